//! Keys in the keychain of the system where there is one, and in files where there is none.
//!
//! A keychain is never waited for and never asked to open itself, because that would show the
//! person a question in the middle of something else. What it holds is noted beside the files, by
//! a name without a content, so that a key that cannot be reached is told from one that is lost.

use crate::keys::{KeyError, KeyFiles, KeyProtection, KeyStore};
use dhow_sync::{DeviceId, SellerId};
use ed25519_dalek::{SECRET_KEY_LENGTH, SigningKey};
use std::path::PathBuf;
use std::sync::Arc;

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

/// Whether a person wants keys in the keychain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeychainUse {
    /// Keys go in as soon as it is open.
    Wanted,
    /// Keys that are in it come out when they are used.
    Unwanted,
}

/// Keys in a keychain where one is open, else in files.
#[derive(Debug, Clone)]
pub struct KeychainFirst {
    chain: Arc<dyn Keychain>,
    wanted: KeychainUse,
    folder: PathBuf,
    files: KeyFiles,
}

impl KeychainFirst {
    /// Keys of the desk whose data is in `folder`.
    #[must_use]
    pub fn new(
        chain: Arc<dyn Keychain>,
        wanted: KeychainUse,
        folder: PathBuf,
        files: KeyFiles,
    ) -> Self {
        Self {
            chain,
            wanted,
            folder,
            files,
        }
    }

    fn entry(&self, seller: &SellerId, device: &DeviceId) -> Entry {
        Entry {
            folder: self.folder.clone(),
            seller: seller.clone(),
            device: device.clone(),
        }
    }

    /// Puts a key into the keychain. It leaves its file only once it was read back from there;
    /// where that does not come about, it stays where it is.
    fn move_in(&self, entry: &Entry, key: &SigningKey) -> Result<Result<(), Closed>, KeyError> {
        if self.chain.put(entry, key.as_bytes()).is_err()
            || self.chain.find(entry) != Ok(Some(key.to_bytes()))
        {
            return Ok(Err(Closed));
        }
        self.settle(entry).map(Ok)
    }

    /// The keychain holds the key: that is noted, and then no file has it any more.
    fn settle(&self, entry: &Entry) -> Result<(), KeyError> {
        self.files.note_elsewhere(&entry.seller, &entry.device)?;
        self.files.remove(&entry.seller, &entry.device)
    }

    /// A key that the keychain holds. What lies in a file beside it goes where it is the same.
    fn found(&self, entry: &Entry, seed: &Seed) -> Result<SigningKey, KeyError> {
        let Entry { seller, device, .. } = entry;
        let key = SigningKey::from_bytes(seed);
        if self.wanted == KeychainUse::Unwanted {
            self.files.save(seller, device, &key)?;
            self.files.forget_elsewhere(seller, device)?;
            // What stays in the keychain is the same key: to leave it there loses nothing.
            let _ = self.chain.remove(entry);
            return Ok(key);
        }
        match self.files.load(seller, device) {
            Ok(Some(same)) if same.to_bytes() == *seed => self.settle(entry)?,
            Ok(Some(_)) => {}
            Ok(None) | Err(_) => self.files.note_elsewhere(seller, device)?,
        }
        Ok(key)
    }

    /// A key that the keychain does not hold.
    fn from_files(&self, entry: &Entry, is_open: bool) -> Result<Option<SigningKey>, KeyError> {
        let Entry { seller, device, .. } = entry;
        let Some(key) = self.files.load(seller, device)? else {
            return if !is_open && self.files.is_elsewhere(seller, device) {
                Err(KeyError::Keychain)
            } else {
                Ok(None)
            };
        };
        if is_open && self.wanted == KeychainUse::Wanted {
            // One that could not be moved stays in its file, which is no error.
            let _stays = self.move_in(entry, &key)?;
        }
        Ok(Some(key))
    }
}

impl KeyStore for KeychainFirst {
    fn load(&self, seller: &SellerId, device: &DeviceId) -> Result<Option<SigningKey>, KeyError> {
        let entry = self.entry(seller, device);
        if self.wanted == KeychainUse::Unwanted && !self.files.is_elsewhere(seller, device) {
            return self.files.load(seller, device);
        }
        match self.chain.find(&entry) {
            Ok(Some(seed)) => self.found(&entry, &seed).map(Some),
            Ok(None) => self.from_files(&entry, true),
            Err(Closed) => self.from_files(&entry, false),
        }
    }

    fn save(&self, seller: &SellerId, device: &DeviceId, key: &SigningKey) -> Result<(), KeyError> {
        self.files.make_folder()?;
        if self.wanted == KeychainUse::Wanted
            && self.move_in(&self.entry(seller, device), key)?.is_ok()
        {
            return Ok(());
        }
        self.files.save(seller, device, key)?;
        self.files.forget_elsewhere(seller, device)
    }

    fn protection(&self, seller: &SellerId, device: &DeviceId) -> KeyProtection {
        if self.files.is_elsewhere(seller, device) {
            KeyProtection::Keychain
        } else {
            self.files.protection(seller, device)
        }
    }
}

#[cfg(test)]
mod tests;
