//! One market in one language as all its pages show it: phrases, menu, name.

use crate::layout::{Layout, Page, Shop};
use crate::localized_text::localize;
use crate::markup::Markup;
use crate::words::{self, Words};
use minijinja::{Value, context};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Groups named in the menu at once; behind them it opens to all the others.
const MENU: usize = 8;

/// Most countries a market is named by; beyond it the seller's own code is shorter and clearer.
const NAMED_COUNTRIES: usize = 3;

/// Phrases without arguments: the name a template uses, and the message.
const PHRASES: [(&str, &str); 19] = [
    ("skip", "shop-skip"),
    ("language", "shop-choose-language"),
    ("choose_market", "shop-choose-market"),
    ("menu", "shop-menu"),
    ("more", "shop-more-products"),
    ("all", "shop-all-products"),
    ("no_cookies", "shop-no-cookies"),
    ("empty", "shop-empty"),
    ("breadcrumb", "shop-breadcrumb"),
    ("home", "shop-home"),
    ("pages", "shop-pages"),
    ("data", "shop-data"),
    ("description", "shop-description"),
    ("variants", "shop-variants"),
    ("sku", "shop-sku"),
    ("gtin", "shop-gtin"),
    ("price", "shop-price"),
    ("related", "shop-other-products"),
    ("options", "shop-options"),
];

/// Phrases that stand in attributes and must be plain.
const ATTRIBUTES: [&str; 5] = ["language", "choose_market", "menu", "breadcrumb", "pages"];

/// A shop with its words.
#[derive(Debug)]
pub(crate) struct Front<'a> {
    pub(crate) shop: &'a Shop<'a>,
    pub(crate) words: Arc<Words>,
    /// What every template calls `shop`.
    pub(crate) about: Value,
    /// What every template calls `words`.
    pub(crate) phrases: Value,
    /// The names of the groups, in order.
    pub(crate) groups: Vec<Markup>,
    /// Market code → its name and currency in the words of this shop.
    pub(crate) markets: BTreeMap<&'a str, String>,
}

impl<'a> Front<'a> {
    pub(crate) fn new(layout: &'a Layout<'a>, shop: &'a Shop<'a>, words: Arc<Words>) -> Self {
        let groups: Vec<_> = (0..layout.groups.len())
            .map(|group| group_name(layout, shop, &words, group))
            .collect();
        let entry = |(index, name): (usize, &Markup)| {
            context! { label => name.value(), folder => layout.folder(Page::Group(index, 0)) }
        };
        let mut menu: Vec<_> = groups.iter().enumerate().map(entry).collect();
        let more = menu.split_off(menu.len().min(MENU));
        let about = context! {
            lang => shop.locale.as_str(),
            dir => words::direction(shop.locale),
            market => &shop.market.code,
            seller => crate::markup::clean(&layout.site.seller),
            groups => menu,
            more,
            firm => super::foot::links(layout, shop, &words),
        };
        let phrases = phrases(layout, shop, &words);
        let label = |other: &'a Shop<'a>| (other.market.code.as_str(), market_label(other, &words));
        let markets = layout.shops.iter().map(label).collect();
        Self {
            shop,
            words,
            about,
            phrases,
            groups,
            markets,
        }
    }
}

fn phrases(layout: &Layout<'_>, shop: &Shop<'_>, words: &Words) -> Value {
    let mut phrases: BTreeMap<&str, Value> = PHRASES
        .into_iter()
        .map(|(name, id)| {
            let plain = ATTRIBUTES.contains(&name);
            (
                name,
                if plain {
                    Value::from(words.text(id, &[]))
                } else {
                    words.markup(id, &[]).value()
                },
            )
        })
        .collect();
    let seller = Markup(format!(
        "<bdi>{}</bdi>",
        Markup::text(&layout.site.seller).0
    ));
    phrases.insert(
        "footer",
        words.around("shop-footer", "seller", &seller).value(),
    );
    phrases.insert("tax", tax(shop, words).value());
    phrases.insert("market", Value::from(market_label(shop, words)));
    Value::from_serialize(phrases)
}

fn tax(shop: &Shop<'_>, words: &Words) -> Markup {
    match (shop.market.tax_included, shop.market.tax_percent) {
        (false, _) => words.markup("shop-tax-excluded", &[]),
        (true, None) => words.markup("shop-tax-included-plain", &[]),
        (true, Some(percent)) => {
            words.markup("shop-tax-included", &[("percent", &words.percent(percent))])
        }
    }
}

/// A market and its currency in words.
pub(crate) fn market_label(shop: &Shop<'_>, words: &Words) -> String {
    let name = market_name(shop, words);
    words.text(
        "shop-market-currency",
        &[("market", &name), ("currency", shop.market.currency.code())],
    )
}

/// A market in words: its countries when they are few, else the seller's own code.
fn market_name(shop: &Shop<'_>, words: &Words) -> String {
    let countries = &shop.market.countries;
    if countries.is_empty() || countries.len() > NAMED_COUNTRIES {
        return shop.market.code.clone();
    }
    let names: Vec<_> = countries
        .iter()
        .map(|country| words.country_name(country.as_str()))
        .collect();
    words.list(&names)
}

fn group_name(layout: &Layout<'_>, shop: &Shop<'_>, words: &Words, group: usize) -> Markup {
    let Some(category) = layout.groups[group].category else {
        let alone = layout.groups.len() == 1;
        return words.markup(
            if alone {
                "shop-all-products"
            } else {
                "shop-more-products"
            },
            &[],
        );
    };
    match localize(&category.name, &shop.chain) {
        Some(localized) => localized.markup(words, layout.site.preview),
        None => Markup(format!("<bdi>{}</bdi>", Markup::text(&category.key).0)),
    }
}
