//! The page of one product: pictures, price, choice of variants, facts, description.

use super::Renderer;
use super::card::initial;
use super::frame::Head;
use super::front::Front;
use crate::description::Described;
use crate::layout::{Page, Placed};
use crate::markup::{Markup, Said, code, say};
use crate::price;
use crate::site::{Availability, SiteOption, SitePicture, SiteProduct, SiteVariant, Texts};
use crate::structured::{Subject, structured};
use minijinja::{Value, context};
use rust_decimal::Decimal;
use serde::Serialize;

/// Other products shown below.
const RELATED: usize = 5;

/// Characters of a summary for search engines.
const SUMMARY: usize = 160;

/// Grams from which a weight is said in kilograms.
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
}

#[derive(Serialize)]
struct Picture {
    src: String,
    alt: String,
    attributes: Value,
}

/// The page being made.
struct View<'v> {
    front: &'v Front<'v>,
    product: &'v SiteProduct,
    /// Options that at least one variant has, each with its values in order of appearance.
    options: Vec<(&'v SiteOption, Vec<&'v str>)>,
    lead: usize,
    preview: bool,
}

impl Renderer<'_> {
    pub(super) fn product(&self, front: &Front<'_>, index: usize) -> Result<String, minijinja::Error> {
        let placed = &self.layout.products[index];
        let product = placed.product;
        let lead = price::leading(product, &front.shop.market.code).map_or(0, |(index, _)| index);
        let view =
            View { front, product, options: options(product), lead, preview: self.layout.site.preview };
        let title = say(&product.title, &front.shop.chain);
        let name = crate::markup::clean(title.map_or(placed.slug.as_str(), |said| said.text));
        let name = name.as_ref();
        let described = self.described(front, index);
        let plain = described.map_or("", |(_, described)| described.plain.as_str());
        let summary = Some(cut(plain, SUMMARY)).filter(|summary| !summary.is_empty());
        let frame = self.frame(
            front,
            Page::Product(index),
            Head { title: Some(name), summary, group: Some(placed.group) },
        );
        let pictures = self.pictures(front, product, name);
        let page = context! {
            shop => front.about,
            words => front.phrases,
            page => Value::from_serialize(frame),
            data => Value::from_safe_string(self.data(&view, index, name, plain)),
            group => (self.layout.groups.len() > 1).then(|| self.group_link(front, placed)),
            initial => initial(name),
            pictures,
            related => self.related(front, index),
        };
        self.fill(
            "product.html",
            context! { ..view.context(title), ..description(front, described, view.preview), ..page },
        )
    }

    fn group_link(&self, front: &Front<'_>, placed: &Placed<'_>) -> Value {
        let place = self.layout.place(Page::Group(placed.group, 0));
        context! { label => front.groups[placed.group].value(), place }
    }

    /// The description a page shows, with the language it was found in.
    fn described(&self, front: &Front<'_>, index: usize) -> Option<(Said<'_>, &Described)> {
        let said = say(&self.layout.products[index].product.description, &front.shop.chain)?;
        // The chain borrows from the front; the text found belongs to the site.
        let (locale, described) = self.descriptions[index].get_key_value(said.locale)?;
        let text = self.layout.products[index].product.description.get(*locale)?;
        Some((Said { text, locale, fell_back: said.fell_back }, described))
    }

    fn pictures(&self, front: &Front<'_>, product: &SiteProduct, title: &str) -> Vec<Picture> {
        let shown =
            product.pictures.iter().filter_map(|picture| Some((picture, self.gallery.file(&picture.hash)?)));
        let picture = |(index, (picture, file)): (usize, (&SitePicture, &str))| {
            let said = say(&picture.alt, &front.shop.chain);
            let number = (index + 1).to_string();
            let generic = || match index {
                0 => front.words.text("shop-picture-of", &[("title", title)]),
                _ => front.words.text("shop-picture-number", &[("index", &number), ("title", title)]),
            };
            Picture {
                src: format!("../../../{file}"),
                alt: said.map_or_else(generic, |said| crate::markup::clean(said.text).into_owned()),
                attributes: said.map_or_else(Markup::default, |said| said.attributes()).value(),
            }
        };
        shown.enumerate().map(picture).collect()
    }

    /// Products that follow this one in its group, going round, then those of other groups.
    fn related(&self, front: &Front<'_>, index: usize) -> Vec<super::card::Card<'_>> {
        let group = &self.layout.groups[self.layout.products[index].group].products;
        let at = group.iter().position(|other| *other == index).unwrap_or_default();
        let near = group.iter().cycle().skip(at + 1).take(group.len() - 1).copied();
        let count = self.layout.products.len();
        let far = (1..count).map(|step| (index + step) % count).filter(|other| !group.contains(other));
        near.chain(far).take(RELATED).map(|other| self.card(front, other, "../../../")).collect()
    }

    fn data(&self, view: &View<'_>, index: usize, title: &str, description: &str) -> String {
        let front = view.front;
        let images = view.product.pictures.iter().filter_map(|picture| self.gallery.file(&picture.hash));
        let image = |file: &str| self.base.map_or_else(|| format!("../../../{file}"), |base| base.of(file));
        structured(&Subject {
            product: view.product,
            market: front.shop.market,
            title,
            description,
            locale: front.shop.locale.as_str(),
            url: self.base.map(|base| base.page(self.layout, front.shop, Page::Product(index))),
            images: images.map(image).collect(),
            names: view.product.variants.iter().map(|variant| view.plain_values(variant)).collect(),
            varies_by: view.options.iter().map(|(option, _)| view.plain(&option.name, &option.key)).collect(),
        })
    }
}

