//! How a file is opened.

/// Whether this process may change the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// It holds the writer's lock.
    Writer,
    /// Another process writes the file.
    InUse,
    /// The file or its folder cannot be written.
    ReadOnly,
    /// It is a copy that stays what it is: nothing is made beside it.
    Copy,
}
