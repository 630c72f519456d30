//! What a device does when the simple path is cut: enrolment, another installation under the same
//! device id, a hub restored from an older copy, a feed that no longer reaches back.

use crate::batch::MAXIMUM_OPERATIONS;
use crate::feed::Snapshot;
use crate::pull::{Pending, settle_document};
use crate::replica::{Mirror, Replica};
use crate::written_anew::{self, Former};
use crate::{
    DeviceId, DocumentId, Epoch, Hash, Json, OperationId, Path, Problem, Replacement, Value, tree,
};
use std::collections::{BTreeMap, BTreeSet};

/// The device has been enrolled with a hub: what was written before goes out under its id, and
/// the feed is pulled from its beginning.
///
/// # Errors
/// The storage's own.
pub fn enrol<R: Replica>(
    replica: &mut R,
    device: &DeviceId,
    epoch: &Epoch,
) -> Result<(), R::Error> {
    replica.set_epoch(epoch)?;
    replica.set_cursor(None)?;
    reidentify(replica, device)
}

/// Becomes a new device: the pending operations keep their ids and order, and are numbered from 1
/// under it. For a push refused as `device-forked`, or a page that said
/// [`forked`](crate::pull::Applied::forked).
///
/// # Errors
/// The storage's own.
pub fn reidentify<R: Replica>(replica: &mut R, device: &DeviceId) -> Result<(), R::Error> {
    replica.set_device(device)?;
    replica.renumber(1)
}

/// The hub has this device's operations up to `last_mid` and the pending ones begin later: an
/// operation that came to stand under another device id was never sent under this one. Numbers
/// the pending operations on from there.
///
/// # Errors
/// [`Problem::NotEnrolled`], or the storage's own.
pub fn renumber_after<R: Replica>(replica: &mut R, last_mid: u64) -> Result<(), R::Error> {
    replica.device()?.ok_or(Problem::NotEnrolled)?;
    replica.renumber(last_mid + 1)
}

/// The hub is another incarnation: it was restored from an older copy. Whatever of the journal it
/// does not know any more is pending again, under a new device id, and the mirror is the snapshot.
///
/// `known` must be exactly what the snapshot holds of the journal: see [`bootstrap_from_snapshot`].
///
/// # Errors
/// The storage's own.
pub fn replay_after_reset<R: Replica>(
    replica: &mut R,
    snapshot: &Snapshot,
    known: &BTreeSet<OperationId>,
    new_device: &DeviceId,
) -> Result<Vec<DocumentId>, R::Error> {
    replica.replay(known)?;
    reidentify(replica, new_device)?;
    replace_mirror(replica, snapshot, Former::lost)
}

/// The device goes on with another log, which knows nothing of what was written here: every document
/// in view goes out whole, as somebody puts it who saw nothing there. What is equal there is one thing,
/// and what differs is asked about. The journal of the log that was left is not replayed any more.
///
/// Answers how many documents go.
///
/// # Errors
/// The storage's own.
pub fn carry_over<R: Replica>(
    replica: &mut R,
    device: &DeviceId,
    epoch: &Epoch,
) -> Result<u64, R::Error> {
    replica.replay(&BTreeSet::new())?;
    let mut written = own_operations(replica)?;
    for doc in replica.documents()? {
        written.entry(doc).or_default();
    }
    let mut carried = 0;
    replica.clear_tombstones()?;
    for (doc, operations) in written {
        let view = tree::normal_document(replica.view(&doc)?);
        replica.clear_mirror(&doc)?;
        carried += u64::from(view.is_some());
        replica.replace(&doc, &operations, view.map(put_whole).into_iter().collect())?;
    }
    replica.set_epoch(epoch)?;
    replica.set_cursor(None)?;
    reidentify(replica, device)?;
    Ok(carried)
}

/// A whole, put by somebody who saw nothing there.
fn put_whole(view: Json) -> Replacement {
    Replacement::set(Path::root(), view, Hash::of(None))
}

/// The pending operations by document, in the order of their numbers.
fn own_operations<R: Replica>(
    replica: &R,
) -> Result<BTreeMap<DocumentId, Vec<OperationId>>, R::Error> {
    let mut found = BTreeMap::<_, Vec<_>>::new();
    let mut after = 0;
    loop {
        let page = replica.pending(after, MAXIMUM_OPERATIONS)?;
        let Some(last) = page.last() else {
            return Ok(found);
        };
        after = last.mid;
        for op in page {
            found.entry(op.doc).or_default().push(op.op_id);
        }
    }
}

