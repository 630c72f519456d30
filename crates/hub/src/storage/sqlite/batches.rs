//! The signed bytes of every push that changed something.

use crate::storage::error::StorageError;
use crate::storage::port::SignedPush;
use dhow_sync::SellerId;
use rusqlite::Connection;

/// Keeps the bytes of a push beside the position its rows reach up to.
pub(super) fn keep(
    connection: &Connection,
    seller: &SellerId,
    signed: &SignedPush,
    head: u64,
    now: i64,
) -> Result<(), StorageError> {
    let sql = "INSERT INTO batches
               (seller_id, head, body_sha256, device_id, signature, received_at, body)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO NOTHING";
    let SignedPush {
        push,
        body,
        body_sha256,
        signature,
        ..
    } = signed;
    let values = (
        seller.as_str(),
        head,
        body_sha256,
        push.device.as_str(),
        signature,
        now,
        body,
    );
    connection.prepare_cached(sql)?.execute(values)?;
    Ok(())
}
