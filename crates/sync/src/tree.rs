//! A document as a tree of keyed maps: reading, writing and comparing at paths.
//!
//! Trees have one normal form, so that the same content has the same hash on every device: below
//! the root there is no empty map and no `null`; what holds nothing is not there. The root alone
//! may be an empty map, because a document without members still exists.

use crate::problem::Invalid;
use crate::{Json, Path};
use serde_json::Map;

/// Most maps inside maps, the path's own keys included.
pub const MAXIMUM_DEPTH: usize = 32;
/// Most bytes of one value, as canonical JSON.
pub const MAXIMUM_VALUE: usize = 1024 * 1024;
/// Most bytes of a path.
pub const MAXIMUM_PATH: usize = 4096;

/// What stands at a path, if anything does.
#[must_use]
pub fn get<'a>(doc: Option<&'a Json>, path: &Path) -> Option<&'a Json> {
    path.keys().try_fold(doc?, |value, key| value.as_object()?.get(&key))
}

/// What stands at a path, in normal form: the value whose hash is `seen`.
#[must_use]
pub fn unit(doc: Option<&Json>, path: &Path) -> Option<Json> {
    let value = get(doc, path)?.clone();
    if path.is_root() { normal_document(Some(value)) } else { normal(value) }
}

/// A value below the root in normal form; `None` when it holds nothing.
#[must_use]
pub fn normal(value: Json) -> Option<Json> {
    match value {
        Json::Null => None,
        Json::Object(members) => {
            let members = normal_members(members);
            (!members.is_empty()).then_some(Json::Object(members))
        }
        other => Some(other),
    }
}

/// A whole document in normal form; an empty map stays.
#[must_use]
pub fn normal_document(doc: Option<Json>) -> Option<Json> {
    match doc? {
        Json::Null => None,
        Json::Object(members) => Some(Json::Object(normal_members(members))),
        other => Some(other),
    }
}

fn normal_members(members: Map<String, Json>) -> Map<String, Json> {
    members.into_iter().filter_map(|(key, value)| normal(value).map(|value| (key, value))).collect()
}

/// Puts a value at a path, or takes away what is there. Missing maps on the way are made; maps
/// left empty below the root go away.
///
/// # Errors
/// [`Invalid::ThroughScalar`] when the path leads through something that is not a map, and
/// [`Invalid::RootNotMap`] for a whole document that is not one; the document is then unchanged.
pub fn put(doc: &mut Option<Json>, path: &Path, value: Option<Json>) -> Result<(), Invalid> {
    let keys: Vec<String> = path.keys().collect();
    if keys.is_empty() {
        return put_root(doc, value);
    }
    let value = value.and_then(normal);
    if doc.is_none() && value.is_none() {
        return Ok(());
    }
    let root = doc.get_or_insert_with(|| Json::Object(Map::new()));
    put_in(root.as_object_mut().ok_or(Invalid::ThroughScalar)?, &keys, value)
}

fn put_root(doc: &mut Option<Json>, value: Option<Json>) -> Result<(), Invalid> {
    let value = normal_document(value);
    if value.as_ref().is_some_and(|value| !value.is_object()) {
        return Err(Invalid::RootNotMap);
    }
    *doc = value;
    Ok(())
}

fn put_in(members: &mut Map<String, Json>, keys: &[String], value: Option<Json>) -> Result<(), Invalid> {
    let Some((key, rest)) = keys.split_first() else { return Ok(()) };
    match (rest.is_empty(), value) {
        (true, Some(value)) => {
            members.insert(key.clone(), value);
        }
        (true, None) => {
            members.remove(key);
        }
        (false, value) => put_below(members, key, rest, value)?,
    }
    Ok(())
}

fn put_below(
    members: &mut Map<String, Json>,
    key: &str,
    rest: &[String],
    value: Option<Json>,
) -> Result<(), Invalid> {
    match members.get_mut(key) {
        None if value.is_none() => return Ok(()),
        None => {
            let mut inner = Map::new();
            put_in(&mut inner, rest, value)?;
            members.insert(key.to_owned(), Json::Object(inner));
        }
        Some(Json::Object(inner)) => {
            put_in(inner, rest, value)?;
            if inner.is_empty() {
                members.remove(key);
            }
        }
        Some(_) => return Err(Invalid::ThroughScalar),
    }
    Ok(())
}

/// Whether a value could be put at a path: the path's keys are sound and every step on the way
/// is a map or not there yet.
///
/// # Errors
/// [`Invalid::BadPath`], [`Invalid::TooDeep`] or [`Invalid::ThroughScalar`].
pub fn check_path(doc: Option<&Json>, path: &Path) -> Result<(), Invalid> {
    if !path.is_sound() || path.as_str().len() > MAXIMUM_PATH {
        return Err(Invalid::BadPath);
    }
    let keys: Vec<String> = path.keys().collect();
    if keys.len() > MAXIMUM_DEPTH {
        return Err(Invalid::TooDeep);
    }
    let mut here = doc;
    for key in keys {
        let Some(value) = here else { return Ok(()) };
        here = value.as_object().ok_or(Invalid::ThroughScalar)?.get(&key);
    }
    Ok(())
}

/// Whether a value may stand in a document at a path: no floats, no lists, no empty keys, not too
/// deep, not too long.
///
/// # Errors
/// The first rule that is broken.
pub fn validate(path: &Path, value: &Json) -> Result<(), Invalid> {
    validate_below(value, path.keys().count())?;
    if value.to_string().len() > MAXIMUM_VALUE { Err(Invalid::TooLarge) } else { Ok(()) }
}

fn validate_below(value: &Json, depth: usize) -> Result<(), Invalid> {
    match value {
        _ if depth > MAXIMUM_DEPTH => Err(Invalid::TooDeep),
        Json::Number(number) if number.is_f64() => Err(Invalid::Float),
        Json::Array(_) => Err(Invalid::List),
        Json::Object(members) => members.iter().try_for_each(|(key, value)| {
            if key.is_empty() { Err(Invalid::BadPath) } else { validate_below(value, depth + 1) }
        }),
        _ => Ok(()),
    }
}

/// One difference between two trees: the unit at `path` is `value` now, or not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The merge unit.
    pub path: Path,
    /// What it is afterwards, in normal form.
    pub value: Option<Json>,
}

/// The least set of units whose change turns `before` into `after`, in the order of their paths.
///
/// A path for which `is_unit` holds is never looked into: amount and currency of a price change
/// together. What is new or gone is one difference, however much it holds; a document that is new
/// or gone is one difference at the root.
#[must_use]
pub fn diff(before: Option<&Json>, after: Option<&Json>, is_unit: &dyn Fn(&Path) -> bool) -> Vec<Difference> {
    let before = normal_document(before.cloned());
    let after = normal_document(after.cloned());
    let mut found = Vec::new();
    compare(&Path::root(), before.as_ref(), after.as_ref(), is_unit, &mut found);
    found
}

fn compare(
    path: &Path,
    before: Option<&Json>,
    after: Option<&Json>,
    is_unit: &dyn Fn(&Path) -> bool,
    found: &mut Vec<Difference>,
) {
    if before == after {
        return;
    }
    match (before.and_then(Json::as_object), after.and_then(Json::as_object)) {
        (Some(old), Some(new)) if !is_unit(path) => {
            let keys: std::collections::BTreeSet<&String> = old.keys().chain(new.keys()).collect();
            for key in keys {
                compare(&path.child(key), old.get(key), new.get(key), is_unit, found);
            }
        }
        _ => found.push(Difference { path: path.clone(), value: after.cloned() }),
    }
}
