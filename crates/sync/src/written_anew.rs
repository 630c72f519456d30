//! What a device wrote and cannot go out as it was, written anew once it has pulled.
//!
//! A part of what is gone becomes the whole as its author sees it, which the hub parks and asks
//! about. What was made twice becomes its units, of which equal ones vanish and others are asked
//! about one by one.

use crate::atom::{Replacement, is_made_twice, missing};
use crate::operation::{Action, Operation};
use crate::problem::Invalid;
use crate::replica::{Refused, Replica, apply_pending};
use crate::{DocumentId, Hash, Json, OperationId, Path, Value, tree};

/// A document as its hub had it before news came, and what the news took out of it.
#[derive(Debug, Default)]
pub(crate) struct Former {
    doc: Option<Json>,
    gone: Vec<(Path, Json)>,
    is_lost: bool,
}

impl Former {
    pub(crate) fn of(doc: Option<Json>) -> Self {
        Self {
            doc,
            ..Self::default()
        }
    }

    /// The same, where the hub lost what it had and nobody took it out.
    pub(crate) fn lost(self) -> Self {
        Self {
            is_lost: true,
            ..self
        }
    }

    /// What the author of a whole says to have seen. What a hub lost is given back to it. What was
    /// taken out is asked about: nothing but the same value agrees with that.
    fn seen(&self, whole: &Json) -> Hash {
        Hash::of((!self.is_lost).then_some(whole))
    }

    /// News take out what stands at a path of the document as the news have made it so far.
    pub(crate) fn take_out(&mut self, path: &Path, doc: Option<&Json>) {
        if let Some(value) = tree::get(doc, path) {
            self.gone.push((path.clone(), value.clone()));
        }
    }

    /// What last stood at a path.
    fn at(&self, path: &Path) -> Option<Json> {
        let newest_first = self.gone.iter().rev();
        newest_first
            .filter_map(|(place, value)| tree::unit(Some(value), &place.way_to(path)?))
            .next()
            .or_else(|| tree::unit(self.doc.as_ref(), path))
    }
}

/// Writes anew what is pending on a document and would be refused now as written by somebody who
/// has not pulled. `mirror` is the document as the hub has it.
///
/// # Errors
/// The storage's own.
pub(crate) fn write_anew<R: Replica>(
    replica: &mut R,
    doc: &DocumentId,
    former: &Former,
    mirror: Option<&Json>,
) -> Result<(), R::Error> {
    let deleted = replica.is_deleted(doc)?;
    // Each turn writes anew all that is pending inside one thing, so there are no more turns than
    // operations.
    for _ in 0..replica.pending_of(doc)?.len() {
        let pending = replica.pending_of(doc)?;
        match first_unseen(mirror, deleted, &pending) {
            None => return Ok(()),
            Some(Unseen::Missing(thing)) => keep_whole(replica, doc, former, (&thing, &pending))?,
            Some(Unseen::MadeTwice(at)) => meet(replica, doc, mirror, &pending[at..])?,
        }
    }
    Ok(())
}

/// What an operation has not seen.
enum Unseen {
    Missing(Path),
    /// The place of the operation among those that are pending.
    MadeTwice(usize),
}

/// What the hub would refuse first of these operations, taken one after another.
fn first_unseen(mirror: Option<&Json>, deleted: bool, pending: &[Operation]) -> Option<Unseen> {
    let mut state = mirror.filter(|_| !deleted).cloned();
    for (at, op) in pending.iter().enumerate() {
        if let Some(thing) = missing(state.as_ref(), op) {
            return Some(Unseen::Missing(thing));
        }
        let standing = tree::unit(state.as_ref(), &op.path);
        let agrees = would_agree(standing.as_ref(), op);
        if !agrees && is_made_twice(standing.as_ref().is_some_and(Json::is_object), op) {
            return Some(Unseen::MadeTwice(at));
        }
        if agrees && !deleted {
            apply_pending(&mut state, op);
        }
    }
    None
}

/// Whether a hub that has this would apply an operation, and not park it.
fn would_agree(standing: Option<&Json>, op: &Operation) -> bool {
    let current = Hash::of(standing);
    match &op.action {
        Action::Increment { .. } => true,
        Action::Delete { seen } => current == *seen,
        Action::Set { value, seen } | Action::Resolve { value, seen, .. } => {
            let wanted = value.normal_at(&op.path);
            current == *seen || current == Value::hash_of(wanted.as_ref())
        }
    }
}

