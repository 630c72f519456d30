//! Opening the file: is it ours, is it not newer than us, and how careful SQLite shall be.

use super::file::OpenFile;
use crate::storage::error::StorageError;
use dhow_sync::Epoch;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use std::path::Path;
use std::time::Duration;

/// Marks a hub's database (`DhHb`).
const APPLICATION_ID: i64 = 0x4468_4862;
/// The schema, one step after the other. Only ever appended to.
const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_hub.sql"),
    include_str!("migrations/0002_text_once.sql"),
    include_str!("migrations/0003_used.sql"),
    include_str!("migrations/0004_devices.sql"),
    include_str!("migrations/0005_recovery.sql"),
];
/// How long one connection waits for another.
const BUSY: Duration = Duration::from_secs(5);

/// The connection that writes, and the lock of its file, which must outlive it. Every commit is on
/// the disk.
pub(super) fn for_writing(
    file: &Path,
    new_epoch: &Epoch,
) -> Result<(Connection, OpenFile), StorageError> {
    // Before SQLite opens it, and closed after SQLite has closed it: where a program closes a file,
    // the locks that SQLite has on it through another handle are gone.
    let open = OpenFile::lock(file)?;
    let mut connection = Connection::open(file)?;
    connection.busy_timeout(BUSY)?;
    must_be_ours(&connection)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "trusted_schema", false)?;
    plan_once(&connection)?;
    migrate(&mut connection, new_epoch)?;
    Ok((connection, open))
}

/// A connection that reads.
pub(super) fn for_reading(file: &Path) -> Result<Connection, StorageError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(file, flags)?;
    connection.busy_timeout(BUSY)?;
    connection.pragma_update(None, "query_only", true)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    plan_once(&connection)?;
    Ok(connection)
}

/// A statement is planned once and kept. Without the setting, one whose plan might depend on a
/// value would be planned anew for every value.
fn plan_once(connection: &Connection) -> Result<(), StorageError> {
    connection.set_prepared_statement_cache_capacity(64);
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    Ok(())
}

/// Refuses a file that another program, or a newer hub, has written.
fn must_be_ours(connection: &Connection) -> Result<(), StorageError> {
    let application: i64 = pragma(connection, "application_id")?;
    let tables: i64 =
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if application != APPLICATION_ID && (application != 0 || tables != 0) {
        return Err(StorageError::NotAHub);
    }
    let (found, known) = (pragma(connection, "user_version")?, MIGRATIONS.len() as i64);
    if found > known {
        Err(StorageError::Newer { found, known })
    } else {
        Ok(())
    }
}

/// Brings the schema up to date, all or nothing.
fn migrate(connection: &mut Connection, new_epoch: &Epoch) -> Result<(), StorageError> {
    // What is up to date is not written to: it opens on a full disk as well.
    if is_up_to_date(connection)? {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let done: i64 = pragma(&transaction, "user_version")?;
    for step in MIGRATIONS.iter().skip(usize::try_from(done).unwrap_or(0)) {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", MIGRATIONS.len() as i64)?;
    let keep = "INSERT INTO hub (name, value) VALUES ('epoch', ?1) ON CONFLICT DO NOTHING";
    transaction.execute(keep, [new_epoch.as_str()])?;
    Ok(transaction.commit()?)
}

/// Whether the schema is this program's, and the epoch is there.
fn is_up_to_date(connection: &Connection) -> Result<bool, StorageError> {
    let done: i64 = pragma(connection, "user_version")?;
    let is_new = done != MIGRATIONS.len() as i64;
    Ok(!is_new
        && connection
            .prepare("SELECT 1 FROM hub WHERE name = 'epoch'")?
            .exists([])?)
}

fn pragma(connection: &Connection, name: &str) -> Result<i64, StorageError> {
    Ok(connection.pragma_query_value(None, name, |row| row.get(0))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hub_opens_its_own_file_again_and_keeps_its_epoch() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("hub.sqlite");
        drop(for_writing(&file, &Epoch::new("e1")).unwrap());
        let (again, _open) = for_writing(&file, &Epoch::new("e2")).unwrap();
        let epoch: String = again
            .query_row("SELECT value FROM hub", [], |row| row.get(0))
            .unwrap();
        assert_eq!(epoch, "e1");
    }

    #[test]
    fn another_programs_database_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("other.sqlite");
        Connection::open(&file)
            .unwrap()
            .execute_batch("CREATE TABLE theirs (x)")
            .unwrap();
        let before = std::fs::read(&file).unwrap();
        assert!(matches!(
            for_writing(&file, &Epoch::new("e1")),
            Err(StorageError::NotAHub)
        ));
        assert_eq!(std::fs::read(&file).unwrap(), before);
    }

    #[test]
    fn a_newer_hubs_database_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("hub.sqlite");
        drop(for_writing(&file, &Epoch::new("e1")).unwrap());
        Connection::open(&file)
            .unwrap()
            .pragma_update(None, "user_version", 99)
            .unwrap();
        assert!(matches!(
            for_writing(&file, &Epoch::new("e1")),
            Err(StorageError::Newer {
                found: 99,
                known: 5
            })
        ));
    }

    #[test]
    fn every_table_of_a_seller_has_the_seller_first_in_its_key() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("hub.sqlite");
        let (connection, _open) = for_writing(&file, &Epoch::new("e1")).unwrap();
        let sql = "SELECT t.name, c.name FROM pragma_table_list t JOIN pragma_table_info(t.name) c
                   WHERE t.schema = 'main' AND t.type = 'table' AND c.pk = 1
                   AND t.name NOT LIKE 'sqlite_%' AND t.name <> 'hub' AND c.name <> 'seller_id'";
        let mut offenders = connection.prepare(sql).unwrap();
        let names = offenders
            .query_map([], |row| row.get::<_, String>(0))
            .unwrap();
        assert_eq!(
            names.collect::<Result<Vec<_>, _>>().unwrap(),
            Vec::<String>::new()
        );
    }
}
