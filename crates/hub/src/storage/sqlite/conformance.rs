//! The log in SQLite and the log in memory are the same log: random pushes, good and bad, through
//! both, and everything that can be asked of them compared after each.

use super::ledger::SqliteLedger;
use super::{open, sellers};
use crate::HubError;
use dhow_sync::memory::MemoryLedger;
use dhow_sync::{
    Action, ConflictId, DeviceId, DocumentId, Epoch, Hash, Json, Ledger, Operation, OperationId, Path,
    Problem, Push, PushAnswer, SellerId, feed, ledger, tree,
};
use proptest::prelude::{Just, ProptestConfig, Strategy, any, prop, prop_oneof, proptest};
use rusqlite::Connection;
use serde_json::json;
use std::collections::BTreeMap;

/// One operation to come, as far as it does not depend on what stands.
#[derive(Debug, Clone)]
struct Plan {
    doc: u8,
    path: &'static str,
    act: Act,
    /// Whether the author saw what stands.
    saw: bool,
    /// How its number is chosen.
    number: Number,
    /// Whether its id was used before.
    known: bool,
}

#[derive(Debug, Clone, Copy)]
enum Act {
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

fn plans() -> impl Strategy<Value = Vec<(u8, bool, Vec<Plan>)>> {
    let path = prop_oneof![
        3 => Just("/title"), 2 => Just("/variant/v1/price"), 2 => Just("/variant/v1"), 2 => Just("/stock"),
        1 => Just(""), 1 => Just("/variant"), 1 => Just("no pointer"),
    ];
    let act = prop_oneof![
        6 => (0..4_u8).prop_map(Act::Set), 1 => Just(Act::Remove), 1 => Just(Act::Float), 1 => Just(Act::Delete),
        3 => any::<i8>().prop_map(Act::Increment), 2 => (0..4_u8).prop_map(Act::Resolve),
    ];
    let number = prop_oneof![12 => Just(Number::Next), 1 => Just(Number::Again), 1 => Just(Number::Gap)];
    let plan = (0..3_u8, path, act, prop::bool::weighted(0.7), number, prop::bool::weighted(0.05));
    let plan =
        plan.prop_map(|(doc, path, act, saw, number, known)| Plan { doc, path, act, saw, number, known });
    let push = (0..3_u8, prop::bool::weighted(0.03), prop::collection::vec(plan, 0..8));
    prop::collection::vec(push, 1..14)
}

/// Makes operations out of plans, against what the log in memory holds.
struct Writer {
    operations: u32,
}

impl Writer {
    fn push(&mut self, log: &MemoryLedger, device: u8, stale: bool, plans: &[Plan]) -> Push {
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
        Push { device, epoch, created: String::new(), ops }
    }

