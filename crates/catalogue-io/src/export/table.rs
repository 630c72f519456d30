//! The lossless format: its headers are the field names of mappings, the first is `group`.
//!
//! One row per variant; what belongs to the product stands in its first row. A product without
//! variants has one row without a SKU. Sizes are in millimetres, weights in grams, numbers have a
//! decimal point. A translation has columns for its state and origin, and for the hash of its
//! source where that is not today's source.

use crate::columns::{Field, PictureColumn, PlainField as P, TextColumn, TextDetail};
use crate::guard::guard;
use crate::import::is_act;
use dhow_domain::Locale;
use dhow_domain::catalogue::field::{
    FieldTexts, FieldValue, MAIN_LOCATION, ProductField, VariantField,
};
use dhow_domain::catalogue::{Product, TextField, Variant};
use dhow_domain::translation::Translated;
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::io::Write;

/// Always there, so that a file of any catalogue can be read by the same script.
const FIXED: [P; 31] = [
    P::Group,
    P::Handle,
    P::Slug,
    P::Status,
    P::Title,
    P::Description,
    P::DescriptionFormat,
    P::Vendor,
    P::Type,
    P::Tags,
    P::ProductOrigin,
    P::Sku,
    P::GeneratedSku,
    P::Gtin,
    P::BasePrice,
    P::Currency,
    P::BasePriceTax,
    P::PriceQuantity,
    P::CompareAtPrice,
    P::CompareAtPriceCurrency,
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
            .filter(|(name, text)| !text.is_empty() && !is_act(own_name(name, product)));
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
        TextField::Kind => product.kind.as_deref(),
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
        TextField::Kind => TextColumn::Type,
        TextField::Option(name) => TextColumn::OptionName(number(name)?),
        TextField::OptionValue(name, _) => TextColumn::OptionValue(number(name)?),
    })
}

fn stale(text: &Translated, source: &str) -> Option<TextDetail> {
    (!text.source_hash.is_of(source)).then_some(TextDetail::Source)
}

/// Writes products in the lossless format.
pub(super) struct Table {
    header: Vec<String>,
    columns: Vec<Column>,
    source_locale: Locale,
    products: u64,
}

/// Where the cells of a column come from.
enum Column {
    Group,
    Product(ProductField),
    Tags,
    Words(VariantField),
    /// A number is no formula, whatever it begins with.
    Number(VariantField),
    Currency(VariantField),
    GeneratedSku,
    /// What a product without anything beside its fields has nothing in.
    Further(Field),
}

impl Column {
    fn of(field: Field) -> Self {
        let Field::Plain(plain) = field else {
            return Self::Further(field);
        };
        match (plain, plain.product_field(), plain.variant_field()) {
            (P::Group, ..) => Self::Group,
            (P::GeneratedSku, ..) => Self::GeneratedSku,
            (P::Currency, ..) => Self::Currency(VariantField::BasePrice),
            (P::CostCurrency, ..) => Self::Currency(VariantField::Cost),
            (P::CompareAtPriceCurrency, ..) => Self::Currency(VariantField::CompareAtPrice),
            (_, Some(ProductField::Tags), _) => Self::Tags,
            (_, Some(field), _) => Self::Product(field),
            (_, None, Some(field)) if field.kind().is_number() => Self::Number(field),
            (_, None, Some(field)) => Self::Words(field),
            (_, None, None) => Self::Further(Field::Plain(plain)),
        }
    }
}

impl Table {
    pub(super) fn new(columns: &Columns, source_locale: Locale) -> Self {
        let fields = columns.fields();
        Self {
            header: fields.iter().map(ToString::to_string).collect(),
            columns: fields.into_iter().map(Column::of).collect(),
            source_locale,
            products: 0,
        }
    }

    pub(super) fn header(&self) -> Vec<String> {
        self.header.clone()
    }

    /// Writes the rows of a product and answers how many they are.
    pub(super) fn write<W: Write>(
        &mut self,
        goods: &impl FieldTexts,
        writer: &mut csv::Writer<W>,
    ) -> csv::Result<u64> {
        self.products += 1;
        if goods.is_plain() {
            return self.write_rows(goods, None, writer);
        }
        let product = goods.whole();
        self.write_rows(&*product, Some(&*product), writer)
    }

    /// Further columns are of `product`, or empty.
    fn write_rows<W: Write>(
        &self,
        goods: &impl FieldTexts,
        product: Option<&Product>,
        writer: &mut csv::Writer<W>,
    ) -> csv::Result<u64> {
        let group = self.products.to_string();
        let options = product.map(option_names).unwrap_or_default();
        let rows = goods.variants().max(1);
        for index in 0..rows {
            let sheet = product.map(|product| Sheet {
                product,
                variant: product.variants.get(index),
                first: index == 0,
                options: &options,
            });
            for column in &self.columns {
                let cell = match column {
                    Column::Group => Some(Cow::from(&group)),
                    Column::Product(_) | Column::Tags if index > 0 => None,
                    Column::Product(field) => goods.product_text(*field).map(guarded),
                    Column::Tags => Some(guarded(tags(&goods.tags()).into())),
                    Column::Words(field) => goods.variant_text(index, field).map(guarded),
                    Column::Number(field) => goods.variant_text(index, field),
                    Column::Currency(field) => goods
                        .variant_text(index, field)
                        .and_then(|_| goods.currency(index, field)),
                    Column::GeneratedSku => goods.has_generated_sku(index).then(|| "true".into()),
                    Column::Further(field) => sheet
                        .as_ref()
                        .and_then(|sheet| sheet.cell(field, &self.source_locale))
                        .map(Into::into),
                };
                writer.write_field(cell.unwrap_or_default().as_bytes())?;
            }
            writer.write_record(None::<&[u8]>)?;
        }
        Ok(rows as u64)
    }
}

/// One row.
struct Sheet<'a> {
    product: &'a Product,
    variant: Option<&'a Variant>,
    first: bool,
    options: &'a [String],
}

impl Sheet<'_> {
    fn cell(&self, field: &Field, source_locale: &Locale) -> Option<String> {
        match field {
            Field::Plain(_) => None,
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

    fn translated(&self, column: TextColumn, locale: &Locale) -> Option<(&Translated, &str)> {
        let name = |number| self.option(number).map(str::to_owned);
        let field = match column {
            TextColumn::Title if self.first => TextField::Title,
            TextColumn::Description if self.first => TextField::Description,
            TextColumn::Type if self.first => TextField::Kind,
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

fn guarded(words: Cow<'_, str>) -> Cow<'_, str> {
    match words {
        Cow::Borrowed(words) => guard(words),
        Cow::Owned(words) => text(&words).into(),
    }
}

/// Tags as one line of CSV, so that a tag may hold a comma.
fn tags(tags: &[Cow<'_, str>]) -> String {
    let mut line = String::new();
    for (index, tag) in tags.iter().enumerate() {
        if index > 0 {
            line.push(',');
        }
        if tag.contains([',', '"', '\n', '\r']) || tag.trim() != tag {
            line.push('"');
            line.push_str(&tag.replace('"', "\"\""));
            line.push('"');
        } else {
            line.push_str(tag);
        }
    }
    line
}
