//! Both storages in memory: the oracle that the SQLite ones are compared with, and the ground of
//! the state-machine test. Failing is impossible here, so the error is [`Problem`] itself.

use crate::operation::OpenConflict;
use crate::replica::{Mirror, Refused};
use crate::{
    ChangeRow, Conflict, ConflictId, Cursor, DeviceId, DocumentId, Effect, Epoch, Json, Ledger,
    Operation, OperationId, Path, Problem, Replacement, Replica, Value,
};
use serde_json::Map;
use std::collections::{BTreeMap, BTreeSet};

/// The ledger of one seller in memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemoryLedger {
    /// The incarnation of the log; change it when restoring an older copy.
    pub epoch: Epoch,
    /// Rows up to and including this position are gone.
    pub compacted: u64,
    seq: u64,
    rows: Vec<ChangeRow>,
    last: BTreeMap<DeviceId, u64>,
    at: BTreeMap<(DeviceId, u64), Operation>,
    known: BTreeSet<OperationId>,
    documents: BTreeMap<DocumentId, Value>,
    tombstones: BTreeSet<DocumentId>,
    conflicts: Vec<OpenConflict>,
}

impl MemoryLedger {
    /// An empty log.
    #[must_use]
    pub fn new(epoch: Epoch) -> Self {
        Self {
            epoch,
            compacted: 0,
            seq: 0,
            rows: Vec::new(),
            last: BTreeMap::new(),
            at: BTreeMap::new(),
            known: BTreeSet::new(),
            documents: BTreeMap::new(),
            tombstones: BTreeSet::new(),
            conflicts: Vec::new(),
        }
    }

    /// Every row kept, oldest first.
    #[must_use]
    pub fn rows(&self) -> &[ChangeRow] {
        &self.rows
    }

    /// Drops the rows up to and including a position.
    pub fn compact(&mut self, seq: u64) {
        self.compacted = self.compacted.max(seq.min(self.seq));
        self.rows.retain(|row| row.seq > seq);
    }
}

impl Ledger for MemoryLedger {
    type Error = Problem;

    fn epoch(&self) -> Result<Epoch, Problem> {
        Ok(self.epoch.clone())
    }

    fn last_mid(&self, device: &DeviceId) -> Result<u64, Problem> {
        Ok(self.last.get(device).copied().unwrap_or(0))
    }

    fn op_at(&self, device: &DeviceId, mid: u64) -> Result<Option<OperationId>, Problem> {
        Ok(self
            .at
            .get(&(device.clone(), mid))
            .map(|op| op.op_id.clone()))
    }

    fn knows(&self, op_id: &OperationId) -> Result<bool, Problem> {
        Ok(self.known.contains(op_id))
    }

    fn record(&mut self, device: &DeviceId, op: &Operation) -> Result<(), Problem> {
        self.last.insert(device.clone(), op.mid);
        self.at.insert((device.clone(), op.mid), op.clone());
        self.known.insert(op.op_id.clone());
        Ok(())
    }

    fn document(&self, doc: &DocumentId) -> Result<Option<Value>, Problem> {
        Ok(self.documents.get(doc).cloned())
    }

    fn set_document(&mut self, doc: &DocumentId, tree: &Value) -> Result<(), Problem> {
        self.documents.insert(doc.clone(), tree.clone());
        Ok(())
    }

    fn remove_document(&mut self, doc: &DocumentId) -> Result<(), Problem> {
        self.documents.remove(doc);
        Ok(())
    }

    fn is_deleted(&self, doc: &DocumentId) -> Result<bool, Problem> {
        Ok(self.tombstones.contains(doc))
    }

    fn add_tombstone(&mut self, doc: &DocumentId) -> Result<(), Problem> {
        self.documents.remove(doc);
        self.tombstones.insert(doc.clone());
        Ok(())
    }

    fn documents(&self) -> Result<Vec<(DocumentId, Value)>, Problem> {
        Ok(self
            .documents
            .iter()
            .map(|(doc, tree)| (doc.clone(), tree.clone()))
            .collect())
    }

    fn tombstones(&self) -> Result<Vec<DocumentId>, Problem> {
        Ok(self.tombstones.iter().cloned().collect())
    }

