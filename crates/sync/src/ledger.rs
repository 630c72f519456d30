//! The hub's side: the log of one seller as storage sees it, and how a push is taken into it.

use crate::batch::KeptBatch;
use crate::batch::MAXIMUM_OPERATIONS;
use crate::operation::OpenConflict;
use crate::problem::{Invalid, Problem};
use crate::{
    Action, Chain, ChangeRow, Conflict, ConflictId, DeviceId, DocumentId, Effect, Epoch, Hash,
    Json, Operation, OperationId, Path, Push, PushAnswer, PushOutcome, PushResult, Value, atom,
    counter, tree,
};

/// The storage of one seller on a hub.
///
/// One value stands for one open transaction. When [`accept`] answers `Err`, the caller rolls
/// back.
pub trait Ledger {
    /// What storage can fail with; a [`Problem`] is passed through it.
    type Error: From<Problem>;

    /// The incarnation of the log.
    fn epoch(&self) -> Result<Epoch, Self::Error>;
    /// The highest number used by a device; 0 for a device that has pushed nothing.
    fn last_mid(&self, device: &DeviceId) -> Result<u64, Self::Error>;
    /// The operation that used a device's number. Outlives the compaction of the log.
    fn op_at(&self, device: &DeviceId, mid: u64) -> Result<Option<OperationId>, Self::Error>;
    /// Whether an operation was ever taken, applied or parked or rejected, from whichever device.
    /// Outlives the compaction of the log.
    fn knows(&self, op_id: &OperationId) -> Result<bool, Self::Error>;
    /// Uses up the number `op.mid` of a device, which becomes its last one: `op_at`, `knows` and
    /// `last_mid` answer accordingly from now on.
    fn record(&mut self, device: &DeviceId, op: &Operation) -> Result<(), Self::Error>;

    /// A living document, in normal form.
    fn document(&self, doc: &DocumentId) -> Result<Option<Value>, Self::Error>;
    /// The tree of a living document, taken out to be changed: until it is stored or put back
    /// nothing else asks for the document. A storage that keeps it as a tree makes no copy, so that
    /// an operation costs what it changes and not what stands around it.
    fn take_tree(&mut self, doc: &DocumentId) -> Result<Option<Json>, Self::Error> {
        Ok(self.document(doc)?.map(Value::into_tree))
    }
    /// Puts back what was taken out, unchanged.
    fn put_back(&mut self, doc: &DocumentId, tree: Option<Json>) {
        let _ = (doc, tree);
    }
    /// Stores a living document.
    fn set_document(&mut self, doc: &DocumentId, tree: &Value) -> Result<(), Self::Error>;
    /// Takes a document away without a tombstone: its author may put it back.
    fn remove_document(&mut self, doc: &DocumentId) -> Result<(), Self::Error>;
    /// Whether a document was deleted.
    fn is_deleted(&self, doc: &DocumentId) -> Result<bool, Self::Error>;
    /// Deletes a document for ever. Its conflicts stay.
    fn add_tombstone(&mut self, doc: &DocumentId) -> Result<(), Self::Error>;
    /// Every living document, in the order of the ids.
    fn documents(&self) -> Result<Vec<(DocumentId, Value)>, Self::Error>;
    /// Visits every living document in the order of the ids. Storage that has them in a file holds
    /// one at a time.
    fn each_document(
        &self,
        visit: &mut dyn FnMut(DocumentId, Value) -> Result<(), Self::Error>,
    ) -> Result<(), Self::Error> {
        let mut documents = self.documents()?.into_iter();
        documents.try_for_each(|(doc, tree)| visit(doc, tree))
    }
    /// Every deleted document, in the order of the ids.
    fn tombstones(&self) -> Result<Vec<DocumentId>, Self::Error>;

    /// The device of the latest `Value` or `Deleted` row of a document whose path overlaps this
    /// one; none when there is none or it is compacted away.
    fn last_author(&self, doc: &DocumentId, path: &Path) -> Result<Option<DeviceId>, Self::Error>;
    /// Allocates the next position in the seller's log, from 1, without gaps.
    fn next_seq(&mut self) -> Result<u64, Self::Error>;
    /// Appends a row at the position just allocated, and what the log comes to with it.
    fn append(&mut self, row: &ChangeRow, chain: &Chain) -> Result<(), Self::Error>;
    /// What the log comes to up to and including a position, which is none beyond the head;
    /// [`Chain::START`] at 0. Outlives the compaction of the log.
    fn chain(&self, seq: u64) -> Result<Chain, Self::Error>;
    /// The last position in the log; 0 for an empty one.
    fn head(&self) -> Result<u64, Self::Error>;
    /// Rows up to and including this position are compacted away; 0 where all are kept.
    fn compacted(&self) -> Result<u64, Self::Error>;
    /// At most `limit` rows after a position, oldest first.
    fn rows_after(&self, seq: u64, limit: usize) -> Result<Vec<ChangeRow>, Self::Error>;

