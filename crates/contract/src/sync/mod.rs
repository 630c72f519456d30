//! Hub, sync, conflicts and publishing as the desk shows them.

mod commands;

pub use commands::SyncCommands;
pub(crate) use commands::{ROOM, handle};

use crate::history::{ActLabel, Done};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// State of the connection to the hub.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Connection {
    /// The workspace has no hub.
    NotEnrolled,
    /// The last exchange succeeded.
    Online,
    /// The hub could not be reached.
    Offline,
    /// This device was taken out.
    Revoked,
}

/// Where this device stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NetworkStatus {
    /// How the desk stands with its hub.
    pub connection: Connection,
    /// Address of the hub.
    pub hub: Option<String>,
    /// The seller's id.
    pub seller_id: String,
    /// This device's id.
    pub device: Option<String>,
    /// Operations that wait.
    pub pending: u64,
    /// Conflicts that wait for a choice.
    pub conflicts: u64,
    /// Where in the feed this device is.
    pub cursor: Option<String>,
    /// Last successful exchange, RFC 3339.
    pub synced_at: Option<String>,
    /// Since when the hub cannot be reached, RFC 3339.
    pub offline_since: Option<String>,
    /// Operations the hub refused, with the reason.
    pub parked: Vec<ParkedOperation>,
    /// Pictures that did not travel in the last exchange. They stop nothing else.
    pub pictures: Vec<HeldPicture>,
    /// How this device's key is kept, once it has one.
    pub key_protection: Option<KeyProtection>,
    /// What is to be said of a hub whose log is not what it was.
    pub hub_changed: Option<HubChanged>,
    /// Changes that were taken on the hub's word: they are older than the signatures it hands out.
    pub unsigned: u64,
    /// What is known here of the recovery words; absent without a hub.
    pub recovery_words: Option<WordsState>,
}

/// The hub's log is not what it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HubChanged {
    /// What is the matter.
    pub kind: HubChange,
    /// When it came to light, RFC 3339.
    pub at: String,
    /// Documents that are here and of which an answer that was not taken in says nothing.
    pub missing: u64,
    /// Documents that it says were removed.
    pub deleted: u64,
    /// Documents that are here.
    pub of: u64,
    /// The first of those that would go, as people call them.
    pub names: Vec<String>,
}

/// How a hub's log is another one than before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum HubChange {
    /// The hub was put back to an older state; what it had lost goes out again.
    Restored,
    /// The hub answered with less than before, and nothing was taken in.
    Less,
}

/// What this workspace knows of the recovery words of its seller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum WordsState {
    /// Nobody made any from here.
    Missing,
    /// They were given out here, and nobody showed that they are on paper.
    Unchecked,
    /// They were given out here and typed from the paper, or brought to come in.
    Checked,
    /// They are a matter of the device that let this one in, or made them first.
    Elsewhere,
}

/// A picture that did not travel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HeldPicture {
    /// The picture, by the hash of its bytes.
    pub blob: String,
    /// `refused` by the hub; `missing` here or there; `damaged`; `unfit`, which is too large or no
    /// picture.
    pub reason: String,
}

/// What a person says to an answer that takes away more than usual.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct HubSettle {
    /// Required.
    pub less: Option<LessChoice>,
}

/// What becomes of an answer with less.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum LessChoice {
    /// What the hub says is so; undo takes it back.
    Accept,
    /// What is here goes out again.
    Refuse,
}

/// How a device's key is kept from others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum KeyProtection {
    /// By the keychain of the system.
    Keychain,
    /// Under a passphrase.
    Sealed,
    /// By the rights of its file alone.
    File,
}

/// An operation the hub refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ParkedOperation {
    /// The document, by id; the part before `_` is its kind, such as `prd`.
    pub document: String,
    /// The merge unit inside it, as a JSON Pointer.
    pub path: String,
    /// The hub's code.
    pub reason: String,
}

/// A hub to join.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EnrolRequest {
    /// The hub's address: `https`, or `http` on this machine.
    pub url: String,
}

/// This device is known to the hub.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Enrolled {
    /// The seller's id.
    pub seller_id: String,
    /// This device's id.
    pub device: String,
}

/// A code for a second device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Invite {
    /// The code, to be typed or scanned.
    pub code: String,
    /// When it stops working, RFC 3339.
    pub expires_at: String,
}

/// The devices of a seller.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Devices {
    /// Those that are in and those that were taken out, in the order they came.
    pub devices: Vec<Device>,
}

/// A device of a seller, as the hub knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Device {
    /// Its id (`dev_…`).
    pub id: String,
    /// What people call it: the name of the computer, until somebody gives it another.
    pub name: String,
    /// How it came in; absent where the hub does not know.
    pub role: Option<DeviceRole>,
    /// When it came in, by the hub's clock, RFC 3339.
    pub enrolled: String,
    /// When it last spoke to the hub, to a quarter of an hour, by the hub's clock, RFC 3339.
    pub last_seen: Option<String>,
    /// Whether it is the one that asks.
    pub this_device: bool,
    /// When it was taken out, by the hub's clock, RFC 3339. What it had by then it keeps.
    pub revoked: Option<String>,
}

/// How a device came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum DeviceRole {
    /// It enrolled the seller.
    First,
    /// It brought a code of another device.
    Invited,
    /// It brought the recovery words.
    Recovered,
    /// It goes on in the place of a device that turned out to be copied, or whose hub was put back.
    Renewed,
}

/// A device by id.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeviceRequest {
    /// Its id (`dev_…`).
    pub id: String,
}

