//! Invitations: short codes, kept as hashes, good once and not for long.

use crate::storage::admission::OpenInvitation;
use crate::storage::error::StorageError;
use crate::storage::port::{LONGEST_LIFE, NewInvitation};
use dhow_sync::{DeviceId, SellerId};
use rusqlite::{Connection, OptionalExtension};

/// Adds an invitation and sweeps the seller's expired ones.
pub(super) fn add(
    connection: &Connection,
    seller: &SellerId,
    invitation: &NewInvitation,
    now: i64,
) -> Result<(), StorageError> {
    let sweep = "DELETE FROM invitations
                 WHERE seller_id = ?1 AND expires_at NOT BETWEEN ?2 + 1 AND ?2 + ?3";
    connection.execute(sweep, (seller.as_str(), now, LONGEST_LIFE))?;
    let sql = "INSERT INTO invitations (seller_id, code_hash, expires_at) VALUES (?1, ?2, ?3)";
    connection.execute(
        sql,
        (seller.as_str(), invitation.code_hash, invitation.expires_at),
    )?;
    Ok(())
}

/// The invitation of a code, whoever gave it out.
pub(super) fn find(
    connection: &Connection,
    code_hash: [u8; 32],
    now: i64,
) -> Result<Option<OpenInvitation>, StorageError> {
    let sql = "SELECT seller_id, used_by FROM invitations 
               WHERE code_hash = ?1 AND expires_at BETWEEN ?2 + 1 AND ?2 + ?3";
    let found = connection.query_row(sql, (code_hash, now, LONGEST_LIFE), |row| {
        let used_by: Option<String> = row.get(1)?;
        Ok(OpenInvitation {
            seller: SellerId::new(row.get::<_, String>(0)?),
            used_by: used_by.map(DeviceId::new),
        })
    });
    Ok(found.optional()?)
}

/// Uses an invitation up.
pub(super) fn take(
    connection: &Connection,
    seller: &SellerId,
    code_hash: [u8; 32],
    device: &DeviceId,
) -> Result<(), StorageError> {
    let sql = "UPDATE invitations SET used_by = ?3 WHERE seller_id = ?1 AND code_hash = ?2";
    connection.execute(sql, (seller.as_str(), code_hash, device.as_str()))?;
    Ok(())
}
