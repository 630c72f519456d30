//! A Shopify product CSV. It has one row per variant and further rows for further pictures. Behind
//! Shopify's own columns stand those that Shopify passes over and our import reads: the currency,
//! which SKUs were generated, and every column that an import kept. Costs in another currency and translations are left out.

use super::table::{cell_text, own_name};
use crate::columns::{Field, PlainField, suggest};
use crate::guard::guard;
use crate::import::is_act;
use dhow_domain::Locale;
use dhow_domain::catalogue::field::{ProductField, VariantField};
use dhow_domain::catalogue::{Media, Product, ProductStatus, Variant};
use dhow_domain::money::{Currency, Money};
use dhow_domain::pricing::PriceQuantity;
use std::collections::BTreeSet;
use std::io::Write;

/// The header our import reads currencies under.
const CURRENCY: &str = "Currency";
/// The name a category is kept under, and Shopify's header for it.
const CATEGORY: (&str, &str) = ("category", "Product Category");

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

/// Columns that depend on the products.
#[derive(Debug, Clone, Default)]
pub(super) struct Columns {
    money: bool,
    generated: bool,
    attributes: BTreeSet<String>,
}

impl Columns {
    pub(super) fn see(&mut self, product: &Product) {
        self.money |= product
            .variants
            .iter()
            .any(|variant| currency(variant).is_some());
        self.generated |= product.variants.iter().any(|variant| variant.generated_sku);
        let names = product
            .attributes
            .iter()
            .filter(|(_, text)| !text.is_empty());
        let names = names.map(|(name, _)| own_name(name, product));
        // A command that was kept once would be carried out by whoever reads the file.
        let further = names.filter(|name| !HEADERS.contains(name) && !is_act(name));
        self.attributes.extend(further.map(str::to_owned));
    }
}

/// Writes products as Shopify reads them.
pub(super) struct Shopify {
    money: bool,
    generated: bool,
    /// Kept columns with their header.
    attributes: Vec<(String, String)>,
    source_locale: Locale,
}

impl Shopify {
    pub(super) fn new(columns: &Columns, source_locale: Locale) -> Self {
        let attributes = columns
            .attributes
            .iter()
            .map(|name| (name.clone(), header_of(name)))
            .collect();
        Self {
            money: columns.money,
            generated: columns.generated,
            attributes,
            source_locale,
        }
    }
}

/// A kept column under its own header, unless the import would take that for a field.
fn header_of(name: &str) -> String {
    let taken = || {
        let known = HEADERS
            .iter()
            .chain([&CURRENCY])
            .any(|header| header.eq_ignore_ascii_case(name));
        known
            || suggest(&[name.to_owned()])
                .iter()
                .any(|column| column.field.is_some())
    };
    match name {
        _ if name == CATEGORY.0 => CATEGORY.1.to_owned(),
        _ if taken() => Field::Attribute(name.to_owned()).to_string(),
        _ => name.to_owned(),
    }
}

impl Shopify {
    pub(super) fn header(&self) -> Vec<String> {
        let shopify = HEADERS.iter().map(|name| (*name).to_owned());
        let money = self.money.then(|| CURRENCY.to_owned());
        let generated = self
            .generated
            .then(|| Field::Plain(PlainField::GeneratedSku).to_string());
        shopify
            .chain(money)
            .chain(generated)
            .chain(self.attributes.iter().map(|(_, header)| header.clone()))
            .collect()
    }

    /// Writes the rows of a product and answers how many they are.
    pub(super) fn write<W: Write>(
        &self,
        product: &Product,
        writer: &mut csv::Writer<W>,
    ) -> csv::Result<u64> {
        let pictures: Vec<&Media> = product
            .media
            .iter()
            .filter(|media| media.source.is_some())
            .collect();
        let count = product.variants.len().max(pictures.len()).max(1);
        for index in 0..count {
            writer.write_record(self.row(product, &pictures, index))?;
        }
        Ok(count as u64)
    }

