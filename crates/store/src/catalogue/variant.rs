//! Variants in their tables.

use super::row::{self, Cell};
use super::texts::Texts;
use super::variant_tree;
use crate::error::Result;
use dhow_domain::catalogue::field::{MAIN_LOCATION as MAIN, VariantField};
use dhow_domain::catalogue::{Measures, Variant};
use dhow_domain::id::VariantId;
use dhow_domain::money::{Amount, Currency, Money};
use dhow_domain::pricing::{BasePriceTax, PriceInputs, PriceQuantity};
use dhow_domain::{Country, Gtin, Sku};
use rusqlite::{ErrorCode, Row, Transaction, params, params_from_iter};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// What is read of a variant: its id, and its texts in the order of [`Column`].
pub(super) const SELECTED: &str = "variant.id, variant.sku, variant.generated_sku, variant.options,
    variant.gtin, variant.base_price, variant.base_price_currency, variant.compare_at_price,
    variant.cost, variant.cost_currency, variant.weight, variant.length, variant.width,
    variant.height, variant.hs_code, variant.origin, variant.minimum_quantity, variant.unit,
    variant.stock, variant.base_price_tax, variant.price_quantity,
    variant.compare_at_price_currency, variant.position";

/// The texts of a variant, in the order of [`SELECTED`] behind its id.
#[derive(Debug, Clone, Copy)]
enum Column {
    Sku,
    GeneratedSku,
    Options,
    Gtin,
    BasePrice,
    BasePriceCurrency,
    CompareAtPrice,
    Cost,
    CostCurrency,
    Weight,
    Length,
    Width,
    Height,
    HsCode,
    Origin,
    MinimumQuantity,
    Unit,
    Stock,
    BasePriceTax,
    PriceQuantity,
    CompareAtPriceCurrency,
    Position,
}

/// How many columns are read of a variant, beside its id.
pub(super) const COLUMNS_READ: usize = Column::Position as usize + 1;

/// What is read of a variant's row.
pub(super) type VariantTexts<'t> = Texts<'t, COLUMNS_READ>;

/// A variant; `None` when its SKU does not read.
pub(super) fn variant(id: VariantId, texts: VariantTexts<'_>) -> Option<Variant> {
    let text = |column: Column| texts.text(column as usize);
    let owned = |column: Column| text(column).map(str::to_owned);
    let decimal = |column: Column| Decimal::from_str_exact(text(column)?).ok();
    Some(Variant {
        position: owned(Column::Position),
        generated_sku: has_generated_sku(&texts),
        options: text(Column::Options)
            .and_then(|json| serde_json::from_str(json).ok())
            .unwrap_or_default(),
        gtin: text(Column::Gtin).and_then(|gtin| Gtin::parse(gtin).ok()),
        base_price: money(text(Column::BasePrice), text(Column::BasePriceCurrency)),
        base_price_tax: base_price_tax(text(Column::BasePriceTax)),
        price_quantity: price_quantity(text(Column::PriceQuantity)),
        compare_at_price: text(Column::CompareAtPrice)
            .and_then(|amount| Amount::parse(amount).ok()),
        compare_at_price_currency: text(Column::CompareAtPriceCurrency)
            .and_then(|code| Currency::parse(code).ok()),
        cost: money(text(Column::Cost), text(Column::CostCurrency)),
        measures: Measures {
            weight: decimal(Column::Weight),
            length: decimal(Column::Length),
            width: decimal(Column::Width),
            height: decimal(Column::Height),
        },
        hs_code: owned(Column::HsCode),
        origin: text(Column::Origin).and_then(|code| Country::parse(code).ok()),
        minimum_quantity: decimal(Column::MinimumQuantity),
        unit: owned(Column::Unit),
        stock: text(Column::Stock).map(stock).unwrap_or_default(),
        ..Variant::new(id, Sku::parse(text(Column::Sku)?).ok()?)
    })
}

/// Its position among the variants of its product.
pub(super) fn position<'t>(texts: &VariantTexts<'t>) -> Option<&'t str> {
    texts.text(Column::Position as usize)
}

/// Whether its SKU was made up.
pub(super) fn has_generated_sku(texts: &VariantTexts<'_>) -> bool {
    texts.text(Column::GeneratedSku as usize) == Some("1")
}

/// Whether each of its fields is the text of one column: it has no options, and no stock but at
/// the main location.
pub(super) fn is_plain(texts: &VariantTexts<'_>) -> bool {
    let stock = texts.text(Column::Stock as usize);
    texts.text(Column::Options as usize).is_none() && stock.is_none_or(is_simple_count)
}