    fn last_author(&self, doc: &DocumentId, path: &Path) -> Result<Option<DeviceId>, Problem> {
        let wrote = |row: &&ChangeRow| {
            row.doc == *doc
                && row.path.overlaps(path)
                && matches!(row.effect, Effect::Value { .. } | Effect::Deleted)
        };
        Ok(self
            .rows
            .iter()
            .rev()
            .find(wrote)
            .map(|row| row.device.clone()))
    }

    fn next_seq(&mut self) -> Result<u64, Problem> {
        self.seq += 1;
        Ok(self.seq)
    }

    fn append(&mut self, row: &ChangeRow) -> Result<(), Problem> {
        self.rows.push(row.clone());
        Ok(())
    }

    fn head(&self) -> Result<u64, Problem> {
        Ok(self.seq)
    }

    fn compacted(&self) -> Result<u64, Problem> {
        Ok(self.compacted)
    }

    fn rows_after(&self, seq: u64, limit: usize) -> Result<Vec<ChangeRow>, Problem> {
        Ok(self
            .rows
            .iter()
            .filter(|row| row.seq > seq)
            .take(limit)
            .cloned()
            .collect())
    }

    fn conflicts_at(&self, doc: &DocumentId, path: &Path) -> Result<Vec<Conflict>, Problem> {
        let here = self
            .conflicts
            .iter()
            .filter(|open| open.doc == *doc && open.path == *path);
        Ok(here.map(|open| open.conflict.clone()).collect())
    }

    fn conflicts(&self) -> Result<Vec<OpenConflict>, Problem> {
        Ok(self.conflicts.clone())
    }

    fn open_conflict(&mut self, conflict: &OpenConflict) -> Result<(), Problem> {
        self.conflicts.push(conflict.clone());
        Ok(())
    }

    fn close_conflict(&mut self, conflict: &ConflictId) -> Result<(), Problem> {
        self.conflicts
            .retain(|open| open.conflict.conflict != *conflict);
        Ok(())
    }
}

/// One device's storage in memory.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MemoryReplica {
    device: Option<DeviceId>,
    epoch: Option<Epoch>,
    cursor: Option<Cursor>,
    last_mid: u64,
    pending: Vec<Operation>,
    journal: Vec<Operation>,
    views: BTreeMap<DocumentId, Json>,
    mirrors: BTreeMap<DocumentId, Option<Json>>,
    tombstones: BTreeSet<DocumentId>,
    conflicts: Vec<OpenConflict>,
    refused: Vec<Refused>,
    replaced: Vec<(Vec<OperationId>, Vec<OperationId>)>,
    /// Which copy of the disk this is: part of the names of operations that take the place of others.
    pub copy: u64,
}

impl MemoryReplica {
    /// Every document in view.
    #[must_use]
    pub fn views(&self) -> &BTreeMap<DocumentId, Json> {
        &self.views
    }

    /// The open conflicts, oldest first.
    #[must_use]
    pub fn conflicts(&self) -> &[OpenConflict] {
        &self.conflicts
    }

    /// The own operations the hub refused.
    #[must_use]
    pub fn refused(&self) -> &[Refused] {
        &self.refused
    }

    /// The operations that were let go, with those that took their place.
    #[must_use]
    pub fn replaced(&self) -> &[(Vec<OperationId>, Vec<OperationId>)] {
        &self.replaced
    }

    /// Every operation written here, in the order written.
    ///
    /// # Errors
    /// None.
    pub fn journal(&self) -> Result<Vec<Operation>, Problem> {
        Ok(self.journal.clone())
    }

    /// Makes exactly these the pending operations; the journal is untouched.
    ///
    /// # Errors
    /// None.
    pub fn set_pending(&mut self, ops: &[Operation]) -> Result<(), Problem> {
        self.pending = ops.to_vec();
        Ok(())
    }

    /// How many documents have a mirror of their own.
    #[must_use]
    pub fn mirrors(&self) -> usize {
        self.mirrors.len()
    }
}

impl Replica for MemoryReplica {
    type Error = Problem;

    fn device(&self) -> Result<Option<DeviceId>, Problem> {
        Ok(self.device.clone())
    }

