//! The desk's side: what storage keeps for one workspace, and how edits become operations.
//!
//! The store keeps the *view*, which is what people see and edit. While a document has pending
//! operations, storage also keeps its *mirror*: the document as the hub has it at the cursor.
//! Without pending operations view and mirror are the same, and no mirror is stored.

use crate::atom::puts;
use crate::batch::{MAXIMUM_BYTES, MAXIMUM_OPERATIONS};
use crate::operation::OpenConflict;
use crate::problem::Problem;
use crate::{
    Action, ChangeRow, ConflictId, Cursor, DeviceId, DocumentId, Epoch, Hash, Json, Operation,
    OperationId, Path, Push, PushAnswer, PushOutcome, Replacement, Value, counter, ledger, tree,
};
use std::collections::BTreeSet;

/// A document as the hub has it at the cursor; `None` inside: the hub does not have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mirror(pub Option<Json>);

/// The storage of one workspace. One value stands for one open transaction: when a function of
/// this crate answers `Err`, the caller rolls back.
pub trait Replica {
    /// What storage can fail with; a [`Problem`] is passed through it.
    type Error: From<Problem>;

    /// The device, once it is enrolled.
    fn device(&self) -> Result<Option<DeviceId>, Self::Error>;
    /// Becomes this device.
    fn set_device(&mut self, device: &DeviceId) -> Result<(), Self::Error>;
    /// The incarnation of the hub's log that the mirror is of.
    fn epoch(&self) -> Result<Option<Epoch>, Self::Error>;
    /// Remembers the hub's incarnation.
    fn set_epoch(&mut self, epoch: &Epoch) -> Result<(), Self::Error>;
    /// Where in the feed the mirror is; `None` at its beginning.
    fn cursor(&self) -> Result<Option<Cursor>, Self::Error>;
    /// Moves the cursor of the mirror.
    fn set_cursor(&mut self, cursor: Option<&Cursor>) -> Result<(), Self::Error>;

    /// The last number this device gave an operation; 0 at first.
    fn last_mid(&self) -> Result<u64, Self::Error>;
    /// Remembers the last number.
    fn set_last_mid(&mut self, mid: u64) -> Result<(), Self::Error>;
    /// At most `limit` pending operations with a number above `after`, in the order of numbers.
    fn pending(&self, after: u64, limit: usize) -> Result<Vec<Operation>, Self::Error>;
    /// The pending operations of one document in the order of numbers.
    fn pending_of(&self, doc: &DocumentId) -> Result<Vec<Operation>, Self::Error>;
    /// Adds an own operation to the journal and to the pending ones.
    fn add_pending(&mut self, op: &Operation) -> Result<(), Self::Error>;
    /// The hub has this operation; one that is not pending stays so. The journal keeps it.
    fn remove_pending(&mut self, op_id: &OperationId) -> Result<(), Self::Error>;
    /// A row of this device says that the hub took one of its operations as it was written. Where
    /// that is the only pending one of its document, the hub now has what people see: it is pending
    /// no more, the mirror is forgotten, and the answer is `true`. Otherwise nothing is done.
    ///
    /// Storage that knows what is pending by number answers this without reading an operation.
    fn acknowledge(&mut self, row: &ChangeRow) -> Result<bool, Self::Error> {
        let pending = self.pending_of(&row.doc)?;
        let only = pending.len() == 1 && pending.iter().all(|op| op.op_id == row.op_id);
        if only {
            self.remove_pending(&row.op_id)?;
            self.clear_mirror(&row.doc)?;
        }
        Ok(only)
    }
    /// Numbers the pending operations from `first` on, in their order. The last number then is that
    /// of the last of them, or the one before `first` where none is pending.
    fn renumber(&mut self, first: u64) -> Result<(), Self::Error>;
    /// Makes exactly those operations pending, in the order written, that were written here in the
    /// last 180 days, under whatever device id and number, and that are not `known`. Where one of
    /// them was refused, the refusal counts no more and its issue goes away. They keep numbers of
    /// no meaning until they are numbered anew.
    fn replay(&mut self, known: &BTreeSet<OperationId>) -> Result<(), Self::Error>;
    /// Lets these operations of a document go, which have never reached the hub and never will, and
    /// makes others pending in their place, in their order and after all others. What is let go is
    /// not [replayed](Self::replay) either; that it was written here stays so.
    fn replace(
        &mut self,
        doc: &DocumentId,
        old: &[OperationId],
        new: Vec<Replacement>,
    ) -> Result<(), Self::Error>;
    /// The atom that a unit of a document is a part of, or is: the innermost one.
    fn atom_of(&self, doc: &DocumentId, path: &Path) -> Path;
    /// Where a document keeps what is only ever counted: whoever counted it says so again to a hub
    /// that lost it.
    fn counters(&self, _doc: &DocumentId) -> Vec<Path> {
        Vec::new()
    }
    /// The units in which two states of a document differ, each with its value in the second. What
    /// only one of them has as a whole is one unit.
    fn differences(
        &self,
        doc: &DocumentId,
        before: Option<&Json>,
        after: Option<&Json>,
    ) -> Vec<(Path, Option<Json>)>;
    /// Whether an operation was written here.
    fn journal_has(&self, op_id: &OperationId) -> Result<bool, Self::Error>;

