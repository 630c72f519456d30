//! Migrations: append-only SQL files, and the check that a file's tables are those they make.

use crate::error::{Result, StoreError};
use rusqlite::Connection;
use std::path::Path;

/// `DHOW` in ASCII: what `file` and SQLite's header know a workspace by.
pub(crate) const APPLICATION_ID: i64 = 0x4448_4F57;

const MIGRATIONS: &[&str] = &[include_str!("../migrations/0001_workspace.sql")];

/// The newest schema this program knows.
pub(crate) const VERSION: i64 = MIGRATIONS.len() as i64;

/// Brings a connection from its version to the newest, each step in a transaction of its own.
pub(crate) fn migrate(connection: &mut Connection, from: i64) -> Result<()> {
    for (index, migration) in MIGRATIONS.iter().enumerate().skip(usize::try_from(from).unwrap_or(0)) {
        let transaction = connection.transaction()?;
        transaction.execute_batch(migration)?;
        transaction.pragma_update(None, "user_version", index as i64 + 1)?;
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
        transaction.commit()?;
    }
    Ok(())
}

/// Compares the file's tables with those that the migrations make: a mailed file may carry
/// triggers, views or columns that nobody here wrote.
pub(crate) fn compare(connection: &Connection, path: &Path) -> Result<()> {
    let mut fresh = Connection::open_in_memory()?;
    migrate(&mut fresh, 0)?;
    let (expected, found) = (objects(&fresh)?, objects(connection)?);
    match expected
        .iter()
        .find(|object| !found.contains(object))
        .or_else(|| found.iter().find(|object| !expected.contains(object)))
    {
        None => Ok(()),
        Some((name, _)) => Err(StoreError::Altered { path: path.to_owned(), object: name.clone() }),
    }
}

fn objects(connection: &Connection) -> Result<Vec<(String, String)>> {
    let mut statement = connection.prepare(
        "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY 1",
    )?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
