//! The network API: what is always on while a seller's laptop is not.
//!
//! A hub orders each seller's operations with the rules of `dhow-sync`, keeps them with what they
//! were signed by, and shows the public the listings that were published. It is one process on
//! one SQLite file. It reads no clock and draws no random number of its own: both come with its
//! [`HubConfig`], and a composition root supplies the real ones.

mod auth;
mod body;
mod config;
mod error;
mod identity;
mod journal;
mod known_bearers;
mod notify;
mod rate_limit;
mod room;
mod routes;
mod running;
mod state;
mod storage;
mod vouching;

pub use config::{Clock, Entropy, HubConfig, Quotas, RateLimits, system_entropy};
pub use dhow_serving::Limits as ConnectionLimits;
pub use error::HubError;
pub use journal::{Entry, Journal};
pub use running::{Hub, RunningHub};
pub use storage::error::StorageError;
