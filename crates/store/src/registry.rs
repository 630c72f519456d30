//! Every kind of document this program knows, and what is done with all of them alike.

use crate::document::{Document, Kind, Units, units, unknown_fields};
use crate::error::Result;
use crate::history::edit::Edit;
use crate::workspace::seller::Seller;
use dhow_domain::catalogue::Product;
use dhow_domain::id;
use dhow_domain::markets::Market;
use dhow_domain::rates::Publication;
use dhow_domain::views::SavedView;
use dhow_sync::{DocumentId, Json, Path, Value, tree};
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use std::borrow::Cow;

/// Writes a document's tables where they were one tree to be another, and answers the part of it
/// that this program knows.
type Put = fn(&mut Edit<'_>, &DocumentId, Option<&Json>, Option<&Json>) -> Result<Option<Json>>;

/// Writes a document that is not there yet by its text; `false`: nothing was done, because the text
/// says more than this program knows, or says it otherwise.
type Create = fn(&mut Edit<'_>, &DocumentId, &Value) -> Result<bool>;

/// One kind, with its functions for a document that is known by its id alone.
pub(crate) struct Entry {
    pub(crate) kind: &'static Kind,
    permanent: bool,
    tree: fn(&Connection, &DocumentId) -> Result<Option<Json>>,
    put: Put,
    create: Create,
    derive: fn(&Connection, &DocumentId, &Value) -> Result<()>,
}

impl Entry {
    const fn of<D: Document>() -> Self {
        Self {
            kind: &D::KIND,
            permanent: D::PERMANENT,
            tree: known_tree_of::<D>,
            put: put_known::<D>,
            create: create_known::<D>,
            derive: D::derive,
        }
    }
}

/// The kinds. A document of any other was made by a newer program: the hub keeps it, and it is
/// not shown here.
pub(crate) const KINDS: &[Entry] = &[
    Entry::of::<Product>(),
    Entry::of::<Market>(),
    Entry::of::<Seller>(),
    Entry::of::<Publication>(),
    Entry::of::<SavedView>(),
];

fn entry(document: &DocumentId) -> Option<&'static Entry> {
    KINDS
        .iter()
        .find(|entry| document.as_str().starts_with(entry.kind.prefix))
}

/// The kind of a document; `None` when a newer program made it.
#[must_use]
pub fn kind_of(document: &DocumentId) -> Option<&'static Kind> {
    entry(document).map(|entry| entry.kind)
}

/// The atom that a unit of a document is a part of, or is.
pub(crate) fn atom_of(document: &DocumentId, path: &Path) -> Path {
    entry(document).map_or_else(Path::root, |entry| entry.kind.units.atom_of(path))
}

/// The units in which two states of a document differ, with their values in the second.
pub(crate) fn differences(
    document: &DocumentId,
    before: Option<&Json>,
    after: Option<&Json>,
) -> Vec<(Path, Option<Json>)> {
    let units = entry(document).map_or(&Units::FLAT, |entry| &entry.kind.units);
    let found = units::diff(units, before, after).into_iter();
    found.map(|it| (it.path, it.after)).collect()
}

/// A document as it stands in the tables; `None` when it is not there. Members that this program
/// does not know are part of it.
///
/// # Errors
/// See [`crate::error`].
pub fn tree_of(connection: &Connection, document: &DocumentId) -> Result<Option<Json>> {
    let Some(entry) = entry(document) else {
        return Ok(None);
    };
    let mut tree = (entry.tree)(connection, document)?;
    unknown_fields::add(connection, document, &mut tree)?;
    Ok(tree)
}

fn known_tree_of<D: Document>(
    connection: &Connection,
    document: &DocumentId,
) -> Result<Option<Json>> {
    Ok(D::load(connection, document)?.map(|it| it.to_tree()))
}

/// Writes a document's tables to be what a tree says where they were another, and records what
/// differs. Neither the tables nor a tree of theirs are read again for that.
pub(crate) fn put_tree(
    edit: &mut Edit<'_>,
    document: &DocumentId,
    before: Option<&Json>,
    after: Option<&Json>,
) -> Result<()> {
    let Some(entry) = entry(document) else {
        return Ok(());
    };
    if after.is_none() && entry.permanent {
        return Ok(());
    }
    // What is deleted is deleted whole; otherwise the parts that this program knows are compared.
    let known = match after {
        Some(_) => unknown_fields::without(edit.connection(), document, before)?,
        None => before.map(Cow::Borrowed),
    };
    let known_after = (entry.put)(edit, document, known.as_deref(), after)?;
    let unknown = unknown_fields::keep(edit.connection(), document, known_after.as_ref(), after)?;
    let Some(mut tree) = known_after else {
        return Ok(());
    };
    unknown_fields::put_back(&mut tree, unknown);
    (entry.derive)(edit.connection(), document, &Value::from(tree))
}

