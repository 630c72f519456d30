//! Undo and redo: forward acts that put old values back.
//!
//! A unit that was changed since, here or by another device, is left as it is and listed; so an
//! undo never destroys newer work, and it travels like any other edit.

use crate::document::{get, put};
use crate::error::{Result, StoreError};
use crate::history::act::{Act, ActKind, ActRow, Committed};
use crate::history::change::{Change, ChangeRow};
use crate::history::edit::Edit;
use crate::history::log;
use crate::registry::{another, put_tree, tree_of};
use crate::sync::tombstone::is_deleted;
use crate::workspace::file::Workspace;
use dhow_sync::{DocumentId, Path};
use std::collections::BTreeMap;

/// A unit that undo left as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftField {
    /// The document it belongs to.
    pub document: DocumentId,
    /// The merge unit that was left as it is.
    pub path: Path,
}

/// What a reversal did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reversal {
    /// The act that was reversed.
    pub act: ActRow,
    /// How many units were put back.
    pub restored: u64,
    /// Units that were changed since.
    pub left: Vec<LeftField>,
}

impl Workspace {
    /// Takes back the newest act of a person that stands.
    ///
    /// # Errors
    /// [`StoreError::NothingToUndo`].
    pub fn undo(&self) -> Result<Committed<Reversal>> {
        let act = self
            .read(log::newest_undoable)?
            .ok_or(StoreError::NothingToUndo)?;
        self.reverse(&act, ActKind::Undo)
    }

    /// Does again what the newest undo took back.
    ///
    /// # Errors
    /// [`StoreError::NothingToRedo`].
    pub fn redo(&self) -> Result<Committed<Reversal>> {
        let act = self
            .read(log::newest_redoable)?
            .ok_or(StoreError::NothingToRedo)?;
        self.reverse(&act, ActKind::Redo)
    }

    /// Takes back one act, also when others came after it.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is no such act, [`StoreError::NothingToUndo`] when it
    /// has been taken back already.
    pub fn undo_act(&self, id: &str) -> Result<Committed<Reversal>> {
        let act = self
            .read(|connection| log::by_id(connection, id))?
            .ok_or_else(|| StoreError::NotFound {
                kind: "act",
                key: id.to_owned(),
            })?;
        if !act.undoable() {
            return Err(StoreError::NothingToUndo);
        }
        self.reverse(&act, ActKind::Undo)
    }

    /// Takes an act back, with all others of its exchange where it is a part of one.
    fn reverse(&self, target: &ActRow, kind: ActKind) -> Result<Committed<Reversal>> {
        let targets = self.read(|connection| log::of_exchange(connection, target))?;
        self.transact_together(|acts| {
            let mut whole: Option<Committed<Reversal>> = None;
            for part in &targets {
                let one = acts.act(Act::reversing(part, kind), |edit| reverse_act(edit, part))?;
                match &mut whole {
                    Some(whole) => add(whole, one),
                    none => *none = Some(one),
                }
            }
            whole.ok_or(StoreError::NothingToUndo)
        })
    }
}

fn add(whole: &mut Committed<Reversal>, one: Committed<Reversal>) {
    whole.act = whole.act.take().or(one.act);
    whole.changed += one.changed;
    whole.touched.extend(one.touched);
    whole.value.restored += one.value.restored;
    whole.value.left.extend(one.value.left);
}

fn reverse_act(edit: &mut Edit<'_>, target: &ActRow) -> Result<Reversal> {
    let mut reversal = Reversal {
        act: target.clone(),
        restored: 0,
        left: Vec::new(),
    };
    // An act may have changed a whole catalogue: the changes that lie together are taken back
    // together, the newest first.
    let mut numbers = target.numbers();
    loop {
        let chunk = edit.changes().last_of(numbers.clone())?;
        let Some(first) = chunk.first() else { break };
        numbers.end = first.number;
        for (document, changes) in by_document(chunk) {
            reverse_document(edit, &document, &changes, &mut reversal)?;
        }
    }
    if reversal.restored == 0 {
        // Nothing could be put back, yet the act counts as undone: the next undo goes on.
        log::mark_reversed(edit.connection(), &target.id, &target.id)?;
    }
    Ok(reversal)
}

/// Changes grouped by document, newest first within each.
fn by_document(changes: Vec<Change>) -> BTreeMap<DocumentId, Vec<ChangeRow>> {
    let mut grouped: BTreeMap<DocumentId, Vec<ChangeRow>> = BTreeMap::new();
    for row in changes.into_iter().rev().map(Change::into_row) {
        grouped.entry(row.document.clone()).or_default().push(row);
    }
    grouped
}

fn reverse_document(
    edit: &mut Edit<'_>,
    document: &DocumentId,
    changes: &[ChangeRow],
    reversal: &mut Reversal,
) -> Result<()> {
    let before = tree_of(edit.connection(), document)?;
    let mut tree = before.clone();
    for change in changes {
        if get(tree.as_ref(), &change.path) == change.after.as_ref() {
            put(&mut tree, &change.path, change.before.clone());
            reversal.restored += 1;
        } else {
            reversal.left.push(LeftField {
                document: document.clone(),
                path: change.path.clone(),
            });
        }
    }
    if before.is_none() && tree.is_some() && is_deleted(edit.connection(), document)? {
        // What was deleted for ever comes back as another document.
        let document = another(document, edit.ids());
        return put_tree(edit, &document, None, tree.as_ref());
    }
    put_tree(edit, document, before.as_ref(), tree.as_ref())
}
