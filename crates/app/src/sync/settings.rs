//! Where the file keeps how this device stands with its hub.

/// Where the hub is, once this workspace is enrolled.
pub(crate) const HUB: &str = "hub.url";
/// When the last exchange succeeded.
pub(crate) const SYNCED_AT: &str = "hub.syncedAt";
/// Since when the hub cannot be reached.
pub(crate) const OFFLINE_SINCE: &str = "hub.offlineSince";
/// Set once the hub said that this device was taken out.
pub(crate) const REVOKED: &str = "hub.revoked";
/// The device's id, as the replica keeps it.
pub(crate) const DEVICE: &str = "sync.device";
/// The incarnation of the hub's log, as the replica keeps it.
pub(super) const EPOCH: &str = "sync.epoch";
/// The keys of the seller's devices that this device has from somebody it believes.
pub(super) const KEYS: &str = "sync.keys";
/// Up to which number each device was read.
pub(super) const NUMBERS: &str = "sync.numbers";
/// The hub that was left last: what stands here has been with it, and is nowhere now.
pub(super) const LEFT: &str = "hub.left";
/// What is known of the recovery words. Nothing: nobody made any from here.
pub(super) const RECOVERY: &str = "hub.recovery";
/// Recovery words that are on paper.
pub(super) const CHECKED: &str = "checked";
/// Recovery words that another device answers for.
pub(super) const ELSEWHERE: &str = "elsewhere";
/// Where in the feed this device is, as the replica keeps it.
pub(crate) const CURSOR: &str = "sync.cursor";
/// The channel of the hub's own listings.
pub(crate) const CHANNEL: &str = "hub";
/// Pictures that could not be sent, with the reason, one a line.
pub(crate) const PICTURES_NOT_SENT: &str = "hub.picturesNotSent";
/// The same of pictures that could not be fetched.
pub(crate) const PICTURES_NOT_FETCHED: &str = "hub.picturesNotFetched";
