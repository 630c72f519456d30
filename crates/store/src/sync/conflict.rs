//! Conflicts: two devices wrote one unit; both values are kept until somebody chooses.

use crate::document::{Difference, get, put};
use crate::error::{Result, StoreError};
use crate::history::act::{Act, Committed};
use crate::history::change::Change;
use crate::history::changes::Changes;
use crate::history::edit::Edit;
use crate::registry::{put_tree, tree_of};
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

/// Chooses a side. Keeping the value that stands only closes the conflict; keeping the other one
/// is an edit that closes it. Both travel, and both can be undone. `message` names the act.
///
/// # Errors
/// [`StoreError::NotFound`] when there is no such open conflict.
pub fn choose(
    workspace: &Workspace,
    id: &str,
    keep_parked: bool,
    message: &str,
) -> Result<Committed<StoredConflict>> {
    let stored = workspace
        .read(|connection| find(connection, id))?
        .ok_or_else(|| StoreError::NotFound {
            kind: "conflict",
            key: id.to_owned(),
        })?;
    let act = Act::new(message).with("path", stored.path.as_str());
    workspace.transact(act, |edit| {
        let tree = tree_of(edit.connection(), &stored.document)?;
        let standing = get(tree.as_ref(), &stored.path).cloned();
        edit.resolve(ConflictId::new(id));
        let chosen = if keep_parked {
            Some(stored.parked.clone()).filter(|it| !it.is_null())
        } else {
            standing.clone()
        };
        if chosen == standing {
            note_choice(edit, &stored, standing.as_ref())?;
        } else {
            let mut after = tree.clone();
            put(&mut after, &stored.path, chosen);
            put_tree(edit, &stored.document, tree.as_ref(), after.as_ref())?;
        }
        close(edit.connection(), &ConflictId::new(id))?;
        Ok(stored)
    })
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
