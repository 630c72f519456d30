//! Documents as they stood at an instant: today's with every later change taken back.

use crate::document::{Document, put};
use crate::error::Result;
use crate::registry::tree_of;
use crate::text::{json, stamp};
use dhow_domain::catalogue::Product;
use dhow_domain::id::{MarketId, ProductId};
use dhow_domain::markets::Market;
use dhow_domain::rates::Publication;
use dhow_sync::{DocumentId, Json, Path};
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
    let mut statement = connection.prepare_cached(
        "SELECT change.path, change.before FROM change JOIN act ON act.seq = change.act
         WHERE change.document = ?1 AND act.at > ?2 ORDER BY change.seq DESC",
    )?;
    let rows = statement.query_map(params![document.as_str(), stamp(instant)], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, Option<String>>(1)?))
    })?;
    for row in rows {
        let (path, before) = row?;
        let path = Path::parse(&path).unwrap_or_default();
        put(&mut tree, &path, before.as_deref().map(json));
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
