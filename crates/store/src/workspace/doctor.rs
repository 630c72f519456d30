//! Looks for damage: what SQLite can see, and what only we can.

use crate::catalogue::keys;
use crate::error::Result;
use crate::history::audit;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};

/// One check of the file, and what it found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// `integrity`, `foreignKeys`, `search`, `media`, `journal`.
    pub name: &'static str,
    /// What was found; nothing when it passed.
    pub findings: Vec<String>,
}

const QUESTIONS: [(&str, &str); 4] = [
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
    Ok(checks)
}
