//! One thread that writes, a few connections that read.
//!
//! The writer takes whatever waits for it into one transaction, each piece of work inside its own
//! savepoint, and answers everybody after the one commit: a hundred sellers who push at once cost
//! one `fsync`. Nobody is answered before the disk has it. A seller has a few pieces of work under
//! way at once, so that the writer and the readers are everybody's. Work that panics is undone like
//! work that fails, and takes nobody else down.

use super::file::OpenFile;
use super::open;
use super::turns::{Turn, Turns};
use crate::storage::error::StorageError;
use crate::storage::port::Answer;
use dhow_sync::SellerId;
use rusqlite::{Connection, Savepoint, TransactionBehavior};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};
use tokio::sync::{Semaphore, mpsc, oneshot};

/// Connections that read.
const READERS: usize = 4;
/// Of these, how many one seller has at once.
const READERS_OF_ONE: usize = 2;
/// Pieces of work that may wait for the writer.
const QUEUE: usize = 1_024;
/// Of these, how many one seller has at once: one is done while the other waits.
const QUEUE_OF_ONE: usize = 2;
/// Pieces of work in one commit.
const GROUP: usize = 64;
/// How long work is taken into a commit: whoever is in it waits for the last of it.
const GROUP_TIME: Duration = Duration::from_millis(20);

/// How the commit of a piece of work ended.
type Commit = Result<(), StorageError>;
/// Tells whoever asked, once it is known whether the commit held.
type Reply = Box<dyn FnOnce(Commit) + Send>;
/// What work is done in, or why there is nothing to do it in.
type Workplace<'a, 'c> = Result<&'a mut rusqlite::Transaction<'c>, StorageError>;
/// Work for the writer.
type Job = Box<dyn FnOnce(Workplace<'_, '_>) -> Reply + Send>;

/// The connections to a hub's file.
#[derive(Debug)]
pub(super) struct Connections {
    writer: Option<mpsc::Sender<Job>>,
    readers: Arc<Mutex<Vec<Connection>>>,
    free: Arc<Semaphore>,
    reading: Arc<Turns>,
    writing: Arc<Turns>,
    thread: Option<JoinHandle<()>>,
}

impl Connections {
    /// Starts the thread of the connection that writes, and opens the ones that read. The file
    /// stays locked until they are all closed.
    ///
    /// # Errors
    /// The file cannot be opened again, or there is no thread to be had.
    pub(super) fn start(
        writing: Connection,
        path: &Path,
        file: OpenFile,
    ) -> Result<Self, StorageError> {
        let readers = (0..READERS)
            .map(|_| open::for_reading(path))
            .collect::<Result<Vec<_>, _>>()?;
        let (writer, jobs) = mpsc::channel(QUEUE);
        let thread = std::thread::Builder::new()
            .name("dhow-hub-writer".to_owned())
            .spawn(move || write_all(writing, &file, jobs))
            .map_err(|error| StorageError::Database(error.into()))?;
        Ok(Self {
            writer: Some(writer),
            readers: Arc::new(Mutex::new(readers)),
            free: Arc::new(Semaphore::new(READERS)),
            reading: Turns::new(READERS_OF_ONE),
            writing: Turns::new(QUEUE_OF_ONE),
            thread: Some(thread),
        })
    }

