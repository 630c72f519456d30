//! What no hub would take is not written in the first place. A hub refuses the operation, and a
//! document that has grown too long holds up every push behind it; here the person who writes it is
//! told at once, and nothing has changed.
//!
//! A document may be as long as what is put as a whole: taken back, carried to another hub or written
//! anew it goes as one. What an older program let grow beyond may be changed, but grows no more. What
//! comes from elsewhere is never refused here.

use crate::document::{Difference, Units, units};
use crate::error::{Overlong, Result, StoreError};
use dhow_sync::batch::MAXIMUM_ID;
use dhow_sync::tree::{MAXIMUM_PATH, MAXIMUM_VALUE, MAXIMUM_WHOLE, longest_at};
use dhow_sync::{DocumentId, Json, Path};

/// Members by which people know a document.
const NAMES: [&str; 3] = ["title", "name", "code"];

/// Holds what differs of a document, and the document it makes, against what a hub takes.
pub(crate) fn check(
    document: &DocumentId,
    differences: &[Difference],
    (before, after): (Option<&Json>, Option<&Json>),
) -> Result<()> {
    let Some(tree) = after else { return Ok(()) };
    check_id(document, tree)?;
    for difference in differences {
        let Some(value) = &difference.after else {
            continue;
        };
        check_paths(document, tree, &difference.path, value)?;
        let most = longest_at(&difference.path);
        if is_too_long(difference.before.as_ref(), value, most) {
            return Err(refused(document, tree, &difference.path, Overlong::Value));
        }
    }
    if is_too_long(before, tree, MAXIMUM_WHOLE) {
        return Err(refused(document, tree, &Path::root(), Overlong::Value));
    }
    Ok(())
}

/// Whether a value is longer than it may be, and longer than it was.
fn is_too_long(before: Option<&Json>, after: &Json, most: usize) -> bool {
    let now = length(after);
    now > most && now > before.map_or(0, length)
}

/// The same of a document that is not there yet, by its text. What it is made of is held to the bound
/// of a part: each will be changed by itself.
pub(crate) fn check_new(document: &DocumentId, parts: &Units, text: &str) -> Result<()> {
    let short = text.len() <= MAXIMUM_PATH && document.as_str().len() <= MAXIMUM_ID;
    if short {
        return Ok(());
    }
    let tree = crate::text::json(text);
    check_id(document, &tree)?;
    check_paths(document, &tree, &Path::root(), &tree)?;
    if text.len() <= MAXIMUM_VALUE {
        return Ok(());
    }
    let mut parts = units::all(parts, &tree).into_iter();
    let long = parts.find(|(_, value)| length(value) > MAXIMUM_VALUE);
    if long.is_none() && text.len() <= MAXIMUM_WHOLE {
        return Ok(());
    }
    let path = long.map_or_else(Path::root, |(path, _)| path);
    Err(refused(document, &tree, &path, Overlong::Value))
}

fn check_id(document: &DocumentId, tree: &Json) -> Result<()> {
    if document.as_str().len() > MAXIMUM_ID {
        return Err(refused(document, tree, &Path::root(), Overlong::Id));
    }
    Ok(())
}

/// No name of a part may be so long that the way to it is too long.
fn check_paths(document: &DocumentId, tree: &Json, path: &Path, value: &Json) -> Result<()> {
    if path.as_str().len() > MAXIMUM_PATH {
        return Err(refused(document, tree, path, Overlong::Path));
    }
    let Some(members) = value.as_object() else {
        return Ok(());
    };
    members
        .iter()
        .try_for_each(|(key, value)| check_paths(document, tree, &path.child(key), value))
}

fn refused(document: &DocumentId, tree: &Json, path: &Path, what: Overlong) -> StoreError {
    let named = |name: &&str| tree.get(name).and_then(Json::as_str);
    StoreError::TooLong {
        document: document.to_string(),
        name: NAMES.iter().find_map(named).unwrap_or_default().to_owned(),
        path: path.to_string(),
        what,
    }
}

/// Bytes of a value as a hub counts them.
fn length(value: &Json) -> usize {
    value.to_string().len()
}
