//! The journal: operations this file wrote, pending until their rows come back in the feed.
//!
//! Every change that was made here is an operation, so the journal is history read in another way:
//! an operation is named after its act and its place there, and what waits is kept as runs of
//! changes. A hundred thousand goods that nobody has sent are one run.

use super::change::Change;
use super::changes::Changes;
use crate::error::Result;
use crate::workspace::setting;
use dhow_sync::{Action, DocumentId, Hash, Json, Operation, OperationId, Path, Value};
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::BTreeSet;
use std::ops::Range;

/// Changes whose operations wait, one after another.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Run {
    numbers: Range<i64>,
    /// Number of the first operation within the device.
    mid: u64,
    /// Whether what is changed next waits in it too.
    open: bool,
}

impl Run {
    fn mid_of(&self, number: i64) -> u64 {
        self.mid + u64::try_from(number - self.numbers.start).unwrap_or(0)
    }

    /// How many operations wait in it.
    fn len(&self) -> u64 {
        u64::try_from(self.numbers.end - self.numbers.start).unwrap_or(0)
    }

    /// The changes whose operations have a number above this one.
    fn above(&self, mid: u64) -> Range<i64> {
        let sent = mid.saturating_add(1).saturating_sub(self.mid);
        let sent = i64::try_from(sent).unwrap_or(i64::MAX);
        self.numbers
            .start
            .saturating_add(sent)
            .min(self.numbers.end)..self.numbers.end
    }
}

/// A run, and where it ends: an open one reaches up to the newest change.
const RUN: &str = "SELECT first, mid, changes IS NULL, coalesce(first + changes, max(first,
      (SELECT first_change + act.changes FROM act WHERE act.changes > 0 ORDER BY seq DESC LIMIT 1)), first)
    FROM pending";

fn run(row: &rusqlite::Row<'_>) -> rusqlite::Result<Run> {
    Ok(Run {
        numbers: row.get(0)?..row.get(3)?,
        mid: row.get(1)?,
        open: row.get(2)?,
    })
}

