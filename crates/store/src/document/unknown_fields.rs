//! Members of a document that this program does not know: kept, so that an older program never
//! erases what a newer one wrote.

use crate::error::Result;
use crate::text::json;
use dhow_sync::{DocumentId, Json};
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Map;
use std::borrow::Cow;

/// Adds the unknown fields of a document to its known tree.
pub(crate) fn add(
    connection: &Connection,
    document: &DocumentId,
    tree: &mut Option<Json>,
) -> Result<()> {
    if tree.is_none() {
        return Ok(());
    }
    if let (Some(kept), Some(tree)) = (kept(connection, document)?, tree.as_mut()) {
        merge_into(tree, kept);
    }
    Ok(())
}

/// The known part of a whole tree: the tree itself where nothing unknown is kept of it.
pub(crate) fn without<'tree>(
    connection: &Connection,
    document: &DocumentId,
    whole: Option<&'tree Json>,
) -> Result<Option<Cow<'tree, Json>>> {
    let Some(whole) = whole else { return Ok(None) };
    Ok(Some(match kept(connection, document)? {
        None => Cow::Borrowed(whole),
        Some(unknown) => Cow::Owned(subtract(whole, &unknown)),
    }))
}

fn kept(connection: &Connection, document: &DocumentId) -> Result<Option<Json>> {
    let body: Option<String> = connection
        .prepare_cached("SELECT body FROM remainder WHERE document = ?")?
        .query_row(params![document.as_str()], |row| row.get(0))
        .optional()?;
    Ok(body.as_deref().map(json))
}

/// Keeps what a tree has beyond its known part, and answers it.
pub(crate) fn keep(
    connection: &Connection,
    document: &DocumentId,
    known: Option<&Json>,
    whole: Option<&Json>,
) -> Result<Option<Json>> {
    let rest = known
        .zip(whole)
        .and_then(|(known, whole)| beyond(known, whole));
    match &rest {
        Some(rest) => connection
            .prepare_cached("INSERT INTO remainder (document, body) VALUES (?1, ?2) ON CONFLICT (document) DO UPDATE SET body = ?2")?
            .execute(params![document.as_str(), rest.to_string()])?,
        None => connection
            .prepare_cached("DELETE FROM remainder WHERE document = ?")?
            .execute(params![document.as_str()])?,
    };
    Ok(rest)
}

/// Puts unknown fields back into a known tree.
pub(crate) fn put_back(tree: &mut Json, unknown: Option<Json>) {
    if let Some(unknown) = unknown {
        merge_into(tree, unknown);
    }
}

fn merge_into(tree: &mut Json, kept: Json) {
    if let (Some(tree), Json::Object(kept)) = (tree.as_object_mut(), kept) {
        for (key, value) in kept {
            match tree.get_mut(&key) {
                Some(inner) => merge_into(inner, value),
                None => {
                    tree.insert(key, value);
                }
            }
        }
    }
}

/// What is left of a tree without its unknown fields; a map that held nothing else goes with them.
fn subtract(whole: &Json, unknown: &Json) -> Json {
    let (Json::Object(whole), Json::Object(unknown)) = (whole, unknown) else {
        return whole.clone();
    };
    let left = whole
        .iter()
        .filter_map(|(key, value)| match unknown.get(key) {
            None => Some((key.clone(), value.clone())),
            Some(inner) if inner.is_object() && value.is_object() => {
                let left = subtract(value, inner);
                left.as_object()
                    .is_some_and(|map| !map.is_empty())
                    .then(|| (key.clone(), left))
            }
            Some(_) => None,
        });
    Json::Object(left.collect())
}

/// The members of `whole` that are not in `known`, with the maps that lead to them.
fn beyond(known: &Json, whole: &Json) -> Option<Json> {
    let (known, whole) = (known.as_object()?, whole.as_object()?);
    let rest: Map<String, Json> = whole
        .iter()
        .filter_map(|(key, value)| {
            let rest = match known.get(key) {
                Some(inner) => beyond(inner, value),
                None => Some(value.clone()),
            };
            rest.map(|rest| (key.clone(), rest))
        })
        .collect();
    (!rest.is_empty()).then_some(Json::Object(rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_beyond_the_known_part_is_found_and_laid_back() {
        let known = json!({"title": "A", "variant": {"v": {"sku": "1"}}});
        let whole = json!({"title": "A", "glaze": {"kind": "matt"}, "variant": {"v": {"sku": "1", "firing": "raku"}}});
        let rest = beyond(&known, &whole).unwrap();
        assert_eq!(
            rest,
            json!({"glaze": {"kind": "matt"}, "variant": {"v": {"firing": "raku"}}})
        );
        assert_eq!(subtract(&whole, &rest), known);
        let mut tree = known;
        merge_into(&mut tree, rest);
        assert_eq!(tree, whole);
    }
}
