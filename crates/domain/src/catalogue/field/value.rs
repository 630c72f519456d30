//! Values of fields, and why a text is none.

use crate::catalogue::{DescriptionFormat, InvalidSlug, MAXIMUM_SLUG, ProductStatus};
use crate::gtin::InvalidGtin;
use crate::money::{Currency, InvalidAmount, Money};
use crate::pricing::{BasePriceTax, PriceQuantity};
use crate::sku::{InvalidSku, MAXIMUM_LENGTH};
use crate::{Country, Gtin, Sku};
use rust_decimal::Decimal;
use std::collections::BTreeSet;
use std::fmt;

macro_rules! values {
    ($( $(#[doc = $doc:literal])* $variant:ident($type:ty), )*) => {
        /// The value of any field.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum FieldValue { $( $(#[doc = $doc])* $variant($type), )* }

        $(
            impl From<$type> for FieldValue {
                fn from(value: $type) -> Self {
                    Self::$variant(value)
                }
            }

            impl TryFrom<FieldValue> for $type {
                type Error = InvalidField;

                fn try_from(value: FieldValue) -> Result<Self, InvalidField> {
                    match value {
                        FieldValue::$variant(value) => Ok(value),
                        _ => Err(InvalidField::WrongKind),
                    }
                }
            }
        )*
    };
}

values! {
    /// Words, a code, an address part.
    Text(String),
    /// A SKU.
    Sku(Sku),
    /// A trade item number.
    Gtin(Gtin),
    /// An amount with its currency.
    Money(Money),
    /// Whether a price holds a tax, and whose.
    BasePriceTax(BasePriceTax),
    /// How many units a price is for.
    PriceQuantity(PriceQuantity),
    /// A weight, a size, a count.
    Number(Decimal),
    /// A country.
    Country(Country),
    /// What a description is written in.
    DescriptionFormat(DescriptionFormat),
    /// A state of sale.
    Status(ProductStatus),
    /// Tags.
    Tags(BTreeSet<String>),
}

impl FieldValue {
    /// The currency of money.
    #[must_use]
    pub fn currency(&self) -> Option<Currency> {
        match self {
            Self::Money(money) => Some(money.currency),
            _ => None,
        }
    }

    /// Its text, of money without the currency.
    #[must_use]
    pub fn without_currency(&self) -> String {
        match self {
            Self::Money(money) => money.amount.to_string(),
            other => other.to_string(),
        }
    }
}

/// The text form that [`FieldKind::parse`](super::FieldKind::parse) reads back; a tag that holds a
/// comma would become two.
impl fmt::Display for FieldValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => formatter.write_str(text),
            Self::Sku(sku) => sku.fmt(formatter),
            Self::Gtin(gtin) => gtin.fmt(formatter),
            Self::Money(money) => money.fmt(formatter),
            Self::BasePriceTax(tax) => tax.fmt(formatter),
            Self::PriceQuantity(quantity) => quantity.fmt(formatter),
            Self::Number(number) => number.fmt(formatter),
            Self::Country(country) => country.fmt(formatter),
            Self::DescriptionFormat(format) => formatter.write_str(format.as_str()),
            Self::Status(status) => formatter.write_str(status.as_str()),
            Self::Tags(tags) => {
                let tags: Vec<&str> = tags.iter().map(String::as_str).collect();
                formatter.write_str(&tags.join(", "))
            }
        }
    }
}

