//! The product that a request or a path names.

use crate::failure::{Result, not_found, sku_unknown};
use dhow_contract::catalogue::ProductRequest;
use dhow_domain::catalogue::Product;
use dhow_domain::id::{ProductId, VariantId};
use dhow_store::{Reading, read};
use dhow_sync::DocumentId;

/// The product a request names.
pub(crate) fn find_product(reading: &Reading, request: &ProductRequest) -> Result<Product> {
    let id = match (&request.id, &request.sku) {
        (Some(id), _) => ProductId::parse(id).map_err(|_| not_found("product", id))?,
        (None, Some(sku)) => read::product_of_sku(reading, sku)?.ok_or_else(|| sku_unknown(sku))?,
        (None, None) => return Err(not_found("product", "").into()),
    };
    Ok(read::product(reading, id)?.ok_or_else(|| not_found("product", &id.to_string()))?)
}

/// The SKU a path of a product is about: its variant's, or the product's first.
pub(crate) fn sku_at(
    reading: &Reading,
    document: &DocumentId,
    path: &dhow_sync::Path,
) -> Result<Option<String>> {
    let Ok(id) = ProductId::parse(document.as_str()) else { return Ok(None) };
    let Some(product) = read::product(reading, id)? else { return Ok(None) };
    let named = path.keys().find_map(|key| VariantId::parse(key.split('@').next().unwrap_or_default()).ok());
    let variant =
        product.variants.iter().find(|variant| Some(variant.id) == named).or(product.variants.first());
    Ok(variant.map(|variant| variant.sku.to_string()))
}
