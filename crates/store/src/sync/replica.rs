//! The workspace as the operation log's own rules see it ([`dhow_sync::Replica`]).
//!
//! A mirror is stored only for a document that has pending operations and was on the hub before;
//! a document made here and never pushed has none to store: the hub has nothing of it.

use super::conflict;
use crate::error::{Result, StoreError};
use crate::history::edit::Edit;
use crate::history::journal;
use crate::registry::{self, put_tree};
use crate::text::json;
use crate::workspace::setting;
use dhow_sync::feed::OpenConflict;
use dhow_sync::problem::Problem;
use dhow_sync::replica::{Mirror, Refused, Replica};
use dhow_sync::{
    ChangeRow, ConflictId, Cursor, DeviceId, DocumentId, Epoch, Json, Operation, OperationId,
};
use rusqlite::{OptionalExtension, params};
use std::collections::BTreeSet;

const DEVICE: &str = "sync.device";
const EPOCH: &str = "sync.epoch";
const CURSOR: &str = "sync.cursor";

impl From<Problem> for StoreError {
    fn from(problem: Problem) -> Self {
        Self::Sync(problem)
    }
}

/// One open transaction as a replica.
#[derive(Debug)]
pub struct SqliteReplica<'edit, 'tx> {
    edit: &'edit mut Edit<'tx>,
}

impl<'edit, 'tx> SqliteReplica<'edit, 'tx> {
    /// The replica of an act under way; its kind should be [`crate::Act::pull`].
    pub fn new(edit: &'edit mut Edit<'tx>) -> Self {
        Self { edit }
    }

    fn setting(&self, name: &str) -> Result<Option<String>> {
        setting::get(self.edit.connection(), name)
    }

    fn run(&self, sql: &str, text: &str) -> Result<()> {
        self.edit
            .connection()
            .prepare_cached(sql)?
            .execute(params![text])?;
        Ok(())
    }
}

impl Replica for SqliteReplica<'_, '_> {
    type Error = StoreError;

    fn device(&self) -> Result<Option<DeviceId>> {
        Ok(self.setting(DEVICE)?.map(DeviceId::new))
    }

    fn set_device(&mut self, device: &DeviceId) -> Result<()> {
        self.edit.set(DEVICE, Some(device.as_str()))
    }

    fn epoch(&self) -> Result<Option<Epoch>> {
        Ok(self.setting(EPOCH)?.map(Epoch::new))
    }

    fn set_epoch(&mut self, epoch: &Epoch) -> Result<()> {
        self.edit.set(EPOCH, Some(epoch.as_str()))
    }

    fn cursor(&self) -> Result<Option<Cursor>> {
        Ok(self.setting(CURSOR)?.map(Cursor::new))
    }

    fn set_cursor(&mut self, cursor: Option<&Cursor>) -> Result<()> {
        self.edit.set(CURSOR, cursor.map(Cursor::as_str))
    }

    fn last_mid(&self) -> Result<u64> {
        journal::last_mid(self.edit.connection())
    }

    fn set_last_mid(&mut self, mid: u64) -> Result<()> {
        self.edit.count_from(mid)
    }

    fn pending(&self, after: u64, limit: usize) -> Result<Vec<Operation>> {
        journal::pending(self.edit.connection(), after, limit)
    }

    fn pending_of(&self, doc: &DocumentId) -> Result<Vec<Operation>> {
        journal::pending_of(self.edit.connection(), doc)
    }

    /// Unsupported: an [`Edit`] writes its own operations, so none is added through the replica.
    fn add_pending(&mut self, _op: &Operation) -> Result<()> {
        Err(StoreError::Sync(Problem::NotEnrolled))
    }

    fn remove_pending(&mut self, op_id: &OperationId) -> Result<()> {
        self.run(
            "UPDATE operation SET state = 'settled' WHERE id = ? AND state = 'pending'",
            op_id.as_str(),
        )
    }

    /// In one statement each, whatever waits: no operation is read.
    fn acknowledge(&mut self, row: &ChangeRow) -> Result<bool> {
        let taken = self
            .edit
            .connection()
            .prepare_cached(
                "UPDATE operation SET state = 'settled' WHERE id = ?1 AND state = 'pending'
                 AND NOT EXISTS (
                   SELECT 1 FROM change JOIN operation AS other ON other.change = change.seq
                   WHERE change.document = ?2 AND other.id <> ?1 AND +other.state = 'pending')",
            )?
            .execute(params![row.op_id.as_str(), row.doc.as_str()])?;
        if taken > 0 {
            self.clear_mirror(&row.doc)?;
        }
        Ok(taken > 0)
    }

