//! In which currency the prices of a file are. Where neither a cell nor its row nor its header says
//! it, the file of a shop is asked about, and of any other list it is told what was assumed.

use super::layout::{Cells, Layout, Wanted};
use super::price_unknown::PriceUnknown;
use crate::columns::{Field, PlainField as P};
use crate::currency_signs::{Sign, sign};
use crate::numbers::CellKind;
use crate::{Issue, IssueCode as Code};
use dhow_domain::money::Currency;
use std::collections::BTreeMap;

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

    /// Takes in one cell of such a column.
    pub(crate) fn see(&mut self, cells: &Cells<'_>, index: usize, seen: CellKind) {
        let CellKind::Number(sign) = seen else { return };
        match sign {
            Some(sign) if self.signs.len() < MOST_SIGNS => {
                self.signs.insert(sign.text.clone(), sign);
            }
            Some(_) => {}
            None if is_stated(cells, index) => self.stated = true,
            None => self.silent = true,
        }
    }
}

fn is_stated(cells: &Cells<'_>, index: usize) -> bool {
    let column = &cells.layout.read_as[index];
    let own = column.field.as_ref().and_then(currency_column);
    column.currency.is_some()
        || column.shared_sign.is_some()
        || cells.plain(P::Currency).is_some()
        || own.is_some_and(|own| cells.plain(own).is_some())
}

/// Settles the currency of what names none: the one that was said, else the only one the file names,
/// else the firm's own, which is told.
pub(crate) fn settle_currency(
    layout: &mut Layout,
    survey: &MoneySurvey,
    wanted: &Wanted<'_>,
    row: u64,
) {
    let signs: Vec<Sign> = survey.signs.values().cloned().collect();
    layout.known.learn(&signs);
    settle_headers(layout, row);
    layout.unsaid.currency = survey.silent;
    if layout.known.asked().is_some() {
        return;
    }
    let only = layout.known.one_of_all(&signs);
    layout.currency = only.unwrap_or(wanted.base_currency);
    if !survey.silent {
        return;
    }
    let shop = layout.platform();
    match shop.filter(|_| signs.is_empty() && !survey.stated) {
        Some(platform) => layout.question = Some(PriceUnknown::Currency { platform }),
        None => layout
            .issues
            .push(Issue::of_row(row, Code::CurrencyAssumed).with("currency", layout.currency)),
    }
}

/// A sign in a header that several currencies share.
fn settle_headers(layout: &mut Layout, row: u64) {
    for (index, column) in layout.read_as.iter_mut().enumerate() {
        let text = column.shared_sign.as_deref();
        let Some(sign) = text.and_then(sign) else {
            continue;
        };
        column.currency = layout.known.of(&sign);
        if column.currency.is_none() {
            let issue = Issue::of_cell(row, &layout.names[index], Code::OtherCurrency);
            let expected = layout.currency;
            layout
                .issues
                .push(issue.with("value", sign.text).with("currency", expected));
        }
    }
}

/// The currency of the cells of a column in a row, and whether row or header says it.
pub(crate) fn stated_currency(
    layout: &Layout,
    index: usize,
    of_row: Option<Currency>,
) -> (Currency, bool) {
    let stated = of_row.or(layout.read_as[index].currency);
    (stated.unwrap_or(layout.currency), stated.is_some())
}
