//! The journal: operations this file wrote, pending until their rows come back in the feed.

use crate::document::Difference;
use crate::error::Result;
use crate::workspace::setting;
use dhow_sync::{Action, ConflictId, DocumentId, Hash, Json, Operation, OperationId, Path, Value};
use rusqlite::{Connection, Row, Transaction, params};

/// A new row of the journal.
pub(crate) struct Entry<'edit> {
    pub(crate) mid: u64,
    pub(crate) id: OperationId,
    pub(crate) change: i64,
    pub(crate) conflict: Option<&'edit ConflictId>,
}

pub(crate) fn add(
    transaction: &Transaction<'_>,
    entry: &Entry<'_>,
    difference: &Difference,
) -> Result<()> {
    let action = if entry.conflict.is_some() {
        "resolve"
    } else {
        "set"
    };
    let seen = Hash::of(difference.before.as_ref());
    transaction
        .prepare_cached("INSERT INTO operation (mid, id, change, action, extra, seen, state) VALUES (?, ?, ?, ?, ?, ?, 'pending')")?
        .execute(params![entry.mid, entry.id.as_str(), entry.change, action, entry.conflict.map(ConflictId::as_str), seen.as_str()])?;
    Ok(())
}

/// The number this device gave last. It outlives the operations: one that was numbered anew
/// under another device counts from where that renumbering ended.
pub(crate) fn last_mid(connection: &Connection) -> Result<u64> {
    let stored = setting::get(connection, LAST_MID)?;
    Ok(stored.and_then(|text| text.parse().ok()).unwrap_or(0))
}

/// Remembers the number given last.
pub(crate) fn set_last_mid(connection: &Connection, mid: u64) -> Result<()> {
    setting::put(connection, LAST_MID, Some(&mid.to_string()))
}

const LAST_MID: &str = "sync.lastMid";

/// Keeps what the hub has of a document, unless operations on it are pending already: then it is
/// kept, or (for a document that was created here) the hub has nothing.
pub(crate) fn keep_mirror(
    transaction: &Transaction<'_>,
    document: &DocumentId,
    body: &Json,
) -> Result<()> {
    transaction
        .prepare_cached(
            "INSERT OR IGNORE INTO mirror (document, body)
             SELECT ?1, ?2 WHERE NOT EXISTS (
               SELECT 1 FROM change JOIN operation ON operation.change = change.seq
               WHERE change.document = ?1 AND +operation.state = 'pending')",
        )?
        .execute(params![document.as_str(), body.to_string()])?;
    Ok(())
}

const OPERATIONS: &str =
    "SELECT operation.mid, operation.id, change.document, change.path, change.after,
    operation.action, operation.extra, operation.seen
    FROM operation JOIN change ON change.seq = operation.change";

/// Pending operations in the order of their numbers.
pub(crate) fn pending(connection: &Connection, after: u64, limit: usize) -> Result<Vec<Operation>> {
    let sql = format!(
        "{OPERATIONS} WHERE operation.state = 'pending' AND operation.mid > ? ORDER BY operation.seq LIMIT ?"
    );
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params![after, limit], operation)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Pending operations on one document.
pub(crate) fn pending_of(connection: &Connection, document: &DocumentId) -> Result<Vec<Operation>> {
    // The plus keeps SQLite from walking every pending operation for each document of a page: a
    // document has few changes, a first exchange has thousands of pending operations.
    let sql = format!(
        "{OPERATIONS} WHERE +operation.state = 'pending' AND change.document = ? ORDER BY +operation.seq"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params![document.as_str()], operation)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn operation(row: &Row<'_>) -> rusqlite::Result<Operation> {
    let value = row
        .get::<_, Option<String>>(4)?
        .map(|text| Value::from_text(text).unwrap_or_else(|_| Value::null()));
    let value = Value::from(value);
    let seen = hash_from_text(row.get(7)?);
    let action = match row.get::<_, String>(5)?.as_str() {
        "resolve" => {
            let conflict = ConflictId::new(row.get::<_, Option<String>>(6)?.unwrap_or_default());
            Action::Resolve {
                conflict,
                value,
                seen,
            }
        }
        _ => Action::Set { value, seen },
    };
    Ok(Operation {
        mid: row.get(0)?,
        op_id: OperationId::new(row.get::<_, String>(1)?),
        doc: DocumentId::new(row.get::<_, String>(2)?),
        path: Path::parse(&row.get::<_, String>(3)?).unwrap_or_default(),
        action,
    })
}

/// A stored hash back as a hash; its type is transparent text.
fn hash_from_text(text: String) -> Hash {
    serde_json::from_value(Json::String(text)).unwrap_or_else(|_| Hash::of(None))
}

/// How many operations wait.
///
/// # Errors
/// See [`crate::error`].
pub fn pending_count(connection: &Connection) -> Result<u64> {
    Ok(connection
        .prepare_cached("SELECT count(*) FROM operation WHERE state = 'pending'")?
        .query_row([], |row| row.get(0))?)
}

/// Ids of every operation written here.
///
/// # Errors
/// See [`crate::error`].
pub fn operation_ids(connection: &Connection) -> Result<Vec<OperationId>> {
    let mut statement = connection.prepare_cached("SELECT id FROM operation ORDER BY seq")?;
    let rows = statement.query_map([], |row| Ok(OperationId::new(row.get::<_, String>(0)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Operations the hub refused: document, path, reason.
///
/// # Errors
/// See [`crate::error`].
pub fn parked(connection: &Connection) -> Result<Vec<(String, String, String)>> {
    let mut statement = connection.prepare_cached(
        "SELECT change.document, change.path, coalesce(operation.reason, '') FROM operation
         JOIN change ON change.seq = operation.change WHERE operation.state = 'rejected' ORDER BY operation.seq",
    )?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
