//! Structured data of a product as JSON-LD in the words of schema.org, for search engines and
//! assistants. A variant without a price has no offer: nothing is claimed that is not so.

use crate::address::encoded;
use crate::option_words::VariantProperty;
use crate::price;
use crate::site::{Availability, SiteProduct, SiteVariant};
use dhow_domain::Country;
use rust_decimal::Decimal;
use serde::Serialize;
use std::fmt::Write as _;

/// What the data of one page is made from.
#[derive(Debug)]
pub(crate) struct Subject<'a> {
    pub(crate) product: &'a SiteProduct,
    pub(crate) market: &'a crate::site::SiteMarket,
    pub(crate) title: &'a str,
    pub(crate) description: &'a str,
    /// Absolute address of the page, when the shop has one.
    pub(crate) url: Option<String>,
    /// Addresses of the pictures, absolute when the shop has an address.
    pub(crate) images: Vec<String>,
    /// The options.
    pub(crate) options: Vec<OptionTerm>,
    /// For each variant its option values in words, in the order of the options.
    pub(crate) values: Vec<Vec<Option<String>>>,
}

/// An option in words for people, and what it is for machines.
#[derive(Debug)]
pub(crate) struct OptionTerm {
    pub(crate) name: String,
    pub(crate) property: Option<VariantProperty>,
}

impl Subject<'_> {
    /// The option that stands for a property: the first one, where two are called so.
    fn option_of(&self, property: VariantProperty) -> Option<usize> {
        self.options
            .iter()
            .position(|option| option.property == Some(property))
    }

    fn value(&self, variant: usize, option: usize) -> Option<&str> {
        self.values.get(variant)?.get(option)?.as_deref()
    }

    fn value_of(&self, variant: usize, property: VariantProperty) -> Option<&str> {
        self.value(variant, self.option_of(property)?)
    }

    /// The address of a page that shows this variant.
    fn url_of(&self, variant: usize) -> Option<String> {
        let page = self.url.as_deref()?;
        if self.product.variants.len() < 2 {
            return Some(page.to_owned());
        }
        let sku = encoded(self.product.variants.get(variant)?.sku.as_str()).replace('/', "%2F");
        Some(format!("{page}?variant={sku}#v{}", variant + 1))
    }
}

#[derive(Serialize)]
#[serde(untagged)]
enum Data<'a> {
    One(Box<Product<'a>>),
    Group(Group<'a>),
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Group<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@type")]
    kind: &'static str,
    name: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    description: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    image: &'a [String],
    #[serde(rename = "productGroupID")]
    product_group_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    brand: Option<Brand<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    varies_by: Vec<&'static str>,
    has_variant: Vec<Product<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Product<'a> {
    #[serde(rename = "@context", skip_serializing_if = "Option::is_none")]
    context: Option<&'static str>,
    #[serde(rename = "@type")]
    kind: &'static str,
    name: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    description: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    image: &'a [String],
    sku: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    size: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    color: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    material: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pattern: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    additional_property: Vec<FurtherProperty<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    gtin: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    brand: Option<Brand<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    country_of_origin: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    weight: Option<Quantity>,
    #[serde(skip_serializing_if = "Option::is_none")]
    offers: Option<Offer<'a>>,
}

/// An option for which schema.org has no word.
#[derive(Serialize)]
struct FurtherProperty<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: &'a str,
    value: &'a str,
}

#[derive(Serialize)]
struct Brand<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Quantity {
    #[serde(rename = "@type")]
    kind: &'static str,
    value: String,
    unit_code: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Offer<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    price: String,
    price_currency: &'static str,
    price_specification: PriceSpecification<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    availability: Option<&'static str>,
    eligible_region: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    eligible_quantity: Option<LeastQuantity>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PriceSpecification<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    price: String,
    price_currency: &'static str,
    value_added_tax_included: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    reference_quantity: Option<ReferenceQuantity<'a>>,
}

/// How many units a price is for.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ReferenceQuantity<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    value: u16,
    unit_code: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct LeastQuantity {
    #[serde(rename = "@type")]
    kind: &'static str,
    min_value: String,
}

/// Characters of a description that each variant says again.
const BEGINNING: usize = 300;

const CONTEXT: &str = "https://schema.org";

/// The data of a product's page as JSON that may stand in a `script` element: whatever a seller
/// wrote, it cannot end the element, because no `<`, `>` or `&` is left in it, nor a mark that turns its direction.
pub(crate) fn structured(subject: &Subject<'_>) -> String {
    let data = match subject.product.variants.as_slice() {
        [only] => Data::One(Box::new(Product {
            context: Some(CONTEXT),
            description: subject.description,
            image: &subject.images,
            ..product(subject, (0, only), subject.title.to_owned())
        })),
        _ => Data::Group(group(subject)),
    };
    let json = serde_json::to_string(&data).expect("texts and lists are always JSON");
    inert(&json)
}

fn inert(json: &str) -> String {
    let mut made = String::with_capacity(json.len());
    for letter in json.chars() {
        match letter {
            '<' | '>' | '&' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
                let _ = write!(made, "\\u{:04x}", u32::from(letter));
            }
            _ => made.push(letter),
        }
    }
    made
}

