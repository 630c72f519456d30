//! The rows of a file as drafts and problems, one product after the other.

use super::command::Order;
use super::damage;
use super::draft::ProductDraft;
use super::group::{Shared, assemble};
use super::identity::Names;
use super::layout::{Cells, Layout, RowKey};
use super::listing::{Listing, MOST_ROWS};
use super::no_goods::{is_beside_goods, is_heading, is_no_goods, list_of};
use super::read::{Read, rule};
use super::row::RowDraft;
use super::special::RowKind;
use super::survey::{Survey, fingerprint};
use crate::columns::{Field, PlainField as P};
use crate::source::Rows;
use crate::{CatalogueError, Issue, IssueCode, Severity};
use dhow_domain::Sku;
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::sync::Arc;

/// Most rows held back because their product's rows stand in several positions.
pub const MOST_HELD: usize = 100_000;
/// Issues of one code and column that are handed out; further ones are counted.
const MOST_ISSUES: u64 = 1_000;

/// What the importer hands out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// A product whose rows are all read; rows with errors are left out of it.
    Product(Box<ProductDraft>),
    /// A problem.
    Issue(Issue),
}

/// What becomes of a SKU that stands in an earlier row already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum DuplicateSkus {
    /// Its row is an error.
    #[default]
    Refuse,
    /// It gets a number behind it, always the same in the same file.
    Number,
}

impl DuplicateSkus {
    /// Reads `refuse` or `number`.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        match word {
            "refuse" => Some(Self::Refuse),
            "number" => Some(Self::Number),
            _ => None,
        }
    }
}

/// Rows of one product.
#[derive(Default)]
struct Group {
    key: Option<String>,
    rows: Vec<RowDraft>,
    /// What the file asks to be done with its product.
    order: Option<Order>,
}

/// The rows of a file as drafts and issues, in the order of the file.
pub struct Importer {
    rows: Rows,
    layout: Arc<Layout>,
    survey: Arc<Survey>,
    duplicate_skus: DuplicateSkus,
    names: Names,
    /// The row that was read last, where it has fewer cells than the header.
    short_row: Option<u64>,
    current: Group,
    held: BTreeMap<u64, Group>,
    held_at: HashMap<u64, u64>,
    held_rows: usize,
    ready: VecDeque<Item>,
    issue_counts: HashMap<(IssueCode, Option<String>), u64>,
    errors: u64,
    suppressed: u64,
    refused: HashSet<u64>,
    left_out: Vec<u64>,
    rows_read: u64,
    ended: bool,
}

impl std::fmt::Debug for Importer {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Importer")
            .field("rows_read", &self.rows_read)
            .finish_non_exhaustive()
    }
}

impl Importer {
    pub(super) fn new(
        rows: Rows,
        layout: &Arc<Layout>,
        survey: Arc<Survey>,
        duplicate_skus: DuplicateSkus,
    ) -> Self {
        let mut importer = Self {
            rows,
            layout: Arc::clone(layout),
            survey,
            duplicate_skus,
            names: Names::default(),
            short_row: None,
            current: Group::default(),
            held: BTreeMap::new(),
            held_at: HashMap::new(),
            held_rows: 0,
            ready: VecDeque::new(),
            issue_counts: HashMap::new(),
            errors: 0,
            suppressed: 0,
            refused: HashSet::new(),
            left_out: Vec::new(),
            rows_read: 0,
            ended: false,
        };
        layout
            .issues
            .iter()
            .for_each(|issue| importer.report(issue.clone()));
        importer
    }

    /// Data rows read so far, for a progress bar against [`Opened::rows`](super::Opened::rows).
    #[must_use]
    pub fn rows_read(&self) -> u64 {
        self.rows_read
    }

    /// Errors so far, handed out or only counted.
    #[must_use]
    pub fn errors(&self) -> u64 {
        self.errors
    }

    /// Issues that were counted but not handed out, because a thousand of the same code and
    /// column were handed out already.
    #[must_use]
    pub fn suppressed(&self) -> u64 {
        self.suppressed
    }

    /// The rows with errors so far, each once however many it has.
    #[must_use]
    pub fn refused_rows(&self) -> &HashSet<u64> {
        &self.refused
    }

    fn report(&mut self, issue: Issue) {
        if issue.severity() == Severity::Error {
            self.errors += 1;
            self.refused.insert(issue.row);
        }
        let count = self
            .issue_counts
            .entry((issue.code, issue.column.clone()))
            .or_default();
        *count += 1;
        // What only a person can say of a column is asked once.
        let asked = issue.code == IssueCode::AmbiguousNumber;
        if *count > if asked { 1 } else { MOST_ISSUES } {
            self.suppressed += 1;
        } else {
            let issue = if asked { self.counted(issue) } else { issue };
            self.ready.push_back(Item::Issue(issue));
        }
    }

