//! What a change of a product makes old.

use dhow_contract::Tag;
use dhow_domain::catalogue::Product;
use dhow_store::Document;

/// The kind of document, and the tags to read again.
pub(crate) const CHANGES: (&str, &[Tag]) =
    (<Product as Document>::KIND.name, &[Tag::Catalogue, Tag::Prices, Tag::Translations]);