fn group<'a>(subject: &'a Subject<'a>) -> Group<'a> {
    let variants = subject.product.variants.iter().enumerate();
    let has_variant = variants.map(|(index, variant)| {
        let values = subject.values.get(index).map_or(&[][..], Vec::as_slice);
        let values: Vec<&str> = values.iter().flatten().map(String::as_str).collect();
        let name = if values.is_empty() {
            subject.title.to_owned()
        } else {
            format!("{} – {}", subject.title, values.join(", "))
        };
        product(subject, (index, variant), name)
    });
    Group {
        context: CONTEXT,
        kind: "ProductGroup",
        name: subject.title,
        description: subject.description,
        url: subject.url.as_deref(),
        image: &subject.images,
        product_group_id: &subject.product.id,
        brand: brand(subject.product),
        varies_by: varies_by(subject),
        has_variant: has_variant.collect(),
    }
}

/// The properties by which the variants differ.
fn varies_by(subject: &Subject<'_>) -> Vec<&'static str> {
    let mut properties: Vec<_> = subject
        .options
        .iter()
        .filter_map(|option| option.property)
        .collect();
    properties.sort();
    properties.dedup();
    properties
        .into_iter()
        .map(VariantProperty::address)
        .collect()
}

/// Options without a word in schema.org, with the values of a variant.
fn further<'a>(subject: &'a Subject<'a>, index: usize) -> Vec<FurtherProperty<'a>> {
    let options = subject.options.iter().enumerate();
    let further = options.filter(|(at, option)| {
        option
            .property
            .is_none_or(|property| subject.option_of(property) != Some(*at))
    });
    let further = further.filter_map(|(at, option)| {
        Some(FurtherProperty {
            kind: "PropertyValue",
            name: &option.name,
            value: subject.value(index, at)?,
        })
    });
    further.collect()
}

/// A variant. Search engines take one only with words and a picture of its own, and those of its
/// group are as much its own; of the words the beginning is enough, the whole stands in the group.
fn product<'a>(
    subject: &'a Subject<'a>,
    (index, variant): (usize, &'a SiteVariant),
    name: String,
) -> Product<'a> {
    let product = subject.product;
    Product {
        context: None,
        kind: "Product",
        name,
        description: beginning(subject.description),
        url: subject.url_of(index),
        image: subject.images.get(..1).unwrap_or_default(),
        size: subject.value_of(index, VariantProperty::Size),
        color: subject.value_of(index, VariantProperty::Color),
        material: subject.value_of(index, VariantProperty::Material),
        pattern: subject.value_of(index, VariantProperty::Pattern),
        additional_property: further(subject, index),
        sku: variant.sku.as_str(),
        gtin: variant.gtin.as_ref().map(dhow_domain::Gtin::as_str),
        brand: brand(product),
        country_of_origin: variant
            .origin
            .as_ref()
            .or(product.origin.as_ref())
            .map(Country::as_str),
        weight: variant.weight.map(grams),
        offers: offer(subject, (index, variant)),
    }
}

/// The beginning of a text, ending with a whole word.
fn beginning(text: &str) -> &str {
    let Some((most, _)) = text.char_indices().nth(BEGINNING) else {
        return text;
    };
    let end = text[..most].rfind(' ').unwrap_or(most);
    &text[..end]
}

fn brand(product: &SiteProduct) -> Option<Brand<'_>> {
    let name = product
        .vendor
        .as_deref()
        .filter(|name| !name.trim().is_empty())?;
    Some(Brand {
        kind: "Brand",
        name,
    })
}

fn grams(weight: Decimal) -> Quantity {
    Quantity {
        kind: "QuantitativeValue",
        value: weight.normalize().to_string(),
        unit_code: "GRM",
    }
}

fn offer<'a>(
    subject: &'a Subject<'a>,
    (index, variant): (usize, &'a SiteVariant),
) -> Option<Offer<'a>> {
    let market = subject.market;
    let price = price::digits(
        price::price_of(variant, &market.code).ok()?,
        market.currency,
    );
    let currency = market.currency.code();
    Some(Offer {
        kind: "Offer",
        price: price.clone(),
        price_currency: currency,
        price_specification: PriceSpecification {
            kind: "UnitPriceSpecification",
            price,
            price_currency: currency,
            value_added_tax_included: market.tax_included,
            reference_quantity: (variant.price_quantity != 1).then_some(ReferenceQuantity {
                kind: "QuantitativeValue",
                value: variant.price_quantity,
                unit_code: variant.unit.as_deref().unwrap_or("C62"),
            }),
        },
        availability: availability(variant.availability),
        eligible_region: market.countries.iter().map(Country::as_str).collect(),
        eligible_quantity: variant
            .minimum_quantity
            .filter(|least| *least > Decimal::ONE)
            .map(|least| LeastQuantity {
                kind: "QuantitativeValue",
                min_value: least.normalize().to_string(),
            }),
        url: subject.url_of(index),
    })
}

fn availability(availability: Availability) -> Option<&'static str> {
    match availability {
        Availability::Unknown => None,
        Availability::InStock => Some("https://schema.org/InStock"),
        Availability::FewLeft => Some("https://schema.org/LimitedAvailability"),
        Availability::OutOfStock => Some("https://schema.org/OutOfStock"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_cannot_end_its_element() {
        let check = |text: &str, expect: &str| {
            let json = inert(&serde_json::to_string(text).unwrap());
            assert_eq!(json, expect);
            assert_eq!(
                serde_json::from_str::<String>(&json).unwrap(),
                text,
                "it still says the same"
            );
        };
        check(
            "</script><script>",
            r#""\u003c/script\u003e\u003cscript\u003e""#,
        );
        check("<!--", r#""\u003c!--""#);
        check("]]>", r#""]]\u003e""#);
        check("a\u{2028}b", r#""a\u2028b""#);
        check("R&B \"x\"", r#""R\u0026B \"x\"""#);
    }
}
