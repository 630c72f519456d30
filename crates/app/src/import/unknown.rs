//! Rows of goods that the workspace does not have, where a file is not to bring new ones.

use dhow_catalogue_io::{Issue, IssueCode, Opened};
use dhow_contract::{Code, Failure};

/// Most rows that are named.
const MOST_NAMED: usize = 10;

/// What becomes of goods that are not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Treatment {
    /// They are new.
    Create,
    /// They are left out, as was asked.
    LeaveOut,
    /// They refuse the file: it has stocks or prices of them and no word.
    Refuse,
}

/// What a file says of goods that are not there, while its rows go by.
#[derive(Debug)]
pub(super) struct UnknownGoods {
    treatment: Treatment,
    count: u64,
    named: Vec<(u64, String)>,
}

impl UnknownGoods {
    pub(super) fn new(update_only: bool, opened: &Opened) -> Self {
        let treatment = match (update_only, opened.lists_known_goods()) {
            (true, _) => Treatment::LeaveOut,
            (false, true) => Treatment::Refuse,
            (false, false) => Treatment::Create,
        };
        Self {
            treatment,
            count: 0,
            named: Vec::new(),
        }
    }

    /// Whether goods that are not there are new.
    pub(super) fn are_created(&self) -> bool {
        self.treatment == Treatment::Create
    }

    /// One more row.
    pub(super) fn add(&mut self, row: u64, sku: &str) {
        self.count += 1;
        if self.named.len() < MOST_NAMED {
            self.named.push((row, sku.to_owned()));
        }
    }

    /// What is said of the rows that were left out.
    pub(super) fn issue(&self) -> Option<Issue> {
        let (first, _) = self.named.first()?;
        if self.treatment != Treatment::LeaveOut {
            return None;
        }
        let issue = Issue::of_row(*first, IssueCode::UnknownGoods).with("count", self.count);
        Some(issue.with("rows", self.rows()).with("skus", self.skus()))
    }

    /// Why the file is refused.
    pub(super) fn failure(&self) -> Option<Failure> {
        let (first, _) = self.named.first()?;
        (self.treatment == Treatment::Refuse).then(|| {
            Failure::new(Code::NewGoodsNeedTitle)
                .with("count", self.count)
                .with("row", first)
                .with("rows", self.rows())
                .with("skus", self.skus())
        })
    }

    fn rows(&self) -> String {
        self.joined(|(row, _)| row.to_string())
    }

    fn skus(&self) -> String {
        self.joined(|(_, sku)| sku.clone())
    }

    fn joined(&self, word: impl Fn(&(u64, String)) -> String) -> String {
        let words: Vec<String> = self.named.iter().map(word).collect();
        let more = self.count > self.named.len() as u64;
        words.join(", ") + if more { " …" } else { "" }
    }
}
