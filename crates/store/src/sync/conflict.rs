//! Conflicts: two devices wrote one unit; both values are kept until somebody chooses.

use crate::document::{Difference, get, put};
use crate::error::{Result, StoreError};
use crate::history::act::{Act, Committed};
use crate::history::change::Change;
use crate::history::changes::Changes;
use crate::history::edit::Edit;
use crate::registry::{atom_of, put_tree, tree_of};
use crate::text::{json, stamp};
use crate::workspace::file::Workspace;
use dhow_sync::feed::OpenConflict;
use dhow_sync::{ConflictId, DocumentId, Json, Path};
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, params};

/// A conflict as the file keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredConflict {
    /// The conflict, by the id that the hub gave it.
    pub id: String,
    /// The document that two devices wrote.
    pub document: DocumentId,
    /// The merge unit that two devices wrote.
    pub path: Path,
    /// The value that was kept.
    pub parked: Json,
    /// The value that stood when the conflict arose.
    pub standing: Json,
    /// The value both started from, when this device knows it.
    pub before: Option<Json>,
    /// The device that wrote the kept value.
    pub author: String,
    /// The device that wrote the standing value.
    pub standing_author: String,
    /// When it came to light.
    pub at: String,
}

const SELECT: &str = "SELECT id, document, path, parked, standing, before, author, standing_author, at FROM conflict WHERE open = 1";

/// Open conflicts, oldest first.
///
/// # Errors
/// See [`crate::error`].
pub fn list(connection: &Connection) -> Result<Vec<StoredConflict>> {
    let sql = format!("{SELECT} ORDER BY at, id");
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map([], conflict)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn find(connection: &Connection, id: &str) -> Result<Option<StoredConflict>> {
    let sql = format!("{SELECT} AND id = ?");
    Ok(connection
        .prepare_cached(&sql)?
        .query_row(params![id], conflict)
        .optional()?)
}

fn conflict(row: &Row<'_>) -> rusqlite::Result<StoredConflict> {
    Ok(StoredConflict {
        id: row.get(0)?,
        document: DocumentId::new(row.get::<_, String>(1)?),
        path: Path::parse(&row.get::<_, String>(2)?).unwrap_or_default(),
        parked: json(&row.get::<_, String>(3)?),
        standing: json(&row.get::<_, String>(4)?),
        before: row.get::<_, Option<String>>(5)?.as_deref().map(json),
        author: row.get(6)?,
        standing_author: row.get(7)?,
        at: row.get(8)?,
    })
}

/// How many conflicts wait for a choice.
///
/// # Errors
/// See [`crate::error`].
pub fn open_count(connection: &Connection) -> Result<u64> {
    Ok(connection
        .prepare_cached("SELECT count(*) FROM conflict WHERE open = 1")?
        .query_row([], |row| row.get(0))?)
}

/// Keeps a conflict that came in the feed.
pub(crate) fn park(connection: &Connection, open: &OpenConflict, now: Timestamp) -> Result<()> {
    let before = value_before(connection, open)?;
    connection.execute(
        "INSERT OR IGNORE INTO conflict (id, document, path, parked, standing, before, author, standing_author, at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        params![
            open.conflict.conflict.as_str(),
            open.doc.as_str(),
            open.path.as_str(),
            open.conflict.parked.to_string(),
            open.conflict.standing.to_string(),
            before,
            open.conflict.author.as_str(),
            open.conflict.standing_author.as_str(),
            stamp(now),
        ],
    )?;
    Ok(())
}

/// The value from which the parked one was made: history knows it where one of the two was
/// written here or pulled.
fn value_before(connection: &Connection, open: &OpenConflict) -> Result<Option<String>> {
    let changes = Changes::new(connection).of_document(&open.doc)?;
    let made_from = |change: &Change| {
        let after = change.value_after().unwrap_or(Json::Null);
        after == open.conflict.parked || after == open.conflict.standing
    };
    let of_unit = changes
        .into_iter()
        .rev()
        .filter(|change| change.path == open.path);
    Ok(of_unit
        .into_iter()
        .find(made_from)
        .and_then(|change| change.before))
}

/// A conflict was chosen in, here or elsewhere.
pub(crate) fn close(connection: &Connection, id: &ConflictId) -> Result<()> {
    connection.execute(
        "UPDATE conflict SET open = 0 WHERE id = ?",
        params![id.as_str()],
    )?;
    Ok(())
}

/// Empties the list, before a snapshot says it anew.
pub(crate) fn clear(connection: &Connection) -> Result<()> {
    connection.execute("UPDATE conflict SET open = 0 WHERE open = 1", [])?;
    Ok(())
}