    fn row(&self, product: &Product, pictures: &[&Media], index: usize) -> Vec<String> {
        let variant = product.variants.get(index);
        let picture = pictures.get(index).copied();
        let cell = |name: &&str| {
            let product_cell = if index == 0 {
                product_cell(product, name)
            } else {
                None
            };
            let cell = product_cell
                .or_else(|| variant.and_then(|variant| variant_cell(product, variant, name)))
                .or_else(|| picture.and_then(|picture| self.picture_cell(picture, index, name)));
            cell.unwrap_or_default()
        };
        let mut row: Vec<String> = HEADERS.iter().map(cell).collect();
        row[0] = text(&handle(product));
        if self.money {
            row.push(
                variant
                    .and_then(currency)
                    .map(|code| code.to_string())
                    .unwrap_or_default(),
            );
        }
        if self.generated {
            let generated = variant.is_some_and(|variant| variant.generated_sku);
            row.push(if generated {
                "true".to_owned()
            } else {
                String::new()
            });
        }
        let kept = |(name, _): &(String, String)| attribute(product, variant, index == 0, name);
        row.extend(
            self.attributes
                .iter()
                .map(|column| kept(column).unwrap_or_default()),
        );
        row
    }

    fn picture_cell(&self, media: &Media, index: usize, name: &str) -> Option<String> {
        match name {
            "Image Src" => media.source.as_deref().map(text),
            "Image Position" => Some((index + 1).to_string()),
            "Image Alt Text" => media.alt.get(&self.source_locale).map(|words| text(words)),
            _ => None,
        }
    }
}

fn handle(product: &Product) -> String {
    let own = product.handle.clone().or_else(|| product.slug.clone());
    own.unwrap_or_else(|| crate::import::slug(&product.text.title))
}

/// The options that a variant has a value of; Shopify takes no other.
fn option_at(product: &Product, index: usize) -> Option<&String> {
    let used = |name: &&String| {
        product
            .variants
            .iter()
            .any(|variant| variant.options.contains_key(*name))
    };
    product.options.iter().filter(used).nth(index)
}

fn product_cell(product: &Product, name: &str) -> Option<String> {
    let option = |index: usize| match option_at(product, index) {
        Some(option) => Some(text(option)),
        None if index == 0 => Some("Title".to_owned()),
        None => None,
    };
    let field = match name {
        "Title" => ProductField::Title,
        "Body (HTML)" => ProductField::Description,
        "Vendor" => ProductField::Vendor,
        "Type" => ProductField::Kind,
        "Tags" => ProductField::Tags,
        "Status" => ProductField::Status,
        "Published" => return Some((product.status == ProductStatus::Active).to_string()),
        "Option1 Name" => return option(0),
        "Option2 Name" => return option(1),
        "Option3 Name" => return option(2),
        _ => return None,
    };
    field.get(product).map(|value| cell_text(&value))
}

fn variant_cell(product: &Product, variant: &Variant, name: &str) -> Option<String> {
    let value = |index: usize| match option_at(product, index) {
        Some(option) => variant.options.get(option).map(|value| text(value)),
        None if index == 0 => Some("Default Title".to_owned()),
        None => None,
    };
    let field = match name {
        "Option1 Value" => return value(0),
        "Option2 Value" => return value(1),
        "Option3 Value" => return value(2),
        "Variant Weight Unit" | "Variant Inventory Policy" => {
            let own = product.attributes.get(&format!("{name}#{}", variant.sku));
            return own
                .or_else(|| product.attributes.get(name))
                .map(|words| text(words));
        }
        "Variant Price" => return amount(variant, variant.base_price),
        "Variant Compare At Price" => return amount(variant, variant.former_price()),
        "Cost per item" => return amount(variant, variant.cost),
        "Variant SKU" => VariantField::Sku,
        "Variant Grams" => VariantField::Weight,
        "Variant Inventory Qty" => VariantField::Stock,
        "Variant Barcode" => VariantField::Gtin,
        _ => return None,
    };
    field.get(variant).map(|value| cell_text(&value))
}

/// Shopify knows one currency and prices for one unit: in another currency, or for a hundred, an
/// amount would be a wrong number.
fn amount(variant: &Variant, money: Option<Money>) -> Option<String> {
    let money = money?;
    let means_the_same =
        currency(variant) == Some(money.currency) && variant.price_quantity == PriceQuantity::One;
    means_the_same.then(|| money.amount.to_string())
}

/// The currency of a variant's row.
fn currency(variant: &Variant) -> Option<Currency> {
    variant
        .base_price
        .or(variant.cost)
        .map(|money| money.currency)
}

/// What the product says of a kept column stands in its first row, what a variant says in its own.
fn attribute(
    product: &Product,
    variant: Option<&Variant>,
    first: bool,
    name: &str,
) -> Option<String> {
    let found = match variant.filter(|_| !first) {
        Some(variant) => product.attributes.get(&format!("{name}#{}", variant.sku)),
        None if first => product.attributes.get(name),
        None => None,
    };
    found.map(|words| text(words))
}

fn text(words: &str) -> String {
    guard(words).into_owned()
}
