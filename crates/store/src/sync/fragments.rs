//! Parts without their whole, which earlier programs let come about: one device took a product out,
//! another worked on a part of it, and the part stood alone, without title or SKU. No such thing
//! comes about any more; what stands in an older file is written anew, whole.
//!
//! What history knows of the whole is put as one operation that agrees with nothing but itself,
//! behind one that takes the fragment out. So the hub parks the whole and asks, as it would have
//! asked (ADR 27): it has title, SKU and picture, can be kept on any device or left gone. Of what
//! history does not know the rest, nothing is taken away: the doctor goes on naming it.

use crate::catalogue::keys;
use crate::document::{Document, put, units};
use crate::error::Result;
use crate::history::act::Act;
use crate::history::changes::Changes;
use crate::history::edit::Edit;
use crate::sync::replica::SqliteReplica;
use crate::workspace::file::Workspace;
use dhow_domain::catalogue::Product;
use dhow_sync::replica::Mirror;
use dhow_sync::{Action, DocumentId, Hash, Json, Path, Replacement, Replica as _, Value, tree};
use rusqlite::Connection;

/// Products whose first SKU is none, or stands for one that nobody wrote. The index of lists knows
/// them: it is asked whenever a file is opened.
const SUSPECTS: &str = "SELECT id FROM product WHERE listed IN (0, 1) AND first_sku IS NULL
    UNION ALL SELECT id FROM product
    WHERE listed IN (0, 1) AND first_sku >= 'var_' AND first_sku < 'var`'";

impl Workspace {
    /// Writes fragments anew as the whole that history knows. Answers of how many that is so.
    ///
    /// # Errors
    /// See [`crate::error`]; nothing has changed then.
    pub fn mend_fragments(&self) -> Result<u64> {
        let found = self.read(fragments)?;
        if found.is_empty() {
            return Ok(0);
        }
        self.transact(Act::pull(), |edit| {
            found
                .iter()
                .try_for_each(|(document, whole)| mend(edit, document, whole))
        })?;
        Ok(found.len() as u64)
    }
}

/// Every fragment of which history knows the whole, with it.
fn fragments(connection: &Connection) -> Result<Vec<(DocumentId, Json)>> {
    let mut statement = connection.prepare(SUSPECTS)?;
    let mut rows = statement.query([])?;
    let history = Changes::new(connection);
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let Some(id) = keys::product_id(row)? else {
            continue;
        };
        let document = DocumentId::new(id.to_string());
        let whole = last_whole(&history, &document)?;
        found.extend(whole.map(|whole| (document, whole)));
    }
    Ok(found)
}

fn mend(edit: &mut Edit<'_>, document: &DocumentId, whole: &Json) -> Result<()> {
    let mut replica = SqliteReplica::new(edit);
    let there = match replica.mirror(document)? {
        Some(Mirror(mirror)) => tree::normal_document(mirror),
        None => replica.view(document)?.map(bare),
    };
    let pending = replica.pending_of(document)?;
    let pending: Vec<_> = pending.into_iter().map(|op| op.op_id).collect();
    let seen = Hash::of(Some(whole));
    let out = there.map(|fragment| set(Json::Null, Hash::of(Some(&fragment))));
    let new = out.into_iter().chain([set(whole.clone(), seen)]);
    replica.replace(document, &pending, new.collect())
}

fn set(value: Json, seen: Hash) -> Replacement {
    let value = Value::from(value);
    Replacement {
        is: None,
        path: Path::root(),
        action: Action::Set { value, seen },
    }
}

/// A product as it was when it was last taken out, with what was written into it since; `None` where
/// it was made whole after that, or that is no whole either.
fn last_whole(history: &Changes<'_>, document: &DocumentId) -> Result<Option<Json>> {
    let (mut whole, mut is_made) = (None, false);
    for change in history.of_document(document)? {
        match change.value_after() {
            None if change.path.is_root() => is_made = false,
            Some(made) if change.path.is_root() && is_whole(&made) => {
                (whole, is_made) = (Some(made), true);
            }
            // Parts that came where nothing was stand in history as all there was.
            Some(parts) if change.path.is_root() => {
                is_made = false;
                for (path, value) in units::all(&Product::KIND.units, &bare(parts)) {
                    put(&mut whole, &path, Some(value));
                }
            }
            after => put(&mut whole, &change.path, after),
        }
    }
    let whole = tree::normal_document(whole).filter(|_| !is_made);
    Ok(whole.filter(is_whole))
}

/// A fragment without what stands in tables because something has to: nobody wrote it, and the hub
/// does not have it.
fn bare(mut fragment: Json) -> Json {
    if fragment.get("status") == Some(&Json::from("active")) {
        take(&mut fragment, "status");
    }
    if fragment.get("title") == Some(&Json::from("")) {
        take(&mut fragment, "title");
    }
    let variants = fragment.get_mut("variant").and_then(Json::as_object_mut);
    for (id, variant) in variants.into_iter().flatten() {
        if variant.get("sku") == Some(&Json::from(id.as_str())) {
            take(variant, "sku");
        }
    }
    tree::normal_document(Some(fragment)).unwrap_or_default()
}

fn take(of: &mut Json, member: &str) {
    if let Some(members) = of.as_object_mut() {
        members.remove(member);
    }
}

/// Whether a product has what makes it one, and all of it was written by somebody.
fn is_whole(product: &Json) -> bool {
    let title = product.get("title").and_then(Json::as_str);
    product.get("status").is_some() && title.is_some_and(|title| !title.is_empty())
}
