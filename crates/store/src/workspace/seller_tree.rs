//! The seller as a tree.

use super::seller::Seller;
use crate::document::object::{parsed, text};
use dhow_domain::Locale;
use dhow_domain::money::Currency;
use dhow_sync::{Json, SellerId};
use serde_json::json;

pub(crate) fn to_tree(seller: &Seller) -> Json {
    json!({
        "name": seller.name,
        "baseCurrency": seller.base_currency.code(),
        "sourceLocale": seller.source_locale.as_str(),
    })
}

/// The seller a tree describes; what does not read stays as it was.
pub(crate) fn from_tree(id: SellerId, tree: &Json, before: Option<&Seller>) -> Option<Seller> {
    Some(Seller {
        id,
        name: text(tree, "name").or_else(|| before.map(|it| it.name.clone()))?,
        base_currency: parsed(tree, "baseCurrency", Currency::parse)
            .or_else(|| before.map(|it| it.base_currency))?,
        source_locale: parsed(tree, "sourceLocale", Locale::parse)
            .or_else(|| before.map(|it| it.source_locale.clone()))?,
    })
}
