//! A seller's devices and the keys their signatures are checked with.

use crate::storage::error::StorageError;
use crate::storage::port::Device;
use dhow_sync::{DeviceId, SellerId};
use rusqlite::{Connection, OptionalExtension, Row};

/// Reads `device_id, name, public_key, revoked_at`, the columns from the first on.
pub(super) fn of_row(row: &Row<'_>) -> rusqlite::Result<Device> {
    Ok(Device {
        device: DeviceId::new(row.get::<_, String>(0)?),
        name: row.get(1)?,
        public_key: row.get(2)?,
        revoked: row.get::<_, Option<i64>>(3)?.is_some(),
    })
}

/// A device of a seller, if there is one of that id.
pub(super) fn find(
    connection: &Connection,
    seller: &SellerId,
    device: &DeviceId,
) -> Result<Option<Device>, StorageError> {
    let sql = "SELECT device_id, name, public_key, revoked_at FROM devices
               WHERE seller_id = ?1 AND device_id = ?2";
    let mut statement = connection.prepare_cached(sql)?;
    let found = statement.query_row((seller.as_str(), device.as_str()), of_row);
    Ok(found.optional()?)
}

/// Adds a device.
pub(super) fn add(
    connection: &Connection,
    seller: &SellerId,
    device: &Device,
    now: i64,
) -> Result<(), StorageError> {
    let sql = "INSERT INTO devices (seller_id, device_id, name, public_key, enrolled_at)
               VALUES (?1, ?2, ?3, ?4, ?5)";
    let values = (
        seller.as_str(),
        device.device.as_str(),
        &device.name,
        device.public_key,
        now,
    );
    connection.execute(sql, values)?;
    Ok(())
}

/// Takes a device out.
pub(super) fn revoke(
    connection: &Connection,
    seller: &SellerId,
    device: &DeviceId,
    now: i64,
) -> Result<(), StorageError> {
    let sql = "UPDATE devices SET revoked_at = ?3
               WHERE seller_id = ?1 AND device_id = ?2 AND revoked_at IS NULL";
    connection.execute(sql, (seller.as_str(), device.as_str(), now))?;
    Ok(())
}

/// How many devices of a seller are in.
pub(super) fn count(connection: &Connection, seller: &SellerId) -> Result<u64, StorageError> {
    let sql = "SELECT count(*) FROM devices WHERE seller_id = ?1 AND revoked_at IS NULL";
    let count: i64 = connection.query_row(sql, [seller.as_str()], |row| row.get(0))?;
    Ok(count.unsigned_abs())
}
