//! What a variant brings to its price, today and as of an instant.

use crate::failure::{Result, sku_unknown};
use dhow_domain::pricing::{PriceInputs, PriceQuantity};
use dhow_store::{ReadTransaction, read};
use jiff::Timestamp;

/// What the variant with a SKU brings, and how many units its price is for.
pub(crate) fn inputs_of(
    reading: &ReadTransaction,
    sku: &str,
) -> Result<(PriceInputs, PriceQuantity)> {
    let key = read::variant_of_sku(reading, sku)?.ok_or_else(|| sku_unknown(sku))?;
    let rows = read::pricing_of(reading, &[key.product])?;
    let row = rows
        .iter()
        .find(|row| row.variant == key.variant)
        .ok_or_else(|| sku_unknown(sku))?;
    Ok((row.inputs, row.price_quantity))
}

/// What it brought then.
pub(super) fn inputs_then(
    reading: &ReadTransaction,
    sku: &str,
    then: Timestamp,
) -> Result<(PriceInputs, PriceQuantity)> {
    let key = read::variant_of_sku(reading, sku)?.ok_or_else(|| sku_unknown(sku))?;
    let product =
        read::product_as_of(reading, key.product, then)?.ok_or_else(|| sku_unknown(sku))?;
    let variant = product
        .variants
        .iter()
        .find(|variant| variant.id == key.variant);
    let variant = variant.ok_or_else(|| sku_unknown(sku))?;
    Ok((variant.price_inputs(), variant.price_quantity))
}
