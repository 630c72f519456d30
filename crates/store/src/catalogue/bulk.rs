//! Indexes after the rows, where an act brings in more goods than there were.
//!
//! To keep nine indexes in order with every row costs more than to make them once of all rows. What
//! an act itself looks goods up by stays: their ids, handles and SKUs, and the variants of a
//! product. No page of the catalogue is asked for between [`begin`] and [`end`].

use crate::error::{Result, StoreError};
use crate::history::edit::Edit;
use rusqlite::{Transaction, params};

/// Fewer products than this are written quicker than indexes are made.
const LEAST: u64 = 2_000;

/// The indexes of lists, without which an act can do.
const INDEXES: [&str; 9] = [
    "product_title",
    "product_sku",
    "product_price",
    "product_stock",
    "product_updated",
    "product_status",
    "product_needs_look",
    "product_low_stock",
    "product_changed",
];

impl Edit<'_> {
    /// Does work that creates so many products, with what is in the way of that much put aside for
    /// the time. No list of the catalogue is to be asked for in it.
    ///
    /// # Errors
    /// What `work` answers; see [`crate::error`] too.
    pub fn creating<T, E: From<StoreError>>(
        &mut self,
        products: u64,
        work: impl FnOnce(&mut Self) -> Result<T, E>,
    ) -> Result<T, E> {
        let bulk = begin(self.connection(), products)?;
        let done = work(self);
        // Where the work failed and the act goes on all the same, lists are asked for as ever.
        bulk.map_or(Ok(()), |bulk| end(self.connection(), bulk))?;
        done
    }
}

/// Indexes that were taken away, and are to be made again.
#[derive(Debug)]
#[must_use = "what was taken away is made again by `end`"]
pub(crate) struct Bulk {
    sql: Vec<String>,
}

/// Takes the indexes of lists away before an act creates so many products, if that pays: where
/// they are at least some thousands, and more than a quarter of those that stand. If the act
/// fails, its transaction brings them back.
pub(crate) fn begin(transaction: &Transaction<'_>, creates: u64) -> Result<Option<Bulk>> {
    let standing: u64 =
        transaction.query_row("SELECT count(*) FROM product", [], |row| row.get(0))?;
    if creates < LEAST || creates.saturating_mul(4) < standing {
        return Ok(None);
    }
    let mut sql = Vec::with_capacity(INDEXES.len());
    for name in INDEXES {
        let index = "SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = ?";
        sql.push(transaction.query_row(index, params![name], |row| row.get(0))?);
        transaction.execute_batch(&format!("DROP INDEX {name}"))?;
    }
    Ok(Some(Bulk { sql }))
}

/// Makes the indexes again that [`begin`] took away.
pub(crate) fn end(transaction: &Transaction<'_>, bulk: Bulk) -> Result<()> {
    for sql in bulk.sql {
        transaction.execute_batch(&sql)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::page::{self, CatalogueFilter};
    use crate::workspace::file::{Workspace, tests::fresh};
    use crate::workspace::schema;
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
    fn check(workspace: &Workspace, expect: &[&str]) {
        let look = |reading: &rusqlite::Connection| {
            schema::compare(reading, workspace.path())?;
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

    #[test]
    fn many_goods_are_written_without_the_indexes_of_lists_and_listed_by_them() {
        let (workspace, _folder) = workspace();
        let work = |edit: &mut Edit<'_>| {
            let all = indexes(edit);
            edit.creating(LEAST, |edit| {
                assert_eq!(indexes(edit), all - INDEXES.len() as u64);
                create(edit, ["Towel", "bowl", "Lamp"])
            })?;
            assert_eq!(indexes(edit), all);
            Ok::<_, StoreError>(())
        };
        workspace.transact(Act::new("act-import"), work).unwrap();
        check(&workspace, &["bowl", "Lamp", "Towel"]);
    }

    #[test]
    fn of_few_goods_nothing_is_put_aside() {
        let (workspace, _folder) = workspace();
        let work = |edit: &mut Edit<'_>| {
            let all = indexes(edit);
            edit.creating(LEAST - 1, |edit| {
                assert_eq!(indexes(edit), all);
                create(edit, ["Towel", "Bowl", "Lamp"])
            })
        };
        workspace.transact(Act::new("act-import"), work).unwrap();
        check(&workspace, &["Bowl", "Lamp", "Towel"]);
    }

    #[test]
    fn many_goods_are_few_where_there_are_more() {
        let (workspace, _folder) = workspace();
        let work = |edit: &mut Edit<'_>| {
            let rows = format!(
                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {})
                 INSERT INTO product (id, status, title, description, updated_at, listed, needs_look, low_stock)
                 SELECT randomblob(16), 'active', i, '', 0, 1, 0, 0 FROM n",
                LEAST * 4 + 1
            );
            edit.connection().execute_batch(&rows)?;
            let bulk = |creates| begin(edit.connection(), creates).map(|bulk| bulk.is_some());
            assert_eq!((bulk(LEAST)?, bulk(LEAST + 1)?), (false, true));
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
            edit.creating(LEAST, |edit| {
                create(edit, ["Towel", "Lamp", "Sheet"])?;
                Err::<(), _>(StoreError::NothingToUndo)
            })
        };
        assert!(workspace.transact(Act::new("act-import"), work).is_err());
        check(&workspace, &["Bowl", "Rug", "Tray"]);
    }

    #[test]
    fn work_that_fails_in_an_act_that_goes_on_leaves_the_indexes() {
        let (workspace, _folder) = workspace();
        let work = |edit: &mut Edit<'_>| {
            let failed = edit.creating(LEAST, |_| Err::<(), _>(StoreError::NothingToUndo));
            assert!(failed.is_err());
            create(edit, ["Towel", "Lamp", "Sheet"])
        };
        workspace.transact(Act::new("act-import"), work).unwrap();
        check(&workspace, &["Lamp", "Sheet", "Towel"]);
    }
}
