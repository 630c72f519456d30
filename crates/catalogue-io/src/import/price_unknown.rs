//! What a file leaves unsaid of its prices, and what must be said of them before a row is read.

use crate::CatalogueError;
use dhow_domain::Country;

/// What a person says of the prices of a file whose headers do not say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PriceTaxes {
    /// They are before tax.
    Net,
    /// They hold tax: that of this country, else of the firm's.
    Gross(Option<Country>),
}

/// What must be said before the rows can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum PriceUnknown {
    /// The file of this platform names no currency.
    Currency { platform: &'static str },
    /// The prices of this column hold the tax of an unknown country.
    TaxCountry { column: String },
}

impl From<PriceUnknown> for CatalogueError {
    fn from(question: PriceUnknown) -> Self {
        match question {
            PriceUnknown::Currency { platform } => Self::CurrencyNeeded { platform },
            PriceUnknown::TaxCountry { column } => Self::TaxCountryNeeded { column },
        }
    }
}

/// What a file leaves unsaid of its prices, and a person may say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Unsaid {
    /// Whether a price names no currency.
    pub(crate) currency: bool,
    /// Whose tax the price column holds, or whether it holds any.
    pub(crate) tax: Option<UnsaidTax>,
}

/// What a price column leaves unsaid of its tax.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum UnsaidTax {
    /// Whether there is any.
    Whether,
    /// Of which country it is.
    Country,
}
