//! Variants in their tables.

use super::row::{self, Cell};
use super::{former_price, keys, variant_tree};
use crate::error::Result;
use dhow_domain::catalogue::{Measures, Variant};
use dhow_domain::id::VariantId;
use dhow_domain::money::{Amount, Currency, Money};
use dhow_domain::pricing::{BasePriceTax, PriceInputs, PriceQuantity};
use dhow_domain::{Country, Gtin, Sku};
use rusqlite::{ErrorCode, Row, Transaction, params, params_from_iter};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// Where stock lies that is a simple count.
const MAIN: &str = "main";

/// What [`variant`] reads, after the column that says whose it is.
pub(super) const SELECTED: &str = "variant.id, variant.sku, variant.generated_sku, variant.options,
    variant.gtin, variant.base_price, variant.base_price_currency, variant.compare_at_price,
    variant.cost, variant.cost_currency, variant.weight, variant.length, variant.width,
    variant.height, variant.hs_code, variant.origin, variant.minimum_quantity, variant.unit,
    variant.stock, variant.base_price_tax, variant.price_quantity";

/// A variant; `None` when its id or SKU does not read.
pub(crate) fn variant(row: &Row<'_>) -> rusqlite::Result<Option<Variant>> {
    let text = |column: usize| row.get::<_, Option<String>>(column);
    let sku = Sku::parse(&row.get::<_, String>(2)?).ok();
    let Some((id, sku)) = keys::id(row, 1, VariantId::from_bytes)?.zip(sku) else {
        return Ok(None);
    };
    let mut variant = Variant::new(id, sku);
    variant.generated_sku = row.get(3)?;
    variant.options = text(4)?
        .and_then(|json| serde_json::from_str(&json).ok())
        .unwrap_or_default();
    variant.gtin = text(5)?.and_then(|gtin| Gtin::parse(&gtin).ok());
    variant.base_price = money(text(6)?, text(7)?);
    variant.base_price_tax = base_price_tax(text(20)?);
    variant.price_quantity = price_quantity(row.get(21)?);
    variant.compare_at_price =
        text(8)?.and_then(|former| former_price::read(&former, variant.base_price));
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
    variant.stock = text(19)?.map(|text| stock(&text)).unwrap_or_default();
    Ok(Some(variant))
}

/// What [`price_inputs`] reads.
pub(super) const PRICE_INPUTS: &str = "variant.base_price, variant.base_price_currency,
    variant.base_price_tax, variant.cost, variant.cost_currency, variant.price_quantity";

/// What a variant brings to its prices, and how many units they are for: from this column on.
pub(super) fn price_inputs(
    row: &Row<'_>,
    first: usize,
) -> rusqlite::Result<(PriceInputs, PriceQuantity)> {
    let text = |column: usize| row.get::<_, Option<String>>(first + column);
    let inputs = PriceInputs::new(money(text(0)?, text(1)?), money(text(3)?, text(4)?))
        .with_tax(base_price_tax(text(2)?));
    Ok((inputs, price_quantity(row.get(first + 5)?)))
}

/// Money out of its two columns.
pub(crate) fn money(amount: Option<String>, currency: Option<String>) -> Option<Money> {
    Some(Money::new(
        Amount::parse(&amount?).ok()?,
        Currency::parse(&currency?).ok()?,
    ))
}

/// Whether a base price holds a tax, out of its column.
fn base_price_tax(text: Option<String>) -> BasePriceTax {
    text.and_then(|text| text.parse().ok()).unwrap_or_default()
}

/// How many units a price is for, out of its column.
fn price_quantity(units: Option<i64>) -> PriceQuantity {
    units
        .and_then(|units| PriceQuantity::of(Decimal::from(units)))
        .unwrap_or_default()
}

fn decimal(text: Option<String>) -> Option<Decimal> {
    Decimal::from_str_exact(&text?).ok()
}

/// Stock by location out of its column: a simple count, or JSON.
fn stock(text: &str) -> BTreeMap<String, Decimal> {
    let counts: BTreeMap<String, String> = if text.starts_with('{') {
        serde_json::from_str(text).unwrap_or_default()
    } else {
        BTreeMap::from([(MAIN.to_owned(), text.to_owned())])
    };
    let read = |(location, count): (String, String)| {
        Some((location, Decimal::from_str_exact(&count).ok()?))
    };
    counts.into_iter().filter_map(read).collect()
}

fn stock_text(stock: &BTreeMap<String, Decimal>) -> Option<String> {
    match stock.iter().next() {
        None => None,
        Some((location, count)) if stock.len() == 1 && location == MAIN => Some(count.to_string()),
        Some(_) => {
            let counts: BTreeMap<&str, String> = stock
                .iter()
                .map(|(location, count)| (location.as_str(), count.to_string()))
                .collect();
            serde_json::to_string(&counts).ok()
        }
    }
}

