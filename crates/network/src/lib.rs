//! The line to the outside: the only crate that names an HTTP client.
//!
//! [`HubClient`] speaks to a hub without being anybody; [`DeviceClient`] speaks to it as one
//! enrolled device. [`rates`] fetches publications of exchange rates. [`keys`] keeps the device's
//! signing key outside the workspace file, so that a copied file has to enrol anew. Everything
//! here blocks; nothing here reads a wall clock: the only time used is the hub's own, learnt at
//! discovery and carried on by a stopwatch.

pub mod address;
mod client;
mod clock;
mod deadline;
mod device;
mod error;
mod identity;
mod key_seal;
pub mod keychain;
mod keyring;
pub mod keys;
pub mod listing;
mod listing_batch;
pub mod rates;
mod recovery;
mod snapshot;
mod transport;

pub use address::HubAddress;
pub use client::{HubClient, LiveListing};
pub use device::{DeviceClient, new_code};
pub use error::{Distrust, HubRefusal, NetworkError};
pub use identity::Identity;
pub use keychain::{KeychainFirst, KeychainUse};
pub use keyring::Keyring;
pub use keys::{KeyError, KeyFiles, KeyProtection, KeyStore};
pub use listing::SealedListing;
pub use listing_batch::Taken;
pub use recovery::RecoveryWords;
