//! What a variant brings to its price, today and as of an instant.

use crate::failure::{Result, sku_unknown};
use dhow_domain::pricing::PriceInputs;
use dhow_store::{ReadTransaction, read};
use jiff::Timestamp;

/// What the variant with a SKU brings.
pub(crate) fn inputs_of(reading: &ReadTransaction, sku: &str) -> Result<PriceInputs> {
    let key = read::variant_of_sku(reading, sku)?.ok_or_else(|| sku_unknown(sku))?;
    let rows = read::pricing_of(reading, &[key.product])?;
    let row = rows
        .iter()
        .find(|row| row.variant == key.variant)
        .ok_or_else(|| sku_unknown(sku))?;
    Ok(PriceInputs::new(row.base_price, row.cost))
}

/// What it brought then.
pub(super) fn inputs_then(
    reading: &ReadTransaction,
    sku: &str,
    then: Timestamp,
) -> Result<PriceInputs> {
    let key = read::variant_of_sku(reading, sku)?.ok_or_else(|| sku_unknown(sku))?;
    let product =
        read::product_as_of(reading, key.product, then)?.ok_or_else(|| sku_unknown(sku))?;
    let variant = product
        .variants
        .iter()
        .find(|variant| variant.id == key.variant);
    Ok(variant.ok_or_else(|| sku_unknown(sku))?.price_inputs())
}