/// Why a text is not a value of its field.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidField {
    /// The field cannot be empty.
    #[error("the field cannot be empty")]
    Empty,
    /// It is none of the words the field knows.
    #[error("not one of the known words")]
    NotOneOf,
    /// It is no number.
    #[error("not a number")]
    NotANumber,
    /// A spreadsheet shortened it: `1.23E+12`.
    #[error("a spreadsheet took the last digits")]
    DigitsLost,
    /// It uses the decimal separator of other places than its surroundings.
    #[error("the other decimal separator")]
    OtherSeparator,
    /// It can be read in two ways.
    #[error("{point} or {comma}")]
    Ambiguous {
        /// With a decimal point.
        point: Decimal,
        /// With a decimal comma.
        comma: Decimal,
    },
    /// It names another currency than the expected one.
    #[error("another currency")]
    OtherCurrency,
    /// It is below zero.
    #[error("below zero")]
    Negative,
    /// It has more decimals than can be kept.
    #[error("more decimals than can be kept")]
    TooPrecise,
    /// It has more digits than can be kept.
    #[error("more digits than can be kept")]
    TooLarge,
    /// It is longer than the field takes.
    #[error("longer than {limit}")]
    TooLong {
        /// What the field takes, in characters (bytes of a slug).
        limit: usize,
    },
    /// It holds a character that cannot be seen.
    #[error("a character that cannot be seen")]
    ControlCharacter,
    /// It is no safe part of an address.
    #[error("no safe part of an address")]
    Slug,
    /// It is no Harmonised System code.
    #[error("no code of 6 to 12 digits")]
    HsCode,
    /// It is no sales unit.
    #[error("no sales unit")]
    Unit,
    /// It is no country.
    #[error("no country")]
    Country,
    /// It says neither `excluded` nor whose tax is included.
    #[error("neither excluded nor included:COUNTRY")]
    BasePriceTax,
    /// A trade item number holds something other than digits.
    #[error("digits only")]
    NotDigits,
    /// A trade item number has another length than 8, 12, 13, 14.
    #[error("8, 12, 13 or 14 digits")]
    Length,
    /// The last digit of a trade item number does not fit.
    #[error("the last digit should be {expected}")]
    CheckDigit {
        /// The digit that fits.
        expected: char,
    },
    /// Stock lies at several locations, none of them `main`: which one is meant?
    #[error("stock lies at several locations")]
    SeveralLocations,
    /// The value is of another kind than the field; no text makes this.
    #[error("a value of another kind")]
    WrongKind,
}

impl InvalidField {
    /// The word that scripts and sentences go by; it is stable.
    #[must_use]
    pub fn reason(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NotOneOf => "notOneOf",
            Self::NotANumber => "notANumber",
            Self::DigitsLost => "digitsLost",
            Self::OtherSeparator => "otherSeparator",
            Self::Ambiguous { .. } => "ambiguous",
            Self::OtherCurrency => "otherCurrency",
            Self::Negative => "negative",
            Self::TooPrecise => "tooPrecise",
            Self::TooLarge => "tooLarge",
            Self::TooLong { .. } => "tooLong",
            Self::ControlCharacter => "controlCharacter",
            Self::Slug => "slug",
            Self::HsCode => "hsCode",
            Self::Unit => "unit",
            Self::Country => "invalidCountry",
            Self::BasePriceTax => "basePriceTax",
            Self::NotDigits => "notDigits",
            Self::Length => "length",
            Self::CheckDigit { .. } => "checkDigit",
            Self::SeveralLocations => "severalLocations",
            Self::WrongKind => "wrongKind",
        }
    }
}

impl From<InvalidSku> for InvalidField {
    fn from(invalid: InvalidSku) -> Self {
        match invalid {
            InvalidSku::Empty => Self::Empty,
            InvalidSku::TooLong => Self::TooLong {
                limit: MAXIMUM_LENGTH,
            },
            InvalidSku::ControlCharacter => Self::ControlCharacter,
        }
    }
}

impl From<InvalidGtin> for InvalidField {
    fn from(invalid: InvalidGtin) -> Self {
        match invalid {
            InvalidGtin::ScientificNotation(_) => Self::DigitsLost,
            InvalidGtin::NotDigits => Self::NotDigits,
            InvalidGtin::Length => Self::Length,
            InvalidGtin::CheckDigit { expected } => Self::CheckDigit { expected },
        }
    }
}

impl From<InvalidAmount> for InvalidField {
    fn from(invalid: InvalidAmount) -> Self {
        match invalid {
            InvalidAmount::NotANumber => Self::NotANumber,
            InvalidAmount::Negative => Self::Negative,
            InvalidAmount::TooPrecise => Self::TooPrecise,
            InvalidAmount::TooLarge => Self::TooLarge,
        }
    }
}

impl From<InvalidSlug> for InvalidField {
    fn from(invalid: InvalidSlug) -> Self {
        match invalid {
            InvalidSlug::TooLong => Self::TooLong {
                limit: MAXIMUM_SLUG,
            },
            InvalidSlug::Unsafe => Self::Slug,
        }
    }
}
