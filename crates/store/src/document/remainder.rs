//! Members of a document that this program does not know: kept, so that an older program never
//! erases what a newer one wrote.

use crate::document::json;
use crate::error::Result;
use dhow_sync::{DocumentId, Json};
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Map;

/// Adds what is kept of a document to its known tree.
pub(super) fn add(connection: &Connection, document: &DocumentId, tree: &mut Option<Json>) -> Result<()> {
    let kept: Option<String> = connection
        .prepare_cached("SELECT body FROM remainder WHERE document = ?")?
        .query_row(params![document.as_str()], |row| row.get(0))
        .optional()?;
    if let (Some(kept), Some(tree)) = (kept, tree.as_mut()) {
        overlay(tree, json(&kept));
    }
    Ok(())
}

/// Keeps what a tree has beyond its known part.
pub(super) fn keep(
    connection: &Connection,
    document: &DocumentId,
    known: Option<&Json>,
    whole: Option<&Json>,
) -> Result<()> {
    let rest = known.zip(whole).and_then(|(known, whole)| beyond(known, whole));
    match rest {
        Some(rest) => connection
            .prepare_cached("INSERT INTO remainder (document, body) VALUES (?1, ?2) ON CONFLICT (document) DO UPDATE SET body = ?2")?
            .execute(params![document.as_str(), rest.to_string()])?,
        None => connection
            .prepare_cached("DELETE FROM remainder WHERE document = ?")?
            .execute(params![document.as_str()])?,
    };
    Ok(())
}

fn overlay(tree: &mut Json, kept: Json) {
    if let (Some(tree), Json::Object(kept)) = (tree.as_object_mut(), kept) {
        for (key, value) in kept {
            match tree.get_mut(&key) {
                Some(inner) => overlay(inner, value),
                None => {
                    tree.insert(key, value);
                }
            }
        }
    }
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
        assert_eq!(rest, json!({"glaze": {"kind": "matt"}, "variant": {"v": {"firing": "raku"}}}));
        let mut tree = known;
        overlay(&mut tree, rest);
        assert_eq!(tree, whole);
    }
}
