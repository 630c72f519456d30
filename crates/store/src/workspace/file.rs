//! Opening, creating, reading and changing a workspace file.

use super::acts::Acts;
use super::connection::{
    connect, connect_to_read, inspect, prepare_writer, verify_pages, verify_version,
};
use super::context::Context;
use super::lock::{self, WriterLock, with_suffix};
use super::mark;
use super::mode::Mode;
use super::private_file;
use super::schema;
use super::seal;
use super::seller::{self, Seller};
use super::tables;
use crate::catalogue::load::whole_reads;
use crate::error::{Result, StoreError};
use crate::history::act::{Act, Committed};
use crate::history::edit::Edit;
use jiff::Timestamp;
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};

/// What an open workspace has done that is dear where goods have many variants. A way that does it
/// twice for one thing is slow long before anybody sees why, so it is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Effort {
    /// How often products were read whole.
    pub whole_reads: u64,
    /// How many trees of documents were built by acts and pulls.
    pub trees: u64,
}

/// Readers that wait for the next question. A screen that asks much at once has more of them for
/// that moment; each holds a cache.
const IDLE_READERS: usize = 2;

/// An open workspace. Reads run beside a write, each on a connection of its own; there is one
/// writer at a time, here and among processes.
#[derive(Debug)]
pub struct Workspace {
    path: PathBuf,
    mode: Mode,
    writer: Mutex<Option<Connection>>,
    readers: Mutex<Vec<Connection>>,
    /// Whole reads over readers that are closed.
    closed_reads: AtomicU64,
    /// How many questions and acts there were.
    asked: AtomicU64,
    context: Context,
    lock: Option<WriterLock>,
    /// When all pages were last looked at.
    checked: Timestamp,
    trees: AtomicU64,
}

impl Workspace {
    /// Makes a new file.
    ///
    /// # Errors
    /// [`StoreError::Exists`] when there is one; what the system answers otherwise. A file half
    /// made is removed.
    pub fn create(path: &Path, seller: &Seller, context: Context) -> Result<Self> {
        Self::create_by(path, seller, context, Act::new("act-create-workspace"))
    }

    /// Makes a new file for a seller who is known to a hub: the seller's own document is pulled,
    /// so writing this stand-in of it is no act and does not travel.
    ///
    /// # Errors
    /// As [`Workspace::create`].
    pub fn create_for_pull(path: &Path, seller: &Seller, context: Context) -> Result<Self> {
        Self::create_by(path, seller, context, Act::pull())
    }

    fn create_by(path: &Path, seller: &Seller, context: Context, act: Act) -> Result<Self> {
        if fs::symlink_metadata(path).is_ok() {
            return Err(StoreError::Exists(path.to_owned()));
        }
        let name = lock::acquire(path)?;
        // From here on the file is ours, and so is what stands beside it.
        let file = private_file::create(path).map_err(|error| lock::refusal(path, &error))?;
        let made = Self::make(path, (name, file), seller, context, act);
        if made.is_err() {
            for suffix in ["", "-wal", "-shm", "-lock"] {
                let _ = fs::remove_file(with_suffix(path, suffix));
            }
        }
        made.map_err(|error| error.in_file(path))
    }

    fn make(
        path: &Path,
        (name, file): (lock::NameLock, fs::File),
        seller: &Seller,
        context: Context,
        act: Act,
    ) -> Result<Self> {
        let lock = name.with_file(path, file)?;
        let mut connection = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        // Before the write-ahead log takes over, so that the file's own head says what it is.
        schema::migrate(&mut connection, 0)?;
        prepare_writer(&connection)?;
        let writer = Some((connection, lock));
        let checked = context.now();
        let workspace = Self::assemble(path, Mode::Writer, writer, context, checked);
        workspace.transact(act, |edit| edit.save(None, Some(seller)))?;
        Ok(workspace)
    }

    /// Opens a file for writing.
    ///
    /// # Errors
    /// Says what the file is when it is no workspace of this program, and whether it is open
    /// elsewhere, read-only or damaged. The file is not changed then.
    pub fn open(path: &Path, context: Context) -> Result<Self> {
        Self::open_to_write(path, context).map_err(|error| error.in_file(path))
    }

    fn open_to_write(path: &Path, context: Context) -> Result<Self> {
        inspect(path)?;
        if fs::metadata(path)?.permissions().readonly() {
            return Err(StoreError::ReadOnly(path.to_owned()));
        }
        let mut lock = lock::acquire(path)?.with_workspace(path)?;
        let now = context.now();
        let known = mark::checked_at(&mark::read(&lock::beside(path)), path, now);
        let mut connection = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        let version = verify_version(&connection, path)?;
        if known.is_none() {
            verify_pages(&connection, path)?;
        }
        mark::clear(lock.mark())?;
        prepare_writer(&connection)?;
        schema::upgrade(&mut connection, version, path)?;
        tables::compare(&connection, path)?;
        seal::take_away(&connection)?;
        let writer = Some((connection, lock));
        let checked = known.unwrap_or(now);
        Ok(Self::assemble(path, Mode::Writer, writer, context, checked))
    }

