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
