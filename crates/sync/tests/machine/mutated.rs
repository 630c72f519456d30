//! Storage that can be killed at any write and, for a mutant, breaks a rule. Everything else is
//! passed to the storage in memory.

use dhow_sync::memory::{MemoryLedger, MemoryReplica};
use dhow_sync::replica::Refused;
use dhow_sync::{
    Action, ChangeRow, Conflict, ConflictId, Cursor, DeviceId, DocumentId, Epoch, Hash, Json,
    Ledger, Mirror, OpenConflict, Operation, OperationId, Path, Problem, Replacement, Replica,
    Value, tree,
};
use std::collections::{BTreeMap, BTreeSet};

/// A build with one rule broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mutant {
    None,
    PendingStopsTheFeed,
    LastWriterWins,
    SeenFromMirror,
    AcknowledgedByNumber,
    AcknowledgedAmongOthers,
    LoserDropped,
    NoOperationIds,
    EveryArrivalCounts,
    RestoreKeepsEpoch,
    RowsShowUpLate,
    CursorBeforeRows,
    PushTorn,
    ClockDecides,
    UpsertResurrects,
    BatchStartDecides,
    PartsMakeAWhole,
    WrittenAnewIsDropped,
    WrittenAnewOverwrites,
}

/// What storage answers when it does not do what was asked.
#[derive(Debug)]
pub(crate) enum Broken {
    /// A rule's own refusal.
    Problem(Problem),
    /// The process was killed.
    Killed,
}

impl From<Problem> for Broken {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

/// Burns down by one at every write.
fn burn(fuse: &mut Option<u8>) -> Result<(), Broken> {
    match fuse {
        None => Ok(()),
        Some(0) => Err(Broken::Killed),
        Some(left) => {
            *left -= 1;
            Ok(())
        }
    }
}

macro_rules! pass {
    ($(read $read:ident($($arg:ident: $type:ty),*) -> $answer:ty;)*
     $(write $write:ident($($given:ident: $kind:ty),*) -> $result:ty;)*) => {
        $(fn $read(&self, $($arg: $type),*) -> Result<$answer, Broken> {
            Ok(self.inner.$read($($arg),*)?)
        })*
        $(fn $write(&mut self, $($given: $kind),*) -> Result<$result, Broken> {
            burn(&mut self.fuse)?;
            Ok(self.inner.$write($($given),*)?)
        })*
    };
}

/// A hub's storage.
#[derive(Debug, Clone)]
pub(crate) struct MutatedLedger {
    pub(crate) inner: MemoryLedger,
    pub(crate) fuse: Option<u8>,
    pub(crate) mutant: Mutant,
    /// The documents when the batch began, for the mutant that judges by them.
    pub(crate) before: Option<BTreeMap<DocumentId, Value>>,
}

impl Ledger for MutatedLedger {
    type Error = Broken;

    fn knows(&self, op_id: &OperationId) -> Result<bool, Broken> {
        Ok(self.mutant != Mutant::NoOperationIds && self.inner.knows(op_id)?)
    }

    fn document(&self, doc: &DocumentId) -> Result<Option<Value>, Broken> {
        match &self.before {
            Some(before) if self.mutant == Mutant::BatchStartDecides => {
                Ok(before.get(doc).cloned())
            }
            _ => Ok(self.inner.document(doc)?),
        }
    }

    fn is_deleted(&self, doc: &DocumentId) -> Result<bool, Broken> {
        Ok(self.mutant != Mutant::UpsertResurrects && self.inner.is_deleted(doc)?)
    }

    fn append(&mut self, row: &ChangeRow) -> Result<(), Broken> {
        burn(&mut self.fuse)?;
        let mut row = row.clone();
        if let Some((first, _)) = row.op_id.as_str().split_once('#') {
            row.op_id = OperationId::new(first);
        }
        Ok(self.inner.append(&row)?)
    }

    fn rows_after(&self, seq: u64, limit: usize) -> Result<Vec<ChangeRow>, Broken> {
        let head = self.inner.head()?;
        let mut rows = self.inner.rows_after(seq, limit)?;
        if self.mutant == Mutant::RowsShowUpLate {
            rows.retain(|row| row.seq % 3 != 0 || row.seq == head || row.seq + 2 < head);
        }
        Ok(rows)
    }

    fn open_conflict(&mut self, conflict: &OpenConflict) -> Result<(), Broken> {
        burn(&mut self.fuse)?;
        if self.mutant == Mutant::LoserDropped {
            return Ok(());
        }
        Ok(self.inner.open_conflict(conflict)?)
    }

