//! Products and variants: listing, reading, editing.

mod edit;
mod field;
mod list;
pub(crate) mod media;
mod show;

use edit::{product_create, product_delete, product_set, variant_add, variant_delete, variant_set};
pub(crate) use field::money;
use list::catalogue_list;
use media::{media_add, media_delete, media_read, media_set};
use show::product_get;
pub(crate) use show::state;

use crate::failure::{Result, not_found, sku_unknown};
use dhow_contract::catalogue::ProductRequest;
use dhow_domain::catalogue::Product;
use dhow_domain::id::ProductId;
use dhow_store::{Reading, read};

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
    let id = match (&request.id, &request.sku) {
        (Some(id), _) => ProductId::parse(id).map_err(|_| not_found("product", id))?,
        (None, Some(sku)) => read::product_of_sku(reading, sku)?.ok_or_else(|| sku_unknown(sku))?,
        (None, None) => return Err(not_found("product", "").into()),
    };
    Ok(read::product(reading, id)?.ok_or_else(|| not_found("product", &id.to_string()))?)
}