    /// Every document that is in view or has a mirror.
    fn documents(&self) -> Result<Vec<DocumentId>, Self::Error>;
    /// A document as people see it, pending edits included.
    fn view(&self, doc: &DocumentId) -> Result<Option<Json>, Self::Error>;
    /// Makes a document look like `after` to people where it looked like `before`, which is what
    /// [`view`](Self::view) answered, so that it need not be read again; `None`: it is not there.
    /// Members the program does not know are kept and come back from [`view`](Self::view).
    fn set_view(
        &mut self,
        doc: &DocumentId,
        before: Option<&Json>,
        after: Option<&Json>,
    ) -> Result<(), Self::Error>;
    /// Makes a document that is not in view look like `whole`: all of it, in normal form, as it came.
    /// Storage that keeps what it is told as text needs no tree for that.
    fn create_view(&mut self, doc: &DocumentId, whole: &Value) -> Result<(), Self::Error> {
        self.set_view(doc, None, Some(&whole.tree()))
    }
    /// The stored mirror of a document; `None` when none is stored.
    fn mirror(&self, doc: &DocumentId) -> Result<Option<Mirror>, Self::Error>;
    /// Stores the mirror of a document.
    fn set_mirror(&mut self, doc: &DocumentId, mirror: &Mirror) -> Result<(), Self::Error>;
    /// Forgets the mirror of a document: the view is the mirror now.
    fn clear_mirror(&mut self, doc: &DocumentId) -> Result<(), Self::Error>;
    /// Whether the hub said that a document was deleted.
    fn is_deleted(&self, doc: &DocumentId) -> Result<bool, Self::Error>;
    /// Remembers that a document was deleted.
    fn add_tombstone(&mut self, doc: &DocumentId) -> Result<(), Self::Error>;
    /// Forgets which documents were deleted, before a snapshot says it anew.
    fn clear_tombstones(&mut self) -> Result<(), Self::Error>;

    /// Shows a conflict until somebody chooses.
    fn park(&mut self, conflict: &OpenConflict) -> Result<(), Self::Error>;
    /// Takes a conflict out of the list; one that is not in it stays so.
    fn close_conflict(&mut self, conflict: &ConflictId) -> Result<(), Self::Error>;
    /// Empties the list of conflicts, before a snapshot says it anew.
    fn clear_conflicts(&mut self) -> Result<(), Self::Error>;
    /// An own operation was refused by the hub: shows an issue with the stable code.
    fn note_rejected(&mut self, refused: &Refused) -> Result<(), Self::Error>;
}

/// An operation the hub refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The operation that was refused.
    pub op_id: OperationId,
    /// The document it was to change.
    pub doc: DocumentId,
    /// Its merge unit.
    pub path: Path,
    /// Why, as the stable code of an [`Invalid`](crate::Invalid).
    pub reason: String,
}

