//! Writing down what an act changes: in its own row while it is small, in blocks once it is large.

use super::block::{BlockDraft, PackedBlock};
use super::change::ChangeText;
use super::new_documents::NewDocuments;
use super::{block_index, log};
use crate::error::Result;
use rusqlite::{Transaction, params};

/// The changes of one act, on their way into the file. Nothing of them is in the tables before the
/// act is finished or a block is full.
#[derive(Debug)]
pub(crate) struct Recorder {
    act: i64,
    first: i64,
    laid_down: i64,
    block: BlockDraft,
}

impl Recorder {
    /// The recorder of an act whose first change has this number.
    pub(crate) fn new(act: i64, first: i64) -> Self {
        Self {
            act,
            first,
            laid_down: 0,
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
        self.block.add(change);
        if self.block.is_full() {
            self.close_block(transaction)?;
        }
        Ok(())
    }

    /// Adds documents that the act creates.
    pub(crate) fn add_created(
        &mut self,
        transaction: &Transaction<'_>,
        created: &NewDocuments,
    ) -> Result<()> {
        if let Some(block) = created.pressed() {
            self.close_block(transaction)?;
            self.write_block(transaction, block)?;
        }
        let mut changes = created.changes();
        changes.try_for_each(|change| self.add(transaction, change))
    }

    /// Writes what is left, and tells the act how many changes it made. Answers how many.
    pub(crate) fn finish(&mut self, transaction: &Transaction<'_>) -> Result<i64> {
        if self.laid_down == 0 && self.block.is_short() {
            let (changes, lines) = (self.block.changes(), self.block.lines());
            log::finish(transaction, self.act, changes, Some(lines))?;
            block_index::add(transaction, self.block.documents(), self.first)?;
            return Ok(changes);
        }
        self.close_block(transaction)?;
        log::finish(transaction, self.act, self.laid_down, None)?;
        Ok(self.laid_down)
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
        block_index::add(transaction, &block.documents, first)?;
        self.laid_down += block.changes;
        Ok(())
    }
}
