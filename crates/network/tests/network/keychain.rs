//! The Secret Service of a desktop, and a bus that is not there or says nothing.

use dhow_network::keychain::SecretServiceKeychain as SecretService;
use dhow_network::keychain::{Closed, Entry, Keychain};
use dhow_network::{KeyFiles, KeyProtection, KeyStore, KeychainFirst, KeychainUse, keys};
use dhow_sync::{DeviceId, SellerId};
use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

/// Longer than any service takes, and no test waits for it: it is how long a service that hangs
/// would be waited for.
const PATIENT: Duration = Duration::from_secs(20);

fn entry(folder: &Path) -> Entry {
    Entry {
        folder: folder.to_owned(),
        seller: SellerId::new("sel_1"),
        device: DeviceId::new("dev_1"),
    }
}

#[test]
fn where_there_is_no_bus_the_keychain_is_closed() {
    let folder = tempfile::tempdir().unwrap();
    let bus = format!("unix:path={}/nobody", folder.path().display());
    let chain = SecretService::at(&bus, PATIENT);
    assert_eq!(chain.find(&entry(folder.path())), Err(Closed));
    assert_eq!(chain.put(&entry(folder.path()), &[7; 32]), Err(Closed));
}

/// The listener takes connections and never says a word: without an end to patience, this test has
/// none.
#[test]
fn a_bus_that_says_nothing_is_given_up_and_the_key_goes_into_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let socket = folder.path().join("bus");
    let _silent = UnixListener::bind(&socket).unwrap();
    let bus = format!("unix:path={}", socket.display());
    let chain = SecretService::at(&bus, Duration::from_millis(100));
    let data = folder.path().to_owned();
    let files = KeyFiles::in_folder(data.join("keys"));
    let keys = KeychainFirst::new(Arc::new(chain), KeychainUse::Wanted, data, files);
    let Entry { seller, device, .. } = entry(folder.path());
    let key = keys::new_key().unwrap();
    keys.save(&seller, &device, &key).unwrap();
    let found = keys.load(&seller, &device).unwrap().unwrap();
    assert_eq!(found.to_bytes(), key.to_bytes());
    assert_eq!(keys.protection(&seller, &device), KeyProtection::File);
}

/// A bus of its own with the keyring of GNOME on it.
struct Session {
    folder: tempfile::TempDir,
    bus: Child,
    keyring: Child,
    address: String,
}

impl Session {
    fn begin(is_unlocked: bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut bus = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--print-address"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut address = String::new();
        let told = bus.stdout.take().unwrap();
        BufReader::new(told).read_line(&mut address).unwrap();
        let address = address.trim().to_owned();
        let keyring = keyring(folder.path(), &address, is_unlocked);
        Self {
            folder,
            bus,
            keyring,
            address,
        }
    }

    /// The service as soon as it answers.
    fn chain(&self) -> SecretService {
        SecretService::at(&self.address, PATIENT)
    }

    fn keys(&self, data: &str) -> KeychainFirst {
        let data = self.folder.path().join(data);
        let files = KeyFiles::in_folder(data.join("keys"));
        KeychainFirst::new(Arc::new(self.chain()), KeychainUse::Wanted, data, files)
    }

    /// The keyring begins anew, and nobody opens it.
    fn lock(&mut self) {
        let _ = self.keyring.kill();
        let _ = self.keyring.wait();
        self.keyring = keyring(self.folder.path(), &self.address, false);
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        for child in [&mut self.keyring, &mut self.bus] {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// Begins a keyring whose files are in this folder, and waits until it stands on the bus.
fn keyring(folder: &Path, address: &str, is_unlocked: bool) -> Child {
    let mut command = Command::new("gnome-keyring-daemon");
    command.args(["--foreground", "--components=secrets"]);
    command.arg(format!(
        "--control-directory={}",
        folder.join("run").display()
    ));
    if is_unlocked {
        command.arg("--unlock");
    }
    let mut keyring = command
        .env("DBUS_SESSION_BUS_ADDRESS", address)
        .env("XDG_DATA_HOME", folder.join("data"))
        .env("XDG_RUNTIME_DIR", folder)
        .env("HOME", folder)
        .env_remove("DISPLAY")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut password = keyring.stdin.take().unwrap();
    password.write_all(b"liman").unwrap();
    drop(password);
    let mut is_there = |_: &u32| {
        let waiting = Command::new("dbus-send")
            .args([
                "--print-reply",
                "--dest=org.freedesktop.DBus",
                "/org/freedesktop/DBus",
            ])
            .args([
                "org.freedesktop.DBus.NameHasOwner",
                "string:org.freedesktop.secrets",
            ])
            .env("DBUS_SESSION_BUS_ADDRESS", address)
            .output();
        waiting.is_ok_and(|told| String::from_utf8_lossy(&told.stdout).contains("true"))
    };
    (0..2_000)
        .find(&mut is_there)
        .expect("a keyring stands on its bus");
    keyring
}

#[test]
#[ignore = "needs dbus-daemon and gnome-keyring-daemon"]
fn a_real_keyring_keeps_the_keys_of_two_desks_apart_and_is_not_asked_to_open() {
    let mut session = Session::begin(true);
    let Entry { seller, device, .. } = entry(session.folder.path());
    let (one, other) = (keys::new_key().unwrap(), keys::new_key().unwrap());
    session.keys("one").save(&seller, &device, &one).unwrap();
    session.keys("two").save(&seller, &device, &other).unwrap();
    for (data, key) in [("one", &one), ("two", &other)] {
        let keys = session.keys(data);
        let found = keys.load(&seller, &device).unwrap().unwrap();
        assert_eq!(found.to_bytes(), key.to_bytes(), "{data}");
        assert_eq!(keys.protection(&seller, &device), KeyProtection::Keychain);
        let files = KeyFiles::in_folder(session.folder.path().join(data).join("keys"));
        assert!(files.load(&seller, &device).unwrap().is_none(), "{data}");
    }

    session.lock();
    let refused = session.keys("one").load(&seller, &device);
    assert!(
        matches!(refused, Err(keys::KeyError::Keychain)),
        "{refused:?}"
    );
    let late = DeviceId::new("dev_2");
    session.keys("one").save(&seller, &late, &one).unwrap();
    let kept = session.keys("one").protection(&seller, &late);
    assert_eq!(kept, KeyProtection::File);
}

#[test]
#[ignore = "needs dbus-daemon and gnome-keyring-daemon"]
fn a_key_moves_from_its_file_into_a_real_keyring() {
    let session = Session::begin(true);
    let Entry { seller, device, .. } = entry(session.folder.path());
    let files = KeyFiles::in_folder(session.folder.path().join("one").join("keys"));
    let key = keys::new_key().unwrap();
    files.save(&seller, &device, &key).unwrap();
    for _ in 0..2 {
        let found = session.keys("one").load(&seller, &device).unwrap().unwrap();
        assert_eq!(found.to_bytes(), key.to_bytes());
    }
    assert!(files.load(&seller, &device).unwrap().is_none());
}
