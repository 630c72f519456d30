//! The seller as a tree.

use super::members::{parsed, text};
use crate::seller::Seller;
use dhow_domain::Locale;
use dhow_domain::id::SellerId;
use dhow_domain::money::Currency;
use dhow_sync::Json;
use serde_json::json;

pub(crate) fn to_tree(seller: &Seller) -> Json {
    json!({
        "name": seller.name,
        "baseCurrency": seller.base_currency.code(),
        "sourceLocale": seller.source_locale.as_str(),
    })
}

/// The seller a tree describes; what does not read stays as it is.
pub(crate) fn from_tree(id: SellerId, tree: &Json, now: &Seller) -> Seller {
    Seller {
        id,
        name: text(tree, "name").unwrap_or_else(|| now.name.clone()),
        base_currency: parsed(tree, "baseCurrency", Currency::parse).unwrap_or(now.base_currency),
        source_locale: parsed(tree, "sourceLocale", Locale::parse)
            .unwrap_or_else(|| now.source_locale.clone()),
    }
}
