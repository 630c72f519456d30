//! What can go wrong with the file.
//!
//! Every question to the file and every change of it can fail with what is not of its own doing:
//! [`StoreError::Sqlite`], [`StoreError::DiskFull`], [`StoreError::Corrupt`], [`StoreError::Access`],
//! [`StoreError::ReadOnly`] and [`StoreError::Io`]. None of them carries what SQLite says of a file
//! into a sentence for people: that is their `finding` or `reason`.
//! An `# Errors` section that says "See [`crate::error`]" means these alone; one that names an
//! error means that one beside these.

use std::path::{Path, PathBuf};

/// Why the workspace could not be opened, read or changed. Nothing has changed then.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no file.
    #[error("no file at {0}")]
    Missing(PathBuf),
    /// There already is a file.
    #[error("{0} exists")]
    Exists(PathBuf),
    /// The file or its folder cannot be read or written.
    #[error("cannot open {path}: {reason}")]
    Access {
        /// The file.
        path: PathBuf,
        /// The system's reason.
        reason: String,
    },
    /// The file is something else.
    #[error("{0} is not a workspace")]
    NotAWorkspace(PathBuf),
    /// The file was written by a newer program.
    #[error("{path} has schema {found}, this program knows {known}")]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its schema version.
        found: i64,
        /// The newest version this program knows.
        known: i64,
    },
    /// Its tables are not those of its version.
    #[error("the tables of {path} were altered: {object}")]
    Altered {
        /// The file.
        path: PathBuf,
        /// The first object that differs.
        object: String,
    },
    /// The file is damaged.
    #[error("{path} is damaged: {finding}")]
    Corrupt {
        /// The file.
        path: PathBuf,
        /// What the check found.
        finding: String,
    },
    /// Another process writes it.
    #[error("{0} is open in another program")]
    InUse(PathBuf),
    /// It may only be read.
    #[error("{0} is read-only")]
    ReadOnly(PathBuf),
    /// The disk is full.
    #[error("the disk is full")]
    DiskFull,
    /// There is no such thing.
    #[error("no {kind} {key}")]
    NotFound {
        /// What was asked for.
        kind: &'static str,
        /// By which name.
        key: String,
    },
    /// Nothing to undo.
    #[error("nothing to undo")]
    NothingToUndo,
    /// Nothing to do again.
    #[error("nothing to redo")]
    NothingToRedo,
    /// A part is to be kept of what was taken out, and nobody here has the rest of it.
    #[error("nothing is left of {document}")]
    WholeGone {
        /// The document that the part was in.
        document: String,
    },
    /// A picture is too large.
    #[error("a picture of {size} bytes is larger than {limit}")]
    BlobTooLarge {
        /// Its size in bytes.
        size: u64,
        /// The most bytes a picture may have.
        limit: u64,
    },
    /// The pure rules of the operation log refused a page of the feed.
    #[error("sync: {0}")]
    Sync(dhow_sync::problem::Problem),
    /// SQLite answered something unforeseen.
    #[error(transparent)]
    Sqlite(rusqlite::Error),
    /// The system refused an operation on a file.
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

impl From<rusqlite::Error> for StoreError {
    /// Which file it was is said by [`StoreError::in_file`].
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::{Error, ErrorCode};
        let finding = error.to_string();
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => return Self::DiskFull,
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => {
                return Self::corrupt(finding);
            }
            Some(
                ErrorCode::CannotOpen
                | ErrorCode::PermissionDenied
                | ErrorCode::SystemIoFailure
                | ErrorCode::FileLockingProtocolFailed,
            ) => {
                return Self::Access {
                    path: PathBuf::new(),
                    reason: finding,
                };
            }
            Some(ErrorCode::ReadOnly) => return Self::ReadOnly(PathBuf::new()),
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
                return Self::InUse(PathBuf::new());
            }
            _ => {}
        }
        match error {
            // A cell holds what no program of ours could have written there.
            Error::FromSqlConversionFailure(..)
            | Error::IntegralValueOutOfRange(..)
            | Error::Utf8Error(..)
            | Error::InvalidColumnType(..) => Self::corrupt(finding),
            error => Self::Sqlite(error),
        }
    }
}

impl StoreError {
    fn corrupt(finding: String) -> Self {
        Self::Corrupt {
            path: PathBuf::new(),
            finding,
        }
    }

    /// The same, with the file it was found in where only a connection knew of it.
    #[must_use]
    pub fn in_file(mut self, file: &Path) -> Self {
        if let Self::Access { path, .. }
        | Self::Corrupt { path, .. }
        | Self::InUse(path)
        | Self::ReadOnly(path) = &mut self
            && path.as_os_str().is_empty()
        {
            *path = file.to_owned();
        }
        self
    }
}

/// The result of a question to the file or a change of it.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;
