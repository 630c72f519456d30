//! Copies with the key of the device in them, under a passphrase.

use crate::support::*;
use dhow_app::{restore_backup, verify_backup};
use dhow_contract::workspace::DeviceKeys;
use dhow_hub::RunningHub;
use dhow_testkit::hub_in_process;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const PASSPHRASE: &str = "liman caddesi 4";

/// A firm at its hub, and a new computer.
struct Scene {
    firm: SellerDesk,
    new: TempDir,
    _hub: RunningHub,
    _cellar: TempDir,
}

impl Scene {
    fn enrolled() -> Self {
        let (cellar, firm) = (tempfile::tempdir().unwrap(), SellerDesk::with_goods());
        let hub = hub_in_process(cellar.path(), &firm.clock);
        firm.enrol(&hub.address());
        firm.sync();
        Self {
            firm,
            new: tempfile::tempdir().unwrap(),
            _hub: hub,
            _cellar: cellar,
        }
    }

    fn copy(&self, passphrase: Option<&str>) -> Result<(PathBuf, DeviceKeys), Failure> {
        let path = self.firm.text_path("copy.dhow");
        let made = self.firm.backup_create(BackupRequest {
            path: path.clone(),
            passphrase: passphrase.map(str::to_owned),
        })?;
        Ok((PathBuf::from(path), made.device_keys))
    }

    fn host(&self) -> Host {
        host(&self.new.path().join("data"), 5, &self.firm.clock)
    }

    fn file(&self) -> PathBuf {
        self.new.path().join("firm.dhow")
    }

    fn restore(&self, copy: &Path, passphrase: Option<&str>) -> Result<App, Failure> {
        restore_backup(copy, &self.file(), passphrase, self.host())?;
        App::open(&self.file(), self.host())
    }
}

fn set(app: &App, sku: &str, price: &str) {
    let fields = [("basePrice".to_owned(), Some(price.to_owned()))].into();
    let sku = Some(sku.to_owned());
    let set = VariantSet {
        sku,
        id: None,
        fields,
    };
    app.variant_set(set).unwrap();
}

fn price(app: &App, sku: &str) -> Option<String> {
    let product = app.product_get(of_sku(sku)).unwrap();
    let mut variants = product.variants.into_iter();
    variants.find(|it| it.sku == sku).unwrap().base_price
}

fn device(app: &App) -> Option<String> {
    app.network_status(Nothing {}).unwrap().device
}

#[test]
fn a_copy_says_whether_keys_are_in_it() {
    let check = |passphrase: Option<&str>, expect: DeviceKeys| {
        let scene = Scene::enrolled();
        let (copy, made) = scene.copy(passphrase).unwrap();
        let verified = verify_backup(&copy, scene.host()).unwrap();
        assert_eq!((made, verified.device_keys), (expect, expect));
        assert!(verified.health.healthy, "{:?}", verified.health);
    };
    check(None, DeviceKeys::Absent);
    check(Some(PASSPHRASE), DeviceKeys::Sealed);
}

#[test]
fn keys_that_cannot_be_sealed_or_opened_are_told_in_words_and_leave_nothing() {
    let scene = Scene::enrolled();
    assert_eq!(refusal(scene.copy(Some(""))), "passphraseMissing");
    let (copy, _) = scene.copy(Some(PASSPHRASE)).unwrap();
    let wrong = scene.restore(&copy, Some("another"));
    assert_eq!(wrong.map(drop).unwrap_err().code, Code::PassphraseWrong);
    std::fs::remove_file(&copy).unwrap();
    let (copy, _) = scene.copy(None).unwrap();
    let bare = scene.restore(&copy, Some(PASSPHRASE));
    assert_eq!(bare.map(drop).unwrap_err().code, Code::BackupWithoutKeys);
    assert!(!scene.file().exists());

    let alone = SellerDesk::with_goods();
    let request = BackupRequest {
        path: alone.text_path("copy.dhow"),
        passphrase: Some(PASSPHRASE.to_owned()),
    };
    assert_eq!(refusal(alone.backup_create(request)), "notEnrolled");
}

#[test]
fn without_the_passphrase_the_goods_are_there_and_the_key_is_missing() {
    let scene = Scene::enrolled();
    let (copy, _) = scene.copy(Some(PASSPHRASE)).unwrap();
    let app = scene.restore(&copy, None).unwrap();
    assert_eq!(price(&app, "MUG"), price(&scene.firm, "MUG"));
    let refused = app.sync_now(Nothing {}).unwrap_err();
    assert_eq!(refused.code, Code::KeyMissing);
}

