//! Looks for damage: what SQLite can see, and what only we can.

use super::file::Workspace;
use super::seal;
use crate::catalogue::{keys, summary};
use crate::error::Result;
use crate::history::audit;
use dhow_domain::id::ProductId;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};

/// One check of the file, and what it found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// `integrity`, `foreignKeys`, `search`, `media`, `fragments` (parts without their whole), `journal`;
    /// of a backup also `digests`.
    pub name: &'static str,
    /// What was found; nothing when it passed.
    pub findings: Vec<String>,
}

const QUESTIONS: [(&str, &str); 5] = [
    (
        "integrity",
        "SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok' LIMIT 20",
    ),
    (
        "foreignKeys",
        "SELECT \"table\" || ' ' || coalesce(rowid, '') FROM pragma_foreign_key_check LIMIT 20",
    ),
    (
        "search",
        "SELECT id FROM product WHERE key NOT IN (SELECT rowid FROM product_search) LIMIT 20",
    ),
    (
        "media",
        "SELECT hash FROM blob WHERE size <> (SELECT coalesce(sum(length(bytes)), 0) FROM blob_piece WHERE blob_piece.hash = blob.hash) LIMIT 20",
    ),
    (
        "fragments",
        "SELECT id FROM product WHERE title = '' AND key NOT IN (SELECT product FROM variant) LIMIT 20",
    ),
];

/// What a row says: a text, or a product by its id.
fn finding(row: &Row<'_>) -> rusqlite::Result<String> {
    match row.get_ref(0)? {
        ValueRef::Blob(_) => {
            let id = keys::product_id(row)?;
            Ok(id.map(|id| id.to_string()).unwrap_or_default())
        }
        _ => row.get(0),
    }
}

/// Runs every check.
///
/// # Errors
/// See [`crate::error`]: what is found is no error, only that nothing could be looked at.
pub fn diagnose(connection: &Connection) -> Result<Vec<Check>> {
    let asked = QUESTIONS.iter().map(|(name, question)| {
        let mut statement = connection.prepare(question)?;
        let rows = statement.query_map([], finding)?;
        Ok(Check {
            name,
            findings: rows.collect::<rusqlite::Result<_>>()?,
        })
    });
    let mut checks = asked.collect::<Result<Vec<_>>>()?;
    checks.push(Check {
        name: "journal",
        findings: audit::findings(connection)?,
    });
    checks.extend(seal::broken(connection)?.map(|findings| Check {
        name: "digests",
        findings,
    }));
    Ok(checks)
}

/// The products beside which the file keeps something else than its tables say: what lists show and
/// sort by, and where they stand on their way to buyers. All goods are read for it.
///
/// # Errors
/// See [`crate::error`].
pub fn wrong_summaries(connection: &Connection) -> Result<Vec<ProductId>> {
    summary::wrong(connection)
}

impl Workspace {
    /// Works out anew what is kept beside these products, unless somebody writes at the moment or
    /// this process may not write. Answers whether it was done.
    ///
    /// # Errors
    /// See [`crate::error`]; nothing has changed then.
    pub fn mend_summaries(&self, products: &[ProductId]) -> Result<bool> {
        self.write_aside(|transaction| {
            let mut products = products.iter();
            products.try_for_each(|id| summary::keep_all(transaction, *id))
        })
    }
}
