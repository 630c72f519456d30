//! Pictures by the hash of their bytes, in pieces.

use crate::error::{Result, StoreError};
use crate::history::edit::Edit;
use dhow_sync::MAXIMUM_BLOB;
use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

const PIECE: usize = 256 * 1024;

/// What is known of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blob {
    /// `sha256:` and 64 hexadecimal digits.
    pub hash: String,
    /// Its media type, such as `image/png`.
    pub mime: String,
    /// How many bytes it has.
    pub size: u64,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

impl Blob {
    /// What is to be known of a picture with these bytes, its hash among it.
    #[must_use]
    pub fn of(bytes: &[u8], mime: &str, width: u32, height: u32) -> Self {
        let mut hash = String::from("sha256:");
        for byte in Sha256::digest(bytes) {
            let _ = write!(hash, "{byte:02x}");
        }
        Self {
            hash,
            mime: mime.to_owned(),
            size: bytes.len() as u64,
            width,
            height,
        }
    }
}

impl Edit<'_> {
    /// Keeps a picture; one that is there already is kept once.
    ///
    /// # Errors
    /// [`StoreError::BlobTooLarge`].
    pub fn keep_blob(&self, blob: &Blob, bytes: &[u8]) -> Result<()> {
        if blob.size > MAXIMUM_BLOB {
            return Err(StoreError::BlobTooLarge {
                size: blob.size,
                limit: MAXIMUM_BLOB,
            });
        }
        let added = self.connection().execute(
            "INSERT OR IGNORE INTO blob (hash, mime, size, width, height) VALUES (?, ?, ?, ?, ?)",
            params![blob.hash, blob.mime, blob.size, blob.width, blob.height],
        )?;
        if added == 1 {
            let mut insert = self
                .connection()
                .prepare_cached("INSERT INTO blob_piece (hash, ordinal, bytes) VALUES (?, ?, ?)")?;
            for (ordinal, piece) in bytes.chunks(PIECE).enumerate() {
                insert.execute(params![blob.hash, ordinal as i64, piece])?;
            }
        }
        Ok(())
    }
}

impl Edit<'_> {
    /// The hub has this picture.
    ///
    /// # Errors
    /// See [`crate::error`].
    pub fn mark_blob_sent(&self, hash: &str) -> Result<()> {
        self.connection()
            .execute("UPDATE blob SET sent = 1 WHERE hash = ?", params![hash])?;
        Ok(())
    }

    /// The hub may have lost any picture: all of them are offered to it again.
    ///
    /// # Errors
    /// See [`crate::error`].
    pub fn send_pictures_again(&self) -> Result<()> {
        self.connection().execute("UPDATE blob SET sent = 0", [])?;
        Ok(())
    }
}

/// Pictures that products show and the hub was not given yet.
///
/// # Errors
/// See [`crate::error`].
pub fn unsent(connection: &Connection) -> Result<Vec<String>> {
    let mut statement = connection.prepare_cached(
        "SELECT hash FROM blob WHERE sent = 0 AND hash IN (SELECT blob FROM media)",
    )?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What is known of a picture.
///
/// # Errors
/// See [`crate::error`].
pub fn describe(connection: &Connection, hash: &str) -> Result<Option<Blob>> {
    Ok(connection
        .prepare_cached("SELECT hash, mime, size, width, height FROM blob WHERE hash = ?")?
        .query_row(params![hash], |row| {
            Ok(Blob {
                hash: row.get(0)?,
                mime: row.get(1)?,
                size: row.get(2)?,
                width: row.get(3)?,
                height: row.get(4)?,
            })
        })
        .optional()?)
}

/// The bytes of a picture.
///
/// # Errors
/// [`StoreError::NotFound`] when its bytes are not here yet.
pub fn bytes(connection: &Connection, hash: &str) -> Result<Vec<u8>> {
    let mut statement = connection
        .prepare_cached("SELECT bytes FROM blob_piece WHERE hash = ? ORDER BY ordinal")?;
    let mut whole = Vec::new();
    for piece in statement.query_map(params![hash], |row| row.get::<_, Vec<u8>>(0))? {
        whole.extend(piece?);
    }
    if whole.is_empty() {
        Err(StoreError::NotFound {
            kind: "picture",
            key: hash.to_owned(),
        })
    } else {
        Ok(whole)
    }
}

/// Pictures that products name and whose bytes are not here.
///
/// # Errors
/// See [`crate::error`].
pub fn missing(connection: &Connection) -> Result<Vec<String>> {
    let mut statement = connection.prepare_cached(
        "SELECT DISTINCT blob FROM media WHERE blob IS NOT NULL AND blob NOT IN (SELECT hash FROM blob)",
    )?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
