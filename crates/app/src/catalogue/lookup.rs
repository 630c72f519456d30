//! The product that a request or a path names.

use crate::failure::{Result, not_found, sku_unknown};
use dhow_contract::Failure;
use dhow_contract::catalogue::ProductRequest;
use dhow_domain::catalogue::Product;
use dhow_domain::id::{ProductId, VariantId};
use dhow_store::{ReadTransaction, VariantKey, read};
use dhow_sync::DocumentId;

/// The product a request names.
pub(crate) fn look_up_product(
    reading: &ReadTransaction,
    request: &ProductRequest,
) -> Result<Product> {
    let id = product_key(reading, request.id.as_deref(), request.sku.as_deref())?;
    Ok(read::product(reading, id)?.ok_or_else(|| not_found("product", &id.to_string()))?)
}

/// The id of the product that an id or a SKU names.
pub(super) fn product_key(
    reading: &ReadTransaction,
    id: Option<&str>,
    sku: Option<&str>,
) -> Result<ProductId> {
    match (id, sku) {
        (Some(id), _) => Ok(ProductId::parse(id).map_err(|_| not_found("product", id))?),
        (None, Some(sku)) => {
            Ok(read::product_of_sku(reading, sku)?.ok_or_else(|| sku_unknown(sku))?)
        }
        (None, None) => Err(Failure::missing_argument("id").into()),
    }
}

/// The variant a request names, with its product.
pub(super) fn look_up_variant(
    reading: &ReadTransaction,
    id: Option<&str>,
    sku: Option<&str>,
) -> Result<(Product, VariantId)> {
    let key = variant_key(reading, id, sku)?;
    let product = read::product(reading, key.product)?;
    Ok((
        product.ok_or_else(|| not_found("product", &key.product.to_string()))?,
        key.variant,
    ))
}

/// The ids of the variant that an id or a SKU names, and of its product.
pub(super) fn variant_key(
    reading: &ReadTransaction,
    id: Option<&str>,
    sku: Option<&str>,
) -> Result<VariantKey> {
    if let Some(sku) = sku {
        return Ok(read::variant_of_sku(reading, sku)?.ok_or_else(|| sku_unknown(sku))?);
    }
    let id = id.ok_or_else(|| Failure::missing_argument("id"))?;
    let variant = VariantId::parse(id).map_err(|_| not_found("variant", id))?;
    let product =
        read::product_of_variant(reading, variant)?.ok_or_else(|| not_found("variant", id))?;
    Ok(VariantKey { product, variant })
}

/// The SKU a path of a product is about: its variant's, or the product's first.
pub(crate) fn sku_at(
    reading: &ReadTransaction,
    document: &DocumentId,
    path: &dhow_sync::Path,
) -> Result<Option<String>> {
    let Ok(id) = ProductId::parse(document.as_str()) else {
        return Ok(None);
    };
    let Some(product) = read::product(reading, id)? else {
        return Ok(None);
    };
    let named = path
        .keys()
        .find_map(|key| VariantId::parse(key.split('@').next().unwrap_or_default()).ok());
    let variant = product
        .variants
        .iter()
        .find(|variant| Some(variant.id) == named)
        .or(product.variants.first());
    Ok(variant.map(|variant| variant.sku.to_string()))
}
