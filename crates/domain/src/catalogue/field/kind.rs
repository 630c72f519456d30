//! Kinds of fields: the rule and the limit of each.

use super::{FieldValue, InvalidField, NumberFormat, PlainNumbers};
use crate::catalogue::{
    DescriptionFormat, MAXIMUM_SLUG, ProductStatus, check_slug, composed_slug, sales_unit,
};
use crate::money::Currency;
use crate::pricing::{BasePriceTax, PriceQuantity};
use crate::sku::MAXIMUM_LENGTH;
use crate::{Country, Gtin, Sku};
use rust_decimal::Decimal;
use std::collections::BTreeSet;
use std::fmt;
use std::ops::RangeInclusive;

/// Most characters of a title, and of all tags together.
pub const LONGEST_TITLE: usize = 2_000;
/// Most characters of a name of one or a few words.
pub const LONGEST_WORD: usize = 255;
/// Digits of a Harmonised System code: six are the world's, the others a country's.
pub const HS_CODE_DIGITS: RangeInclusive<usize> = 6..=12;

/// What a text must be to be the value of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FieldKind {
    /// A SKU.
    Sku,
    /// A trade item number with its check digit.
    Gtin,
    /// An amount with its currency.
    Money,
    /// Whether a price holds a tax, and whose.
    BasePriceTax,
    /// How many units a price is for.
    PriceQuantity,
    /// A number that is not below zero: a weight, a size, a quantity.
    Measure,
    /// A number of any sign: a stock may be oversold.
    Count,
    /// A Harmonised System code.
    HsCode,
    /// A country of ISO 3166-1.
    Country,
    /// A sales unit of UNECE Recommendation 20.
    Unit,
    /// Words on one line.
    Line {
        /// Most characters.
        limit: usize,
    },
    /// Text of many lines, kept as it is.
    Paragraphs,
    /// What a description is written in.
    DescriptionFormat,
    /// An address part.
    Slug,
    /// A state of sale.
    Status,
    /// Tags, separated by commas.
    Tags,
}

/// Whether a line may hold what cannot be seen. A person who types one did not mean it; a cell of a
/// file may have a line break, and stays as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ControlCharacters {
    /// They are refused.
    Refuse,
    /// They are kept.
    Keep,
}

/// What a text is read against.
#[derive(Clone, Copy)]
pub struct FieldContext<'a> {
    /// The currency of an amount that names none.
    pub currency: Currency,
    /// How numbers are written.
    pub numbers: &'a dyn NumberFormat,
    /// Whether a line may hold what cannot be seen.
    pub control_characters: ControlCharacters,
}

impl FieldContext<'_> {
    /// As scripts write: plain numbers, lines without control characters.
    #[must_use]
    pub fn plain(currency: Currency) -> Self {
        Self {
            currency,
            numbers: &PlainNumbers,
            control_characters: ControlCharacters::Refuse,
        }
    }
}

impl fmt::Debug for FieldContext<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("FieldContext")
            .field("currency", &self.currency)
            .finish_non_exhaustive()
    }
}

impl FieldKind {
    /// Reads a text as it stands; what a person types is trimmed before, see
    /// [`VariantField::read`](super::VariantField::read).
    ///
    /// # Errors
    /// [`InvalidField`] says which rule it breaks.
    pub fn parse(self, text: &str, context: &FieldContext<'_>) -> Result<FieldValue, InvalidField> {
        let numbers = context.numbers;
        Ok(match self {
            Self::Sku => Sku::parse(text)?.into(),
            Self::Gtin => Gtin::parse(text)?.into(),
            Self::Money => numbers.money(text, context.currency)?.into(),
            Self::BasePriceTax => text
                .parse::<BasePriceTax>()
                .map_err(|_| InvalidField::BasePriceTax)?
                .into(),
            Self::PriceQuantity => PriceQuantity::of(numbers.decimal(text)?)
                .ok_or(InvalidField::NotOneOf)?
                .into(),
            Self::Measure => not_negative(numbers.decimal(text)?)?.into(),
            Self::Count => numbers.decimal(text)?.into(),
            Self::HsCode => hs_code(text)?.into(),
            Self::Country => Country::parse(text)
                .map_err(|_| InvalidField::Country)?
                .into(),
            Self::Unit => sales_unit(text)
                .ok_or(InvalidField::Unit)?
                .to_owned()
                .into(),
            Self::Line { limit } => line(text, limit, context)?.to_owned().into(),
            Self::Paragraphs => paragraphs(text, context)?.to_owned().into(),
            Self::DescriptionFormat => DescriptionFormat::parse(text)
                .ok_or(InvalidField::NotOneOf)?
                .into(),
            Self::Slug => {
                let slug = composed_slug(text);
                check_slug(&slug)?;
                slug.into()
            }
            Self::Status => ProductStatus::parse(text)
                .ok_or(InvalidField::NotOneOf)?
                .into(),
            Self::Tags => tags(line(text, LONGEST_TITLE, context)?).into(),
        })
    }

    /// The text without what does not count of it.
    pub(super) fn trimmed(self, text: &str) -> &str {
        if self == Self::Paragraphs {
            text
        } else {
            text.trim()
        }
    }

    /// Most characters (bytes of a slug), where there is such a limit.
    #[must_use]
    pub fn limit(self) -> Option<usize> {
        match self {
            Self::Sku => Some(MAXIMUM_LENGTH),
            Self::HsCode => Some(*HS_CODE_DIGITS.end()),
            Self::Slug => Some(MAXIMUM_SLUG),
            Self::Line { limit } => Some(limit),
            Self::Tags => Some(LONGEST_TITLE),
            _ => None,
        }
    }

    /// Whether its text is a number, which is written differently from place to place.
    #[must_use]
    pub fn is_number(self) -> bool {
        matches!(self, Self::Money | Self::Measure | Self::Count)
    }
}

fn not_negative(value: Decimal) -> Result<Decimal, InvalidField> {
    if value.is_sign_negative() && !value.is_zero() {
        Err(InvalidField::Negative)
    } else {
        Ok(value)
    }
}

fn hs_code(text: &str) -> Result<String, InvalidField> {
    let digits: String = text
        .chars()
        .filter(|letter| !matches!(letter, '.' | ' ' | '-'))
        .collect();
    let fits =
        HS_CODE_DIGITS.contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    if fits {
        Ok(digits)
    } else {
        Err(InvalidField::HsCode)
    }
}

fn line<'a>(
    text: &'a str,
    limit: usize,
    context: &FieldContext<'_>,
) -> Result<&'a str, InvalidField> {
    let refuse = context.control_characters == ControlCharacters::Refuse;
    if refuse && text.chars().any(char::is_control) {
        return Err(InvalidField::ControlCharacter);
    }
    if text.len() > limit && text.chars().count() > limit {
        return Err(InvalidField::TooLong { limit });
    }
    Ok(text)
}

fn paragraphs<'a>(text: &'a str, context: &FieldContext<'_>) -> Result<&'a str, InvalidField> {
    let refuse = context.control_characters == ControlCharacters::Refuse;
    let unseen = |letter: char| letter.is_control() && !matches!(letter, '\n' | '\r' | '\t');
    if refuse && text.contains(unseen) {
        Err(InvalidField::ControlCharacter)
    } else {
        Ok(text)
    }
}

fn tags(text: &str) -> BTreeSet<String> {
    text.split(',')
        .map(str::trim)
        .filter(|tag| !tag.is_empty())
        .map(str::to_owned)
        .collect()
}
