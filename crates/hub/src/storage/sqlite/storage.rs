//! The port over one SQLite file: which connection does what.

use super::connections::Connections;
use super::{
    admission, blobs, devices, invitations, listings, log, open, recovery, sellers, tokens,
};
use crate::storage::error::StorageError;
use crate::storage::port::{
    Answer, Candidate, Device, KnownDevice, ListingVersion, NewBlob, NewInvitation, NewListing,
    NewRecovery, NewSeller, NewToken, PublishedState, Quota, SignedPush, Statement, Storage,
};
use dhow_contract::hub::{DeviceEnrolled, Known};
use dhow_sync::{Changes, Cursor, DeviceId, Epoch, OperationId, PushAnswer, SellerId, Snapshot};
use rusqlite::ErrorCode;
use std::path::Path;

/// A hub's SQLite file.
#[derive(Debug)]
pub(in crate::storage) struct SqliteStorage {
    pub(super) connections: Connections,
    pub(super) quota: Quota,
}

impl SqliteStorage {
    /// Opens the file, or makes it, and brings it to this program's schema. `new_epoch` names the
    /// incarnation of a new file's logs.
    ///
    /// # Errors
    /// [`StorageError::NotAHub`], [`StorageError::Newer`], [`StorageError::Database`].
    pub(in crate::storage) fn open(
        file: &Path,
        new_epoch: &Epoch,
        quota: Quota,
    ) -> Result<Self, StorageError> {
        let (connection, open) = open::for_writing(file, new_epoch)?;
        let connections = Connections::start(connection, file, open)?;
        Ok(Self { connections, quota })
    }
}

