//! A price on a page: one element, with the digits a machine reads and the words a buyer reads,
//! and whose it is. Every price anywhere in the shop is written by this module.

use crate::layout::Shop;
use crate::markup::{Markup, escape};
use crate::site::{NoPrice, SitePrice, SiteProduct, SiteVariant};
use crate::words::Words;
use dhow_domain::money::Currency;
use rust_decimal::Decimal;

/// The price of a variant in a market, or why there is none.
pub(crate) fn price_of(variant: &SiteVariant, market: &str) -> Result<Decimal, NoPrice> {
    match variant.prices.get(market) {
        Some(SitePrice::Shown(price)) => Ok(*price),
        Some(SitePrice::OnRequest(reason)) => Err(*reason),
        None => Err(NoPrice::NoBasePrice),
    }
}

/// Canonical digits with at least the minor digits of the currency: `36.00`, `9500`.
pub(crate) fn digits(price: Decimal, currency: Currency) -> String {
    let mut price = price.normalize();
    if price.scale() < currency.minor_digits() {
        price.rescale(currency.minor_digits());
    }
    price.to_string()
}

/// The price of a variant as an element, or the words that it is on request.
pub(crate) fn element(variant: &SiteVariant, shop: &Shop<'_>, words: &Words) -> Markup {
    let (sku, market) = (escape(variant.sku.as_str()), escape(&shop.market.code));
    match price_of(variant, &shop.market.code) {
        Ok(price) => {
            let currency = shop.market.currency;
            let value = digits(price, currency);
            let (text, per) = (amount(price, currency, words), per(variant, words));
            Markup(format!(
                r#"<data class="price" value="{value}" data-sku="{sku}" data-market="{market}" data-currency="{currency}">{}</data>{}"#,
                text.0, per.0
            ))
        }
        Err(_) => Markup(format!(
            r#"<span class="on-request" data-sku="{sku}" data-market="{market}">{}</span>"#,
            words.markup("shop-price-on-request", &[]).0
        )),
    }
}

/// An amount in words of the page; what costs nothing is said to be free.
fn amount(price: Decimal, currency: Currency, words: &Words) -> Markup {
    if price.is_zero() {
        return words.markup("shop-price-free", &[]);
    }
    Markup(format!(
        "<bdi>{}</bdi>",
        escape(&words.money(price, currency))
    ))
}

/// How many units a price is for, where that is not one.
fn per(variant: &SiteVariant, words: &Words) -> Markup {
    if variant.price_quantity == 1 {
        return Markup::default();
    }
    let quantity = words.number(Decimal::from(variant.price_quantity));
    let per = words.markup("shop-price-per", &[("quantity", quantity.as_str())]);
    Markup(format!(r#" <span class="per">{}</span>"#, per.0))
}

/// The variant a page shows first: the first in order that has a price, else the first.
pub(crate) fn leading<'a>(
    product: &'a SiteProduct,
    market: &str,
) -> Option<(usize, &'a SiteVariant)> {
    let priced = product
        .variants
        .iter()
        .enumerate()
        .find(|(_, variant)| price_of(variant, market).is_ok());
    priced.or_else(|| product.variants.iter().enumerate().next())
}

/// The price of a product where many are listed: its lowest, with "from" when others are higher.
pub(crate) fn summary(product: &SiteProduct, shop: &Shop<'_>, words: &Words) -> Markup {
    let market = shop.market.code.as_str();
    let priced = || {
        product
            .variants
            .iter()
            .filter_map(|variant| Some((price_of(variant, market).ok()?, variant)))
    };
    let of_one =
        |(price, variant): &(Decimal, &SiteVariant)| *price / Decimal::from(variant.price_quantity);
    let Some((lowest, variant)) = priced().min_by_key(of_one) else {
        return product
            .variants
            .first()
            .map_or_else(Markup::default, |variant| element(variant, shop, words));
    };
    let shown = element(variant, shop, words);
    let least = of_one(&(lowest, variant));
    if priced().all(|each| of_one(&each) == least) {
        shown
    } else {
        words.around("shop-price-from", "price", &shown)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_canonical_with_minor_units_in_full() {
        let check = |price: &str, currency: &str, expect: &str| {
            let (price, currency) = (price.parse().unwrap(), Currency::parse(currency).unwrap());
            assert_eq!(digits(price, currency), expect);
        };
        check("36", "EUR", "36.00");
        check("47.29", "EUR", "47.29");
        check("47.290000", "EUR", "47.29");
        check("9500", "JPY", "9500");
        check("9500.00", "JPY", "9500");
        check("1.5", "KWD", "1.500");
        check("0", "EUR", "0.00");
    }
}
