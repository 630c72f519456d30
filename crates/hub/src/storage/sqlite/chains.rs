//! What a seller's logs come to at each place: of rows and of publications, as they come and, where
//! an older hub wrote the file, as they stand.

use super::ledger::SqliteLedger;
use super::listings;
use crate::storage::error::StorageError;
use dhow_sync::chain::Link;
use dhow_sync::{Chain, Ledger, SellerId};
use rusqlite::{Connection, OptionalExtension};

/// Rows that are in memory together while a file is brought up to date, fewer where they are long.
const TOGETHER: usize = 500;

/// Keeps what a seller's log comes to at a place.
pub(super) fn keep(
    connection: &Connection,
    seller: &SellerId,
    seq: u64,
    chain: &Chain,
) -> Result<(), StorageError> {
    let sql = "INSERT INTO chain (seller_id, seq, chain) VALUES (?1, ?2, ?3)";
    let values = (seller.as_str(), seq, chain.bytes());
    connection.prepare_cached(sql)?.execute(values)?;
    Ok(())
}

/// What a seller's log comes to at a place.
pub(super) fn at(
    connection: &Connection,
    seller: &SellerId,
    seq: u64,
) -> Result<Chain, StorageError> {
    let sql = "SELECT chain FROM chain WHERE seller_id = ?1 AND seq = ?2";
    of(connection, sql, (seller.as_str(), seq))
}

/// What a seller's publications come to at a revision. Some revisions of a file from before were
/// overtaken already: they are as the one before them.
pub(super) fn published(
    connection: &Connection,
    seller: &SellerId,
    revision: u64,
) -> Result<Chain, StorageError> {
    let sql = "SELECT chain FROM public_chain WHERE seller_id = ?1 AND revision <= ?2
               ORDER BY revision DESC LIMIT 1";
    of(connection, sql, (seller.as_str(), revision))
}

fn of(
    connection: &Connection,
    sql: &str,
    place: impl rusqlite::Params,
) -> Result<Chain, StorageError> {
    let mut statement = connection.prepare_cached(sql)?;
    let found = statement.query_row(place, |row| row.get(0)).optional()?;
    Ok(found.map_or(Chain::START, Chain::of_bytes))
}

/// Keeps what a seller's publications come to with this one, or with this withdrawal.
pub(super) fn keep_published(
    connection: &Connection,
    seller: &SellerId,
    (revision, listing, hash): (u64, &str, Option<&str>),
) -> Result<(), StorageError> {
    let before = published(connection, seller, revision.saturating_sub(1))?;
    let chain = Link::behind(&before, revision)
        .with(listing)
        .with(hash.unwrap_or_default())
        .chain();
    let sql = "INSERT INTO public_chain (seller_id, revision, chain) VALUES (?1, ?2, ?3)";
    let values = (seller.as_str(), revision, chain.bytes());
    connection.prepare_cached(sql)?.execute(values)?;
    Ok(())
}

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
    let (mut seq, mut chain) = (log.compacted()?, Chain::START);
    loop {
        let rows = log.rows_after(seq, TOGETHER)?;
        let Some(last) = rows.last() else {
            return Ok(());
        };
        seq = last.seq;
        for row in &rows {
            chain = chain.after(row);
            keep(connection, seller, row.seq, &chain)?;
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
            keep_published(connection, seller, publication)?;
        }
    }
}