/// Writes a document that is not there yet to be what a value says, which is in normal form. One that
/// is held as text goes into history as it came.
pub(crate) fn put_whole(edit: &mut Edit<'_>, document: &DocumentId, whole: &Value) -> Result<()> {
    let Some(entry) = entry(document) else {
        return Ok(());
    };
    if (entry.create)(edit, document, whole)? {
        return Ok(());
    }
    put_tree(edit, document, None, Some(&whole.tree()))
}

/// Where the text of what was understood is the text that came, nothing in it is unknown, and what
/// differs is all of it.
fn create_known<D: Document>(
    edit: &mut Edit<'_>,
    document: &DocumentId,
    whole: &Value,
) -> Result<bool> {
    let Some(text) = whole.as_text() else {
        return Ok(false);
    };
    let understood = D::from_text(document, text).filter(|it| it.to_text() == text);
    let Some(created) = understood else {
        return Ok(false);
    };
    edit.create(&created, text)?;
    unknown_fields::keep(edit.connection(), document, None, None)?;
    D::derive(edit.connection(), document, whole)?;
    Ok(true)
}

/// Answers the part of `after` that this program knows.
fn put_known<D: Document>(
    edit: &mut Edit<'_>,
    document: &DocumentId,
    before: Option<&Json>,
    after: Option<&Json>,
) -> Result<Option<Json>> {
    let old = before.and_then(|tree| D::from_tree(document, tree, None));
    let new = after.and_then(|tree| D::from_tree(document, tree, old.as_ref()));
    let known = new
        .as_ref()
        .and_then(|it| tree::normal_document(Some(edit.build_tree(it))));
    edit.save_as(
        document,
        (old.as_ref(), new.as_ref()),
        (before, known.as_ref()),
    )?;
    Ok(known)
}

/// Every document that stands in the file and travels, in the order of their ids.
///
/// # Errors
/// See [`crate::error`].
pub fn standing_documents(connection: &Connection) -> Result<Vec<DocumentId>> {
    let mut standing = Vec::new();
    for document in documents(connection)? {
        if tree_of(connection, &document)?.is_some() {
            standing.push(document);
        }
    }
    Ok(standing)
}

/// The merge units of a document as it stands, each with its path and value; none when it is not
/// there. Put together again they are [`tree_of`].
///
/// # Errors
/// See [`crate::error`].
pub fn units_of(connection: &Connection, document: &DocumentId) -> Result<Vec<(Path, Json)>> {
    let tree = tree_of(connection, document)?;
    Ok(entry(document)
        .zip(tree)
        .map(|(entry, tree)| units::all(&entry.kind.units, &tree))
        .unwrap_or_default())
}

/// Ids of every document of every kind, in the order of their text; of those that a mirror is
/// kept of too.
pub(crate) fn documents(connection: &Connection) -> Result<Vec<DocumentId>> {
    let kinds: Vec<&Kind> = KINDS.iter().map(|entry| entry.kind).collect();
    let mut documents = documents_of(connection, &kinds)?;
    let mut mirrors = connection.prepare_cached("SELECT document FROM mirror")?;
    for document in mirrors.query_map([], |row| row.get::<_, String>(0))? {
        documents.push(DocumentId::new(document?));
    }
    documents.sort_unstable();
    documents.dedup();
    Ok(documents)
}

/// Ids of every document of these kinds, in the order of their text.
pub(crate) fn documents_of(connection: &Connection, kinds: &[&Kind]) -> Result<Vec<DocumentId>> {
    let mut documents = Vec::new();
    for kind in kinds {
        let mut statement = connection.prepare_cached(kind.ids)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            documents.extend(document(kind, row.get_ref(0)?)?);
        }
    }
    documents.sort_unstable();
    Ok(documents)
}