    /// The signed batch that the row at a position came in; none where the log is older than that.
    fn batch_at(&self, seq: u64) -> Result<Option<KeptBatch>, Self::Error> {
        let _ = seq;
        Ok(None)
    }

    /// The open conflicts of one merge unit (exactly this path), oldest first.
    fn conflicts_at(&self, doc: &DocumentId, path: &Path) -> Result<Vec<Conflict>, Self::Error>;
    /// Every open conflict.
    fn conflicts(&self) -> Result<Vec<OpenConflict>, Self::Error>;
    /// Visits every open conflict in their order, one at a time.
    fn each_conflict(
        &self,
        visit: &mut dyn FnMut(OpenConflict) -> Result<(), Self::Error>,
    ) -> Result<(), Self::Error> {
        self.conflicts()?.into_iter().try_for_each(visit)
    }
    /// Opens a conflict.
    fn open_conflict(&mut self, conflict: &OpenConflict) -> Result<(), Self::Error>;
    /// Closes a conflict; one that is closed or unknown stays so. The parked value remains in the
    /// log.
    fn close_conflict(&mut self, conflict: &ConflictId) -> Result<(), Self::Error>;
}

/// Takes a push into the log: every operation gets an outcome, and none blocks the others.
///
/// `new_conflict` makes the ids of conflicts. The order of the operations is the order of their
/// numbers; those the hub has are passed over.
///
/// # Errors
/// [`Problem::EpochChanged`], [`Problem::MidGap`], [`Problem::DeviceForked`], [`Problem::Limit`],
/// judged before anything is written; [`Problem::Behind`], by the first operation that its author
/// would not have written had he pulled. Otherwise the storage's own.
pub fn accept<L: Ledger>(
    ledger: &mut L,
    push: &Push,
    new_conflict: &mut dyn FnMut() -> ConflictId,
) -> Result<PushAnswer, L::Error> {
    let epoch = ledger.epoch()?;
    check_batch(ledger, &epoch, push)?;
    let mut results = Vec::with_capacity(push.ops.len());
    for op in &push.ops {
        let outcome = take(ledger, &push.device, op, new_conflict)?;
        results.push(PushResult {
            mid: op.mid,
            outcome,
        });
    }
    Ok(PushAnswer {
        epoch,
        last_mid: ledger.last_mid(&push.device)?,
        results,
    })
}

/// Judges the numbers of a whole push before its first write.
fn check_batch<L: Ledger>(ledger: &L, epoch: &Epoch, push: &Push) -> Result<(), L::Error> {
    if push.epoch != *epoch {
        return Err(Problem::EpochChanged {
            epoch: epoch.clone(),
        }
        .into());
    }
    if push.ops.len() > MAXIMUM_OPERATIONS {
        return Err(Problem::Limit {
            most: MAXIMUM_OPERATIONS as u64,
        }
        .into());
    }
    let had = ledger.last_mid(&push.device)?;
    let mut fresh: Vec<&OperationId> = Vec::new();
    for op in &push.ops {
        let last = had + fresh.len() as u64;
        if op.mid == last + 1 {
            fresh.push(&op.op_id);
            continue;
        }
        if op.mid == 0 || op.mid > last {
            return Err(Problem::MidGap { last_mid: had }.into());
        }
        let standing = match op.mid.checked_sub(had + 1) {
            Some(index) => fresh.get(index as usize).map(|op_id| (*op_id).clone()),
            None => ledger.op_at(&push.device, op.mid)?,
        };
        if standing.as_ref() != Some(&op.op_id) {
            return Err(Problem::DeviceForked {
                mid: op.mid,
                standing,
            }
            .into());
        }
    }
    Ok(())
}