/// What is pending inside a thing that is gone becomes one operation that puts all of it, as its
/// author sees it. Where nobody knows the rest of it, its author is told that it came to nothing.
fn keep_whole<R: Replica>(
    replica: &mut R,
    doc: &DocumentId,
    former: &Former,
    (thing, pending): (&Path, &[Operation]),
) -> Result<(), R::Error> {
    let inside = inside(thing, pending);
    let made = inside.iter().find(|op| op.path == *thing);
    let Some(begun) = former.at(thing).or_else(|| value_of(made?)) else {
        return give_up(replica, &inside);
    };
    let mut begun = document_with(thing, begun);
    if former.is_lost {
        for counter in replica.counters(doc) {
            let _none_is_fine = tree::put(&mut begun, &counter, None);
        }
    }
    let folded = fold(begun, &inside, |op| !(former.is_lost && counts(op)));
    let whole = tree::unit(folded.doc.as_ref(), thing);
    let mut new = Vec::new();
    new.extend(whole.map(|whole| {
        let seen = former.seen(&whole);
        Replacement::set(thing.clone(), whole, seen)
    }));
    new.extend(folded.left.into_iter().filter_map(|op| {
        if former.is_lost {
            return Some(Replacement::of(op));
        }
        let mut other = folded.doc.clone();
        apply_pending(&mut other, op);
        let whole = tree::unit(other.as_ref(), thing)?;
        let seen = former.seen(&whole);
        Some(Replacement::set(thing.clone(), whole, seen))
    }));
    replica.replace(doc, &ids(&inside), new)
}

/// What two devices made becomes, of the one that came second, its units that the first has not or
/// has otherwise. What was counted meanwhile stays counted. `pending` begins with the making.
fn meet<R: Replica>(
    replica: &mut R,
    doc: &DocumentId,
    mirror: Option<&Json>,
    pending: &[Operation],
) -> Result<(), R::Error> {
    let Some(thing) = pending.first().map(|op| &op.path) else {
        return Ok(());
    };
    let mut inside = inside(thing, pending);
    inside.retain(|op| !counts(op));
    let folded = fold(None, &inside, |_| true);
    let mine = tree::unit(folded.doc.as_ref(), thing);
    let mut both = mirror.cloned();
    let fits = tree::put(&mut both, thing, mine.clone()).is_ok();
    let differing = match fits && mine.is_some() {
        true => replica.differences(doc, mirror, both.as_ref()),
        false => Vec::new(),
    };
    let own = differing
        .into_iter()
        .filter_map(|(path, value)| Some(Replacement::set(path, value?, Hash::of(None))));
    let left = folded.left.into_iter().map(Replacement::of);
    replica.replace(doc, &ids(&inside), own.chain(left).collect())
}

fn inside<'op>(thing: &Path, pending: &'op [Operation]) -> Vec<&'op Operation> {
    let inside = |op: &&Operation| thing.contains(&op.path);
    pending.iter().filter(inside).collect()
}

fn counts(op: &Operation) -> bool {
    matches!(op.action, Action::Increment { .. })
}

fn ids(operations: &[&Operation]) -> Vec<OperationId> {
    operations.iter().map(|op| op.op_id.clone()).collect()
}

fn value_of(op: &Operation) -> Option<Json> {
    match &op.action {
        Action::Set { value, .. } | Action::Resolve { value, .. } if !value.is_null() => {
            Some(value.tree().into_owned())
        }
        _ => None,
    }
}

fn document_with(thing: &Path, value: Json) -> Option<Json> {
    let mut doc = None;
    let _a_thing_is_a_map = tree::put(&mut doc, thing, Some(value));
    doc
}

/// What operations come to, one after another, and those that did not see what stood where they
/// write: they would have been parked.
struct Folded<'op> {
    doc: Option<Json>,
    left: Vec<&'op Operation>,
}

fn fold<'op>(
    begun: Option<Json>,
    operations: &[&'op Operation],
    may: impl Fn(&Operation) -> bool,
) -> Folded<'op> {
    let mut folded = Folded {
        doc: begun,
        left: Vec::new(),
    };
    for op in operations.iter().copied() {
        let standing = tree::unit(folded.doc.as_ref(), &op.path);
        if may(op) && would_agree(standing.as_ref(), op) {
            apply_pending(&mut folded.doc, op);
        } else {
            folded.left.push(op);
        }
    }
    folded
}

/// Operations on the rest of which nobody can build come to nothing, and their author is told.
fn give_up<R: Replica>(replica: &mut R, operations: &[&Operation]) -> Result<(), R::Error> {
    for op in operations {
        replica.remove_pending(&op.op_id)?;
        replica.note_rejected(&Refused {
            op_id: op.op_id.clone(),
            doc: op.doc.clone(),
            path: op.path.clone(),
            reason: Invalid::WholeGone.code().to_owned(),
        })?;
    }
    Ok(())
}
