//! A seller's devices and the keys their signatures are checked with.

use crate::HubError;
use dhow_sync::{DeviceId, SellerId};
use rusqlite::{Connection, OptionalExtension, Row};

/// A device as the hub knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Device {
    /// Its id.
    pub(crate) device: DeviceId,
    /// What people call it.
    pub(crate) name: String,
    /// Its Ed25519 public key.
    pub(crate) public_key: [u8; 32],
    /// Whether it was taken out.
    pub(crate) revoked: bool,
}

impl Device {
    /// Reads `device_id, name, public_key, revoked_at` from the columns `from` on.
    pub(crate) fn of_row(row: &Row<'_>, from: usize) -> rusqlite::Result<Self> {
        Ok(Self {
            device: DeviceId::new(row.get::<_, String>(from)?),
            name: row.get(from + 1)?,
            public_key: row.get(from + 2)?,
            revoked: row.get::<_, Option<i64>>(from + 3)?.is_some(),
        })
    }
}

/// A device of a seller, if there is one of that id.
pub(crate) fn find(
    connection: &Connection,
    seller: &SellerId,
    device: &DeviceId,
) -> Result<Option<Device>, HubError> {
    let sql = "SELECT device_id, name, public_key, revoked_at FROM devices
               WHERE seller_id = ?1 AND device_id = ?2";
    let mut statement = connection.prepare_cached(sql)?;
    let found = statement.query_row((seller.as_str(), device.as_str()), |row| Device::of_row(row, 0));
    Ok(found.optional()?)
}

/// Adds a device.
pub(crate) fn add(
    connection: &Connection,
    seller: &SellerId,
    device: &Device,
    now: i64,
) -> Result<(), HubError> {
    let sql = "INSERT INTO devices (seller_id, device_id, name, public_key, enrolled_at)
               VALUES (?1, ?2, ?3, ?4, ?5)";
    let values = (seller.as_str(), device.device.as_str(), &device.name, device.public_key, now);
    connection.execute(sql, values)?;
    Ok(())
}

/// Takes a device out.
pub(crate) fn revoke(
    connection: &Connection,
    seller: &SellerId,
    device: &DeviceId,
    now: i64,
) -> Result<(), HubError> {
    let sql = "UPDATE devices SET revoked_at = ?3
               WHERE seller_id = ?1 AND device_id = ?2 AND revoked_at IS NULL";
    connection.execute(sql, (seller.as_str(), device.as_str(), now))?;
    Ok(())
}

/// How many devices of a seller are in.
pub(crate) fn count(connection: &Connection, seller: &SellerId) -> Result<u64, HubError> {
    let sql = "SELECT count(*) FROM devices WHERE seller_id = ?1 AND revoked_at IS NULL";
    let count: i64 = connection.query_row(sql, [seller.as_str()], |row| row.get(0))?;
    Ok(count.unsigned_abs())
}