impl View<'_> {
    fn context(&self, title: Option<Said<'_>>) -> Value {
        let lead = self.product.variants.get(self.lead);
        let market = &self.front.shop.market.code;
        let several = self.product.variants.len() > 1;
        context! {
            title => title.map(|said| said.markup(&self.front.words, self.preview).value()),
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

    fn said(&self, texts: &Texts, key: &str) -> Markup {
        match say(texts, &self.front.shop.chain) {
            Some(said) => {
                let inner = said.markup(&self.front.words, self.preview);
                if said.fell_back { inner } else { Markup(format!("<bdi>{}</bdi>", inner.0)) }
            }
            None => Markup(format!("<bdi>{}</bdi>", Markup::text(key).0)),
        }
    }

    fn plain(&self, texts: &Texts, key: &str) -> String {
        let text = say(texts, &self.front.shop.chain).map_or(key, |said| said.text);
        crate::markup::clean(text).into_owned()
    }

    fn value(&self, option: &SiteOption, value: &str) -> Markup {
        option
            .values
            .get(value)
            .map_or_else(|| self.said(&Texts::new(), value), |texts| self.said(texts, value))
    }

    /// The option values of a variant in words, in one line.
    fn plain_values(&self, variant: &SiteVariant) -> String {
        let empty = Texts::new();
        let values = self.options.iter().filter_map(|(option, _)| {
            let value = variant.options.get(&option.key)?;
            Some(self.plain(option.values.get(value).unwrap_or(&empty), value))
        });
        values.collect::<Vec<_>>().join(", ")
    }

    fn choices(&self) -> Vec<Choice> {
        let lead = &self.product.variants[self.lead];
        let choices = self.options.iter().map(|(option, values)| {
            let chosen = lead.options.get(&option.key).map(String::as_str);
            Choice {
                name: self.said(&option.name, &option.key).value(),
                chosen: chosen.map_or_else(Markup::default, |value| self.value(option, value)).value(),
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
            current: lead.options.get(&option.key).is_some_and(|chosen| chosen == value),
            price: (self.options.len() == 1).then(|| self.price(variant)),
        }
    }

    /// The variant that has a value and otherwise is most like the leading one.
    fn variant_with(&self, option: &SiteOption, value: &str) -> (usize, &SiteVariant) {
        let lead = &self.product.variants[self.lead];
        let alike = |variant: &SiteVariant| {
            variant.options.iter().filter(|(key, value)| lead.options.get(*key) == Some(*value)).count()
        };
        let having = self.product.variants.iter().enumerate();
        let having =
            having.filter(|(_, variant)| variant.options.get(&option.key).is_some_and(|own| own == value));
        having
            .max_by_key(|(index, variant)| (alike(variant), std::cmp::Reverse(*index)))
            .unwrap_or((self.lead, lead))
    }

    fn rows(&self) -> Vec<Row<'_>> {
        let rows = self.product.variants.iter().enumerate().map(|(index, variant)| {
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
        let words = &self.front.words;
        let fact = |id: &'static str, value: Markup, slot| Fact {
            label: words.markup(id, &[]).value(),
            value: value.value(),
            slot,
        };
        let mut facts = vec![fact("shop-sku", code(lead.sku.as_str()), Some("sku"))];
        facts.extend(lead.gtin.as_ref().map(|gtin| fact("shop-gtin", code(gtin.as_str()), Some("gtin"))));
        let vendor = self.product.vendor.as_deref().filter(|vendor| !vendor.trim().is_empty());
        facts.extend(vendor.map(|vendor| fact("shop-vendor", self.said(&Texts::new(), vendor), None)));
        let origin = lead.origin.or(self.product.origin);
        facts.extend(
            origin.map(|country| {
                fact("shop-origin", Markup::text(&words.country_name(country.as_str())), None)
            }),
        );
        facts.extend(lead.weight.map(|weight| fact("shop-weight", self.weight(weight), None)));
        let least = lead.minimum_quantity.filter(|least| *least > Decimal::ONE);
        if let Some(least) = least {
            let phrase = words.markup("shop-minimum", &[("value", &words.number(least))]);
            facts.push(Fact { label: Markup::default().value(), value: phrase.value(), slot: None });
        }
        facts
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

fn description(front: &Front<'_>, described: Option<(Said<'_>, &Described)>, preview: bool) -> Value {
    let Some((said, described)) = described else { return context! {} };
    let tag = if preview && said.fell_back { said.tag(&front.words) } else { Markup::default() };
    context! {
        description => described.markup.value(),
        description_attributes => said.attributes().value(),
        description_tag => tag.value(),
    }
}

fn anchor(index: usize) -> String {
    format!("v{}", index + 1)
}

/// The options that variants have, with their values in order of appearance.
fn options(product: &SiteProduct) -> Vec<(&SiteOption, Vec<&str>)> {
    let values = |option: &SiteOption| {
        let mut values: Vec<&str> = Vec::new();
        for value in product.variants.iter().filter_map(|variant| variant.options.get(&option.key)) {
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

/// The beginning of a text, ending with a whole word.
fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let head: String = text.chars().take(most).collect();
    let end = head.rfind(' ').unwrap_or(head.len());
    format!("{}…", head[..end].trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_summary_ends_with_a_whole_word() {
        assert_eq!(cut("Soft and dense", 160), "Soft and dense");
        assert_eq!(cut("Soft and dense", 10), "Soft and…");
        assert_eq!(cut("毛巾毛巾毛巾", 4), "毛巾毛巾…");
    }
}