    /// Opens a file for reading only; `mode` is why it is not written.
    ///
    /// # Errors
    /// As [`Workspace::open`], without asking for the lock.
    pub fn open_for_reading(path: &Path, mode: Mode, context: Context) -> Result<Self> {
        Self::open_to_read(path, mode, context).map_err(|error| error.in_file(path))
    }

    fn open_to_read(path: &Path, mode: Mode, context: Context) -> Result<Self> {
        inspect(path)?;
        let connection = connect_to_read(path, mode)?;
        verify_version(&connection, path)?;
        let now = context.now();
        let known = mark::checked_at(&mark::read(&lock::beside(path)), path, now);
        // A file that another process writes was looked at by that process.
        if known.is_none() && mode != Mode::InUse {
            verify_pages(&connection, path)?;
        }
        tables::compare(&connection, path)?;
        let workspace = Self::assemble(path, mode, None, context, known.unwrap_or(now));
        workspace.lock_readers().push(connection);
        Ok(workspace)
    }

    fn assemble(
        path: &Path,
        mode: Mode,
        writer: Option<(Connection, WriterLock)>,
        context: Context,
        checked: Timestamp,
    ) -> Self {
        let (writer, lock) = writer.unzip();
        Self {
            path: path.to_owned(),
            mode,
            writer: Mutex::new(writer),
            readers: Mutex::new(Vec::new()),
            closed_reads: AtomicU64::new(0),
            asked: AtomicU64::new(0),
            context,
            lock,
            checked,
            trees: AtomicU64::new(0),
        }
    }

    /// Where the file is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether this process may change it.
    #[must_use]
    pub fn mode(&self) -> Mode {
        self.mode
    }

    /// The clock and source of ids.
    #[must_use]
    pub fn context(&self) -> &Context {
        &self.context
    }

    /// Answers a question from one consistent state of the file.
    ///
    /// # Errors
    /// What the question answers.
    pub fn read<T, E: From<StoreError>>(
        &self,
        question: impl FnOnce(&Connection) -> Result<T, E>,
    ) -> Result<T, E> {
        self.asked.fetch_add(1, Ordering::Relaxed);
        let mut connection = self.reader()?;
        let answer = {
            let transaction = connection.transaction().map_err(StoreError::from)?;
            question(&transaction)
        };
        self.give_back(connection)?;
        answer
    }

    /// Does one act: everything in `work` is one transaction with its history, undo data and
    /// operations, or nothing is.
    ///
    /// # Errors
    /// What `work` answers, after which nothing has changed; for a reader [`StoreError::InUse`] or
    /// [`StoreError::ReadOnly`].
    pub fn transact<T, E: From<StoreError>>(
        &self,
        act: Act,
        work: impl FnOnce(&mut Edit<'_>) -> Result<T, E>,
    ) -> Result<Committed<T>, E> {
        self.transact_together(|acts| acts.act(act, work))
    }

    /// Does several acts in one transaction: all of them, or nothing is done.
    ///
    /// # Errors
    /// As [`Workspace::transact`].
    pub fn transact_together<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&mut Acts<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.asked.fetch_add(1, Ordering::Relaxed);
        let mut guard = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let connection = guard.as_mut().ok_or_else(|| self.not_writing())?;
        let transaction = connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(StoreError::from)?;
        let mut acts = Acts::new(&transaction, &self.context);
        let value = work(&mut acts)?;
        self.trees.fetch_add(acts.finish()?, Ordering::Relaxed);
        transaction.commit().map_err(StoreError::from)?;
        Ok(value)
    }

    /// Writes what derives from the rest and can be written another time: it waits for nobody, and
    /// is no act. Answers whether it was written.
    ///
    /// # Errors
    /// What `work` answers, after which nothing has changed.
    pub(crate) fn write_aside(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<()>,
    ) -> Result<bool> {
        let mut guard = match self.writer.try_lock() {
            Ok(guard) => guard,
            Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
            Err(TryLockError::WouldBlock) => return Ok(false),
        };
        let Some(connection) = guard.as_mut() else {
            return Ok(false);
        };
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        work(&transaction)?;
        transaction.commit()?;
        Ok(true)
    }

    /// What it has done since it was opened. Reads that are under way are not counted yet.
    ///
    /// # Errors
    /// See [`crate::error`].
    pub fn effort(&self) -> Result<Effort> {
        let writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let readers = self.lock_readers();
        let reads = writer.iter().chain(readers.iter()).map(whole_reads);
        Ok(Effort {
            whole_reads: reads.sum::<Result<u64>>()? + self.closed_reads.load(Ordering::Relaxed),
            trees: self.trees.load(Ordering::Relaxed),
        })
    }

    /// How many questions and acts there were since it was opened: where it is the same after a
    /// while, nobody asks.
    #[must_use]
    pub fn asked(&self) -> u64 {
        self.asked.load(Ordering::Relaxed)
    }

