//! What a hub asks of its storage: one method for each use case.
//!
//! A method is one transaction. It is done whole or not at all, it answers after the commit, and
//! what it reads is one moment. Every method names its seller, and none reaches another's rows.
//! What is decided between reading and writing is decided in `admission` and `log`, so that every
//! implementation decides alike; `conformance` holds each of them to it.
//!
//! Instants are milliseconds since 1970 by the hub's clock.

use super::error::StorageError;
use dhow_contract::hub::{DeviceEnrolled, Known};
use dhow_sync::{
    Changes, Cursor, DeviceId, Epoch, OperationId, Push, PushAnswer, SellerId, Snapshot,
};
use std::pin::Pin;

/// The longest that a bearer or an invitation counts, in milliseconds: a quarter of an hour, and a
/// minute for a clock that is set. One that says more was made by a clock that was wrong.
pub(crate) const LONGEST_LIFE: i64 = 16 * 60 * 1_000;

/// What a use case comes to, once it is done.
pub(crate) type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T, StorageError>> + Send + 'a>>;

/// The storage of a hub.
pub(crate) trait Storage: Send + Sync {
    /// The incarnation of the logs.
    fn epoch(&self) -> Answer<'_, Epoch>;
    /// Gives the logs a new incarnation, after the database was restored from an older copy.
    fn renew_epoch(&self, epoch: Epoch) -> Answer<'_, ()>;

    /// Adds a seller with a first device, or finds that this was done before.
    fn enrol(&self, seller: NewSeller, first: Candidate, now: i64) -> Answer<'_, DeviceEnrolled>;
    /// A device, revoked or not, if the seller has one of that id.
    fn device(&self, seller: SellerId, device: DeviceId) -> Answer<'_, Option<Device>>;
    /// Adds a device another one vouches for, or finds that this was done before.
    fn add_device(
        &self,
        seller: SellerId,
        device: Candidate,
        now: i64,
    ) -> Answer<'_, DeviceEnrolled>;
    /// Every device of a seller, those that were taken out included, in the order they came.
    fn devices(&self, seller: SellerId) -> Answer<'_, Vec<KnownDevice>>;
    /// Gives a device another name.
    fn rename_device(&self, seller: SellerId, device: DeviceId, name: String) -> Answer<'_, ()>;
    /// Takes a device out and ends its bearers; one that is out stays out.
    fn revoke_device(
        &self,
        seller: SellerId,
        device: DeviceId,
        by: Statement,
        now: i64,
    ) -> Answer<'_, ()>;
    /// Keeps an invitation and sweeps the seller's expired ones. One that is kept already stays as
    /// it is. Answers until when it counts.
    fn invite(&self, seller: SellerId, invitation: NewInvitation, now: i64) -> Answer<'_, i64>;
    /// Lets a device in on a code. The device whose answer was lost may ask again.
    fn join(&self, code_hash: [u8; 32], device: Candidate, now: i64) -> Answer<'_, DeviceEnrolled>;
    /// Sets the key that lets a device in when no other can.
    fn set_recovery(&self, seller: SellerId, recovery: NewRecovery, now: i64) -> Answer<'_, ()>;
    /// Lets a device of the seller in whose recovery key this is. The device whose answer was lost
    /// may ask again.
    fn recover(
        &self,
        public_key: [u8; 32],
        device: Candidate,
        now: i64,
    ) -> Answer<'_, DeviceEnrolled>;
    /// Keeps a bearer and sweeps the seller's expired ones. A request fetches one bearer only.
    fn keep_token(&self, seller: SellerId, token: NewToken, now: i64) -> Answer<'_, ()>;
    /// The device whose unexpired bearer this is, unless it was taken out.
    fn bearer(
        &self,
        seller: SellerId,
        token_hash: [u8; 32],
        now: i64,
    ) -> Answer<'_, Option<Device>>;

    /// Takes a push into the seller's log, and keeps its signed bytes when the log grew.
    fn push(&self, seller: SellerId, push: SignedPush, now: i64) -> Answer<'_, PushAnswer>;
    /// One page of the log after a cursor, bounded in rows and in bytes.
    fn changes(&self, seller: SellerId, after: Option<Cursor>, limit: usize)
    -> Answer<'_, Changes>;
    /// Everything that stands, at one position of the log.
    fn snapshot(&self, seller: SellerId) -> Answer<'_, Snapshot>;
    /// Which of these operations stand in the log.
    fn known(&self, seller: SellerId, asked: Vec<OperationId>) -> Answer<'_, Known>;

    /// Keeps a blob; one that is there stays.
    fn keep_blob(&self, seller: SellerId, blob: NewBlob, now: i64) -> Answer<'_, ()>;
    /// A blob's bytes, if it is there.
    fn blob(&self, seller: SellerId, sha256: String) -> Answer<'_, Option<Vec<u8>>>;
    /// How long a blob is, if it is there.
    fn blob_size(&self, seller: SellerId, sha256: String) -> Answer<'_, Option<u64>>;

