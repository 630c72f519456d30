//! What a change of a publication makes old.

use dhow_contract::Tag;
use dhow_domain::rate::Publication;
use dhow_store::Document;

/// The kind of document, and the tags to read again.
pub(crate) const CHANGES: (&str, &[Tag]) = (<Publication as Document>::KIND.name, &[Tag::Rates, Tag::Prices]);
