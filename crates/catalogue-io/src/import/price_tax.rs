//! Whether the prices of a file hold tax and whose, once its columns are known: what its header, a
//! person and the custom of shops say, in this order.

use super::answers::yes_no;
use super::layout::{Layout, Wanted};
use super::price_unknown::{PriceTaxes, PriceUnknown, UnknownTax};
use crate::columns::{
    ColumnTax, Field, PlainField as P, TaxColumn, exports_shop_prices, tax_column,
};
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
        None => Some(UnknownTax::Whether),
        Some(ColumnTax::Gross) => Some(UnknownTax::Country),
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

/// A column that says for each row which rate its price has, or whether it holds tax, is asked about
/// by name: one tax for all rows would make wrong prices of right ones. Who maps it to nothing says
/// that it says nothing.
pub(crate) fn ask_of_rows(layout: &mut Layout, samples: &[Vec<String>], row: u64) {
    let price = layout.index_of(&Field::Plain(P::BasePrice));
    let own = layout.index_of(&Field::Plain(P::BasePriceTax));
    let (Some(price), None) = (price, own) else {
        return;
    };
    let gross = layout.read_as[price].tax.is_some_and(ColumnTax::is_gross);
    let asks = |index: &usize| {
        let samples = &samples[*index];
        let is_rate = |text: &String| text.contains(char::is_numeric);
        match tax_column(&layout.names[*index]) {
            Some(TaxColumn::Rate) => gross && samples.iter().any(is_rate),
            Some(TaxColumn::Included) => {
                !samples.is_empty() && samples.iter().all(|text| yes_no(text).is_some())
            }
            None => false,
        }
    };
    let asked: Vec<usize> = layout.unknown.iter().copied().filter(asks).collect();
    for index in asked {
        let name = &layout.names[index];
        let issue = Issue::of_cell(row, name, Code::BasePriceTaxUnknown);
        layout.issues.push(issue.with("value", name));
    }
}
