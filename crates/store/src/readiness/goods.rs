//! Products by the numbers of their rows, which stay as long as the rows do and never travel.

use crate::catalogue::keys;
use crate::error::Result;
use dhow_domain::id::ProductId;
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::HashMap;

/// The numbers of these products; one that is not there has none.
///
/// # Errors
/// See [`crate::error`].
pub fn keys_of(connection: &Connection, ids: &[ProductId]) -> Result<HashMap<ProductId, i64>> {
    let key = |id: &ProductId| Ok(keys::key_of(connection, *id)?.map(|key| (*id, key)));
    let found = ids.iter().map(key).collect::<Result<Vec<_>>>()?;
    Ok(found.into_iter().flatten().collect())
}

/// The products of these numbers, in this order; one that is not there is left out.
///
/// # Errors
/// See [`crate::error`].
pub fn ids_of(connection: &Connection, keys: &[i64]) -> Result<Vec<ProductId>> {
    let mut statement = connection.prepare_cached("SELECT id FROM product WHERE key = ?")?;
    let id = |key: &i64| -> Result<Option<ProductId>> {
        let id = statement.query_row(params![key], keys::product_id);
        Ok(id.optional()?.flatten())
    };
    let found = keys.iter().map(id).collect::<Result<Vec<_>>>()?;
    Ok(found.into_iter().flatten().collect())
}

/// The numbers of products that are not archived, in the order of titles.
///
/// # Errors
/// See [`crate::error`].
pub fn keys_by_title(connection: &Connection) -> Result<Vec<i64>> {
    let mut statement = connection.prepare_cached(
        "SELECT key FROM product WHERE listed = 1 ORDER BY title COLLATE NOCASE, key",
    )?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
