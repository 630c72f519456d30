//! One change: as it is read, and as it is laid down.

use dhow_sync::{DocumentId, Json, Path};

/// One unit before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeRow {
    /// The document that was changed.
    pub document: DocumentId,
    /// The merge unit that was changed.
    pub path: Path,
    /// Before; `None`: it was not there.
    pub before: Option<Json>,
    /// Its value after the act; `None` when it was taken away.
    pub after: Option<Json>,
}

/// One change as text: what a line of a block or a row of the table says.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ChangeText<'text> {
    pub(crate) document: &'text str,
    pub(crate) path: &'text str,
    pub(crate) before: Option<&'text str>,
    pub(crate) after: Option<&'text str>,
    pub(crate) resolves: Option<&'text str>,
}
