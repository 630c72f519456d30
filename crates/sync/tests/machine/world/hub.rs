//! What the hub makes of a push, also in a build with one rule broken, and of the same operations
//! in other batches.

use super::state::{World, carried};
use crate::mutated::{Broken, Mutant, MutatedLedger};
use crate::oracle::Rule;
use dhow_sync::memory::MemoryLedger;
use dhow_sync::{
    Action, ConflictId, DocumentId, Hash, Json, Ledger as _, Operation, OperationId, Path, Push,
    PushAnswer, Value, ledger, tree,
};

/// More rows than one push makes.
const RECENT: usize = 200;

impl World {
    pub(super) fn accept(&mut self, push: &Push, kill: Option<u8>) -> Result<PushAnswer, Broken> {
        let push = carried(&self.bend(push));
        let before = (self.hub.inner.clone(), self.conflicts_made);
        self.hub.before = Some(self.hub.inner.documents().unwrap().into_iter().collect());
        self.hub.fuse = kill;
        let made = &mut self.conflicts_made;
        let result = ledger::accept(&mut self.hub, &push, &mut || next_conflict(made));
        self.hub.fuse = None;
        self.hub.before = None;
        match &result {
            Ok(_) => self.taken.push(push),
            Err(_) if self.mutant == Mutant::PushTorn => {}
            Err(_) => (self.hub.inner, self.conflicts_made) = before,
        }
        self.note_rows();
        result
    }

    pub(super) fn note_rows(&mut self) {
        let epoch = self.hub.inner.epoch.clone();
        for row in self.hub.inner.rows().iter().rev().take(RECENT) {
            let first = self
                .every_row
                .entry((epoch.clone(), row.seq))
                .or_insert_with(|| row.clone());
            if first != row {
                let text = format!("row {} is another one now", row.seq);
                self.findings.push((Rule::S4, text));
            }
        }
    }

    /// What a hub of the mutants makes of a push before it looks at it.
    fn bend(&mut self, push: &Push) -> Push {
        let mut push = push.clone();
        match self.mutant {
            Mutant::LastWriterWins => push.ops.iter_mut().for_each(|op| self.overwrite(op)),
            Mutant::ClockDecides => self.order_by_clock(&mut push),
            Mutant::PartsMakeAWhole => push.ops.iter_mut().for_each(|op| self.make_whole(op)),
            Mutant::EveryArrivalCounts => {
                push.device = self.new_device();
                for (mid, op) in (1..).zip(&mut push.ops) {
                    op.mid = mid;
                    op.op_id = OperationId::new(format!("{}#{}", op.op_id, push.device));
                }
            }
            _ => {}
        }
        push
    }

    fn document(&self, doc: &DocumentId) -> Option<Json> {
        let found = self.hub.inner.document(doc).unwrap();
        found.map(Value::into_tree)
    }

    fn overwrite(&self, op: &mut Operation) {
        let doc = self.document(&op.doc);
        let current = Hash::of(tree::unit(doc.as_ref(), &op.path).as_ref());
        if let Action::Set { seen, .. } | Action::Delete { seen } | Action::Resolve { seen, .. } =
            &mut op.action
        {
            *seen = current;
        }
    }

    /// What a hub does that makes the maps on the way to a part.
    fn make_whole(&self, op: &mut Operation) {
        let Action::Set { value, .. } = &mut op.action else {
            return;
        };
        if self.document(&op.doc).is_none() && !op.path.is_root() && !value.is_null() {
            let mut made = None;
            tree::put(&mut made, &op.path, Some(value.tree().into_owned())).unwrap();
            *value = made.into();
            (op.path, op.atom) = (Path::root(), Path::root());
        }
    }

    fn order_by_clock(&mut self, push: &mut Push) {
        for op in &mut push.ops {
            self.overwrite(op);
            let doc = self.document(&op.doc);
            let current = tree::unit(doc.as_ref(), &op.path).unwrap_or(Json::Null);
            let newest = self
                .newest
                .entry((op.doc.clone(), op.path.to_string()))
                .or_default();
            if push.created >= *newest {
                newest.clone_from(&push.created);
            } else if let Action::Set { value, .. } = &mut op.action {
                *value = current.into();
            }
        }
    }

    /// The hub as it would be had the same operations come in batches of at most `size`.
    pub(crate) fn replayed(&self, size: usize) -> MemoryLedger {
        let (ledger, mut made) = self.base.clone();
        let mut hub = MutatedLedger {
            inner: ledger,
            fuse: None,
            mutant: self.mutant,
            before: None,
        };
        for push in rebatched(&self.taken, size) {
            hub.before = Some(hub.inner.documents().unwrap().into_iter().collect());
            ledger::accept(&mut hub, &push, &mut || next_conflict(&mut made)).unwrap();
        }
        hub.inner
    }
}

fn next_conflict(made: &mut u64) -> ConflictId {
    *made += 1;
    ConflictId::new(format!("cf_{made}"))
}

fn rebatched(taken: &[Push], size: usize) -> Vec<Push> {
    let mut batches: Vec<Push> = Vec::new();
    for push in taken {
        for op in &push.ops {
            match batches.last_mut() {
                Some(last) if last.device == push.device && last.ops.len() < size.min(500) => {
                    last.ops.push(op.clone());
                }
                _ => batches.push(Push {
                    ops: vec![op.clone()],
                    ..push.clone()
                }),
            }
        }
    }
    batches
}
