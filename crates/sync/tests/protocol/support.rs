//! A hub with one product and desks beside it, as the tests of the protocol set them up.

use dhow_sync::memory::{MemoryLedger, MemoryReplica};
use dhow_sync::replica::{Change, Draft, Limits, edit, next_push};
use dhow_sync::{
    Action, ConflictId, DeviceId, DocumentId, Epoch, Hash, Json, Ledger, Operation, OperationId,
    Path, Problem, Push, PushAnswer, Replica, feed, ledger, pull, repair,
};
use serde_json::json;

pub(crate) fn hub() -> MemoryLedger {
    MemoryLedger::new(Epoch::new("e1"))
}

pub(crate) fn doc(name: &str) -> DocumentId {
    DocumentId::new(name)
}

pub(crate) fn path(text: &str) -> Path {
    serde_json::from_value(json!(text)).unwrap()
}

pub(crate) fn op(mid: u64, id: &str, at: &str, action: Action) -> Operation {
    Operation {
        op_id: OperationId::new(id),
        mid,
        doc: doc("prd_1"),
        path: path(at),
        atom: Path::root(),
        action,
    }
}

pub(crate) fn set(value: Json, seen: &Json) -> Action {
    Action::Set {
        value: value.into(),
        seen: Hash::of(Some(seen)),
    }
}

pub(crate) fn add(by: &str) -> Action {
    Action::Increment {
        by: by.to_owned(),
        cause: None,
    }
}

pub(crate) fn delete(seen: &Json) -> Action {
    Action::Delete {
        seen: Hash::of(Some(seen)),
    }
}

pub(crate) fn push(
    ledger: &mut MemoryLedger,
    device: &str,
    ops: Vec<Operation>,
) -> Result<PushAnswer, Problem> {
    let push = Push {
        device: DeviceId::new(device),
        epoch: Epoch::new("e1"),
        created: String::new(),
        ops,
    };
    let (before, mut made) = (ledger.clone(), ledger.head().unwrap());
    let answer = ledger::accept(ledger, &push, &mut || {
        made += 1;
        ConflictId::new(format!("cf_{made}"))
    });
    if answer.is_err() {
        *ledger = before;
    }
    answer
}

/// Pushes, and tells the outcomes as they cross the wire.
pub(crate) fn outcomes(ledger: &mut MemoryLedger, device: &str, ops: Vec<Operation>) -> String {
    match push(ledger, device, ops) {
        Ok(answer) => serde_json::to_string(&answer.results).unwrap(),
        Err(problem) => format!("{}: {problem}", problem.code()),
    }
}

pub(crate) fn standing(ledger: &MemoryLedger) -> String {
    ledger
        .document(&doc("prd_1"))
        .unwrap()
        .map_or_else(|| "gone".to_owned(), |tree| tree.to_string())
}

pub(crate) fn with_title() -> MemoryLedger {
    let mut hub = hub();
    push(
        &mut hub,
        "dev_a",
        vec![op(
            1,
            "op_1",
            "",
            set(json!({"title": "Towel"}), &Json::Null),
        )],
    )
    .unwrap();
    hub
}

pub(crate) fn desk(device: &str) -> MemoryReplica {
    let mut replica = MemoryReplica::default();
    repair::enrol(&mut replica, &DeviceId::new(device), &Epoch::new("e1")).unwrap();
    replica
}

pub(crate) fn draft(id: &str, at: &str, change: Change) -> Draft {
    Draft {
        op_id: OperationId::new(id),
        doc: doc("prd_1"),
        path: path(at),
        change,
    }
}

pub(crate) fn put(
    replica: &mut MemoryReplica,
    id: &str,
    at: &str,
    value: Json,
) -> Result<Operation, Problem> {
    edit(replica, draft(id, at, Change::Set(Some(value))))
}

pub(crate) fn exchange(
    replica: &mut MemoryReplica,
    hub: &mut MemoryLedger,
) -> Result<pull::Applied, Problem> {
    if let Some(push) = next_push(replica, 0, "", Limits::default())? {
        let mut made = hub.head()?;
        ledger::accept(hub, &push, &mut || {
            made += 1;
            ConflictId::new(format!("cf_{made}"))
        })?;
    }
    let asked = replica.cursor()?;
    let page = feed::changes(hub, asked.as_ref(), 500)?;
    pull::apply_changes(replica, asked.as_ref(), &page)
}
