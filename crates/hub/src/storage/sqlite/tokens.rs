//! Bearers, kept as hashes.

use super::devices;
use crate::storage::error::StorageError;
use crate::storage::port::{Device, LONGEST_LIFE, NewToken};
use dhow_sync::{DeviceId, SellerId};
use rusqlite::{Connection, OptionalExtension};

/// Keeps a bearer and sweeps the seller's expired ones.
///
/// # Errors
/// [`StorageError::Replayed`] when the request that asks for it has fetched one before.
pub(super) fn add(
    connection: &Connection,
    seller: &SellerId,
    token: &NewToken,
    now: i64,
) -> Result<(), StorageError> {
    let sweep = "DELETE FROM tokens
                 WHERE seller_id = ?1 AND expires_at NOT BETWEEN ?2 + 1 AND ?2 + ?3";
    connection.execute(sweep, (seller.as_str(), now, LONGEST_LIFE))?;
    let sql = "INSERT INTO tokens (seller_id, token_hash, device_id, request_hash, expires_at)
               VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING";
    let NewToken {
        device,
        token_hash,
        request_hash,
        expires_at,
    } = token;
    let values = (
        seller.as_str(),
        token_hash,
        device.as_str(),
        request_hash,
        expires_at,
    );
    if connection.execute(sql, values)? == 1 {
        devices::see(connection, seller, device, now)
    } else {
        Err(StorageError::Replayed)
    }
}

/// The device of a bearer of this seller.
pub(super) fn bearer(
    connection: &Connection,
    seller: &SellerId,
    token_hash: [u8; 32],
    now: i64,
) -> Result<Option<Device>, StorageError> {
    let sql = "SELECT d.device_id, d.name, d.public_key, d.revoked_at FROM tokens t
               JOIN devices d ON d.seller_id = t.seller_id AND d.device_id = t.device_id
               WHERE t.seller_id = ?1 AND t.token_hash = ?2 AND t.expires_at BETWEEN ?3 + 1 AND ?3 + ?4
               AND d.revoked_at IS NULL";
    let mut statement = connection.prepare_cached(sql)?;
    let found = statement.query_row(
        (seller.as_str(), token_hash, now, LONGEST_LIFE),
        devices::of_row,
    );
    Ok(found.optional()?)
}

/// Ends the bearers of a device.
pub(super) fn end(
    connection: &Connection,
    seller: &SellerId,
    device: &DeviceId,
) -> Result<(), StorageError> {
    let sql = "DELETE FROM tokens WHERE seller_id = ?1 AND device_id = ?2";
    connection.execute(sql, (seller.as_str(), device.as_str()))?;
    Ok(())
}
