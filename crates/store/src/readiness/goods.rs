//! Products by the numbers of their rows, which stay as long as the rows do and never travel.

use crate::catalogue::variant;
use crate::error::{Result, StoreError};
use dhow_domain::id::ProductId;
use dhow_domain::money::Money;
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::HashMap;

/// The numbers of these products; one that is not there has none.
///
/// # Errors
/// See [`crate::error`].
pub fn keys_of(connection: &Connection, ids: &[ProductId]) -> Result<HashMap<ProductId, i64>> {
    let mut statement = connection.prepare_cached("SELECT key FROM product WHERE id = ?")?;
    let key = |id: &ProductId| -> Result<Option<(ProductId, i64)>> {
        let key = statement.query_row(params![id.to_string()], |row| row.get(0));
        Ok(key.optional()?.map(|key| (*id, key)))
    };
    let found = ids.iter().map(key).collect::<Result<Vec<_>>>()?;
    Ok(found.into_iter().flatten().collect())
}

/// The numbers of all products that are not archived.
///
/// # Errors
/// See [`crate::error`].
pub fn keys_by_id(connection: &Connection) -> Result<HashMap<ProductId, i64>> {
    let mut statement =
        connection.prepare_cached("SELECT key, id FROM product WHERE +listed = 1")?;
    let mut rows = statement.query([])?;
    let mut keys = HashMap::new();
    while let Some(row) = rows.next()? {
        if let Ok(id) = ProductId::parse(row.get_ref(1)?.as_str().unwrap_or_default()) {
            keys.insert(id, row.get(0)?);
        }
    }
    Ok(keys)
}

/// The products of these numbers, in this order; one that is not there is left out.
///
/// # Errors
/// See [`crate::error`].
pub fn ids_of(connection: &Connection, keys: &[i64]) -> Result<Vec<ProductId>> {
    let mut statement = connection.prepare_cached("SELECT id FROM product WHERE key = ?")?;
    let id = |key: &i64| -> Result<Option<ProductId>> {
        let id: Option<String> = statement
            .query_row(params![key], |row| row.get(0))
            .optional()?;
        Ok(id.and_then(|id| ProductId::parse(&id).ok()))
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

/// What the price of a variant starts from, and what the variant costs.
pub type PriceBase = (Option<Money>, Option<Money>);

/// Hands what prices start from to `see`, for every variant of active products and with the number
/// of its product.
///
/// # Errors
/// What `see` answers; see [`crate::error`] too.
pub fn each_price_base<E: From<StoreError>>(
    connection: &Connection,
    mut see: impl FnMut(i64, PriceBase) -> Result<(), E>,
) -> Result<(), E> {
    let sql = "SELECT product.key, base_price, base_price_currency, cost, cost_currency
        FROM product JOIN variant ON variant.product = product.id
        WHERE product.status = 'active'";
    let mut statement = connection.prepare_cached(sql).map_err(StoreError::from)?;
    let mut rows = statement.query([]).map_err(StoreError::from)?;
    while let Some(row) = rows.next().map_err(StoreError::from)? {
        let (key, start) = price_base(row).map_err(StoreError::from)?;
        see(key, start)?;
    }
    Ok(())
}

fn price_base(row: &rusqlite::Row<'_>) -> rusqlite::Result<(i64, PriceBase)> {
    let start = (
        variant::money(row.get(1)?, row.get(2)?),
        variant::money(row.get(3)?, row.get(4)?),
    );
    Ok((row.get(0)?, start))
}
