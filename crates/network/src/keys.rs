//! Where a device keeps its signing key: outside the workspace file, so that a copied file is
//! not a copied device.
//!
//! A key lies in a file that only its owner may read; sealed under a passphrase where one is given.
//! Nobody is ever asked for it: it stands in a file that the person named.

use crate::key_seal::{self, Refusal};
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

    /// How the key of a device is kept, or would be.
    fn protection(&self, seller: &SellerId, device: &DeviceId) -> KeyProtection;
}

/// How a key is kept from whoever else uses the computer, or has its disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyProtection {
    /// Sealed under a passphrase.
    Sealed,
    /// By the rights of its file alone.
    File,
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
    /// The key is sealed, and the passphrase is not here or another one.
    #[error("key store: sealed")]
    Sealed,
    /// The file that should hold the passphrase cannot be read, or is empty.
    #[error("key store: no passphrase in {0}")]
    Passphrase(PathBuf),
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
    random(&mut seed)?;
    Ok(SigningKey::from_bytes(&seed))
}

fn random(bytes: &mut [u8]) -> Result<(), KeyError> {
    getrandom::fill(bytes).map_err(|error| KeyError::Randomness(error.to_string()))
}

impl From<Refusal> for KeyError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Damaged => Self::Damaged,
            Refusal::Sealed => Self::Sealed,
        }
    }
}

/// Keys as files that only their owner may read, in a folder of the user's data.
#[derive(Debug, Clone)]
pub struct KeyFiles {
    folder: PathBuf,
    /// Where the passphrase stands that seals them.
    passphrase: Option<PathBuf>,
}

impl KeyFiles {
    /// Keys in this folder, which is made when the first key is saved.
    #[must_use]
    pub fn in_folder(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
            passphrase: None,
        }
    }

    /// The same, sealed by the passphrase in this file. Keys that lie there open are sealed when
    /// they are first used.
    #[must_use]
    pub fn sealed_by(self, passphrase: Option<PathBuf>) -> Self {
        Self { passphrase, ..self }
    }

    /// The file of a device's key. Its name is a hash, because ids come from files and wires and
    /// may look like paths.
    fn file(&self, seller: &SellerId, device: &DeviceId) -> PathBuf {
        let name = Hash::of_bytes(format!("{seller}\n{device}").as_bytes());
        self.folder
            .join(format!("{}.key", name.as_str().trim_start_matches("b3:")))
    }

    /// The passphrase, where one is to be used. Line ends behind it are no part of it.
    fn passphrase(&self) -> Result<Option<Vec<u8>>, KeyError> {
        let Some(file) = &self.passphrase else {
            return Ok(None);
        };
        let missing = || KeyError::Passphrase(file.clone());
        let text = fs::read(file).map_err(|_| missing())?;
        let end = text.iter().rposition(|byte| !b"\r\n".contains(byte));
        let end = end.ok_or_else(missing)?;
        Ok(Some(text[..=end].to_vec()))
    }

    /// Writes a key, sealed where there is a passphrase. What lay there goes only once it stands.
    fn put(&self, owner: Owner<'_>, key: &SigningKey) -> Result<(), KeyError> {
        let open = self.file(owner.seller, owner.device);
        let Some(passphrase) = self.passphrase()? else {
            write_whole(&open, key.as_bytes())?;
            return Ok(());
        };
        let mut chance = [0; key_seal::CHANCE];
        random(&mut chance)?;
        let sealed = key_seal::seal(key.as_bytes(), &passphrase, &owner.text(), chance)?;
        write_whole(&open.with_extension(SEALED), &sealed)?;
        match fs::remove_file(&open) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
            _ => Ok(()),
        }
    }
}

/// The ending of sealed keys.
const SEALED: &str = "sealed";

/// Whose key it is, which a seal is bound to: a file that was put in the place of another's is no
/// key there.
#[derive(Clone, Copy)]
struct Owner<'a> {
    seller: &'a SellerId,
    device: &'a DeviceId,
}

impl Owner<'_> {
    fn text(self) -> String {
        format!("{}\n{}", self.seller, self.device)
    }
}

impl KeyStore for KeyFiles {
    fn load(&self, seller: &SellerId, device: &DeviceId) -> Result<Option<SigningKey>, KeyError> {
        let owner = Owner { seller, device };
        let open = self.file(seller, device);
        if let Some(sealed) = read(&open.with_extension(SEALED))? {
            let passphrase = self.passphrase()?.ok_or(KeyError::Sealed)?;
            let seed = key_seal::open(&sealed, &passphrase, &owner.text())?;
            return Ok(Some(SigningKey::from_bytes(&seed)));
        }
        let Some(bytes) = read(&open)? else {
            return Ok(None);
        };
        let seed = bytes.as_slice().try_into().map_err(|_| KeyError::Damaged)?;
        let key = SigningKey::from_bytes(seed);
        if self.passphrase.is_some() {
            self.put(owner, &key)?;
        }
        Ok(Some(key))
    }