fn take<L: Ledger>(
    ledger: &mut L,
    device: &DeviceId,
    op: &Operation,
    new_conflict: &mut dyn FnMut() -> ConflictId,
) -> Result<PushOutcome, L::Error> {
    if op.mid <= ledger.last_mid(device)? {
        return Ok(PushOutcome::Same);
    }
    // It stands here under another device: its author has not pulled it yet. Every number of a device
    // has its row, so that whoever reads the log sees that none is left out.
    if ledger.knows(&op.op_id)? {
        return Err(behind(op).into());
    }
    ledger.record(device, op)?;
    let effect = judge(ledger, device, op, new_conflict)?;
    let before = ledger.chain(ledger.head()?)?;
    let seq = ledger.next_seq()?;
    let row = ChangeRow {
        seq,
        device: device.clone(),
        mid: op.mid,
        op_id: op.op_id.clone(),
        doc: op.doc.clone(),
        path: op.path.clone(),
        effect: effect.clone(),
    };
    ledger.append(&row, &before.after(&row))?;
    Ok(match effect {
        Effect::Value { .. } | Effect::Deleted => PushOutcome::Applied { seq },
        Effect::Parked(conflict) => PushOutcome::Conflict {
            conflict: conflict.conflict,
            seq,
        },
        Effect::Rejected { reason } => PushOutcome::Rejected { reason },
    })
}

/// What an operation does here: applies it, parks its value, or refuses it.
fn judge<L: Ledger>(
    ledger: &mut L,
    device: &DeviceId,
    op: &Operation,
    new_conflict: &mut dyn FnMut() -> ConflictId,
) -> Result<Effect, L::Error> {
    let doc = Document::take(ledger, op)?;
    let deleted = ledger.is_deleted(&op.doc)?;
    if let Err(invalid) = check(doc.tree(), deleted, op) {
        doc.put_back(ledger, op);
        return Ok(Effect::Rejected {
            reason: invalid.code().to_owned(),
        });
    }
    if atom::is_missing(doc.tree(), op) {
        return Err(behind(op).into());
    }
    let (wanted, seen) = match &op.action {
        Action::Increment { by, .. } => return increment(ledger, op, doc, by),
        Action::Delete { seen } => (None, seen),
        Action::Set { value, seen } | Action::Resolve { value, seen, .. } => {
            (value.normal_at(&op.path), seen)
        }
    };
    let standing = doc.unit(&op.path);
    let current = Value::hash_of(standing.as_ref());
    let agrees = current == *seen && !(deleted && wanted.is_some());
    if agrees || current == Value::hash_of(wanted.as_ref()) {
        return apply(ledger, op, doc, wanted);
    }
    if atom::is_made_twice(standing.as_ref().is_some_and(Value::is_map), op) {
        return Err(behind(op).into());
    }
    doc.put_back(ledger, op);
    park(
        ledger,
        device,
        op,
        Meeting {
            wanted,
            standing,
            seen,
        },
        new_conflict,
    )
}

fn behind(op: &Operation) -> Problem {
    Problem::Behind {
        doc: op.doc.clone(),
    }
}

/// The document an operation is about, as far as it is needed: an operation on the whole of it
/// compares and replaces it as it stands, and only one inside it needs its tree.
enum Document {
    Whole(Option<Value>),
    Inside(Option<Json>),
}

impl Document {
    fn take<L: Ledger>(ledger: &mut L, op: &Operation) -> Result<Self, L::Error> {
        Ok(if op.path.is_root() {
            Self::Whole(ledger.document(&op.doc)?)
        } else {
            Self::Inside(ledger.take_tree(&op.doc)?)
        })
    }

    /// The operation does not change it.
    fn put_back<L: Ledger>(self, ledger: &mut L, op: &Operation) {
        if let Self::Inside(tree) = self {
            ledger.put_back(&op.doc, tree);
        }
    }

    fn tree(&self) -> Option<&Json> {
        match self {
            Self::Whole(_) => None,
            Self::Inside(tree) => tree.as_ref(),
        }
    }

    fn unit(&self, path: &Path) -> Option<Value> {
        match self {
            Self::Whole(doc) => doc.as_ref()?.normal_at(path),
            Self::Inside(tree) => tree::unit(tree.as_ref(), path).map(Value::from),
        }
    }

    /// The document with this value at a path; the path leads through maps alone, and a whole
    /// document is a map.
    fn with(self, path: &Path, value: Option<Value>) -> Result<Option<Value>, Problem> {
        match self {
            Self::Whole(_) => Ok(value),
            Self::Inside(mut tree) => {
                tree::put(&mut tree, path, value.map(Value::into_tree))?;
                Ok(tree.map(Value::from))
            }
        }
    }
}

fn increment<L: Ledger>(
    ledger: &mut L,
    op: &Operation,
    doc: Document,
    by: &str,
) -> Result<Effect, L::Error> {
    let sum = counter::sum(tree::get(doc.tree(), &op.path), by).map_err(Problem::from)?;
    let value = Value::from(Json::String(sum));
    let doc = doc.with(&op.path, Some(value.clone()))?;
    store(ledger, &op.doc, doc.as_ref())?;
    Ok(Effect::Value {
        value,
        resolved: None,
    })
}

