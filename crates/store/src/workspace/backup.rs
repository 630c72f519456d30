//! Copies of the workspace, proven by opening them again.
//!
//! A copy is written under another name and takes its own once it is whole, proven and on the
//! disk. It is one file, with nothing beside it.

use super::connection::{connect, connect_to_read, inspect, verify_version};
use super::context::Context;
use super::digest::{self, Digests};
use super::file::Workspace;
use super::lock::{refusal, with_suffix};
use super::mode::Mode;
use super::{private_file, schema, seal};
use crate::document::Document as _;
use crate::error::{Result, StoreError};
use crate::registry;
use dhow_domain::catalogue::Product;
use dhow_domain::markets::Market;
use dhow_sync::Hash;
use rusqlite::backup::Backup;
use rusqlite::{Connection, OpenFlags};
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What was found when a copy was opened again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupProof {
    /// Size in bytes.
    pub bytes: u64,
    /// Products in the copy.
    pub products: u64,
    /// Hash of all goods and markets, equal in the workspace and the copy.
    pub digest: String,
    /// Hash of each part of the file, equal in the workspace and the copy.
    pub digests: Digests,
}

impl Workspace {
    /// Copies the workspace while it is in use, opens the copy and compares it.
    ///
    /// # Errors
    /// [`StoreError::Exists`] when something is there already; [`StoreError::Corrupt`] when the
    /// copy differs, or when this file is a copy that is not what it was. Nothing is left then.
    pub fn back_up(&self, target: &Path, context: Context) -> Result<BackupProof> {
        if fs::symlink_metadata(target).is_ok() {
            return Err(StoreError::Exists(target.to_owned()));
        }
        let draft = Draft::begin(target)?;
        let expected = self.read(|connection| {
            refuse_broken(connection, self.path())?;
            let expected = (digest(connection)?, digest::of(connection)?);
            copy(connection, &draft.path, &expected.1)?;
            Ok::<_, StoreError>(expected)
        })?;
        let named = |error: StoreError| error.in_file(target);
        let proof = prove(&draft.path, context).map_err(named)?;
        if (&proof.digest, &proof.digests) != (&expected.0, &expected.1) {
            return Err(differing(target, "digest"));
        }
        draft.publish(target)?;
        Ok(proof)
    }

    /// Opens a copy, which stays what it is. One of an older program is read as it would be after
    /// an upgrade: it is copied to `aside`, which is the caller's to remove, and upgraded there.
    ///
    /// # Errors
    /// As [`Workspace::open_for_reading`].
    pub fn open_copy(path: &Path, aside: &Path, context: Context) -> Result<Self> {
        inspect(path)?;
        let head = connect_to_read(path, Mode::Copy).map_err(|error| error.in_file(path))?;
        if verify_version(&head, path)? == schema::VERSION {
            return Self::open_for_reading(path, Mode::Copy, context);
        }
        refuse_broken(&head, path)?;
        private_file::create(aside)?;
        let mut upgraded = connect(aside, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        Backup::new(&head, &mut upgraded)?.run_to_completion(512, Duration::ZERO, None)?;
        drop(upgraded);
        Self::open(aside, context)
    }
}

/// A copy that changed since it was made is not passed on as a good one.
fn refuse_broken(connection: &Connection, path: &Path) -> Result<()> {
    match seal::broken(connection)?.unwrap_or_default().first() {
        Some(part) => Err(differing(path, part)),
        None => Ok(()),
    }
}

fn differing(path: &Path, part: &str) -> StoreError {
    StoreError::Corrupt {
        path: path.to_owned(),
        finding: part.to_owned(),
    }
}

/// Copies what a connection sees, and seals the copy. With its log folded in for good, a copy can
/// be read without anything being made beside it.
fn copy(from: &Connection, draft: &Path, digests: &Digests) -> Result<()> {
    let mut copy = connect(draft, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    Backup::new(from, &mut copy)?.run_to_completion(512, Duration::ZERO, None)?;
    copy.pragma_update(None, "journal_mode", "DELETE")?;
    seal::put(&copy, digests)?;
    copy.close().map_err(|(_, error)| error.into())
}

/// Opens a copy and takes its digests.
fn prove(path: &Path, context: Context) -> Result<BackupProof> {
    let copy = Workspace::open_for_reading(path, Mode::Copy, context)?;
    let (products, digest, digests) = copy.read(|connection| {
        Ok::<_, StoreError>((
            crate::catalogue::lookup::total_products(connection)?,
            digest(connection)?,
            digest::of(connection)?,
        ))
    })?;
    Ok(BackupProof {
        bytes: fs::metadata(path)?.len(),
        products,
        digest,
        digests,
    })
}

/// A hash over every product and market, in the order of their ids.
pub(crate) fn digest(connection: &Connection) -> Result<String> {
    let mut lines = String::new();
    for id in registry::documents_of(connection, &[&Product::KIND, &Market::KIND])? {
        let tree = registry::tree_of(connection, &id)?;
        lines.push_str(&format!("{id} {}\n", Hash::of(tree.as_ref())));
    }
    Ok(Hash::of_bytes(lines.as_bytes()).to_string())
}

/// A copy that is being made, under a name of its own. It goes with this value.
struct Draft {
    path: PathBuf,
}

impl Draft {
    /// Begins the draft of a copy; one that a kill left behind is written anew.
    fn begin(target: &Path) -> Result<Self> {
        let draft = Self {
            path: with_suffix(target, "-part"),
        };
        draft.remove();
        private_file::create(&draft.path).map_err(|error| match refusal(target, &error) {
            StoreError::ReadOnly(path) => StoreError::Access {
                path,
                reason: error.to_string(),
            },
            refused => refused,
        })?;
        Ok(draft)
    }

    /// Brings the copy to the disk and gives it its name, which nobody else may have taken.
    fn publish(&self, target: &Path) -> Result<()> {
        let failed = |error: io::Error| refusal(target, &error);
        let options = File::options().write(true).open(&self.path);
        options.and_then(|file| file.sync_all()).map_err(failed)?;
        match fs::hard_link(&self.path, target) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                return Err(failed(error));
            }
            // A drive where a file has one name alone.
            Err(_) if fs::symlink_metadata(target).is_err() => {
                fs::rename(&self.path, target).map_err(failed)?;
            }
            Err(_) => return Err(StoreError::Exists(target.to_owned())),
        }
        self.remove();
        // Some drives cannot bring a folder to the disk by itself; the file is there already.
        let _ = private_file::sync_folder_of(target);
        Ok(())
    }

    fn remove(&self) {
        for suffix in ["", "-journal", "-wal", "-shm"] {
            let _ = fs::remove_file(with_suffix(&self.path, suffix));
        }
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        self.remove();
    }
}
