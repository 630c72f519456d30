//! A product as the canonical text of its tree, without the tree.
//!
//! Whoever makes a hundred thousand products at once would build and drop as many trees only to
//! write them down. The text is the same byte for byte, members in the order of their keys' bytes:
//! hashes and history stand on it.

use super::product_tree::NUMBERS_DIFFER;
use super::variant_tree;
use dhow_domain::catalogue::{DescriptionFormat, Media, Product, TextField, Variant};
use dhow_domain::money::Money;
use dhow_domain::translation::Translated;
use std::collections::BTreeMap;
use std::fmt::{Display, Write};

/// Room for a product of one variant, so that its text rarely moves while it grows.
const USUAL_LENGTH: usize = 768;

/// What `dhow_sync::hash::canonical` says of the tree of a product, as text.
pub(crate) fn product_text(product: &Product) -> String {
    let mut text = String::with_capacity(USUAL_LENGTH);
    write_object(&mut text, |members| write_product(members, product));
    text
}

fn write_product(members: &mut Members<'_>, product: &Product) {
    let variants = in_order(&product.variants, |variant| variant.id);
    let media = in_order(&product.media, |media| media.id);
    members.texts("attribute", product.attributes.iter());
    members.text("description", non_empty(&product.text.description));
    let format = product.description_format.map(DescriptionFormat::as_str);
    members.plain("descriptionFormat", format);
    members.text("handle", product.handle.as_deref());
    members.text("kind", product.kind.as_deref());
    let media = media.iter().map(|media| (media.id, media));
    members.map("media", media, |text, media| {
        write_object(text, |members| write_media(members, media));
    });
    members.texts("options", numbered(&product.options).iter());
    members.plain("origin", product.origin);
    members.text("slug", product.slug.as_deref());
    members.plain("status", Some(product.status.as_str()));
    let stock = variants.iter().flat_map(|variant| {
        let counts = variant.stock.iter();
        counts.map(|(location, count)| (StockKey(variant, location), count))
    });
    members.map("stock", stock, write_plain);
    let tags = product.tags.iter().map(|tag| (tag, ()));
    members.map("tag", tags, |text, ()| text.push_str("true"));
    write_translations(members, product);
    members.text("title", Some(&product.text.title));
    let variants = variants.iter().map(|variant| (variant.id, variant));
    members.map("variant", variants, |text, variant| {
        write_object(text, |members| write_variant(members, variant));
    });
    members.text("vendor", product.vendor.as_deref());
}

fn write_variant(members: &mut Members<'_>, variant: &Variant) {
    let measures = &variant.measures;
    members.money("basePrice", variant.base_price);
    members.plain("basePriceTax", variant_tree::base_price_tax(variant));
    members.plain("compareAtPrice", variant.compare_at_price);
    members.plain("compareAtPriceCurrency", variant.compare_at_price_currency);
    members.money("cost", variant.cost);
    if variant.generated_sku {
        members.name("generatedSku").push_str("true");
    }
    members.plain("gtin", variant.gtin.as_ref());
    members.plain("height", measures.height);
    members.text("hsCode", variant.hs_code.as_deref());
    members.plain("length", measures.length);
    members.plain("minimumQuantity", variant.minimum_quantity);
    members.texts("option", variant.options.iter());
    members.plain("origin", variant.origin);
    members.text("position", variant.position.as_deref());
    members.plain("priceQuantity", variant_tree::price_quantity(variant));
    members.text("sku", Some(variant.sku.as_str()));
    members.text("unit", variant.unit.as_deref());
    members.plain("weight", measures.weight);
    members.plain("width", measures.width);
}

fn write_media(members: &mut Members<'_>, media: &Media) {
    members.texts("alt", media.alt.iter());
    members.text("blob", media.blob.as_deref());
    members.text("position", Some(&media.position));
    members.text("source", media.source.as_deref());
}

/// The names of fields sort otherwise than fields do, and two fields may have one name.
fn write_translations(members: &mut Members<'_>, product: &Product) {
    let mut fields: BTreeMap<String, BTreeMap<&str, &Translated>> = BTreeMap::new();
    for ((field, locale), translated) in &product.translations {
        let field: &TextField = field;
        let locales = fields.entry(field.to_string()).or_default();
        locales.insert(locale.as_str(), translated);
    }
    members.map("text", fields.iter(), |text, locales| {
        write_object(text, |members| {
            for (locale, translated) in locales {
                let text = members.key(locale);
                write_object(text, |members| write_translated(members, translated));
            }
        });
    });
}

fn write_translated(members: &mut Members<'_>, translated: &Translated) {
    let accepted = translated.numbers_accepted.then_some(NUMBERS_DIFFER);
    members.plain("accepted", accepted);
    members.text("origin", Some(&translated.origin));
    members.text("sourceHash", Some(translated.source_hash.as_str()));
    members.plain("state", Some(translated.state.as_str()));
    members.text("text", Some(&translated.text));
}

