//! Goods for sale as a list of prices shows them: page by page in the order of titles, or by what
//! a walk through all of them chose.

use super::position::TitlePosition;
use super::{keys, variant};
use crate::error::{Result, StoreError};
use dhow_domain::id::ProductId;
use dhow_domain::pricing::PriceInputs;
use rusqlite::{Connection, Row, ToSql, params};

/// A product at the head of its prices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MatrixRow {
    /// The product.
    pub product: ProductId,
    /// Its source title.
    pub title: String,
    /// Hash of its first picture.
    pub picture: Option<String>,
    /// Where it stands in the order of titles.
    pub position: TitlePosition,
}

const SELECT: &str = "SELECT product.id, product.key, title,
       (SELECT blob FROM media WHERE media.product = product.key AND blob IS NOT NULL
        ORDER BY position, id LIMIT 1)
     FROM product";

/// Active products that have variants, in the order of titles: at most so many after a position.
///
/// # Errors
/// See [`crate::error`].
pub fn priced_page(
    connection: &Connection,
    after: Option<&TitlePosition>,
    limit: u64,
) -> Result<Vec<MatrixRow>> {
    let beyond = match after {
        Some(_) => "title COLLATE NOCASE >= ?2 AND (title COLLATE NOCASE > ?2 OR product.key > ?3)",
        None => "?2 IS NULL AND ?3 IS NULL",
    };
    let sql = format!(
        "{SELECT} INDEXED BY product_title WHERE listed = 1 AND status = 'active' AND {beyond}
           AND EXISTS (SELECT 1 FROM variant WHERE variant.product = product.key)
         ORDER BY title COLLATE NOCASE, product.key LIMIT ?1"
    );
    let values = params![
        limit,
        after.map(|position| position.title.as_str()),
        after.map(|position| position.key),
    ];
    products(connection, &sql, values)
}

/// These products, by the keys of their positions, in the order of the keys given.
///
/// # Errors
/// See [`crate::error`].
pub fn priced_products(connection: &Connection, keys: &[i64]) -> Result<Vec<MatrixRow>> {
    let list = serde_json::to_string(keys).unwrap_or_else(|_| "[]".to_owned());
    let sql = format!("{SELECT} WHERE product.key IN (SELECT value FROM json_each(?1))");
    let mut found = products(connection, &sql, params![list])?;
    let place = |product: &MatrixRow| keys.iter().position(|key| *key == product.position.key);
    found.sort_by_cached_key(place);
    Ok(found)
}

fn products(connection: &Connection, sql: &str, values: &[&dyn ToSql]) -> Result<Vec<MatrixRow>> {
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map(values, |row| {
        let Some(product) = keys::product_id(row)? else {
            return Ok(None);
        };
        let title: String = row.get(2)?;
        Ok(Some(MatrixRow {
            product,
            position: TitlePosition {
                key: row.get(1)?,
                title: title.clone(),
            },
            title,
            picture: row.get(3)?,
        }))
    })?;
    let rows = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(rows.into_iter().flatten().collect())
}

/// What a price starts from, in passing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PricingRow {
    /// The key of the product's position.
    pub product: i64,
    /// What the variant brings to its prices.
    pub inputs: PriceInputs,
}

/// Passes every variant of active products, those of one product after each other, and holds none.
///
/// # Errors
/// See [`crate::error`], and whatever `see` answers.
pub fn each_price_start<E: From<StoreError>>(
    connection: &Connection,
    mut see: impl FnMut(PricingRow) -> Result<(), E>,
) -> Result<(), E> {
    let sql = format!(
        "SELECT product.key, {}
         FROM product JOIN variant ON variant.product = product.key
         WHERE product.status = 'active' ORDER BY product.key",
        variant::PRICE_INPUTS
    );
    let mut statement = connection.prepare_cached(&sql).map_err(StoreError::from)?;
    let mut rows = statement.query([]).map_err(StoreError::from)?;
    while let Some(row) = rows.next().map_err(StoreError::from)? {
        see(start(row)?)?;
    }
    Ok(())
}

fn start(row: &Row<'_>) -> Result<PricingRow> {
    Ok(PricingRow {
        product: row.get(0)?,
        inputs: variant::price_inputs(row, 1)?.0,
    })
}
