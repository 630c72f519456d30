//! What an act would change, for a person who looks before it is done.

use super::change::ChangeRow;
use crate::document::{Document, diff};
use dhow_sync::tree;

/// What history would say of a document that is made, changed or taken out.
pub fn changes_between<D: Document>(before: Option<&D>, after: Option<&D>) -> Vec<ChangeRow> {
    let Some(document) = after.or(before).map(D::document_id) else {
        return Vec::new();
    };
    let tree = |it: Option<&D>| it.and_then(|it| tree::normal_document(Some(it.to_tree())));
    let (old, new) = (tree(before), tree(after));
    let differences = diff(&D::KIND.units, old.as_ref(), new.as_ref()).into_iter();
    let rows = differences.map(|it| ChangeRow {
        document: document.clone(),
        path: it.path,
        before: it.before,
        after: it.after,
    });
    rows.collect()
}