    fn operation(&mut self, log: &MemoryLedger, mid: u64, plan: &Plan) -> Operation {
        self.operations += u32::from(!plan.known);
        let doc = DocumentId::new(format!("prd_{}", plan.doc));
        let path: Path = serde_json::from_value(json!(plan.path)).unwrap();
        let standing = log.document(&doc).unwrap();
        let seen = match (plan.saw, matches!(plan.act, Act::Delete)) {
            (false, _) => Hash::of_bytes(b"something else"),
            (true, true) => Hash::of(standing.as_ref()),
            (true, false) => Hash::of(tree::unit(standing.as_ref(), &path).as_ref()),
        };
        let op_id = OperationId::new(format!("op_{}", self.operations));
        Operation { op_id, mid, doc, path, action: action(log, plan, seen) }
    }
}

fn action(log: &MemoryLedger, plan: &Plan, seen: Hash) -> Action {
    let value = |number: u8| match plan.path {
        "" | "/variant" => json!({"v1": {"price": number.to_string()}, "title": "whole"}),
        "/variant/v1" => json!({"price": number.to_string(), "sku": "S"}),
        _ => json!(number.to_string()),
    };
    match plan.act {
        Act::Set(number) => Action::Set { value: value(number), seen },
        Act::Remove => Action::Set { value: Json::Null, seen },
        Act::Float => Action::Set { value: json!(0.5), seen },
        Act::Delete => Action::Delete { seen },
        Act::Increment(by) => Action::Increment { by: by.to_string(), cause: None },
        Act::Resolve(number) => {
            let open = log.conflicts().unwrap();
            let chosen = open.get(usize::from(number)).map(|open| open.conflict.conflict.clone());
            let conflict = chosen.unwrap_or_else(|| ConflictId::new("cf_unknown"));
            Action::Resolve { conflict, value: value(number), seen }
        }
    }
}

fn conflict_ids(push: usize) -> impl FnMut() -> ConflictId {
    let mut number = 0;
    move || {
        number += 1;
        ConflictId::new(format!("cf_{push}_{number}"))
    }
}

/// A push into SQLite, in one transaction as the hub does it.
fn into_sqlite(connection: &mut Connection, push: &Push, index: usize) -> Result<PushAnswer, HubError> {
    let transaction = connection.transaction()?;
    let mut log = SqliteLedger::new(&transaction, &SellerId::new("sel_1"))?;
    let answer = ledger::accept(&mut log, push, &mut conflict_ids(index))?;
    log.finish()?;
    transaction.commit()?;
    Ok(answer)
}

/// Everything a log answers, as one value that can be compared.
fn told<L: Ledger<Error: std::fmt::Debug>>(log: &L) -> BTreeMap<&'static str, String> {
    let devices = ["dev_0", "dev_1", "dev_2"].map(DeviceId::new);
    let last = devices.iter().map(|device| log.last_mid(device).unwrap()).collect::<Vec<_>>();
    let numbers: Vec<_> = devices
        .iter()
        .flat_map(|device| (0..60).map(|mid| log.op_at(device, mid).unwrap()).collect::<Vec<_>>())
        .collect();
    let paths = ["", "/title", "/variant/v1/price"].map(|path| Path::parse(path).unwrap());
    let doc = DocumentId::new("prd_1");
    let authors = paths.iter().map(|path| log.last_author(&doc, path).unwrap()).collect::<Vec<_>>();
    let at = paths.iter().map(|path| log.conflicts_at(&doc, path).unwrap()).collect::<Vec<_>>();
    let pages = (1..4).map(|limit| format!("{:?}", feed::changes(log, None, limit).unwrap())).collect();
    BTreeMap::from([
        ("last", format!("{last:?}")),
        ("numbers", format!("{numbers:?}")),
        ("authors", format!("{authors:?}")),
        ("conflicts at", format!("{at:?}")),
        ("buried", format!("{:?}", log.is_buried(&doc).unwrap())),
        ("rows", format!("{:?}", log.rows_after(0, 10_000).unwrap())),
        ("pages", pages),
        ("snapshot", format!("{:?}", feed::snapshot(log).unwrap())),
    ])
}

fn compare(pushes: &[(u8, bool, Vec<Plan>)]) {
    let folder = tempfile::tempdir().unwrap();
    let mut connection = open::for_writing(&folder.path().join("hub.sqlite"), "e1").unwrap();
    connection.pragma_update(None, "synchronous", "OFF").unwrap();
    for seller in ["sel_0", "sel_1", "sel_2"] {
        sellers::add(&connection, &SellerId::new(seller), "", 0).unwrap();
    }
    let mut memory = MemoryLedger::new(Epoch::new("e1"));
    let mut writer = Writer { operations: 0 };
    for (index, (device, stale, plans)) in pushes.iter().enumerate() {
        let push = writer.push(&memory, *device, *stale, plans);
        let mut copy = memory.clone();
        let expected: Result<PushAnswer, Problem> =
            ledger::accept(&mut copy, &push, &mut conflict_ids(index)).inspect(|_| memory = copy);
        let answered = into_sqlite(&mut connection, &push, index);
        assert_eq!(format!("{answered:?}"), format!("{:?}", expected.map_err(HubError::Log)));
        let transaction = connection.transaction().unwrap();
        let log = SqliteLedger::new(&transaction, &SellerId::new("sel_1")).unwrap();
        assert_eq!(told(&log), told(&memory), "after push {index}: {push:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_same_pushes_make_the_same_log(pushes in plans()) {
        compare(&pushes);
    }
}
