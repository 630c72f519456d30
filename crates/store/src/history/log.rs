//! History: named acts and the units they changed.

use crate::document::Difference;
use crate::error::Result;
use crate::history::act::{Act, ActKind, ActRow};
use crate::text::{json, stamp};
use dhow_domain::translation::SourceHash;
use dhow_sync::{DocumentId, Json, Path};
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

/// One unit before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeRow {
    /// The document that was changed.
    pub document: DocumentId,
    /// The merge unit that was changed.
    pub path: Path,
    /// Before; `None`: it was not there.
    pub before: Option<Json>,
    /// Its value after the act; `None` when it was taken away.
    pub after: Option<Json>,
}

/// Which acts to list.
#[derive(Debug, Clone, Default)]
pub struct HistoryFilter {
    /// Only acts that touched this document.
    pub document: Option<DocumentId>,
    /// Only acts older than this one.
    pub before: Option<String>,
    /// At most so many.
    pub limit: u64,
}

const COLUMNS: &str =
    "act.seq, act.id, act.at, act.kind, act.message, act.args, act.changeset, act.reversed IS NOT NULL,
    (SELECT count(*) FROM change WHERE change.act = act.seq)";

pub(crate) fn add_act(
    transaction: &Transaction<'_>,
    id: &str,
    at: Timestamp,
    act: &Act,
) -> Result<i64> {
    transaction
        .prepare_cached(
            "INSERT INTO act (id, at, kind, message, args, changeset, target) VALUES (?, ?, ?, ?, ?, ?, ?)",
        )?
        .execute(params![
            id,
            stamp(at),
            act.kind.as_str(),
            act.message,
            args_text(act),
            act.change_set,
            act.target
        ])?;
    Ok(transaction.last_insert_rowid())
}

pub(crate) fn rename(transaction: &Transaction<'_>, seq: i64, act: &Act) -> Result<()> {
    transaction.execute(
        "UPDATE act SET args = ? WHERE seq = ?",
        params![args_text(act), seq],
    )?;
    Ok(())
}

fn args_text(act: &Act) -> String {
    serde_json::to_string(&act.args).unwrap_or_else(|_| "{}".to_owned())
}

pub(crate) fn add_change(
    transaction: &Transaction<'_>,
    act: i64,
    document: &DocumentId,
    difference: &Difference,
) -> Result<i64> {
    transaction
        .prepare_cached(
            "INSERT INTO change (act, document, path, before, after) VALUES (?, ?, ?, ?, ?)",
        )?
        .execute(params![
            act,
            document.as_str(),
            difference.path.as_str(),
            difference.before.as_ref().map(Json::to_string),
            difference.after.as_ref().map(Json::to_string),
        ])?;
    Ok(transaction.last_insert_rowid())
}

/// The number of the newest change; changes are numbered in the order they were made.
///
/// # Errors
/// See [`crate::error`].
pub fn newest_change(connection: &Connection) -> Result<i64> {
    Ok(connection
        .prepare_cached("SELECT coalesce(max(seq), 0) FROM change")?
        .query_row([], |row| row.get(0))?)
}

/// The documents that were changed after a change, each once.
///
/// # Errors
/// See [`crate::error`].
pub fn documents_changed_since(connection: &Connection, change: i64) -> Result<Vec<DocumentId>> {
    let mut statement =
        connection.prepare_cached("SELECT DISTINCT document FROM change WHERE seq > ?")?;
    let rows = statement.query_map(params![change], |row| row.get::<_, String>(0))?;
    Ok(rows
        .collect::<rusqlite::Result<Vec<_>>>()?
        .into_iter()
        .map(DocumentId::new)
        .collect())
}

pub(crate) fn mark_reversed(transaction: &Transaction<'_>, target: &str, by: &str) -> Result<()> {
    transaction.execute(
        "UPDATE act SET reversed = ? WHERE id = ?",
        params![by, target],
    )?;
    Ok(())
}

