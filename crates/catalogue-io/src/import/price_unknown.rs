//! Whether the prices of a file hold tax, and what must be said of them before a row is read. A price
//! with tax is never taken for one without.

use crate::CatalogueError;
use crate::columns::{ColumnTax, Field, PlainField as P, Suggestion};
use dhow_domain::Country;
use dhow_domain::pricing::BasePriceTax;

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

/// Settles the tax of the price column: as its header or the mapping says, else as a person said.
pub(crate) fn settle_tax(
    read_as: &mut [Suggestion],
    names: &[String],
    prices: Option<PriceTaxes>,
    firm_country: Option<Country>,
) -> Option<PriceUnknown> {
    let price = Field::Plain(P::BasePrice);
    let index = read_as
        .iter()
        .position(|one| one.field == Some(price.clone()))?;
    let (said, country) = match prices {
        Some(PriceTaxes::Gross(country)) => (Some(ColumnTax::Gross), country),
        Some(PriceTaxes::Net) => (Some(ColumnTax::Known(BasePriceTax::Excluded)), None),
        None => (None, None),
    };
    let column = &mut read_as[index];
    column.tax = column.tax.or(said);
    if column.tax != Some(ColumnTax::Gross) {
        return None;
    }
    match country.or(firm_country) {
        Some(country) => {
            column.tax = Some(ColumnTax::Known(BasePriceTax::standard_of(country)));
            None
        }
        None => Some(PriceUnknown::TaxCountry {
            column: names[index].clone(),
        }),
    }
}
