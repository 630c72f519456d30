//! The log of an implementation and the log in memory are the same log: random pushes, good and
//! bad, through both, and everything that can be asked of them compared after each.

use super::plans::{PushPlan, Writer, plans};
use super::trial::{Answers, Subject, Trial, seller, word};
use crate::storage::error::StorageError;
use crate::storage::log::conflict_ids;
use crate::storage::port::SignedPush;
use dhow_sync::memory::MemoryLedger;
use dhow_sync::{
    Action, Changes, DeviceId, DocumentId, Epoch, Ledger, Operation, OperationId, Path, Problem,
    Push, PushAnswer, PushOutcome, feed, ledger,
};
use proptest::test_runner::{Config, TestRunner};
use serde_json::json;
use std::collections::BTreeMap;

/// Everything a log answers, as one value that can be compared.
pub(in crate::storage) fn answers<L: Ledger<Error: std::fmt::Debug>>(log: &L) -> Answers {
    let devices = ["dev_0", "dev_1", "dev_2"].map(DeviceId::new);
    let last = devices
        .iter()
        .map(|device| log.last_mid(device).unwrap())
        .collect::<Vec<_>>();
    let numbers: Vec<_> = devices
        .iter()
        .flat_map(|device| {
            (0..60)
                .map(|mid| log.op_at(device, mid).unwrap())
                .collect::<Vec<_>>()
        })
        .collect();
    let paths = ["", "/title", "/variant/v1/price"].map(|path| Path::parse(path).unwrap());
    let doc = DocumentId::new("prd_1");
    let authors = paths
        .iter()
        .map(|path| log.last_author(&doc, path).unwrap())
        .collect::<Vec<_>>();
    let at = paths
        .iter()
        .map(|path| log.conflicts_at(&doc, path).unwrap())
        .collect::<Vec<_>>();
    let pages = (1..4)
        .map(|limit| format!("{:?}", feed::changes(log, None, limit).unwrap()))
        .collect();
    BTreeMap::from([
        ("last", format!("{last:?}")),
        ("numbers", format!("{numbers:?}")),
        ("authors", format!("{authors:?}")),
        ("conflicts at", format!("{at:?}")),
        ("tombstone", format!("{:?}", log.is_deleted(&doc).unwrap())),
        ("rows", format!("{:?}", log.rows_after(0, 10_000).unwrap())),
        ("pages", pages),
        ("snapshot", format!("{:?}", feed::snapshot(log).unwrap())),
    ])
}

/// A push as the hub hands it to storage, the `index`-th that comes.
fn signed(push: &Push, index: usize) -> SignedPush {
    let body = serde_json::to_string(push).unwrap();
    // Every third came packed.
    let packed = (index % 3 == 2).then(|| dhow_contract::packing::packed(body.as_bytes()));
    let mut body_sha256 = [0; 32];
    body_sha256[..8].copy_from_slice(&(index as u64).to_be_bytes());
    SignedPush {
        push: serde_json::from_str(&body).unwrap(),
        body: body.into_bytes(),
        packed,
        body_sha256,
        signature: String::new(),
        seed: seed(index),
    }
}

/// The chance of a push: different ids for the conflicts of each.
fn seed(index: usize) -> [u8; 16] {
    ((index as u128) << 64).to_be_bytes()
}

/// The log of `sel_1` in an implementation, and what it has to be like.
struct Twins<S> {
    trial: Trial<S>,
    memory: MemoryLedger,
    writer: Writer,
}

impl<S: Subject> Twins<S> {
    fn new() -> Self {
        let trial = Trial::with_sellers(&["sel_0", "sel_1", "sel_2"]);
        Self {
            trial,
            memory: MemoryLedger::new(Epoch::new("e1")),
            writer: Writer::default(),
        }
    }

    /// Pushes into both and compares the answers.
    fn push(&mut self, index: usize, (device, stale, plans): &PushPlan) -> Push {
        let push = self.writer.push(&self.memory, *device, *stale, plans);
        let mut copy = self.memory.clone();
        let expected: Result<PushAnswer, Problem> =
            ledger::accept(&mut copy, &push, &mut conflict_ids(seed(index)))
                .inspect(|_| self.memory = copy);
        let signed = signed(&push, index);
        let answered = self
            .trial
            .done(|storage| storage.push(seller("sel_1"), signed, 0));
        assert_eq!(
            format!("{answered:?}"),
            format!("{:?}", expected.map_err(StorageError::Log))
        );
        push
    }