/// Acts, newest first.
///
/// # Errors
/// See [`crate::error`].
pub fn acts(connection: &Connection, filter: &HistoryFilter) -> Result<Vec<ActRow>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM act
         WHERE (?1 IS NULL OR act.seq IN (SELECT act FROM change WHERE document = ?1))
           AND (?2 IS NULL OR act.seq < (SELECT seq FROM act WHERE id = ?2))
         ORDER BY act.seq DESC LIMIT ?3"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let document = filter.document.as_ref().map(DocumentId::as_str);
    let rows = statement.query_map(params![document, filter.before, filter.limit], row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Change sets, newest first: at most so many that are older than an act.
///
/// # Errors
/// See [`crate::error`].
pub fn change_sets(
    connection: &Connection,
    before: Option<&str>,
    limit: u64,
) -> Result<Vec<ActRow>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM act WHERE changeset = 1
           AND (?1 IS NULL OR act.seq < (SELECT seq FROM act WHERE id = ?1))
         ORDER BY act.seq DESC LIMIT ?2"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params![before, limit], row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The act with this id.
///
/// # Errors
/// What SQLite answers.
pub fn by_id(connection: &Connection, id: &str) -> Result<Option<ActRow>> {
    one(connection, "act.id = ?", params![id])
}

/// The newest act of any kind: when it was is when the file was last saved.
///
/// # Errors
/// See [`crate::error`].
pub fn last_act(connection: &Connection) -> Result<Option<ActRow>> {
    one(connection, "1", params![])
}

/// The act that undo would take back.
///
/// # Errors
/// See [`crate::error`].
pub fn newest_undoable(connection: &Connection) -> Result<Option<ActRow>> {
    one(
        connection,
        "act.kind IN ('do', 'redo') AND act.reversed IS NULL AND act.message <> 'act-create-workspace'",
        params![],
    )
}

/// The undo that redo would take back: the newest one, unless a person has acted since.
///
/// # Errors
/// See [`crate::error`].
pub fn newest_redoable(connection: &Connection) -> Result<Option<ActRow>> {
    one(
        connection,
        "act.kind = 'undo' AND act.reversed IS NULL
         AND act.seq > (SELECT coalesce(max(seq), 0) FROM act WHERE kind = 'do')",
        params![],
    )
}

fn one(
    connection: &Connection,
    condition: &str,
    params: &[&dyn rusqlite::ToSql],
) -> Result<Option<ActRow>> {
    let sql = format!("SELECT {COLUMNS} FROM act WHERE {condition} ORDER BY act.seq DESC LIMIT 1");
    Ok(connection
        .prepare_cached(&sql)?
        .query_row(params, row)
        .optional()?)
}

fn row(row: &Row<'_>) -> rusqlite::Result<ActRow> {
    Ok(ActRow {
        seq: row.get(0)?,
        id: row.get(1)?,
        at: row.get(2)?,
        kind: ActKind::parse(&row.get::<_, String>(3)?),
        message: row.get(4)?,
        args: serde_json::from_str(&row.get::<_, String>(5)?).unwrap_or_default(),
        change_set: row.get(6)?,
        reversed: row.get(7)?,
        changed: row.get(8)?,
    })
}

/// The units an act changed, in order: at most so many behind the first ones.
///
/// # Errors
/// See [`crate::error`].
pub fn changes_of(
    connection: &Connection,
    act: &ActRow,
    offset: u64,
    limit: u64,
) -> Result<Vec<ChangeRow>> {
    let mut statement = connection.prepare_cached(
        "SELECT document, path, before, after FROM change WHERE act = ?1
         ORDER BY seq LIMIT ?2 OFFSET ?3",
    )?;
    let rows = statement.query_map(params![act.seq, limit, offset], change_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The units of one document that an act changed, in order.
///
/// # Errors
/// See [`crate::error`].
pub fn changes_of_document(
    connection: &Connection,
    act: &ActRow,
    document: &DocumentId,
) -> Result<Vec<ChangeRow>> {
    // By the document: an act may have changed a whole catalogue.
    let mut statement = connection.prepare_cached(
        "SELECT document, path, before, after FROM change
         WHERE document = ?1 AND +act = ?2 ORDER BY seq",
    )?;
    let rows = statement.query_map(params![document.as_str(), act.seq], change_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn change_row(row: &Row<'_>) -> rusqlite::Result<ChangeRow> {
    Ok(ChangeRow {
        document: DocumentId::new(row.get::<_, String>(0)?),
        path: Path::parse(&row.get::<_, String>(1)?).unwrap_or_default(),
        before: row.get::<_, Option<String>>(2)?.as_deref().map(json),
        after: row.get::<_, Option<String>>(3)?.as_deref().map(json),
    })
}

/// The source text a stale translation was made from, if history still has it.
///
/// # Errors
/// See [`crate::error`].
pub fn last_source_text(
    connection: &Connection,
    document: &DocumentId,
    field: &str,
    hash: &SourceHash,
) -> Result<Option<String>> {
    let mut statement = connection.prepare_cached(
        "SELECT document, path, before, after FROM change
         WHERE document = ?1 AND (path = '/' || ?2 OR path = '') ORDER BY seq DESC",
    )?;
    let rows = statement.query_map(params![document.as_str(), field], change_row)?;
    for row in rows {
        let row = row?;
        let whole = row.path.is_root();
        let texts = [row.before, row.after].into_iter().flatten();
        let mut texts = texts.filter_map(|value| {
            let text = if whole {
                value.get(field).cloned()
            } else {
                Some(value)
            };
            text.and_then(|text| text.as_str().map(str::to_owned))
        });
        if let Some(text) = texts.find(|text| SourceHash::of(text) == *hash) {
            return Ok(Some(text));
        }
    }
    Ok(None)
}
