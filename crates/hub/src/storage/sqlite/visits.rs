//! What stands of a seller, visited one after another, so that one of it is in memory at a time.

use crate::storage::error::StorageError;
use dhow_sync::feed::OpenConflict;
use dhow_sync::{DocumentId, SellerId, Value};
use rusqlite::Connection;

/// Visits every living document of the file, one at a time.
pub(super) fn each_document(
    connection: &Connection,
    seller: &SellerId,
    visit: &mut dyn FnMut(DocumentId, Value) -> Result<(), StorageError>,
) -> Result<(), StorageError> {
    let sql = "SELECT doc_id, tree FROM documents WHERE seller_id = ?1 AND tree IS NOT NULL
               ORDER BY doc_id";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([seller.as_str()])?;
    while let Some(row) = rows.next()? {
        let doc = DocumentId::new(row.get::<_, String>(0)?);
        visit(
            doc,
            Value::from_text(row.get::<_, String>(1)?).map_err(StorageError::damaged)?,
        )?;
    }
    Ok(())
}

/// Visits every open conflict of the file, one at a time.
pub(super) fn each_conflict(
    connection: &Connection,
    seller: &SellerId,
    visit: &mut dyn FnMut(OpenConflict) -> Result<(), StorageError>,
) -> Result<(), StorageError> {
    let sql = "SELECT conflict FROM conflicts WHERE seller_id = ?1 ORDER BY number";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([seller.as_str()])?;
    while let Some(row) = rows.next()? {
        let text: String = row.get(0)?;
        visit(serde_json::from_str(&text).map_err(StorageError::damaged)?)?;
    }
    Ok(())
}
