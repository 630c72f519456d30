//! What a seller's logs come to at each place, of rows and of publications.

use crate::storage::error::StorageError;
use dhow_sync::chain::Link;
use dhow_sync::{Chain, SellerId};
use rusqlite::{Connection, OptionalExtension};

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
