//! Sellers, and the facts of the hub itself.

use super::devices;
use crate::storage::admission;
use crate::storage::error::StorageError;
use crate::storage::port::{Device, NewSeller};
use dhow_contract::hub::DeviceEnrolled;
use dhow_sync::{Epoch, SellerId};
use rusqlite::{Connection, OptionalExtension};

/// The incarnation of the hub's logs.
pub(super) fn epoch(connection: &Connection) -> Result<Epoch, StorageError> {
    let mut statement = connection.prepare_cached("SELECT value FROM hub WHERE name = 'epoch'")?;
    Ok(Epoch::new(statement.query_row([], |row| row.get::<_, String>(0))?))
}

/// Gives the logs a new incarnation, after the file was restored from an older copy.
pub(super) fn set_epoch(connection: &Connection, epoch: &Epoch) -> Result<(), StorageError> {
    connection.execute("UPDATE hub SET value = ?1 WHERE name = 'epoch'", [epoch.as_str()])?;
    Ok(())
}

/// Adds a seller with a first device, or finds that this was done before.
pub(super) fn enrol(
    connection: &Connection,
    new: &NewSeller,
    first: &Device,
    now: i64,
) -> Result<DeviceEnrolled, StorageError> {
    if name(connection, &new.seller)?.is_none() {
        let sql = "INSERT INTO sellers (seller_id, name, enrolled_at) VALUES (?1, ?2, ?3)";
        connection.execute(sql, (new.seller.as_str(), &new.name, now))?;
        devices::add(connection, &new.seller, first, now)?;
    } else {
        let known = devices::find(connection, &new.seller, &first.device)?;
        admission::of_first_device(known.as_ref(), first)?;
    }
    enrolled(connection, &new.seller, first)
}

/// The answer to a device that is in.
pub(super) fn enrolled(
    connection: &Connection,
    seller: &SellerId,
    device: &Device,
) -> Result<DeviceEnrolled, StorageError> {
    Ok(DeviceEnrolled {
        seller: seller.to_string(),
        name: name(connection, seller)?.unwrap_or_default(),
        device: device.device.to_string(),
        epoch: epoch(connection)?.to_string(),
    })
}

/// A seller's name, if there is such a seller.
fn name(connection: &Connection, seller: &SellerId) -> Result<Option<String>, StorageError> {
    let mut statement = connection.prepare_cached("SELECT name FROM sellers WHERE seller_id = ?1")?;
    Ok(statement.query_row([seller.as_str()], |row| row.get(0)).optional()?)
}

/// The last place in a seller's log.
pub(super) fn head(connection: &Connection, seller: &SellerId) -> Result<u64, StorageError> {
    let mut statement = connection.prepare_cached("SELECT head FROM sellers WHERE seller_id = ?1")?;
    let head: Option<i64> = statement.query_row([seller.as_str()], |row| row.get(0)).optional()?;
    Ok(head.unwrap_or(0).unsigned_abs())
}
