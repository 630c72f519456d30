//! What a row of the command table says beside its types: whether it writes, and the tags of what
//! it reads.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The request of a command that needs no argument.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// Whether a command may change the workspace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Answers from the file as it is.
    Read,
    /// May change the file; refused on a workspace that another process writes.
    Write,
}

/// What part of the workspace a screen shows or an act changed. A change event names tags; a
/// screen that read under one of them asks again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Tag {
    /// Name, base currency, settings, saved-at.
    Workspace,
    /// Products, variants, media.
    Catalogue,
    /// Markets and their price policies.
    Markets,
    /// Exchange rates.
    Rates,
    /// Any computed price.
    Prices,
    /// Listing texts in other languages.
    Translations,
    /// Acts, undo and redo.
    History,
    /// Enrolment, pending operations, conflicts, publish states.
    Network,
    /// The built storefront.
    Storefront,
    /// Saved views of the catalogue.
    Views,
}

/// What a host must read again when a document of a kind changed.
pub(crate) struct Changed {
    /// The kind's name, as the store registers it.
    pub(crate) kind: &'static str,
    /// The tags under which it is read.
    pub(crate) tags: &'static [Tag],
}

/// One row of the command table as data.
#[derive(Debug, Clone, Copy)]
pub struct CommandInfo {
    /// Stable name, as the window and the browser call it.
    pub name: &'static str,
    /// Whether it may write.
    pub access: Access,
    /// Tags it reads.
    pub reads: &'static [Tag],
}
