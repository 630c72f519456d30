//! The variants of a product as its page shows them: chips to choose by, rows to read, facts of
//! the one shown first.

use super::front::Front;
use crate::localized_text::{LocalizedText, localize};
use crate::markup::{Markup, code};
use crate::option_words::VariantProperty;
use crate::price;
use crate::site::{Availability, SiteOption, SiteProduct, SiteVariant, Texts};
use crate::structured::OptionTerm;
use minijinja::{Value, context};
use rust_decimal::Decimal;
use serde::Serialize;

/// Grams from which a weight is localized in kilograms.
const KILOGRAM: Decimal = Decimal::ONE_THOUSAND;

#[derive(Serialize)]
struct Choice {
    name: Value,
    chosen: Value,
    values: Vec<Chip>,
}

#[derive(Serialize)]
struct Chip {
    label: Value,
    /// Row of a variant that has this value.
    target: String,
    number: usize,
    current: bool,
    price: Option<Value>,
}

#[derive(Serialize)]
struct Row<'a> {
    anchor: String,
    numbers: String,
    values: Vec<Value>,
    sku: Value,
    gtin: &'a str,
    stock: String,
    price: Value,
}

#[derive(Serialize)]
struct Fact {
    label: Value,
    value: Value,
    /// Name by which the script finds it.
    slot: Option<&'static str>,
    /// Whether the leading variant has none while others do.
    hidden: bool,
}

/// The choice being made on a page.
pub(super) struct View<'v> {
    pub(super) front: &'v Front<'v>,
    pub(super) product: &'v SiteProduct,
    /// Options that at least one variant has, each with its values in order of appearance.
    pub(super) options: Vec<(&'v SiteOption, Vec<&'v str>)>,
    pub(super) lead: usize,
    pub(super) preview: bool,
}

