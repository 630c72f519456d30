//! A first pass over all rows: how each column writes its numbers, which SKUs stand twice, which
//! products have rows in several positions. What it remembers of a row is a few bytes.

use super::layout::{Cells, Layout, RowKey};
use super::money::MoneySurvey;
use super::placeholders::is_placeholder;
use crate::CatalogueError;
use crate::columns::PlainField as P;
use crate::numbers::{CellKind, Votes};
use crate::source::Rows;
use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

const SAMPLES: usize = 3;
const LONGEST_SAMPLE: usize = 60;

/// What the first pass found.
#[derive(Debug, Clone, Default)]
pub(crate) struct Survey {
    pub(crate) rows: u64,
    pub(crate) samples: Vec<Vec<String>>,
    pub(crate) filled: Vec<bool>,
    pub(crate) votes: Vec<Votes>,
    pub(crate) money: MoneySurvey,
    /// By column: cells that say that there is no number.
    pub(crate) placeholders: Vec<Option<Placeholders>>,
    /// Row of a SKU that stands in an earlier row already → that row.
    pub(crate) repeated: HashMap<u64, u64>,
    /// Keys whose rows do not stand together.
    pub(crate) scattered: HashSet<u64>,
    /// Hashes of all given SKUs, sorted.
    pub(crate) given: Vec<u64>,
}

/// The cells of a column that say that there is no number: `n/a`, `on request`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Placeholders {
    /// The first of them.
    pub(crate) row: u64,
    pub(crate) text: String,
    pub(crate) count: u64,
}

/// A column of numbers, and whether they are money.
struct NumberColumn {
    index: usize,
    money: bool,
}

/// A short stand-in for a text. Sixty-four bits: among a million different SKUs two are taken for
/// one with a probability of 3 in 100 million.
pub(crate) fn fingerprint(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

impl Survey {
    pub(crate) fn take(rows: &mut Rows, layout: &Layout) -> Result<Self, CatalogueError> {
        let width = layout.names.len();
        let mut survey = Self {
            samples: vec![Vec::new(); width],
            filled: vec![false; width],
            votes: vec![Votes::default(); width],
            placeholders: vec![None; width],
            ..Self::default()
        };
        let numbers: Vec<NumberColumn> = (0..width)
            .filter(|index| layout.is_number(*index))
            .map(|index| NumberColumn {
                index,
                money: MoneySurvey::is_money(layout, index),
            })
            .collect();
        let (mut skus, mut runs, mut last) = (Vec::new(), Vec::new(), None);
        while let Some((row, record)) = rows.next()? {
            survey.rows += 1;
            let cells = Cells { layout, record };
            survey.look(&cells);
            numbers
                .iter()
                .for_each(|column| survey.look_at_number(&cells, column, row));
            if let Some(sku) = cells.plain(P::Sku).filter(|_| cells.locale().is_none()) {
                skus.push((fingerprint(sku.trim()), row));
            }
            match cells.key() {
                RowKey::Shared(key) if last != Some(fingerprint(key)) => {
                    last = Some(fingerprint(key));
                    runs.push(fingerprint(key));
                }
                RowKey::Own => last = None,
                _ => {}
            }
        }
        survey.remember(skus, runs);
        Ok(survey)
    }

    fn look(&mut self, cells: &Cells<'_>) {
        for index in 0..self.samples.len() {
            if self.samples[index].len() == SAMPLES {
                continue;
            }
            let Some(text) = cells.at(index) else {
                continue;
            };
            self.filled[index] = true;
            self.samples[index].push(text.chars().take(LONGEST_SAMPLE).collect());
        }
    }

    fn look_at_number(&mut self, cells: &Cells<'_>, column: &NumberColumn, row: u64) {
        let index = column.index;
        let Some(text) = cells.at(index) else { return };
        let number = if column.money {
            text
        } else {
            crate::units::split(text).0
        };
        let seen = self.votes[index].see(number);
        if seen == CellKind::NoNumber && is_placeholder(text) {
            let found = self.placeholders[index].get_or_insert_with(|| Placeholders {
                row,
                text: text.to_owned(),
                count: 0,
            });
            found.count += 1;
        }
        if column.money {
            self.money.see(cells, index, seen);
        }
    }

    fn remember(&mut self, mut skus: Vec<(u64, u64)>, mut runs: Vec<u64>) {
        skus.sort_unstable();
        let mut first = 0;
        for index in 1..skus.len() {
            if skus[index].0 == skus[first].0 {
                self.repeated.insert(skus[index].1, skus[first].1);
            } else {
                first = index;
            }
        }
        self.given = skus.into_iter().map(|(print, _)| print).collect();
        self.given.dedup();
        // Made of the pairs in place, it would keep room for them as long as the file is read.
        self.given.shrink_to_fit();
        runs.sort_unstable();
        self.scattered = runs
            .windows(2)
            .filter(|pair| pair[0] == pair[1])
            .map(|pair| pair[0])
            .collect();
    }
}
