//! Atoms: what comes and goes as one, a document or what its kind says comes and goes inside it, such
//! as a variant.
//!
//! Two devices may meet in two ways that no comparison of one unit sees. One puts a part into what
//! the other took out: alone it would make a fragment that nobody wrote. Both make the same thing:
//! taken as one the second would be one question about everything. So a hub takes neither from
//! somebody who has not pulled; who has pulled writes anew what he meant.

use crate::operation::{Action, Operation};
use crate::{Hash, Json, OperationId, Path, Value, tree};

/// Whether an operation puts a part into a document or a thing that is not there.
pub(crate) fn is_missing(doc: Option<&Json>, op: &Operation) -> bool {
    missing(doc, op).is_some()
}

/// The outermost thing that an operation takes for granted and that is not there.
pub(crate) fn missing(doc: Option<&Json>, op: &Operation) -> Option<Path> {
    if op.path.is_root() || !puts(&op.action) {
        return None;
    }
    if doc.is_none() {
        return Some(Path::root());
    }
    let is_part = op.atom != op.path && op.atom.contains(&op.path);
    (is_part && tree::get(doc, &op.atom).is_none()).then(|| op.atom.clone())
}

/// Whether an operation makes a thing that somebody else has made meanwhile, otherwise: what stands
/// where it would be is not what the operation puts, and `is_thing` where it is a map.
pub(crate) fn is_made_twice(is_thing: bool, op: &Operation) -> bool {
    match &op.action {
        Action::Set { value, seen } => {
            op.path == op.atom && *seen == Hash::of(None) && value.is_map() && is_thing
        }
        _ => false,
    }
}

/// Whether something stands where an operation was applied.
pub(crate) fn puts(action: &Action) -> bool {
    match action {
        Action::Set { value, .. } | Action::Resolve { value, .. } => !value.is_null(),
        Action::Increment { .. } => true,
        Action::Delete { .. } => false,
    }
}

/// One operation in the place of others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replacement {
    /// The operation that it is, where it only comes later: what is counted is counted once, whichever
    /// copy of this device supplies it.
    pub is: Option<OperationId>,
    /// The merge unit, or the thing of which it takes the place of several.
    pub path: Path,
    /// What is done to it.
    pub action: Action,
}

impl Replacement {
    pub(crate) fn set(path: Path, value: Json, seen: Hash) -> Self {
        let action = Action::Set {
            value: Value::from(value),
            seen,
        };
        Self {
            is: None,
            path,
            action,
        }
    }

    /// The same operation, later.
    pub(crate) fn of(op: &Operation) -> Self {
        let action = match op.action.clone() {
            Action::Resolve { value, seen, .. } => Action::Set { value, seen },
            other => other,
        };
        Self {
            is: Some(op.op_id.clone()),
            path: op.path.clone(),
            action,
        }
    }
}
