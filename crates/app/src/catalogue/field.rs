//! Fields by name, as the CLI, the grid and the editor set them: from the wire to the table of
//! fields and back.

use crate::failure::{AppError, Result, value_invalid};
use dhow_catalogue_io::TypedNumbers;
use dhow_contract::catalogue::EditedCell;
use dhow_contract::{Code, Failure};
use dhow_domain::catalogue::field::{
    ControlCharacters, FieldContext, FieldValue, InvalidField, NumberFormat, PlainNumbers,
    ProductField, VariantField,
};
use dhow_domain::catalogue::{Product, Variant};
use dhow_domain::id::VariantId;
use dhow_domain::money::Currency;

/// How the values of a request are written.
pub(crate) struct Writing {
    base: Currency,
    numbers: Box<dyn NumberFormat>,
    /// A number equal to the one that stands there keeps the digits it has, as in an import.
    keep_equal: bool,
}

impl Writing {
    /// Numbers as a language writes them, digits and a point without one; amounts that name no
    /// currency and replace none are in the base currency.
    pub(crate) fn of(base: Currency, locale: Option<&str>) -> Result<Self> {
        let locale = locale.map(crate::input::locale).transpose()?;
        let numbers: Box<dyn NumberFormat> = match locale {
            Some(locale) => Box::new(TypedNumbers::of(&locale)),
            None => Box::new(PlainNumbers),
        };
        Ok(Self {
            base,
            numbers,
            keep_equal: true,
        })
    }

    /// As scripts write, who mean the digits they write.
    pub(crate) fn plain(base: Currency) -> Self {
        Self {
            base,
            numbers: Box::new(PlainNumbers),
            keep_equal: false,
        }
    }

    fn context(&self, kept: Option<Currency>) -> FieldContext<'_> {
        let currency = kept.unwrap_or(self.base);
        let control_characters = ControlCharacters::Refuse;
        FieldContext {
            currency,
            numbers: self.numbers.as_ref(),
            control_characters,
        }
    }

    /// Reads a value of a variant's field, in the currency it has so far.
    pub(crate) fn parse<T: TryFrom<FieldValue, Error = InvalidField>>(
        &self,
        field: &VariantField,
        text: &str,
        kept: Option<Currency>,
    ) -> Result<T> {
        let value = field
            .parse(text.trim(), &self.context(kept))
            .and_then(T::try_from);
        Ok(value.map_err(|invalid| refusal(&field.name(), text, &invalid))?)
    }

    /// A product's title.
    pub(super) fn title(&self, text: &str) -> Result<String> {
        let title = Some(text.trim())
            .filter(|title| !title.is_empty())
            .ok_or(InvalidField::Empty);
        let title = title.and_then(|title| ProductField::Title.parse(title, &self.context(None)));
        Ok(title
            .and_then(String::try_from)
            .map_err(|invalid| refusal(ProductField::Title.name(), text, &invalid))?)
    }
}

/// A broken rule of a field as scripts and sentences know it.
fn refusal(field: &str, text: &str, invalid: &InvalidField) -> Failure {
    let shown: String = match invalid {
        InvalidField::Empty | InvalidField::TooLong { .. } => String::new(),
        _ => text
            .trim()
            .chars()
            .map(|letter| if is_unseen(letter) { '␣' } else { letter })
            .collect(),
    };
    let failure = value_invalid(field, &shown, invalid.reason());
    match invalid {
        InvalidField::TooLong { limit } => failure.with("limit", limit),
        InvalidField::CheckDigit { expected } => failure.with("expected", expected),
        _ => failure,
    }
}

/// A control character that no text has: line ends and tabs are seen.
fn is_unseen(letter: char) -> bool {
    letter.is_control() && !matches!(letter, '\n' | '\r' | '\t')
}

fn unknown(field: &str) -> AppError {
    Failure::new(Code::FieldUnknown).with("field", field).into()
}

/// Sets a field by name and tells what differs; nothing, or an empty text, clears it. Where a
/// variant is meant, the fields of its product are taken too.
pub(super) fn set_field(
    product: &mut Product,
    variant: Option<VariantId>,
    (name, value): (&str, Option<&str>),
    writing: &Writing,
) -> Result<Option<EditedCell>> {
    if let Some(field) = ProductField::named(name) {
        return set_product_field(product, field, (name, value), writing);
    }
    let variant = product
        .variants
        .iter_mut()
        .find(|it| Some(it.id) == variant);
    let (variant, field) = variant
        .zip(VariantField::named(name))
        .ok_or_else(|| unknown(name))?;
    set_variant_field(variant, &field, (name, value), writing)
}

fn set_product_field(
    product: &mut Product,
    field: ProductField,
    (name, value): (&str, Option<&str>),
    writing: &Writing,
) -> Result<Option<EditedCell>> {
    let before = field.get(product);
    let patch = field.read(value, &writing.context(None));
    patch
        .and_then(|patch| field.apply(product, patch))
        .map_err(|invalid| refusal(name, value.unwrap_or_default(), &invalid))?;
    Ok(difference(name, before, field.get(product)))
}

fn set_variant_field(
    variant: &mut Variant,
    field: &VariantField,
    (name, value): (&str, Option<&str>),
    writing: &Writing,
) -> Result<Option<EditedCell>> {
    let shown = name.strip_prefix("option:").unwrap_or(name);
    let refused = |invalid: InvalidField| refusal(shown, value.unwrap_or_default(), &invalid);
    let field = field.at(variant).map_err(refused)?;
    let before = field.get(variant);
    let patch = field
        .read(value, &writing.context(field.currency(variant)))
        .map_err(refused)?;
    if writing.keep_equal && before.is_some() && patch.value() == before.as_ref() {
        return Ok(None);
    }
    field.apply(variant, patch).map_err(refused)?;
    Ok(difference(name, before, field.get(variant)))
}

fn difference(
    name: &str,
    before: Option<FieldValue>,
    after: Option<FieldValue>,
) -> Option<EditedCell> {
    if before == after {
        return None;
    }
    let currency = |value: &Option<FieldValue>| {
        value
            .as_ref()
            .and_then(FieldValue::currency)
            .map(|currency| currency.to_string())
    };
    Some(EditedCell {
        field: name.to_owned(),
        before_currency: currency(&before),
        before: before.map(|value| value.without_currency()),
        after_currency: currency(&after),
        after: after.map(|value| value.without_currency()),
    })
}
