//! Where a key is after each thing that can happen to a keychain.

use super::*;
use crate::keys;
use std::collections::HashMap;
use std::sync::Mutex;

/// A keychain that can be locked, and one that takes keys and loses them.
#[derive(Debug, Default)]
struct Drawer {
    held: Mutex<HashMap<String, Seed>>,
    is_locked: Mutex<bool>,
    loses: bool,
}

impl Drawer {
    fn open(&self) -> Result<(), Closed> {
        if *self.is_locked.lock().unwrap() {
            Err(Closed)
        } else {
            Ok(())
        }
    }

    fn lock(&self, is_locked: bool) {
        *self.is_locked.lock().unwrap() = is_locked;
    }

    fn count(&self) -> usize {
        self.held.lock().unwrap().len()
    }
}

impl Keychain for Drawer {
    fn find(&self, entry: &Entry) -> Result<Option<Seed>, Closed> {
        self.open()?;
        Ok(self.held.lock().unwrap().get(&named(entry)).copied())
    }

    fn put(&self, entry: &Entry, seed: &Seed) -> Result<(), Closed> {
        self.open()?;
        if !self.loses {
            self.held.lock().unwrap().insert(named(entry), *seed);
        }
        Ok(())
    }

    fn remove(&self, entry: &Entry) -> Result<(), Closed> {
        self.open()?;
        self.held.lock().unwrap().remove(&named(entry));
        Ok(())
    }
}

fn named(entry: &Entry) -> String {
    format!("{entry:?}")
}

struct Scene {
    folder: tempfile::TempDir,
    drawer: Arc<Drawer>,
    seller: SellerId,
    device: DeviceId,
}

impl Scene {
    fn with(drawer: Drawer) -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            drawer: Arc::new(drawer),
            seller: SellerId::new("sel_1"),
            device: DeviceId::new("dev_1"),
        }
    }

    fn files(&self) -> KeyFiles {
        KeyFiles::in_folder(self.folder.path().join("keys"))
    }

    fn keys(&self, wanted: KeychainUse) -> KeychainFirst {
        let chain = Arc::clone(&self.drawer) as Arc<dyn Keychain>;
        KeychainFirst::new(chain, wanted, self.folder.path().to_owned(), self.files())
    }

    fn wanted(&self) -> KeychainFirst {
        self.keys(KeychainUse::Wanted)
    }

    fn load(&self, keys: &impl KeyStore) -> Result<Option<Seed>, KeyError> {
        let key = keys.load(&self.seller, &self.device)?;
        Ok(key.map(|key| key.to_bytes()))
    }

    fn is_in_file(&self) -> bool {
        self.load(&self.files()).unwrap().is_some()
    }

    fn protection(&self) -> KeyProtection {
        self.wanted().protection(&self.seller, &self.device)
    }
}

#[test]
fn a_new_key_goes_into_an_open_keychain_and_into_no_file() {
    let scene = Scene::with(Drawer::default());
    let key = keys::new_key().unwrap();
    scene
        .wanted()
        .save(&scene.seller, &scene.device, &key)
        .unwrap();
    assert_eq!(scene.drawer.count(), 1);
    assert!(!scene.is_in_file());
    assert_eq!(scene.protection(), KeyProtection::Keychain);
    assert_eq!(scene.load(&scene.wanted()).unwrap(), Some(key.to_bytes()));
}

#[test]
fn a_key_in_a_file_moves_in_and_leaves_the_file_only_when_it_was_read_back() {
    let check = |loses: bool, expect: KeyProtection| {
        let scene = Scene::with(Drawer {
            loses,
            ..Drawer::default()
        });
        let key = keys::new_key().unwrap();
        let saved = scene.files().save(&scene.seller, &scene.device, &key);
        saved.unwrap();
        for _ in 0..2 {
            let found = scene.load(&scene.wanted()).unwrap();
            assert_eq!(found, Some(key.to_bytes()), "loses: {loses}");
        }
        assert_eq!(scene.is_in_file(), loses);
        assert_eq!(scene.protection(), expect);
    };
    check(false, KeyProtection::Keychain);
    check(true, KeyProtection::File);
}

#[test]
fn a_locked_keychain_is_no_error_until_it_alone_has_the_key() {
    let scene = Scene::with(Drawer::default());
    let key = keys::new_key().unwrap();
    scene.drawer.lock(true);
    assert_eq!(scene.load(&scene.wanted()).unwrap(), None, "no key at all");
    let saved = scene.wanted().save(&scene.seller, &scene.device, &key);
    saved.unwrap();
    assert_eq!(scene.load(&scene.wanted()).unwrap(), Some(key.to_bytes()));
    assert_eq!(scene.protection(), KeyProtection::File);

    scene.drawer.lock(false);
    assert_eq!(scene.load(&scene.wanted()).unwrap(), Some(key.to_bytes()));
    scene.drawer.lock(true);
    let refused = scene.load(&scene.wanted());
    assert!(matches!(refused, Err(KeyError::Keychain)), "{refused:?}");
    assert_eq!(scene.protection(), KeyProtection::Keychain);
}

#[test]
fn two_desks_on_one_computer_do_not_share() {
    let scene = Scene::with(Drawer::default());
    let key = keys::new_key().unwrap();
    let saved = scene.wanted().save(&scene.seller, &scene.device, &key);
    saved.unwrap();
    let other = KeychainFirst {
        folder: scene.folder.path().join("another"),
        ..scene.wanted()
    };
    assert_eq!(scene.load(&other).unwrap(), None);
}

#[test]
fn who_wants_no_keychain_gets_the_key_back_into_a_file() {
    let scene = Scene::with(Drawer::default());
    let key = keys::new_key().unwrap();
    let saved = scene.wanted().save(&scene.seller, &scene.device, &key);
    saved.unwrap();
    let unwanted = scene.keys(KeychainUse::Unwanted);
    for _ in 0..2 {
        assert_eq!(scene.load(&unwanted).unwrap(), Some(key.to_bytes()));
    }
    assert!(scene.is_in_file());
    assert_eq!(scene.drawer.count(), 0);
    assert_eq!(scene.protection(), KeyProtection::File);
}

#[test]
fn a_key_that_was_kept_while_the_keychain_was_locked_takes_the_place_of_its_note() {
    let scene = Scene::with(Drawer::default());
    let (first, second) = (keys::new_key().unwrap(), keys::new_key().unwrap());
    let save = |key| scene.wanted().save(&scene.seller, &scene.device, key);
    save(&first).unwrap();
    scene.drawer.lock(true);
    save(&second).unwrap();
    assert_eq!(
        scene.load(&scene.wanted()).unwrap(),
        Some(second.to_bytes())
    );
    assert_eq!(scene.protection(), KeyProtection::File);
}
