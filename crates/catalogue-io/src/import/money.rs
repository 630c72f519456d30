//! In which currency the prices of a file are. Where neither a cell nor its row nor its header says
//! it, the file of a shop is asked about, and of any other list it is told what was assumed.

use super::layout::{Cells, Layout, Wanted};
use super::price_notes::PriceNotes;
use super::price_unknown::PriceUnknown;
use crate::columns::{Field, PlainField as P};
use crate::currency_signs::{Sign, sign};
use crate::numbers::CellKind;
use crate::{Issue, IssueCode as Code};
use dhow_domain::money::Currency;
use std::collections::{BTreeMap, BTreeSet};

/// Most different signs that are remembered; no list has as many currencies.
const MOST_SIGNS: usize = 64;

/// What the money cells of a file say of their currency.
#[derive(Debug, Clone, Default)]
pub(crate) struct MoneySurvey {
    signs: BTreeMap<String, Sign>,
    /// Whether a cell says none, and neither its row nor its header does.
    silent: bool,
    /// Whether a row or header says one.
    stated: bool,
    /// What rows and headers say of prices.
    named: BTreeSet<Currency>,
    /// Columns of which cells have the sign of their header alone, which several currencies share.
    leaning: BTreeSet<usize>,
}

/// The column that says the currency of another one in its row.
fn currency_column(field: &Field) -> Option<P> {
    match field {
        Field::Plain(P::BasePrice) => Some(P::Currency),
        Field::Plain(P::CompareAtPrice) => Some(P::CompareAtPriceCurrency),
        Field::Plain(P::Cost) => Some(P::CostCurrency),
        _ => None,
    }
}

impl MoneySurvey {
    /// Whether a column holds money.
    pub(crate) fn is_money(layout: &Layout, index: usize) -> bool {
        let field = layout.read_as[index].field.as_ref();
        field.and_then(currency_column).is_some()
    }

    /// Whether there is any amount.
    fn any(&self) -> bool {
        self.silent || self.stated || !self.signs.is_empty()
    }

    /// Takes in one cell of such a column.
    pub(crate) fn see(&mut self, cells: &Cells<'_>, index: usize, seen: CellKind) {
        let CellKind::Number(sign) = seen else { return };
        let column = &cells.layout.read_as[index];
        let own = column.field.as_ref().and_then(currency_column);
        // What goods were bought in says nothing of what they are sold in.
        if own != Some(P::CostCurrency) && self.named.len() < MOST_SIGNS {
            let of_row = own.and_then(|own| cells.plain(own));
            let of_row = of_row.and_then(|text| Currency::parse(text).ok());
            self.named.extend(of_row.or(column.currency));
        }
        let of_row =
            cells.plain(P::Currency).is_some() || own.is_some_and(|own| cells.plain(own).is_some());
        match sign {
            Some(sign) if self.signs.len() < MOST_SIGNS => {
                self.signs.insert(sign.text.clone(), sign);
            }
            Some(_) => {}
            None if of_row || column.currency.is_some() => self.stated = true,
            None if column.shared_sign.is_some() => {
                self.stated = true;
                self.leaning.insert(index);
            }
            None => self.silent = true,
        }
    }
}

