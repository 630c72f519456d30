//! Listening, so that nobody can take the listener away: the hub and `dhow serve` stand on the same
//! rules, and neither can forget one.
//!
//! A head that does not come to its end is given up, a connection that says nothing is closed, one
//! address has a few connections and all together have a bounded number, a reader who does not read
//! is cut off, and a body has its bounds in bytes and in time. What a request means is no business
//! of this crate.

mod address;
mod body;
mod connections;
mod deadline;
mod listener;

pub use address::Origin;
pub use body::{Unread, read};
pub use listener::{Limits, serve};