fn runs(connection: &Connection) -> Result<Vec<Run>> {
    let mut statement = connection.prepare_cached(&format!("{RUN} ORDER BY first"))?;
    let rows = statement.query_map([], run)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The run of the operations that were numbered last.
fn last_run(connection: &Connection) -> Result<Option<Run>> {
    Ok(connection
        .prepare_cached(&format!("{RUN} ORDER BY first DESC LIMIT 1"))?
        .query_row([], run)
        .optional()?)
}

/// The run that a change waits in.
fn run_of(connection: &Connection, number: i64) -> Result<Option<Run>> {
    let found = connection
        .prepare_cached(&format!(
            "{RUN} WHERE first <= ? ORDER BY first DESC LIMIT 1"
        ))?
        .query_row(params![number], run)
        .optional()?;
    Ok(found.filter(|run| run.numbers.contains(&number)))
}

/// Lets the operations of an act wait that begins with this change. Where the last run is open and
/// nothing came between, they wait in it already, and there is nothing to write.
pub(crate) fn go_on(connection: &Connection, first: i64, mid: u64) -> Result<()> {
    let place = params![first, mid];
    let goes_on = connection
        .prepare_cached("SELECT 1 FROM pending WHERE changes IS NULL AND ?1 - first = ?2 - mid")?
        .exists(place)?;
    if goes_on {
        return Ok(());
    }
    interrupt(connection, first, mid)?;
    let reopened = connection
        .prepare_cached(&format!("UPDATE pending SET changes = NULL {LAST_BEFORE}"))?
        .execute(place)?;
    if reopened == 0 {
        connection
            .prepare_cached("INSERT INTO pending (first, changes, mid) VALUES (?, NULL, ?)")?
            .execute(place)?;
    }
    Ok(())
}

/// The last run, where a change and its operation follow it.
const LAST_BEFORE: &str = "WHERE first = (SELECT max(first) FROM pending)
    AND first + changes = ?1 AND mid + changes = ?2";

/// What is changed from this change on waits in no run that is there. `mid` is the number of the
/// next operation.
pub(crate) fn interrupt(connection: &Connection, first: i64, mid: u64) -> Result<()> {
    let Some(run) = last_run(connection)?.filter(|run| run.open) else {
        return Ok(());
    };
    let waiting = i64::try_from(mid.saturating_sub(run.mid)).unwrap_or(i64::MAX);
    let waiting = waiting.min(first - run.numbers.start);
    if waiting > 0 {
        return shorten(connection, &run, waiting);
    }
    remove(connection, &run)?;
    set_last_mid(connection, mid.saturating_sub(1))
}

fn shorten(connection: &Connection, run: &Run, changes: i64) -> Result<()> {
    connection
        .prepare_cached("UPDATE pending SET changes = ? WHERE first = ?")?
        .execute(params![changes, run.numbers.start])?;
    Ok(())
}

fn remove(connection: &Connection, run: &Run) -> Result<()> {
    connection
        .prepare_cached("DELETE FROM pending WHERE first = ?")?
        .execute(params![run.numbers.start])?;
    Ok(())
}

/// Lets the operation of this change wait, which follows those that wait; it has this number.
fn wait(connection: &Connection, number: i64, mid: u64) -> Result<()> {
    let follows = connection
        .prepare_cached(&format!(
            "UPDATE pending SET changes = changes + 1 {LAST_BEFORE}"
        ))?
        .execute(params![number, mid])?;
    if follows == 0 {
        begin_run(connection, number..number + 1, mid)?;
    }
    Ok(())
}

/// A run of its own; no changes are none.
fn begin_run(connection: &Connection, numbers: Range<i64>, mid: u64) -> Result<()> {
    if !numbers.is_empty() {
        connection
            .prepare_cached("INSERT INTO pending (first, changes, mid) VALUES (?, ?, ?)")?
            .execute(params![numbers.start, numbers.end - numbers.start, mid])?;
    }
    Ok(())
}

/// A change waits no more; one that does not wait stays so.
fn settle(connection: &Connection, number: i64) -> Result<()> {
    let Some(run) = run_of(connection, number)? else {
        return Ok(());
    };
    let rest = number + 1..run.numbers.end;
    if rest.is_empty() && !run.open {
        // The number given last stood in this run.
        set_last_mid(connection, last_mid(connection)?)?;
    }
    if number > run.numbers.start {
        shorten(connection, &run, number - run.numbers.start)?;
        return split(connection, &run, rest);
    }
    if rest.is_empty() && !run.open {
        return remove(connection, &run);
    }
    connection
        .prepare_cached(
            "UPDATE pending SET first = first + 1, mid = mid + 1, changes = changes - 1 WHERE first = ?",
        )?
        .execute(params![number])?;
    Ok(())
}

/// What is left of a run behind a change that waits no more.
fn split(connection: &Connection, run: &Run, rest: Range<i64>) -> Result<()> {
    let mid = run.mid_of(rest.start);
    if !run.open {
        return begin_run(connection, rest, mid);
    }
    connection
        .prepare_cached("INSERT INTO pending (first, changes, mid) VALUES (?, NULL, ?)")?
        .execute(params![rest.start, mid])?;
    Ok(())
}

/// The hub has an operation.
pub(crate) fn settle_operation(connection: &Connection, id: &OperationId) -> Result<()> {
    number_of(connection, id)?.map_or(Ok(()), |number| settle(connection, number))
}

/// The hub refused an operation.
pub(crate) fn reject(connection: &Connection, id: &OperationId, reason: &str) -> Result<()> {
    let Some(number) = number_of(connection, id)? else {
        return Ok(());
    };
    settle(connection, number)?;
    connection.execute(
        "INSERT OR REPLACE INTO rejected (change, reason) VALUES (?, ?)",
        params![number, reason],
    )?;
    Ok(())
}

/// An operation that never reached the hub is let go: another one has taken its place.
pub(crate) fn let_go(connection: &Connection, id: &OperationId) -> Result<()> {
    reject(connection, id, LET_GO)
}

/// Why an operation counts no more that another one took the place of.
const LET_GO: &str = "behind";

/// The hub took an operation as it was written: where that is the only one of its document that
/// waits, it waits no more. Answers whether it was.
pub(crate) fn acknowledge(
    changes: &Changes<'_>,
    id: &OperationId,
    document: &DocumentId,
) -> Result<bool> {
    let connection = changes.connection();
    let Some(number) = number_of(connection, id)? else {
        return Ok(false);
    };
    let mut waits = false;
    for other in changes.numbers_of(document)? {
        if run_of(connection, other)?.is_some() {
            if other != number {
                return Ok(false);
            }
            waits = true;
        }
    }
    if waits {
        settle(connection, number)?;
    }
    Ok(waits)
}

/// Numbers what waits from `first` on. Answers the number of the last one.
pub(crate) fn renumber(connection: &Connection, first: u64) -> Result<u64> {
    let mut next = first;
    for run in runs(connection)? {
        connection
            .prepare_cached("UPDATE pending SET mid = ? WHERE first = ?")?
            .execute(params![next, run.numbers.start])?;
        next += run.len();
    }
    Ok(next - 1)
}

/// Lets exactly the operations wait that are not among those that a hub knows. Their numbers mean
/// nothing until they are numbered anew.
pub(crate) fn replay(connection: &Connection, known: &BTreeSet<OperationId>) -> Result<()> {
    set_last_mid(connection, last_mid(connection)?)?;
    connection.execute("DELETE FROM pending", [])?;
    let mut mid = 0;
    for act in own_acts(connection)? {
        for (number, id) in (act.first..).zip(ids_of(connection, &act)?) {
            if !known.contains(&id) && !is_let_go(connection, number)? {
                mid += 1;
                wait(connection, number, mid)?;
                connection
                    .prepare_cached("DELETE FROM rejected WHERE change = ?")?
                    .execute(params![number])?;
            }
        }
    }
    Ok(())
}

fn is_let_go(connection: &Connection, number: i64) -> Result<bool> {
    Ok(connection
        .prepare_cached("SELECT 1 FROM rejected WHERE change = ? AND reason = ?")?
        .exists(params![number, LET_GO])?)
}

/// Names the operations of the act that begins with this change, whose author saw something else
/// than what stood here before.
pub(crate) fn name_as_seen(
    connection: &Connection,
    (act, first): (&str, i64),
    seen: &[Hash],
) -> Result<()> {
    for (place, seen) in (0..).zip(seen) {
        connection
            .prepare_cached("INSERT INTO named_operation (change, id, seen) VALUES (?, ?, ?)")?
            .execute(params![
                first + place,
                operation_id(act, place).as_str(),
                seen.as_str()
            ])?;
    }
    Ok(())
}

/// The number this device gave last. It outlives the operations: one that was numbered anew
/// under another device counts from where that renumbering ended. While the last operations wait,
/// their run says it.
pub(crate) fn last_mid(connection: &Connection) -> Result<u64> {
    let stored = setting::get(connection, LAST_MID)?;
    let stored = stored.and_then(|text| text.parse().ok()).unwrap_or(0);
    let waits = last_run(connection)?.map(|run| (run.mid + run.len()).saturating_sub(1));
    Ok(waits.unwrap_or(0).max(stored))
}

/// Remembers the number given last.
pub(crate) fn set_last_mid(connection: &Connection, mid: u64) -> Result<()> {
    setting::put(connection, LAST_MID, Some(&mid.to_string()))
}

const LAST_MID: &str = "sync.lastMid";

/// Where an operation stands in history; `None` when it was not written here.
pub(crate) fn number_of(connection: &Connection, id: &OperationId) -> Result<Option<i64>> {
    if let Some((act, place)) = act_and_place(id) {
        return Ok(connection
            .prepare_cached(
                "SELECT first_change + ?2 FROM act WHERE id = ?1 AND kind <> 'pull' AND ?2 < changes",
            )?
            .query_row(params![act, place], |row| row.get(0))
            .optional()?);
    }
    Ok(connection
        .prepare_cached("SELECT change FROM named_operation WHERE id = ?")?
        .query_row(params![id.as_str()], |row| row.get(0))
        .optional()?)
}

/// `op_…-3` is the fourth change of `act_…`.
fn operation_id(act: &str, place: i64) -> OperationId {
    let act = act.strip_prefix("act_").unwrap_or(act);
    OperationId::new(format!("{}_{act}-{place}", OperationId::PREFIX))
}

fn act_and_place(id: &OperationId) -> Option<(String, i64)> {
    let named = id.as_str().strip_prefix(OperationId::PREFIX)?;
    let (act, place) = named.strip_prefix('_')?.rsplit_once('-')?;
    // One name only: neither "+3" nor "03" is the fourth.
    let number: i64 = place
        .parse()
        .ok()
        .filter(|number| format!("{number}") == place)?;
    Some((format!("act_{act}"), number))
}

/// What the journal says of a change beside its values: how its operation is named and what its
/// author saw.
fn name_of(connection: &Connection, change: &Change) -> Result<(OperationId, Hash)> {
    let named: Option<(String, String)> = connection
        .prepare_cached("SELECT id, seen FROM named_operation WHERE change = ?")?
        .query_row(params![change.number], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    if let Some((id, seen)) = named {
        return Ok((OperationId::new(id), hash_from_text(seen)));
    }
    let (act, first): (String, i64) = connection
        .prepare_cached("SELECT id, first_change FROM act WHERE seq = ?")?
        .query_row(params![change.act], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let seen = Hash::of(change.value_before().as_ref());
    Ok((operation_id(&act, change.number - first), seen))
}

/// A stored hash back as a hash; its type is transparent text.
fn hash_from_text(text: String) -> Hash {
    serde_json::from_value(Json::String(text)).unwrap_or_else(|_| Hash::of(None))
}

fn operation(connection: &Connection, change: Change, mid: u64) -> Result<Operation> {
    let (op_id, seen) = name_of(connection, &change)?;
    let value = change
        .after
        .map(|text| Value::from_text(text).unwrap_or_else(|_| Value::null()));
    let value = Value::from(value);
    let action = match change.resolves {
        Some(conflict) => Action::Resolve {
            conflict,
            value,
            seen,
        },
        None => Action::Set { value, seen },
    };
    Ok(Operation {
        mid,
        op_id,
        doc: change.document,
        path: change.path,
        atom: Path::root(),
        action,
    })
}

/// Pending operations in the order of their numbers.
pub(crate) fn pending(connection: &Connection, after: u64, limit: usize) -> Result<Vec<Operation>> {
    let changes = Changes::new(connection);
    let mut found = Vec::new();
    for run in runs(connection)? {
        let mut wanted = run.above(after);
        while found.len() < limit {
            let chunk = changes.first_of(wanted.clone())?;
            let Some(last) = chunk.last() else { break };
            wanted.start = last.number + 1;
            for change in chunk.into_iter().take(limit - found.len()) {
                let mid = run.mid_of(change.number);
                found.push(operation(connection, change, mid)?);
            }
        }
    }
    Ok(found)
}

/// Changes of one document whose operations wait, with the numbers of these, in their order.
pub(crate) fn pending_changes_of(
    changes: &Changes<'_>,
    document: &DocumentId,
) -> Result<Vec<(Change, u64)>> {
    let mut found = Vec::new();
    for change in changes.of_document(document)? {
        if let Some(run) = run_of(changes.connection(), change.number)? {
            let mid = run.mid_of(change.number);
            found.push((change, mid));
        }
    }
    Ok(found)
}

/// Pending operations on one document.
pub(crate) fn pending_of(changes: &Changes<'_>, document: &DocumentId) -> Result<Vec<Operation>> {
    let pending = pending_changes_of(changes, document)?.into_iter();
    pending
        .map(|(change, mid)| operation(changes.connection(), change, mid))
        .collect()
}

/// An act of this device.
struct OwnAct {
    id: String,
    first: i64,
    changes: i64,
}

fn own_acts(connection: &Connection) -> Result<Vec<OwnAct>> {
    let sql = "SELECT id, first_change, changes FROM act WHERE kind <> 'pull' ORDER BY seq";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| {
        Ok(OwnAct {
            id: row.get(0)?,
            first: row.get(1)?,
            changes: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many operations wait.
///
/// # Errors
/// See [`crate::error`].
pub fn pending_count(connection: &Connection) -> Result<u64> {
    Ok(runs(connection)?.iter().map(Run::len).sum())
}

/// Ids of every operation written here.
///
/// # Errors
/// See [`crate::error`].
pub fn operation_ids(connection: &Connection) -> Result<Vec<OperationId>> {
    let mut ids = Vec::new();
    for act in own_acts(connection)? {
        ids.extend(ids_of(connection, &act)?);
    }
    Ok(ids)
}

/// Ids of the operations of one act, in their order.
fn ids_of(connection: &Connection, act: &OwnAct) -> Result<Vec<OperationId>> {
    let mut named = connection.prepare_cached(
        "SELECT id FROM named_operation WHERE change >= ? AND change < ? ORDER BY change",
    )?;
    let rows = named.query_map(params![act.first, act.first + act.changes], |row| {
        Ok(OperationId::new(row.get::<_, String>(0)?))
    })?;
    let named: Vec<OperationId> = rows.collect::<rusqlite::Result<_>>()?;
    if !named.is_empty() {
        return Ok(named);
    }
    Ok((0..act.changes)
        .map(|place| operation_id(&act.id, place))
        .collect())
}

/// Operations the hub refused: document, path, reason.
///
/// # Errors
/// See [`crate::error`].
pub fn parked(connection: &Connection) -> Result<Vec<(String, String, String)>> {
    let mut statement = connection
        .prepare_cached("SELECT change, reason FROM rejected WHERE reason <> ? ORDER BY change")?;
    let rows = statement.query_map([LET_GO], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let refused: Vec<(i64, String)> = rows.collect::<rusqlite::Result<_>>()?;
    let changes = Changes::new(connection);
    let mut found = Vec::new();
    for (number, reason) in refused {
        for change in changes.first_of(number..number + 1)? {
            let (document, path) = (change.document.to_string(), change.path.to_string());
            found.push((document, path, reason.clone()));
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The names stand on hubs: a file must find its operations by them for ever.
    #[test]
    fn an_operation_is_named_after_its_act_and_its_place() {
        let id = operation_id("act_01jc000000e008000000000001", 17);
        assert_eq!(id.as_str(), "op_01jc000000e008000000000001-17");
        let expect = ("act_01jc000000e008000000000001".to_owned(), 17);
        assert_eq!(act_and_place(&id), Some(expect));
        for other in [
            "op_01jc", "act_1-1", "op_1-+1", "op_1-01", "op_1-x", "op_-", "",
        ] {
            assert_eq!(act_and_place(&OperationId::new(other)), None, "{other}");
        }
    }
}
