//! Where the bytes come from, and how they become rows of cells. A file is read more than once
//! (its encoding and the meaning of its numbers are known only after a look at all of it), so a
//! source can be opened again.

mod delimiter;
mod encoding;
mod lines;
mod rows;

pub(crate) use delimiter::{Dialect, detect as detect_delimiter};
pub(crate) use encoding::{Encoded, detect as detect_encoding};
pub(crate) use lines::BrokenQuote;
pub(crate) use rows::Rows;

use std::fs::File;
use std::io::{Cursor, Read};
use std::path::PathBuf;
use std::sync::Arc;

/// A file on this machine, or bytes that are already here.
#[derive(Debug, Clone)]
pub enum Source {
    /// A file; it is opened anew for each pass and never held in memory as a whole.
    Path(PathBuf),
    /// Bytes, such as a browser hands over.
    Bytes(Arc<[u8]>),
}

impl Source {
    /// Opens it from the start.
    ///
    /// # Errors
    /// What the file system says.
    pub fn reader(&self) -> std::io::Result<Box<dyn Read + Send>> {
        Ok(match self {
            Self::Path(path) => Box::new(File::open(path)?),
            Self::Bytes(bytes) => Box::new(Cursor::new(Arc::clone(bytes))),
        })
    }
}
