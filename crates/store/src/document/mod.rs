//! Documents: the form in which products, markets and the rest travel between devices.
//!
//! A document is a tree of keyed maps. A *merge unit* is the smallest part that two devices can
//! disagree about: a price with its currency, a translation with its source hash. [`units`] finds
//! the units in which two states differ; history, undo and the operation log are all made of such
//! differences, so there is one way to change anything.
//!
//! This room is the language alone. A kind of document says in its own room what it is
//! ([`Document`]), [`crate::registry`] lists the kinds, and everything that must treat all of them
//! alike (pulls, undo, reading the past) goes through that list.

pub(crate) mod object;
pub(crate) mod units;
pub(crate) mod unknown_fields;

use crate::catalogue::{bulk, search};
use crate::error::Result;
use crate::text::{json, text};
use dhow_sync::{DocumentId, Json, Path, Value};
use jiff::Timestamp;
use rusqlite::{Connection, Transaction};
pub(crate) use units::{Difference, Units, diff};

/// What all documents of one kind have in common.
#[derive(Debug)]
pub struct Kind {
    /// The kind's name, one word: `product`.
    pub name: &'static str,
    /// What the ids of its documents begin with: `prd_`.
    pub prefix: &'static str,
    /// Which parts of a tree are changed, seen and fought over as one.
    pub(crate) units: Units,
    /// Selects the ids of all its documents, as text or as their sixteen bytes.
    pub(crate) ids: &'static str,
}

/// A kind of document: how it lies in its tables and how it looks as a tree.
pub trait Document: Sized {
    /// What all documents of this kind have in common.
    const KIND: Kind;

    /// Whether such a document stays whatever a feed says: a workspace never loses its seller.
    const PERMANENT: bool = false;

    /// The document's id.
    fn document_id(&self) -> DocumentId;

    /// Reads one from its tables; `None` when it is not there.
    ///
    /// # Errors
    /// See [`crate::error`].
    fn load(connection: &Connection, id: &DocumentId) -> Result<Option<Self>>;

    /// Makes the tables be `after` where they were `before`. One of the two is there.
    ///
    /// # Errors
    /// See [`crate::error`].
    fn write(tables: &mut Tables<'_>, before: Option<&Self>, after: Option<&Self>) -> Result<()>;

    /// As it travels.
    fn to_tree(&self) -> Json;

    /// Its tree as canonical text.
    fn to_text(&self) -> String {
        text(&self.to_tree())
    }

    /// What a tree describes; what does not read stays as it was `before`. `None` when the tree
    /// lacks what such a document cannot be without.
    fn from_tree(id: &DocumentId, tree: &Json, before: Option<&Self>) -> Option<Self>;

    /// The same by the canonical text of a tree.
    fn from_text(id: &DocumentId, text: &str) -> Option<Self> {
        Self::from_tree(id, &json(text), None)
    }

    /// Brings what is derived of the whole document up to date, after it was written.
    ///
    /// # Errors
    /// See [`crate::error`].
    fn derive(_connection: &Connection, _id: &DocumentId, _whole: &Value) -> Result<()> {
        Ok(())
    }
}

/// Where a document is written: the transaction of an act, and what waits to be written with it.
#[derive(Debug)]
pub struct Tables<'edit> {
    pub(crate) transaction: &'edit Transaction<'edit>,
    pub(crate) search: &'edit mut search::Pending,
    pub(crate) bulk: &'edit mut bulk::BulkInsert,
    pub(crate) now: Timestamp,
}

/// What acts leave to the end of their transaction.
#[derive(Debug, Default)]
pub(crate) struct PendingTables {
    pub(crate) search: search::Pending,
    pub(crate) bulk: bulk::BulkInsert,
}

/// The value at a path of a tree.
pub(crate) fn get<'tree>(tree: Option<&'tree Json>, path: &Path) -> Option<&'tree Json> {
    dhow_sync::tree::get(tree, path)
}

/// Puts or takes away the value at a path of a tree. A path that leads through a text or number
/// has nothing to put; the tree stays as it is then.
pub(crate) fn put(tree: &mut Option<Json>, path: &Path, value: Option<Json>) {
    let _unfit = dhow_sync::tree::put(tree, path, value);
}
