//! The signed bytes of every push that changed something.

use crate::HubError;
use dhow_sync::{DeviceId, SellerId};
use rusqlite::Connection;

/// A push as it came.
#[derive(Debug)]
pub(crate) struct Batch<'a> {
    /// Who sent it.
    pub(crate) seller: &'a SellerId,
    /// From which device.
    pub(crate) device: &'a DeviceId,
    /// The raw bytes.
    pub(crate) body: &'a [u8],
    /// Their SHA-256.
    pub(crate) sha256: [u8; 32],
    /// The signature over them.
    pub(crate) signature: &'a str,
}

/// Keeps a batch beside the place its rows reach up to.
pub(crate) fn keep(connection: &Connection, batch: &Batch<'_>, head: u64, now: i64) -> Result<(), HubError> {
    let sql = "INSERT INTO batches
               (seller_id, head, body_sha256, device_id, signature, received_at, body)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO NOTHING";
    let mut statement = connection.prepare_cached(sql)?;
    let (seller, device) = (batch.seller.as_str(), batch.device.as_str());
    statement.execute((seller, head, batch.sha256, device, batch.signature, now, batch.body))?;
    Ok(())
}