    /// The same with how many cells of its column are like it.
    fn counted(&self, issue: Issue) -> Issue {
        let column = issue.column.as_ref();
        let index = column.and_then(|name| self.layout.names.iter().position(|it| it == name));
        let count = index.map_or(1, |index| self.survey.votes[index].ambiguous());
        issue.with("count", count)
    }

    /// Reads one row; `false` at the end of the file.
    fn step(&mut self) -> Result<bool, CatalogueError> {
        let (layout, survey) = (Arc::clone(&self.layout), Arc::clone(&self.survey));
        let delimiter = self.rows.delimiter();
        let Some((row, record)) = self.rows.next()? else {
            return Ok(false);
        };
        self.rows_read += 1;
        let cells = Cells {
            layout: &layout,
            record,
        };
        let no_goods = is_no_goods(&cells)
            || (survey.says_more() && is_heading(&cells))
            || (survey.has_codes() && is_beside_goods(&cells));
        let key = product_key(&cells, &survey);
        let goes_on = key
            .as_ref()
            .is_none_or(|key| key.is_some() && *key == self.current.key);
        let before = self.current.order.filter(|_| goes_on);
        let mut read = Read::of(&cells, row, before);
        read.unfold_listing(&cells);
        let cut_short = cells.record.len() < layout.names.len();
        let mut damage = damage::of_row(cells, row, delimiter, &survey);
        let broken = self.rows.broken_quote();
        damage.extend(broken.map(|quote| damage::of_quote(quote, row)));
        // A row that swallowed others may look like a note, and is none.
        if no_goods && !damage.iter().any(damage::swallows) {
            self.short_row = cut_short.then_some(row);
            self.left_out.push(row);
            return Ok(true);
        }
        read.add_damage(damage);
        let short = |issue: &Issue| issue.code == IssueCode::FewerCells;
        self.short_row = read.issues.iter().any(short).then_some(row);
        read.issues.into_iter().for_each(|issue| self.report(issue));
        if !goes_on {
            self.end_group();
            self.current.key = key.flatten();
        }
        self.current.order = read.order;
        if let Some(draft) = read.draft {
            self.take_listed(draft, read.listing, &layout);
        }
        Ok(true)
    }

    /// Takes a row in, or the variants that it lists.
    fn take_listed(&mut self, draft: RowDraft, listing: Option<Listing>, layout: &Layout) {
        let Some(listing) = listing.filter(|_| !draft.bad) else {
            return self.take(draft, layout);
        };
        self.report(listing.issue);
        let rows = listing.rows.into_iter();
        rows.for_each(|row| self.add_to_current(row));
    }

    /// Takes a row in, beside those that stand above it.
    fn take(&mut self, mut draft: RowDraft, layout: &Layout) {
        if draft.kind == RowKind::Rule {
            let column = layout.index_of(&Field::Plain(P::BasePrice));
            let name = column.map_or("", |index| layout.names[index].as_str());
            let issue = rule(&mut self.current.rows, &draft, name);
            return issue.into_iter().for_each(|issue| self.report(issue));
        }
        self.compare_sku(&mut draft);
        self.add_to_current(draft);
    }

    /// A SKU beside those of the rows above: the same, or another spelling of one.
    fn compare_sku(&mut self, draft: &mut RowDraft) {
        let same = self.survey.repeated.get(&draft.row).copied();
        let other_spelling = self.survey.spellings.get(&draft.row).copied();
        let (Some(other), Some(sku)) = (same.or(other_spelling), draft.sku.as_ref()) else {
            return;
        };
        let sku = sku.clone();
        if same.is_some() {
            return self.number(other, &sku, draft);
        }
        let issue = self.of_sku(draft.row, IssueCode::SkuTwin, &sku, other);
        self.report(issue.with("other", ""));
    }

    /// A SKU that an earlier row has.
    fn number(&mut self, first: u64, sku: &Sku, draft: &mut RowDraft) {
        let made = match self.duplicate_skus {
            DuplicateSkus::Number => self.names.numbered(sku, &self.survey),
            DuplicateSkus::Refuse => None,
        };
        let issue = match made {
            Some(made) => {
                let issue = self.of_sku(draft.row, IssueCode::NumberedSku, sku, first);
                let issue = issue.with("made", &made);
                draft.sku = Some(made);
                (draft.generated_sku, draft.numbered) = (true, true);
                issue
            }
            None => {
                draft.bad = true;
                self.of_sku(draft.row, IssueCode::DuplicateSku, sku, first)
            }
        };
        self.report(issue);
    }

