//! Invitations: short codes, kept as hashes, good once and not for long.

use crate::storage::admission::OpenInvitation;
use crate::storage::error::StorageError;
use crate::storage::port::{LONGEST_LIFE, NewInvitation, Statement};
use dhow_sync::{DeviceId, SellerId};
use rusqlite::{Connection, OptionalExtension};

/// Adds an invitation and sweeps the seller's expired ones; one that is there stays. Answers until
/// when it counts.
///
/// # Errors
/// [`StorageError::InvitationInvalid`] when the code was used, or is another seller's.
pub(super) fn add(
    connection: &Connection,
    seller: &SellerId,
    invitation: &NewInvitation,
    now: i64,
) -> Result<i64, StorageError> {
    let sweep = "DELETE FROM invitations
                 WHERE seller_id = ?1 AND expires_at NOT BETWEEN ?2 + 1 AND ?2 + ?3";
    connection.execute(sweep, (seller.as_str(), now, LONGEST_LIFE))?;
    let sql = "INSERT INTO invitations
               (seller_id, code_hash, expires_at, device_id, statement, signature)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO NOTHING";
    let NewInvitation {
        code_hash,
        expires_at,
        by,
    } = invitation;
    let values = (
        seller.as_str(),
        code_hash,
        expires_at,
        &by.device,
        &by.body,
        &by.signature,
    );
    connection.execute(sql, values)?;
    let sql = "SELECT expires_at FROM invitations
               WHERE seller_id = ?1 AND code_hash = ?2 AND used_by IS NULL";
    let standing = connection.query_row(sql, (seller.as_str(), code_hash), |row| row.get(0));
    standing.optional()?.ok_or(StorageError::InvitationInvalid)
}

/// What the device that invites signed.
pub(super) fn statement(
    connection: &Connection,
    seller: &SellerId,
    code_hash: [u8; 32],
) -> Result<Option<Statement>, StorageError> {
    let sql = "SELECT device_id, statement, signature FROM invitations
               WHERE seller_id = ?1 AND code_hash = ?2 AND statement IS NOT NULL";
    let found = connection.query_row(sql, (seller.as_str(), code_hash), |row| {
        Ok(Statement {
            device: row.get(0)?,
            body: row.get(1)?,
            signature: row.get(2)?,
        })
    });
    Ok(found.optional()?)
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
