//! A first pass over all rows: how each column writes its numbers, which SKUs stand twice, which
//! products have rows in several positions. What it remembers of a row is a few bytes.

use super::layout::{Cells, Layout, RowKey};
use super::twins::{Spelling, sku_fold, twins_of};
use crate::CatalogueError;
use crate::columns::PlainField as P;
use crate::numbers::Votes;
use crate::source::Rows;
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
    /// Row of a SKU that stands in an earlier row already → that row.
    pub(crate) repeated: HashMap<u64, u64>,
    /// Row of a SKU of which an earlier row has another spelling → that row.
    pub(crate) twins: HashMap<u64, u64>,
    /// Keys whose rows do not stand together.
    pub(crate) scattered: HashSet<u64>,
    /// Hashes of all given SKUs, sorted.
    pub(crate) given: Vec<u64>,
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
            ..Self::default()
        };
        let numbers: Vec<usize> = (0..width)
            .filter(|index| layout.is_number(*index))
            .collect();
        let (mut skus, mut odd) = (Vec::new(), Vec::new());
        let (mut runs, mut last) = (Vec::new(), None);
        while let Some((row, record)) = rows.next()? {
            survey.rows += 1;
            let cells = Cells { layout, record };
            survey.look(&cells, &numbers);
            if let Some(sku) = cells.plain(P::Sku).filter(|_| cells.locale().is_none()) {
                let exact = fingerprint(sku.trim());
                skus.push((exact, row));
                if let Cow::Owned(fold) = sku_fold(sku.trim()) {
                    let fold = fingerprint(&fold);
                    odd.push(Spelling { fold, exact, row });
                }
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
        survey.remember(skus, odd, runs);
        Ok(survey)
    }

    fn look(&mut self, cells: &Cells<'_>, numbers: &[usize]) {
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
        for index in numbers {
            if let Some(text) = cells.at(*index) {
                self.votes[*index].count(crate::units::split(text).0);
            }
        }
    }

    fn remember(&mut self, mut skus: Vec<(u64, u64)>, odd: Vec<Spelling>, mut runs: Vec<u64>) {
        skus.sort_unstable();
        self.twins = twins_of(odd, &skus);
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
