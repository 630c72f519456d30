//! The lossless format: its headers are the field names of mappings, the first is `group`.
//!
//! One row per variant; what belongs to the product stands in its first row. A product without
//! variants has one row without a SKU. Sizes are in millimetres, weights in grams, numbers have a
//! decimal point. A translation has columns for its state and origin, and for the hash of its
//! source where that is not today's source.

use super::format::Format;
use crate::columns::{Field, PictureColumn, PlainField as P, TextColumn, TextDetail};
use crate::guard::guard;
use dhow_domain::Locale;
use dhow_domain::catalogue::field::{FieldValue, MAIN_LOCATION, VariantField};
use dhow_domain::catalogue::{Product, TextField, Variant};
use dhow_domain::translation::{SourceHash, Translated};
use std::collections::BTreeSet;

/// Always there, so that a file of any catalogue can be read by the same script.
const FIXED: [P; 27] = [
    P::Group,
    P::Handle,
    P::Slug,
    P::Status,
    P::Title,
    P::Description,
    P::Vendor,
    P::Type,
    P::Tags,
    P::ProductOrigin,
    P::Sku,
    P::GeneratedSku,
    P::Gtin,
    P::BasePrice,
    P::Currency,
    P::CompareAtPrice,
    P::Cost,
    P::CostCurrency,
    P::WeightGrams,
    P::Length,
    P::Width,
    P::Height,
    P::HsCode,
    P::Origin,
    P::MinimumQuantity,
    P::Unit,
    P::Stock,
];

/// Columns that depend on the products.
#[derive(Debug, Clone, Default)]
pub(super) struct Columns {
    options: u8,
    texts: BTreeSet<Field>,
    pictures: BTreeSet<Field>,
    locations: BTreeSet<Field>,
    attributes: BTreeSet<Field>,
}

impl Columns {
    pub(super) fn see(&mut self, product: &Product, source_locale: &Locale) {
        self.see_texts(product);
        self.see_pictures(product, source_locale);
        self.see_stock(product);
        self.see_attributes(product);
    }

    /// The options, and the translations of them and of the product's own texts.
    fn see_texts(&mut self, product: &Product) {
        let options = option_names(product);
        self.options = self
            .options
            .max(u8::try_from(options.len()).unwrap_or(u8::MAX));
        for ((field, locale), text) in &product.translations {
            let (Some(source), Some(column)) =
                (source_of(product, field), column_of(field, &options))
            else {
                continue;
            };
            self.texts.insert(Field::Text(column, locale.clone()));
            let details = [
                Some(TextDetail::State),
                Some(TextDetail::Origin),
                stale(text, source),
            ];
            let field = |detail| Field::TextDetail(column, locale.clone(), detail);
            self.texts.extend(details.into_iter().flatten().map(field));
        }
    }

    fn see_pictures(&mut self, product: &Product, source_locale: &Locale) {
        for (number, media) in (1_u16..).zip(&product.media) {
            let alt = |locale: &Locale| (locale != source_locale).then(|| locale.clone());
            let parts = media
                .alt
                .keys()
                .map(|locale| PictureColumn::Alt(alt(locale)));
            let blob = media.blob.is_some().then_some(PictureColumn::Blob);
            let all = std::iter::once(PictureColumn::Source)
                .chain(blob)
                .chain(parts);
            self.pictures
                .extend(all.map(|part| Field::Picture(number, part)));
        }
    }

    /// Where stock lies but at the main location, which is always there.
    fn see_stock(&mut self, product: &Product) {
        let locations = product
            .variants
            .iter()
            .flat_map(|variant| variant.stock.keys());
        self.locations.extend(
            locations
                .filter(|location| *location != MAIN_LOCATION)
                .map(|location| Field::StockAt(location.clone())),
        );
    }

    fn see_attributes(&mut self, product: &Product) {
        let names = product
            .attributes
            .iter()
            .filter(|(_, text)| !text.is_empty());
        self.attributes
            .extend(names.map(|(name, _)| Field::Attribute(own_name(name, product).to_owned())));
    }

