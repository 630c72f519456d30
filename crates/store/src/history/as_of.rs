//! Documents as they stood at an instant: today's with every later change taken back.

use crate::document::{Document, put};
use crate::error::Result;
use crate::history::changes::Changes;
use crate::registry::tree_of;
use crate::text::stamp;
use dhow_domain::catalogue::Product;
use dhow_domain::id::{MarketId, ProductId};
use dhow_domain::markets::Market;
use dhow_domain::rates::Publication;
use dhow_sync::{DocumentId, Json};
use jiff::Timestamp;
use rusqlite::{Connection, params};

/// A document's tree at an instant.
///
/// # Errors
/// See [`crate::error`].
pub fn as_of(
    connection: &Connection,
    document: &DocumentId,
    instant: Timestamp,
) -> Result<Option<Json>> {
    let mut tree = tree_of(connection, document)?;
    let instant = stamp(instant);
    let mut is_later = connection.prepare_cached("SELECT 1 FROM act WHERE seq = ? AND at > ?")?;
    let changes = Changes::new(connection).of_document(document)?;
    for change in changes.into_iter().rev() {
        if is_later.exists(params![change.act, instant])? {
            put(&mut tree, &change.path, change.value_before());
        }
    }
    Ok(tree)
}

fn document_as_of<D: Document>(
    connection: &Connection,
    id: &DocumentId,
    instant: Timestamp,
) -> Result<Option<D>> {
    Ok(as_of(connection, id, instant)?.and_then(|tree| D::from_tree(id, &tree, None)))
}

/// A product as it stood at an instant.
///
/// # Errors
/// See [`crate::error`].
pub fn product_as_of(
    connection: &Connection,
    id: ProductId,
    instant: Timestamp,
) -> Result<Option<Product>> {
    document_as_of(connection, &DocumentId::new(id.to_string()), instant)
}

/// A market as it stood at an instant.
///
/// # Errors
/// See [`crate::error`].
pub fn market_as_of(
    connection: &Connection,
    id: MarketId,
    instant: Timestamp,
) -> Result<Option<Market>> {
    document_as_of(connection, &DocumentId::new(id.to_string()), instant)
}

/// What a source had published on one day as far as the file knew at an instant.
///
/// # Errors
/// See [`crate::error`].
pub fn publication_as_of(
    connection: &Connection,
    publication: &Publication,
    instant: Timestamp,
) -> Result<Option<Publication>> {
    document_as_of(connection, &publication.document_id(), instant)
}
