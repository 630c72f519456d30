//! SKUs of the catalogue that differ from one of the file by their spelling alone.
//!
//! Whatever a file adds may be such another spelling of one among the goods that stand. Few SKUs are not spelled as
//! their fold is, so that those alone are remembered, and the rest is looked up.

use crate::failure::Result;
use dhow_catalogue_io::{FileSkus, Issue, IssueCode, sku_fold};
use dhow_store::{ReadTransaction, read};
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

/// Folds of the SKUs that are spelled otherwise, as the workspace stood before the file.
#[derive(Debug, Clone, Default)]
pub(super) struct OddFolds(Arc<HashSet<u64>>);

impl OddFolds {
    /// Of these folds.
    pub(super) fn new(folds: HashSet<u64>) -> Self {
        Self(Arc::new(folds))
    }

    /// What is remembered of a SKU, where its spelling is not its fold.
    pub(super) fn of(sku: &str) -> Option<u64> {
        match sku_fold(sku) {
            Cow::Owned(fold) => Some(print(&fold)),
            Cow::Borrowed(_) => None,
        }
    }

    /// Whether another spelling of this fold is there.
    pub(super) fn contains(&self, fold: &str) -> bool {
        !self.0.is_empty() && self.0.contains(&print(fold))
    }
}

fn print(fold: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    fold.hash(&mut hasher);
    hasher.finish()
}

/// Finds another spelling of a SKU.
#[derive(Debug)]
pub(super) struct SkuSpellings {
    odd: OddFolds,
    /// What the file gives itself is told of by its row.
    in_file: FileSkus,
    /// The SKUs behind the folds, once one is asked for.
    spellings: Option<HashMap<u64, Vec<String>>>,
}

impl SkuSpellings {
    pub(super) fn new(in_file: FileSkus) -> Self {
        Self {
            odd: OddFolds::default(),
            in_file,
            spellings: None,
        }
    }

    /// From now on these are known.
    pub(super) fn know(&mut self, odd: OddFolds) {
        self.odd = odd;
    }

    /// What is to be said of a SKU that the workspace does not have, where it has another spelling.
    pub(super) fn issue(
        &mut self,
        reading: &ReadTransaction,
        row: u64,
        sku: &str,
    ) -> Result<Option<Issue>> {
        let issue = |other: &String| {
            let issue = Issue::of_row(row, IssueCode::SkuTwin).with("sku", sku);
            issue.with("otherRow", "none").with("other", other)
        };
        Ok(self.find(reading, sku)?.as_ref().map(issue))
    }

    fn find(&mut self, reading: &ReadTransaction, sku: &str) -> Result<Option<String>> {
        let fold = sku_fold(sku);
        let is_odd = matches!(fold, Cow::Owned(_));
        if is_odd
            && !self.in_file.contains(&fold)
            && read::product_of_sku(reading, &fold)?.is_some()
        {
            return Ok(Some(fold.into_owned()));
        }
        if !self.odd.contains(&fold) {
            return Ok(None);
        }
        if self.spellings.is_none() {
            self.spellings = Some(spellings(reading)?);
        }
        let spellings = self.spellings.as_ref().and_then(|it| it.get(&print(&fold)));
        let mut others = spellings.into_iter().flatten();
        let other = others.find(|other| *other != sku && !self.in_file.contains(other));
        Ok(other.cloned())
    }
}

/// Every SKU that is not spelled as its fold is, by the fold.
fn spellings(reading: &ReadTransaction) -> Result<HashMap<u64, Vec<String>>> {
    let mut spellings: HashMap<u64, Vec<String>> = HashMap::new();
    read::each_sku(reading, |sku| {
        if let Some(fold) = OddFolds::of(sku) {
            spellings.entry(fold).or_default().push(sku.to_owned());
        }
    })?;
    spellings.values_mut().for_each(|skus| skus.sort());
    Ok(spellings)
}