    fn fields(&self) -> Vec<Field> {
        let fixed = FIXED.iter();
        let options = (1..=self.options)
            .flat_map(|number| [Field::OptionName(number), Field::OptionValue(number)]);
        let found = [
            &self.texts,
            &self.locations,
            &self.pictures,
            &self.attributes,
        ];
        fixed
            .map(|field| Field::Plain(*field))
            .chain(options)
            .chain(found.into_iter().flatten().cloned())
            .collect()
    }
}

/// `Shelf#A-1` is the shelf of variant A-1 where that is a variant of the product.
pub(super) fn own_name<'a>(name: &'a str, product: &Product) -> &'a str {
    let own = |variant: &Variant| {
        name.strip_suffix(variant.sku.as_str())
            .and_then(|rest| rest.strip_suffix('#'))
    };
    product
        .variants
        .iter()
        .skip(1)
        .find_map(own)
        .filter(|rest| !rest.is_empty())
        .unwrap_or(name)
}

/// The product's options, and those only a variant knows.
fn option_names(product: &Product) -> Vec<String> {
    let mut names = product.options.clone();
    for name in product
        .variants
        .iter()
        .flat_map(|variant| variant.options.keys())
    {
        if !names.contains(name) {
            names.push(name.clone());
        }
    }
    names.truncate(usize::from(crate::columns::MOST_OPTIONS));
    names
}

fn source_of<'a>(product: &'a Product, field: &TextField) -> Option<&'a str> {
    match field {
        TextField::Title => Some(product.text.title.as_str()),
        TextField::Description => Some(product.text.description.as_str()),
        TextField::Option(name) => product
            .options
            .iter()
            .find(|known| *known == name)
            .map(String::as_str),
        TextField::OptionValue(name, value) => product
            .variants
            .iter()
            .filter_map(|variant| variant.options.get(name))
            .find(|known| *known == value)
            .map(String::as_str),
    }
    .filter(|text| !text.is_empty())
}

fn column_of(field: &TextField, options: &[String]) -> Option<TextColumn> {
    let number = |name: &String| {
        let index = options.iter().position(|known| known == name)?;
        u8::try_from(index + 1).ok()
    };
    Some(match field {
        TextField::Title => TextColumn::Title,
        TextField::Description => TextColumn::Description,
        TextField::Option(name) => TextColumn::OptionName(number(name)?),
        TextField::OptionValue(name, _) => TextColumn::OptionValue(number(name)?),
    })
}

fn stale(text: &Translated, source: &str) -> Option<TextDetail> {
    (text.source_hash != SourceHash::of(source)).then_some(TextDetail::Source)
}

/// Writes products in the lossless format.
pub(super) struct Table {
    fields: Vec<Field>,
    source_locale: Locale,
    products: u64,
}

impl Table {
    pub(super) fn new(columns: &Columns, source_locale: Locale) -> Self {
        Self {
            fields: columns.fields(),
            source_locale,
            products: 0,
        }
    }
}

impl Format for Table {
    fn header(&self) -> Vec<String> {
        self.fields.iter().map(ToString::to_string).collect()
    }

    fn rows(&mut self, product: &Product) -> Vec<Vec<String>> {
        self.products += 1;
        let options = option_names(product);
        let row = |variant: Option<&Variant>, first: bool| -> Vec<String> {
            let sheet = Sheet {
                product,
                variant,
                first,
                options: &options,
                group: self.products,
            };
            self.fields
                .iter()
                .map(|field| sheet.cell(field, &self.source_locale).unwrap_or_default())
                .collect()
        };
        if product.variants.is_empty() {
            return vec![row(None, true)];
        }
        product
            .variants
            .iter()
            .enumerate()
            .map(|(index, variant)| row(Some(variant), index == 0))
            .collect()
    }
}

/// One row.
struct Sheet<'a> {
    product: &'a Product,
    variant: Option<&'a Variant>,
    first: bool,
    options: &'a [String],
    group: u64,
}

