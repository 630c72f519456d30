//! What the logs of a file come to that an older hub wrote, said of everything that stands there.

use super::ledger::SqliteLedger;
use super::{chain, listings};
use crate::storage::error::StorageError;
use dhow_sync::{Chain, Ledger, SellerId};
use rusqlite::Connection;

/// Rows that are in memory together, fewer where they are long.
const TOGETHER: usize = 500;

/// Says it of everything that stands in a file from before, a page at a time.
pub(super) fn fill(connection: &Connection) -> Result<(), StorageError> {
    let sellers: Vec<String> = connection
        .prepare("SELECT seller_id FROM sellers")?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    for seller in sellers.into_iter().map(SellerId::new) {
        fill_log(connection, &seller)?;
        fill_publications(connection, &seller)?;
    }
    Ok(())
}

fn fill_log(connection: &Connection, seller: &SellerId) -> Result<(), StorageError> {
    let log = SqliteLedger::read(connection, seller)?;
    let (mut seq, mut now) = (log.compacted()?, Chain::START);
    loop {
        let rows = log.rows_after(seq, TOGETHER)?;
        let Some(last) = rows.last() else {
            return Ok(());
        };
        seq = last.seq;
        for row in &rows {
            now = now.after(row);
            chain::keep(connection, seller, row.seq, &now)?;
        }
    }
}

fn fill_publications(connection: &Connection, seller: &SellerId) -> Result<(), StorageError> {
    let mut revision = 0;
    loop {
        let states = listings::changed_after(connection, seller, revision, TOGETHER)?;
        let Some(last) = states.last() else {
            return Ok(());
        };
        revision = last.revision;
        for state in &states {
            let publication = (state.revision, &*state.listing, state.hash.as_deref());
            chain::keep_published(connection, seller, publication)?;
        }
    }
}
