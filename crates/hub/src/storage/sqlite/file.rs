//! The hub's file on the disk: one hub's alone while it is open, its owner's alone to read, and
//! noticed when it is gone.

use crate::storage::error::StorageError;
use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

/// An open file that no other hub has open. The lock is on the file itself, by whatever name it is
/// opened, and ends with this.
#[derive(Debug)]
pub(super) struct OpenFile {
    path: PathBuf,
    lock: File,
}

impl OpenFile {
    /// Opens a file, or makes it for its owner alone, and locks it.
    ///
    /// # Errors
    /// [`StorageError::InUse`] when another hub has it open.
    pub(super) fn lock(path: &Path) -> Result<Self, StorageError> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let lock = options
            .open(locked(path))
            .map_err(StorageError::of_system)?;
        match lock.try_lock() {
            Ok(()) => Ok(Self {
                path: path.to_owned(),
                lock,
            }),
            Err(TryLockError::WouldBlock) => Err(StorageError::InUse),
            Err(TryLockError::Error(error)) => Err(StorageError::of_system(error)),
        }
    }

    /// Whether the file still has its name. What is written into one that lost it is gone with the
    /// program.
    ///
    /// # Errors
    /// [`StorageError::Missing`]
    #[cfg(unix)]
    pub(super) fn must_be_there(&self) -> Result<(), StorageError> {
        use std::os::unix::fs::MetadataExt;
        let named = std::fs::metadata(&self.path).map_err(|_| StorageError::Missing)?;
        let open = self.lock.metadata().map_err(StorageError::of_system)?;
        if (named.dev(), named.ino()) == (open.dev(), open.ino()) {
            Ok(())
        } else {
            Err(StorageError::Missing)
        }
    }

    /// Elsewhere an open file cannot lose its name.
    #[cfg(not(unix))]
    pub(super) fn must_be_there(&self) -> Result<(), StorageError> {
        Ok(())
    }
}

/// What is locked: the file itself.
#[cfg(unix)]
fn locked(path: &Path) -> PathBuf {
    path.to_owned()
}

/// Where a lock keeps others from reading and writing as well, SQLite could not go on in the file.
#[cfg(not(unix))]
fn locked(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-lock");
    name.into()
}
