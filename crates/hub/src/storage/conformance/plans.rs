//! Random pushes, good and bad, as far as they do not depend on what stands.

use dhow_sync::memory::MemoryLedger;
use dhow_sync::{
    Action, ConflictId, DeviceId, DocumentId, Epoch, Hash, Json, Ledger, Operation, OperationId,
    Path, Push, Value, tree,
};
use proptest::prelude::{Just, Strategy, any, prop, prop_oneof};
use serde_json::json;

/// The plans of one push, the device it comes from, and whether that device is of another epoch.
pub(super) type PushPlan = (u8, bool, Vec<Plan>);

/// One operation to come, as far as it does not depend on what stands.
#[derive(Debug, Clone)]
pub(super) struct Plan {
    doc: u8,
    path: &'static str,
    action: PlannedAction,
    /// Whether the author saw what stands.
    saw: bool,
    /// How its number is chosen.
    number: Number,
    /// Whether its id was used before.
    known: bool,
}

#[derive(Debug, Clone, Copy)]
enum PlannedAction {
    Set(u8),
    Remove,
    Float,
    Delete,
    Increment(i8),
    Resolve(u8),
}

#[derive(Debug, Clone, Copy)]
enum Number {
    Next,
    Again,
    Gap,
}

pub(super) fn plans() -> impl Strategy<Value = Vec<PushPlan>> {
    let path = prop_oneof![
        3 => Just("/title"), 2 => Just("/variant/v1/price"), 2 => Just("/variant/v1"), 2 => Just("/stock"),
        1 => Just(""), 1 => Just("/variant"), 1 => Just("no pointer"),
    ];
    let action = prop_oneof![
        6 => (0..4_u8).prop_map(PlannedAction::Set), 1 => Just(PlannedAction::Remove), 1 => Just(PlannedAction::Float), 1 => Just(PlannedAction::Delete),
        3 => any::<i8>().prop_map(PlannedAction::Increment), 2 => (0..4_u8).prop_map(PlannedAction::Resolve),
    ];
    let number =
        prop_oneof![12 => Just(Number::Next), 1 => Just(Number::Again), 1 => Just(Number::Gap)];
    let plan = (
        0..3_u8,
        path,
        action,
        prop::bool::weighted(0.7),
        number,
        prop::bool::weighted(0.05),
    );
    let plan = plan.prop_map(|(doc, path, action, saw, number, known)| Plan {
        doc,
        path,
        action,
        saw,
        number,
        known,
    });
    let push = (
        0..3_u8,
        prop::bool::weighted(0.03),
        prop::collection::vec(plan, 0..8),
    );
    prop::collection::vec(push, 1..14)
}

/// Makes operations out of plans, against what the log in memory holds.
#[derive(Debug, Default)]
pub(super) struct Writer {
    pub(super) operations: u32,
}

impl Writer {
    pub(super) fn push(
        &mut self,
        log: &MemoryLedger,
        device: u8,
        stale: bool,
        plans: &[Plan],
    ) -> Push {
        let device = DeviceId::new(format!("dev_{device}"));
        let mut last = log.last_mid(&device).unwrap();
        let mut ops = Vec::new();
        for plan in plans {
            let mid = match plan.number {
                Number::Next => last + 1,
                Number::Again => last.max(1),
                Number::Gap => last + 2,
            };
            last = last.max(mid);
            ops.push(self.operation(log, mid, plan));
        }
        let epoch = Epoch::new(if stale { "e0" } else { "e1" });
        Push {
            device,
            epoch,
            created: String::new(),
            ops,
        }
    }

    fn operation(&mut self, log: &MemoryLedger, mid: u64, plan: &Plan) -> Operation {
        self.operations += u32::from(!plan.known);
        let doc = DocumentId::new(format!("prd_{}", plan.doc));
        let path: Path = serde_json::from_value(json!(plan.path)).unwrap();
        let standing = log.document(&doc).unwrap().map(Value::into_tree);
        let seen = match (plan.saw, matches!(plan.action, PlannedAction::Delete)) {
            (false, _) => Hash::of_bytes(b"something else"),
            (true, true) => Hash::of(standing.as_ref()),
            (true, false) => Hash::of(tree::unit(standing.as_ref(), &path).as_ref()),
        };
        let op_id = OperationId::new(format!("op_{}", self.operations));
        Operation {
            op_id,
            mid,
            doc,
            path,
            atom: Path::root(),
            action: action(log, plan, seen),
        }
    }
}

fn action(log: &MemoryLedger, plan: &Plan, seen: Hash) -> Action {
    let value = |number: u8| match plan.path {
        "" | "/variant" => {
            json!({"v1": {"price": number.to_string()}, "title": "whole ".repeat(40)})
        }
        "/variant/v1" => json!({"price": number.to_string(), "sku": "S"}),
        _ => json!(number.to_string()),
    };
    match plan.action {
        PlannedAction::Set(number) => Action::Set {
            value: value(number).into(),
            seen,
        },
        PlannedAction::Remove => Action::Set {
            value: Json::Null.into(),
            seen,
        },
        PlannedAction::Float => Action::Set {
            value: json!(0.5).into(),
            seen,
        },
        PlannedAction::Delete => Action::Delete { seen },
        PlannedAction::Increment(by) => Action::Increment {
            by: by.to_string(),
            cause: None,
        },
        PlannedAction::Resolve(number) => {
            let open = log.conflicts().unwrap();
            let chosen = open
                .get(usize::from(number))
                .map(|open| open.conflict.conflict.clone());
            let conflict = chosen.unwrap_or_else(|| ConflictId::new("cf_unknown"));
            Action::Resolve {
                conflict,
                value: value(number).into(),
                seen,
            }
        }
    }
}