/// A workspace is no copy: what was sealed into the copy does not lie in it.
#[test]
fn sealed_keys_stay_in_the_copy() {
    let scene = Scene::enrolled();
    let (copy, _) = scene.copy(Some(PASSPHRASE)).unwrap();
    let app = scene.restore(&copy, Some(PASSPHRASE)).unwrap();
    let path = scene.new.path().join("second.dhow");
    app.backup_create(BackupRequest {
        path: path.display().to_string(),
        ..Default::default()
    })
    .unwrap();
    let verified = verify_backup(&path, scene.host()).unwrap();
    assert_eq!(verified.device_keys, DeviceKeys::Absent);
    let verified = verify_backup(&copy, scene.host()).unwrap();
    assert_eq!(verified.device_keys, DeviceKeys::Sealed);
}

#[test]
fn a_restored_workspace_with_its_key_syncs_as_the_device_that_made_it() {
    let scene = Scene::enrolled();
    let (copy, _) = scene.copy(Some(PASSPHRASE)).unwrap();
    let app = scene.restore(&copy, Some(PASSPHRASE)).unwrap();
    set(&app, "MUG", "12");
    assert_eq!(app.sync_now(Nothing {}).unwrap().pending, 0);
    assert_eq!(device(&app), device(&scene.firm));
    assert_eq!(app.device_list(Nothing {}).unwrap().devices.len(), 1);
}

/// The computer that was given up is found again: two installations under one id, and whichever
/// comes second goes on under another.
#[test]
fn two_installations_under_one_key_both_go_on_and_lose_nothing() {
    for restored_first in [true, false] {
        let scene = Scene::enrolled();
        let (copy, _) = scene.copy(Some(PASSPHRASE)).unwrap();
        let app = scene.restore(&copy, Some(PASSPHRASE)).unwrap();
        let turns: [&App; 2] = if restored_first {
            [&app, &scene.firm]
        } else {
            [&scene.firm, &app]
        };
        set(turns[0], "MUG", "12");
        set(turns[1], "TWL-L", "81");
        for turn in [0, 1, 0, 1] {
            let told = turns[turn].sync_now(Nothing {}).unwrap();
            assert_eq!((told.pending, told.conflicts), (0, 0));
        }
        for desk in turns {
            let prices = (price(desk, "MUG"), price(desk, "TWL-L"));
            assert_eq!(prices, (Some("12".into()), Some("81".into())));
            assert!(desk.network_status(Nothing {}).unwrap().parked.is_empty());
        }
        assert_ne!(device(&app), device(&scene.firm), "{restored_first}");
    }
}

/// The firm published on after the copy was made. What the restored workspace signs for the same
/// listings counts less far than what stands, so it signs further, and withdraws as well.
#[test]
fn a_restored_workspace_publishes_over_what_was_published_after_its_copy() {
    let scene = Scene::enrolled();
    scene.firm.markets(MARKETS).unwrap();
    scene.firm.publish_skus(&["MUG", "TWL-S"]);
    let (copy, _) = scene.copy(Some(PASSPHRASE)).unwrap();
    for amount in ["11", "12", "13"] {
        scene.firm.set("MUG", "basePrice", amount).unwrap();
        scene.firm.publish_skus(&["MUG"]);
    }
    let app = scene.restore(&copy, Some(PASSPHRASE)).unwrap();
    set(&app, "MUG", "20");
    app.sync_now(Nothing {}).unwrap();
    let publish = |skus: &[&str]| {
        let skus = skus.iter().map(|sku| (*sku).to_owned()).collect();
        app.publish(PublishRequest { skus }).unwrap()
    };
    let published = publish(&["MUG"]);
    assert_eq!((published.queued, published.live), (0, 2));
    let state = || app.product_get(of_sku("MUG")).unwrap().publish;
    assert_eq!(state(), PublishState::Live);
    let archive = |status: &str| {
        let id = app.product_get(of_sku("MUG")).unwrap().id;
        let fields = [("status".to_owned(), Some(status.to_owned()))].into();
        app.product_set(ProductSet {
            id: Some(id),
            fields,
            ..Default::default()
        })
        .unwrap();
    };
    archive("archived");
    assert_eq!(publish(&[]).withdrawn.len(), 1);
    archive("active");
    let published = publish(&["MUG"]);
    assert_eq!((published.queued, published.live), (0, 2));
    assert_eq!(publish(&["MUG"]).queued, 0, "what stands is not sent again");
}
