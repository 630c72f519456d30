//! Two devices of one seller, and a hub that is nothing but the rules of its log.

use crate::support::{context, seller, workspace};
use dhow_store::{Act, Seller, SqliteReplica, StoreError, Workspace, read};
use dhow_sync::memory::MemoryLedger;
use dhow_sync::replica::{Limits, Settled, next_push, settle};
use dhow_sync::{
    ChangeRow, ConflictId, Cursor, DeviceId, DocumentId, Effect, Epoch, Json, Ledger as _,
    OperationId, Path, Problem, Push, PushAnswer, Replica as _, Value, feed, ledger, pull, repair,
};
use tempfile::TempDir;

/// The hub's log of one seller.
pub(crate) struct Hub {
    pub(crate) ledger: MemoryLedger,
    conflicts: u64,
}

impl Hub {
    pub(crate) fn new() -> Self {
        Self {
            ledger: MemoryLedger::new(Epoch::new("epoch-1")),
            conflicts: 0,
        }
    }

    pub(crate) fn accept(&mut self, push: &Push) -> PushAnswer {
        self.try_accept(push).unwrap()
    }

    /// Takes a push whole or not at all.
    pub(crate) fn try_accept(&mut self, push: &Push) -> Result<PushAnswer, Problem> {
        let before = self.ledger.clone();
        let conflicts = &mut self.conflicts;
        let mut next = || {
            *conflicts += 1;
            ConflictId::new(format!("cfl_{conflicts}"))
        };
        let answer = ledger::accept(&mut self.ledger, push, &mut next);
        if answer.is_err() {
            self.ledger = before;
        }
        answer
    }

    /// A value written by a device that is nobody's here, such as one with a newer program.
    pub(crate) fn write(&mut self, document: &DocumentId, path: &str, value: Json) {
        let path = Path::parse(path).unwrap();
        let mut tree = self
            .ledger
            .document(document)
            .unwrap()
            .map(Value::into_tree);
        dhow_sync::tree::put(&mut tree, &path, Some(value.clone())).unwrap();
        self.ledger
            .set_document(document, &Value::from(tree))
            .unwrap();
        self.append(
            document,
            path,
            Effect::Value {
                value: value.into(),
                resolved: None,
            },
        );
    }

    /// A document deleted for ever by such a device.
    pub(crate) fn delete(&mut self, document: &DocumentId) {
        self.ledger.add_tombstone(document).unwrap();
        self.append(document, Path::root(), Effect::Deleted);
    }

    fn append(&mut self, document: &DocumentId, path: Path, effect: Effect) {
        let seq = self.ledger.next_seq().unwrap();
        let row = ChangeRow {
            seq,
            device: DeviceId::new("dev_elsewhere"),
            mid: seq,
            op_id: OperationId::new(format!("op_elsewhere_{seq}")),
            doc: document.clone(),
            path,
            effect,
        };
        let chain = self.ledger.chain(seq - 1).unwrap().after(&row);
        self.ledger.append(&row, &chain).unwrap();
    }
}

/// A workspace that is enrolled with the hub.
pub(crate) struct Desk {
    pub(crate) workspace: Workspace,
    pub(crate) folder: TempDir,
}

impl Desk {
    /// The seller's first computer.
    pub(crate) fn first() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (workspace, _) = workspace(folder.path());
        Self { workspace, folder }.enrolled("dev_first")
    }

    /// A computer that joins the seller of another one.
    pub(crate) fn joining(other: &Self) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let context = context(1_000_000);
        let stand_in = seller(&context, "EUR");
        let owner = Seller {
            id: other.workspace.seller().unwrap().id,
            ..stand_in
        };
        let path = folder.path().join("ege.dhow");
        let workspace = Workspace::create_for_pull(&path, &owner, context).unwrap();
        Self { workspace, folder }.enrolled("dev_second")
    }

    fn enrolled(self, device: &str) -> Self {
        let (device, epoch) = (DeviceId::new(device), Epoch::new("epoch-1"));
        self.quietly(|replica| repair::enrol(replica, &device, &epoch));
        self
    }

    /// Work on the replica's own state.
    pub(crate) fn quietly<T>(
        &self,
        work: impl FnOnce(&mut SqliteReplica<'_, '_>) -> Result<T, StoreError>,
    ) -> T {
        self.workspace
            .transact(Act::pull(), |edit| work(&mut SqliteReplica::new(edit)))
            .unwrap()
            .value
    }

    pub(crate) fn next_push(&self) -> Option<Push> {
        self.quietly(|replica| next_push(replica, 0, "", Limits::default()))
    }

    pub(crate) fn push(&self, hub: &mut Hub) -> Settled {
        let Some(push) = self.next_push() else {
            return Settled::default();
        };
        let answer = hub.accept(&push);
        self.quietly(|replica| settle(replica, &answer))
    }

    pub(crate) fn cursor(&self) -> Option<Cursor> {
        self.quietly(|replica| replica.cursor())
    }

    /// Takes what is new, each page of so many rows in an act of its own.
    pub(crate) fn pull_by(&self, hub: &Hub, rows: usize) -> usize {
        let mut pages = 0;
        loop {
            let asked = self.cursor();
            let page = feed::changes(&hub.ledger, asked.as_ref(), rows).unwrap();
            let applied =
                self.quietly(|replica| pull::apply_changes(replica, asked.as_ref(), &page));
            pages += 1;
            if !applied.more {
                return pages;
            }
        }
    }

    /// One exchange, as often as the hub says that this desk is behind.
    pub(crate) fn sync(&self, hub: &mut Hub) {
        while let Some(push) = self.next_push() {
            match hub.try_accept(&push) {
                Err(Problem::Behind { doc }) => {
                    self.pull_by(hub, 500);
                    self.quietly(|replica| repair::catch_up(replica, &doc));
                }
                Err(Problem::MidGap { last_mid }) => {
                    self.quietly(|replica| repair::renumber_after(replica, last_mid));
                }
                answer => {
                    let answer = answer.unwrap();
                    self.quietly(|replica| settle(replica, &answer));
                    self.pull_by(hub, 500);
                }
            }
        }
        self.pull_by(hub, 500);
    }

    pub(crate) fn pending(&self) -> u64 {
        self.workspace.read(read::pending_count).unwrap()
    }

    pub(crate) fn tree(&self, document: &DocumentId) -> Option<Json> {
        self.workspace
            .read(|reading| read::tree_of(reading, document))
            .unwrap()
    }

    /// Every document as it stands.
    pub(crate) fn everything(&self) -> Vec<(DocumentId, Option<Json>)> {
        let documents = self.workspace.read(read::documents).unwrap();
        documents
            .into_iter()
            .map(|document| (document.clone(), self.tree(&document)))
            .collect()
    }
}

/// Two devices that have the same, and the hub between them.
pub(crate) fn pair() -> (Hub, Desk, Desk) {
    let mut hub = Hub::new();
    let first = Desk::first();
    let second = Desk::joining(&first);
    first.sync(&mut hub);
    second.sync(&mut hub);
    (hub, first, second)
}

/// Both devices exchange until neither has anything to say, and have the same then.
pub(crate) fn settle_both(hub: &mut Hub, first: &Desk, second: &Desk) {
    for desk in [first, second, first, second] {
        desk.sync(hub);
    }
    assert_eq!((first.pending(), second.pending()), (0, 0));
    assert_eq!(first.everything(), second.everything());
}
