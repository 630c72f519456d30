//! In which columns rows say the tax of their prices.

use super::layout::{Layout, Wanted};
use super::price_unknown::{PriceTaxes, PriceUnknown, UnknownTax};
use super::row_tax::{RowTaxes, holds_tax, tax_of_text, word_of};
use crate::columns::{ColumnTax, Field, PlainField as P, TaxColumn, normal_word, tax_column};
use crate::{Issue, IssueCode as Code};
use dhow_domain::Country;
use dhow_domain::markets::TaxClass;
use dhow_domain::pricing::BasePriceTax;

/// Columns of that sort that nobody gave another meaning, with their samples.
fn columns<'a>(
    layout: &'a Layout,
    samples: &'a [Vec<String>],
    wanted: TaxColumn,
) -> impl Iterator<Item = (usize, &'a [String])> {
    let of_sort = move |index: &usize| tax_column(&layout.names[*index]) == Some(wanted);
    let unknown = layout.unknown.iter().copied().filter(of_sort);
    unknown
        .map(|index| (index, samples[index].as_slice()))
        .filter(|(_, samples)| !samples.is_empty())
}

fn is_rate(text: &str) -> bool {
    text.contains(char::is_numeric) || word_of(text).is_some()
}

/// Whether rows say the rate of their prices.
pub(super) fn has_rates(layout: &Layout, samples: &[Vec<String>]) -> bool {
    let mut columns = columns(layout, samples, TaxColumn::Rate);
    columns.any(|(_, samples)| samples.iter().any(|text| is_rate(text)))
}

/// Finds the columns in which rows say it, once the tax of the price column is settled; `stated` is
/// what its header says.
pub(crate) fn settle_rows(
    layout: &mut Layout,
    wanted: &Wanted<'_>,
    (samples, stated): (&[Vec<String>], bool),
    row: u64,
) {
    let own = layout.index_of(&Field::Plain(P::BasePriceTax));
    let (Some(price), None) = (layout.index_of(&Field::Plain(P::BasePrice)), own) else {
        return;
    };
    let tax = layout.read_as[price].tax;
    let mut found = RowTaxes {
        country: country_of(tax, wanted),
        taxes: wanted.tax_rates.clone(),
        stated,
        status: shop_column(
            layout,
            wanted,
            &["taxstatus", "varianttaxable", "chargetax"],
        ),
        class: shop_column(
            layout,
            wanted,
            &["taxclass", "producttaxclass", "taxclassname"],
        ),
        ..RowTaxes::default()
    };
    found.included = included(layout, samples, tax);
    if let Some(index) = found.included
        && found.country.is_none()
    {
        let column = layout.names[index].clone();
        layout.unsaid.tax = Some(UnknownTax::Country);
        layout.question = Some(PriceUnknown::TaxCountry { column });
    }
    let gross = tax.is_some_and(ColumnTax::is_gross) || found.included.is_some();
    if gross && layout.question.is_none() {
        found.rate = rate(layout, samples, &found, row);
    }
    layout.row_taxes = found;
}

fn country_of(tax: Option<ColumnTax>, wanted: &Wanted<'_>) -> Option<Country> {
    match (tax, wanted.prices) {
        (Some(ColumnTax::Known(BasePriceTax::Included { country, .. })), _) => Some(country),
        (_, Some(PriceTaxes::Gross(Some(country)))) => Some(country),
        _ => wanted.firm_country,
    }
}

/// A column that a shop program calls so, unless a person said that it says nothing.
fn shop_column(layout: &Layout, wanted: &Wanted<'_>, words: &[&str]) -> Option<usize> {
    let mapped = |name: &str| {
        let mapping = wanted.mapping.into_iter();
        let mut headers = mapping.flat_map(|mapping| mapping.columns.keys());
        headers.any(|header| header.trim() == name)
    };
    (0..layout.names.len()).find(|index| {
        let name = &layout.names[*index];
        let free = layout.read_as[*index].field.is_none() && !mapped(name);
        free && words.contains(&normal_word(name).as_str())
    })
}

/// The column that says for each row whether its price holds tax. Where its cells say something else,
/// a person must say what the column is, unless the price says its tax.
fn included(layout: &mut Layout, samples: &[Vec<String>], tax: Option<ColumnTax>) -> Option<usize> {
    let (index, samples) = columns(layout, samples, TaxColumn::Included).next()?;
    if samples.iter().all(|text| holds_tax(text).is_some()) {
        return Some(index);
    }
    if tax.is_none() {
        layout.question = Some(PriceUnknown::Mapping);
    }
    None
}

/// The column of rates beside prices with tax: of several the one whose cells are rates of the country.
/// Of a country without known rates each such column is asked about by name.
fn rate(layout: &mut Layout, samples: &[Vec<String>], found: &RowTaxes, row: u64) -> Option<usize> {
    let columns = columns(layout, samples, TaxColumn::Rate);
    let columns: Vec<_> = columns
        .filter(|(_, samples)| samples.iter().any(|text| is_rate(text)))
        .collect();
    let country = found.country?;
    if found.taxes.percent(country, TaxClass::STANDARD).is_none() {
        let names = columns.iter().map(|(index, _)| &layout.names[*index]);
        let issue = |name: &String| {
            Issue::of_cell(row, name, Code::BasePriceTaxUnknown).with("value", name)
        };
        let issues: Vec<Issue> = names.map(issue).collect();
        layout.issues.extend(issues);
        return None;
    }
    let fits = |(_, samples): &&(usize, &[String])| {
        let fits = |text: &String| tax_of_text(&found.taxes, country, text).is_some();
        samples.iter().all(fits)
    };
    let best = columns.iter().find(fits).or(columns.first());
    best.map(|(index, _)| *index)
}
