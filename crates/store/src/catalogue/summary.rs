//! What a list shows and sorts by of a product, kept beside it.
//!
//! A list of a hundred thousand variants must not read them: the lowest price, the stock of all
//! variants and what a glance finds amiss are columns of the product, written with it.

use super::order_key::order_key;
use super::{load, lookup};
use crate::document::{Document, unknown_fields};
use crate::error::{Result, StoreError};
use dhow_domain::catalogue::{Product, ProductStatus, Variant};
use dhow_domain::id::ProductId;
use dhow_sync::{DocumentId, Hash, Json};
use rusqlite::{Connection, Transaction, params};
use rust_decimal::Decimal;

/// At or under this, a count is little stock.
const LITTLE: i64 = 10;

/// The derived columns of a product.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ProductSummary<'a> {
    pub(crate) listed: bool,
    pub(crate) first_sku: Option<&'a str>,
    pub(crate) price_key: Option<String>,
    pub(crate) stock_key: String,
    pub(crate) needs_look: bool,
    pub(crate) low_stock: bool,
}

impl<'a> ProductSummary<'a> {
    pub(crate) fn of(product: &'a Product) -> Self {
        let prices = product
            .variants
            .iter()
            .filter_map(|it| it.base_price.map(|money| money.amount.decimal()));
        let stocks: Vec<Decimal> = product
            .variants
            .iter()
            .filter_map(Variant::total_stock)
            .collect();
        Self {
            listed: product.status != ProductStatus::Archived,
            first_sku: product
                .variants
                .iter()
                .map(|variant| variant.sku.as_str())
                .min(),
            price_key: prices.min().map(order_key),
            stock_key: order_key(stocks.iter().sum()),
            needs_look: needs_look(product),
            low_stock: stocks.iter().any(|stock| *stock <= Decimal::from(LITTLE)),
        }
    }
}

/// What a look at the goods alone shows; prices in markets and texts have screens of their own.
fn needs_look(product: &Product) -> bool {
    product.text.title.is_empty()
        || product
            .variants
            .iter()
            .any(|variant| variant.base_price.is_none() || variant.generated_sku)
}

/// Keeps where a product stands on its way to buyers. `inputs` is the hash of the
/// product whole, as it stands; it is asked for where there is something to compare it with.
pub(crate) fn keep_published(
    connection: &Connection,
    id: &DocumentId,
    inputs: impl FnOnce() -> Hash,
) -> Result<()> {
    let Ok(id) = ProductId::parse(id.as_str()) else {
        return Ok(());
    };
    match keep_changed(connection, id, inputs)? {
        true => keep_publish_state(connection, id),
        false => Ok(()),
    }
}

/// Keeps where a product that has a listing stands on its way to buyers.
pub(crate) fn keep_publish_state(connection: &Connection, product: ProductId) -> Result<()> {
    connection
        .prepare_cached(
            "UPDATE product SET publish_state = told.state
             FROM (SELECT CASE WHEN withdrawn_at IS NOT NULL THEN 'withdrawn'
                     WHEN product.changed THEN 'changed' ELSE listing.state END AS state
                   FROM listing JOIN product ON product.id = listing.product
                   WHERE listing.product = ?1 ORDER BY channel LIMIT 1) AS told
             WHERE id = ?1 AND publish_state IS NOT told.state",
        )?
        .execute(params![product.bytes()])?;
    Ok(())
}

/// A product is deleted: its listings wait to go with it.
pub(crate) fn let_go(connection: &Connection, product: ProductId) -> Result<()> {
    connection
        .prepare_cached(
            "UPDATE listing SET state = 'queued' WHERE product = ? AND withdrawn_at IS NULL",
        )?
        .execute(params![product.bytes()])?;
    Ok(())
}

/// Keeps whether a product differs from what its listings were made of, and answers whether it has
/// any.
fn keep_changed(
    connection: &Connection,
    id: ProductId,
    inputs: impl FnOnce() -> Hash,
) -> Result<bool> {
    let published = published_inputs(connection, id)?;
    if published.is_empty() {
        return Ok(false);
    }
    let changed = differs(&published, &inputs());
    connection
        .prepare_cached("UPDATE product SET changed = ?2 WHERE id = ?1 AND changed <> ?2")?
        .execute(params![id.bytes(), changed])?;
    Ok(true)
}

