//! One writer: an exclusive lock of the operating system, taken twice.
//!
//! Once on a file beside the workspace, under the name that links lead to; and once on the
//! workspace itself, because one file may have several names, and what stands beside it may be
//! taken away. Both go with the process, so a kill leaves no stale lock behind.
//!
//! SQLite's own locks on the workspace belong to the process, and all of them go when it closes any
//! handle of the file. So the handle that holds our lock is opened before SQLite's and closed after
//! them, and one that is refused is not closed before the process ends.

use super::inode_lock;
use crate::error::{Result, StoreError};
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

/// The lock beside a workspace.
#[derive(Debug)]
pub(crate) struct NameLock {
    /// The locked file, which may hold a mark of the workspace's last end.
    file: File,
}

/// Both locks, held as long as this value lives.
#[derive(Debug)]
pub(crate) struct WriterLock {
    name: NameLock,
    /// Holds the lock on the workspace itself.
    _workspace: File,
}

impl WriterLock {
    /// Where a mark of the workspace's last end is left.
    pub(super) fn mark(&mut self) -> &mut File {
        &mut self.name.file
    }
}

impl NameLock {
    /// Takes the lock on the workspace itself, too.
    pub(super) fn with_workspace(self, workspace: &Path) -> Result<WriterLock> {
        let options = OpenOptions::new().read(true).write(true).open(workspace);
        let file = options.map_err(|error| refusal(workspace, &error))?;
        self.with_file(workspace, file)
    }

    /// The same with a handle of the workspace.
    pub(super) fn with_file(self, workspace: &Path, file: File) -> Result<WriterLock> {
        if inode_lock::is_refused(&file) {
            // This process itself may be the other writer.
            std::mem::forget(file);
            return Err(StoreError::InUse(workspace.to_owned()));
        }
        Ok(WriterLock {
            name: self,
            _workspace: file,
        })
    }
}

/// Takes the lock beside a workspace, or says that another process has it.
pub(crate) fn acquire(workspace: &Path) -> Result<NameLock> {
    let file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(beside(workspace))
        .map_err(|error| refusal(workspace, &error))?;
    match file.try_lock() {
        Ok(()) => Ok(NameLock { file }),
        Err(TryLockError::WouldBlock) => Err(StoreError::InUse(workspace.to_owned())),
        Err(TryLockError::Error(error)) => Err(refusal(workspace, &error)),
    }
}

/// Where the lock of a workspace is.
pub(super) fn beside(workspace: &Path) -> PathBuf {
    real_with_suffix(workspace, "-lock")
}

/// What stands beside the file that a link leads to, as SQLite's log does.
pub(super) fn real_with_suffix(workspace: &Path, suffix: &str) -> PathBuf {
    let real = fs::canonicalize(workspace);
    with_suffix(real.as_deref().unwrap_or(workspace), suffix)
}

/// The files that stand beside a workspace have its name and more.
pub(super) fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(suffix);
    path.with_file_name(name)
}

/// Why a file could not be had for writing.
pub(super) fn refusal(path: &Path, error: &io::Error) -> StoreError {
    match error.kind() {
        io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => {
            StoreError::ReadOnly(path.to_owned())
        }
        io::ErrorKind::AlreadyExists => StoreError::Exists(path.to_owned()),
        io::ErrorKind::StorageFull => StoreError::DiskFull,
        _ => StoreError::Access {
            path: path.to_owned(),
            reason: error.to_string(),
        },
    }
}
