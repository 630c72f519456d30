//! Sentences of a file that say something of its prices. They stand above its header or are left out
//! between its goods, and a list is not read against them in silence.

use crate::columns::{ColumnTax, sentence};
use dhow_domain::money::Currency;
use rust_decimal::Decimal;

/// Most lines that are remembered.
pub(crate) const MOST_NOTES: usize = 40;
/// Letters of a line that are read.
const LONGEST: usize = 300;
/// A line of more cells is a table of its own.
const MOST_CELLS: usize = 4;

/// A line of a file that is no row of goods.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Note {
    pub(crate) row: u64,
    pub(crate) text: String,
}

impl Note {
    /// The cells of a line as a sentence.
    pub(crate) fn of<'a>(row: u64, cells: impl Iterator<Item = &'a str>) -> Option<Self> {
        let cells: Vec<&str> = cells.take(MOST_CELLS + 1).collect();
        let letters = cells.iter().any(|cell| cell.contains(char::is_alphabetic));
        (letters && cells.len() <= MOST_CELLS).then(|| Self {
            row,
            text: cells.join(" ").chars().take(LONGEST).collect(),
        })
    }
}

/// A sentence about the tax in prices.
#[derive(Debug, Clone)]
pub(crate) struct TaxNote {
    pub(crate) row: u64,
    pub(crate) text: String,
    pub(crate) tax: ColumnTax,
    pub(crate) rates: Vec<Decimal>,
}

/// A sentence about their currency.
#[derive(Debug, Clone)]
pub(crate) struct CurrencyNote {
    pub(crate) row: u64,
    pub(crate) text: String,
    pub(crate) currency: Currency,
}

/// What the sentences of a file say.
#[derive(Debug, Clone, Default)]
pub(crate) struct PriceNotes {
    pub(crate) tax: Vec<TaxNote>,
    pub(crate) currency: Vec<CurrencyNote>,
}

impl PriceNotes {
    /// Reads what stands above the header and between the goods.
    pub(crate) fn of(above: &[Note], between: &[Note]) -> Self {
        let mut notes = Self::default();
        let lines = above.iter().map(|note| (note, true));
        for (note, above) in lines.chain(between.iter().map(|note| (note, false))) {
            notes.add(note, above);
        }
        notes
    }

    fn add(&mut self, note: &Note, above: bool) {
        let Note { row, text } = note;
        let said = sentence(text, above);
        for tax in said.taxes {
            self.tax.push(TaxNote {
                row: *row,
                text: text.clone(),
                tax,
                rates: said.rates.clone(),
            });
        }
        // Of several currencies none is that of all prices.
        let mut currencies = said.currencies.into_iter();
        if let (Some(currency), None) = (currencies.next(), currencies.next()) {
            self.currency.push(CurrencyNote {
                row: *row,
                text: text.clone(),
                currency,
            });
        }
    }
}