impl Storage for SqliteStorage {
    fn epoch(&self) -> Answer<'_, Epoch> {
        self.connections.read(&nobody(), sellers::epoch)
    }

    fn renew_epoch(&self, epoch: Epoch) -> Answer<'_, ()> {
        self.connections.write(&nobody(), move |transaction| {
            sellers::set_epoch(transaction, &epoch)
        })
    }

    fn enrol(&self, seller: NewSeller, first: Candidate, now: i64) -> Answer<'_, DeviceEnrolled> {
        self.connections
            .write(&seller.seller.clone(), move |transaction| {
                admission::enrol(transaction, &seller, &first, now)
            })
    }

    fn device(&self, seller: SellerId, device: DeviceId) -> Answer<'_, Option<Device>> {
        self.connections.read(&seller.clone(), move |connection| {
            devices::find(connection, &seller, &device)
        })
    }

    fn add_device(
        &self,
        seller: SellerId,
        device: Candidate,
        now: i64,
    ) -> Answer<'_, DeviceEnrolled> {
        let quota = self.quota;
        self.connections.write(&seller.clone(), move |transaction| {
            admission::admit(transaction, &seller, &device, now, quota)
        })
    }

    fn devices(&self, seller: SellerId) -> Answer<'_, Vec<KnownDevice>> {
        self.connections.read(&seller.clone(), move |connection| {
            devices::all(connection, &seller)
        })
    }

    fn rename_device(&self, seller: SellerId, device: DeviceId, name: String) -> Answer<'_, ()> {
        self.connections.write(&seller.clone(), move |transaction| {
            devices::rename(transaction, &seller, &device, &name)
        })
    }

    fn revoke_device(
        &self,
        seller: SellerId,
        device: DeviceId,
        by: Statement,
        now: i64,
    ) -> Answer<'_, ()> {
        self.connections.write(&seller.clone(), move |transaction| {
            admission::revoke(transaction, &seller, (&device, &by), now)
        })
    }

    fn invite(&self, seller: SellerId, invitation: NewInvitation, now: i64) -> Answer<'_, i64> {
        self.connections.write(&seller.clone(), move |transaction| {
            invitations::add(transaction, &seller, &invitation, now)
        })
    }

    fn join(&self, code_hash: [u8; 32], device: Candidate, now: i64) -> Answer<'_, DeviceEnrolled> {
        let quota = self.quota;
        self.connections.write(&nobody(), move |transaction| {
            admission::join(transaction, code_hash, &device, now, quota)
        })
    }

    fn set_recovery(&self, seller: SellerId, new: NewRecovery, now: i64) -> Answer<'_, ()> {
        self.connections.write(&seller.clone(), move |transaction| {
            recovery::set(transaction, &seller, &new, now)
        })
    }

    fn recover(
        &self,
        public_key: [u8; 32],
        device: Candidate,
        now: i64,
    ) -> Answer<'_, DeviceEnrolled> {
        let quota = self.quota;
        self.connections.write(&nobody(), move |transaction| {
            admission::recover(transaction, public_key, (&device, now), quota)
        })
    }

    fn keep_token(&self, seller: SellerId, token: NewToken, now: i64) -> Answer<'_, ()> {
        self.connections.write(&seller.clone(), move |transaction| {
            tokens::add(transaction, &seller, &token, now)
        })
    }

    fn bearer(
        &self,
        seller: SellerId,
        token_hash: [u8; 32],
        now: i64,
    ) -> Answer<'_, Option<Device>> {
        self.connections.read(&seller.clone(), move |connection| {
            tokens::bearer(connection, &seller, token_hash, now)
        })
    }

    fn push(&self, seller: SellerId, push: SignedPush, now: i64) -> Answer<'_, PushAnswer> {
        let quota = self.quota;
        self.connections.write(&seller.clone(), move |transaction| {
            log::push(transaction, &seller, &push, now, quota)
        })
    }

    fn changes(
        &self,
        seller: SellerId,
        after: Option<Cursor>,
        limit: usize,
    ) -> Answer<'_, Changes> {
        self.connections.read(&seller.clone(), move |connection| {
            log::changes(connection, &seller, after.as_ref(), limit)
        })
    }

    fn snapshot(&self, seller: SellerId) -> Answer<'_, Snapshot> {
        self.connections.read(&seller.clone(), move |connection| {
            log::snapshot(connection, &seller)
        })
    }

    fn known(&self, seller: SellerId, asked: Vec<OperationId>) -> Answer<'_, Known> {
        self.connections.read(&seller.clone(), move |connection| {
            log::known(connection, &seller, &asked)
        })
    }

    fn keep_blob(&self, seller: SellerId, blob: NewBlob, now: i64) -> Answer<'_, ()> {
        let quota = self.quota;
        self.connections.write(&seller.clone(), move |transaction| {
            blobs::keep(transaction, &seller, &blob, now, quota)
        })
    }

    fn blob(&self, seller: SellerId, sha256: String) -> Answer<'_, Option<Vec<u8>>> {
        self.connections.read(&seller.clone(), move |connection| {
            blobs::find(connection, &seller, &sha256)
        })
    }

    fn blob_size(&self, seller: SellerId, sha256: String) -> Answer<'_, Option<u64>> {
        self.connections.read(&seller.clone(), move |connection| {
            blobs::size(connection, &seller, &sha256)
        })
    }

    fn publish_listings(
        &self,
        seller: SellerId,
        listings: Vec<NewListing>,
        now: i64,
    ) -> Answer<'_, Vec<PublishedState>> {
        let quota = self.quota;
        self.connections.write(&seller.clone(), move |transaction| {
            listings::publish(transaction, &seller, &listings, now, quota)
        })
    }

    fn withdraw_listing(
        &self,
        seller: SellerId,
        listing: String,
        now: i64,
    ) -> Answer<'_, PublishedState> {
        self.connections.write(&seller.clone(), move |transaction| {
            listings::withdraw(transaction, &seller, &listing, now)
        })
    }

    fn listing(
        &self,
        seller: SellerId,
        listing: String,
        hash: Option<String>,
    ) -> Answer<'_, ListingVersion> {
        self.connections.read(&seller.clone(), move |connection| {
            listings::find(connection, &seller, &listing, hash.as_deref())
        })
    }

    fn published_documents(
        &self,
        seller: SellerId,
        listings: Vec<String>,
        bytes: usize,
    ) -> Answer<'_, Vec<Option<Vec<u8>>>> {
        self.connections.read(&seller.clone(), move |connection| {
            listings::documents(connection, &seller, &listings, bytes)
        })
    }

    fn listings_after(
        &self,
        seller: SellerId,
        revision: u64,
        limit: usize,
    ) -> Answer<'_, Vec<PublishedState>> {
        self.connections.read(&seller.clone(), move |connection| {
            listings::changed_after(connection, &seller, revision, limit)
        })
    }
}

/// Whatever SQLite says is a fault of the database, but for a disk that is full.
impl From<rusqlite::Error> for StorageError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::Full,
            _ => Self::Database(error.into()),
        }
    }
}

/// Work that is about no seller takes turns by itself.
fn nobody() -> SellerId {
    SellerId::new("")
}
