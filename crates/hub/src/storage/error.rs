//! Why storage did not do what it was asked, in words of the port: no implementation's own.

use dhow_sync::problem::Problem;
use std::error::Error;

/// Why storage did not do what it was asked. Whatever it is, nothing of it was done.
#[derive(Debug, thiserror::Error)]
pub enum StorageError {
    /// The database cannot be read or written.
    #[error("storage: {0}")]
    Database(#[source] Box<dyn Error + Send + Sync>),
    /// The file is a database of another program.
    #[error("not a hub's database")]
    NotAHub,
    /// The file was written by a newer hub.
    #[error("the database is newer ({found}) than this program ({known})")]
    Newer {
        /// Version of the file's schema.
        found: i64,
        /// Newest version this program knows.
        known: i64,
    },
    /// What the database holds is not what the hub writes.
    #[error("damaged: {0}")]
    Damaged(String),
    /// There is no room on the disk.
    #[error("the disk is full")]
    Full,
    /// The file has lost its name: it was deleted, moved or replaced under the hub.
    #[error("the file is gone")]
    Missing,
    /// Another hub has the file open.
    #[error("another hub has the file open")]
    InUse,
    /// What was to be done came to a bad end; nothing of it was done.
    #[error("panicked")]
    Panicked,
    /// One document would be longer than it may be.
    #[error("a document is longer than {0} bytes")]
    DocumentTooLarge(usize),
    /// The seller keeps as much as one may, in bytes.
    #[error("the seller keeps {0} bytes")]
    Quota(u64),
    /// The seller has as many devices as one may.
    #[error("the seller has {0} devices")]
    Devices(u64),
    /// The hub is going down.
    #[error("stopping")]
    Stopping,
    /// The rules of the operation log refused a whole request.
    #[error("refused: {}", .0.code())]
    Log(#[from] Problem),
    /// Somebody else has this id.
    #[error("the id is taken")]
    IdTaken,
    /// The device was taken out.
    #[error("the device is revoked")]
    DeviceRevoked,
    /// The invitation is unknown, used or expired: all alike.
    #[error("the invitation is not valid")]
    InvitationInvalid,
    /// The seller has a recovery key, and it is not to be replaced.
    #[error("a recovery key is set")]
    RecoverySet,
    /// This recovery key is nobody's.
    #[error("the recovery key is not known")]
    RecoveryUnknown,
    /// No device would be left.
    #[error("no device would be left")]
    LastDevice,
    /// This very request was answered before, and works once only.
    #[error("the request was answered before")]
    Replayed,
    /// There is no such thing here.
    #[error("not found")]
    NotFound,
    /// It was withdrawn.
    #[error("withdrawn")]
    Withdrawn,
}

impl StorageError {
    /// What is kept cannot be read, or what is to be kept cannot be written down.
    pub(crate) fn damaged(error: impl ToString) -> Self {
        Self::Damaged(error.to_string())
    }

    /// The system does not let us use a file.
    pub(crate) fn of_system(error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::StorageFull {
            Self::Full
        } else {
            Self::Database(error.into())
        }
    }

    /// The same, to be told to one more who asked.
    pub(crate) fn again(&self) -> Self {
        match self {
            Self::Full => Self::Full,
            Self::Missing => Self::Missing,
            Self::Stopping => Self::Stopping,
            other => Self::Database(other.to_string().into()),
        }
    }
}