fn differs(published: &[Option<String>], inputs: &Hash) -> bool {
    let same = |published: &Option<String>| published.as_deref() == Some(inputs.as_str());
    !published.iter().all(same)
}

/// Hashes of the inputs that the listings of a product name.
fn published_inputs(connection: &Connection, id: ProductId) -> Result<Vec<Option<String>>> {
    let mut statement = connection.prepare_cached(
        "SELECT json_extract(document, '$.inputs.product') FROM listing WHERE product = ?",
    )?;
    let rows = statement.query_map(params![id.bytes()], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Fills the derived columns of a file that was made before they were.
pub(crate) fn fill(transaction: &Transaction<'_>) -> Result<()> {
    lookup::all_products(transaction)?
        .into_iter()
        .try_for_each(|id| keep_all(transaction, id))
}

/// Works out anew what is kept beside a product.
pub(crate) fn keep_all(transaction: &Transaction<'_>, id: ProductId) -> Result<()> {
    let Some(product) = load::product(transaction, id)? else {
        return Ok(());
    };
    let summary = ProductSummary::of(&product);
    transaction
        .prepare_cached(
            "UPDATE product SET listed = ?2, first_sku = ?3, price_key = ?4, stock_key = ?5,
               needs_look = ?6, low_stock = ?7 WHERE id = ?1",
        )?
        .execute(params![
            id.bytes(),
            summary.listed,
            summary.first_sku,
            summary.price_key,
            summary.stock_key,
            summary.needs_look,
            summary.low_stock,
        ])?;
    let tree = whole_tree(transaction, &product)?;
    keep_changed(transaction, id, || Hash::of(Some(&tree)))?;
    transaction
        .prepare_cached(&format!(
            "UPDATE product SET publish_state = {PUBLISH_STATE} WHERE id = ?"
        ))?
        .execute(params![id.bytes()])?;
    Ok(())
}

/// Where a product stands on its way to buyers, by its listings.
const PUBLISH_STATE: &str = "(SELECT CASE WHEN withdrawn_at IS NOT NULL THEN 'withdrawn'
      WHEN product.changed THEN 'changed' ELSE listing.state END
    FROM listing WHERE listing.product = product.id ORDER BY channel LIMIT 1)";

/// A product with what only a newer program knows of it.
fn whole_tree(connection: &Connection, product: &Product) -> Result<Json> {
    let mut tree = Some(product.to_tree());
    unknown_fields::add(connection, &product.document_id(), &mut tree)?;
    Ok(tree.unwrap_or_default())
}

/// The products beside which something else is kept than the tables say.
pub(crate) fn wrong(connection: &Connection) -> Result<Vec<ProductId>> {
    let mut wrong = Vec::new();
    let all = lookup::all_products(connection)?;
    load::each_product::<StoreError>(connection, &all, |product| {
        if !is_kept(connection, &product)? {
            wrong.push(product.id);
        }
        Ok(())
    })?;
    Ok(wrong)
}

fn is_kept(connection: &Connection, product: &Product) -> Result<bool> {
    let published = published_inputs(connection, product.id)?;
    let changed = match published.is_empty() {
        true => None,
        false => {
            let inputs = Hash::of(Some(&whole_tree(connection, product)?));
            Some(differs(&published, &inputs))
        }
    };
    let summary = ProductSummary::of(product);
    let sql = format!(
        "SELECT 1 FROM product WHERE id = ?1 AND listed = ?2 AND first_sku IS ?3 AND price_key IS ?4
           AND stock_key IS ?5 AND needs_look = ?6 AND low_stock = ?7
           AND changed = coalesce(?8, changed) AND publish_state IS {PUBLISH_STATE}"
    );
    Ok(connection.prepare_cached(&sql)?.exists(params![
        product.id.bytes(),
        summary.listed,
        summary.first_sku,
        summary.price_key,
        summary.stock_key,
        summary.needs_look,
        summary.low_stock,
        changed,
    ])?)
}