    /// Compares everything their ledgers answer, and what the port answers about them.
    fn compare(&self, about: &str) {
        let (trial, memory) = (&self.trial, &self.memory);
        let owner = || seller("sel_1");
        assert_eq!(trial.answers(&owner()), answers(memory), "{about}");
        let page = trial
            .done(|storage| storage.changes(owner(), None, feed::MAXIMUM_ROWS))
            .unwrap();
        assert_eq!(
            page,
            feed::changes(memory, None, feed::MAXIMUM_ROWS).unwrap(),
            "{about}"
        );
        let snapshot = trial.done(|storage| storage.snapshot(owner())).unwrap();
        assert_eq!(snapshot, feed::snapshot(memory).unwrap(), "{about}");
        let asked: Vec<_> = (0..=self.writer.operations)
            .map(|number| OperationId::new(format!("op_{number}")))
            .collect();
        let known = trial
            .done(|storage| storage.known(owner(), asked.clone()))
            .unwrap();
        let expected = feed::known(memory, &asked).unwrap();
        assert_eq!(
            known.op_ids,
            expected.iter().map(ToString::to_string).collect::<Vec<_>>(),
            "{about}"
        );
    }
}

pub(super) fn the_same_pushes_make_the_same_log<S: Subject>() {
    let config = Config {
        cases: 96,
        failure_persistence: None,
        ..Config::default()
    };
    let pushed = TestRunner::new(config).run(&plans(), |pushes| {
        let mut twins = Twins::<S>::new();
        for (index, plan) in pushes.iter().enumerate() {
            let push = twins.push(index, plan);
            twins.compare(&format!("after push {index}: {push:?}"));
        }
        Ok(())
    });
    pushed.unwrap();
}

/// An operation that counts the stock of `prd_1` up; the first one makes it.
fn count(mid: u64) -> Operation {
    if mid == 1 {
        return Operation {
            path: Path::root(),
            action: Action::Set {
                value: json!({ "title": "Towel" }).into(),
                seen: dhow_sync::Hash::of(None),
            },
            op_id: OperationId::new("op_1"),
            mid,
            ..count(2)
        };
    }
    Operation {
        op_id: OperationId::new(format!("op_{mid}")),
        mid,
        doc: DocumentId::new("prd_1"),
        path: Path::parse("/stock").unwrap(),
        atom: Path::root(),
        action: Action::Increment {
            by: "1".to_owned(),
            cause: None,
        },
    }
}

/// Pushes operations of the seller's first device.
fn push<S: Subject>(
    trial: &Trial<S>,
    of: &str,
    ops: Vec<Operation>,
) -> Result<PushAnswer, StorageError> {
    let (device, epoch) = (DeviceId::new(format!("dev_{of}")), Epoch::new("e1"));
    let signed = signed(
        &Push {
            device,
            epoch,
            created: String::new(),
            ops,
        },
        1,
    );
    trial.done(|storage| storage.push(seller(of), signed, 0))
}

fn page<S: Subject>(trial: &Trial<S>, of: &str, limit: usize) -> Changes {
    trial
        .done(|storage| storage.changes(seller(of), None, limit))
        .unwrap()
}

pub(super) fn a_refused_push_leaves_nothing<S: Subject>() {
    let trial = Trial::<S>::with_sellers(&["sel_1"]);
    push(&trial, "sel_1", vec![count(1)]).unwrap();
    let before = trial.answers(&seller("sel_1"));
    let gap = push(&trial, "sel_1", vec![count(2), count(4)]);
    assert_eq!(word(gap), "Log(MidGap { last_mid: 1 })");
    assert_eq!(trial.answers(&seller("sel_1")), before);
}

pub(super) fn a_long_page_is_cut_by_its_bytes<S: Subject>() {
    let trial = Trial::<S>::with_sellers(&["sel_1"]);
    let long = "x".repeat(dhow_sync::tree::MAXIMUM_VALUE / 2);
    let rows = 10 * 1024 * 1024 / long.len() as u64;
    let longer = (1..=rows).map(|mid| Operation {
        doc: DocumentId::new(format!("prd_{mid}")),
        path: Path::root(),
        action: Action::Set {
            value: json!({ "text": long }).into(),
            seen: dhow_sync::Hash::of(None),
        },
        ..count(mid)
    });
    let answer = push(&trial, "sel_1", longer.collect()).unwrap();
    assert!(
        answer
            .results
            .iter()
            .all(|result| matches!(result.outcome, PushOutcome::Applied { .. }))
    );
    let page = page(&trial, "sel_1", feed::MAXIMUM_ROWS);
    // Sixteen are eight megabytes, and what is around them is more.
    assert_eq!((rows, page.rows.len(), page.more), (20, 15, true));
}

pub(super) fn each_seller_has_a_log_of_its_own<S: Subject>() {
    let trial = Trial::<S>::with_sellers(&["sel_1", "sel_2"]);
    push(&trial, "sel_1", vec![count(1), count(2)]).unwrap();
    push(&trial, "sel_2", vec![count(1)]).unwrap();
    for (of, rows) in [("sel_1", 2), ("sel_2", 1), ("sel_nobody", 0)] {
        assert_eq!(page(&trial, of, 10).rows.len(), rows, "{of}");
        let asked = vec![OperationId::new("op_2")];
        let known = trial
            .done(|storage| storage.known(seller(of), asked))
            .unwrap();
        assert_eq!(known.op_ids.len(), usize::from(of == "sel_1"), "{of}");
    }
}
