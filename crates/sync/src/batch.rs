//! Signed batches: the bytes a device signs, so that a log can be carried to another hub and a
//! hub can forge nobody.

use crate::tree::MAXIMUM_PATH;
use crate::{Action, DeviceId, Epoch, Operation, PushResult, SellerId};
use serde::{Deserialize, Serialize};

/// Most operations in one push.
pub const MAXIMUM_OPERATIONS: usize = 500;
/// Most bytes in one push.
pub const MAXIMUM_BYTES: usize = 4 * 1024 * 1024;
/// Most bytes of one blob, such as a picture: no desk keeps and no hub takes a larger one.
pub const MAXIMUM_BLOB: u64 = 8 * 1024 * 1024;

/// Most bytes of an id, and of each other name that an operation brings beside its value.
pub const MAXIMUM_ID: usize = 200;

/// What of an operation is longer than it may be, if anything is. A hub refuses the whole push: the
/// row of a rejected operation would keep it for ever.
#[must_use]
pub fn too_long(op: &Operation) -> Option<&'static str> {
    let named = match &op.action {
        Action::Set { .. } | Action::Delete { .. } => ("cause", 0),
        Action::Increment { by, cause } => {
            ("cause", by.len().max(cause.as_ref().map_or(0, String::len)))
        }
        Action::Resolve { conflict, .. } => ("conflictId", conflict.as_str().len()),
    };
    let ids = [
        ("opId", op.op_id.as_str().len()),
        ("doc", op.doc.as_str().len()),
        named,
    ];
    let id = ids.into_iter().find(|(_, length)| *length > MAXIMUM_ID);
    let path = ("path", op.path.as_str().len());
    id.or(Some(path).filter(|(_, length)| *length > MAXIMUM_PATH))
        .map(|(what, _)| what)
}

/// A batch as its author signed it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SignedBatch {
    /// The device that signed it.
    pub device: DeviceId,
    /// Its signature.
    pub signature: String,
    /// What it signed, byte for byte.
    pub body: String,
}

/// A batch with the place in the log that its rows reach up to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptBatch {
    /// The place of its last row.
    pub head: u64,
    /// The batch.
    pub batch: SignedBatch,
}

/// What a device pushes: pending operations in the order of their numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Push {
    /// The writing device.
    pub device: DeviceId,
    /// The epoch the device knows.
    pub epoch: Epoch,
    /// When the batch was made, RFC 3339, by the hub's clock as learnt at discovery.
    pub created: String,
    /// The operations, in the order of their numbers.
    pub ops: Vec<Operation>,
}

impl Push {
    /// The same push, made at another time, to be written down.
    #[must_use]
    pub fn dated<'a>(&'a self, created: &'a str) -> impl Serialize + 'a {
        #[derive(Serialize)]
        struct Dated<'a> {
            device: &'a DeviceId,
            epoch: &'a Epoch,
            created: &'a str,
            ops: &'a [Operation],
        }
        Dated {
            device: &self.device,
            epoch: &self.epoch,
            created,
            ops: &self.ops,
        }
    }
}

/// What the hub answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PushAnswer {
    /// The hub's epoch.
    pub epoch: Epoch,
    /// The highest number of this device that the hub has.
    pub last_mid: u64,
    /// One outcome per operation.
    pub results: Vec<PushResult>,
}

/// The bytes that are signed: a domain tag, the seller, the device and the SHA-256 of the body.
#[must_use]
pub fn signed_bytes(
    purpose: &str,
    seller: &SellerId,
    device: &DeviceId,
    body_sha256: &[u8; 32],
) -> Vec<u8> {
    let mut bytes = format!("dhow/1 {purpose}\n{seller}\n{device}\n").into_bytes();
    bytes.extend_from_slice(body_sha256);
    bytes
}
