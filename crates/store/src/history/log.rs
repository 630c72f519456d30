//! History: named acts and the units they changed.

use super::block_index::blocks_of;
use super::change::{Change, ChangeRow};
use super::changes::Changes;
use crate::error::{Result, StoreError};
use crate::history::act::{Act, ActKind, ActRow, LESS_ACCEPTED};
use crate::text::stamp;
use dhow_domain::translation::SourceHash;
use dhow_sync::{DocumentId, Path};
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};
use std::collections::BTreeSet;

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
    act.changes, act.first_change";

/// A new act, and the number of the change that is its first, by which the act is numbered as well.
/// How many there are is said once it is finished.
pub(crate) fn add_act(
    transaction: &Transaction<'_>,
    id: &str,
    at: Timestamp,
    act: &Act,
) -> Result<(i64, i64)> {
    // An act of an earlier program that changed nothing may be numbered above all changes.
    let newest_act: i64 = transaction
        .prepare_cached("SELECT coalesce(max(seq), 0) FROM act")?
        .query_row([], |row| row.get(0))?;
    let first = newest_change(transaction)?.max(newest_act) + 1;
    transaction
        .prepare_cached(
            "INSERT INTO act (seq, id, at, kind, message, args, changeset, target, first_change)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?1)",
        )?
        .execute(params![
            first,
            id,
            stamp(at),
            act.kind.as_str(),
            act.message,
            args_text(act),
            act.change_set,
            act.target,
        ])?;
    Ok((first, first))
}

/// An act is finished, with so many changes; they are in its row where there are few.
pub(crate) fn finish(
    transaction: &Transaction<'_>,
    act: i64,
    changes: i64,
    lines: Option<&str>,
) -> Result<()> {
    transaction
        .prepare_cached("UPDATE act SET changes = ?, lines = ? WHERE seq = ?")?
        .execute(params![changes, lines, act])?;
    Ok(())
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

/// The number of the newest change; changes are numbered in the order they were made.
///
/// # Errors
/// See [`crate::error`].
pub fn newest_change(connection: &Connection) -> Result<i64> {
    let newest =
        "SELECT first_change + changes - 1 FROM act WHERE changes > 0 ORDER BY seq DESC LIMIT 1";
    Ok(connection
        .prepare_cached(newest)?
        .query_row([], |row| row.get(0))
        .optional()?
        .unwrap_or(0))
}

/// The documents that were changed after a change, each once.
///
/// # Errors
/// See [`crate::error`].
pub fn documents_changed_since(connection: &Connection, change: i64) -> Result<Vec<DocumentId>> {
    let mut documents = BTreeSet::new();
    let since = change + 1..newest_change(connection)? + 1;
    Changes::new(connection).walk(since, |change| {
        documents.insert(change.document);
        Ok::<_, StoreError>(())
    })?;
    Ok(documents.into_iter().collect())
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
         WHERE (?1 IS NULL OR act.seq IN (
             SELECT act FROM change WHERE document = ?1 UNION
             SELECT act FROM change_block WHERE first IN (SELECT value FROM json_each(?4)) UNION
             SELECT seq FROM act WHERE lines IS NOT NULL AND seq IN (SELECT value FROM json_each(?4))))
           AND (?2 IS NULL OR act.seq < (SELECT seq FROM act WHERE id = ?2))
         ORDER BY act.seq DESC LIMIT ?3"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let document = filter.document.as_ref().map(DocumentId::as_str);
    let blocks = document.map(|document| blocks_of(connection, document));
    let blocks = serde_json::to_string(&blocks.transpose()?).unwrap_or_default();
    let rows = statement.query_map(params![document, filter.before, filter.limit, blocks], row)?;
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
        "(act.kind IN ('do', 'redo') OR act.kind = 'pull' AND act.message = ?1)
         AND act.reversed IS NULL AND act.message <> 'act-create-workspace'",
        params![LESS_ACCEPTED],
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

/// The acts of one exchange and kind that stand, newest first; of an act that is part of none, itself.
pub(crate) fn of_exchange(connection: &Connection, act: &ActRow) -> Result<Vec<ActRow>> {
    let Some(exchange) = act.exchange() else {
        return Ok(vec![act.clone()]);
    };
    let sql = format!(
        "SELECT {COLUMNS} FROM act WHERE act.kind = ? AND act.reversed IS NULL
           AND act.args LIKE '%\"exchange\":%' AND json_extract(act.args, '$.exchange') = ?
         ORDER BY act.seq DESC"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params![act.kind.as_str(), exchange], row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
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
        first_change: row.get(9)?,
    })
}

/// The units an act changed, in order, beginning with one of them (the first is 0).
///
/// # Errors
/// See [`crate::error`].
pub fn changes_of(
    connection: &Connection,
    act: &ActRow,
    from: u64,
    limit: u64,
) -> Result<Vec<ChangeRow>> {
    let whole = act.numbers();
    let start = offset(whole.start, from).min(whole.end);
    let wanted = start..offset(start, limit).min(whole.end);
    let mut changes = Vec::new();
    Changes::new(connection).walk(wanted, |change| {
        changes.push(change.into_row());
        Ok::<_, StoreError>(())
    })?;
    Ok(changes)
}

fn offset(number: i64, by: u64) -> i64 {
    number.saturating_add(i64::try_from(by).unwrap_or(i64::MAX))
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
    let changes = Changes::new(connection).of_document(document)?;
    let own = changes.into_iter().filter(|change| change.act == act.seq);
    Ok(own.map(Change::into_row).collect())
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
    let path = Path::of([field]);
    let changes = Changes::new(connection).of_document(document)?;
    let texts = changes.into_iter().rev().flat_map(|change| {
        let row = change.into_row();
        let whole = row.path.is_root();
        let values = [row.before, row.after].into_iter().flatten();
        let of_field = (whole || row.path == path).then_some(values);
        of_field.into_iter().flatten().filter_map(move |value| {
            let text = if whole { value.get(field)? } else { &value };
            text.as_str().map(str::to_owned)
        })
    });
    let mut of_hash = texts.filter(|text| hash.is_of(text));
    Ok(of_hash.next())
}
