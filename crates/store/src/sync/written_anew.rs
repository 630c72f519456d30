//! What a person wrote and could not go out as it was, written anew: an act of its own, because its
//! operations are others, and their author saw something else than what stands here now.

use crate::document::{Difference, get, put};
use crate::error::Result;
use crate::history::edit::{Anew, Edit};
use crate::history::journal;
use crate::registry::{put_tree, tree_of};
use crate::sync::tombstone::is_deleted;
use dhow_sync::{Action, DocumentId, Hash, Json, Replacement};

pub(crate) fn write(edit: &mut Edit<'_>, anew: Vec<Anew>) -> Result<()> {
    let mut seen = Vec::new();
    for (document, new) in anew {
        let before = tree_of(edit.connection(), &document)?;
        let mut tree = before.clone();
        for replacement in new {
            seen.extend(put_one(edit, &document, &mut tree, replacement)?);
        }
        // What was deleted for ever is not shown again; the hub asks about it.
        if !is_deleted(edit.connection(), &document)? {
            edit.told(|edit| put_tree(edit, &document, before.as_ref(), tree.as_ref()))?;
        }
    }
    if let Some(place) = edit.place() {
        journal::name_as_seen(edit.connection(), place, &seen)?;
    }
    Ok(())
}

/// Tells history of one operation, and answers what its author saw. Desks count nothing in
/// increments, so there are none to write.
fn put_one(
    edit: &mut Edit<'_>,
    document: &DocumentId,
    tree: &mut Option<Json>,
    Replacement { path, action, .. }: Replacement,
) -> Result<Option<Hash>> {
    let (Action::Set { value, seen } | Action::Resolve { value, seen, .. }) = action else {
        return Ok(None);
    };
    let before = get(tree.as_ref(), &path).cloned();
    let after = Some(value.into_tree()).filter(|value| !value.is_null());
    put(tree, &path, after.clone());
    let difference = Difference {
        path,
        before,
        after,
    };
    edit.record(document, &[difference])?;
    Ok(Some(seen))
}
