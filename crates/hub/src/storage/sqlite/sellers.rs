//! Sellers, and the facts of the hub itself.

use crate::HubError;
use dhow_sync::{Epoch, SellerId};
use rusqlite::{Connection, OptionalExtension};

/// The incarnation of the hub's logs.
pub(crate) fn epoch(connection: &Connection) -> Result<Epoch, HubError> {
    let mut statement = connection.prepare_cached("SELECT value FROM hub WHERE name = 'epoch'")?;
    Ok(Epoch::new(statement.query_row([], |row| row.get::<_, String>(0))?))
}

/// Gives the logs a new incarnation, after the file was restored from an older copy.
pub(crate) fn set_epoch(connection: &Connection, epoch: &str) -> Result<(), HubError> {
    connection.execute("UPDATE hub SET value = ?1 WHERE name = 'epoch'", [epoch])?;
    Ok(())
}

/// A seller's name, if there is such a seller.
pub(crate) fn name(connection: &Connection, seller: &SellerId) -> Result<Option<String>, HubError> {
    let mut statement = connection.prepare_cached("SELECT name FROM sellers WHERE seller_id = ?1")?;
    Ok(statement.query_row([seller.as_str()], |row| row.get(0)).optional()?)
}

/// Adds a seller.
pub(crate) fn add(connection: &Connection, seller: &SellerId, name: &str, now: i64) -> Result<(), HubError> {
    let sql = "INSERT INTO sellers (seller_id, name, enrolled_at) VALUES (?1, ?2, ?3)";
    connection.execute(sql, (seller.as_str(), name, now))?;
    Ok(())
}

/// The last place in a seller's log.
pub(crate) fn head(connection: &Connection, seller: &SellerId) -> Result<u64, HubError> {
    let mut statement = connection.prepare_cached("SELECT head FROM sellers WHERE seller_id = ?1")?;
    let head: Option<i64> = statement.query_row([seller.as_str()], |row| row.get(0)).optional()?;
    Ok(head.unwrap_or(0).unsigned_abs())
}