    fn renumber(&mut self, first: u64) -> Result<()> {
        let connection = self.edit.connection();
        let renumbered = connection.execute(
            "UPDATE operation SET mid = ?1 + place.number
             FROM (SELECT seq, row_number() OVER (ORDER BY seq) - 1 AS number
                   FROM operation WHERE state = 'pending') AS place
             WHERE operation.seq = place.seq",
            params![first],
        )?;
        self.set_last_mid(first - 1 + renumbered as u64)
    }

    fn replay(&mut self, known: &BTreeSet<OperationId>) -> Result<()> {
        let connection = self.edit.connection();
        for id in journal::operation_ids(connection)? {
            let sql = if known.contains(&id) {
                "UPDATE operation SET state = 'settled' WHERE id = ? AND state = 'pending'"
            } else {
                "UPDATE operation SET state = 'pending', reason = NULL WHERE id = ?"
            };
            connection
                .prepare_cached(sql)?
                .execute(params![id.as_str()])?;
        }
        Ok(())
    }

    fn journal_has(&self, op_id: &OperationId) -> Result<bool> {
        Ok(self
            .edit
            .connection()
            .prepare_cached("SELECT 1 FROM operation WHERE id = ?")?
            .exists(params![op_id.as_str()])?)
    }

    fn documents(&self) -> Result<Vec<DocumentId>> {
        registry::documents(self.edit.connection())
    }

    fn view(&self, doc: &DocumentId) -> Result<Option<Json>> {
        let tree = registry::tree_of(self.edit.connection(), doc)?;
        if tree.is_some() {
            self.edit.count_tree();
        }
        Ok(tree)
    }

    fn set_view(
        &mut self,
        doc: &DocumentId,
        before: Option<&Json>,
        after: Option<&Json>,
    ) -> Result<()> {
        put_tree(self.edit, doc, before, after)
    }

    fn mirror(&self, doc: &DocumentId) -> Result<Option<Mirror>> {
        let stored: Option<String> = self
            .edit
            .connection()
            .prepare_cached("SELECT body FROM mirror WHERE document = ?")?
            .query_row(params![doc.as_str()], |row| row.get(0))
            .optional()?;
        Ok(match stored {
            Some(body) => Some(Mirror(Some(json(&body)))),
            None if self.pending_of(doc)?.is_empty() => None,
            None => Some(Mirror(None)),
        })
    }

    fn set_mirror(&mut self, doc: &DocumentId, mirror: &Mirror) -> Result<()> {
        match &mirror.0 {
            Some(body) => {
                self.edit
                    .connection()
                    .prepare_cached("INSERT OR REPLACE INTO mirror (document, body) VALUES (?, ?)")?
                    .execute(params![doc.as_str(), body.to_string()])?;
                Ok(())
            }
            None => self.clear_mirror(doc),
        }
    }

    fn clear_mirror(&mut self, doc: &DocumentId) -> Result<()> {
        self.run("DELETE FROM mirror WHERE document = ?", doc.as_str())
    }

    fn is_deleted(&self, doc: &DocumentId) -> Result<bool> {
        Ok(self
            .edit
            .connection()
            .prepare_cached("SELECT 1 FROM grave WHERE document = ?")?
            .exists(params![doc.as_str()])?)
    }

    fn add_tombstone(&mut self, doc: &DocumentId) -> Result<()> {
        self.run(
            "INSERT OR IGNORE INTO grave (document) VALUES (?)",
            doc.as_str(),
        )
    }

    fn clear_tombstones(&mut self) -> Result<()> {
        self.edit.connection().execute("DELETE FROM grave", [])?;
        Ok(())
    }

    fn park(&mut self, conflict: &OpenConflict) -> Result<()> {
        conflict::park(self.edit.connection(), conflict, self.edit.now())
    }

    fn close_conflict(&mut self, conflict: &ConflictId) -> Result<()> {
        conflict::close(self.edit.connection(), conflict)
    }

    fn clear_conflicts(&mut self) -> Result<()> {
        conflict::clear(self.edit.connection())
    }

    fn note_rejected(&mut self, refused: &Refused) -> Result<()> {
        self.edit.connection().execute(
            "UPDATE operation SET state = 'rejected', reason = ? WHERE id = ?",
            params![refused.reason, refused.op_id.as_str()],
        )?;
        Ok(())
    }
}
