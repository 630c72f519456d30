//! Structured data of a product as JSON-LD in the words of schema.org, for search engines and
//! assistants. A variant without a price has no offer: nothing is claimed that is not so.

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
    /// Language of the page.
    pub(crate) locale: &'a str,
    /// Absolute address of the page, when the shop has one.
    pub(crate) url: Option<String>,
    /// Addresses of the pictures, absolute when the shop has an address.
    pub(crate) images: Vec<String>,
    /// For each variant its option values in words, in the order of the options.
    pub(crate) names: Vec<String>,
    /// The names of the options in words.
    pub(crate) varies_by: Vec<String>,
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
    in_language: &'a str,
    #[serde(rename = "productGroupID")]
    product_group_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    brand: Option<Brand<'a>>,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    varies_by: &'a [String],
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
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    image: &'a [String],
    sku: &'a str,
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
    price_specification: PriceSpecification,
    #[serde(skip_serializing_if = "Option::is_none")]
    availability: Option<&'static str>,
    eligible_region: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    eligible_quantity: Option<LeastQuantity>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PriceSpecification {
    #[serde(rename = "@type")]
    kind: &'static str,
    price: String,
    price_currency: &'static str,
    value_added_tax_included: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    reference_quantity: Option<ReferenceQuantity>,
}

/// How many units a price is for.
#[derive(Serialize)]
struct ReferenceQuantity {
    #[serde(rename = "@type")]
    kind: &'static str,
    value: u16,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct LeastQuantity {
    #[serde(rename = "@type")]
    kind: &'static str,
    min_value: String,
}

const CONTEXT: &str = "https://schema.org";

/// The data of a product's page as JSON that may stand in a `script` element: whatever a seller
/// wrote, it cannot end the element, because no `<`, `>` or `&` is left in it, nor a mark that turns its direction.
pub(crate) fn structured(subject: &Subject<'_>) -> String {
    let data = match subject.product.variants.as_slice() {
        [only] => Data::One(Box::new(Product {
            context: Some(CONTEXT),
            description: subject.description,
            image: &subject.images,
            brand: brand(subject.product),
            ..product(subject, only, subject.title.to_owned())
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
        let name = match subject.names.get(index).map(String::as_str) {
            None | Some("") => subject.title.to_owned(),
            Some(options) => format!("{} – {options}", subject.title),
        };
        product(subject, variant, name)
    });
    Group {
        context: CONTEXT,
        kind: "ProductGroup",
        name: subject.title,
        description: subject.description,
        url: subject.url.as_deref(),
        image: &subject.images,
        in_language: subject.locale,
        product_group_id: &subject.product.id,
        brand: brand(subject.product),
        varies_by: &subject.varies_by,
        has_variant: has_variant.collect(),
    }
}

/// A variant. What its group says already is not said again.
fn product<'a>(subject: &'a Subject<'a>, variant: &'a SiteVariant, name: String) -> Product<'a> {
    let product = subject.product;
    Product {
        context: None,
        kind: "Product",
        name,
        description: "",
        url: subject.url.as_deref(),
        image: &[],
        sku: variant.sku.as_str(),
        gtin: variant.gtin.as_ref().map(dhow_domain::Gtin::as_str),
        brand: None,
        country_of_origin: variant
            .origin
            .as_ref()
            .or(product.origin.as_ref())
            .map(Country::as_str),
        weight: variant.weight.map(grams),
        offers: offer(subject, variant),
    }
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

fn offer<'a>(subject: &'a Subject<'a>, variant: &'a SiteVariant) -> Option<Offer<'a>> {
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
        url: subject.url.as_deref(),
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
