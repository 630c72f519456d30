//! Keys in the keychain of the system where there is one, and in files where there is none.
//!
//! A keychain is never waited for and never asked to open itself, because that would show the
//! person a question in the middle of something else. What it holds is noted beside the files, by
//! a name without a content, so that a key that cannot be reached is told from one that is lost.

mod port;
#[cfg(target_os = "linux")]
mod secret_service;

use crate::keys::{KeyError, KeyFiles, KeyProtection, KeyStore};
use dhow_sync::{DeviceId, SellerId};
use ed25519_dalek::SigningKey;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

pub use port::{Closed, Entry, Keychain, Seed};
#[cfg(target_os = "linux")]
pub use secret_service::SecretServiceKeychain;

/// Whether a person wants keys in the keychain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeychainUse {
    /// Keys go in as soon as it is open.
    Wanted,
    /// Keys that are in it come out when they are used.
    Unwanted,
}

/// Keys of the desk whose data is in `folder`, in the keychain of this system where that has one;
/// each question to it ends within `patience`.
#[must_use]
#[cfg(target_os = "linux")]
pub fn of_system(
    files: KeyFiles,
    folder: PathBuf,
    wanted: KeychainUse,
    patience: Duration,
) -> Arc<dyn KeyStore> {
    let chain = Arc::new(SecretServiceKeychain::of_session(patience));
    Arc::new(KeychainFirst::new(chain, wanted, folder, files))
}

/// Keys in files: this program knows no keychain of this system yet.
#[must_use]
#[cfg(not(target_os = "linux"))]
pub fn of_system(
    files: KeyFiles,
    _folder: PathBuf,
    _wanted: KeychainUse,
    _patience: Duration,
) -> Arc<dyn KeyStore> {
    Arc::new(files)
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
    fn found_in_files(&self, entry: &Entry, is_open: bool) -> Result<Option<SigningKey>, KeyError> {
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
            Ok(None) => self.found_in_files(&entry, true),
            Err(Closed) => self.found_in_files(&entry, false),
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
