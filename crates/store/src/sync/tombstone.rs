//! Documents that were deleted for ever, as the hub said.

use crate::error::Result;
use dhow_sync::DocumentId;
use rusqlite::{Connection, params};

/// Whether the hub said that a document was deleted for ever.
pub(crate) fn is_deleted(connection: &Connection, doc: &DocumentId) -> Result<bool> {
    Ok(connection
        .prepare_cached("SELECT 1 FROM grave WHERE document = ?")?
        .exists(params![doc.as_str()])?)
}
