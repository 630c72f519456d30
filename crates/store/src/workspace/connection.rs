//! Connections to a workspace file, and what is looked at before anybody trusts it.

use super::lock::real_with_suffix;
use super::mode::Mode;
use super::schema;
use crate::catalogue::key_set;
use crate::error::{Result, StoreError};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};
use std::fmt::Write as _;
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Asks the head of a file what it is before anything is done with it: a file that is no workspace
/// is never touched. SQLite is asked, and not the bytes: this process may have the file open, and
/// closing a handle of our own would drop the locks that SQLite holds on it.
pub(super) fn inspect(path: &Path) -> Result<()> {
    let metadata = fs::metadata(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => StoreError::Missing(path.to_owned()),
        _ => StoreError::Access {
            path: path.to_owned(),
            reason: error.to_string(),
        },
    })?;
    if !metadata.is_file() {
        return Err(StoreError::NotAWorkspace(path.to_owned()));
    }
    let application = open_unchanging(path)
        .and_then(|head| head.pragma_query_value(None, "application_id", |row| row.get(0)));
    match application {
        Ok(schema::APPLICATION_ID) => Ok(()),
        Ok(_) => Err(StoreError::NotAWorkspace(path.to_owned())),
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::NotADatabase) => {
            Err(StoreError::NotAWorkspace(path.to_owned()))
        }
        // A kill while the log was folded in leaves a file that is whole only with its log, which
        // was not looked at. Nobody has it open then.
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseCorrupt) => {
            inspect_bytes(path)
        }
        Err(error) => Err(StoreError::from(error)),
    }
}

fn inspect_bytes(path: &Path) -> Result<()> {
    let mut head = [0_u8; 72];
    fs::File::open(path)?.read_exact(&mut head)?;
    let application = i64::from(u32::from_be_bytes([head[68], head[69], head[70], head[71]]));
    match application {
        schema::APPLICATION_ID => Ok(()),
        _ => Err(StoreError::NotAWorkspace(path.to_owned())),
    }
}

/// A connection that only reads. Where not even SQLite's log can be made, a file whose log is
/// folded in is read as one that nobody changes; so is a copy, beside which nothing is to be made.
pub(super) fn connect_to_read(path: &Path, mode: Mode) -> Result<Connection> {
    let folded = fs::metadata(real_with_suffix(path, "-wal"))
        .map_or(true, |log| !log.is_file() || log.len() == 0);
    if mode == Mode::Copy && folded {
        return prepared(open_unchanging(path)?);
    }
    let read = connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY).and_then(|connection| {
        connection.pragma_query_value(None, "user_version", |_| Ok(()))?;
        Ok(connection)
    });
    match read {
        Err(StoreError::Access { .. }) if mode == Mode::ReadOnly && folded => {
            prepared(open_unchanging(path)?)
        }
        read => read,
    }
}

/// Opens a file as one that nobody changes: nothing is locked, and nothing made beside it.
fn open_unchanging(path: &Path) -> rusqlite::Result<Connection> {
    Connection::open_with_flags(
        unchanging(path),
        OpenFlags::SQLITE_OPEN_READ_ONLY
            | OpenFlags::SQLITE_OPEN_URI
            | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )
}

/// The address under which SQLite takes a file for one that nobody changes.
fn unchanging(path: &Path) -> PathBuf {
    let mut address = String::from(if cfg!(windows) { "file:/" } else { "file:" });
    let path = absolute(path);
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'\\' if cfg!(windows) => address.push('/'),
            b'/' | b'.' | b'-' | b'_' | b':' => address.push(char::from(*byte)),
            letter if letter.is_ascii_alphanumeric() => address.push(char::from(*letter)),
            other => {
                let _ = write!(address, "%{other:02x}");
            }
        }
    }
    PathBuf::from(address + "?immutable=1")
}

/// A path from its root on: SQLite takes a name that begins with `file:` for an address, and an
/// empty one or `:memory:` for no file at all.
fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

/// A connection to a file of this name, whatever the name looks like.
pub(super) fn connect(path: &Path, flags: OpenFlags) -> Result<Connection> {
    let flags = flags | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    prepared(Connection::open_with_flags(absolute(path), flags)?)
}

fn prepared(connection: Connection) -> Result<Connection> {
    connection.busy_timeout(Duration::from_secs(5))?;
    connection.set_prepared_statement_cache_capacity(128);
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    // Without it, a statement whose plan might depend on a value is planned anew for every value.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.execute_batch(
        "PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON; PRAGMA cache_size = -16000;",
    )?;
    key_set::lend(&connection)?;
    Ok(connection)
}

/// The version, before anything is written.
pub(super) fn verify_version(connection: &Connection, path: &Path) -> Result<i64> {
    let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if version > schema::VERSION {
        return Err(StoreError::Newer {
            path: path.to_owned(),
            found: version,
            known: schema::VERSION,
        });
    }
    if version < 1 {
        return Err(schema::altered_version(path));
    }
    Ok(version)
}

/// Every page of every table. What the full-text table makes of its own pages is not asked: that
/// takes longer than all the rest, and the index can be made again from the goods.
pub(super) fn verify_pages(connection: &Connection, path: &Path) -> Result<()> {
    let tables = "SELECT name FROM sqlite_schema
        WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'";
    let mut found = connection.prepare(tables)?;
    let names = found.query_map([], |row| row.get(0))?;
    for name in names.collect::<rusqlite::Result<Vec<String>>>()? {
        let finding: String = connection.query_row(
            "SELECT quick_check FROM pragma_quick_check(?)",
            [&name],
            |row| row.get(0),
        )?;
        if finding != "ok" {
            return Err(StoreError::Corrupt {
                path: path.to_owned(),
                finding,
            });
        }
    }
    Ok(())
}

pub(super) fn prepare_writer(connection: &Connection) -> Result<()> {
    connection.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000; PRAGMA temp_store = MEMORY;
         PRAGMA cache_size = -48000;",
    )?;
    Ok(())
}
