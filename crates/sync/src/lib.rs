//! The operation log: what travels between a seller's devices and the hub, and how it merges.
//!
//! One body of code serves the desk ([`replica`]) and the hub ([`ledger`]); neither does I/O,
//! reads a clock or draws a random number. Storage stands behind two traits, and the in-memory
//! implementations used by the state-machine test obey the same rules as SQLite.

pub mod batch;
pub mod hash;
pub mod id;
pub mod operation;
pub mod path;

pub use hash::Hash;
pub use id::{ConflictId, Cursor, DeviceId, DocumentId, Epoch, OperationId, SellerId};
pub use operation::{Action, ChangeRow, Conflict, Effect, Operation, Outcome, PushResult};
pub use path::Path;

/// A JSON value as it stands in a document: objects, strings, booleans and integers; never a float.
pub type Json = serde_json::Value;