impl View<'_> {
    pub(super) fn context(&self, title: Option<LocalizedText<'_>>) -> Value {
        let lead = self.product.variants.get(self.lead);
        let market = &self.front.shop.market.code;
        let several = self.product.variants.len() > 1;
        context! {
            title => title.map(|localized| localized.markup(&self.front.words, self.preview).value()),
            price => lead.map(|variant| self.price(variant)),
            priced => lead.is_some_and(|variant| price::price_of(variant, market).is_ok()),
            options => if several { self.choices() } else { Vec::new() },
            stock => lead.map(|variant| self.stock(variant)),
            facts => lead.map(|variant| self.facts(variant)),
            variants => if several { self.rows() } else { Vec::new() },
        }
    }

    fn price(&self, variant: &SiteVariant) -> Value {
        price::element(variant, self.front.shop, &self.front.words).value()
    }

    fn localized(&self, texts: &Texts, key: &str) -> Markup {
        match localize(texts, &self.front.shop.chain) {
            Some(localized) => {
                let inner = localized.markup(&self.front.words, self.preview);
                if localized.fell_back {
                    inner
                } else {
                    Markup(format!("<bdi>{}</bdi>", inner.0))
                }
            }
            None => Markup(format!("<bdi>{}</bdi>", Markup::text(key).0)),
        }
    }

    pub(super) fn plain(&self, texts: &Texts, key: &str) -> String {
        let text = localize(texts, &self.front.shop.chain).map_or(key, |localized| localized.text);
        crate::markup::clean(text).into_owned()
    }

    fn value(&self, option: &SiteOption, value: &str) -> Markup {
        option.values.get(value).map_or_else(
            || self.localized(&Texts::new(), value),
            |texts| self.localized(texts, value),
        )
    }

    /// The option values of a variant in words, in the order of the options.
    pub(super) fn plain_values(&self, variant: &SiteVariant) -> Vec<Option<String>> {
        let empty = Texts::new();
        let values = self.options.iter().map(|(option, _)| {
            let value = variant.options.get(&option.key)?;
            Some(self.plain(option.values.get(value).unwrap_or(&empty), value))
        });
        values.collect()
    }

    /// The options in words for people and for machines.
    pub(super) fn terms(&self) -> Vec<OptionTerm> {
        let term = |option: &SiteOption| {
            let words = option.name.values().map(String::as_str);
            OptionTerm {
                name: self.plain(&option.name, &option.key),
                property: VariantProperty::named(words.chain([option.key.as_str()])),
            }
        };
        self.options
            .iter()
            .map(|(option, _)| term(option))
            .collect()
    }

    fn choices(&self) -> Vec<Choice> {
        let lead = &self.product.variants[self.lead];
        let choices = self.options.iter().map(|(option, values)| {
            let chosen = lead.options.get(&option.key).map(String::as_str);
            Choice {
                name: self.localized(&option.name, &option.key).value(),
                chosen: chosen
                    .map_or_else(Markup::default, |value| self.value(option, value))
                    .value(),
                values: values
                    .iter()
                    .enumerate()
                    .map(|(number, value)| self.chip(option, number, value))
                    .collect(),
            }
        });
        choices.collect()
    }

    fn chip(&self, option: &SiteOption, number: usize, value: &str) -> Chip {
        let (index, variant) = self.variant_with(option, value);
        let lead = &self.product.variants[self.lead];
        Chip {
            label: self.value(option, value).value(),
            target: anchor(index),
            number,
            current: lead
                .options
                .get(&option.key)
                .is_some_and(|chosen| chosen == value),
            price: (self.options.len() == 1).then(|| self.price(variant)),
        }
    }

    /// The variant that has a value and otherwise is most like the leading one.
    fn variant_with(&self, option: &SiteOption, value: &str) -> (usize, &SiteVariant) {
        let lead = &self.product.variants[self.lead];
        let alike = |variant: &SiteVariant| {
            variant
                .options
                .iter()
                .filter(|(key, value)| lead.options.get(*key) == Some(*value))
                .count()
        };
        let having = self.product.variants.iter().enumerate();
        let having = having.filter(|(_, variant)| {
            variant
                .options
                .get(&option.key)
                .is_some_and(|own| own == value)
        });
        having
            .max_by_key(|(index, variant)| (alike(variant), std::cmp::Reverse(*index)))
            .unwrap_or((self.lead, lead))
    }

    fn rows(&self) -> Vec<Row<'_>> {
        let rows = self
            .product
            .variants
            .iter()
            .enumerate()
            .map(|(index, variant)| {
                let numbers = self.options.iter().map(|(option, values)| {
                    let own = variant.options.get(&option.key);
                    own.and_then(|own| values.iter().position(|value| value == own))
                        .map_or("-".to_owned(), |at| at.to_string())
                });
                let values = self.options.iter().map(|(option, _)| {
                    variant
                        .options
                        .get(&option.key)
                        .map_or_else(Markup::default, |value| self.value(option, value))
                        .value()
                });
                Row {
                    anchor: anchor(index),
                    numbers: numbers.collect::<Vec<_>>().join(" "),
                    values: values.collect(),
                    sku: code(variant.sku.as_str()).value(),
                    gtin: variant.gtin.as_ref().map_or("", |gtin| gtin.as_str()),
                    stock: self.stock(variant),
                    price: self.price(variant),
                }
            });
        rows.collect()
    }

    fn stock(&self, variant: &SiteVariant) -> String {
        let id = match variant.availability {
            Availability::Unknown => return String::new(),
            Availability::InStock => "shop-in-stock",
            Availability::FewLeft => "shop-few-left",
            Availability::OutOfStock => "shop-out-of-stock",
        };
        self.front.words.text(id, &[])
    }

    fn facts(&self, lead: &SiteVariant) -> Vec<Fact> {
        let sku = self.fact("shop-sku", code(lead.sku.as_str()), Some("sku"));
        let facts = [
            Some(sku),
            self.gtin_fact(lead),
            self.vendor_fact(),
            self.origin_fact(lead),
            lead.weight
                .map(|weight| self.fact("shop-weight", self.weight(weight), None)),
            self.minimum_fact(lead),
        ];
        facts.into_iter().flatten().collect()
    }

    fn fact(&self, id: &'static str, value: Markup, slot: Option<&'static str>) -> Fact {
        Fact {
            label: self.front.words.markup(id, &[]).value(),
            value: value.value(),
            slot,
            hidden: false,
        }
    }

    /// Hidden where the leading variant has none, so that the script can show another one's.
    fn gtin_fact(&self, lead: &SiteVariant) -> Option<Fact> {
        let mut variants = self.product.variants.iter();
        variants.any(|variant| variant.gtin.is_some()).then(|| {
            let own = lead
                .gtin
                .as_ref()
                .map_or_else(Markup::default, |gtin| code(gtin.as_str()));
            Fact {
                hidden: lead.gtin.is_none(),
                ..self.fact("shop-gtin", own, Some("gtin"))
            }
        })
    }

    fn vendor_fact(&self) -> Option<Fact> {
        let vendor = self.product.vendor.as_deref();
        let vendor = vendor.filter(|vendor| !vendor.trim().is_empty())?;
        Some(self.fact("shop-vendor", self.localized(&Texts::new(), vendor), None))
    }

    fn origin_fact(&self, lead: &SiteVariant) -> Option<Fact> {
        let country = lead.origin.or(self.product.origin)?;
        let name = self.front.words.country_name(country.as_str());
        Some(self.fact("shop-origin", Markup::text(&name), None))
    }

    /// A whole phrase, which needs no label.
    fn minimum_fact(&self, lead: &SiteVariant) -> Option<Fact> {
        let words = &self.front.words;
        let least = lead
            .minimum_quantity
            .filter(|least| *least > Decimal::ONE)?;
        let phrase = words.markup("shop-minimum", &[("value", &words.number(least))]);
        Some(Fact {
            label: Markup::default().value(),
            value: phrase.value(),
            slot: None,
            hidden: false,
        })
    }

    fn weight(&self, grams: Decimal) -> Markup {
        let words = &self.front.words;
        let (id, value) = if grams < KILOGRAM {
            ("shop-weight-grams", grams)
        } else {
            ("shop-weight-kilograms", grams / KILOGRAM)
        };
        words.markup(id, &[("value", &words.number(value))])
    }
}

fn anchor(index: usize) -> String {
    format!("v{}", index + 1)
}

/// The options that variants have, with their values in order of appearance.
pub(super) fn options(product: &SiteProduct) -> Vec<(&SiteOption, Vec<&str>)> {
    let values = |option: &SiteOption| {
        let mut values: Vec<&str> = Vec::new();
        for value in product
            .variants
            .iter()
            .filter_map(|variant| variant.options.get(&option.key))
        {
            if !values.contains(&value.as_str()) {
                values.push(value);
            }
        }
        values
    };
    product
        .options
        .iter()
        .map(|option| (option, values(option)))
        .filter(|(_, values)| !values.is_empty())
        .collect()
}
