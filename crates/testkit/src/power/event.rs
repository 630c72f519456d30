//! The things that a recorder writes down.

use std::path::PathBuf;

/// One thing that was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// Bytes were written to a file.
    Write {
        /// The file.
        path: PathBuf,
        /// Where in it.
        at: usize,
        /// What.
        bytes: Vec<u8>,
    },
    /// A file was cut or made longer.
    Truncate {
        /// The file.
        path: PathBuf,
        /// Its length.
        length: usize,
    },
    /// A file or a folder was synced.
    Sync {
        /// Which.
        path: PathBuf,
    },
    /// A file lost its name.
    Unlink {
        /// The name.
        path: PathBuf,
    },
    /// A file got another name.
    Rename {
        /// The former.
        from: PathBuf,
        /// The new one.
        to: PathBuf,
    },
    /// Something was said on standard output.
    Said {
        /// What.
        text: String,
    },
}