/// Writes the variants of a product that differ and takes away those that are gone.
pub(crate) fn write_all(
    transaction: &Transaction<'_>,
    product: i64,
    before: &[Variant],
    after: &[Variant],
) -> Result<()> {
    let known: BTreeMap<VariantId, &Variant> =
        before.iter().map(|variant| (variant.id, variant)).collect();
    for gone in before
        .iter()
        .filter(|old| !after.iter().any(|new| new.id == old.id))
    {
        transaction
            .prepare_cached("DELETE FROM variant WHERE id = ?")?
            .execute(params![gone.id.bytes()])?;
    }
    for variant in after {
        match known.get(&variant.id) {
            Some(old) if *old == variant => {}
            old => write(transaction, product, old.copied(), variant)?,
        }
    }
    Ok(())
}

const INSERT: &str = "INSERT INTO variant (product, sku, generated_sku, options, gtin, base_price,
    base_price_currency, compare_at_price, cost, cost_currency, weight, length, width, height, hs_code,
    origin, minimum_quantity, unit, stock, base_price_tax, price_quantity, id)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

/// The columns of a variant, in the order of [`cells`] and of [`INSERT`].
const COLUMNS: [&str; 21] = [
    "product",
    "sku",
    "generated_sku",
    "options",
    "gtin",
    "base_price",
    "base_price_currency",
    "compare_at_price",
    "cost",
    "cost_currency",
    "weight",
    "length",
    "width",
    "height",
    "hs_code",
    "origin",
    "minimum_quantity",
    "unit",
    "stock",
    "base_price_tax",
    "price_quantity",
];

fn cells(product: i64, variant: &Variant) -> [Cell<'_>; COLUMNS.len()] {
    let measures = &variant.measures;
    let options = || serde_json::to_string(&variant.options).unwrap_or_default();
    [
        product.into(),
        row::text(variant.sku.as_str()),
        variant.generated_sku.into(),
        row::shown((!variant.options.is_empty()).then(options)),
        row::maybe(variant.gtin.as_ref().map(Gtin::as_str)),
        row::shown(variant.base_price.map(|money| money.amount)),
        row::shown(variant.base_price.map(|money| money.currency.code())),
        row::shown(former_price::shown(variant)),
        row::shown(variant.cost.map(|money| money.amount)),
        row::shown(variant.cost.map(|money| money.currency.code())),
        row::shown(measures.weight),
        row::shown(measures.length),
        row::shown(measures.width),
        row::shown(measures.height),
        row::maybe(variant.hs_code.as_deref()),
        row::shown(variant.origin),
        row::shown(variant.minimum_quantity),
        row::maybe(variant.unit.as_deref()),
        row::shown(stock_text(&variant.stock)),
        row::shown(variant_tree::base_price_tax(variant)),
        row::shown(variant_tree::price_quantity(variant)),
    ]
}

/// A variant that stands is written where it differs, a new one is a plain insert. Only where
/// another device gave one id to variants of two products is it more: the later one takes the row.
fn write(
    transaction: &Transaction<'_>,
    product: i64,
    before: Option<&Variant>,
    after: &Variant,
) -> Result<()> {
    let new = cells(product, after);
    let id = Cell::from(&after.id.bytes()[..]);
    if let Some(before) = before {
        let row = (
            "id = ?1 AND product = ?2",
            &[id.clone(), product.into()][..],
        );
        let old = cells(product, before);
        if row::update(transaction, ("variant", &COLUMNS), row, &old, &new)? > 0 {
            return Ok(());
        }
    }
    let insert = || {
        transaction
            .prepare_cached(INSERT)?
            .execute(params_from_iter(new.iter().chain([&id])))
    };
    match insert() {
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => {
            transaction
                .prepare_cached("DELETE FROM variant WHERE id = ?")?
                .execute(params![after.id.bytes()])?;
            insert()?;
        }
        written => {
            written?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stock_is_read_as_it_was_written() {
        let check = |counts: &[(&str, &str)], expect: Option<&str>| {
            let written: BTreeMap<String, Decimal> = counts
                .iter()
                .map(|(place, count)| ((*place).to_owned(), count.parse().unwrap()))
                .collect();
            let kept = stock_text(&written);
            assert_eq!(kept.as_deref(), expect);
            let found = kept.map(|text| stock(&text)).unwrap_or_default();
            assert_eq!(format!("{found:?}"), format!("{written:?}"), "zeros stay");
        };
        check(&[], None);
        check(&[("main", "212")], Some("212"));
        check(
            &[("main", "212"), ("shop", "1")],
            Some("{\"main\":\"212\",\"shop\":\"1\"}"),
        );
        check(&[("main", "-1.50")], Some("-1.50"));
        check(&[("Izmir", "3")], Some("{\"Izmir\":\"3\"}"));
        check(&[("", "3")], Some("{\"\":\"3\"}"));
        check(
            &[("main", "1"), ("Izmir", "2.0")],
            Some("{\"Izmir\":\"2.0\",\"main\":\"1\"}"),
        );
    }
}