/// A push was refused as [`Problem::Behind`], and what happened meanwhile has been pulled: writes
/// anew what is pending on the document and could not be taken as it was.
///
/// # Errors
/// The storage's own.
pub fn catch_up<R: Replica>(replica: &mut R, doc: &DocumentId) -> Result<(), R::Error> {
    let Some(Mirror(mirror)) = replica.mirror(doc)? else {
        return Ok(());
    };
    let mirror = tree::normal_document(mirror);
    let before = tree::normal_document(replica.view(doc)?);
    written_anew::write_anew(replica, doc, &Former::of(mirror.clone()), mirror.as_ref())?;
    let view = settle_document(replica, doc, mirror.as_ref())?;
    if view != before {
        replica.set_view(doc, before.as_ref(), view.as_ref())?;
    }
    Ok(())
}

/// The feed no longer reaches back to the cursor: the mirror becomes the snapshot, and what is
/// pending stays, but for the operations the hub is `known` to have.
///
/// `known` must be exactly what the snapshot holds of the pending operations. A push that was
/// given up may still arrive, so ask which are known, take the snapshot, ask again, and begin
/// anew until both answers are the same. With the earlier answer alone an operation could stay
/// pending for ever; with the later one alone it could be missing from view until the next pull,
/// and what its author then writes would meet his own value.
///
/// Answers the documents that look different now.
///
/// # Errors
/// The storage's own.
pub fn bootstrap_from_snapshot<R: Replica>(
    replica: &mut R,
    snapshot: &Snapshot,
    known: &BTreeSet<OperationId>,
) -> Result<Vec<DocumentId>, R::Error> {
    for op_id in known {
        replica.remove_pending(op_id)?;
    }
    replace_mirror(replica, snapshot, |former| former)
}

/// Swaps the whole mirror, and rebases the pending operations onto it. `missing` says what became of
/// documents that are not in the snapshot.
fn replace_mirror<R: Replica>(
    replica: &mut R,
    snapshot: &Snapshot,
    missing: fn(Former) -> Former,
) -> Result<Vec<DocumentId>, R::Error> {
    replica.clear_tombstones()?;
    for doc in &snapshot.tombstones {
        replica.add_tombstone(doc)?;
    }
    replica.clear_conflicts()?;
    for conflict in &snapshot.conflicts {
        replica.park(conflict)?;
    }
    let mut changed = Vec::new();
    let waiting = Pending::of(replica)?;
    for (doc, found) in all_documents(replica, snapshot)? {
        let before = if found.here {
            tree::normal_document(replica.view(&doc)?)
        } else {
            None
        };
        let view = match waiting {
            Pending::Something => {
                let there = found.there.map(Value::tree);
                let former = missing(former(replica, &doc, before.as_ref())?);
                written_anew::write_anew(replica, &doc, &former, there.as_deref())?;
                settle_document(replica, &doc, there.as_deref())?
            }
            Pending::Nothing => {
                replica.clear_mirror(&doc)?;
                let deleted = replica.is_deleted(&doc)?;
                let there = found.there.filter(|_| !deleted);
                there
                    .and_then(|tree| tree.normal_at(&Path::root()))
                    .map(Value::into_tree)
            }
        };
        if view != before {
            replica.set_view(&doc, before.as_ref(), view.as_ref())?;
            changed.push(doc);
        }
    }
    replica.set_epoch(&snapshot.epoch)?;
    replica.set_cursor(Some(&snapshot.cursor))?;
    Ok(changed)
}

/// What a document was here before the mirror is swapped, without what is pending.
fn former<R: Replica>(
    replica: &R,
    doc: &DocumentId,
    view: Option<&Json>,
) -> Result<Former, R::Error> {
    Ok(Former::of(match replica.mirror(doc)? {
        Some(Mirror(mirror)) => tree::normal_document(mirror),
        None => view.cloned(),
    }))
}

/// A document before the mirror is swapped.
#[derive(Default)]
struct Found<'a> {
    /// Whether it may be in view.
    here: bool,
    /// What the snapshot has of it.
    there: Option<&'a Value>,
}

impl Found<'_> {
    fn here() -> Self {
        Self {
            here: true,
            there: None,
        }
    }
}

/// Every document of the snapshot, of the view and of the pending operations.
fn all_documents<'a, R: Replica>(
    replica: &R,
    snapshot: &'a Snapshot,
) -> Result<BTreeMap<DocumentId, Found<'a>>, R::Error> {
    let here = replica.documents()?.into_iter();
    let mut all: BTreeMap<_, _> = here.map(|doc| (doc, Found::here())).collect();
    let mut after = 0;
    loop {
        let page = replica.pending(after, MAXIMUM_OPERATIONS)?;
        let Some(last) = page.last() else { break };
        after = last.mid;
        all.extend(page.into_iter().map(|op| (op.doc, Found::here())));
    }
    for (doc, tree) in &snapshot.documents {
        all.entry(doc.clone()).or_default().there = Some(tree);
    }
    Ok(all)
}
