//! What a hub keeps: the port it is asked through, and the implementations behind it.
//!
//! The hub knows the [`port`] alone. An implementation is a folder beside it and a line in
//! [`open`]; what it decides it takes from `admission` and `log`, and `conformance` holds it to
//! the same promises as the others.

mod admission;
#[cfg(test)]
mod conformance;
pub(crate) mod error;
mod log;
pub(crate) mod port;
mod sqlite;

use dhow_sync::Epoch;
use error::StorageError;
use port::{Quota, Storage};
use std::path::Path;

/// Opens a hub's database, or makes it. `new_epoch` names the incarnation of a new one's logs.
///
/// # Errors
/// [`StorageError::NotAHub`], [`StorageError::Newer`], [`StorageError::Database`].
pub(crate) fn open(
    database: &Path,
    new_epoch: &Epoch,
    quota: Quota,
) -> Result<Box<dyn Storage>, StorageError> {
    Ok(Box::new(sqlite::SqliteStorage::open(
        database, new_epoch, quota,
    )?))
}
