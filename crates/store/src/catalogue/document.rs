//! The product as a kind of document.

use super::{load, product, product_text, product_tree, summary};
use crate::document::{Document, Kind, Tables, Units};
use crate::error::Result;
use dhow_domain::catalogue::Product;
use dhow_domain::id::ProductId;
use dhow_sync::{DocumentId, Json, TextTree, Value};
use rusqlite::Connection;

impl Document for Product {
    const KIND: Kind = Kind {
        name: "product",
        prefix: "prd_",
        units: Units {
            containers: &[
                &["tag"],
                &["attribute"],
                &["media"],
                &["media", "*"],
                &["media", "*", "alt"],
                &["text"],
                &["text", "*"],
                &["variant"],
                &["variant", "*"],
                &["stock"],
            ],
            atoms: &[&["variant", "*"], &["media", "*"]],
        },
        ids: "SELECT id FROM product",
    };

    fn document_id(&self) -> DocumentId {
        DocumentId::new(self.id.to_string())
    }

    fn load(connection: &Connection, id: &DocumentId) -> Result<Option<Self>> {
        ProductId::parse(id.as_str()).map_or(Ok(None), |id| load::product(connection, id))
    }

    fn write(tables: &mut Tables<'_>, before: Option<&Self>, after: Option<&Self>) -> Result<()> {
        product::write(tables, before, after)
    }

    fn to_tree(&self) -> Json {
        product_tree::to_tree(self)
    }

    fn to_text(&self) -> String {
        product_text::product_text(self)
    }

    fn from_tree(id: &DocumentId, tree: &Json, _before: Option<&Self>) -> Option<Self> {
        Some(product_tree::from_tree(
            ProductId::parse(id.as_str()).ok()?,
            tree,
        ))
    }

    fn from_text(id: &DocumentId, text: &str) -> Option<Self> {
        let id = ProductId::parse(id.as_str()).ok()?;
        Some(product_tree::from_tree(id, &TextTree::of(text)?))
    }

    fn derive(connection: &Connection, id: &DocumentId, whole: &Value) -> Result<()> {
        summary::keep_published(connection, id, || whole.hash())
    }
}
