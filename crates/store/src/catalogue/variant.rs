//! Variants in their tables.

use crate::error::Result;
use dhow_domain::catalogue::{Measures, Product, Variant};
use dhow_domain::id::VariantId;
use dhow_domain::money::{Amount, Currency, Money};
use dhow_domain::{Country, Gtin, Sku};
use rusqlite::{ErrorCode, Row, Transaction, params};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// What [`variant`] reads.
pub(crate) const SELECT: &str =
    "product, id, sku, generated_sku, options, gtin, base_price, base_price_currency,
    compare_at_price, cost, cost_currency, weight, length, width, height, hs_code, origin,
    minimum_quantity, unit FROM variant";

/// A variant without its stock; `None` when its id or SKU does not read.
pub(crate) fn variant(row: &Row<'_>) -> rusqlite::Result<Option<Variant>> {
    let text = |column: usize| row.get::<_, Option<String>>(column);
    let ids = VariantId::parse(&row.get::<_, String>(1)?)
        .ok()
        .zip(Sku::parse(&row.get::<_, String>(2)?).ok());
    let Some((id, sku)) = ids else {
        return Ok(None);
    };
    let mut variant = Variant::new(id, sku);
    variant.generated_sku = row.get(3)?;
    variant.options = text(4)?
        .and_then(|json| serde_json::from_str(&json).ok())
        .unwrap_or_default();
    variant.gtin = text(5)?.and_then(|gtin| Gtin::parse(&gtin).ok());
    variant.base_price = money(text(6)?, text(7)?);
    variant.compare_at_price = text(8)?.and_then(|amount| Amount::parse(&amount).ok());
    variant.cost = money(text(9)?, text(10)?);
    variant.measures = Measures {
        weight: decimal(text(11)?),
        length: decimal(text(12)?),
        width: decimal(text(13)?),
        height: decimal(text(14)?),
    };
    variant.hs_code = text(15)?;
    variant.origin = text(16)?.and_then(|code| Country::parse(&code).ok());
    variant.minimum_quantity = decimal(text(17)?);
    variant.unit = text(18)?;
    Ok(Some(variant))
}

/// Money out of its two columns.
pub(crate) fn money(amount: Option<String>, currency: Option<String>) -> Option<Money> {
    Some(Money::new(
        Amount::parse(&amount?).ok()?,
        Currency::parse(&currency?).ok()?,
    ))
}

fn decimal(text: Option<String>) -> Option<Decimal> {
    Decimal::from_str_exact(&text?).ok()
}

/// Writes the variants that differ and takes away those that are gone.
pub(crate) fn write_all(
    transaction: &Transaction<'_>,
    before: &[Variant],
    after: &Product,
) -> Result<()> {
    let known: BTreeMap<VariantId, &Variant> =
        before.iter().map(|variant| (variant.id, variant)).collect();
    for gone in before
        .iter()
        .filter(|old| !after.variants.iter().any(|new| new.id == old.id))
    {
        transaction
            .prepare_cached("DELETE FROM variant WHERE id = ?")?
            .execute(params![gone.id.to_string()])?;
    }
    let product = after.id.to_string();
    for variant in &after.variants {
        let old = known.get(&variant.id).copied();
        if old != Some(variant) {
            write(transaction, &product, old.is_none(), variant)?;
            write_stock(transaction, old, variant)?;
        }
    }
    Ok(())
}

const INSERT: &str = "INSERT INTO variant (id, product, sku, generated_sku, options, gtin, base_price, base_price_currency,
    compare_at_price, cost, cost_currency, weight, length, width, height, hs_code, origin, minimum_quantity, unit)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)";

const OR_UPDATE: &str =
    "ON CONFLICT (id) DO UPDATE SET product = ?2, sku = ?3, generated_sku = ?4, options = ?5, gtin = ?6,
    base_price = ?7, base_price_currency = ?8, compare_at_price = ?9, cost = ?10, cost_currency = ?11,
    weight = ?12, length = ?13, width = ?14, height = ?15, hs_code = ?16, origin = ?17,
    minimum_quantity = ?18, unit = ?19";

/// A new variant is a plain insert, which needs no journal of its own; only where another device
/// gave its id to another product's variant is it more.
fn write(transaction: &Transaction<'_>, product: &str, new: bool, variant: &Variant) -> Result<()> {
    if new {
        match execute(transaction, INSERT, product, variant) {
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => {}
            other => return Ok(other?),
        }
    }
    Ok(execute(
        transaction,
        &format!("{INSERT} {OR_UPDATE}"),
        product,
        variant,
    )?)
}

fn execute(
    transaction: &Transaction<'_>,
    sql: &str,
    product: &str,
    variant: &Variant,
) -> rusqlite::Result<()> {
    let measures = &variant.measures;
    let options = serde_json::to_string(&variant.options).unwrap_or_else(|_| "{}".to_owned());
    transaction
        .prepare_cached(sql)?
        .execute(params![
            variant.id.to_string(),
            product,
            variant.sku.as_str(),
            variant.generated_sku,
            options,
            variant.gtin.as_ref().map(Gtin::as_str),
            variant.base_price.map(|money| money.amount.to_string()),
            variant.base_price.map(|money| money.currency.code()),
            variant.compare_at_price.map(|amount| amount.to_string()),
            variant.cost.map(|money| money.amount.to_string()),
            variant.cost.map(|money| money.currency.code()),
            measures.weight.map(|number| number.to_string()),
            measures.length.map(|number| number.to_string()),
            measures.width.map(|number| number.to_string()),
            measures.height.map(|number| number.to_string()),
            variant.hs_code,
            variant.origin.map(|country| country.to_string()),
            variant.minimum_quantity.map(|number| number.to_string()),
            variant.unit,
        ])
        .map(|_| ())
}

fn write_stock(
    transaction: &Transaction<'_>,
    before: Option<&Variant>,
    after: &Variant,
) -> Result<()> {
    if before.is_some_and(|before| before.stock == after.stock) {
        return Ok(());
    }
    let id = after.id.to_string();
    if before.is_some() {
        transaction
            .prepare_cached("DELETE FROM stock WHERE variant = ?")?
            .execute(params![id])?;
    }
    let mut insert = transaction
        .prepare_cached("INSERT INTO stock (variant, location, quantity) VALUES (?, ?, ?)")?;
    for (location, quantity) in &after.stock {
        insert.execute(params![id, location, quantity.to_string()])?;
    }
    Ok(())
}
