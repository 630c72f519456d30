//! Operations and their outcomes.

use crate::{ConflictId, DeviceId, DocumentId, Hash, Json, OperationId, Path, Value};
use serde::{Deserialize, Serialize};

/// One row of the operation log: one act on one merge unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Operation {
    /// Made by the writing device; the same operation sent twice has the same id.
    pub op_id: OperationId,
    /// The device's own counter, without gaps, from 1.
    pub mid: u64,
    /// The document it is about.
    pub doc: DocumentId,
    /// The merge unit inside it.
    #[serde(skip_serializing_if = "Path::is_root")]
    pub path: Path,
    /// The atom that the unit is a part of, or is: a document, or what comes and goes as one inside
    /// it. A part is only put where its atom is.
    #[serde(skip_serializing_if = "Path::is_root")]
    pub atom: Path,
    /// What is done to it.
    #[serde(flatten)]
    pub action: Action,
}

/// What an operation does to its merge unit. The merge class follows from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "act", rename_all = "camelCase")]
pub enum Action {
    /// Puts a value, or takes it away (`null`), if the unit still is what was `seen`.
    Set {
        /// The new value; `null` takes the unit away.
        value: Value,
        /// Hash of the value the author saw, pending edits of his own included.
        seen: Hash,
    },
    /// Takes the whole document away, if it still is what was `seen`. A later edit of a deleted
    /// document is a conflict and never brings it back.
    Delete {
        /// Hash of the document the author saw.
        seen: Hash,
    },
    /// Adds to a counter. Commutes with every other increment.
    Increment {
        /// Signed decimal text.
        by: String,
        /// What caused it, such as `order:ord_9`.
        #[serde(skip_serializing_if = "Option::is_none")]
        cause: Option<String>,
    },
    /// Chooses the value of a unit in conflict. Applied like `Set`; closes the conflict.
    Resolve {
        /// The conflict.
        conflict: ConflictId,
        /// The chosen value.
        value: Value,
        /// Hash of the value that stood when it was chosen.
        seen: Hash,
    },
}

/// What the hub made of an operation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "camelCase")]
pub enum PushOutcome {
    /// It stands in the log at `seq`.
    Applied {
        /// Position in the seller's log.
        seq: u64,
    },
    /// It was there before.
    Same,
    /// Somebody else changed the unit first; the value is parked.
    Conflict {
        /// The conflict.
        #[serde(rename = "conflictId")]
        conflict: ConflictId,
        /// Position of the conflict in the seller's log.
        seq: u64,
    },
    /// The operation is not valid; its number is used up.
    Rejected {
        /// Why, as the stable code of an [`Invalid`](crate::Invalid).
        reason: String,
    },
}

/// The outcome of one operation of a push.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PushResult {
    /// The device's number of the operation.
    pub mid: u64,
    /// What became of it.
    #[serde(flatten)]
    pub outcome: PushOutcome,
}

/// One row of a seller's feed, as devices pull it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ChangeRow {
    /// Position in the seller's log.
    pub seq: u64,
    /// The device that wrote it.
    pub device: DeviceId,
    /// Its number there.
    pub mid: u64,
    /// The operation that the row comes from.
    pub op_id: OperationId,
    /// The document it is about.
    pub doc: DocumentId,
    /// The merge unit.
    #[serde(skip_serializing_if = "Path::is_root")]
    pub path: Path,
    /// What the operation did to the merge unit.
    #[serde(flatten)]
    pub effect: Effect,
}

/// What a row of the feed did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "effect", rename_all = "camelCase")]
pub enum Effect {
    /// The unit has this value now (`null`: it is not there). For a counter: the new sum.
    Value {
        /// The value that stands.
        value: Value,
        /// The conflict this choice closed, if it closed one.
        #[serde(skip_serializing_if = "Option::is_none")]
        resolved: Option<ConflictId>,
    },
    /// The document is gone and never comes back.
    Deleted,
    /// Nothing changed, but a value was parked.
    Parked(Conflict),
    /// The operation was refused.
    Rejected {
        /// Why, as the stable code of an [`Invalid`](crate::Invalid).
        reason: String,
    },
}

/// A value that met another one: kept until somebody chooses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Conflict {
    /// The conflict, by the id that the hub gave it.
    pub conflict: ConflictId,
    /// The parked value (`null`: the author took the unit away).
    pub parked: Json,
    /// The value that stands.
    pub standing: Json,
    /// The device that wrote the parked value.
    pub author: DeviceId,
    /// The device that wrote the standing value.
    pub standing_author: DeviceId,
    /// The earlier conflict on the unit that this one takes the place of: the author had built on
    /// its parked value, or had chosen in it too late.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaces: Option<ConflictId>,
}

/// A conflict with the merge unit it is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OpenConflict {
    /// The document it is about.
    pub doc: DocumentId,
    /// The merge unit.
    #[serde(default, skip_serializing_if = "Path::is_root")]
    pub path: Path,
    /// The two values, and who wrote them.
    #[serde(flatten)]
    pub conflict: Conflict,
}