    /// Does work of a seller that writes. It is on the disk when this answers `Ok`; on `Err`
    /// nothing of it is.
    pub(super) fn write<T, W>(&self, seller: &SellerId, work: W) -> Answer<'_, T>
    where
        T: Send + 'static,
        W: FnOnce(&Savepoint<'_>) -> Result<T, StorageError> + Send + 'static,
    {
        let seller = seller.clone();
        Box::pin(async move {
            let turn = self.writing.take(seller).await;
            let (answer, answered) = oneshot::channel();
            let job = job(work, answer, turn);
            let writer = self.writer.as_ref().ok_or(StorageError::Stopping)?;
            writer.send(job).await.map_err(|_| StorageError::Stopping)?;
            answered.await.map_err(|_| StorageError::Stopping)?
        })
    }

    /// Does work about a seller that reads, in one transaction: it sees one moment.
    pub(super) fn read<T, W>(&self, seller: &SellerId, work: W) -> Answer<'_, T>
    where
        T: Send + 'static,
        W: FnOnce(&Connection) -> Result<T, StorageError> + Send + 'static,
    {
        let seller = seller.clone();
        Box::pin(async move {
            let turn = self.reading.take(seller).await;
            let free = Arc::clone(&self.free).acquire_owned().await;
            let permit = free.map_err(|_| StorageError::Stopping)?;
            let readers = Arc::clone(&self.readers);
            let reading = tokio::task::spawn_blocking(move || {
                let _until_done = (turn, permit);
                let mut connection = Borrowed::from(readers)?;
                in_read_transaction(connection.get()?, work)
            });
            match reading.await {
                Ok(outcome) => outcome,
                Err(error) if error.is_panic() => Err(StorageError::Panicked),
                Err(_) => Err(StorageError::Stopping),
            }
        })
    }
}

impl Drop for Connections {
    /// Lets the writer finish what waits and close the file. The readers close first: only a last
    /// connection that writes folds the write-ahead log into the file.
    fn drop(&mut self) {
        self.readers
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
        drop(self.writer.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// A reader that goes back where it came from, however the work ends.
struct Borrowed {
    connection: Option<Connection>,
    home: Arc<Mutex<Vec<Connection>>>,
}

impl Borrowed {
    fn from(home: Arc<Mutex<Vec<Connection>>>) -> Result<Self, StorageError> {
        let connection = home.lock().unwrap_or_else(PoisonError::into_inner).pop();
        Ok(Self { connection, home })
    }

    fn get(&mut self) -> Result<&mut Connection, StorageError> {
        self.connection.as_mut().ok_or(StorageError::Stopping)
    }
}

impl Drop for Borrowed {
    fn drop(&mut self) {
        let mut home = self.home.lock().unwrap_or_else(PoisonError::into_inner);
        home.extend(self.connection.take());
    }
}

/// Work, and the way its answer goes once its commit held.
fn job<T, W>(work: W, answer: oneshot::Sender<Result<T, StorageError>>, turn: Turn) -> Job
where
    T: Send + 'static,
    W: FnOnce(&Savepoint<'_>) -> Result<T, StorageError> + Send + 'static,
{
    Box::new(move |workplace| {
        let work = || in_savepoint(workplace?, work);
        let done = catch_unwind(AssertUnwindSafe(work));
        let outcome = done.unwrap_or(Err(StorageError::Panicked));
        Box::new(move |commit| {
            drop(turn);
            // Why the work failed says more than why its commit did.
            let _ = answer.send(outcome.and_then(|value| commit.map(|()| value)));
        })
    })
}

fn in_savepoint<T>(
    transaction: &mut rusqlite::Transaction<'_>,
    work: impl FnOnce(&Savepoint<'_>) -> Result<T, StorageError>,
) -> Result<T, StorageError> {
    let savepoint = transaction.savepoint()?;
    let value = work(&savepoint)?;
    savepoint.commit()?;
    Ok(value)
}

fn in_read_transaction<T>(
    connection: &mut Connection,
    work: impl FnOnce(&Connection) -> Result<T, StorageError>,
) -> Result<T, StorageError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Deferred)?;
    work(&transaction)
}

/// The thread that alone writes: it takes jobs in groups, and commits once a group.
fn write_all(mut connection: Connection, file: &OpenFile, mut jobs: mpsc::Receiver<Job>) {
    while let Some(first) = jobs.blocking_recv() {
        let mut replies = Vec::new();
        let commit = write_group(&mut connection, file, first, &mut jobs, &mut replies);
        for reply in replies {
            reply(commit.as_ref().copied().map_err(StorageError::again));
        }
    }
}

/// Does a group of work in one transaction. Everybody in it is told the same about its commit.
fn write_group(
    connection: &mut Connection,
    file: &OpenFile,
    first: Job,
    jobs: &mut mpsc::Receiver<Job>,
    replies: &mut Vec<Reply>,
) -> Commit {
    let mut transaction = match begin(connection, file) {
        Ok(transaction) => transaction,
        Err(error) => {
            replies.push(first(Err(error)));
            return Ok(());
        }
    };
    let began = Instant::now();
    let mut next = Some(first);
    while let Some(job) = next.take() {
        replies.push(job(Ok(&mut transaction)));
        // A full disk may have undone the whole transaction.
        if transaction.is_autocommit() {
            return Err(StorageError::Full);
        }
        if replies.len() < GROUP && began.elapsed() < GROUP_TIME {
            next = jobs.try_recv().ok();
        }
    }
    file.must_be_there()?;
    Ok(transaction.commit()?)
}

/// A transaction that writes, into a file that is still there.
fn begin<'c>(
    connection: &'c mut Connection,
    file: &OpenFile,
) -> Result<rusqlite::Transaction<'c>, StorageError> {
    file.must_be_there()?;
    Ok(connection.transaction_with_behavior(TransactionBehavior::Immediate)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use dhow_sync::Epoch;

    /// Work that panics is answered, and the next one is done as if nothing had been.
    #[tokio::test(flavor = "multi_thread")]
    async fn work_that_panics_takes_nobody_down() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("hub.sqlite");
        let (connection, file) = open::for_writing(&path, &Epoch::new("e1")).unwrap();
        let connections = Connections::start(connection, &path, file).unwrap();
        let seller = SellerId::new("sel_1");
        let insert = "INSERT INTO hub VALUES (?1, '')";
        for number in 0..READERS + 2 {
            let read = connections.read::<(), _>(&seller, |_| panic!("a read"));
            assert!(matches!(read.await, Err(StorageError::Panicked)));
            let write = connections.write::<(), _>(&seller, move |transaction| {
                transaction
                    .execute(insert, [format!("bad {number}")])
                    .unwrap();
                panic!("a write")
            });
            assert!(matches!(write.await, Err(StorageError::Panicked)));
        }
        let write = connections.write(&seller, move |transaction| {
            Ok(transaction.execute(insert, ["good"])?)
        });
        assert_eq!(write.await.unwrap(), 1);
        let read = connections.read(&seller, |connection| {
            let sql = "SELECT group_concat(name) FROM hub WHERE name <> 'epoch'";
            Ok(connection.query_row(sql, [], |row| row.get::<_, String>(0))?)
        });
        assert_eq!(read.await.unwrap(), "good");
    }

    /// Whoever finds the disk full is told so, and others go on.
    #[tokio::test(flavor = "multi_thread")]
    async fn a_full_disk_is_told_and_nothing_is_lost() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("hub.sqlite");
        let (connection, file) = open::for_writing(&path, &Epoch::new("e1")).unwrap();
        let pages: i64 = connection
            .pragma_query_value(None, "page_count", |row| row.get(0))
            .unwrap();
        // As a disk that has room for ten pages more.
        connection
            .pragma_update(None, "max_page_count", pages + 10)
            .unwrap();
        let connections = Connections::start(connection, &path, file).unwrap();
        let seller = SellerId::new("sel_1");
        let insert = |name: &'static str, bytes: usize| {
            connections.write(&seller, move |transaction| {
                let sql = "INSERT INTO hub VALUES (?1, ?2)";
                Ok(transaction.execute(sql, (name, "x".repeat(bytes)))?)
            })
        };
        assert_eq!(insert("small", 10).await.unwrap(), 1);
        let full = insert("large", 1_000_000).await;
        assert!(matches!(full, Err(StorageError::Full)), "{full:?}");
        assert_eq!(insert("smaller", 10).await.unwrap(), 1);
        let read = connections.read(&seller, |connection| {
            let sql = "SELECT group_concat(name ORDER BY name) FROM hub WHERE name <> 'epoch'";
            Ok(connection.query_row(sql, [], |row| row.get::<_, String>(0))?)
        });
        assert_eq!(read.await.unwrap(), "small,smaller");
    }
}
