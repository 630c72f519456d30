//! The hub's one SQLite file: one thread writes, a few connections read.
//!
//! The writer takes whatever waits for it into one transaction, each piece of work inside its own
//! savepoint, and answers everybody after the one commit: a hundred sellers who push at once cost
//! one `fsync`. Nobody is answered before the disk has it.

pub(crate) mod batches;
pub(crate) mod blobs;
#[cfg(test)]
mod conformance;
pub(crate) mod devices;
pub(crate) mod invitations;
pub(crate) mod ledger;
pub(crate) mod listings;
mod open;
pub(crate) mod sellers;
pub(crate) mod tokens;

use crate::HubError;
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

/// The database of a hub.
#[derive(Debug)]
pub(crate) struct Storage {
    writer: Option<mpsc::Sender<Job>>,
    readers: Arc<Mutex<Vec<Connection>>>,
    free: Arc<Semaphore>,
    thread: Option<JoinHandle<()>>,
}

impl Storage {
    /// Opens the file, or makes it, and brings it to this program's schema. `new_epoch` names the
    /// incarnation of a new file's logs.
    ///
    /// # Errors
    /// [`HubError::NotAHub`], [`HubError::Newer`], [`HubError::Storage`].
    pub(crate) fn open(file: &Path, new_epoch: &str) -> Result<Self, HubError> {
        let connection = open::for_writing(file, new_epoch)?;
        let readers = (0..READERS).map(|_| open::for_reading(file)).collect::<Result<Vec<_>, _>>()?;
        let (writer, jobs) = mpsc::channel(QUEUE);
        let thread = std::thread::Builder::new()
            .name("dhow-hub-writer".to_owned())
            .spawn(move || write_all(connection, jobs))?;
        Ok(Self {
            writer: Some(writer),
            readers: Arc::new(Mutex::new(readers)),
            free: Arc::new(Semaphore::new(READERS)),
            thread: Some(thread),
        })
    }

    /// Does work that writes. It is on the disk when this answers `Ok`; on `Err` nothing of it is.
    pub(crate) async fn write<T, W>(&self, work: W) -> Result<T, HubError>
    where
        T: Send + 'static,
        W: FnOnce(&Savepoint<'_>) -> Result<T, HubError> + Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        let job: Job = Box::new(move |transaction| {
            let outcome = in_savepoint(transaction, work);
            Box::new(move |held| {
                let _ = answer.send(if held { outcome } else { Err(HubError::Stopping) });
            })
        });
        let writer = self.writer.as_ref().ok_or(HubError::Stopping)?;
        writer.send(job).await.map_err(|_| HubError::Stopping)?;
        answered.await.map_err(|_| HubError::Stopping)?
    }

    /// Does work that reads, in one transaction: it sees one moment.
    pub(crate) async fn read<T, W>(&self, work: W) -> Result<T, HubError>
    where
        T: Send + 'static,
        W: FnOnce(&Connection) -> Result<T, HubError> + Send + 'static,
    {
        let permit = Arc::clone(&self.free).acquire_owned().await.map_err(|_| HubError::Stopping)?;
        let readers = Arc::clone(&self.readers);
        let reading = tokio::task::spawn_blocking(move || {
            let _permit = permit;
            let taken = readers.lock().unwrap_or_else(PoisonError::into_inner).pop();
            let mut connection = taken.ok_or(HubError::Stopping)?;
            let outcome = in_read_transaction(&mut connection, work);
            readers.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
            outcome
        });
        reading.await.map_err(|_| HubError::Stopping)?
    }
}

impl Drop for Storage {
    /// Lets the writer finish what waits and close the file. The readers close first: only a last
    /// connection that writes folds the write-ahead log into the file.
    fn drop(&mut self) {
        self.readers.lock().unwrap_or_else(PoisonError::into_inner).clear();
        drop(self.writer.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn in_savepoint<T>(
    transaction: &mut rusqlite::Transaction<'_>,
    work: impl FnOnce(&Savepoint<'_>) -> Result<T, HubError>,
) -> Result<T, HubError> {
    let savepoint = transaction.savepoint()?;
    let value = work(&savepoint)?;
    savepoint.commit()?;
    Ok(value)
}

fn in_read_transaction<T>(
    connection: &mut Connection,
    work: impl FnOnce(&Connection) -> Result<T, HubError>,
) -> Result<T, HubError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Deferred)?;
    work(&transaction)
}

/// The writer's life: groups of work, one commit each.
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
    let Ok(mut transaction) = connection.transaction_with_behavior(TransactionBehavior::Immediate) else {
        return;
    };
    let replies: Vec<Reply> = group.into_iter().map(|job| job(&mut transaction)).collect();
    let held = transaction.commit().is_ok();
    for reply in replies {
        reply(held);
    }
}