    fn save(&self, seller: &SellerId, device: &DeviceId, key: &SigningKey) -> Result<(), KeyError> {
        private_folder(&self.folder)?;
        self.put(Owner { seller, device }, key)
    }

    fn protection(&self, seller: &SellerId, device: &DeviceId) -> KeyProtection {
        let open = self.file(seller, device);
        let is_sealed = open.with_extension(SEALED).exists();
        if is_sealed || (self.passphrase.is_some() && !open.exists()) {
            KeyProtection::Sealed
        } else {
            KeyProtection::File
        }
    }
}

/// The bytes of a file, if it is there.
fn read(file: &Path) -> Result<Option<Vec<u8>>, KeyError> {
    match fs::read(file) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Writes a file beside its place and puts it there, so that no crash leaves half of it.
fn write_whole(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut draft = file.to_owned().into_os_string();
    draft.push(".new");
    write_private(Path::new(&draft), bytes)?;
    fs::rename(&draft, file)?;
    if cfg!(unix)
        && let Some(folder) = file.parent()
    {
        fs::File::open(folder)?.sync_all()?;
    }
    Ok(())
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

    fn sealed(folder: &Path) -> KeyFiles {
        let passphrase = folder.join("passphrase");
        fs::write(&passphrase, "liman caddesi 4\n").unwrap();
        KeyFiles::in_folder(folder.join("keys")).sealed_by(Some(passphrase))
    }

    fn bytes_below(folder: &Path) -> Vec<u8> {
        let files = fs::read_dir(folder).unwrap();
        files
            .flat_map(|file| fs::read(file.unwrap().path()).unwrap())
            .collect()
    }

    #[test]
    fn a_sealed_key_opens_by_its_passphrase_alone() {
        let folder = tempfile::tempdir().unwrap();
        let keys = sealed(folder.path());
        let (seller, device) = ids();
        let key = new_key().unwrap();
        assert_eq!(keys.protection(&seller, &device), KeyProtection::Sealed);
        keys.save(&seller, &device, &key).unwrap();
        let found = keys.load(&seller, &device).unwrap().unwrap();
        assert_eq!(found.to_bytes(), key.to_bytes());
        let lies = bytes_below(&folder.path().join("keys"));
        assert!(!lies.windows(32).any(|part| part == key.as_bytes()));
        assert_eq!(keys.protection(&seller, &device), KeyProtection::Sealed);

        let unaided = KeyFiles::in_folder(folder.path().join("keys"));
        let refused = unaided.load(&seller, &device);
        assert!(matches!(refused, Err(KeyError::Sealed)), "{refused:?}");
        assert_eq!(unaided.protection(&seller, &device), KeyProtection::Sealed);
        for (passphrase, damaged) in [("another", false), ("\n", true)] {
            fs::write(folder.path().join("passphrase"), passphrase).unwrap();
            let refused = keys.load(&seller, &device);
            let expected = match refused {
                Err(KeyError::Sealed) => !damaged,
                Err(KeyError::Passphrase(_)) => damaged,
                _ => false,
            };
            assert!(expected, "{passphrase}: {refused:?}");
        }
    }

    #[test]
    fn a_key_that_lies_open_is_sealed_when_it_is_used() {
        let folder = tempfile::tempdir().unwrap();
        let open = KeyFiles::in_folder(folder.path().join("keys"));
        let (seller, device) = ids();
        let key = new_key().unwrap();
        open.save(&seller, &device, &key).unwrap();
        assert_eq!(open.protection(&seller, &device), KeyProtection::File);
        let keys = sealed(folder.path());
        assert_eq!(keys.protection(&seller, &device), KeyProtection::File);
        for _ in 0..2 {
            let found = keys.load(&seller, &device).unwrap().unwrap();
            assert_eq!(found.to_bytes(), key.to_bytes());
        }
        assert_eq!(keys.protection(&seller, &device), KeyProtection::Sealed);
        let lies = bytes_below(&folder.path().join("keys"));
        assert!(!lies.windows(32).any(|part| part == key.as_bytes()));
    }

    #[test]
    fn a_seal_is_bound_to_its_device() {
        let folder = tempfile::tempdir().unwrap();
        let keys = sealed(folder.path());
        let (seller, device) = ids();
        keys.save(&seller, &device, &new_key().unwrap()).unwrap();
        let other = DeviceId::new("dev_2");
        let place = |device| keys.file(&seller, device).with_extension(SEALED);
        fs::copy(place(&device), place(&other)).unwrap();
        let refused = keys.load(&seller, &other);
        assert!(matches!(refused, Err(KeyError::Sealed)), "{refused:?}");
        fs::write(place(&other), b"short").unwrap();
        let refused = keys.load(&seller, &other);
        assert!(matches!(refused, Err(KeyError::Damaged)), "{refused:?}");
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
