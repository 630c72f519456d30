//! Ids outside, integer keys inside.
//!
//! Everybody outside the file names a product by its id. In the file an id stands once, as sixteen
//! bytes in the row it names, and the other tables name that row by its number.

use crate::error::Result;
use dhow_domain::id::{self, ProductId};
use jiff::Timestamp;
use rusqlite::functions::FunctionFlags;
use rusqlite::{Connection, OptionalExtension, Row, params};
use std::fmt::Write as _;

/// The number of a product's row.
pub(crate) fn key_of(connection: &Connection, id: ProductId) -> Result<Option<i64>> {
    Ok(connection
        .prepare_cached("SELECT key FROM product WHERE id = ?")?
        .query_row(params![id.bytes()], |row| row.get(0))
        .optional()?)
}

/// The number that the next product's row gets.
pub(crate) fn next_key(connection: &Connection) -> Result<i64> {
    Ok(connection
        .prepare_cached("SELECT coalesce(max(key), 0) + 1 FROM product")?
        .query_row([], |row| row.get(0))?)
}

/// The id in a column; `None` when its bytes are none of this kind.
pub(crate) fn id<T, E>(
    row: &Row<'_>,
    column: usize,
    read: impl Fn(&[u8]) -> Result<T, E>,
) -> rusqlite::Result<Option<T>> {
    Ok(read(row.get_ref(column)?.as_blob()?).ok())
}

/// A product's id in the first column.
pub(crate) fn product_id(row: &Row<'_>) -> rusqlite::Result<Option<ProductId>> {
    id(row, 0, ProductId::from_bytes)
}

/// What follows a column of ids, to mean those that the first argument lists ([`listed`]).
pub(crate) const AMONG: &str = "IN (SELECT unhex(value) FROM json_each(?1))";

/// Ids as the argument of [`AMONG`]: a JSON list of their bytes in hexadecimal digits.
pub(crate) fn listed(ids: &[ProductId]) -> String {
    let mut list = String::from("[");
    for (index, id) in ids.iter().enumerate() {
        list.push_str(if index == 0 { "\"" } else { "\",\"" });
        for byte in id.bytes() {
            let _ = write!(list, "{byte:02x}");
        }
    }
    list.push_str(if ids.is_empty() { "]" } else { "\"]" });
    list
}

/// Lends the migrations what SQL cannot read by itself: ids and instants as earlier files have
/// them, as text.
pub(crate) fn lend(connection: &Connection) -> rusqlite::Result<()> {
    let pure = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    connection.create_scalar_function("id_bytes", 2, pure, |context| {
        let (prefix, text) = (context.get_raw(0).as_str()?, context.get_raw(1).as_str()?);
        Ok(id::from_text(prefix, text).map(|uuid| uuid.into_bytes()))
    })?;
    connection.create_scalar_function("nanoseconds", 1, pure, |context| {
        let instant = context.get_raw(0).as_str()?.parse::<Timestamp>();
        Ok(instant.map(crate::text::nanoseconds).unwrap_or_default())
    })
}

/// Takes back what [`lend`] lent.
pub(crate) fn take_back(connection: &Connection) -> rusqlite::Result<()> {
    connection.remove_function("id_bytes", 2)?;
    connection.remove_function("nanoseconds", 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn a_list_of_ids_is_read_by_sql() {
        let connection = Connection::open_in_memory().unwrap();
        let check = |numbers: &[u128]| {
            let ids: Vec<ProductId> = numbers
                .iter()
                .map(|number| ProductId::from_uuid(Uuid::from_u128(*number)))
                .collect();
            let mut statement = connection
                .prepare("SELECT unhex(value) FROM json_each(?1)")
                .unwrap();
            let rows = statement.query_map([listed(&ids)], product_id).unwrap();
            let found: Vec<ProductId> = rows.map(|id| id.unwrap().unwrap()).collect();
            assert_eq!(found, ids);
        };
        check(&[]);
        check(&[0]);
        check(&[1, u128::MAX, 1 << 100]);
    }
}
