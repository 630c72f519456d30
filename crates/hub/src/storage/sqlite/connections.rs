//! One thread that writes, a few connections that read.
//!
//! The writer takes whatever waits for it into one transaction, each piece of work inside its own
//! savepoint, and answers everybody after the one commit: a hundred sellers who push at once cost
//! one `fsync`. Nobody is answered before the disk has it.

use super::open;
use crate::storage::error::StorageError;
use crate::storage::port::Answer;
use rusqlite::{Connection, Savepoint, TransactionBehavior};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use tokio::sync::{Semaphore, mpsc, oneshot};

/// Connections that read.
const READERS: usize = 4;
/// Pieces of work that may wait for the writer.
const QUEUE: usize = 1_024;
/// Pieces of work in one commit.
const GROUP: usize = 64;

/// Tells whoever asked, once it is known whether the commit held.
type Reply = Box<dyn FnOnce(bool) + Send>;
/// Work for the writer.
type Job = Box<dyn FnOnce(&mut rusqlite::Transaction<'_>) -> Reply + Send>;

/// The connections to a hub's file.
#[derive(Debug)]
pub(super) struct Connections {
    writer: Option<mpsc::Sender<Job>>,
    readers: Arc<Mutex<Vec<Connection>>>,
    free: Arc<Semaphore>,
    thread: Option<JoinHandle<()>>,
}

impl Connections {
    /// Starts the thread of the connection that writes, and opens the ones that read.
    ///
    /// # Errors
    /// The file cannot be opened again, or there is no thread to be had.
    pub(super) fn start(writing: Connection, file: &Path) -> Result<Self, StorageError> {
        let readers = (0..READERS)
            .map(|_| open::for_reading(file))
            .collect::<Result<Vec<_>, _>>()?;
        let (writer, jobs) = mpsc::channel(QUEUE);
        let thread = std::thread::Builder::new()
            .name("dhow-hub-writer".to_owned())
            .spawn(move || write_all(writing, jobs))
            .map_err(|error| StorageError::Database(error.into()))?;
        Ok(Self {
            writer: Some(writer),
            readers: Arc::new(Mutex::new(readers)),
            free: Arc::new(Semaphore::new(READERS)),
            thread: Some(thread),
        })
    }

    /// Does work that writes. It is on the disk when this answers `Ok`; on `Err` nothing of it is.
    pub(super) fn write<T, W>(&self, work: W) -> Answer<'_, T>
    where
        T: Send + 'static,
        W: FnOnce(&Savepoint<'_>) -> Result<T, StorageError> + Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        let job: Job = Box::new(move |transaction| {
            let outcome = in_savepoint(transaction, work);
            Box::new(move |held| {
                let _ = answer.send(if held {
                    outcome
                } else {
                    Err(StorageError::Stopping)
                });
            })
        });
        Box::pin(async move {
            let writer = self.writer.as_ref().ok_or(StorageError::Stopping)?;
            writer.send(job).await.map_err(|_| StorageError::Stopping)?;
            answered.await.map_err(|_| StorageError::Stopping)?
        })
    }

    /// Does work that reads, in one transaction: it sees one moment.
    pub(super) fn read<T, W>(&self, work: W) -> Answer<'_, T>
    where
        T: Send + 'static,
        W: FnOnce(&Connection) -> Result<T, StorageError> + Send + 'static,
    {
        Box::pin(async move {
            let permit = Arc::clone(&self.free)
                .acquire_owned()
                .await
                .map_err(|_| StorageError::Stopping)?;
            let readers = Arc::clone(&self.readers);
            let reading = tokio::task::spawn_blocking(move || {
                let _permit = permit;
                let taken = readers.lock().unwrap_or_else(PoisonError::into_inner).pop();
                let mut connection = taken.ok_or(StorageError::Stopping)?;
                let outcome = in_read_transaction(&mut connection, work);
                readers
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .push(connection);
                outcome
            });
            reading.await.map_err(|_| StorageError::Stopping)?
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
fn write_all(mut connection: Connection, mut jobs: mpsc::Receiver<Job>) {
    while let Some(first) = jobs.blocking_recv() {
        let mut group = vec![first];
        while group.len() < GROUP {
            let Ok(next) = jobs.try_recv() else { break };
            group.push(next);
        }
        write_group(&mut connection, group);
    }
}

/// Does a group of work in one transaction and tells everybody afterwards. Work that is dropped
/// undone tells its caller so by the dropped channel.
fn write_group(connection: &mut Connection, group: Vec<Job>) {
    let Ok(mut transaction) = connection.transaction_with_behavior(TransactionBehavior::Immediate)
    else {
        return;
    };
    let replies: Vec<Reply> = group.into_iter().map(|job| job(&mut transaction)).collect();
    let held = transaction.commit().is_ok();
    for reply in replies {
        reply(held);
    }
}