fn apply<L: Ledger>(
    ledger: &mut L,
    op: &Operation,
    doc: Document,
    wanted: Option<Value>,
) -> Result<Effect, L::Error> {
    if matches!(op.action, Action::Delete { .. }) {
        ledger.add_tombstone(&op.doc)?;
        return Ok(Effect::Deleted);
    }
    let doc = doc.with(&op.path, wanted.clone())?;
    store(ledger, &op.doc, doc.as_ref())?;
    let resolved = match &op.action {
        Action::Resolve { conflict, .. } => Some(conflict.clone()),
        _ => None,
    };
    if let Some(conflict) = &resolved {
        ledger.close_conflict(conflict)?;
    }
    Ok(Effect::Value {
        value: wanted.into(),
        resolved,
    })
}

fn store<L: Ledger>(
    ledger: &mut L,
    doc: &DocumentId,
    tree: Option<&Value>,
) -> Result<(), L::Error> {
    match tree {
        Some(tree) => ledger.set_document(doc, tree),
        None => ledger.remove_document(doc),
    }
}

/// Two values that met: what the operation wants, what stands, and what its author had seen.
struct Meeting<'a> {
    wanted: Option<Value>,
    standing: Option<Value>,
    seen: &'a Hash,
}

fn park<L: Ledger>(
    ledger: &mut L,
    device: &DeviceId,
    op: &Operation,
    meeting: Meeting<'_>,
    new_conflict: &mut dyn FnMut() -> ConflictId,
) -> Result<Effect, L::Error> {
    let replaces = replaced(ledger, device, op, meeting.seen)?;
    if let Some(old) = &replaces {
        ledger.close_conflict(old)?;
    }
    let standing_author = ledger
        .last_author(&op.doc, &op.path)?
        .unwrap_or_else(|| device.clone());
    let conflict = Conflict {
        conflict: new_conflict(),
        parked: Value::from(meeting.wanted).into_tree(),
        standing: Value::from(meeting.standing).into_tree(),
        author: device.clone(),
        standing_author,
        replaces,
    };
    let open = OpenConflict {
        doc: op.doc.clone(),
        path: op.path.clone(),
        conflict: conflict.clone(),
    };
    ledger.open_conflict(&open)?;
    Ok(Effect::Parked(conflict))
}

/// The open conflict this one takes the place of: the one a late choice was about, or an earlier
/// value of the same author on the same unit that this value was built on. Its id and its parked
/// value never change, so that a choice made about it elsewhere stays about what was seen.
fn replaced<L: Ledger>(
    ledger: &L,
    device: &DeviceId,
    op: &Operation,
    seen: &Hash,
) -> Result<Option<ConflictId>, L::Error> {
    let chosen = match &op.action {
        Action::Resolve { conflict, .. } => Some(conflict),
        _ => None,
    };
    let open = ledger.conflicts_at(&op.doc, &op.path)?;
    let built_on = |conflict: &Conflict| {
        conflict.author == *device && Hash::of(Some(&conflict.parked)) == *seen
    };
    Ok(open
        .into_iter()
        .find(|conflict| Some(&conflict.conflict) == chosen || built_on(conflict))
        .map(|conflict| conflict.conflict))
}

/// Whether an operation could be applied to this document at all, whatever was seen. The desk
/// asks the same before it writes, so that a lone device is never refused.
///
/// # Errors
/// The first rule that is broken.
pub fn check(doc: Option<&Json>, deleted: bool, op: &Operation) -> Result<(), Invalid> {
    tree::check_path(doc, &op.path)?;
    match &op.action {
        Action::Delete { .. } if !op.path.is_root() => Err(Invalid::DeleteInside),
        Action::Delete { .. } => Ok(()),
        Action::Increment { .. } if deleted => Err(Invalid::DocumentDeleted),
        Action::Increment { .. } if op.path.is_root() => Err(Invalid::NotACounter),
        Action::Increment { by, .. } => counter::sum(tree::get(doc, &op.path), by).map(|_| ()),
        Action::Set { value, .. } | Action::Resolve { value, .. } => {
            value.validate_at(&op.path)?;
            // Taking a whole document away by `Set` leaves no tombstone, so that an undo can put it back.
            let is_document = value.is_map() || value.is_null();
            if op.path.is_root() && !is_document {
                Err(Invalid::RootNotMap)
            } else {
                Ok(())
            }
        }
    }
}