/// Another name of a device.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeviceRename {
    /// Its id (`dev_…`).
    pub id: String,
    /// What people are to call it.
    pub name: String,
}

/// What was done to a device. It is done at the hub and is no act of this file: undo does not take it
/// back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeviceDone {
    /// Absent: the file has no act of it.
    pub act: Option<String>,
    /// What was done.
    pub label: ActLabel,
    /// How many devices it was done to; none where it was so before.
    pub changed: u64,
    /// The device as it is now. One that was taken out keeps its copy of the workspace as of
    /// `lastSeen`, and its key, which opens nothing any more.
    pub device: Device,
}

/// This workspace has another hub now, or none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HubMoved {
    /// Address of the hub; of the one that was left, where there is none now.
    pub hub: String,
    /// Documents that go to the hub anew; none where it has the same log.
    pub carried: u64,
    /// Listings that buyers go on seeing at the hub that was left, until somebody withdraws them
    /// there.
    pub listings: u64,
    /// Whether the hub that was left took this device off its list. It keeps the last one, and one
    /// that it did not hear of.
    pub taken_off: bool,
}

/// Recovery words are asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PhraseRequest {
    /// Whether they take the place of others, which open nothing any more then.
    #[serde(default)]
    pub replace: bool,
}

/// Recovery words, shown once: nothing keeps them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Phrase {
    /// Twelve of them, in their order.
    pub words: Vec<String>,
}

/// Recovery words as somebody read them from the paper.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PhraseCheck {
    /// All twelve with gaps between them.
    pub words: String,
}

/// The words are shown to nobody.
impl std::fmt::Debug for PhraseCheck {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("PhraseCheck")
            .finish_non_exhaustive()
    }
}

/// They are the ones that were given out here last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PhraseChecked {
    /// What is known of them now.
    pub recovery_words: WordsState,
}

/// What would come of another hub, or of none.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct HubQuestion {
    /// Address of the other hub, which is asked; absent where only leaving is meant.
    pub url: Option<String>,
}

/// What stands here and at the hub.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HubOutlook {
    /// Whether the other hub has the log of this workspace; absent where none was asked.
    pub same_log: Option<bool>,
    /// Documents that would go to the other hub; none where it has the same log, or none was asked.
    pub carried: u64,
    /// Listings that buyers see at the hub there is.
    pub listings: u64,
}

/// A workspace without its device comes back by recovery words.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RecoverRequest {
    /// The hub's address: `https`, or `http` on this machine.
    pub url: String,
    /// The words with gaps between them.
    pub words: String,
}

/// The words are shown to nobody.
impl std::fmt::Debug for RecoverRequest {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("RecoverRequest")
            .field("url", &self.url)
            .finish_non_exhaustive()
    }
}

/// What one exchange did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SyncReport {
    /// Operations the hub took.
    pub pushed: u64,
    /// Operations taken from the hub.
    pub pulled: u64,
    /// Operations the hub refused.
    pub rejected: u64,
    /// Conflicts that wait for a choice.
    pub conflicts: u64,
    /// Things that are there twice because two devices made them: `twins merge` makes one of each.
    pub twins: u64,
    /// Operations that still wait.
    pub pending: u64,
    /// Listings read back as published.
    pub live: u64,
    /// Where in the feed this device is now.
    pub cursor: String,
}

/// Where devices disagree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Conflicts {
    /// The open conflicts, oldest first.
    pub conflicts: Vec<Conflict>,
}

/// One field on which two devices disagree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Conflict {
    /// The conflict, by the id that the hub gave it (`cf_…`).
    pub id: String,
    /// The SKU it is about; absent where it is about none.
    pub sku: Option<String>,
    /// The product it is about, by id; absent where it is about none.
    pub product: Option<String>,
    /// Its source title.
    pub title: Option<String>,
    /// The document, by id; the part before `_` is its kind, such as `prd`.
    pub document: String,
    /// Path of the field.
    pub path: String,
    /// What this device wrote.
    #[ts(type = "unknown")]
    pub mine: Option<serde_json::Value>,
    /// What the other device wrote.
    #[ts(type = "unknown")]
    pub theirs: Option<serde_json::Value>,
    /// The value both started from.
    #[ts(type = "unknown")]
    pub before: Option<serde_json::Value>,
    /// The side that stands now, until somebody chooses.
    pub stands: Keep,
    /// The device that wrote mine.
    pub mine_device: String,
    /// The device that wrote theirs.
    pub theirs_device: String,
    /// When it came to light, RFC 3339.
    pub at: String,
}

/// What a person chose in one conflict or in many: those that are named, or all; of these, where it
/// says so, only those about one field or one SKU.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct ConflictChoice {
    /// The conflicts, by the ids that the hub gave them (`cf_…`).
    #[ts(optional, as = "Option<Vec<String>>")]
    pub ids: Vec<String>,
    /// Whether every conflict is meant where none is named.
    #[ts(optional, as = "Option<bool>")]
    pub all: bool,
    /// Only those about this field, such as `basePrice`.
    pub field: Option<String>,
    /// Only those about this SKU.
    pub sku: Option<String>,
    /// Which of the two values is to stand; required.
    pub keep: Option<Keep>,
}

/// What came of a choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Resolved {
    /// The act, which undo takes back as a whole.
    #[serde(flatten)]
    pub done: Done,
    /// How many conflicts were chosen in.
    pub resolved: u64,
    /// How many wait for a choice now.
    pub left: u64,
}

/// A side of a conflict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Keep {
    /// What this device wrote.
    Mine,
    /// What the other device wrote.
    Theirs,
}
