//! The seller as a tree.

use super::seller::Seller;
use super::seller_profile;
use crate::document::object::{ObjectBuilder, parsed, text};
use dhow_domain::Locale;
use dhow_domain::money::Currency;
use dhow_sync::{Json, SellerId};

pub(crate) fn to_tree(seller: &Seller) -> Json {
    let members = ObjectBuilder::default()
        .text("name", Some(&seller.name))
        .text("baseCurrency", Some(seller.base_currency.code()))
        .text("sourceLocale", Some(seller.source_locale.as_str()));
    seller_profile::add_to(members, &seller.profile).build()
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
        profile: seller_profile::from_tree(tree, before.map(|it| &it.profile)),
    })
}