    fn set_device(&mut self, device: &DeviceId) -> Result<(), Problem> {
        self.device = Some(device.clone());
        Ok(())
    }

    fn epoch(&self) -> Result<Option<Epoch>, Problem> {
        Ok(self.epoch.clone())
    }

    fn set_epoch(&mut self, epoch: &Epoch) -> Result<(), Problem> {
        self.epoch = Some(epoch.clone());
        Ok(())
    }

    fn cursor(&self) -> Result<Option<Cursor>, Problem> {
        Ok(self.cursor.clone())
    }

    fn set_cursor(&mut self, cursor: Option<&Cursor>) -> Result<(), Problem> {
        self.cursor = cursor.cloned();
        Ok(())
    }

    fn last_mid(&self) -> Result<u64, Problem> {
        Ok(self.last_mid)
    }

    fn set_last_mid(&mut self, mid: u64) -> Result<(), Problem> {
        self.last_mid = mid;
        Ok(())
    }

    fn pending(&self, after: u64, limit: usize) -> Result<Vec<Operation>, Problem> {
        Ok(self
            .pending
            .iter()
            .filter(|op| op.mid > after)
            .take(limit)
            .cloned()
            .collect())
    }

    fn pending_of(&self, doc: &DocumentId) -> Result<Vec<Operation>, Problem> {
        Ok(self
            .pending
            .iter()
            .filter(|op| op.doc == *doc)
            .cloned()
            .collect())
    }

    fn add_pending(&mut self, op: &Operation) -> Result<(), Problem> {
        self.journal.push(op.clone());
        self.pending.push(op.clone());
        Ok(())
    }

    fn remove_pending(&mut self, op_id: &OperationId) -> Result<(), Problem> {
        self.pending.retain(|op| op.op_id != *op_id);
        Ok(())
    }

    fn renumber(&mut self, first: u64) -> Result<(), Problem> {
        for (mid, op) in (first..).zip(&mut self.pending) {
            op.mid = mid;
        }
        self.last_mid = first - 1 + self.pending.len() as u64;
        Ok(())
    }

    fn replay(&mut self, known: &BTreeSet<OperationId>) -> Result<(), Problem> {
        let lost = self.journal.iter().filter(|op| !known.contains(&op.op_id));
        self.pending = lost.cloned().collect();
        self.refused
            .retain(|refused| known.contains(&refused.op_id));
        Ok(())
    }

    fn replace(
        &mut self,
        doc: &DocumentId,
        old: &[OperationId],
        new: Vec<Replacement>,
    ) -> Result<(), Problem> {
        self.pending.retain(|op| !old.contains(&op.op_id));
        self.journal.retain(|op| !old.contains(&op.op_id));
        let kept: Vec<OperationId> = new.iter().filter_map(|it| it.is.clone()).collect();
        let mut made = Vec::new();
        for (Replacement { is, path, action }, place) in new.into_iter().zip(1..) {
            self.last_mid += 1;
            let name = old.first().map_or("op", OperationId::as_str);
            let op = Operation {
                op_id: is
                    .unwrap_or_else(|| OperationId::new(format!("{name}~{}.{place}", self.copy))),
                mid: self.last_mid,
                doc: doc.clone(),
                atom: self.atom_of(doc, &path),
                path,
                action,
            };
            if !old.contains(&op.op_id) {
                made.push(op.op_id.clone());
            }
            self.add_pending(&op)?;
        }
        let let_go = old.iter().filter(|op_id| !kept.contains(op_id)).cloned();
        self.replaced.push((let_go.collect(), made));
        Ok(())
    }

    fn counters(&self, _doc: &DocumentId) -> Vec<Path> {
        vec![Path::of(["stock"])]
    }

    /// A variant, as in the store.
    fn atom_of(&self, _doc: &DocumentId, path: &Path) -> Path {
        let keys: Vec<String> = path.keys().take(2).collect();
        match keys.as_slice() {
            [kind, id] if kind == "variant" => Path::of([kind.as_str(), id.as_str()]),
            _ => Path::root(),
        }
    }

