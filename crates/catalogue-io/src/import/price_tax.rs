//! Whether the prices of a file hold tax and whose, once its columns are known: what its header, a
//! person, a sentence beside its goods and the custom of shops say, in this order.

use super::layout::{Layout, Wanted};
use super::price_notes::{PriceNotes, TaxNote};
use super::price_unknown::{PriceTaxes, PriceUnknown, UnknownTax};
use super::row_tax::tax_of_rate;
use super::tax_columns::has_rates;
use crate::columns::{ColumnTax, Field, PlainField as P, exports_shop_prices};
use crate::{Issue, IssueCode as Code};
use dhow_domain::Country;
use dhow_domain::pricing::{BasePriceTax, BaseTaxes};

/// Settles the tax of the price column: as its header or the mapping says, else as a person said,
/// else as a sentence of the file says, else as shops of the firm's country write their prices; the
/// last two are told. Where two of them disagree, or no class has the rate, it is asked.
pub(crate) fn settle_tax(
    layout: &mut Layout,
    wanted: &Wanted<'_>,
    (notes, samples): (&PriceNotes, &[Vec<String>]),
    row: u64,
) {
    let Some(index) = layout.index_of(&Field::Plain(P::BasePrice)) else {
        return;
    };
    let said = Said::of(wanted);
    layout.unsaid.tax = unsaid(layout.read_as[index].tax);
    heed_notes(layout, index, &said, notes);
    let column = &mut layout.read_as[index];
    column.tax = column.tax.or(said.tax);
    let country = said.country.or(wanted.firm_country);
    if column.tax.is_none() && layout.question.is_none() {
        assume(layout, index, country, row);
    }
    let by_rows = has_rates(layout, samples);
    settle_class(layout, index, country, (wanted.tax_rates, by_rows));
}

/// What a person said of the prices.
struct Said {
    tax: Option<ColumnTax>,
    country: Option<Country>,
}

impl Said {
    fn of(wanted: &Wanted<'_>) -> Self {
        let (tax, country) = match wanted.prices {
            Some(PriceTaxes::Gross(country)) => (Some(ColumnTax::Gross), country),
            Some(PriceTaxes::Net) => (Some(ColumnTax::Known(BasePriceTax::Excluded)), None),
            None => (None, None),
        };
        Self { tax, country }
    }
}

fn unsaid(tax: Option<ColumnTax>) -> Option<UnknownTax> {
    match tax {
        None => Some(UnknownTax::Whether),
        Some(ColumnTax::Gross) => Some(UnknownTax::Country),
        Some(ColumnTax::Known(_)) => None,
    }
}

/// Takes in what sentences of the file say: of a column that says nothing they decide, of one that
/// says the same they add country and rate, and where they say otherwise a person decides.
fn heed_notes(layout: &mut Layout, index: usize, said: &Said, notes: &PriceNotes) {
    let Some(first) = notes.tax.first() else {
        return;
    };
    let column = layout.read_as[index].tax;
    let taken = column.or(said.tax);
    let gross = taken.unwrap_or(first.tax).is_gross();
    let agrees = |note: &&TaxNote| note.tax.is_gross() == gross;
    let other = notes.tax.iter().find(|note| !agrees(note));
    match (notes.tax.iter().find(agrees), other) {
        (Some(note), None) => add_note(layout, index, note, taken.is_none()),
        // One of two sentences speaks of these prices, and the column or a person says which.
        (Some(note), Some(_)) if taken.is_some() => add_note(layout, index, note, false),
        (_, Some(_)) if said.tax.is_some() => {
            layout.read_as[index].tax = said.tax;
            layout.read_as[index].tax_rates.clear();
        }
        (_, Some(note)) => {
            layout.unsaid.tax = Some(UnknownTax::Whether);
            layout.question = Some(PriceUnknown::TaxDiffers {
                column: layout.names[index].clone(),
                said: note.text.clone(),
            });
        }
        (None, None) => {}
    }
}

/// Adds what an agreeing sentence says beyond the column, and tells of it where it decides anything.
fn add_note(layout: &mut Layout, index: usize, note: &TaxNote, decides: bool) {
    let column = &mut layout.read_as[index];
    if decides {
        layout.unsaid.tax = unsaid(Some(note.tax));
    }
    let names_country = note.tax != ColumnTax::Gross && column.tax == Some(ColumnTax::Gross);
    let names_rate = column.tax_rates.is_empty() && !note.rates.is_empty();
    // A mapping that states the class has looked at the rate.
    let explicit = matches!(column.tax, Some(ColumnTax::Known(_)));
    if decides || names_country {
        column.tax = Some(note.tax);
    }
    if names_rate && !explicit {
        column.tax_rates.clone_from(&note.rates);
    }
    if decides || names_country || names_rate && !explicit {
        let issue = Issue::of_row(note.row, Code::PreambleSays);
        layout.issues.push(issue.with("value", &note.text));
    }
}

/// What nothing says: of some platforms it is known how shops of the European Union write prices, of
/// the others it is told that nobody knows.
fn assume(layout: &mut Layout, index: usize, country: Option<Country>, row: u64) {
    let (Some(platform), Some(country)) = (layout.platform(), country) else {
        return;
    };
    if !country.is_in_european_union() {
        return;
    }
    let code = if exports_shop_prices(platform) {
        layout.read_as[index].tax = Some(ColumnTax::Known(BasePriceTax::standard_of(country)));
        Code::TaxAssumed
    } else {
        Code::NetAssumed
    };
    let issue = Issue::of_cell(row, &layout.names[index], code);
    let issue = issue.with("platform", platform).with("country", country);
    layout.issues.push(issue);
}

/// Of prices with tax: whose it is, and of which class, by the rate that is named.
fn settle_class(
    layout: &mut Layout,
    index: usize,
    country: Option<Country>,
    (taxes, by_rows): (&BaseTaxes, bool),
) {
    let column = &mut layout.read_as[index];
    let country = match column.tax {
        Some(ColumnTax::Known(BasePriceTax::Included { country, .. })) => Some(country),
        Some(ColumnTax::Gross) => country,
        _ => return,
    };
    let Some(country) = country else {
        let column = layout.names[index].clone();
        layout.question = Some(PriceUnknown::TaxCountry { column });
        return;
    };
    let known = column.tax.filter(|tax| *tax != ColumnTax::Gross);
    let standard = ColumnTax::Known(BasePriceTax::standard_of(country));
    let found = match column.tax_rates.as_slice() {
        [] => Some(known.unwrap_or(standard)),
        [rate] => tax_of_rate(taxes, country, *rate).map(ColumnTax::Known),
        _ => None,
    };
    match found {
        Some(tax) => column.tax = Some(tax),
        // Each row says its own.
        None if by_rows => column.tax = Some(standard),
        None => {
            let rates: Vec<String> = column.tax_rates.iter().map(ToString::to_string).collect();
            layout.unsaid.tax = layout.unsaid.tax.or(Some(UnknownTax::Country));
            layout.question = Some(PriceUnknown::TaxRate {
                column: layout.names[index].clone(),
                rate: rates.join(" / "),
                country,
            });
        }
    }
}