/// An edit before it has a number and knows what was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Its identity, made by the caller (UUIDv7).
    pub op_id: OperationId,
    /// The document to change.
    pub doc: DocumentId,
    /// The merge unit.
    pub path: Path,
    /// What is done.
    pub change: Change,
}

/// What an edit does to its merge unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Puts a value or takes it away.
    Set(Option<Json>),
    /// Deletes the whole document for ever.
    Delete,
    /// Adds to a counter.
    Increment {
        /// Signed decimal text.
        by: String,
        /// What caused it.
        cause: Option<String>,
    },
    /// Chooses a value in a conflict.
    Resolve {
        /// The conflict.
        conflict: ConflictId,
        /// The chosen value, or its absence.
        value: Option<Json>,
    },
}

/// Writes an operation down for an edit whose effect the caller stores himself. `before` is the
/// document as its author saw it, own pending edits included: that, not the mirror, is what the
/// hub must still have. Several drafts may share one `before` when none lies inside another.
///
/// # Errors
/// [`Problem::Invalid`] for an edit every hub would refuse (an edit of a deleted document among
/// them), or the storage's own.
pub fn note<R: Replica>(
    replica: &mut R,
    draft: Draft,
    before: Option<&Json>,
) -> Result<Operation, R::Error> {
    let mid = replica.last_mid()? + 1;
    let seen = Hash::of(tree::unit(before, &draft.path).as_ref());
    let op = Operation {
        op_id: draft.op_id,
        mid,
        atom: replica.atom_of(&draft.doc, &draft.path),
        doc: draft.doc,
        path: draft.path,
        action: action(draft.change, seen),
    };
    check(replica, &op, before)?;
    if replica.mirror(&op.doc)?.is_none() {
        replica.set_mirror(&op.doc, &Mirror(before.cloned()))?;
    }
    replica.set_last_mid(mid)?;
    replica.add_pending(&op)?;
    Ok(op)
}

fn action(change: Change, seen: Hash) -> Action {
    match change {
        Change::Set(value) => Action::Set {
            value: Value::from(value),
            seen,
        },
        Change::Delete => Action::Delete { seen },
        Change::Increment { by, cause } => Action::Increment { by, cause },
        Change::Resolve { conflict, value } => Action::Resolve {
            conflict,
            value: Value::from(value),
            seen,
        },
    }
}

/// An edit of what is deleted, or about to be, would never come to stand.
fn check<R: Replica>(replica: &R, op: &Operation, before: Option<&Json>) -> Result<(), R::Error> {
    let deleted = replica.is_deleted(&op.doc)?
        || before.is_none()
            && replica
                .pending_of(&op.doc)?
                .iter()
                .any(|op| is_delete(&op.action));
    if deleted && puts(&op.action) {
        return Err(Problem::from(crate::Invalid::DocumentDeleted).into());
    }
    Ok(ledger::check(before, deleted, op).map_err(Problem::from)?)
}

fn is_delete(action: &Action) -> bool {
    matches!(action, Action::Delete { .. })
}

/// Notes an edit and makes it visible: the whole of an edit where the view is stored as trees.
///
/// # Errors
/// As [`note`].
pub fn edit<R: Replica>(replica: &mut R, draft: Draft) -> Result<Operation, R::Error> {
    let before = replica.view(&draft.doc)?;
    let op = note(replica, draft, before.as_ref())?;
    let mut view = before.clone();
    apply_pending(&mut view, &op);
    replica.set_view(&op.doc, before.as_ref(), view.as_ref())?;
    Ok(op)
}

/// Applies one pending operation to a document. One that does not fit (any more) shows nothing:
/// the hub will park or refuse it.
pub(crate) fn apply_pending(doc: &mut Option<Json>, op: &Operation) {
    let _unfit = match &op.action {
        Action::Set { value, .. } | Action::Resolve { value, .. } => {
            tree::put(doc, &op.path, Some(value.tree().into_owned()))
        }
        Action::Delete { .. } => tree::put(doc, &Path::root(), None),
        Action::Increment { by, .. } => counter::sum(tree::get(doc.as_ref(), &op.path), by)
            .and_then(|sum| tree::put(doc, &op.path, Some(Json::String(sum)))),
    };
}

