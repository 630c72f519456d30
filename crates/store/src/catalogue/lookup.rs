//! Questions about the whole catalogue.

use super::keys::{self, AMONG};
use super::variant;
use crate::error::Result;
use crate::text::stamp_of;
use dhow_domain::id::{ProductId, VariantId};
use dhow_domain::markets::PriceBase;
use dhow_domain::money::Money;
use dhow_domain::pricing::{PriceInputs, PriceQuantity};
use rusqlite::{Connection, OptionalExtension, params};

/// Every product in the order in which they came into the file, archived ones included.
///
/// # Errors
/// See [`crate::error`].
pub fn all_products(connection: &Connection) -> Result<Vec<ProductId>> {
    let mut statement = connection.prepare_cached("SELECT id FROM product ORDER BY key")?;
    let ids = statement.query_map([], keys::product_id)?;
    Ok(ids
        .filter_map(Result::transpose)
        .collect::<rusqlite::Result<_>>()?)
}

/// How many products there are.
///
/// # Errors
/// See [`crate::error`].
pub fn total_products(connection: &Connection) -> Result<u64> {
    Ok(connection.query_row("SELECT count(*) FROM product", [], |row| row.get(0))?)
}

/// Where a variant is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VariantKey {
    /// The product it belongs to.
    pub product: ProductId,
    /// The variant.
    pub variant: VariantId,
}

const VARIANT_OF_SKU: &str = "SELECT product.id, variant.id FROM variant
     JOIN product ON product.key = variant.product WHERE sku = ?";

/// The variant of a SKU; that of the smallest id where two devices gave one SKU twice.
///
/// # Errors
/// See [`crate::error`].
pub fn variant_of_sku(connection: &Connection, sku: &str) -> Result<Option<VariantKey>> {
    let mut statement = connection.prepare_cached(VARIANT_OF_SKU)?;
    let mut rows = statement.query(params![sku])?;
    let mut smallest: Option<VariantKey> = None;
    while let Some(row) = rows.next()? {
        let variant = keys::id(row, 1, VariantId::from_bytes)?;
        if let Some((product, variant)) = keys::product_id(row)?.zip(variant)
            && smallest.is_none_or(|known| variant < known.variant)
        {
            smallest = Some(VariantKey { product, variant });
        }
    }
    Ok(smallest)
}

/// The product of a SKU.
///
/// # Errors
/// See [`crate::error`].
pub fn product_of_sku(connection: &Connection, sku: &str) -> Result<Option<ProductId>> {
    Ok(variant_of_sku(connection, sku)?.map(|key| key.product))
}

/// The products of a type, in the order of ids.
///
/// # Errors
/// See [`crate::error`].
pub fn products_of_kind(connection: &Connection, kind: &str) -> Result<Vec<ProductId>> {
    let found = connection
        .prepare_cached("SELECT id FROM product WHERE kind = ? ORDER BY id")?
        .query_map(params![kind], keys::product_id)?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(found.into_iter().flatten().collect())
}

/// The SKU of a product's first variant.
///
/// # Errors
/// See [`crate::error`].
pub fn leading_sku(connection: &Connection, product: ProductId) -> Result<Option<String>> {
    Ok(connection
        .prepare_cached(
            "SELECT sku FROM variant WHERE product = (SELECT key FROM product WHERE id = ?)
             ORDER BY position, id LIMIT 1",
        )?
        .query_row(params![product.bytes()], |row| row.get(0))
        .optional()?)
}

/// The title of a product, in the language goods are written in first.
///
/// # Errors
/// See [`crate::error`].
pub fn product_title(connection: &Connection, product: ProductId) -> Result<Option<String>> {
    Ok(connection
        .prepare_cached("SELECT title FROM product WHERE id = ? AND title != ''")?
        .query_row(params![product.bytes()], |row| row.get(0))
        .optional()?)
}

/// The product of a variant.
///
/// # Errors
/// See [`crate::error`].
pub fn product_of_variant(
    connection: &Connection,
    variant: VariantId,
) -> Result<Option<ProductId>> {
    Ok(connection
        .prepare_cached(
            "SELECT product.id FROM variant JOIN product ON product.key = variant.product
             WHERE variant.id = ?",
        )?
        .query_row(params![variant.bytes()], keys::product_id)
        .optional()?
        .flatten())
}