/// A document by what stands for its id: the text of it, or its sixteen bytes.
fn document(kind: &Kind, value: ValueRef<'_>) -> Result<Option<DocumentId>> {
    if let ValueRef::Blob(bytes) = value {
        let prefix = kind.prefix.trim_end_matches('_');
        return Ok(id::text_of(prefix, bytes).map(DocumentId::new));
    }
    let text = value.as_str().map_err(rusqlite::Error::from)?;
    Ok(Some(DocumentId::new(text)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::history::act::Act;
    use crate::history::changes::Changes;
    use crate::text::text;
    use crate::workspace::file::tests::fresh;
    use serde_json::json;

    const PRODUCT: &str = "prd_00000000000000000000000007";

    /// Where a value changed, and what it was and became.
    type Differing = (Path, Option<String>, Option<String>);

    /// How a document stands in a new file and in its history after it was put there, and how many
    /// trees that took.
    fn stands(
        document: &DocumentId,
        put: impl FnOnce(&mut Edit<'_>) -> Result<()>,
    ) -> (Option<Json>, Vec<Differing>, u64) {
        let folder = tempfile::tempdir().unwrap();
        let workspace = fresh(folder.path());
        let before = workspace.effort().unwrap().trees;
        workspace.transact(Act::pull(), put).unwrap();
        let trees = workspace.effort().unwrap().trees - before;
        let look = |reading: &Connection| {
            let changes = Changes::new(reading).of_document(document)?.into_iter();
            let changes = changes.map(|it| (it.path, it.before, it.after)).collect();
            let checks = crate::diagnose(reading)?;
            assert!(checks.iter().all(|check| check.findings.is_empty()));
            Ok::<_, crate::StoreError>((tree_of(reading, document)?, changes))
        };
        let (tree, changes) = workspace.read(look).unwrap();
        (tree, changes, trees)
    }

    #[test]
    fn a_document_put_as_text_stands_as_one_put_as_a_tree() {
        let check = |document: &str, tree: Json, understood: bool| {
            let document = DocumentId::new(document);
            let whole = Value::from_text(text(&tree)).unwrap();
            let by_text = stands(&document, |edit| put_whole(edit, &document, &whole));
            let by_tree = stands(&document, |edit| {
                put_tree(edit, &document, None, Some(&tree))
            });
            assert_eq!((&by_text.0, &by_text.1), (&by_tree.0, &by_tree.1), "{tree}");
            assert_eq!(by_text.2 == 0, understood, "{tree}");
        };
        let variant = |price: &str| {
            let price = json!({"amount": price, "currency": "EUR"});
            json!({"var_00000000000000000000000008": {"sku": "A", "basePrice": price}})
        };
        let goods = json!({"status": "active", "title": "Mug", "tag": {"a": true}, "variant": variant("1.50"),
            "media": {"med_00000000000000000000000009": {"position": "a", "source": "https://a.example"}},
            "text": {"title": {"de": {"text": "Becher", "state": "draft", "origin": "human", "sourceHash": "0"}}},
            "stock": {"var_00000000000000000000000008@main": "3"}});
        check(PRODUCT, goods, true);
        check(PRODUCT, json!({"status": "active", "title": "Mug"}), true);
        check(
            PRODUCT,
            json!({"status": "active", "title": "Mug", "glaze": {"kind": "matt"}}),
            false,
        );
        check(PRODUCT, json!({"title": "Mug"}), false);
        check(
            PRODUCT,
            json!({"status": "active", "title": "Mug", "variant": variant("1,50")}),
            false,
        );
        check(
            PRODUCT,
            json!({"status": "active", "title": "Mug", "variant": {"v": {"sku": "A"}}}),
            false,
        );
        check(
            "rts_ecb_2026-10-30_EUR",
            json!({"fetchedAt": "2026-10-30T15:00:00Z", "rates": {"USD": "1.1"}}),
            true,
        );
        check("zzz_1", json!({"title": "of a newer program"}), true);
    }

    #[test]
    fn no_kind_has_the_prefix_of_another() {
        for (index, one) in KINDS.iter().enumerate() {
            let others = KINDS
                .iter()
                .enumerate()
                .filter(|(other, _)| *other != index);
            for (_, other) in others {
                assert!(
                    !one.kind.prefix.starts_with(other.kind.prefix),
                    "{}",
                    one.kind.prefix
                );
            }
        }
    }

    #[test]
    fn a_document_of_a_newer_program_has_no_kind() {
        assert_eq!(
            kind_of(&DocumentId::new("zzz_1")).map(|kind| kind.name),
            None
        );
        assert_eq!(
            kind_of(&DocumentId::new("rts_ecb_2026-10-30_EUR")).map(|kind| kind.name),
            Some("publication")
        );
    }
}
