//! The seller as a kind of document.

use super::seller::{self, Seller};
use super::seller_tree;
use crate::document::{Document, Kind, Tables, Units};
use crate::error::Result;
use dhow_sync::{DocumentId, Json};
use rusqlite::Connection;

impl Document for Seller {
    const KIND: Kind = Kind {
        name: "seller",
        prefix: "sel_",
        units: Units {
            containers: &[&["policies"], &["policies", "*"]],
            atoms: &[],
        },
        ids: "SELECT id FROM seller",
    };

    const PERMANENT: bool = true;

    fn document_id(&self) -> DocumentId {
        DocumentId::new(self.id.as_str())
    }

    fn load(connection: &Connection, id: &DocumentId) -> Result<Option<Self>> {
        Ok(seller::find(connection)?.filter(|seller| seller.id.as_str() == id.as_str()))
    }

    fn write(tables: &mut Tables<'_>, _before: Option<&Self>, after: Option<&Self>) -> Result<()> {
        after.map_or(Ok(()), |seller| seller::write(tables.transaction, seller))
    }

    fn to_tree(&self) -> Json {
        seller_tree::to_tree(self)
    }

    fn from_tree(id: &DocumentId, tree: &Json, before: Option<&Self>) -> Option<Self> {
        seller_tree::from_tree(seller::seller_id(id.as_str())?, tree, before)
    }
}
