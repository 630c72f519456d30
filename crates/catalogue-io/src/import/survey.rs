//! A first pass over all rows: how each column writes its numbers, which SKUs stand twice, which
//! products have rows in several positions. What it remembers of a row is a few bytes.

use super::layout::{Cells, Layout, RowKey};
use super::money::MoneySurvey;
use super::no_goods::{is_heading, is_no_goods};
use super::option_text::children;
use super::placeholders::is_placeholder;
use super::price_notes::{MOST_NOTES, Note};
use super::special::RowKind;
use super::spellings::{Spelling, sku_fold, spellings_of};
use super::ticks::TickSurvey;
use crate::CatalogueError;
use crate::columns::PlainField as P;
use crate::numbers::{CellKind, Votes};
use crate::source::Rows;
use dhow_domain::catalogue::FormatEvidence;
use std::borrow::Cow;
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
    /// What descriptions are written in, over all of them.
    pub(crate) descriptions: FormatEvidence,
    pub(crate) money: MoneySurvey,
    /// Columns that say whether goods are shown.
    pub(crate) ticks: TickSurvey,
    /// Lines between the goods that may say something of their prices.
    pub(crate) notes: Vec<Note>,
    /// By column: cells that say that there is no number.
    pub(crate) placeholders: Vec<Option<Placeholders>>,
    /// Row of a SKU that stands in an earlier row already → that row.
    pub(crate) repeated: HashMap<u64, u64>,
    /// Row of a SKU of which an earlier row has another spelling → that row.
    pub(crate) spellings: HashMap<u64, u64>,
    /// Keys whose rows do not stand together.
    pub(crate) scattered: HashSet<u64>,
    /// Hashes of all given SKUs, sorted.
    pub(crate) given: Vec<u64>,
    /// The keys of rows that others call by their number.
    pub(crate) aliases: HashMap<String, String>,
    /// Rows with more than one cell, and rows with a single one.
    fuller: u64,
    lone: u64,
    /// Rows with a SKU and a title, and rows with a title alone.
    coded: u64,
    uncoded: u64,
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

/// The columns that are looked at cell by cell.
struct LookedAt {
    numbers: Vec<NumberColumn>,
    descriptions: Vec<usize>,
}

impl LookedAt {
    fn of(layout: &Layout) -> Self {
        let columns = || 0..layout.names.len();
        let number = |index| NumberColumn {
            index,
            money: MoneySurvey::is_money(layout, index),
        };
        let numbers = columns().filter(|index| layout.is_number(*index));
        Self {
            numbers: numbers.map(number).collect(),
            descriptions: columns()
                .filter(|index| layout.is_description(*index))
                .collect(),
        }
    }
}

impl Survey {
    pub(crate) fn take(rows: &mut Rows, layout: &Layout) -> Result<Self, CatalogueError> {
        let width = layout.names.len();
        let mut survey = Self {
            samples: vec![Vec::new(); width],
            filled: vec![false; width],
            votes: vec![Votes::default(); width],
            placeholders: vec![None; width],
            ticks: TickSurvey::of(layout),
            ..Self::default()
        };
        let looked = LookedAt::of(layout);
        let (mut skus, mut runs) = (SkuRows::default(), Runs::default());
        while let Some((row, record)) = rows.next()? {
            survey.rows += 1;
            let cells = Cells { layout, record };
            if survey.passes_over(&cells, row) {
                continue;
            }
            let described = looked.descriptions.iter();
            described
                .filter_map(|index| cells.at(*index))
                .for_each(|text| survey.descriptions.see(text));
            survey.count(&cells);
            survey.ticks.see(&cells);
            // What a rule says is about goods that stand in rows of their own.
            if cells.row_kind() != RowKind::Rule {
                survey.look(&cells);
                looked
                    .numbers
                    .iter()
                    .for_each(|column| survey.look_at_number(&cells, column, row));
                if let Some(sku) = cells.plain(P::Sku).filter(|_| cells.locale().is_none()) {
                    skus.take(sku.trim(), row);
                }
            }
            runs.take(&cells.key());
            survey
                .aliases
                .extend(cells.alias().map(|(name, key)| (name, key.to_owned())));
            survey.take_children(&cells);
        }
        survey.remember(skus, runs);
        Ok(survey)
    }

