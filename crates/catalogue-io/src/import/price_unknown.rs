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
    /// No class of that country has the rate that the column names.
    TaxRate {
        column: String,
        rate: String,
        country: Country,
    },
    /// A column is about the tax of each row, and nobody knows what its cells say.
    Mapping,
    /// A sentence says something else of the tax than the column does.
    TaxDiffers { column: String, said: String },
    /// A sentence names another currency than the prices have.
    CurrencyDiffers { said: String },
}

impl PriceUnknown {
    /// Why the file is refused until it is said.
    pub(crate) fn refusal(self, mapping: impl FnOnce() -> CatalogueError) -> CatalogueError {
        use CatalogueError as E;
        match self {
            Self::Mapping => mapping(),
            Self::Currency { platform } => E::CurrencyNeeded { platform },
            Self::TaxCountry { column } => E::TaxCountryNeeded { column },
            Self::TaxRate {
                column,
                rate,
                country,
            } => E::TaxRateUnknown {
                column,
                rate,
                country,
            },
            Self::TaxDiffers { column, said } => E::TaxDiffers { column, said },
            Self::CurrencyDiffers { said } => E::CurrencyDiffers { said },
        }
    }
}

/// What a file leaves unsaid of its prices, and a person may say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct UnknownPrices {
    /// Whether a price names no currency.
    pub(crate) currency: bool,
    /// Whose tax the price column holds, or whether it holds any.
    pub(crate) tax: Option<UnknownTax>,
}

/// What a price column leaves unsaid of its tax.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum UnknownTax {
    /// Whether there is any.
    Whether,
    /// Of which country it is.
    Country,
}
