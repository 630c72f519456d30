//! One writer: an exclusive lock of the operating system on a file beside the workspace.
//!
//! The lock is not on the workspace itself: closing any handle of that file would drop the locks
//! SQLite holds on it. It goes with the process, so a kill leaves no stale lock behind.

use crate::error::{Result, StoreError};
use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

/// The lock, held as long as this value lives.
#[derive(Debug)]
pub(crate) struct WriterLock {
    /// The locked file, which may hold a mark of the workspace's last end.
    pub(super) file: File,
}

/// Takes the lock of a workspace, or says that another process has it.
pub(crate) fn acquire(workspace: &Path) -> Result<WriterLock> {
    let path = beside(workspace);
    let file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&path)
        .map_err(|error| access(workspace, &error))?;
    match file.try_lock() {
        Ok(()) => Ok(WriterLock { file }),
        Err(TryLockError::WouldBlock) => Err(StoreError::InUse(workspace.to_owned())),
        Err(TryLockError::Error(error)) => Err(access(workspace, &error)),
    }
}

/// Where the lock of a workspace is.
pub(super) fn beside(workspace: &Path) -> PathBuf {
    with_suffix(workspace, "-lock")
}

/// The files that stand beside a workspace have its name and more.
pub(super) fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(suffix);
    path.with_file_name(name)
}

fn access(path: &Path, error: &std::io::Error) -> StoreError {
    match error.kind() {
        std::io::ErrorKind::ReadOnlyFilesystem | std::io::ErrorKind::PermissionDenied => {
            StoreError::ReadOnly(path.to_owned())
        }
        std::io::ErrorKind::StorageFull => StoreError::DiskFull,
        _ => StoreError::Access {
            path: path.to_owned(),
            reason: error.to_string(),
        },
    }
}
