//! Products and variants: listing, reading, editing.

mod edit;
mod field;
mod list;
mod show;

pub(crate) use edit::{add_variant, create, delete, delete_variant, set_product, set_variant};
pub(crate) use field::money;
pub(crate) use list::list;
pub(crate) use show::{get, state};

use crate::failure::{Result, not_found, sku_unknown};
use dhow_contract::catalogue::ProductRequest;
use dhow_domain::catalogue::Product;
use dhow_domain::id::ProductId;
use dhow_store::{Reading, read};

/// The product a request names.
pub(crate) fn find_product(reading: &Reading, request: &ProductRequest) -> Result<Product> {
    let id = match (&request.id, &request.sku) {
        (Some(id), _) => ProductId::parse(id).map_err(|_| not_found("product", id))?,
        (None, Some(sku)) => read::product_of_sku(reading, sku)?.ok_or_else(|| sku_unknown(sku))?,
        (None, None) => return Err(not_found("product", "").into()),
    };
    Ok(read::product(reading, id)?.ok_or_else(|| not_found("product", &id.to_string()))?)
}
