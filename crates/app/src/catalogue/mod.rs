//! Products and variants: listing, reading, editing.

mod bulk;
mod edit;
mod field;
mod list;
pub(crate) mod media;
mod show;

use bulk::{products_set, variants_set};
use edit::{product_create, product_delete, product_set, variant_add, variant_delete, variant_set};
pub(crate) use field::Writing;
use list::catalogue_list;
use media::{media_add, media_delete, media_read, media_set};
use show::product_get;
pub(crate) use show::state;

use crate::failure::{Result, not_found, sku_unknown};
use dhow_contract::catalogue::ProductRequest;
use dhow_domain::catalogue::Product;
use dhow_domain::id::{ProductId, VariantId};
use dhow_store::{Reading, VariantPlace, read};

dhow_contract::catalogue_commands!(answer_commands);

/// What a change of a product makes old.
pub(crate) const CHANGES: (&str, &[dhow_contract::Tag]) = {
    use dhow_contract::Tag;
    (
        <dhow_domain::catalogue::Product as dhow_store::Document>::KIND.name,
        &[Tag::Catalogue, Tag::Prices, Tag::Translations],
    )
};

/// The product a request names.
pub(crate) fn find_product(reading: &Reading, request: &ProductRequest) -> Result<Product> {
    let id = product_place(reading, request.id.as_deref(), request.sku.as_deref())?;
    Ok(read::product(reading, id)?.ok_or_else(|| not_found("product", &id.to_string()))?)
}

fn product_place(reading: &Reading, id: Option<&str>, sku: Option<&str>) -> Result<ProductId> {
    match (id, sku) {
        (Some(id), _) => Ok(ProductId::parse(id).map_err(|_| not_found("product", id))?),
        (None, Some(sku)) => Ok(read::product_of_sku(reading, sku)?.ok_or_else(|| sku_unknown(sku))?),
        (None, None) => Err(not_found("product", "").into()),
    }
}

/// The variant a request names, with its product.
fn find_variant(reading: &Reading, id: Option<&str>, sku: Option<&str>) -> Result<(Product, VariantId)> {
    let place = variant_place(reading, id, sku)?;
    let product = read::product(reading, place.product)?;
    Ok((product.ok_or_else(|| not_found("product", &place.product.to_string()))?, place.variant))
}

fn variant_place(reading: &Reading, id: Option<&str>, sku: Option<&str>) -> Result<VariantPlace> {
    if let Some(sku) = sku {
        return Ok(read::variant_of_sku(reading, sku)?.ok_or_else(|| sku_unknown(sku))?);
    }
    let id = id.unwrap_or_default();
    let variant = VariantId::parse(id).map_err(|_| not_found("variant", id))?;
    let product = read::product_of_variant(reading, variant)?.ok_or_else(|| not_found("variant", id))?;
    Ok(VariantPlace { product, variant })
}