    /// Keeps versions of listings and lets each be the published one, one after the other, and
    /// answers in their order. What is published already is not published again, and a version
    /// stays as it was first signed.
    fn publish_listings(
        &self,
        seller: SellerId,
        listings: Vec<NewListing>,
        now: i64,
    ) -> Answer<'_, Vec<PublishedState>>;
    /// Lets a listing be published no more. Its versions stay.
    fn withdraw_listing(
        &self,
        seller: SellerId,
        listing: String,
        now: i64,
    ) -> Answer<'_, PublishedState>;
    /// The version of this hash, or the published one where no hash is asked for.
    fn listing(
        &self,
        seller: SellerId,
        listing: String,
        hash: Option<String>,
    ) -> Answer<'_, ListingVersion>;
    /// The published document of each of these listings, in their order, as [`Self::listing`] has
    /// it: none where it has none. It ends before the listing that would bring the documents over
    /// so many bytes, but never before the first.
    fn published_documents(
        &self,
        seller: SellerId,
        listings: Vec<String>,
        bytes: usize,
    ) -> Answer<'_, Vec<Option<Vec<u8>>>>;
    /// At most `limit` listings that changed after a revision, in that order.
    fn listings_after(
        &self,
        seller: SellerId,
        revision: u64,
        limit: usize,
    ) -> Answer<'_, Vec<PublishedState>>;
}

/// How much a seller may keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Quota {
    /// Bytes of batches, blobs and versions of listings.
    pub(crate) bytes: u64,
    /// Devices that are in.
    pub(crate) devices: u64,
}

/// A seller to be added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NewSeller {
    /// The id its client made.
    pub(crate) seller: SellerId,
    /// What people call it.
    pub(crate) name: String,
}

/// A device as the hub knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Device {
    /// Its id.
    pub(crate) device: DeviceId,
    /// What people call it.
    pub(crate) name: String,
    /// Its Ed25519 public key.
    pub(crate) public_key: [u8; 32],
    /// Whether it was taken out.
    pub(crate) revoked: bool,
}

/// What a device signed: the raw bytes and the signature over them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Statement {
    /// The device; empty where nothing was signed.
    pub(crate) device: String,
    /// What it signed.
    pub(crate) body: Vec<u8>,
    /// Its signature.
    pub(crate) signature: String,
}

/// A device that wants in, and what was signed for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Candidate {
    /// The device.
    pub(crate) device: Device,
    /// How it presents itself.
    pub(crate) presents: Statement,
    /// What the device that lets it in signed, where that is not an invitation.
    pub(crate) voucher: Option<Statement>,
}

/// A recovery key to be set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NewRecovery {
    /// Its Ed25519 public key.
    pub(crate) public_key: [u8; 32],
    /// Whether it takes the place of another one.
    pub(crate) replace: bool,
    /// What the device that sets it signed.
    pub(crate) by: Statement,
}

/// A device and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct KnownDevice {
    /// The device.
    pub(crate) device: Device,
    /// How it came in.
    pub(crate) role: String,
    /// When it came in.
    pub(crate) enrolled_at: i64,
    /// When it last fetched a bearer.
    pub(crate) seen_at: Option<i64>,
    /// When it was taken out.
    pub(crate) revoked_at: Option<i64>,
}

/// An invitation to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NewInvitation {
    /// The hash of its code.
    pub(crate) code_hash: [u8; 32],
    /// Until when it counts.
    pub(crate) expires_at: i64,
    /// What the device that invites signed.
    pub(crate) by: Statement,
}

/// A bearer to be kept, as hashes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NewToken {
    /// Which device's it is.
    pub(crate) device: DeviceId,
    /// Its SHA-256.
    pub(crate) token_hash: [u8; 32],
    /// The SHA-256 of the signature that fetched it.
    pub(crate) request_hash: [u8; 32],
    /// Until when it counts.
    pub(crate) expires_at: i64,
}

/// A push as it came, and what taking it needs besides.
#[derive(Debug, Clone)]
pub(crate) struct SignedPush {
    /// What it says.
    pub(crate) push: Push,
    /// Its raw bytes, as they were signed.
    pub(crate) body: Vec<u8>,
    /// The same bytes packed with gzip, if they came over the line so.
    pub(crate) packed: Option<Vec<u8>>,
    /// Their SHA-256.
    pub(crate) body_sha256: [u8; 32],
    /// The signature over them.
    pub(crate) signature: String,
    /// Chance, out of which the conflicts it opens get their ids.
    pub(crate) seed: [u8; 16],
}

/// A blob to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NewBlob {
    /// The hash it is named by, as lower-case hexadecimal.
    pub(crate) sha256: String,
    /// Its bytes.
    pub(crate) bytes: Vec<u8>,
}

/// A version of a listing to be published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NewListing {
    /// The listing.
    pub(crate) listing: String,
    /// Its document.
    pub(crate) version: ListingVersion,
}

/// A listing's document as it was signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ListingVersion {
    /// Its hash.
    pub(crate) hash: String,
    /// The device that signed it.
    pub(crate) device: DeviceId,
    /// The signature.
    pub(crate) signature: String,
    /// The signed bytes.
    pub(crate) document: Vec<u8>,
}

/// Which version of a listing the public sees.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PublishedState {
    /// The listing.
    pub(crate) listing: String,
    /// Hash of the published document; none when it was withdrawn.
    pub(crate) hash: Option<String>,
    /// The seller's publication counter at its last change.
    pub(crate) revision: u64,
    /// When it changed.
    pub(crate) changed_at: i64,
}
