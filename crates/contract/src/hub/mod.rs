//! The hub's API as it crosses the wire: what the desk's client and the hub both read and write.
//!
//! Operations, pages of the feed and snapshots are `dhow-sync`'s own wire types; here is
//! everything around them. Instants are RFC 3339 text by the hub's clock, keys and signatures are standard base64,
//! ids are opaque. None of it reaches the window, so none of it has TypeScript.

pub mod code;

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The only version of the protocol so far.
pub const PROTOCOL: u32 = 1;
/// Where a hub says what it speaks.
pub const DISCOVERY: &str = "/.well-known/dhow";
/// Most bytes of one listing document.
pub const MAXIMUM_LISTING: usize = 1024 * 1024;
/// Most listings in one batch, published or read back.
pub const MAXIMUM_LISTINGS: usize = 200;
/// Most bytes of a batch of listings as it is sent, and of the documents of one that is read back.
/// The largest document fits however much of it has to be escaped.
pub const MAXIMUM_LISTINGS_BYTES: usize = 4 * 1024 * 1024;
/// Most rows of one page of a public list.
pub const MAXIMUM_ROWS: usize = 500;
/// Most operation ids in one question.
pub const MAXIMUM_KNOWN: usize = 5_000;
/// Most seconds a question for changes may wait.
pub const MAXIMUM_WAIT: u64 = 25;

/// Header that names the device a request is signed by.
pub const DEVICE_HEADER: &str = "dhow-device";
/// Header with the signature over the request's raw body.
pub const SIGNATURE_HEADER: &str = "dhow-signature";

/// Header that names the device that lets another one in.
pub const VOUCHER_HEADER: &str = "dhow-voucher";
/// Header with that device's signature over the request's raw body.
pub const VOUCHER_SIGNATURE_HEADER: &str = "dhow-voucher-signature";

/// Stands for the device where a recovery key signs.
pub const RECOVERY: &str = "recovery";

/// What a signature is for: the first line of the signed bytes, so that none can be passed off
/// as another.
pub mod purpose {
    /// The first device of a seller presents itself.
    pub const ENROL: &str = "enrol";
    /// A device with an invitation presents itself. The seller is not known yet: it is signed as
    /// [`NO_SELLER`].
    pub const JOIN: &str = "join";
    /// A key presents itself for a further device.
    pub const DEVICE: &str = "device";
    /// An enrolled device lets that one in: over the same bytes.
    pub const VOUCH: &str = "vouch";
    /// An enrolled device invites whoever brings a code.
    pub const INVITE: &str = "invite";
    /// An enrolled device sets the recovery key.
    pub const RECOVERY: &str = "recovery";
    /// A device presents itself that a recovery key lets in. Device and key sign as [`NO_SELLER`].
    pub const RECOVER: &str = "recover";
    /// An enrolled device takes one out.
    pub const REVOKE: &str = "revoke";
    /// An enrolled device gives one a name.
    pub const RENAME: &str = "rename";
    /// A device asks for a bearer token.
    pub const TOKEN: &str = "token";
    /// A batch of operations.
    pub const PUSH: &str = "push";
    /// A listing document.
    pub const LISTING: &str = "listing";
    /// Stands for the seller where none is known yet.
    pub const NO_SELLER: &str = "-";
}

/// What the hub says about itself before anybody is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Discovery {
    /// Versions of the protocol it speaks.
    pub versions: Vec<u32>,
    /// What fits into one request.
    pub limits: Limits,
    /// The incarnation of its log.
    pub epoch: String,
    /// Its clock, RFC 3339. Requests are dated by it.
    pub time: String,
}

/// What fits into one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Limits {
    /// Operations in a push.
    pub push_operations: u64,
    /// Bytes of a push.
    pub push_bytes: u64,
    /// Bytes of a blob.
    pub blob_bytes: u64,
    /// Bytes of a listing document.
    pub listing_bytes: u64,
    /// Listings in one batch. An older hub does not say it: it takes one after the other.
    #[serde(default)]
    pub listings: u64,
    /// Rows of a page.
    pub rows: u64,
}

