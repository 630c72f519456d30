//! Choices and states of this device. They are no acts: they have no history and never travel.

use crate::error::Result;
use rusqlite::{Connection, OptionalExtension, params};

/// Where the seal of a copy stands, which is no part of what it seals.
pub(super) const SEAL: &str = "backup.digests";

/// A setting by name.
///
/// # Errors
/// See [`crate::error`].
pub fn get(connection: &Connection, name: &str) -> Result<Option<String>> {
    Ok(connection
        .prepare_cached("SELECT value FROM setting WHERE name = ?")?
        .query_row(params![name], |row| row.get(0))
        .optional()?)
}

/// Whether there is a setting whose name begins so.
///
/// # Errors
/// See [`crate::error`].
pub fn has_any(connection: &Connection, beginning: &str) -> Result<bool> {
    Ok(connection
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM setting WHERE substr(name, 1, length(?1)) = ?1)",
        )?
        .query_row(params![beginning], |row| row.get(0))?)
}

pub(crate) fn put(connection: &Connection, name: &str, value: Option<&str>) -> Result<()> {
    match value {
        Some(value) => connection
            .prepare_cached("INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2")?
            .execute(params![name, value])?,
        None => connection.prepare_cached("DELETE FROM setting WHERE name = ?")?.execute(params![name])?,
    };
    Ok(())
}