    /// Whether a row is none of the goods. What it says may be of their prices.
    fn passes_over(&mut self, cells: &Cells<'_>, row: u64) -> bool {
        let no_goods = is_no_goods(cells);
        if self.notes.len() < MOST_NOTES && (no_goods || is_heading(cells)) {
            let texts = cells.filled().map(|(_, text)| text);
            self.notes.extend(Note::of(row, texts));
        }
        no_goods
    }

    /// The variants that a row lists go by the key of that row.
    fn take_children(&mut self, cells: &Cells<'_>) {
        let list = cells.layout.special.children.and_then(|it| cells.at(it));
        let (Some(list), Some(sku)) = (list, cells.plain(P::Sku)) else {
            return;
        };
        let named = children(list, "").into_iter().map(|(child, _)| child);
        let others = named.filter(|child| child != sku);
        self.aliases
            .extend(others.map(|child| (child, sku.to_owned())));
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

    fn remember(&mut self, skus: SkuRows, runs: Runs) {
        let SkuRows { mut skus, odd } = skus;
        skus.sort_unstable();
        self.spellings = spellings_of(odd, &skus);
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
        let aliases: HashMap<u64, u64> = self
            .aliases
            .iter()
            .map(|(name, key)| (fingerprint(name), fingerprint(key)))
            .collect();
        self.scattered = runs.scattered(&aliases);
    }

    fn count(&mut self, cells: &Cells<'_>) {
        let fuller = cells.filled().nth(1).is_some();
        self.fuller += u64::from(fuller);
        self.lone += u64::from(!fuller);
        if cells.plain(P::Title).is_some() {
            let coded = cells.plain(P::Sku).is_some();
            self.coded += u64::from(coded);
            self.uncoded += u64::from(!coded);
        }
    }

    /// Whether its goods have SKUs. Of two rows one may be a sum, so that half of them is enough.
    pub(crate) fn has_codes(&self) -> bool {
        self.coded > 0 && self.coded >= self.uncoded
    }

    /// Whether most rows that may be goods have more than one cell.
    pub(crate) fn says_more(&self) -> bool {
        self.fuller > self.lone
    }

    /// The key that a row is grouped by, whichever of its names the row uses.
    pub(crate) fn key<'k>(&'k self, key: &'k str) -> &'k str {
        self.aliases.get(key).map_or(key, String::as_str)
    }
}

/// The SKUs of a file with their rows, and those that are not spelled as their fold is.
#[derive(Debug, Default)]
struct SkuRows {
    skus: Vec<(u64, u64)>,
    odd: Vec<Spelling>,
}

impl SkuRows {
    fn take(&mut self, sku: &str, row: u64) {
        let exact = fingerprint(sku);
        self.skus.push((exact, row));
        if let Cow::Owned(fold) = sku_fold(sku) {
            let fold = fingerprint(&fold);
            self.odd.push(Spelling { fold, exact, row });
        }
    }
}

/// Keys in the order of the file, each once as long as its rows stand together.
#[derive(Debug, Default)]
struct Runs {
    keys: Vec<Option<u64>>,
}

impl Runs {
    fn take(&mut self, key: &RowKey<'_>) {
        let key = match key {
            RowKey::Shared(key) => Some(fingerprint(key)),
            RowKey::Own => None,
            RowKey::Continued => return,
        };
        if self.keys.last() != Some(&key) {
            self.keys.push(key);
        }
    }

    /// The keys of several runs, by the name their product goes by.
    fn scattered(mut self, aliases: &HashMap<u64, u64>) -> HashSet<u64> {
        for key in self.keys.iter_mut().flatten() {
            *key = aliases.get(key).copied().unwrap_or(*key);
        }
        self.keys.dedup();
        let mut keys: Vec<u64> = self.keys.into_iter().flatten().collect();
        keys.sort_unstable();
        let pairs = keys.windows(2).filter(|pair| pair[0] == pair[1]);
        pairs.map(|pair| pair[0]).collect()
    }
}