    /// Gives back the memory in which connections keep pages for the next question. Whoever works
    /// is not waited for.
    ///
    /// # Errors
    /// See [`crate::error`].
    pub fn rest(&self) -> Result<()> {
        for reader in std::mem::take(&mut *self.lock_readers()) {
            self.close(reader)?;
        }
        if let Ok(writer) = self.writer.try_lock() {
            writer.iter().try_for_each(Connection::release_memory)?;
        }
        Ok(())
    }

    /// Keeps a reader for the next question, unless enough of them wait.
    fn give_back(&self, reader: Connection) -> Result<()> {
        let mut readers = self.lock_readers();
        if readers.len() < IDLE_READERS {
            readers.push(reader);
            return Ok(());
        }
        drop(readers);
        self.close(reader)
    }

    fn close(&self, reader: Connection) -> Result<()> {
        let reads = whole_reads(&reader)?;
        self.closed_reads.fetch_add(reads, Ordering::Relaxed);
        Ok(())
    }

    fn not_writing(&self) -> StoreError {
        match self.mode {
            Mode::ReadOnly | Mode::Copy => StoreError::ReadOnly(self.path.clone()),
            Mode::InUse | Mode::Writer => StoreError::InUse(self.path.clone()),
        }
    }

    fn reader(&self) -> Result<Connection> {
        match self.lock_readers().pop() {
            Some(connection) => Ok(connection),
            None => connect_to_read(&self.path, self.mode),
        }
    }

    fn lock_readers(&self) -> MutexGuard<'_, Vec<Connection>> {
        self.readers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Workspace {
    /// Closes the readers first, so that closing the writer folds the log back into the file and
    /// one file is the whole business again. No statistics are gathered: those of a file that was
    /// small mislead the planner once it is large.
    fn drop(&mut self) {
        self.lock_readers().clear();
        let mut guard = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(connection) = guard.take() {
            let folded = connection.execute_batch("PRAGMA wal_checkpoint(TRUNCATE);");
            let closed = connection.close().map_err(|(_, error)| error);
            if let (Ok(()), Ok(()), Some(lock)) = (folded, closed, &mut self.lock) {
                mark::leave(lock.mark(), &self.path, self.checked);
            }
        }
    }
}

/// The seller of an open connection, for those who need nothing else.
impl Workspace {
    /// Who owns this file.
    ///
    /// # Errors
    /// See [`crate::error`].
    pub fn seller(&self) -> Result<Seller> {
        self.read(seller::load)
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use dhow_domain::Locale;
    use dhow_domain::id::{self, IdSource, ProductId};
    use dhow_domain::money::Currency;
    use dhow_domain::seller::Profile;
    use dhow_sync::SellerId;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU64, Ordering};

    #[derive(Default)]
    struct Counting(AtomicU64);

    impl IdSource for Counting {
        fn next(&self) -> uuid::Uuid {
            uuid::Uuid::from_u128(u128::from(self.0.fetch_add(1, Ordering::Relaxed)))
        }
    }

    /// A workspace with nothing in it but its seller.
    pub(crate) fn fresh(folder: &Path) -> Workspace {
        let ids = Arc::new(Counting::default());
        let seller = Seller {
            id: SellerId::new(id::mint(SellerId::PREFIX, ids.as_ref())),
            name: "Ege Home Textiles".to_owned(),
            base_currency: Currency::parse("EUR").unwrap(),
            source_locale: Locale::parse("en").unwrap(),
            profile: Profile::default(),
        };
        let context = Context {
            clock: Arc::new(|| jiff::Timestamp::UNIX_EPOCH),
            ids,
        };
        Workspace::create(&folder.join("ege.dhow"), &seller, context).unwrap()
    }

    #[test]
    fn few_readers_wait_and_none_after_a_rest() {
        let folder = tempfile::tempdir().unwrap();
        let workspace = fresh(folder.path());
        let read = |question: &dyn Fn() -> Result<u64>| workspace.read(|_| question());
        let count = || workspace.read(crate::catalogue::lookup::total_products);
        let four_at_once = || read(&|| read(&|| read(&count)));
        let waiting = || workspace.lock_readers().len();
        assert_eq!(four_at_once().unwrap(), 0);
        assert_eq!(waiting(), IDLE_READERS);
        let asked = workspace.asked();
        workspace.rest().unwrap();
        assert_eq!((waiting(), workspace.asked()), (0, asked));
        assert_eq!(count().unwrap(), 0, "a question is answered after a rest");
        assert_eq!((waiting(), workspace.asked()), (1, asked + 1));
        let reads = || workspace.effort().unwrap().whole_reads;
        let before = reads();
        let product = ProductId::new(workspace.context().ids.as_ref());
        workspace
            .read(|connection| crate::catalogue::load::product(connection, product))
            .unwrap();
        assert_eq!(reads(), before + 1);
        workspace.rest().unwrap();
        assert_eq!(reads(), before + 1, "what was done stays counted");
    }
}
