//! What products can be found by, all of it: whoever brings many goods asks once what is known.

use super::keys;
use crate::error::Result;
use dhow_domain::id::ProductId;
use rusqlite::Connection;

/// Hands every SKU to `see`, in no particular order.
///
/// # Errors
/// See [`crate::error`].
pub fn each_sku(connection: &Connection, see: impl FnMut(&str)) -> Result<()> {
    each(connection, "SELECT sku FROM variant", see)
}

/// Hands every SKU to `see` that several variants have, since two devices gave it.
///
/// # Errors
/// See [`crate::error`].
pub fn each_doubled_sku(connection: &Connection, see: impl FnMut(&str)) -> Result<()> {
    let sql = "SELECT sku FROM variant GROUP BY sku HAVING count(*) > 1";
    each(connection, sql, see)
}

/// Every SKU that several variants have, with the products that they belong to, in the order of both.
/// This looks at every SKU there is; see [`twins_among`].
///
/// # Errors
/// See [`crate::error`].
pub fn twin_skus(connection: &Connection) -> Result<Vec<(String, Vec<ProductId>)>> {
    let mut skus = Vec::new();
    each_doubled_sku(connection, |sku| skus.push(sku.to_owned()))?;
    twins_among(connection, &skus)
}

/// Those of these SKUs that several variants have, with the products that they belong to, in the
/// order of ids.
///
/// # Errors
/// See [`crate::error`].
pub fn twins_among<'a>(
    connection: &Connection,
    skus: impl IntoIterator<Item = &'a String>,
) -> Result<Vec<(String, Vec<ProductId>)>> {
    let sql = "SELECT product.id FROM variant JOIN product ON product.key = product
         WHERE sku = ? ORDER BY product.id";
    let mut statement = connection.prepare_cached(sql)?;
    let mut twins = Vec::new();
    for sku in skus {
        let found = statement.query_map([sku], keys::product_id)?;
        let mut products: Vec<ProductId> = found
            .collect::<rusqlite::Result<Vec<_>>>()?
            .into_iter()
            .flatten()
            .collect();
        if products.len() > 1 {
            products.dedup();
            twins.push((sku.clone(), products));
        }
    }
    Ok(twins)
}

/// Hands every handle to `see`, in no particular order.
///
/// # Errors
/// See [`crate::error`].
pub fn each_handle(connection: &Connection, see: impl FnMut(&str)) -> Result<()> {
    let sql = "SELECT handle FROM product WHERE handle IS NOT NULL";
    each(connection, sql, see)
}

/// Hands every id to `see` that no new product may have: of those that stand, and of those that were
/// deleted for ever.
///
/// # Errors
/// See [`crate::error`].
pub fn each_taken_product(connection: &Connection, mut see: impl FnMut(ProductId)) -> Result<()> {
    let mut statement = connection.prepare_cached("SELECT id FROM product")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        keys::product_id(row)?.into_iter().for_each(&mut see);
    }
    each(connection, "SELECT document FROM grave", |document| {
        ProductId::parse(document).into_iter().for_each(&mut see);
    })
}

fn each(connection: &Connection, sql: &str, mut see: impl FnMut(&str)) -> Result<()> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        see(row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?);
    }
    Ok(())
}