/// A device that wants in: its own id, its name for people, and its public key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NewDevice {
    /// The id it made for itself.
    pub device: String,
    /// What people call it; may be empty.
    pub name: String,
    /// Ed25519 public key, base64 of 32 bytes.
    pub public_key: String,
}

/// `POST /v1/sellers`, signed by the first device for [`purpose::ENROL`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EnrolSeller {
    /// The id the client made for the seller.
    pub seller: String,
    /// The seller's name.
    pub name: String,
    /// The first device.
    pub first_device: NewDevice,
    /// When it was made, by the hub's clock.
    pub created: String,
}

/// `POST /v1/join`, signed by the new device for [`purpose::JOIN`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct JoinSeller {
    /// The invitation's code as it was typed; case, spaces and hyphens do not matter.
    pub code: String,
    /// The new device.
    pub new_device: NewDevice,
    /// When it was made, by the hub's clock.
    pub created: String,
}

/// `POST /v1/sellers/{seller}/devices` by a bearer, signed by the new key for [`purpose::DEVICE`]
/// and by the bearer's device for [`purpose::VOUCH`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AddDevice {
    /// The new device.
    pub new_device: NewDevice,
    /// When it was made, by the hub's clock.
    pub created: String,
}

/// A device is known to the hub.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DeviceEnrolled {
    /// The seller the device belongs to, by id (`sel_…`).
    pub seller: String,
    /// The seller's name.
    pub name: String,
    /// The device, by id (`dev_…`).
    pub device: String,
    /// The incarnation of the hub's log.
    pub epoch: String,
}

/// `POST /v1/sellers/{seller}/invites` by a bearer, signed by its device for [`purpose::INVITE`].
/// Sent again, it is the same invitation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Invite {
    /// SHA-256 of what [`code::digested`] makes of the code, base64 of 32 bytes.
    pub code_sha256: String,
    /// When it was made, by the hub's clock.
    pub created: String,
}

/// An invitation stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Invited {
    /// When its code stops working, RFC 3339.
    pub expires_at: String,
}

/// A code for one more device, as the device that invites has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// The code, to be typed; works once.
    pub code: String,
    /// When it stops working, RFC 3339.
    pub expires_at: String,
}

/// `PUT /v1/sellers/{seller}/recovery` by a bearer, signed by its device for [`purpose::RECOVERY`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SetRecovery {
    /// Ed25519 public key that the words make, base64 of 32 bytes.
    pub public_key: String,
    /// Whether it takes the place of another one.
    pub replace: bool,
    /// When it was made, by the hub's clock.
    pub created: String,
}

/// `POST /v1/recover`, signed by the new device for [`purpose::RECOVER`] and by the recovery key for
/// [`purpose::VOUCH`] as [`RECOVERY`]. The hub finds the seller by the key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RecoverSeller {
    /// The recovery key's public key, base64 of 32 bytes.
    pub recovery_key: String,
    /// The new device.
    pub new_device: NewDevice,
    /// When it was made, by the hub's clock.
    pub created: String,
}

/// `DELETE /v1/sellers/{seller}/devices/{device}` by a bearer, signed by its device for
/// [`purpose::REVOKE`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RevokeDevice {
    /// The device that is taken out.
    pub device: String,
    /// When it was made, by the hub's clock.
    pub created: String,
}

/// `PATCH /v1/sellers/{seller}/devices/{device}` by a bearer, signed by its device for
/// [`purpose::RENAME`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RenameDevice {
    /// The device.
    pub device: String,
    /// What people are to call it.
    pub name: String,
    /// When it was made, by the hub's clock.
    pub created: String,
}

/// `GET /v1/sellers/{seller}/devices` by a bearer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Devices {
    /// Those that are in and those that were taken out, in the order they came.
    pub devices: Vec<DeviceShown>,
}

/// A device of a seller as the hub knows it. Instants are RFC 3339 by the hub's clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DeviceShown {
    /// The device, by id (`dev_…`).
    pub device: String,
    /// What people call it.
    pub name: String,
    /// How it came in: `first`, `invited`, `renewed`, `recovered`; empty where the hub is older than that.
    pub role: String,
    /// When it came in.
    pub enrolled_at: String,
    /// When it last asked for a bearer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_seen: Option<String>,
    /// When it was taken out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revoked_at: Option<String>,
}

