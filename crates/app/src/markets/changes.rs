//! What a change of a market makes old.

use dhow_contract::Tag;
use dhow_domain::market::Market;
use dhow_store::Document;

/// The kind of document, and the tags to read again.
pub(crate) const CHANGES: (&str, &[Tag]) = (<Market as Document>::KIND.name, &[Tag::Markets, Tag::Prices]);
