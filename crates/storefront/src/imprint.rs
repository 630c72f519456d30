//! What pages tell of the firm: an imprint where anything was said of it, and each promise to a
//! market. Nothing that was not said has a page.

use crate::site::Site;
use dhow_domain::seller::{PolicyKind, ProfileField};
use strum::VariantArray as _;

/// Whether there is anything to say of who sells.
pub(crate) fn has_imprint(site: &Site) -> bool {
    ProfileField::PLAIN
        .iter()
        .any(|field| site.profile.get(field).is_some())
}

/// What at least one market was promised, in a fixed order.
pub(crate) fn promised(site: &Site) -> impl Iterator<Item = PolicyKind> {
    let is_said = move |kind: &PolicyKind| {
        let mut markets = site.markets.iter();
        markets.any(|market| promise(site, &market.code, *kind).is_some())
    };
    PolicyKind::VARIANTS.iter().copied().filter(is_said)
}

/// What was promised to a market.
pub(crate) fn promise<'a>(site: &'a Site, market: &str, kind: PolicyKind) -> Option<&'a str> {
    site.profile
        .get(&ProfileField::Policy(market.to_owned(), kind))
}
