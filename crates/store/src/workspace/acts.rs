//! Acts of one transaction.
//!
//! Each has its own place in history, as if it had been done alone; what is cheaper done once for
//! all of them, as words of the search and indexes of lists, waits for the last.

use crate::document::PendingTables;
use crate::error::{Result, StoreError};
use crate::history::act::{Act, Committed, Touched, WRITTEN_ANEW};
use crate::history::edit::{Anew, Edit};
use crate::sync::written_anew;
use crate::workspace::context::Context;
use rusqlite::Transaction;

/// Acts of one transaction, one after another.
#[derive(Debug)]
pub struct Acts<'tx> {
    transaction: &'tx Transaction<'tx>,
    context: &'tx Context,
    pending: PendingTables,
    trees: u64,
}

impl<'tx> Acts<'tx> {
    pub(crate) fn new(transaction: &'tx Transaction<'tx>, context: &'tx Context) -> Self {
        Self {
            transaction,
            context,
            pending: PendingTables::default(),
            trees: 0,
        }
    }

    /// Does one act.
    ///
    /// # Errors
    /// What `work` answers. The acts before it must not be kept then: the error is to be passed on.
    pub fn act<T, E: From<StoreError>>(
        &mut self,
        act: Act,
        work: impl FnOnce(&mut Edit<'_>) -> Result<T, E>,
    ) -> Result<Committed<T>, E> {
        let pending = std::mem::take(&mut self.pending);
        let mut edit = Edit::begin(self.transaction, act, self.context, pending)?;
        let value = work(&mut edit)?;
        self.trees += edit.trees();
        let anew = edit.take_anew();
        let (mut committed, pending) = edit.finish(value)?;
        self.pending = pending;
        if !anew.is_empty() {
            committed.touched.extend(self.write_anew(anew)?);
        }
        Ok(committed)
    }

    fn write_anew(&mut self, anew: Vec<Anew>) -> Result<Touched> {
        let pending = std::mem::take(&mut self.pending);
        let act = Act::new(WRITTEN_ANEW);
        let mut edit = Edit::begin(self.transaction, act, self.context, pending)?;
        written_anew::write(&mut edit, anew)?;
        self.trees += edit.trees();
        let (committed, pending) = edit.finish(())?;
        self.pending = pending;
        Ok(committed.touched)
    }

    /// Writes what the acts left to the end. Answers how many trees of documents they built.
    pub(crate) fn finish(mut self) -> Result<u64> {
        self.pending.search.write(self.transaction)?;
        self.pending.bulk.finish(self.transaction)?;
        Ok(self.trees)
    }
}

#[cfg(test)]
mod tests {
    use crate::error::StoreError;
    use crate::history::edit::Edit;
    use crate::workspace::file::{Workspace, tests::fresh};
    use crate::workspace::tables;
    use crate::{Act, HistoryFilter, read};
    use dhow_domain::catalogue::Product;
    use dhow_domain::id::ProductId;
    use tempfile::TempDir;

    fn workspace() -> (Workspace, TempDir) {
        let folder = tempfile::tempdir().unwrap();
        (fresh(folder.path()), folder)
    }

    fn create(edit: &mut Edit<'_>, count: u64) -> Result<(), StoreError> {
        (0..count).try_for_each(|number| {
            let product = Product::new(ProductId::new(edit.ids()), &format!("Mug {number}"));
            edit.save(None, Some(&product))
        })
    }

    fn has_index_of_titles(edit: &Edit<'_>) -> bool {
        let list = "SELECT 1 FROM sqlite_schema WHERE name = 'product_title'";
        edit.connection().prepare(list).unwrap().exists([]).unwrap()
    }

    #[test]
    fn acts_of_one_transaction_have_each_their_history_and_one_end() {
        let (workspace, _folder) = workspace();
        let indexed = workspace.transact_together(|acts| {
            let mut indexed = Vec::new();
            for count in [1_500, 700, 3] {
                let act = acts.act(Act::new("act-import"), |edit| {
                    create(edit, count)?;
                    Ok::<_, StoreError>(has_index_of_titles(edit))
                })?;
                assert_eq!(act.changed, count);
                indexed.push(act.value);
            }
            Ok::<_, StoreError>(indexed)
        });
        assert_eq!(indexed.unwrap(), [true, false, false]);
        let look = |reading: &rusqlite::Connection| {
            tables::compare(reading, workspace.path())?;
            let all = HistoryFilter {
                limit: 3,
                ..HistoryFilter::default()
            };
            let acts = read::acts(reading, &all)?;
            let changed: Vec<u64> = acts.iter().map(|act| act.changed).collect();
            assert_eq!(changed, [3, 700, 1_500]);
            let found = read::find(reading, "mug 699", 10)?.unwrap_or_default();
            assert_eq!(found.len(), 2, "of the first act and of the second");
            Ok::<_, StoreError>(())
        };
        workspace.read(look).unwrap();
        workspace.undo().unwrap();
        let count = workspace.read(read::total_products).unwrap();
        assert_eq!(count, 2_200, "the last act is one to take back");
    }

    #[test]
    fn where_one_act_fails_none_is_done() {
        let (workspace, _folder) = workspace();
        let done = workspace.transact_together(|acts| {
            acts.act(Act::new("act-import"), |edit| create(edit, 2_500))?;
            acts.act(Act::new("act-import"), |edit| {
                create(edit, 1)?;
                Err::<(), _>(StoreError::NothingToUndo)
            })
        });
        assert!(matches!(done, Err(StoreError::NothingToUndo)));
        let look = |reading: &rusqlite::Connection| {
            tables::compare(reading, workspace.path())?;
            assert_eq!(read::total_products(reading)?, 0);
            assert_eq!(read::find(reading, "mug", 10)?, Some(Vec::new()));
            Ok::<_, StoreError>(())
        };
        workspace.read(look).unwrap();
    }
}
