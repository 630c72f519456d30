//! A snapshot on its way out. One reader writes it to a file without a name, line by line, and is
//! free for others again; whoever asked reads it from there as fast as he can. So neither memory nor
//! a reader is held for as long as a slow line takes.

use super::ledger::SqliteLedger;
use super::turns::Turn;
use crate::storage::error::StorageError;
use dhow_sync::SellerId;
use dhow_sync::feed::{self, SnapshotLine};
use rusqlite::Connection;
use std::fs::File;
use std::io::{BufReader, BufWriter, Read, Seek, Write};
use std::path::Path;

/// How many snapshots of one seller are on their way at once; whoever asks for more waits.
pub(super) const OF_ONE: usize = 2;

/// The lines of a snapshot. The file is gone when this is dropped, and the next one of the seller
/// may be written.
pub(super) struct Lines {
    pub(super) file: BufReader<File>,
    pub(super) _turn: Turn,
}

impl Read for Lines {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        self.file.read(into)
    }
}

/// The folder of a hub's file, where there is room for what it holds.
pub(super) fn folder_of(file: &Path) -> &Path {
    let folder = file.parent();
    folder
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."))
}

/// Writes a snapshot of at most so many bytes into a file of this folder that has no name.
///
/// # Errors
/// [`StorageError::TooLong`], [`StorageError::Full`], or the database cannot be read.
pub(super) fn written(
    connection: &Connection,
    seller: &SellerId,
    (folder, most): (&Path, u64),
) -> Result<BufReader<File>, StorageError> {
    let file = tempfile::tempfile_in(folder).map_err(StorageError::of_system)?;
    let (mut lines, mut left) = (BufWriter::new(file), most);
    let ledger = SqliteLedger::read(connection, seller)?;
    feed::snapshot_lines(&ledger, &mut |line: SnapshotLine| {
        let mut text = serde_json::to_vec(&line).map_err(StorageError::damaged)?;
        text.push(b'\n');
        left = left
            .checked_sub(text.len() as u64)
            .ok_or(StorageError::TooLong(most))?;
        lines.write_all(&text).map_err(StorageError::of_system)
    })?;
    let file = lines.into_inner().map_err(|error| error.into_error());
    let mut file = file.map_err(StorageError::of_system)?;
    file.rewind().map_err(StorageError::of_system)?;
    Ok(BufReader::new(file))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::port::Storage;
    use crate::storage::sqlite::SqliteStorage;
    use crate::storage::sqlite::on_trial::QUOTA;
    use crate::storage::sqlite::visits::each_document;
    use dhow_sync::{Epoch, Snapshot};
    use std::io::BufRead;
    use std::time::Duration;
    use tokio::time::timeout;

    const FIRM: &str =
        "INSERT INTO sellers (seller_id, name, head, enrolled_at) VALUES ('sel_1', '', 3, 0);
        INSERT INTO documents (seller_id, doc_id, tree) VALUES
          ('sel_1', 'prd_1', '{\"title\":\"Mug\"}'), ('sel_1', 'prd_2', '{\"title\":\"Cup\"}'),
          ('sel_1', 'prd_3', '{\"title\":\"Bowl\"}'), ('sel_1', 'prd_4', NULL);";

    fn firm(folder: &Path) -> SqliteStorage {
        let file = folder.join("hub.sqlite");
        let storage = SqliteStorage::open(&file, &Epoch::new("e1"), QUOTA).unwrap();
        let other = Connection::open(file).unwrap();
        other.execute_batch(FIRM).unwrap();
        storage
    }

    fn seller() -> SellerId {
        SellerId::new("sel_1")
    }

    /// A file may be named from where the hub was started.
    #[test]
    fn a_file_lies_in_a_folder_however_it_is_named() {
        let check = |file: &str, expect: &str| {
            assert_eq!(folder_of(Path::new(file)), Path::new(expect), "{file}");
        };
        check("/srv/hub.sqlite", "/srv");
        check("srv/hub.sqlite", "srv");
        check("hub.sqlite", ".");
    }

    /// What stands before a document that cannot be read is handed on before that one is looked at.
    #[tokio::test]
    async fn documents_are_read_one_by_one() {
        let folder = tempfile::tempdir().unwrap();
        drop(firm(folder.path()));
        let connection = Connection::open(folder.path().join("hub.sqlite")).unwrap();
        let damage = "UPDATE documents SET tree = '{' WHERE doc_id = 'prd_3'";
        connection.execute_batch(damage).unwrap();
        let mut seen = Vec::new();
        let ended = each_document(&connection, &seller(), &mut |doc, _| {
            seen.push(doc.to_string());
            Ok(())
        });
        assert!(matches!(ended, Err(StorageError::Damaged(_))), "{ended:?}");
        assert_eq!(seen, ["prd_1", "prd_2"]);
    }

    #[tokio::test]
    async fn a_snapshot_is_written_up_to_its_bound_and_leaves_no_file() {
        let folder = tempfile::tempdir().unwrap();
        drop(firm(folder.path()));
        let connection = Connection::open(folder.path().join("hub.sqlite")).unwrap();
        let all = written(&connection, &seller(), (folder.path(), 1_000)).unwrap();
        let names = std::fs::read_dir(folder.path()).unwrap();
        let mut names = names.map(|it| it.unwrap().file_name().into_string().unwrap());
        assert!(
            names.all(|name| name.starts_with("hub.sqlite")),
            "it has no name"
        );
        let lines: Vec<String> = all.lines().map(Result::unwrap).collect();
        let length = lines.iter().map(|line| line.len() as u64 + 1).sum();
        let parsed = lines.iter().map(|line| serde_json::from_str(line).unwrap());
        let snapshot = Snapshot::from_lines(parsed).unwrap();
        assert_eq!(
            (snapshot.documents.len(), snapshot.tombstones.len()),
            (3, 1)
        );
        assert!(written(&connection, &seller(), (folder.path(), length)).is_ok());
        let over = written(&connection, &seller(), (folder.path(), length - 1));
        assert!(matches!(over, Err(StorageError::TooLong(_))), "{over:?}");
    }

    /// Whoever does not read his snapshot holds no reader, and of his own sellers turn alone.
    #[tokio::test(flavor = "multi_thread")]
    async fn a_snapshot_that_nobody_reads_holds_up_nobody_else() {
        let folder = tempfile::tempdir().unwrap();
        let storage = firm(folder.path());
        let mut held = Vec::new();
        for _ in 0..OF_ONE {
            held.push(storage.snapshot(seller()).await.unwrap());
        }
        for _ in 0..5 {
            let page = storage.changes(seller(), None, 10).await.unwrap();
            assert_eq!(page.epoch, Epoch::new("e1"));
        }
        let waits = timeout(Duration::from_millis(50), storage.snapshot(seller()));
        assert!(waits.await.is_err(), "one more of the same seller");
        let other = SellerId::new("sel_2");
        assert!(matches!(
            storage.snapshot(other).await,
            Ok(_) | Err(StorageError::NotFound)
        ));
        held.pop();
        drop(storage.snapshot(seller()).await.unwrap());
    }
}
