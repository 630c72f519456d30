//! Bearers, kept as hashes.

use super::devices::Device;
use crate::HubError;
use dhow_sync::{DeviceId, SellerId};
use rusqlite::{Connection, OptionalExtension};

/// A bearer to be kept.
#[derive(Debug)]
pub(crate) struct NewToken<'a> {
    /// Whose it is.
    pub(crate) seller: &'a SellerId,
    /// Which device's.
    pub(crate) device: &'a DeviceId,
    /// Its SHA-256.
    pub(crate) token_hash: [u8; 32],
    /// The SHA-256 of the signature that fetched it.
    pub(crate) request_hash: [u8; 32],
    /// Until when it counts.
    pub(crate) expires_at: i64,
}

/// Keeps a bearer and sweeps the seller's expired ones. `false` when the request that asks for it
/// has fetched one before.
pub(crate) fn add(connection: &Connection, token: &NewToken<'_>, now: i64) -> Result<bool, HubError> {
    let sweep = "DELETE FROM tokens WHERE seller_id = ?1 AND expires_at <= ?2";
    connection.execute(sweep, (token.seller.as_str(), now))?;
    let sql = "INSERT INTO tokens (seller_id, token_hash, device_id, request_hash, expires_at)
               VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING";
    let values = (
        token.seller.as_str(),
        token.token_hash,
        token.device.as_str(),
        token.request_hash,
        token.expires_at,
    );
    Ok(connection.execute(sql, values)? == 1)
}

/// The device of a bearer of this seller.
pub(crate) fn bearer(
    connection: &Connection,
    seller: &SellerId,
    token_hash: [u8; 32],
    now: i64,
) -> Result<Option<Device>, HubError> {
    let sql = "SELECT d.device_id, d.name, d.public_key, d.revoked_at FROM tokens t
               JOIN devices d ON d.seller_id = t.seller_id AND d.device_id = t.device_id
               WHERE t.seller_id = ?1 AND t.token_hash = ?2 AND t.expires_at > ?3
               AND d.revoked_at IS NULL";
    let mut statement = connection.prepare_cached(sql)?;
    let found = statement.query_row((seller.as_str(), token_hash, now), |row| Device::of_row(row, 0));
    Ok(found.optional()?)
}

/// Ends the bearers of a device.
pub(crate) fn end(connection: &Connection, seller: &SellerId, device: &DeviceId) -> Result<(), HubError> {
    let sql = "DELETE FROM tokens WHERE seller_id = ?1 AND device_id = ?2";
    connection.execute(sql, (seller.as_str(), device.as_str()))?;
    Ok(())
}
