//! Recovery keys: one of a seller, told apart from every other seller's.

use crate::storage::error::StorageError;
use crate::storage::port::NewRecovery;
use dhow_sync::SellerId;
use rusqlite::{Connection, OptionalExtension, params};

/// Sets a seller's recovery key. The same one may be set again.
///
/// # Errors
/// [`StorageError::RecoverySet`] when another one is set and is not to be replaced;
/// [`StorageError::IdTaken`] when it is another seller's.
pub(super) fn set(
    connection: &Connection,
    seller: &SellerId,
    new: &NewRecovery,
    now: i64,
) -> Result<(), StorageError> {
    match owner(connection, new.public_key)? {
        Some(owner) if owner == *seller => return Ok(()),
        Some(_) => return Err(StorageError::IdTaken),
        None => {}
    }
    if !new.replace && is_set(connection, seller)? {
        return Err(StorageError::RecoverySet);
    }
    let sql = "INSERT OR REPLACE INTO recovery
               (seller_id, public_key, set_at, device_id, statement, signature)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    let by = &new.by;
    let values = params![
        seller.as_str(),
        new.public_key,
        now,
        &by.device,
        &by.body,
        &by.signature
    ];
    connection.execute(sql, values)?;
    Ok(())
}

fn is_set(connection: &Connection, seller: &SellerId) -> Result<bool, StorageError> {
    let sql = "SELECT 1 FROM recovery WHERE seller_id = ?1";
    Ok(connection.prepare_cached(sql)?.exists([seller.as_str()])?)
}

/// Whose recovery key this is.
pub(super) fn owner(
    connection: &Connection,
    public_key: [u8; 32],
) -> Result<Option<SellerId>, StorageError> {
    let sql = "SELECT seller_id FROM recovery WHERE public_key = ?1";
    let found = connection.query_row(sql, [public_key], |row| row.get::<_, String>(0));
    Ok(found.optional()?.map(SellerId::new))
}