/// As [`crate::document::object::numbered`] numbers them; keys of three digits sort among the
/// others.
fn numbered(options: &[String]) -> BTreeMap<String, &String> {
    let keys = options.iter().enumerate();
    keys.map(|(index, name)| (format!("{index:02}"), name))
        .collect()
}

/// Things by their ids: the text of an id sorts as the id does.
fn in_order<T, I: Ord>(things: &[T], id: impl Fn(&T) -> I) -> Vec<&T> {
    let mut things: Vec<&T> = things.iter().collect();
    things.sort_by_key(|thing| id(thing));
    things
}

fn non_empty(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

/// A key of the stock: `<variant>@<location>`.
struct StockKey<'a>(&'a Variant, &'a str);

impl Display for StockKey<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}@{}", self.0.id, self.1)
    }
}

/// The members of an object that is being written; whoever writes them keeps their order.
struct Members<'t>(&'t mut String);

impl Members<'_> {
    fn separate(&mut self) {
        // A value ends in a quotation mark, a letter or a closing brace.
        if !self.0.ends_with('{') {
            self.0.push(',');
        }
    }

    /// Writes the name of a member, in which nothing is escaped; its value comes behind it.
    fn name(&mut self, name: &'static str) -> &mut String {
        self.separate();
        self.0.push('"');
        self.0.push_str(name);
        self.0.push_str("\":");
        self.0
    }

    /// Writes a key that may hold anything; its value comes behind it.
    fn key(&mut self, key: impl Display) -> &mut String {
        self.separate();
        self.0.push('"');
        write!(Escaped(self.0), "{key}").expect("memory takes it");
        self.0.push_str("\":");
        self.0
    }

    fn text(&mut self, name: &'static str, value: Option<&str>) {
        if let Some(value) = value {
            write_text(self.name(name), value);
        }
    }

    /// A text of digits, points and letters, in which nothing is escaped.
    fn plain(&mut self, name: &'static str, value: Option<impl Display>) {
        if let Some(value) = value {
            write_plain(self.name(name), value);
        }
    }

    fn money(&mut self, name: &'static str, money: Option<Money>) {
        if let Some(money) = money {
            write_object(self.name(name), |members| {
                members.plain("amount", Some(money.amount));
                members.plain("currency", Some(money.currency.code()));
            });
        }
    }

    /// A map of texts, left out when it is empty.
    fn texts<'a>(
        &mut self,
        name: &'static str,
        entries: impl Iterator<Item = (impl Display, &'a (impl AsRef<str> + ?Sized + 'a))>,
    ) {
        self.map(name, entries, |text, value| {
            write_text(text, value.as_ref())
        });
    }

    /// A map, left out when it is empty.
    fn map<K: Display, V>(
        &mut self,
        name: &'static str,
        entries: impl Iterator<Item = (K, V)>,
        write: impl Fn(&mut String, V),
    ) {
        let mut entries = entries.peekable();
        if entries.peek().is_none() {
            return;
        }
        write_object(self.name(name), |members| {
            entries.for_each(|(key, value)| write(members.key(key), value));
        });
    }
}

fn write_object(text: &mut String, write: impl FnOnce(&mut Members<'_>)) {
    text.push('{');
    write(&mut Members(text));
    text.push('}');
}

fn write_plain(text: &mut String, value: impl Display) {
    text.push('"');
    write!(text, "{value}").expect("memory takes it");
    text.push('"');
}

fn write_text(text: &mut String, value: &str) {
    text.push('"');
    Escaped(text).write_str(value).expect("memory takes it");
    text.push('"');
}

/// Text on its way into a JSON string, with the shortest escapes.
struct Escaped<'t>(&'t mut String);

impl Write for Escaped<'_> {
    fn write_str(&mut self, value: &str) -> std::fmt::Result {
        let mut written = 0;
        for (index, byte) in value.bytes().enumerate() {
            if byte >= b' ' && byte != b'"' && byte != b'\\' {
                continue;
            }
            self.0.push_str(&value[written..index]);
            written = index + 1;
            match byte {
                b'"' => self.0.push_str("\\\""),
                b'\\' => self.0.push_str("\\\\"),
                b'\n' => self.0.push_str("\\n"),
                b'\r' => self.0.push_str("\\r"),
                b'\t' => self.0.push_str("\\t"),
                0x08 => self.0.push_str("\\b"),
                0x0C => self.0.push_str("\\f"),
                other => write!(self.0, "\\u{other:04x}")?,
            }
        }
        self.0.push_str(&value[written..]);
        Ok(())
    }
}

#[cfg(test)]
pub(super) mod tests;
