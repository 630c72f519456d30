//! Whether the prices of a file hold tax, and what must be said of them before a row is read. A price
//! with tax is never taken for one without.

use super::layout::{Layout, Wanted};
use crate::columns::{ColumnTax, Field, PlainField as P, exports_shop_prices};
use crate::{CatalogueError, Issue, IssueCode as Code};
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

/// Settles the tax of the price column: as its header or the mapping says, else as a person said,
/// else as shops of the firm's country write their prices, which is told.
pub(crate) fn settle_tax(layout: &mut Layout, wanted: &Wanted<'_>, row: u64) {
    let price = Field::Plain(P::BasePrice);
    let mut columns = layout.read_as.iter();
    let Some(index) = columns.position(|one| one.field == Some(price.clone())) else {
        return;
    };
    let shop = layout.platform().filter(|it| exports_shop_prices(it));
    let column = &mut layout.read_as[index];
    layout.unsaid.tax = match column.tax {
        None => Some(UnsaidTax::Whether),
        Some(ColumnTax::Gross) => Some(UnsaidTax::Country),
        Some(ColumnTax::Known(_)) => None,
    };
    let (said, country) = match wanted.prices {
        Some(PriceTaxes::Gross(country)) => (Some(ColumnTax::Gross), country),
        Some(PriceTaxes::Net) => (Some(ColumnTax::Known(BasePriceTax::Excluded)), None),
        None => (None, None),
    };
    column.tax = column.tax.or(said);
    let country = country.or(wanted.firm_country);
    match (column.tax, country) {
        (None, Some(country)) if country.is_in_european_union() => {
            let Some(platform) = shop else { return };
            column.tax = Some(ColumnTax::Known(BasePriceTax::standard_of(country)));
            let issue = Issue::of_cell(row, &layout.names[index], Code::TaxAssumed);
            layout
                .issues
                .push(issue.with("platform", platform).with("country", country));
        }
        (Some(ColumnTax::Gross), Some(country)) => {
            column.tax = Some(ColumnTax::Known(BasePriceTax::standard_of(country)));
        }
        (Some(ColumnTax::Gross), None) => {
            let column = layout.names[index].clone();
            layout.question = Some(PriceUnknown::TaxCountry { column });
        }
        _ => {}
    }
}
