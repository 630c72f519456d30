//! A SQLite file on trial: the conformance tests ask it what they ask every implementation.

use super::connections::Connections;
use super::ledger::SqliteLedger;
use super::open;
use super::storage::SqliteStorage;
use crate::storage::conformance::operations::answers;
use crate::storage::conformance::trial::{Answers, Subject};
use crate::storage::error::StorageError;
use crate::storage::port::{Quota, Storage};
use dhow_sync::{Epoch, SellerId};
use std::path::Path;
use tempfile::TempDir;

/// A file in a folder that goes away with it.
pub(in crate::storage) struct SqliteSubject {
    storage: SqliteStorage,
    folder: TempDir,
}

/// More than any trial keeps.
pub(super) const QUOTA: Quota = Quota {
    bytes: 1 << 40,
    devices: 1_000,
};

/// Opens as the hub does, but for the flushes: a trial ends without a power cut.
fn open(folder: &Path, epoch: &Epoch) -> SqliteStorage {
    let file = folder.join("hub.sqlite");
    let (connection, open) = open::for_writing(&file, epoch).unwrap();
    connection
        .pragma_update(None, "synchronous", "OFF")
        .unwrap();
    SqliteStorage {
        connections: Connections::start(connection, &file, open).unwrap(),
        quota: QUOTA,
    }
}

impl Subject for SqliteSubject {
    fn new(epoch: &Epoch) -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self {
            storage: open(folder.path(), epoch),
            folder,
        }
    }

    fn again(self, epoch: &Epoch) -> Self {
        let Self { storage, folder } = self;
        drop(storage);
        Self {
            storage: open(folder.path(), epoch),
            folder,
        }
    }

    fn storage(&self) -> &dyn Storage {
        &self.storage
    }

    async fn answers(&self, seller: &SellerId) -> Result<Answers, StorageError> {
        let seller = seller.clone();
        self.storage
            .connections
            .read(&seller.clone(), move |connection| {
                Ok(answers(&SqliteLedger::read(connection, &seller)?))
            })
            .await
    }
}