    fn differences(
        &self,
        _doc: &DocumentId,
        before: Option<&Json>,
        after: Option<&Json>,
    ) -> Vec<(Path, Option<Json>)> {
        differences(before, after)
    }

    fn journal_has(&self, op_id: &OperationId) -> Result<bool, Problem> {
        let let_go = self.replaced.iter().any(|(old, _)| old.contains(op_id));
        Ok(let_go || self.journal.iter().any(|op| op.op_id == *op_id))
    }

    fn documents(&self) -> Result<Vec<DocumentId>, Problem> {
        let all: BTreeSet<&DocumentId> = self.views.keys().chain(self.mirrors.keys()).collect();
        Ok(all.into_iter().cloned().collect())
    }

    fn view(&self, doc: &DocumentId) -> Result<Option<Json>, Problem> {
        Ok(self.views.get(doc).cloned())
    }

    fn set_view(
        &mut self,
        doc: &DocumentId,
        _before: Option<&Json>,
        after: Option<&Json>,
    ) -> Result<(), Problem> {
        match after {
            Some(tree) => self.views.insert(doc.clone(), tree.clone()),
            None => self.views.remove(doc),
        };
        Ok(())
    }

    fn mirror(&self, doc: &DocumentId) -> Result<Option<Mirror>, Problem> {
        Ok(self.mirrors.get(doc).cloned().map(Mirror))
    }

    fn set_mirror(&mut self, doc: &DocumentId, mirror: &Mirror) -> Result<(), Problem> {
        self.mirrors.insert(doc.clone(), mirror.0.clone());
        Ok(())
    }

    fn clear_mirror(&mut self, doc: &DocumentId) -> Result<(), Problem> {
        self.mirrors.remove(doc);
        Ok(())
    }

    fn is_deleted(&self, doc: &DocumentId) -> Result<bool, Problem> {
        Ok(self.tombstones.contains(doc))
    }

    fn add_tombstone(&mut self, doc: &DocumentId) -> Result<(), Problem> {
        self.tombstones.insert(doc.clone());
        Ok(())
    }

    fn clear_tombstones(&mut self) -> Result<(), Problem> {
        self.tombstones.clear();
        Ok(())
    }

    fn park(&mut self, conflict: &OpenConflict) -> Result<(), Problem> {
        self.conflicts.push(conflict.clone());
        Ok(())
    }

    fn close_conflict(&mut self, conflict: &ConflictId) -> Result<(), Problem> {
        self.conflicts
            .retain(|open| open.conflict.conflict != *conflict);
        Ok(())
    }

    fn clear_conflicts(&mut self) -> Result<(), Problem> {
        self.conflicts.clear();
        Ok(())
    }

    fn note_rejected(&mut self, refused: &Refused) -> Result<(), Problem> {
        self.refused.push(refused.clone());
        Ok(())
    }
}

/// The units in which two states of a document in memory differ: members of its members, and
/// members of variants. A document or a variant that only one state has is one unit.
fn differences(before: Option<&Json>, after: Option<&Json>) -> Vec<(Path, Option<Json>)> {
    let mut found = Vec::new();
    compare(&Path::root(), before, after, &mut found);
    found
}

fn compare(
    path: &Path,
    before: Option<&Json>,
    after: Option<&Json>,
    found: &mut Vec<(Path, Option<Json>)>,
) {
    if before == after {
        return;
    }
    let keys: Vec<String> = path.keys().collect();
    let is_variant = keys.len() == 2 && keys.first().is_some_and(|kind| kind == "variant");
    let is_whole = keys.is_empty() || is_variant;
    let is_unit = keys.len() > 1 && !is_variant;
    if is_unit || is_whole && (before.is_none() || after.is_none()) {
        found.push((path.clone(), after.cloned()));
        return;
    }
    let (left, right) = (members(before), members(after));
    let names: BTreeSet<&String> = left.into_iter().chain(right).flat_map(Map::keys).collect();
    for name in names {
        let (left, right) = (
            left.and_then(|map| map.get(name)),
            right.and_then(|map| map.get(name)),
        );
        compare(&path.child(name), left, right, found);
    }
}

fn members(value: Option<&Json>) -> Option<&Map<String, Json>> {
    value.and_then(Json::as_object)
}