impl Sheet<'_> {
    fn cell(&self, field: &Field, source_locale: &Locale) -> Option<String> {
        match field {
            Field::Plain(P::Group) => Some(self.group.to_string()),
            Field::Plain(field) => self
                .product_cell(*field)
                .or_else(|| self.variant_cell(*field)),
            Field::OptionName(number) => {
                self.first.then(|| self.option(*number)).flatten().map(text)
            }
            Field::OptionValue(number) => self
                .variant?
                .options
                .get(self.option(*number)?)
                .map(|value| text(value)),
            Field::StockAt(location) => self.variant?.stock.get(location).map(ToString::to_string),
            Field::Text(column, locale) => self
                .translated(*column, locale)
                .map(|(found, _)| text(&found.text)),
            Field::TextDetail(column, locale, detail) => {
                let (found, source) = self.translated(*column, locale)?;
                match detail {
                    TextDetail::State => Some(found.state.as_str().to_owned()),
                    TextDetail::Origin => Some(text(&found.origin)),
                    TextDetail::Source => {
                        stale(found, source).map(|_| found.source_hash.as_str().to_owned())
                    }
                }
            }
            Field::Picture(number, part) => self.picture(*number, part, source_locale),
            Field::Attribute(name) => self.attribute(name),
        }
    }

    fn option(&self, number: u8) -> Option<&str> {
        self.options
            .get(usize::from(number) - 1)
            .map(String::as_str)
    }

    fn product_cell(&self, column: P) -> Option<String> {
        let field = column.product_field().filter(|_| self.first)?;
        match field.get(self.product)? {
            FieldValue::Tags(_) => Some(text(&tags(self.product))),
            value => Some(cell_text(&value)),
        }
    }

    fn variant_cell(&self, column: P) -> Option<String> {
        let variant = self.variant?;
        let currency =
            |field: VariantField| field.currency(variant).map(|currency| currency.to_string());
        match column {
            P::GeneratedSku => variant.generated_sku.then(|| "true".to_owned()),
            P::Currency => currency(VariantField::BasePrice),
            P::CostCurrency => currency(VariantField::Cost),
            column => column
                .variant_field()?
                .get(variant)
                .map(|value| cell_text(&value)),
        }
    }

    fn translated(&self, column: TextColumn, locale: &Locale) -> Option<(&Translated, &str)> {
        let name = |number| self.option(number).map(str::to_owned);
        let field = match column {
            TextColumn::Title if self.first => TextField::Title,
            TextColumn::Description if self.first => TextField::Description,
            TextColumn::OptionName(number) if self.first => TextField::Option(name(number)?),
            TextColumn::OptionValue(number) => {
                let name = name(number)?;
                let value = self.variant?.options.get(&name)?.clone();
                TextField::OptionValue(name, value)
            }
            _ => return None,
        };
        let source = source_of(self.product, &field)?;
        Some((
            self.product.translations.get(&(field, locale.clone()))?,
            source,
        ))
    }

    fn picture(&self, number: u16, part: &PictureColumn, source_locale: &Locale) -> Option<String> {
        let media = self
            .product
            .media
            .get(usize::from(number) - 1)
            .filter(|_| self.first)?;
        match part {
            PictureColumn::Source => media.source.as_deref().map(text),
            PictureColumn::Blob => media.blob.clone(),
            PictureColumn::Alt(locale) => media
                .alt
                .get(locale.as_ref().unwrap_or(source_locale))
                .map(|words| text(words)),
        }
    }

    fn attribute(&self, name: &str) -> Option<String> {
        let own = self
            .variant
            .filter(|_| !self.first)
            .map(|variant| format!("{name}#{}", variant.sku));
        let found = match own {
            Some(own) => self.product.attributes.get(&own),
            None => self.product.attributes.get(name),
        };
        found.map(|words| text(words))
    }
}

/// A field in a cell; its currency has a column of its own.
pub(super) fn cell_text(value: &FieldValue) -> String {
    match value {
        FieldValue::Money(_) | FieldValue::Number(_) => value.without_currency(),
        words => text(&words.to_string()),
    }
}

fn text(words: &str) -> String {
    guard(words).into_owned()
}

/// Tags as one line of CSV, so that a tag may hold a comma.
fn tags(product: &Product) -> String {
    let tag = |tag: &String| {
        let quoted = tag.contains([',', '"', '\n', '\r']) || tag.trim() != tag;
        if quoted {
            format!("\"{}\"", tag.replace('"', "\"\""))
        } else {
            tag.clone()
        }
    };
    product.tags.iter().map(tag).collect::<Vec<_>>().join(",")
}
