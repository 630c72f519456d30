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

#[cfg(test)]
mod tests {
    use super::*;
    use rusqlite::Connection;

    /// SQLite tells a trigger of a column whenever a statement names it.
    #[test]
    fn only_what_differs_is_written() {
        let check = |before: [Option<&str>; 3], after: [Option<&str>; 3], named: &str| {
            let mut connection = Connection::open_in_memory().unwrap();
            let tables = "CREATE TABLE goods (key INTEGER PRIMARY KEY, a, b, c);
                 INSERT INTO goods VALUES (1, '1', '2', NULL), (2, '1', '2', NULL);
                 CREATE TABLE named (which);
                 CREATE TRIGGER a AFTER UPDATE OF a ON goods BEGIN INSERT INTO named VALUES ('a'); END;
                 CREATE TRIGGER b AFTER UPDATE OF b ON goods BEGIN INSERT INTO named VALUES ('b'); END;
                 CREATE TRIGGER c AFTER UPDATE OF c ON goods BEGIN INSERT INTO named VALUES ('c'); END;";
            connection.execute_batch(tables).unwrap();
            let transaction = connection.transaction().unwrap();
            let row = ("key = ?1", &[2.into()][..]);
            let columns = ("goods", &["a", "b", "c"]);
            let rows = update(
                &transaction,
                columns,
                row,
                &before.map(maybe),
                &after.map(maybe),
            );
            assert_eq!(rows.unwrap(), 1);
            let one = |sql: &str| -> Option<String> {
                transaction.query_row(sql, [], |row| row.get(0)).unwrap()
            };
            let found =
                one("SELECT group_concat(which, '') FROM (SELECT which FROM named ORDER BY 1)");
            assert_eq!(found.unwrap_or_default(), named);
            for (column, value) in ["a", "b", "c"].iter().zip(after) {
                assert_eq!(
                    one(&format!("SELECT {column} FROM goods WHERE key = 2")).as_deref(),
                    value
                );
            }
            assert_eq!(
                one("SELECT a || b FROM goods WHERE key = 1").as_deref(),
                Some("12")
            );
        };
        let [one, two, new] = [Some("1"), Some("2"), Some("new")];
        check([one, two, None], [one, two, None], "");
        check([one, two, None], [one, new, None], "b");
        check([one, two, None], [new, two, new], "ac");
        check([one, two, None], [None, None, None], "ab");
    }
}
