//! What a change of a seller makes old.

use dhow_contract::Tag;
use dhow_store::{Document, Seller};

/// The kind of document, and the tags to read again.
pub(crate) const CHANGES: (&str, &[Tag]) = (<Seller as Document>::KIND.name, &[Tag::Workspace, Tag::Prices]);
