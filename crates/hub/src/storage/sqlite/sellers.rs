//! Sellers, and the facts of the hub itself.

use crate::storage::error::StorageError;
use crate::storage::port::NewSeller;
use dhow_sync::{Epoch, SellerId};
use rusqlite::{Connection, OptionalExtension};

/// The incarnation of the hub's logs.
pub(super) fn epoch(connection: &Connection) -> Result<Epoch, StorageError> {
    let mut statement = connection.prepare_cached("SELECT value FROM hub WHERE name = 'epoch'")?;
    Ok(Epoch::new(
        statement.query_row([], |row| row.get::<_, String>(0))?,
    ))
}

/// Gives the logs a new incarnation, after the file was restored from an older copy.
pub(super) fn set_epoch(connection: &Connection, epoch: &Epoch) -> Result<(), StorageError> {
    connection.execute(
        "UPDATE hub SET value = ?1 WHERE name = 'epoch'",
        [epoch.as_str()],
    )?;
    Ok(())
}

/// Adds a seller.
pub(super) fn add(connection: &Connection, new: &NewSeller, now: i64) -> Result<(), StorageError> {
    let sql = "INSERT INTO sellers (seller_id, name, enrolled_at) VALUES (?1, ?2, ?3)";
    connection.execute(sql, (new.seller.as_str(), &new.name, now))?;
    Ok(())
}

/// Counts bytes that a seller keeps from now on.
///
/// # Errors
/// [`StorageError::Quota`] when that is more than one may.
pub(super) fn charge(
    connection: &Connection,
    seller: &SellerId,
    bytes: usize,
    quota: u64,
) -> Result<(), StorageError> {
    let sql = "UPDATE sellers SET used = used + ?2 WHERE seller_id = ?1 RETURNING used";
    let mut statement = connection.prepare_cached(sql)?;
    let used: Option<u64> = statement
        .query_row((seller.as_str(), bytes), |row| row.get(0))
        .optional()?;
    if used.is_some_and(|used| used > quota) {
        Err(StorageError::Quota(quota))
    } else {
        Ok(())
    }
}

/// A seller's name, if there is such a seller.
pub(super) fn name(
    connection: &Connection,
    seller: &SellerId,
) -> Result<Option<String>, StorageError> {
    let mut statement =
        connection.prepare_cached("SELECT name FROM sellers WHERE seller_id = ?1")?;
    Ok(statement
        .query_row([seller.as_str()], |row| row.get(0))
        .optional()?)
}

/// The last position in a seller's log.
pub(super) fn head(connection: &Connection, seller: &SellerId) -> Result<u64, StorageError> {
    let mut statement =
        connection.prepare_cached("SELECT head FROM sellers WHERE seller_id = ?1")?;
    let head: Option<i64> = statement
        .query_row([seller.as_str()], |row| row.get(0))
        .optional()?;
    Ok(head.unwrap_or(0).unsigned_abs())
}