/// The column that has the text of a field of a plain variant.
pub(super) fn column_of(field: &VariantField) -> Option<usize> {
    let column = match field {
        VariantField::Sku => Column::Sku,
        VariantField::Gtin => Column::Gtin,
        VariantField::BasePrice => Column::BasePrice,
        VariantField::Cost => Column::Cost,
        VariantField::BasePriceTax => Column::BasePriceTax,
        VariantField::PriceQuantity => Column::PriceQuantity,
        VariantField::CompareAtPrice => Column::CompareAtPrice,
        VariantField::Weight => Column::Weight,
        VariantField::Length => Column::Length,
        VariantField::Width => Column::Width,
        VariantField::Height => Column::Height,
        VariantField::HsCode => Column::HsCode,
        VariantField::Origin => Column::Origin,
        VariantField::MinimumQuantity => Column::MinimumQuantity,
        VariantField::Unit => Column::Unit,
        VariantField::Stock => Column::Stock,
        VariantField::StockAt(location) if location == MAIN => Column::Stock,
        VariantField::StockAt(_) | VariantField::Option(_) => return None,
    };
    Some(column as usize)
}

/// The currency of a field. That of a former price goes without saying where it is the base price's.
pub(super) fn currency<'t>(texts: &VariantTexts<'t>, field: &VariantField) -> Option<&'t str> {
    let text = |column: Column| texts.text(column as usize);
    match field {
        VariantField::BasePrice => text(Column::BasePriceCurrency),
        VariantField::CompareAtPrice => {
            text(Column::CompareAtPriceCurrency).or(text(Column::BasePriceCurrency))
        }
        VariantField::Cost => text(Column::CostCurrency),
        _ => None,
    }
}

/// What [`price_inputs`] reads.
pub(super) const PRICE_INPUTS: &str = "variant.base_price, variant.base_price_currency,
    variant.base_price_tax, variant.cost, variant.cost_currency, variant.price_quantity";

/// What a variant brings to its prices, and how many units they are for: from this column on.
pub(super) fn price_inputs(
    row: &Row<'_>,
    first: usize,
) -> rusqlite::Result<(PriceInputs, PriceQuantity)> {
    let text =
        |column: usize| Ok::<_, rusqlite::Error>(row.get_ref(first + column)?.as_str_or_null()?);
    let inputs = PriceInputs::new(money_of(row, first)?, money_of(row, first + 3)?)
        .with_tax(base_price_tax(text(2)?));
    Ok((inputs, price_quantity(text(5)?)))
}

/// Money out of its two columns.
pub(crate) fn money(amount: Option<&str>, currency: Option<&str>) -> Option<Money> {
    Some(Money::new(
        Amount::parse(amount?).ok()?,
        Currency::parse(currency?).ok()?,
    ))
}

/// Money out of two columns of a row that stand beside each other.
pub(crate) fn money_of(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<Money>> {
    let amount = row.get_ref(column)?.as_str_or_null()?;
    Ok(money(amount, row.get_ref(column + 1)?.as_str_or_null()?))
}

/// Whether a base price holds a tax, out of its column.
fn base_price_tax(text: Option<&str>) -> BasePriceTax {
    text.and_then(|text| text.parse().ok()).unwrap_or_default()
}

/// How many units a price is for, out of its column.
fn price_quantity(text: Option<&str>) -> PriceQuantity {
    text.and_then(|text| PriceQuantity::of(text.parse().ok()?))
        .unwrap_or_default()
}

/// Whether stock is one count at the main location, and no JSON.
fn is_simple_count(text: &str) -> bool {
    !text.starts_with('{')
}

/// Stock by location out of its column: a simple count, or JSON.
fn stock(text: &str) -> BTreeMap<String, Decimal> {
    let counts: BTreeMap<String, String> = if is_simple_count(text) {
        BTreeMap::from([(MAIN.to_owned(), text.to_owned())])
    } else {
        serde_json::from_str(text).unwrap_or_default()
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
    origin, minimum_quantity, unit, stock, base_price_tax, price_quantity, compare_at_price_currency,
    position, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

/// Into what new variants go: the key of their product, then what [`row`](fn@row) says.
pub(super) const INTO: &str = "INSERT INTO variant (product, sku, generated_sku, options, gtin,
    base_price, base_price_currency, compare_at_price, cost, cost_currency, weight, length, width,
    height, hs_code, origin, minimum_quantity, unit, stock, base_price_tax, price_quantity,
    compare_at_price_currency, position, id)";

/// The columns of a variant, in the order of [`cells`], [`INSERT`] and [`INTO`].
const COLUMNS: [&str; 23] = [
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
    "compare_at_price_currency",
    "position",
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
        row::shown(variant.compare_at_price),
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
        row::shown(
            variant
                .compare_at_price_currency
                .map(|currency| currency.code()),
        ),
        row::maybe(variant.position.as_deref()),
    ]
}

/// How many values [`row`](fn@row) has.
pub(super) const WIDTH: usize = COLUMNS.len();

/// A new variant's row, behind the key of its product.
pub(super) fn row(variant: &Variant) -> impl Iterator<Item = Cell<'_>> {
    let id = Cell::from(&variant.id.bytes()[..]);
    cells(0, variant).into_iter().skip(1).chain([id])
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
