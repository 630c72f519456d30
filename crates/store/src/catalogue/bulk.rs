//! Indexes after the rows, where an act brings in more goods than there were.
//!
//! To keep ten indexes in order with every row costs more than to make them once of all rows. What
//! an act itself looks goods up by stays: their ids, handles and SKUs, and the variants of a
//! product. No page of the catalogue is to be asked for in the act after that.

use crate::error::Result;
use rusqlite::{Transaction, params};

/// Fewer products than this are written quicker than indexes are made.
const LEAST: u64 = 2_000;

/// The indexes of lists, without which an act can do. Those by the last change and by states stay:
/// new goods are the last of them, or not in them at all.
const INDEXES: [&str; 6] = [
    "product_title",
    "product_sku",
    "product_price",
    "product_stock",
    "product_needs_look",
    "product_low_stock",
];

/// What SQLite keeps of pages, and what it sorts in memory at once: of a million goods, as much again
/// as all the rest of an import takes.
const CACHE: &str = "cache_size";
const SORTED_KIBIBYTES: i64 = -4_000;

/// The products that an act has created so far.
#[derive(Debug, Default)]
pub(crate) struct BulkInsert {
    created: u64,
    /// How many stood when it was worth knowing.
    standing: Option<u64>,
    /// What makes the indexes again that were taken away.
    indexes: Vec<String>,
}

impl BulkInsert {
    /// So many more are to be created. Takes the indexes of lists away once that pays: where so many are
    /// new that they are at least some thousands, and more than a quarter of those that stood. If
    /// the act fails, its transaction brings them back.
    pub(crate) fn count(&mut self, transaction: &Transaction<'_>, new: u64) -> Result<()> {
        self.created += new;
        if self.created < LEAST || !self.indexes.is_empty() {
            return Ok(());
        }
        let standing = match self.standing {
            Some(standing) => standing,
            None => transaction.query_row("SELECT count(*) FROM product", [], |row| row.get(0))?,
        };
        self.standing = Some(standing);
        if self.created * 4 > standing {
            for name in INDEXES {
                let index = "SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = ?";
                let sql = transaction.query_row(index, params![name], |row| row.get(0))?;
                self.indexes.push(sql);
                transaction.execute_batch(&format!("DROP INDEX {name}"))?;
            }
        }
        Ok(())
    }

    /// Makes the indexes again that were taken away.
    pub(crate) fn finish(&self, transaction: &Transaction<'_>) -> Result<()> {
        if self.indexes.is_empty() {
            return Ok(());
        }
        let usual = transaction.pragma_query_value(None, CACHE, |row| row.get::<_, i64>(0))?;
        transaction.pragma_update(None, CACHE, SORTED_KIBIBYTES)?;
        let made = self
            .indexes
            .iter()
            .try_for_each(|sql| transaction.execute_batch(sql));
        transaction.pragma_update(None, CACHE, usual)?;
        Ok(made?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::page::{self, CatalogueFilter};
    use crate::error::StoreError;
    use crate::history::edit::Edit;
    use crate::workspace::file::{Workspace, tests::fresh};
    use crate::workspace::tables;
    use crate::{Act, read};
    use dhow_domain::catalogue::Product;
    use dhow_domain::id::ProductId;
    use tempfile::TempDir;

    fn workspace() -> (Workspace, TempDir) {
        let folder = tempfile::tempdir().unwrap();
        (fresh(folder.path()), folder)
    }

    fn create(edit: &mut Edit<'_>, titles: [&str; 3]) -> Result<()> {
        titles.iter().try_for_each(|title| {
            let product = Product::new(ProductId::new(edit.ids()), title);
            edit.save(None, Some(&product))
        })
    }

    fn indexes(edit: &Edit<'_>) -> u64 {
        let list = "SELECT count(*) FROM sqlite_schema WHERE tbl_name = 'product' AND sql LIKE 'CREATE INDEX%'";
        edit.connection()
            .query_row(list, [], |row| row.get(0))
            .unwrap()
    }

    /// The tables are what they should be, and a list of goods is in order.
    fn check(workspace: &Workspace, expect: &[String]) {
        let look = |reading: &rusqlite::Connection| {
            tables::compare(reading, workspace.path())?;
            let ids = page::product_ids(reading, &CatalogueFilter::default())?;
            let goods = read::products_of(reading, &ids)?;
            let titles: Vec<String> = goods.into_iter().map(|it| it.text.title).collect();
            assert_eq!(titles, expect);
            Ok::<_, StoreError>(())
        };
        workspace.read(look).unwrap();
        let checks = workspace.read(crate::diagnose).unwrap();
        assert!(
            checks.iter().all(|check| check.findings.is_empty()),
            "{checks:?}"
        );
    }

    /// Creates so many more, called by their numbers.
    fn create_many(edit: &mut Edit<'_>, count: u64) -> Result<()> {
        (0..count).try_for_each(|number| {
            let product = Product::new(ProductId::new(edit.ids()), &number.to_string());
            edit.save(None, Some(&product))
        })
    }

    fn titles(count: u64) -> Vec<String> {
        let mut titles: Vec<String> = (0..count).map(|number| number.to_string()).collect();
        titles.sort_unstable();
        titles
    }

    #[test]
    fn many_goods_are_written_without_the_indexes_of_lists_and_listed_by_them() {
        let (workspace, _folder) = workspace();
        let work = |edit: &mut Edit<'_>| {
            let all = indexes(edit);
            create_many(edit, LEAST - 1)?;
            assert_eq!(indexes(edit), all);
            create(edit, ["Towel", "bowl", "Lamp"])?;
            assert_eq!(indexes(edit), all - INDEXES.len() as u64);
            Ok::<_, StoreError>(())
        };
        workspace.transact(Act::new("act-import"), work).unwrap();
        let mut expect = titles(LEAST - 1);
        expect.extend(["bowl", "Lamp", "Towel"].map(str::to_owned));
        check(&workspace, &expect);
    }

    #[test]
    fn many_goods_are_few_where_there_are_more() {
        let (workspace, _folder) = workspace();
        let work = |edit: &mut Edit<'_>| {
            let rows = format!(
                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {})
                 INSERT INTO product (id, status, title, description, updated_at, listed, needs_look, low_stock)
                 SELECT randomblob(16), 'active', i, '', 0, 1, 0, 0 FROM n",
                LEAST * 3 + 1
            );
            edit.connection().execute_batch(&rows)?;
            let all = indexes(edit);
            create_many(edit, LEAST)?;
            assert_eq!(indexes(edit), all);
            create_many(edit, 1)?;
            assert_eq!(indexes(edit), all - INDEXES.len() as u64);
            Err::<(), _>(StoreError::NothingToUndo)
        };
        assert!(workspace.transact(Act::new("act-import"), work).is_err());
        check(&workspace, &[]);
    }

    #[test]
    fn an_act_that_fails_leaves_everything_as_it_was() {
        let (workspace, _folder) = workspace();
        workspace
            .transact(Act::new("act-import"), |edit| {
                create(edit, ["Rug", "Tray", "Bowl"])
            })
            .unwrap();
        let work = |edit: &mut Edit<'_>| {
            create_many(edit, LEAST)?;
            Err::<(), _>(StoreError::NothingToUndo)
        };
        assert!(workspace.transact(Act::new("act-import"), work).is_err());
        check(&workspace, &["Bowl", "Rug", "Tray"].map(str::to_owned));
    }
}
