//! Whether the prices of a file hold tax. A price with tax is never taken for one without.

use super::layout::{Layout, Wanted};
use super::price_unknown::{PriceTaxes, PriceUnknown, UnsaidTax};
use crate::columns::{ColumnTax, Field, PlainField as P, exports_shop_prices};
use crate::{Issue, IssueCode as Code};
use dhow_domain::pricing::BasePriceTax;

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