/// When a product was last changed.
///
/// # Errors
/// See [`crate::error`].
pub fn updated_at(connection: &Connection, product: ProductId) -> Result<Option<String>> {
    Ok(connection
        .prepare_cached("SELECT updated_at FROM product WHERE id = ?")?
        .query_row(params![product.bytes()], |row| row.get(0))
        .optional()?
        .map(stamp_of))
}

/// What the price pipeline needs of one variant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VariantPricing {
    /// The product it belongs to.
    pub product: ProductId,
    /// The variant.
    pub variant: VariantId,
    /// The seller's code of it.
    pub sku: String,
    /// What it brings to its prices.
    pub inputs: PriceInputs,
    /// How many units those prices are for.
    pub price_quantity: PriceQuantity,
}

/// Every variant of active products, in the order of titles and creation.
///
/// # Errors
/// See [`crate::error`].
pub fn pricing(connection: &Connection) -> Result<Vec<VariantPricing>> {
    pricing_where(connection, "product.status = 'active' AND ?1 = '[]'", "[]")
}

/// The first amount of [`pricing`] that prices start from: no more is read than leads to it.
///
/// # Errors
/// See [`crate::error`].
pub fn first_amount(connection: &Connection, base: PriceBase) -> Result<Option<Money>> {
    let amount = match base {
        PriceBase::BasePrice => "base_price",
        PriceBase::Cost => "cost",
    };
    let sql = format!(
        "SELECT {amount}, {amount}_currency
         FROM product JOIN variant ON variant.product = product.key
         WHERE product.listed = 1 AND product.status = 'active' AND {amount} IS NOT NULL
         ORDER BY product.title COLLATE NOCASE, product.id, variant.position, variant.id"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if let Some(money) = variant::money_of(row, 0)? {
            return Ok(Some(money));
        }
    }
    Ok(None)
}

/// Every variant of these products, whatever their state.
///
/// # Errors
/// See [`crate::error`].
pub fn pricing_of(connection: &Connection, products: &[ProductId]) -> Result<Vec<VariantPricing>> {
    let these = format!("product.id {AMONG}");
    pricing_where(connection, &these, &keys::listed(products))
}

fn pricing_where(
    connection: &Connection,
    condition: &str,
    ids: &str,
) -> Result<Vec<VariantPricing>> {
    let sql = format!(
        "SELECT product.id, variant.id, sku, {}
         FROM product JOIN variant ON variant.product = product.key
         WHERE {condition} ORDER BY product.title COLLATE NOCASE, product.id, variant.position, variant.id",
        variant::PRICE_INPUTS
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params![ids], |row| {
        let ids = keys::product_id(row)?.zip(keys::id(row, 1, VariantId::from_bytes)?);
        let sku: String = row.get(2)?;
        let (inputs, price_quantity) = variant::price_inputs(row, 3)?;
        Ok(ids.map(|(product, variant)| VariantPricing {
            product,
            variant,
            sku,
            inputs,
            price_quantity,
        }))
    })?;
    Ok(rows
        .collect::<rusqlite::Result<Vec<_>>>()?
        .into_iter()
        .flatten()
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use rusqlite::StatementStatus;

    /// An import asks this for every row. Planned anew each time, it took a fifth of the import.
    #[test]
    fn the_search_for_a_sku_is_planned_once() {
        let folder = tempfile::tempdir().unwrap();
        let workspace = crate::workspace::file::tests::fresh(folder.path());
        workspace
            .read(|connection| {
                for sku in ["A", "B", "C"] {
                    assert_eq!(variant_of_sku(connection, sku)?, None);
                }
                let statement = connection.prepare_cached(VARIANT_OF_SKU)?;
                assert_eq!(
                    statement.get_status(StatementStatus::Run),
                    3,
                    "it is this very statement"
                );
                assert_eq!(statement.get_status(StatementStatus::RePrepare), 0);
                Ok::<_, crate::StoreError>(())
            })
            .unwrap();
    }
}
