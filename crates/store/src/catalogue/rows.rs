//! Rows of one table on their way there, many in one statement.
//!
//! To begin and end a statement costs as much as to write a row, and a statement that goes on
//! finds the end of each index where it left it. The values of many rows lie in one piece of
//! memory, so that to hand rows from thread to thread is to hand over that.

use super::row::Cell;
use crate::error::Result;
use rusqlite::types::{ToSqlOutput, Value, ValueRef};
use rusqlite::{Transaction, params_from_iter};
use std::ops::Range;

/// Most rows of one statement. Longer ones are hardly quicker.
const AT_ONCE: usize = 32;

/// A value, its bytes by where they lie.
#[derive(Debug, Clone)]
enum Laid {
    Null,
    Integer(i64),
    Real(f64),
    Text(Range<usize>),
    Blob(Range<usize>),
}

/// Rows of equally many values, each beginning with the key of the product they are of.
#[derive(Debug, Default)]
pub(super) struct Rows {
    /// Of each row, how far its product is from the first one.
    products: Vec<i64>,
    values: Vec<Laid>,
    bytes: Vec<u8>,
}

impl Rows {
    /// None yet, with room for so many of so many values, and for their bytes.
    pub(super) fn with_capacity(rows: usize, width: usize, bytes: usize) -> Self {
        Self {
            products: Vec::with_capacity(rows),
            values: Vec::with_capacity(rows * width),
            bytes: Vec::with_capacity(bytes),
        }
    }

    /// Adds a row of a product that comes so many behind the first.
    pub(super) fn add<'a>(&mut self, product: i64, row: impl IntoIterator<Item = Cell<'a>>) {
        self.products.push(product);
        for cell in row {
            let value = match &cell {
                ToSqlOutput::Borrowed(value) => *value,
                ToSqlOutput::Owned(value) => value.into(),
                _ => ValueRef::Null,
            };
            let laid = match value {
                ValueRef::Null => Laid::Null,
                ValueRef::Integer(number) => Laid::Integer(number),
                ValueRef::Real(number) => Laid::Real(number),
                ValueRef::Text(text) => Laid::Text(self.lay_down(text)),
                ValueRef::Blob(bytes) => Laid::Blob(self.lay_down(bytes)),
            };
            self.values.push(laid);
        }
    }

    fn lay_down(&mut self, bytes: &[u8]) -> Range<usize> {
        let start = self.bytes.len();
        self.bytes.extend_from_slice(bytes);
        start..self.bytes.len()
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.products.len()
    }

    /// How many bytes their texts have.
    pub(super) fn bytes(&self) -> usize {
        self.bytes.len()
    }

    /// The values of one row behind its key.
    pub(super) fn row(&self, index: usize) -> impl DoubleEndedIterator<Item = Cell<'_>> {
        let width = self.values.len() / self.products.len();
        let values = &self.values[index * width..(index + 1) * width];
        values.iter().map(|laid| self.cell(laid))
    }

    fn cell(&self, laid: &Laid) -> Cell<'_> {
        ToSqlOutput::Borrowed(match laid {
            Laid::Null => ValueRef::Null,
            Laid::Integer(number) => ValueRef::Integer(*number),
            Laid::Real(number) => ValueRef::Real(*number),
            Laid::Text(range) => ValueRef::Text(&self.bytes[range.clone()]),
            Laid::Blob(range) => ValueRef::Blob(&self.bytes[range.clone()]),
        })
    }

    /// Rows with their keys, where the first product has this one.
    pub(super) fn cells(&self, rows: Range<usize>, first: i64) -> impl Iterator<Item = Cell<'_>> {
        rows.flat_map(move |index| {
            let key = ToSqlOutput::Owned(Value::Integer(first + self.products[index]));
            std::iter::once(key).chain(self.row(index))
        })
    }

    /// Rows as pieces that a statement takes: many at first, then halves. So there are few
    /// statements, whatever the number of rows.
    pub(super) fn pieces(&self) -> impl Iterator<Item = Range<usize>> {
        let (mut next, mut size) = (0, AT_ONCE);
        std::iter::from_fn(move || {
            while size > self.len() - next {
                size /= 2;
            }
            next += size;
            (size > 0).then(|| next - size..next)
        })
    }

    /// Writes some rows by one statement: all of them, or none.
    pub(super) fn insert(
        &self,
        transaction: &Transaction<'_>,
        into: &str,
        rows: Range<usize>,
        first: i64,
    ) -> Result<(), rusqlite::Error> {
        let width = 1 + self.values.len() / self.products.len();
        let row = format!("({}?)", "?, ".repeat(width - 1));
        let sql = format!(
            "{into} VALUES {}{row}",
            format!("{row}, ").repeat(rows.len() - 1)
        );
        transaction
            .prepare_cached(&sql)?
            .execute(params_from_iter(self.cells(rows, first)))?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::row;
    use super::*;
    use rusqlite::Connection;

    #[test]
    fn rows_of_any_number_lie_in_their_table_as_they_were_added() {
        let check = |count: i64| {
            let mut connection = Connection::open_in_memory().unwrap();
            connection
                .execute_batch("CREATE TABLE goods (key INTEGER PRIMARY KEY, a, b, c)")
                .unwrap();
            let transaction = connection.transaction().unwrap();
            let mut rows = Rows::default();
            for number in 0..count {
                let text = format!("goods {number}");
                let bytes = [number as u8; 16];
                let cells = [row::text(&text), Cell::from(&bytes[..]), row::absent()];
                rows.add(number, cells);
            }
            for piece in rows.pieces() {
                rows.insert(&transaction, "INSERT INTO goods (key, a, b, c)", piece, 7)
                    .unwrap();
            }
            let sql = "SELECT count(*) FROM goods WHERE a = 'goods ' || (key - 7)
                AND hex(b) = replace(hex(zeroblob(16)), '00', printf('%02X', key - 7)) AND c IS NULL";
            let found: i64 = transaction.query_row(sql, [], |row| row.get(0)).unwrap();
            assert_eq!(found, count);
        };
        for count in [0, 1, 2, 31, 32, 33, 63, 100] {
            check(count);
        }
    }
}
