//! What is published, once this workspace has another hub or none: nothing of it is there.

use crate::error::Result;
use crate::history::edit::Edit;
use crate::text::stamp;
use rusqlite::Connection;

/// How many listings buyers see on the hub, as it was read back last.
///
/// # Errors
/// See [`crate::error`].
pub fn live_count(connection: &Connection) -> Result<u64> {
    Ok(connection.query_row(
        "SELECT count(*) FROM listing WHERE live IS NOT NULL",
        [],
        |row| row.get(0),
    )?)
}

impl Edit<'_> {
    /// Forgets what a hub has of pictures and listings: it is to be given all of it, and what was
    /// to be taken off it is not there.
    ///
    /// # Errors
    /// See [`crate::error`].
    pub fn forget_hub(&self) -> Result<()> {
        let connection = self.connection();
        connection.execute("UPDATE blob SET sent = 0", [])?;
        connection.execute(
            "UPDATE listing SET live = NULL, state = 'notLive', leaving = 0, withdrawn_at = ?
             WHERE leaving = 1",
            [stamp(self.now())],
        )?;
        connection.execute(
            "UPDATE listing SET live = NULL, checked_at = NULL, state = 'queued'
             WHERE withdrawn_at IS NULL",
            [],
        )?;
        let mut ids = connection.prepare("SELECT id FROM listing")?;
        let ids: Vec<String> = ids
            .query_map([], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        ids.iter().try_for_each(|id| self.keep_publish_state_of(id))
    }
}
