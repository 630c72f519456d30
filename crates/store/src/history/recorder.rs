//! Writing down what an act changes: as rows while it is small, in blocks once it is large.

use super::block::{BlockDraft, MOST_ROWS, PackedBlock};
use super::change::ChangeText;
use super::new_documents::NewDocuments;
use crate::error::Result;
use rusqlite::{Transaction, params};

/// A change that waits to be written.
#[derive(Debug)]
struct Change {
    document: String,
    path: String,
    before: Option<String>,
    after: Option<String>,
    resolves: Option<String>,
}

impl Change {
    fn of(text: ChangeText<'_>) -> Self {
        Self {
            document: text.document.to_owned(),
            path: text.path.to_owned(),
            before: text.before.map(str::to_owned),
            after: text.after.map(str::to_owned),
            resolves: text.resolves.map(str::to_owned),
        }
    }

    fn text(&self) -> ChangeText<'_> {
        ChangeText {
            document: &self.document,
            path: &self.path,
            before: self.before.as_deref(),
            after: self.after.as_deref(),
            resolves: self.resolves.as_deref(),
        }
    }
}

/// The changes of one act, on their way into the file. Nothing of them is in the tables before the
/// act is finished or a block is full.
#[derive(Debug)]
pub(crate) struct Recorder {
    act: i64,
    first: i64,
    laid_down: i64,
    rows: Vec<Change>,
    block: BlockDraft,
}

impl Recorder {
    /// The recorder of an act whose first change has this number.
    pub(crate) fn new(act: i64, first: i64) -> Self {
        Self {
            act,
            first,
            laid_down: 0,
            rows: Vec::new(),
            block: BlockDraft::default(),
        }
    }

    pub(crate) fn act(&self) -> i64 {
        self.act
    }

    /// Number of the act's first change.
    pub(crate) fn first(&self) -> i64 {
        self.first
    }

    pub(crate) fn add(
        &mut self,
        transaction: &Transaction<'_>,
        change: ChangeText<'_>,
    ) -> Result<()> {
        let is_large = self.laid_down > 0 || !self.block.is_empty();
        if !is_large && self.rows.len() < MOST_ROWS {
            self.rows.push(Change::of(change));
            return Ok(());
        }
        self.lay_down_rows(transaction)?;
        self.lay_down(transaction, change)
    }

    /// Adds documents that the act creates.
    pub(crate) fn add_created(
        &mut self,
        transaction: &Transaction<'_>,
        created: &NewDocuments,
    ) -> Result<()> {
        if let Some(block) = created.pressed() {
            self.lay_down_rows(transaction)?;
            self.close_block(transaction)?;
            self.write_block(transaction, block)?;
        }
        let mut changes = created.changes();
        changes.try_for_each(|change| self.add(transaction, change))
    }

    /// The act is large: what waited to be rows goes into a block.
    fn lay_down_rows(&mut self, transaction: &Transaction<'_>) -> Result<()> {
        let mut rows = std::mem::take(&mut self.rows).into_iter();
        rows.try_for_each(|row| self.lay_down(transaction, row.text()))
    }

    fn lay_down(&mut self, transaction: &Transaction<'_>, change: ChangeText<'_>) -> Result<()> {
        self.block.add(change);
        if self.block.is_full() {
            self.close_block(transaction)?;
        }
        Ok(())
    }

    /// Writes what is left. Answers how many changes the act made.
    pub(crate) fn finish(&mut self, transaction: &Transaction<'_>) -> Result<i64> {
        let mut insert = transaction.prepare_cached(
            "INSERT INTO change (seq, act, document, path, before, after, resolves) VALUES (?, ?, ?, ?, ?, ?, ?)",
        )?;
        for (number, row) in (self.first..).zip(&self.rows) {
            let (document, path) = (&row.document, &row.path);
            let values = (&row.before, &row.after, &row.resolves);
            insert.execute(params![
                number, self.act, document, path, values.0, values.1, values.2
            ])?;
        }
        self.close_block(transaction)?;
        let rows = i64::try_from(self.rows.len()).unwrap_or(i64::MAX);
        Ok(self.laid_down + rows)
    }

    /// Writes the block that is being filled, unless there is nothing in it.
    fn close_block(&mut self, transaction: &Transaction<'_>) -> Result<()> {
        if self.block.is_empty() {
            return Ok(());
        }
        let block = std::mem::take(&mut self.block).press()?;
        self.write_block(transaction, &block)
    }

    fn write_block(&mut self, transaction: &Transaction<'_>, block: &PackedBlock) -> Result<()> {
        let first = self.first + self.laid_down;
        transaction
            .prepare_cached(
                "INSERT INTO change_block (first, act, changes, lines) VALUES (?, ?, ?, ?)",
            )?
            .execute(params![first, self.act, block.changes, block.deflated])?;
        let mut insert = transaction
            .prepare_cached("INSERT INTO block_document (document, block) VALUES (?, ?)")?;
        for document in &block.documents {
            insert.execute(params![document, first])?;
        }
        self.laid_down += block.changes;
        Ok(())
    }
}
