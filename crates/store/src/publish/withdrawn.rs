//! Listings that are to go: of goods that are not for sale any more, are gone, or that no market
//! sells. What is to go is asked of the goods as they stand, whoever changed them and where, so
//! that nothing has to be told of it.

use super::listing::PendingListing;
use crate::error::Result;
use crate::history::edit::Edit;
use crate::publish::listing::pending_row;
use crate::text::stamp;
use dhow_domain::id::ProductId;
use rusqlite::{Connection, params};
use std::collections::BTreeMap;

const COLUMNS: &str = "listing.id, listing.product, head, live, state";

/// By the index of such goods, word for word.
const OF_GOODS_NOT_FOR_SALE: &str = "FROM product INDEXED BY product_leaving
     CROSS JOIN listing ON listing.product = product.id
     WHERE status <> 'active' AND publish_state IS NOT NULL AND publish_state <> 'withdrawn'
       AND withdrawn_at IS NULL";

/// Goods that are deleted leave a listing that waits.
const OF_GOODS_THAT_ARE_GONE: &str = "FROM listing INDEXED BY listing_waiting
     WHERE state <> 'live' AND withdrawn_at IS NULL
       AND (leaving = 1 OR NOT EXISTS (SELECT 1 FROM product WHERE product.id = listing.product))";

/// What was noted by [`Edit::note_leaving`].
const UNSOLD: &str = "FROM listing INDEXED BY listing_waiting
     WHERE state <> 'live' AND withdrawn_at IS NULL AND leaving = 1 ORDER BY id";

/// What is offered as it was published last.
const OFFERED: &str =
    "withdrawn_at IS NULL AND coalesce(json_extract(document, '$.offers'), '{}') <> '{}'";

/// Every listing that buyers may still see and should not, in the order of their ids.
///
/// # Errors
/// See [`crate::error`].
pub fn leaving(connection: &Connection) -> Result<Vec<PendingListing>> {
    let mut found = BTreeMap::new();
    let has_market: bool = connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM market)")?
        .query_row([], |row| row.get(0))?;
    // Where there is no market, nothing is sold that was offered.
    let without = (!has_market).then(|| format!("FROM listing WHERE {OFFERED}"));
    let goods = [OF_GOODS_NOT_FOR_SALE, OF_GOODS_THAT_ARE_GONE].map(str::to_owned);
    for from in goods.into_iter().chain(without) {
        let mut statement = connection.prepare_cached(&format!("SELECT {COLUMNS} {from}"))?;
        for row in statement.query_map([], pending_row)? {
            let row = row?;
            found.insert(row.id.clone(), row);
        }
    }
    Ok(found.into_values().collect())
}

/// How many listings buyers may still see and should not.
///
/// # Errors
/// See [`crate::error`].
pub fn leaving_count(connection: &Connection) -> Result<u64> {
    let from = [OF_GOODS_NOT_FOR_SALE, OF_GOODS_THAT_ARE_GONE];
    let each = from.map(|from| format!("SELECT listing.id {from}"));
    let without =
        format!("SELECT id FROM listing WHERE {OFFERED} AND NOT EXISTS (SELECT 1 FROM market)");
    let sql = format!(
        "SELECT count(*) FROM ({} UNION {without})",
        each.join(" UNION ")
    );
    Ok(connection
        .prepare_cached(&sql)?
        .query_row([], |row| row.get(0))?)
}

/// The listings of these products that buyers may see and that offer something.
///
/// # Errors
/// See [`crate::error`].
pub fn offered_of(connection: &Connection, products: &[ProductId]) -> Result<Vec<PendingListing>> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM listing WHERE product = ? AND leaving = 0 AND {OFFERED}"
    ))?;
    let mut found = Vec::new();
    for product in products {
        let rows = statement.query_map(params![product.bytes()], pending_row)?;
        found.extend(rows.collect::<rusqlite::Result<Vec<_>>>()?);
    }
    Ok(found)
}

/// Whether any listing is not withdrawn.
///
/// # Errors
/// See [`crate::error`].
pub fn has_any(connection: &Connection) -> Result<bool> {
    Ok(connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM listing WHERE withdrawn_at IS NULL)")?
        .query_row([], |row| row.get(0))?)
}

/// Listings that were found to have no market to sell, in the order of their ids.
///
/// # Errors
/// See [`crate::error`].
pub fn unsold(connection: &Connection) -> Result<Vec<PendingListing>> {
    let mut statement = connection.prepare_cached(&format!("SELECT {COLUMNS} {UNSOLD}"))?;
    let rows = statement.query_map([], pending_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

impl Edit<'_> {
    /// Lets listings wait that are to go, so that they are seen to wait and none is forgotten where
    /// an exchange breaks off.
    ///
    /// # Errors
    /// See [`crate::error`].
    pub fn queue_withdrawals(&self, leaving: &[PendingListing]) -> Result<()> {
        for listing in leaving {
            self.connection()
                .prepare_cached(
                    "UPDATE listing SET state = 'queued' WHERE id = ? AND state <> 'queued'",
                )?
                .execute(params![listing.id])?;
            self.keep_publish_state_of(&listing.id)?;
        }
        Ok(())
    }

    /// No market sells the product of a listing any more.
    ///
    /// # Errors
    /// See [`crate::error`].
    pub fn note_leaving(&self, id: &str) -> Result<()> {
        self.connection()
            .prepare_cached(
                "UPDATE listing SET leaving = 1, state = 'queued'
                 WHERE id = ? AND withdrawn_at IS NULL",
            )?
            .execute(params![id])?;
        self.keep_publish_state_of(id)
    }

    /// A market sells the product of a listing, be it again.
    ///
    /// # Errors
    /// See [`crate::error`].
    pub fn note_sold(&self, id: &str) -> Result<()> {
        self.connection()
            .prepare_cached("UPDATE listing SET leaving = 0 WHERE id = ? AND leaving = 1")?
            .execute(params![id])?;
        Ok(())
    }

    /// A listing was read back as gone.
    ///
    /// # Errors
    /// See [`crate::error`].
    pub fn note_withdrawn(&self, id: &str) -> Result<()> {
        self.connection()
            .prepare_cached(
                "UPDATE listing SET live = NULL, state = 'notLive', leaving = 0,
                   checked_at = ?2, withdrawn_at = ?2 WHERE id = ?1",
            )?
            .execute(params![id, stamp(self.now())])?;
        self.keep_publish_state_of(id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_exchange_does_not_walk_goods_that_are_for_sale() {
        let folder = tempfile::tempdir().unwrap();
        let workspace = crate::workspace::file::tests::fresh(folder.path());
        let check = |from: &str, expect: &str| {
            let plan: String = workspace
                .read(|connection| {
                    let sql = format!("EXPLAIN QUERY PLAN SELECT {COLUMNS} {from}");
                    Ok::<_, crate::StoreError>(connection.query_row(&sql, [], |row| row.get(3))?)
                })
                .unwrap();
            assert!(plan.contains(expect), "{plan}");
        };
        check(OF_GOODS_NOT_FOR_SALE, "product_leaving");
        check(OF_GOODS_THAT_ARE_GONE, "listing_waiting");
        check(UNSOLD, "listing_waiting");
    }
}
