//! A seller's devices and the keys their signatures are checked with.

use crate::storage::error::StorageError;
use crate::storage::port::{Candidate, Device, KnownDevice, Statement};
use dhow_sync::{DeviceId, SellerId};
use rusqlite::{Connection, OptionalExtension, Row, params};

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

/// Every device of a seller, in the order they came.
pub(super) fn all(
    connection: &Connection,
    seller: &SellerId,
) -> Result<Vec<KnownDevice>, StorageError> {
    let sql = "SELECT device_id, name, public_key, revoked_at, role, enrolled_at, seen_at
               FROM devices WHERE seller_id = ?1 ORDER BY enrolled_at, device_id";
    let mut statement = connection.prepare_cached(sql)?;
    let found = statement.query_map([seller.as_str()], |row| {
        Ok(KnownDevice {
            device: of_row(row)?,
            revoked_at: row.get(3)?,
            role: row.get(4)?,
            enrolled_at: row.get(5)?,
            seen_at: row.get(6)?,
        })
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Adds a device with how it came in and what was signed for it.
pub(super) fn add(
    connection: &Connection,
    seller: &SellerId,
    (candidate, role, voucher): (&Candidate, &str, Option<&Statement>),
    now: i64,
) -> Result<(), StorageError> {
    let sql = "INSERT INTO devices (seller_id, device_id, name, public_key, enrolled_at, role,
               statement, signature, voucher, voucher_statement, voucher_signature)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";
    let Candidate {
        device, presents, ..
    } = candidate;
    let values = params![
        seller.as_str(),
        device.device.as_str(),
        &device.name,
        device.public_key,
        now,
        role,
        &presents.body,
        &presents.signature,
        voucher.map(|it| &it.device),
        voucher.map(|it| &it.body),
        voucher.map(|it| &it.signature),
    ];
    connection.execute(sql, values)?;
    Ok(())
}

/// Gives a device another name.
pub(super) fn rename(
    connection: &Connection,
    seller: &SellerId,
    device: &DeviceId,
    name: &str,
) -> Result<(), StorageError> {
    let sql = "UPDATE devices SET name = ?3 WHERE seller_id = ?1 AND device_id = ?2";
    match connection.execute(sql, (seller.as_str(), device.as_str(), name))? {
        0 => Err(StorageError::NotFound),
        _ => Ok(()),
    }
}

/// Notes that a device was here.
pub(super) fn see(
    connection: &Connection,
    seller: &SellerId,
    device: &DeviceId,
    now: i64,
) -> Result<(), StorageError> {
    let sql = "UPDATE devices SET seen_at = ?3 WHERE seller_id = ?1 AND device_id = ?2";
    let mut statement = connection.prepare_cached(sql)?;
    statement.execute((seller.as_str(), device.as_str(), now))?;
    Ok(())
}

/// Takes a device out.
pub(super) fn revoke(
    connection: &Connection,
    seller: &SellerId,
    (device, by): (&DeviceId, &Statement),
    now: i64,
) -> Result<(), StorageError> {
    let sql = "UPDATE devices SET revoked_at = ?3, revoker = ?4, revoker_statement = ?5,
               revoker_signature = ?6
               WHERE seller_id = ?1 AND device_id = ?2 AND revoked_at IS NULL";
    let values = (
        seller.as_str(),
        device.as_str(),
        now,
        &by.device,
        &by.body,
        &by.signature,
    );
    connection.execute(sql, values)?;
    Ok(())
}

/// How many devices of a seller are in.
pub(super) fn count(connection: &Connection, seller: &SellerId) -> Result<u64, StorageError> {
    let sql = "SELECT count(*) FROM devices WHERE seller_id = ?1 AND revoked_at IS NULL";
    let count: i64 = connection.query_row(sql, [seller.as_str()], |row| row.get(0))?;
    Ok(count.unsigned_abs())
}
