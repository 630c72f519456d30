//! Rows that are written whole once, and after that only where they differ.
//!
//! SQLite writes an index anew for every column that a statement names, whether its value differs
//! or not. An edit of one price that named all columns would touch a page of every index.

use crate::error::Result;
use rusqlite::types::ToSqlOutput;
use rusqlite::{Transaction, params_from_iter};

/// The value of one column, borrowed where it can be.
pub(super) type Cell<'a> = ToSqlOutput<'a>;

/// A text as a cell.
pub(super) fn text(text: &str) -> Cell<'_> {
    Cell::from(text)
}

/// A text that may be absent.
pub(super) fn maybe(text: Option<&str>) -> Cell<'_> {
    text.map_or_else(absent, Cell::from)
}

/// What is written as the text of it, and may be absent.
pub(super) fn shown(value: Option<impl ToString>) -> Cell<'static> {
    value.map_or_else(absent, |value| Cell::from(value.to_string()))
}

/// No value.
pub(super) fn absent<'a>() -> Cell<'a> {
    Cell::from(rusqlite::types::Null)
}

/// Writes the columns of a row that differ, and answers how many rows there were to write.
/// `condition` names the row by `?1` and whatever else `row` holds.
pub(super) fn update<const N: usize>(
    transaction: &Transaction<'_>,
    (table, columns): (&str, &[&str; N]),
    (condition, row): (&str, &[Cell<'_>]),
    before: &[Cell<'_>; N],
    after: &[Cell<'_>; N],
) -> Result<usize> {
    let mut sql = format!("UPDATE {table} SET ");
    let mut values: Vec<&Cell<'_>> = row.iter().collect();
    for (column, (_, after)) in columns
        .iter()
        .zip(before.iter().zip(after))
        .filter(|(_, (before, after))| before != after)
    {
        let comma = if values.len() == row.len() { "" } else { ", " };
        values.push(after);
        sql.push_str(&format!("{comma}{column} = ?{}", values.len()));
    }
    if values.len() == row.len() {
        return Ok(1);
    }
    sql.push_str(" WHERE ");
    sql.push_str(condition);
    Ok(transaction
        .prepare_cached(&sql)?
        .execute(params_from_iter(values))?)
}
