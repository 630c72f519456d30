//! Everything that can be wrong with a push, a page or a single operation, with the stable codes
//! that cross the wire.

use crate::{DocumentId, Epoch, OperationId};
use strum::IntoStaticStr;

/// Why a whole request was refused. On `Err` nothing was written: neither in the ledger nor in
/// the replica.
///
/// Storage implementations carry this in their own error (`From<Problem>`), so that one `?`
/// serves rules and storage alike.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Problem {
    /// Operations between the hub's last one of this device and the first one pushed are missing.
    #[error("operations after number {last_mid} are missing")]
    MidGap {
        /// The highest number of this device that the hub has.
        last_mid: u64,
    },
    /// Another installation has used this device's number for another operation.
    #[error("number {mid} of this device stands for another operation")]
    DeviceForked {
        /// The device's own number that two operations claim.
        mid: u64,
        /// The operation that stands there.
        standing: Option<OperationId>,
    },
    /// The push puts a part into what is not there any more, makes what is there already, or brings
    /// what stands under another device: its author has not pulled what happened meanwhile. Nothing of it was taken: pull, and push again.
    #[error("the device has not pulled what happened to {doc}")]
    Behind {
        /// The document that the author has not seen as it is now.
        doc: DocumentId,
    },
    /// The hub's log is another incarnation than the one the device knows.
    #[error("the hub's log is now {epoch}")]
    EpochChanged {
        /// The hub's epoch.
        epoch: Epoch,
    },
    /// The place is none of this log: beyond its head, or something else stands there. The log was
    /// put back to an earlier state.
    #[error("the hub's log is not the one that this place is in")]
    LogChanged,
    /// The hub no longer keeps the rows after this cursor: take a snapshot.
    #[error("the feed no longer reaches back to this cursor")]
    CursorExpired,
    /// The cursor is not one this hub gave out.
    #[error("the cursor cannot be read")]
    CursorUnreadable,
    /// The page answers a question asked from another cursor: it came late or twice.
    #[error("the page begins at another cursor than the stored one")]
    CursorMoved,
    /// The rows of a page are not in the order of the log, or repeat what was pulled.
    #[error("the page is out of order at {seq}")]
    PageOutOfOrder {
        /// The position of the first row that is out of order.
        seq: u64,
    },
    /// A row does not fit the tree it is applied to: the mirror is not what the hub has. A
    /// snapshot mends it.
    #[error("the mirror of a document is not what the hub has")]
    Diverged,
    /// The snapshot ends before its last line, or repeats or misplaces one.
    #[error("the snapshot is not whole")]
    SnapshotTorn,
    /// More than one request may hold.
    #[error("at most {most} fit into one request")]
    Limit {
        /// The limit that was passed.
        most: u64,
    },
    /// The seller has revoked this device.
    #[error("the device is revoked")]
    DeviceRevoked,
    /// The signature does not fit the body, the device, the seller or the purpose.
    #[error("the signature does not fit")]
    SignatureRefused,
    /// This device has not been enrolled with a hub.
    #[error("the device is not enrolled")]
    NotEnrolled,
    /// A local edit would be refused by every hub.
    #[error("the edit is not valid: {}", .0.code())]
    Invalid(#[from] Invalid),
}

impl Problem {
    /// The stable code of RFC 9457's `code` member.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Invalid(invalid) => invalid.code(),
            other => other.into(),
        }
    }
}

/// Why one operation is refused: it could not be applied to any document, or not to this one.
/// It uses up its number all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, IntoStaticStr)]
#[error("{}", self.code())]
#[strum(serialize_all = "camelCase")]
pub enum Invalid {
    /// The path is neither empty nor a JSON Pointer of named keys, or it is too long.
    BadPath,
    /// A value holds a number with a fraction or an exponent, or one beyond 64 bits.
    Float,
    /// A value holds a list; only keyed maps merge.
    List,
    /// Maps inside maps, deeper than [`crate::tree::MAXIMUM_DEPTH`].
    TooDeep,
    /// A value longer than [`crate::tree::longest_at`] its place.
    TooLarge,
    /// The path leads through something that is not a map.
    ThroughScalar,
    /// A document is a map, and only a delete takes it away.
    RootNotMap,
    /// An increment is not plain decimal text, or too long.
    BadDecimal,
    /// What stands at the path is not a counter.
    NotACounter,
    /// The sum is beyond what a counter holds.
    Overflow,
    /// A delete names a part of a document.
    DeleteInside,
    /// The document is gone and counts nothing any more.
    DocumentDeleted,
    /// A part of something whose whole nobody has any more.
    WholeGone,
}

impl Invalid {
    /// The stable code in `PushOutcome::Rejected` and `Effect::Rejected`.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.into()
    }
}