/// `POST /v1/sellers/{seller}/token`, signed for [`purpose::TOKEN`]. Works once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AskToken {
    /// When it was made, by the hub's clock.
    pub created: String,
    /// Something that makes this question unlike any other of the same instant.
    pub nonce: String,
}

/// A bearer for a quarter of an hour.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Token {
    /// What goes into `Authorization: Bearer` until it expires.
    pub token: String,
    /// Seconds it is good for from now.
    pub expires_in: u64,
}

/// Which of these operations does the hub have?
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AskKnown {
    /// Operation ids, at most [`MAXIMUM_KNOWN`].
    pub op_ids: Vec<String>,
}

/// Those it has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Known {
    /// The incarnation of the hub's log.
    pub epoch: String,
    /// The asked ids that stand in its log.
    pub op_ids: Vec<String>,
}

/// A listing document was taken, or was there already.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ListingTaken {
    /// The listing that was taken, by id (`lst_…`).
    pub listing: String,
    /// Hash of the document that stands now; none when the listing is withdrawn.
    pub hash: Option<String>,
    /// The seller's publication counter at that moment.
    pub revision: u64,
}

/// `PUT /v1/sellers/{seller}/listings` by a bearer: documents that are published together. Each is
/// signed by itself for [`purpose::LISTING`] and judged by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PublishListings {
    /// At most [`MAXIMUM_LISTINGS`].
    pub listings: Vec<SignedListing>,
}

/// One signed document of a batch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SignedListing {
    /// The listing, by id (`lst_…`).
    pub listing: String,
    /// The bearer's device's signature over the bytes of the document.
    pub signature: String,
    /// The document as text: its bytes are what is signed and shown.
    pub document: String,
}

/// What became of each document of a batch, in the order they were sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ListingOutcomes {
    /// One for each document.
    pub listings: Vec<ListingOutcome>,
}

/// What became of one document of a batch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "camelCase")]
pub enum ListingOutcome {
    /// It was taken, or was there already.
    Taken(ListingTaken),
    /// It was refused, and those beside it were not.
    Refused {
        /// The listing as the request names it.
        listing: String,
        /// What the document alone would have been answered.
        problem: Problem,
    },
}

/// `POST /v1/sellers/{seller}/listings` by a bearer: what does the public see of these?
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AskListings {
    /// Listings by id, at most [`MAXIMUM_LISTINGS`].
    pub listings: Vec<String>,
}

/// What the public sees of the first of those that were asked for, in that order: as many as fit
/// into [`MAXIMUM_LISTINGS_BYTES`], one at least. The others have to be asked for again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ListingsShown {
    /// One for each listing.
    pub listings: Vec<ListingShown>,
}

/// What the public sees of one listing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ListingShown {
    /// The listing, by id (`lst_…`).
    pub listing: String,
    /// The very bytes of the document that stands, as text; none where the public sees none.
    pub document: Option<String>,
}

/// The public list of a seller's listings, in the order of their last change, withdrawn ones
/// included: who follows it sees every publication and every withdrawal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Listings {
    /// One row per listing.
    pub listings: Vec<ListingRow>,
    /// Where the next page begins.
    pub next: String,
    /// Whether there is a next page now.
    pub more: bool,
}

/// One listing of the public list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ListingRow {
    /// The listing, by id (`lst_…`).
    pub listing: String,
    /// Hash of the document that stands; none when it is withdrawn.
    pub hash: Option<String>,
    /// The seller's publication counter at its last change.
    pub revision: u64,
    /// When it changed, RFC 3339.
    pub changed_at: String,
}

/// Why the hub refused a whole request: RFC 9457, without prose. What it means is said by the
/// client, in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// The kind of problem: `urn:dhow:problem:<code>`.
    #[serde(rename = "type")]
    pub kind: String,
    /// The HTTP status.
    pub status: u16,
    /// Stable code, such as `mid-gap`.
    pub code: String,
    /// Whether the very same request may succeed later.
    pub retryable: bool,
    /// Seconds to wait before that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<u64>,
    /// What the code needs to be acted on, such as `lastMid`.
    #[serde(flatten)]
    pub more: BTreeMap<String, serde_json::Value>,
}
