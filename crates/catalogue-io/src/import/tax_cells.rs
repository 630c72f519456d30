//! The tax in the price of one row, as its cells say it.

use super::answers::yes_no;
use super::cell_reader::CellReader;
use super::layout::Layout;
use super::row::RowDraft;
use super::row_tax::{RowTax, Word, has_rate, holds_tax, named, reduced_of, tax_of_text, word_of};
use super::special::RowKind;
use crate::columns::{ColumnTax, normal_word};
use crate::{Issue, IssueCode as Code};
use dhow_domain::Country;
use dhow_domain::catalogue::Patch;
use dhow_domain::catalogue::field::VariantField as V;
use dhow_domain::pricing::BasePriceTax;

impl CellReader<'_> {
    /// The tax that the price of the row holds: what the row says of it goes before its column. `None`
    /// where nothing is said, and where what is said is an error of the row.
    pub(super) fn row_tax(&mut self, column: Option<ColumnTax>, priced: bool) -> RowTax {
        let tax = match column {
            Some(ColumnTax::Known(tax)) => Some(tax),
            _ => None,
        };
        let whether = if priced { self.whether(tax) } else { tax };
        let nothing = RowTax {
            said: whether,
            column: whether,
            of_parent: false,
        };
        let Some(BasePriceTax::Included { country, .. }) = whether else {
            return nothing;
        };
        let layout = self.cells.layout;
        match layout.row_taxes.rate {
            Some(index) if priced => RowTax {
                said: self.rate(index, country),
                ..nothing
            },
            Some(_) => nothing,
            None => self.class(country, nothing),
        }
    }

    /// Whether the row says that its price holds tax. A row that says otherwise than the header of the
    /// price is wrong in one of the two.
    fn whether(&mut self, tax: Option<BasePriceTax>) -> Option<BasePriceTax> {
        let taxes = &self.cells.layout.row_taxes;
        let cell = taxes.included.and_then(|it| Some((it, self.cells.at(it)?)));
        let Some((index, text)) = cell else {
            return tax;
        };
        let gross = tax.is_some_and(|tax| !tax.is_excluded());
        match holds_tax(text) {
            Some(holds) if !taxes.stated || holds == gross => match (holds, gross) {
                (false, _) => Some(BasePriceTax::Excluded),
                (true, true) => tax,
                (true, false) => taxes.country.map(BasePriceTax::standard_of),
            },
            _ => {
                self.report(index, Code::BasePriceTaxUnknown, text);
                None
            }
        }
    }

    fn rate(&mut self, index: usize, country: Country) -> Option<BasePriceTax> {
        let text = self.cells.at(index).unwrap_or_default();
        let found = tax_of_text(&self.cells.layout.row_taxes.taxes, country, text);
        if found.is_none() {
            let issue = Issue::of_cell(self.row, self.name(index), Code::TaxRateUnknown);
            let value = if text.is_empty() { "–" } else { text };
            self.issues
                .push(issue.with("value", value).with("country", country));
        }
        found
    }

    /// What a shop says of the goods: that they are not taxed, or of another class. A class without a
    /// rate is kept by its name, so that no price is made of it until somebody says the rate.
    fn class(&mut self, country: Country, column: RowTax) -> RowTax {
        let taxes = &self.cells.layout.row_taxes;
        let cell = |index: Option<usize>| index.and_then(|it| Some((it, self.cells.at(it)?)));
        let untaxed = |text: &str| yes_no(text) == Some(false) || word_of(text) == Some(Word::None);
        let said = |tax| RowTax {
            said: Some(tax),
            ..column
        };
        if cell(taxes.status).is_some_and(|(_, text)| untaxed(text)) {
            return said(BasePriceTax::Excluded);
        }
        let Some((index, text)) = cell(taxes.class) else {
            return column;
        };
        let tax = match word_of(text) {
            Some(Word::Standard) => return column,
            Some(Word::None) => BasePriceTax::Excluded,
            Some(Word::Reduced) => reduced_of(country).unwrap_or_else(|| named(country, text)),
            None => named(country, text),
        };
        let of_parent = normal_word(text) == "parent";
        if !of_parent && !has_rate(&taxes.taxes, tax) {
            self.report_class(index, text, country);
        }
        RowTax {
            of_parent,
            ..said(tax)
        }
    }

    fn report_class(&mut self, index: usize, text: &str, country: Country) {
        let issue = Issue::of_cell(self.row, self.name(index), Code::TaxClassUnknown);
        self.issues
            .push(issue.with("value", text).with("country", country));
    }
}

/// A variation whose class is that of its product has it from there; without its product nobody
/// knows it.
pub(super) fn take_from_parents(rows: &mut [RowDraft], layout: &Layout, issues: &mut Vec<Issue>) {
    let is_parent = |row: &&RowDraft| {
        row.kind != RowKind::Variant && row.locale.is_none() && !row.tax.of_parent
    };
    let parent = rows.iter().find(is_parent).map(|row| row.tax);
    let priced = |row: &RowDraft| row.tax.of_parent && row.fields.sets(&V::BasePrice);
    for row in rows.iter_mut().filter(|row| priced(row)) {
        if let Some(parent) = parent {
            let tax = parent.said.or(row.tax.column);
            let patch = tax.map_or(Patch::Keep, |tax| Patch::Set(tax.into()));
            row.fields.insert(V::BasePriceTax, patch);
            continue;
        }
        let name = layout.row_taxes.class.map(|it| layout.names[it].as_str());
        let issue = Issue::of_cell(row.row, name.unwrap_or_default(), Code::TaxClassUnknown);
        let country = layout.row_taxes.country;
        let country = country.map(|it| it.to_string()).unwrap_or_default();
        issues.push(issue.with("value", "parent").with("country", country));
    }
}
