//! Blobs by the hash of their bytes, each seller's own.

use super::sellers;
use crate::storage::error::StorageError;
use crate::storage::port::{NewBlob, Quota};
use dhow_sync::SellerId;
use rusqlite::{Connection, OptionalExtension};

/// How long a blob is, if it is there.
pub(super) fn size(
    connection: &Connection,
    seller: &SellerId,
    sha256: &str,
) -> Result<Option<u64>, StorageError> {
    let sql = "SELECT length(bytes) FROM blobs WHERE seller_id = ?1 AND sha256 = ?2";
    let mut statement = connection.prepare_cached(sql)?;
    let size: Option<i64> = statement
        .query_row((seller.as_str(), sha256), |row| row.get(0))
        .optional()?;
    Ok(size.map(i64::unsigned_abs))
}

/// A blob's bytes, if it is there.
pub(super) fn find(
    connection: &Connection,
    seller: &SellerId,
    sha256: &str,
) -> Result<Option<Vec<u8>>, StorageError> {
    let sql = "SELECT bytes FROM blobs WHERE seller_id = ?1 AND sha256 = ?2";
    let mut statement = connection.prepare_cached(sql)?;
    Ok(statement
        .query_row((seller.as_str(), sha256), |row| row.get(0))
        .optional()?)
}

/// Keeps a blob; one that is there stays.
pub(super) fn keep(
    connection: &Connection,
    seller: &SellerId,
    blob: &NewBlob,
    now: i64,
    quota: Quota,
) -> Result<(), StorageError> {
    let sql = "INSERT INTO blobs (seller_id, sha256, bytes, received_at) VALUES (?1, ?2, ?3, ?4)
               ON CONFLICT DO NOTHING";
    let added = connection.prepare_cached(sql)?.execute((
        seller.as_str(),
        &blob.sha256,
        &blob.bytes,
        now,
    ))?;
    sellers::charge(connection, seller, added * blob.bytes.len(), quota.bytes)
}