/// What is chosen in one conflict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The conflict.
    pub id: String,
    /// Whether the parked value is to stand; otherwise the one that stands stays.
    pub keep_parked: bool,
}

/// Chooses sides, all in one act. Keeping the value that stands only closes the conflict; keeping the
/// other one is an edit that closes it. Both travel, and both can be undone.
///
/// # Errors
/// [`StoreError::NotFound`] when there is no such open conflict, [`StoreError::WholeGone`] when a part
/// is to be kept of something that nobody has any more. Then nothing is chosen.
pub fn choose(
    workspace: &Workspace,
    act: Act,
    choices: &[Choice],
) -> Result<Committed<Vec<StoredConflict>>> {
    workspace.transact(act, |edit| {
        let mut chosen = Vec::new();
        for choice in choices {
            // One that was chosen in along with another one of these is done.
            let id = choice.id.as_str();
            match find(edit.connection(), id)? {
                Some(stored) => chosen.push(choose_one(edit, stored, choice.keep_parked)?),
                None if chosen.is_empty() => return Err(not_found(id)),
                None => {}
            }
        }
        Ok(chosen)
    })
}

fn not_found(id: &str) -> StoreError {
    StoreError::NotFound {
        kind: "conflict",
        key: id.to_owned(),
    }
}

fn choose_one(
    edit: &mut Edit<'_>,
    stored: StoredConflict,
    keep_parked: bool,
) -> Result<StoredConflict> {
    let tree = tree_of(edit.connection(), &stored.document)?;
    let standing = get(tree.as_ref(), &stored.path).cloned();
    let parked = Some(stored.parked.clone()).filter(|it| !it.is_null());
    let chosen = if keep_parked {
        parked
    } else {
        standing.clone()
    };
    edit.resolve(ConflictId::new(&stored.id));
    if chosen == standing {
        note_choice(edit, &stored, standing.as_ref())?;
    } else {
        let mut after = with_whole(edit.connection(), &stored, tree.clone(), chosen.is_some())?;
        put(&mut after, &stored.path, chosen);
        put_tree(edit, &stored.document, tree.as_ref(), after.as_ref())?;
    }
    close(edit.connection(), &ConflictId::new(&stored.id))?;
    if tree_of(edit.connection(), &stored.document)?.is_none() {
        close_others(edit, &stored.document)?;
    }
    Ok(stored)
}

/// The document with the thing that a kept part belongs to: as it last was, where it is gone.
fn with_whole(
    connection: &Connection,
    stored: &StoredConflict,
    tree: Option<Json>,
    is_kept: bool,
) -> Result<Option<Json>> {
    let whole = atom_of(&stored.document, &stored.path);
    let missing = match &tree {
        None => Path::root(),
        Some(_) => whole,
    };
    let is_there = get(tree.as_ref(), &missing).is_some();
    if !is_kept || is_there || missing == stored.path {
        return Ok(tree);
    }
    let last = last_whole(connection, &stored.document, &missing)?;
    let last = last.ok_or_else(|| StoreError::WholeGone {
        document: stored.document.to_string(),
    })?;
    let mut tree = tree;
    put(&mut tree, &missing, Some(last));
    Ok(tree)
}

/// A document, or a thing inside it, as it was when it was last taken out; `None` where this file
/// never had it.
///
/// # Errors
/// See [`crate::error`].
pub fn last_whole(
    connection: &Connection,
    document: &DocumentId,
    thing: &Path,
) -> Result<Option<Json>> {
    let changes = Changes::new(connection).of_document(document)?;
    let taken_out = |change: &Change| {
        let was = change.value_before().filter(|_| change.after.is_none())?;
        let inside = change.path.way_to(thing)?;
        get(Some(&was), &inside).cloned()
    };
    Ok(changes.iter().rev().find_map(taken_out))
}

/// Where a document is gone, no question about a part of it is left.
fn close_others(edit: &mut Edit<'_>, document: &DocumentId) -> Result<()> {
    for other in list(edit.connection())? {
        if other.document == *document {
            let id = ConflictId::new(&other.id);
            edit.resolve(id.clone());
            note_choice(edit, &other, None)?;
            close(edit.connection(), &id)?;
        }
    }
    Ok(())
}

/// A choice that changes nothing here must still travel: it closes the conflict everywhere.
fn note_choice(
    edit: &mut Edit<'_>,
    stored: &StoredConflict,
    standing: Option<&Json>,
) -> Result<()> {
    let difference = Difference {
        path: stored.path.clone(),
        before: standing.cloned(),
        after: standing.cloned(),
    };
    edit.record(&stored.document, &[difference])
}