/// A document as people see it: the pending operations rebased onto the mirror in the order of
/// their numbers. What is deleted stays so.
#[must_use]
pub fn rebase(mirror: Option<&Json>, deleted: bool, pending: &[Operation]) -> Option<Json> {
    let mut doc = tree::normal_document(mirror.cloned());
    if deleted {
        return None;
    }
    for op in pending {
        apply_pending(&mut doc, op);
        if is_delete(&op.action) {
            return None;
        }
    }
    doc
}

/// What fits into one push.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// How many operations.
    pub operations: usize,
    /// Bytes of the operations as JSON.
    pub bytes: usize,
}

impl Default for Limits {
    /// The protocol's limits, with room for the envelope.
    fn default() -> Self {
        Self {
            operations: MAXIMUM_OPERATIONS,
            bytes: MAXIMUM_BYTES - 64 * 1024,
        }
    }
}

/// The next push, or none when nothing is pending above `after`. Begin with 0; with the answer's
/// `last_mid` several pushes go out before the next pull. `created` is the hub's time, RFC 3339.
///
/// Pushing changes nothing in the replica: an operation stays pending until it is pulled.
///
/// # Errors
/// [`Problem::NotEnrolled`], or the storage's own.
pub fn next_push<R: Replica>(
    replica: &R,
    after: u64,
    created: &str,
    limits: Limits,
) -> Result<Option<Push>, R::Error> {
    let device = replica.device()?.ok_or(Problem::NotEnrolled)?;
    let epoch = replica.epoch()?.ok_or(Problem::NotEnrolled)?;
    let mut ops = replica.pending(after, limits.operations)?;
    ops.truncate(following(&ops));
    ops.truncate(fitting(&ops, limits.bytes));
    let push = Push {
        device,
        epoch,
        created: created.to_owned(),
        ops,
    };
    Ok((!push.ops.is_empty()).then_some(push))
}

/// How many operations from the front have numbers that follow each other. Where one was let go, a
/// push of its own meets the gap behind it.
fn following(ops: &[Operation]) -> usize {
    let first = ops.first().map_or(0, |op| op.mid);
    let in_turn = (first..).zip(ops).take_while(|(mid, op)| *mid == op.mid);
    in_turn.count()
}

/// How many operations from the front fit into so many bytes; at least one.
fn fitting(ops: &[Operation], bytes: usize) -> usize {
    let mut room = bytes;
    let fit = ops.iter().take_while(|op| {
        let length = serde_json::to_vec(op).map_or(usize::MAX, |text| text.len() + 1);
        let fits = length <= room;
        room = room.saturating_sub(length);
        fits
    });
    fit.count().max(1)
}

/// What a push came to, for a message to the person; the truth comes with the next pull.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settled {
    /// Operations that stand now, or stood before.
    pub standing: usize,
    /// Conflicts it opened.
    pub conflicts: Vec<ConflictId>,
    /// Stable codes of refused operations.
    pub rejected: Vec<String>,
    /// The highest number the hub has: `after` of the next push.
    pub last_mid: u64,
}

/// Reads the answer of a push. It is only a hint: it may be lost, late or of a hub since restored,
/// so nothing is taken from the pending operations here.
///
/// # Errors
/// [`Problem::EpochChanged`] when the answer is of another incarnation, or the storage's own.
pub fn settle<R: Replica>(replica: &R, answer: &PushAnswer) -> Result<Settled, R::Error> {
    if replica.epoch()?.as_ref() != Some(&answer.epoch) {
        return Err(Problem::EpochChanged {
            epoch: answer.epoch.clone(),
        }
        .into());
    }
    let mut settled = Settled {
        last_mid: answer.last_mid,
        ..Settled::default()
    };
    for result in &answer.results {
        match &result.outcome {
            PushOutcome::Applied { .. } | PushOutcome::Same => settled.standing += 1,
            PushOutcome::Conflict { conflict, .. } => settled.conflicts.push(conflict.clone()),
            PushOutcome::Rejected { reason } => settled.rejected.push(reason.clone()),
        }
    }
    Ok(settled)
}