    pass! {
        read epoch() -> Epoch;
        read last_mid(device: &DeviceId) -> u64;
        read op_at(device: &DeviceId, mid: u64) -> Option<OperationId>;
        read documents() -> Vec<(DocumentId, Value)>;
        read tombstones() -> Vec<DocumentId>;
        read last_author(doc: &DocumentId, path: &Path) -> Option<DeviceId>;
        read head() -> u64;
        read compacted() -> u64;
        read conflicts_at(doc: &DocumentId, path: &Path) -> Vec<Conflict>;
        read conflicts() -> Vec<OpenConflict>;
        write record(device: &DeviceId, op: &Operation) -> ();
        write set_document(doc: &DocumentId, tree: &Value) -> ();
        write remove_document(doc: &DocumentId) -> ();
        write add_tombstone(doc: &DocumentId) -> ();
        write next_seq() -> u64;
        write close_conflict(conflict: &ConflictId) -> ();
    }
}

/// A device's storage.
#[derive(Debug, Clone)]
pub(crate) struct MutatedReplica {
    pub(crate) inner: MemoryReplica,
    pub(crate) fuse: Option<u8>,
    pub(crate) mutant: Mutant,
}

impl MutatedReplica {
    /// The mutants that ask what the hub had, not what the person saw.
    fn rebased(&self, op: &Operation) -> Result<Operation, Broken> {
        let mut op = op.clone();
        if self.mutant == Mutant::SeenFromMirror
            && let Action::Set { seen, .. } | Action::Resolve { seen, .. } = &mut op.action
            && let Some(Mirror(mirror)) = self.inner.mirror(&op.doc)?
        {
            *seen = Hash::of(tree::unit(mirror.as_ref(), &op.path).as_ref());
        }
        Ok(op)
    }
}

impl MutatedReplica {
    fn see_what_stands(&self, doc: &DocumentId, new: &mut [Replacement]) -> Result<(), Broken> {
        let view = self.inner.view(doc)?;
        for replacement in new {
            if let Action::Set { seen, .. } = &mut replacement.action {
                *seen = Hash::of(tree::unit(view.as_ref(), &replacement.path).as_ref());
            }
        }
        Ok(())
    }
}

impl Replica for MutatedReplica {
    type Error = Broken;

    fn add_pending(&mut self, op: &Operation) -> Result<(), Broken> {
        burn(&mut self.fuse)?;
        let op = self.rebased(op)?;
        Ok(self.inner.add_pending(&op)?)
    }

    fn set_mirror(&mut self, doc: &DocumentId, mirror: &Mirror) -> Result<(), Broken> {
        burn(&mut self.fuse)?;
        if self.mutant == Mutant::PendingStopsTheFeed && self.inner.mirror(doc)?.is_some() {
            return Ok(());
        }
        Ok(self.inner.set_mirror(doc, mirror)?)
    }

    fn remove_pending(&mut self, op_id: &OperationId) -> Result<(), Broken> {
        burn(&mut self.fuse)?;
        if self.mutant == Mutant::AcknowledgedByNumber {
            return Ok(());
        }
        Ok(self.inner.remove_pending(op_id)?)
    }

    fn acknowledge(&mut self, row: &ChangeRow) -> Result<bool, Broken> {
        let pending = self.inner.pending_of(&row.doc)?;
        let is_pending = pending.iter().any(|op| op.op_id == row.op_id);
        if !is_pending || pending.len() > 1 && self.mutant != Mutant::AcknowledgedAmongOthers {
            return Ok(false);
        }
        self.remove_pending(&row.op_id)?;
        self.clear_mirror(&row.doc)?;
        Ok(true)
    }

    fn atom_of(&self, doc: &DocumentId, path: &Path) -> Path {
        self.inner.atom_of(doc, path)
    }

    fn replace(
        &mut self,
        doc: &DocumentId,
        old: &[OperationId],
        mut new: Vec<Replacement>,
    ) -> Result<(), Broken> {
        burn(&mut self.fuse)?;
        match self.mutant {
            Mutant::WrittenAnewIsDropped => new.clear(),
            Mutant::WrittenAnewOverwrites => self.see_what_stands(doc, &mut new)?,
            _ => {}
        }
        Ok(self.inner.replace(doc, old, new)?)
    }

    fn counters(&self, doc: &DocumentId) -> Vec<Path> {
        self.inner.counters(doc)
    }

    fn differences(
        &self,
        doc: &DocumentId,
        before: Option<&Json>,
        after: Option<&Json>,
    ) -> Vec<(Path, Option<Json>)> {
        self.inner.differences(doc, before, after)
    }

    pass! {
        read device() -> Option<DeviceId>;
        read epoch() -> Option<Epoch>;
        read cursor() -> Option<Cursor>;
        read last_mid() -> u64;
        read pending(after: u64, limit: usize) -> Vec<Operation>;
        read pending_of(doc: &DocumentId) -> Vec<Operation>;
        read journal_has(op_id: &OperationId) -> bool;
        read documents() -> Vec<DocumentId>;
        read view(doc: &DocumentId) -> Option<Json>;
        read mirror(doc: &DocumentId) -> Option<Mirror>;
        read is_deleted(doc: &DocumentId) -> bool;
        write set_device(device: &DeviceId) -> ();
        write set_epoch(epoch: &Epoch) -> ();
        write set_cursor(cursor: Option<&Cursor>) -> ();
        write set_last_mid(mid: u64) -> ();
        write renumber(first: u64) -> ();
        write replay(known: &BTreeSet<OperationId>) -> ();
        write set_view(doc: &DocumentId, before: Option<&Json>, after: Option<&Json>) -> ();
        write clear_mirror(doc: &DocumentId) -> ();
        write add_tombstone(doc: &DocumentId) -> ();
        write clear_tombstones() -> ();
        write park(conflict: &OpenConflict) -> ();
        write close_conflict(conflict: &ConflictId) -> ();
        write clear_conflicts() -> ();
        write note_rejected(refused: &Refused) -> ();
    }
}
