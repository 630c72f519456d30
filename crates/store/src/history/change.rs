//! One change: as it is read, and as it is laid down.

use crate::text::json;
use dhow_sync::{ConflictId, DocumentId, Json, Path};

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

/// A change with its number and its act. Its values stay the text they lie there as: who walks
/// through many wants few of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Change {
    /// Its place in history.
    pub(crate) number: i64,
    /// The act, by its place.
    pub(crate) act: i64,
    pub(crate) document: DocumentId,
    pub(crate) path: Path,
    pub(crate) before: Option<String>,
    pub(crate) after: Option<String>,
    /// The conflict that it chooses in.
    pub(crate) resolves: Option<ConflictId>,
}

impl Change {
    /// What was there before.
    pub(crate) fn value_before(&self) -> Option<Json> {
        self.before.as_deref().map(json)
    }

    /// What has been there since.
    pub(crate) fn value_after(&self) -> Option<Json> {
        self.after.as_deref().map(json)
    }

    /// With its values read.
    pub(crate) fn into_row(self) -> ChangeRow {
        ChangeRow {
            before: self.value_before(),
            after: self.value_after(),
            document: self.document,
            path: self.path,
        }
    }
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

impl<'text> ChangeText<'text> {
    /// A document is there whose text is this.
    pub(crate) fn created(document: &'text DocumentId, text: &'text str) -> Self {
        Self {
            document: document.as_str(),
            path: "",
            before: None,
            after: Some(text),
            resolves: None,
        }
    }
}
