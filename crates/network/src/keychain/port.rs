//! What a keychain of a system does for this program.

use dhow_sync::{DeviceId, SellerId};
use ed25519_dalek::SECRET_KEY_LENGTH;
use std::path::PathBuf;

/// What a key is found by in a keychain, which all programs of the person share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Where this program keeps its data, so that two desks on one computer share nothing.
    pub folder: PathBuf,
    /// The seller whose workspace it is.
    pub seller: SellerId,
    /// The device of that workspace.
    pub device: DeviceId,
}

/// What a keychain holds: the seed of a signing key.
pub type Seed = [u8; SECRET_KEY_LENGTH];

/// There is no keychain, it is locked, or it does not answer in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Closed;

/// The keychain of the system. None of this asks the person anything, and all of it ends in time.
pub trait Keychain: Send + Sync + std::fmt::Debug {
    /// The seed under this entry, if there is one.
    ///
    /// # Errors
    /// [`Closed`].
    fn find(&self, entry: &Entry) -> Result<Option<Seed>, Closed>;

    /// Keeps a seed under this entry, in the place of another.
    ///
    /// # Errors
    /// [`Closed`].
    fn put(&self, entry: &Entry, seed: &Seed) -> Result<(), Closed>;

    /// Takes away what is under this entry.
    ///
    /// # Errors
    /// [`Closed`].
    fn remove(&self, entry: &Entry) -> Result<(), Closed>;
}
