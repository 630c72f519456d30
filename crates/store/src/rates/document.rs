//! What a source published on one day as a kind of document.

use super::{publication, publication_tree};
use crate::document::{Document, Kind, Tables, Units};
use crate::error::Result;
use dhow_domain::rates::Publication;
use dhow_sync::{DocumentId, Json};
use rusqlite::Connection;

impl Document for Publication {
    const KIND: Kind = Kind {
        name: "publication",
        prefix: "rts_",
        units: Units::FLAT,
        // Those that came with the program have no history and do not travel.
        // A block names what has no 16 bytes by its text.
        ids: "SELECT document FROM change WHERE document LIKE 'rts\\_%' ESCAPE '\\'
            UNION SELECT CAST(document AS TEXT) FROM block_document
            WHERE document >= CAST('rts_' AS BLOB) AND document < CAST('rts`' AS BLOB) AND length(document) > 16",
    };

    fn document_id(&self) -> DocumentId {
        publication_tree::id(self)
    }

    fn load(connection: &Connection, id: &DocumentId) -> Result<Option<Self>> {
        publication::load(connection, id)
    }

    fn write(tables: &mut Tables<'_>, before: Option<&Self>, after: Option<&Self>) -> Result<()> {
        match (before, after) {
            (_, Some(after)) => publication::write(tables.transaction, after),
            (Some(before), None) => publication::delete(tables.transaction, before),
            (None, None) => Ok(()),
        }
    }

    fn to_tree(&self) -> Json {
        publication_tree::to_tree(self)
    }

    fn from_tree(id: &DocumentId, tree: &Json, _before: Option<&Self>) -> Option<Self> {
        publication_tree::from_tree(id.as_str(), tree)
    }
}
