//! The operation log: what travels between a seller's devices and the hub, and how it merges.
//!
//! One body of code serves the desk ([`replica`]) and the hub ([`ledger`]); neither does I/O,
//! reads a clock or draws a random number. Storage stands behind two traits, and the in-memory
//! implementations used by the state-machine test obey the same rules as SQLite.
#![deny(missing_docs)]

pub mod atom;
pub mod batch;
pub mod counter;
pub mod feed;
pub mod hash;
pub mod id;
pub mod ledger;
#[doc(hidden)]
pub mod memory;
pub mod operation;
pub mod path;
pub mod problem;
pub mod pull;
pub mod repair;
pub mod replica;
mod scan;
pub mod sign;
mod text_tree;
pub mod tree;
pub mod value;
mod wire;
mod written_anew;

pub use atom::Replacement;
pub use batch::{MAXIMUM_BLOB, Push, PushAnswer};
pub use feed::{Changes, Snapshot, SnapshotLine};
pub use hash::Hash;
pub use id::{ConflictId, Cursor, DeviceId, DocumentId, Epoch, OperationId, SellerId};
pub use ledger::Ledger;
pub use operation::{
    Action, ChangeRow, Conflict, Effect, OpenConflict, Operation, PushOutcome, PushResult,
};
pub use path::Path;
pub use problem::{Invalid, Problem};
pub use replica::{Mirror, Replica};
pub use text_tree::TextTree;
pub use value::Value;

/// A JSON value as it stands in a document: objects, strings, booleans and integers; never a float.
pub type Json = serde_json::Value;
