//! Where a device keeps its signing key: outside the workspace file, so that a copied file is
//! not a copied device.

use dhow_sync::{DeviceId, Hash, SellerId};
use ed25519_dalek::{SECRET_KEY_LENGTH, SigningKey};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// A store of signing keys.
pub trait KeyStore: Send + Sync + std::fmt::Debug {
    /// The key of a device, if this machine has it.
    ///
    /// # Errors
    /// The store cannot be read, or holds something else under that name.
    fn load(&self, seller: &SellerId, device: &DeviceId) -> Result<Option<SigningKey>, KeyError>;

    /// Keeps the key of a device. It is on the disk when this returns.
    ///
    /// # Errors
    /// The store cannot be written.
    fn save(&self, seller: &SellerId, device: &DeviceId, key: &SigningKey) -> Result<(), KeyError>;
}

/// Why a key could not be kept or found.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The store cannot be read or written.
    #[error("key store: {0}")]
    Access(#[from] io::Error),
    /// What is there is no key.
    #[error("key store: not a key")]
    Damaged,
    /// This machine gives no randomness.
    #[error("no randomness: {0}")]
    Randomness(String),
}

/// Makes a new signing key.
///
/// # Errors
/// This machine gives no randomness.
pub fn new_key() -> Result<SigningKey, KeyError> {
    let mut seed = [0; SECRET_KEY_LENGTH];
    getrandom::fill(&mut seed).map_err(|error| KeyError::Randomness(error.to_string()))?;
    Ok(SigningKey::from_bytes(&seed))
}

/// Keys as files that only their owner may read, in a folder of the user's data.
#[derive(Debug, Clone)]
pub struct KeyFiles {
    folder: PathBuf,
}

impl KeyFiles {
    /// Keys in this folder, which is made when the first key is saved.
    #[must_use]
    pub fn in_folder(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
        }
    }

    /// The file of a device's key. Its name is a hash, because ids come from files and wires and
    /// may look like paths.
    fn file(&self, seller: &SellerId, device: &DeviceId) -> PathBuf {
        let name = Hash::of_bytes(format!("{seller}\n{device}").as_bytes());
        self.folder
            .join(format!("{}.key", name.as_str().trim_start_matches("b3:")))
    }
}

impl KeyStore for KeyFiles {
    fn load(&self, seller: &SellerId, device: &DeviceId) -> Result<Option<SigningKey>, KeyError> {
        match fs::read(self.file(seller, device)) {
            Ok(bytes) => {
                let seed = bytes.as_slice().try_into().map_err(|_| KeyError::Damaged)?;
                Ok(Some(SigningKey::from_bytes(seed)))
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    fn save(&self, seller: &SellerId, device: &DeviceId, key: &SigningKey) -> Result<(), KeyError> {
        private_folder(&self.folder)?;
        let file = self.file(seller, device);
        let draft = file.with_extension("new");
        write_private(&draft, key.as_bytes())?;
        fs::rename(&draft, &file)?;
        Ok(())
    }
}

/// Makes a folder that only its owner may enter.
fn private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Writes a file that only its owner may read, down to the disk. A draft that a crash left behind
/// is written anew, because its permissions may be another's.
fn write_private(file: &Path, bytes: &[u8]) -> io::Result<()> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut draft = options.open(file)?;
    draft.write_all(bytes)?;
    draft.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids() -> (SellerId, DeviceId) {
        (SellerId::new("sel_1"), DeviceId::new("dev_1"))
    }

    #[test]
    fn a_saved_key_comes_back_and_another_devices_does_not() {
        let folder = tempfile::tempdir().unwrap();
        let keys = KeyFiles::in_folder(folder.path().join("keys"));
        let (seller, device) = ids();
        let key = new_key().unwrap();
        assert!(keys.load(&seller, &device).unwrap().is_none());
        keys.save(&seller, &device, &key).unwrap();
        keys.save(&seller, &device, &key).unwrap();
        assert_eq!(
            keys.load(&seller, &device).unwrap().unwrap().to_bytes(),
            key.to_bytes()
        );
        assert!(
            keys.load(&seller, &DeviceId::new("dev_2"))
                .unwrap()
                .is_none()
        );
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_may_read_a_key() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let keys = KeyFiles::in_folder(folder.path().join("keys"));
        let (seller, device) = ids();
        keys.save(&seller, &device, &new_key().unwrap()).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&folder.path().join("keys")), 0o700);
        assert_eq!(mode(&keys.file(&seller, &device)), 0o600);
    }

    #[test]
    fn an_id_that_looks_like_a_path_stays_in_the_folder() {
        let folder = tempfile::tempdir().unwrap();
        let keys = KeyFiles::in_folder(folder.path().join("keys"));
        let device = DeviceId::new("../../outside");
        keys.save(&SellerId::new("/etc"), &device, &new_key().unwrap())
            .unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        assert_eq!(fs::read_dir(folder.path().join("keys")).unwrap().count(), 1);
    }

    #[test]
    fn a_damaged_key_is_said_to_be_damaged() {
        let folder = tempfile::tempdir().unwrap();
        let keys = KeyFiles::in_folder(folder.path());
        let (seller, device) = ids();
        fs::write(keys.file(&seller, &device), b"short").unwrap();
        assert!(matches!(
            keys.load(&seller, &device),
            Err(KeyError::Damaged)
        ));
    }
}