    fn of_sku(&self, row: u64, code: IssueCode, sku: &Sku, other_row: u64) -> Issue {
        let column = self.layout.index_of(&Field::Plain(P::Sku));
        let name = column.map_or("", |index| self.layout.names[index].as_str());
        let issue = Issue::of_cell(row, name, code);
        issue.with("sku", sku).with("otherRow", other_row)
    }

    fn add_to_current(&mut self, draft: RowDraft) {
        if self.current.rows.len() >= MOST_ROWS {
            return self
                .report(Issue::of_row(draft.row, IssueCode::TooManyRows).with("limit", MOST_ROWS));
        }
        self.current.rows.push(draft);
    }

    /// The product's rows are all here, or some stand further below.
    fn end_group(&mut self) {
        let group = std::mem::take(&mut self.current);
        let print = group
            .key
            .as_deref()
            .map(fingerprint)
            .filter(|print| self.survey.scattered.contains(print));
        match print {
            Some(print) if self.held_rows + group.rows.len() <= MOST_HELD => {
                self.hold(print, group)
            }
            _ => self.finish(group),
        }
    }

    fn hold(&mut self, print: u64, group: Group) {
        let Some(first) = group.rows.first().map(|row| row.row) else {
            return;
        };
        let first = *self.held_at.entry(print).or_insert(first);
        let held = self.held.entry(first).or_insert_with(|| Group {
            key: group.key,
            ..Group::default()
        });
        let room = MOST_ROWS.saturating_sub(held.rows.len());
        self.held_rows += group.rows.len().min(room);
        let mut rows = group.rows.into_iter();
        held.rows.extend(rows.by_ref().take(room));
        for draft in rows {
            self.report(Issue::of_row(draft.row, IssueCode::TooManyRows).with("limit", MOST_ROWS));
        }
    }

    fn finish(&mut self, group: Group) {
        if group.rows.is_empty() {
            return;
        }
        let (layout, survey) = (Arc::clone(&self.layout), Arc::clone(&self.survey));
        let mut shared = Shared {
            layout: &layout,
            survey: &survey,
            names: &mut self.names,
        };
        let (draft, issues) = assemble(group.rows, group.key.as_deref(), &mut shared);
        issues.into_iter().for_each(|issue| self.report(issue));
        self.ready
            .extend(draft.map(|draft| Item::Product(Box::new(draft))));
    }

    /// A file that ends within a row of too few cells was cut off there.
    fn doubt_last_row(&mut self) {
        let Some(row) = self.short_row.filter(|_| self.rows.ends_within_row()) else {
            return;
        };
        if self.left_out.last() == Some(&row) {
            self.left_out.pop();
            return self.report(Issue::of_row(row, IssueCode::FileCutOff));
        }
        let last = self.current.rows.last_mut();
        if let Some(last) = last.filter(|last| last.row == row && !last.bad) {
            last.bad = true;
            self.report(Issue::of_row(row, IssueCode::FileCutOff));
        }
    }

    fn end(&mut self) {
        self.ended = true;
        self.doubt_last_row();
        self.end_group();
        for group in std::mem::take(&mut self.held).into_values() {
            self.finish(group);
        }
        let left_out = std::mem::take(&mut self.left_out);
        if let Some(first) = left_out.first() {
            let issue = Issue::of_row(*first, IssueCode::RowsLeftOut);
            let issue = issue.with("count", left_out.len());
            self.report(issue.with_list("rows", &list_of(&left_out)));
        }
    }
}

/// What groups a row with others, where it does not go on with the row above; `None` within is a row
/// of its own.
fn product_key(cells: &Cells<'_>, survey: &Survey) -> Option<Option<String>> {
    match cells.key() {
        RowKey::Shared(key) => Some(Some(survey.key(&key).to_owned())),
        RowKey::Own => Some(None),
        RowKey::Continued => None,
    }
}

impl Iterator for Importer {
    type Item = Result<Item, CatalogueError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.ready.pop_front() {
                return Some(Ok(item));
            }
            if self.ended {
                return None;
            }
            match self.step() {
                Ok(true) => {}
                Ok(false) => self.end(),
                Err(error) => {
                    self.ended = true;
                    return Some(Err(error));
                }
            }
        }
    }
}
