//! The saved view as a kind of document.

use super::{view, view_tree};
use crate::document::{Document, Kind, Tables, Units};
use crate::error::Result;
use dhow_domain::id::ViewId;
use dhow_domain::views::SavedView;
use dhow_sync::{DocumentId, Json};
use rusqlite::Connection;

impl Document for SavedView {
    const KIND: Kind = Kind {
        name: "view",
        prefix: "viw_",
        units: Units::FLAT,
        ids: "SELECT id FROM saved_view",
    };

    fn document_id(&self) -> DocumentId {
        DocumentId::new(self.id.to_string())
    }

    fn load(connection: &Connection, id: &DocumentId) -> Result<Option<Self>> {
        ViewId::parse(id.as_str()).map_or(Ok(None), |id| view::load(connection, id))
    }

    fn write(tables: &mut Tables<'_>, before: Option<&Self>, after: Option<&Self>) -> Result<()> {
        match (before, after) {
            (_, Some(after)) => view::write(tables.transaction, after),
            (Some(before), None) => view::delete(tables.transaction, before.id),
            (None, None) => Ok(()),
        }
    }

    fn to_tree(&self) -> Json {
        view_tree::to_tree(self)
    }

    fn from_tree(id: &DocumentId, tree: &Json, _before: Option<&Self>) -> Option<Self> {
        view_tree::from_tree(ViewId::parse(id.as_str()).ok()?, tree)
    }
}
