//! A Shopify product CSV. It has one row per variant and further rows for further pictures; what
//! Shopify has no column for (costs in another currency, translations, kept columns) is left out.

use super::Format;
use crate::guard::guard;
use dhow_domain::Locale;
use dhow_domain::catalogue::{Media, Product, ProductStatus, Variant};

const HEADERS: [&str; 26] = [
    "Handle",
    "Title",
    "Body (HTML)",
    "Vendor",
    "Type",
    "Tags",
    "Published",
    "Option1 Name",
    "Option1 Value",
    "Option2 Name",
    "Option2 Value",
    "Option3 Name",
    "Option3 Value",
    "Variant SKU",
    "Variant Grams",
    "Variant Inventory Qty",
    "Variant Price",
    "Variant Compare At Price",
    "Variant Barcode",
    "Image Src",
    "Image Position",
    "Image Alt Text",
    "Variant Weight Unit",
    "Cost per item",
    "Status",
    "Variant Inventory Policy",
];

/// Writes products as Shopify reads them.
pub(super) struct Shopify {
    source_locale: Locale,
}

impl Shopify {
    pub(super) fn new(source_locale: Locale) -> Self {
        Self { source_locale }
    }
}

impl Format for Shopify {
    fn header(&self) -> Vec<String> {
        HEADERS.iter().map(|name| (*name).to_owned()).collect()
    }

    fn rows(&mut self, product: &Product) -> Vec<Vec<String>> {
        let pictures: Vec<&Media> = product.media.iter().filter(|media| media.source.is_some()).collect();
        let count = product.variants.len().max(pictures.len()).max(1);
        (0..count).map(|place| self.row(product, &pictures, place)).collect()
    }
}

impl Shopify {
    fn row(&self, product: &Product, pictures: &[&Media], place: usize) -> Vec<String> {
        let variant = product.variants.get(place);
        let picture = pictures.get(place).copied();
        let cell = |name: &&str| {
            let product_cell = if place == 0 { product_cell(product, name) } else { None };
            let cell = product_cell
                .or_else(|| variant.and_then(|variant| variant_cell(product, variant, name)))
                .or_else(|| picture.and_then(|picture| self.picture_cell(picture, place, name)));
            cell.unwrap_or_default()
        };
        let mut row: Vec<String> = HEADERS.iter().map(cell).collect();
        row[0] = text(&handle(product));
        row
    }

    fn picture_cell(&self, media: &Media, place: usize, name: &str) -> Option<String> {
        match name {
            "Image Src" => media.source.as_deref().map(text),
            "Image Position" => Some((place + 1).to_string()),
            "Image Alt Text" => media.alt.get(&self.source_locale).map(|words| text(words)),
            _ => None,
        }
    }
}

fn handle(product: &Product) -> String {
    let own = product.handle.clone().or_else(|| product.slug.clone());
    own.unwrap_or_else(|| crate::import::slug(&product.text.title))
}

fn product_cell(product: &Product, name: &str) -> Option<String> {
    let option = |place: usize| match product.options.get(place) {
        Some(option) => Some(text(option)),
        None if place == 0 => Some("Title".to_owned()),
        None => None,
    };
    match name {
        "Title" => Some(text(&product.text.title)),
        "Body (HTML)" => Some(text(&product.text.description)),
        "Vendor" => product.vendor.as_deref().map(text),
        "Type" => product.kind.as_deref().map(text),
        "Tags" => Some(text(&product.tags.iter().cloned().collect::<Vec<_>>().join(", "))),
        "Published" => Some((product.status == ProductStatus::Active).to_string()),
        "Status" => Some(product.status.as_str().to_owned()),
        "Option1 Name" => option(0),
        "Option2 Name" => option(1),
        "Option3 Name" => option(2),
        _ => None,
    }
}

fn variant_cell(product: &Product, variant: &Variant, name: &str) -> Option<String> {
    let value = |place: usize| match product.options.get(place) {
        Some(option) => variant.options.get(option).map(|value| text(value)),
        None if place == 0 && product.options.is_empty() => Some("Default Title".to_owned()),
        None => None,
    };
    match name {
        "Option1 Value" => value(0),
        "Option2 Value" => value(1),
        "Option3 Value" => value(2),
        "Variant SKU" => Some(text(variant.sku.as_str())),
        "Variant Grams" => variant.measures.weight.map(|grams| grams.to_string()),
        "Variant Weight Unit" => variant.measures.weight.map(|_| "g".to_owned()),
        "Variant Inventory Qty" => variant.total_stock().map(|count| count.to_string()),
        "Variant Inventory Policy" => Some("deny".to_owned()),
        "Variant Price" => variant.base_price.map(|money| money.amount.to_string()),
        "Variant Compare At Price" => variant.compare_at_price.map(|amount| amount.to_string()),
        "Variant Barcode" => variant.gtin.as_ref().map(ToString::to_string),
        "Cost per item" => same_currency_cost(variant),
        _ => None,
    }
}

/// Shopify knows one currency: a cost in another one would be a wrong number.
fn same_currency_cost(variant: &Variant) -> Option<String> {
    let (cost, price) = (variant.cost?, variant.base_price?);
    (cost.currency == price.currency).then(|| cost.amount.to_string())
}

fn text(words: &str) -> String {
    guard(words).into_owned()
}