/// Settles the currency of what names none: the one that was said, else the only one the file names,
/// else the firm's own, which is told.
pub(crate) fn settle_currency(
    layout: &mut Layout,
    (survey, notes): (&MoneySurvey, &PriceNotes),
    wanted: &Wanted<'_>,
    row: u64,
) {
    let of_cells: Vec<Sign> = survey.signs.values().cloned().collect();
    let mut signs = of_cells.clone();
    signs.extend(survey.named.iter().filter_map(|one| sign(one.code())));
    layout.known.learn(&signs);
    let of_notes = notes.currency.iter();
    let of_notes: Vec<Sign> = of_notes.filter_map(|it| sign(it.currency.code())).collect();
    layout.known.learn(&of_notes);
    settle_headers(layout, survey, row);
    layout.unsaid.currency = survey.silent;
    if layout.known.asked().is_some() {
        return;
    }
    let named = if survey.silent { &signs } else { &of_cells };
    let only = layout.known.one_of_all(named);
    layout.currency = only.unwrap_or(wanted.base_currency);
    if heed_notes(layout, survey, only, notes) || !survey.silent {
        return;
    }
    let shop = layout.platform();
    match shop.filter(|_| of_cells.is_empty() && !survey.stated) {
        Some(platform) => layout.question = Some(PriceUnknown::Currency { platform }),
        None => layout
            .issues
            .push(Issue::of_row(row, Code::CurrencyAssumed).with("currency", layout.currency)),
    }
}

/// What sentences of the file say: where nothing else names a currency they decide, and where prices
/// are in another a person does. Whether nothing more is to be said.
fn heed_notes(
    layout: &mut Layout,
    survey: &MoneySurvey,
    only: Option<Currency>,
    notes: &PriceNotes,
) -> bool {
    let Some(first) = notes.currency.first() else {
        return false;
    };
    let taken: BTreeSet<Currency> = survey
        .signs
        .values()
        .filter_map(|sign| layout.known.of(sign))
        .chain(survey.named.iter().copied())
        .chain(only)
        .collect();
    let known = |one: Currency| taken.is_empty() || taken.contains(&one);
    let other = |one: Currency| !known(one) || taken.is_empty() && one != first.currency;
    if let Some(note) = notes.currency.iter().find(|note| other(note.currency)) {
        if survey.any() {
            layout.unsaid.currency = true;
            let said = note.text.clone();
            layout.question = Some(PriceUnknown::CurrencyDiffers { said });
        }
        return true;
    }
    if !survey.silent || only.is_some() {
        return false;
    }
    layout.currency = first.currency;
    layout.unsaid.currency = false;
    let issue = Issue::of_row(first.row, Code::PreambleSays).with("value", &first.text);
    if !layout.issues.contains(&issue) {
        layout.issues.push(issue);
    }
    true
}

/// A sign in a header that several currencies share.
fn settle_headers(layout: &mut Layout, survey: &MoneySurvey, row: u64) {
    for (index, column) in layout.read_as.iter_mut().enumerate() {
        let text = column.shared_sign.as_deref();
        let Some(sign) = text.and_then(sign) else {
            continue;
        };
        column.currency = layout.known.of(&sign);
        if column.currency.is_none() && survey.leaning.contains(&index) {
            let issue = Issue::of_cell(row, &layout.names[index], Code::OtherCurrency);
            let expected = layout.currency;
            layout
                .issues
                .push(issue.with("value", sign.text).with("currency", expected));
        }
    }
}

/// What a row says of the currency of one of its amounts.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct RowCurrency {
    /// In the column that is for this amount.
    pub(crate) own: Option<Currency>,
    /// In the column of its price, which speaks for an amount whose header names none.
    pub(crate) of_price: Option<Currency>,
}

/// The currency of a cell of a column, and whether row or header says it.
///
/// # Errors
/// The row names another than the header, whose sign or code is given back.
pub(crate) fn stated_currency(
    layout: &Layout,
    index: usize,
    row: RowCurrency,
) -> Result<(Currency, bool), String> {
    let column = &layout.read_as[index];
    if let Some(own) = row.own {
        let shared = column.shared_sign.as_deref().and_then(sign);
        let other = match (shared, column.currency) {
            // A sign that several currencies share is the one that the row names.
            (Some(shared), _) => (!shared.may_be(own)).then_some(shared.text),
            (None, Some(header)) => (header != own).then(|| header.to_string()),
            (None, None) => None,
        };
        return other.map_or(Ok((own, true)), Err);
    }
    let stated = column.currency.or(row.of_price);
    Ok((stated.unwrap_or(layout.currency), stated.is_some()))
}
