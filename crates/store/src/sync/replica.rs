//! The workspace as the operation log's own rules see it ([`dhow_sync::Replica`]).
//!
//! A mirror is stored only for a document that has pending operations and was changed by a pull
//! while they waited. Until then it is the document without those operations, which history knows.

use super::conflict;
use super::tombstone::is_deleted;
use crate::document::put;
use crate::error::{Result, StoreError};
use crate::history::edit::Edit;
use crate::history::journal;
use crate::registry::{self, put_tree, put_whole};
use crate::text::json;
use crate::workspace::setting;
use dhow_sync::feed::OpenConflict;
use dhow_sync::less::Taking;
use dhow_sync::problem::Problem;
use dhow_sync::replica::{Mirror, Refused, Replica};
use dhow_sync::{
    ChangeRow, ConflictId, Cursor, DeviceId, DocumentId, Epoch, Json, Operation, OperationId, Path,
    Replacement, Value,
};
use rusqlite::{OptionalExtension, params};
use std::collections::BTreeSet;

const DEVICE: &str = "sync.device";
const EPOCH: &str = "sync.epoch";
const CURSOR: &str = "sync.cursor";
/// Up to which number the hub has the operations of this device.
const ACKNOWLEDGED: &str = "sync.acknowledged";

impl From<Problem> for StoreError {
    fn from(problem: Problem) -> Self {
        Self::Sync(problem)
    }
}

/// Whether a new document cannot have this id: one stands under it, or was deleted for ever. One that
/// was only taken out comes back under it.
///
/// # Errors
/// See [`crate::error`].
pub fn is_taken(connection: &rusqlite::Connection, document: &DocumentId) -> Result<bool> {
    Ok(is_deleted(connection, document)? || registry::tree_of(connection, document)?.is_some())
}

fn name_atom(op: &mut Operation) {
    op.atom = registry::atom_of(&op.doc, &op.path);
}

/// One open transaction as a replica.
#[derive(Debug)]
pub struct SqliteReplica<'edit, 'tx> {
    edit: &'edit mut Edit<'tx>,
    taking: Option<&'edit mut Taking>,
}

impl<'edit, 'tx> SqliteReplica<'edit, 'tx> {
    /// The replica of an act under way; its kind should be [`crate::Act::pull`].
    pub fn new(edit: &'edit mut Edit<'tx>) -> Self {
        Self { edit, taking: None }
    }

    /// The same, and what it does to what is shown is counted.
    pub fn watched(edit: &'edit mut Edit<'tx>, taking: &'edit mut Taking) -> Self {
        let taking = Some(taking);
        Self { edit, taking }
    }

    fn setting(&self, name: &str) -> Result<Option<String>> {
        setting::get(self.edit.connection(), name)
    }

    /// What the hub has of a document that has pending operations and no stored mirror: nothing
    /// but those operations has changed it since, so it is the document without them.
    fn mirror_by_history(&self, doc: &DocumentId) -> Result<Option<Mirror>> {
        let pending = journal::pending_changes_of(self.edit.changes(), doc)?;
        let Some((oldest, _)) = pending.first() else {
            return Ok(None);
        };
        if oldest.path.is_root() && oldest.before.is_none() {
            return Ok(Some(Mirror(None)));
        }
        let mut tree = self.view(doc)?;
        for (change, _) in pending.into_iter().rev() {
            put(&mut tree, &change.path, change.value_before());
        }
        Ok(Some(Mirror(tree)))
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

    fn acknowledged(&self) -> Result<u64> {
        let known = self.setting(ACKNOWLEDGED)?;
        Ok(known.and_then(|mid| mid.parse().ok()).unwrap_or(0))
    }

    fn set_acknowledged(&mut self, mid: u64) -> Result<()> {
        self.edit.set(ACKNOWLEDGED, Some(&mid.to_string()))
    }

    fn pending(&self, after: u64, limit: usize) -> Result<Vec<Operation>> {
        let mut pending = journal::pending(self.edit.connection(), after, limit)?;
        pending.iter_mut().for_each(name_atom);
        Ok(pending)
    }

    fn pending_of(&self, doc: &DocumentId) -> Result<Vec<Operation>> {
        let mut pending = journal::pending_of(self.edit.changes(), doc)?;
        pending.iter_mut().for_each(name_atom);
        Ok(pending)
    }

    /// Unsupported: an [`Edit`] writes its own operations, so none is added through the replica.
    fn add_pending(&mut self, _op: &Operation) -> Result<()> {
        Err(StoreError::Sync(Problem::NotEnrolled))
    }

    fn remove_pending(&mut self, op_id: &OperationId) -> Result<()> {
        journal::settle_operation(self.edit.connection(), op_id)
    }

    fn acknowledge(&mut self, row: &ChangeRow) -> Result<bool> {
        let was_only = journal::acknowledge(self.edit.changes(), &row.op_id, &row.doc)?;
        if was_only {
            self.clear_mirror(&row.doc)?;
        }
        Ok(was_only)
    }

    fn renumber(&mut self, first: u64) -> Result<()> {
        let last = journal::renumber(self.edit.connection(), first)?;
        self.set_last_mid(last)
    }

    fn replay(&mut self, known: &BTreeSet<OperationId>) -> Result<()> {
        journal::replay(self.edit.connection(), known)
    }

    /// What takes the place of others is written in an act of its own, which follows this one.
    fn replace(
        &mut self,
        doc: &DocumentId,
        old: &[OperationId],
        new: Vec<Replacement>,
    ) -> Result<()> {
        for id in old {
            journal::let_go(self.edit.connection(), id)?;
        }
        self.edit.write_anew(doc, new);
        Ok(())
    }

    fn atom_of(&self, doc: &DocumentId, path: &Path) -> Path {
        registry::atom_of(doc, path)
    }

    fn differences(
        &self,
        doc: &DocumentId,
        before: Option<&Json>,
        after: Option<&Json>,
    ) -> Vec<(Path, Option<Json>)> {
        registry::differences(doc, before, after)
    }

    fn journal_has(&self, op_id: &OperationId) -> Result<bool> {
        Ok(journal::number_of(self.edit.connection(), op_id)?.is_some())
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
        if let Some(taking) = self.taking.take() {
            taking.shown(self, doc, before, after)?;
            self.taking = Some(taking);
        }
        put_tree(self.edit, doc, before, after)
    }

    fn create_view(&mut self, doc: &DocumentId, whole: &Value) -> Result<()> {
        if let Some(taking) = &mut self.taking {
            taking.created(doc);
        }
        put_whole(self.edit, doc, whole)
    }

    fn mirror(&self, doc: &DocumentId) -> Result<Option<Mirror>> {
        let stored: Option<String> = self
            .edit
            .connection()
            .prepare_cached("SELECT body FROM mirror WHERE document = ?")?
            .query_row(params![doc.as_str()], |row| row.get(0))
            .optional()?;
        if let Some(body) = stored {
            return Ok(Some(Mirror(Some(json(&body)))));
        }
        self.mirror_by_history(doc)
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
        is_deleted(self.edit.connection(), doc)
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
        journal::reject(self.edit.connection(), &refused.op_id, &refused.reason)
    }
}
