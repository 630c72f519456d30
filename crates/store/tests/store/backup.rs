//! Copies: made while the file is in use, proven by opening them again, good for going on from.

use crate::support::{Scene, context, reprice, shown_price, towel, workspace};
use dhow_store::{Mode, StoreError, Workspace, read};

#[test]
fn a_backup_is_opened_again_and_compared() {
    let folder = tempfile::tempdir().unwrap();
    let (workspace, _) = workspace(folder.path());
    towel(&workspace);
    let target = folder.path().join("copy.dhow");
    let proof = workspace.back_up(&target, context(7_000)).unwrap();
    assert_eq!(proof.products, 1);
    assert!(matches!(
        workspace.back_up(&target, context(7_000)),
        Err(StoreError::Exists(_))
    ));
    assert!(
        workspace
            .read(dhow_store::diagnose)
            .unwrap()
            .iter()
            .all(|check| check.findings.is_empty())
    );
}

#[test]
fn a_copy_stays_what_it_was_and_can_be_worked_in() {
    let (scene, product) = Scene::with_towel();
    reprice(&scene.workspace, product.id, "700");
    let target = scene.folder.path().join("copy.dhow");
    let proof = scene.workspace.back_up(&target, context(7_000)).unwrap();
    assert_eq!(proof.bytes, std::fs::metadata(&target).unwrap().len());
    reprice(&scene.workspace, product.id, "999");
    let copy = Workspace::open(&target, context(8_000)).unwrap();
    assert_eq!(shown_price(&copy, product.id).as_deref(), Some("700"));
    copy.undo().unwrap();
    assert_eq!(
        shown_price(&copy, product.id).as_deref(),
        Some("690.00"),
        "its history came along"
    );
    assert_eq!(
        shown_price(&scene.workspace, product.id).as_deref(),
        Some("999")
    );
}

#[test]
fn the_digest_of_a_copy_is_that_of_its_goods() {
    let (scene, product) = Scene::with_towel();
    let digest = |name: &str| {
        scene
            .workspace
            .back_up(&scene.folder.path().join(name), context(7_000))
            .unwrap()
            .digest
    };
    let first = digest("first.dhow");
    assert_eq!(digest("second.dhow"), first, "the same goods");
    reprice(&scene.workspace, product.id, "700");
    assert_ne!(digest("third.dhow"), first);
    scene.workspace.undo().unwrap();
    assert_eq!(
        digest("fourth.dhow"),
        first,
        "goods that are again what they were"
    );
}

#[test]
fn a_file_in_use_elsewhere_is_backed_up_by_a_reader() {
    let (scene, _) = Scene::with_towel();
    let reader = Workspace::open_for_reading(&scene.path, Mode::InUse, context(5_000)).unwrap();
    let target = scene.folder.path().join("copy.dhow");
    assert_eq!(reader.back_up(&target, context(7_000)).unwrap().products, 1);
    let copy = Workspace::open(&target, context(8_000)).unwrap();
    assert_eq!(copy.read(read::total_products).unwrap(), 1);
}

#[test]
fn a_copy_into_a_folder_that_is_not_there_is_refused() {
    let (scene, product) = Scene::with_towel();
    let target = scene.folder.path().join("nowhere/copy.dhow");
    assert!(scene.workspace.back_up(&target, context(7_000)).is_err());
    assert!(!target.exists());
    assert_eq!(
        shown_price(&scene.workspace, product.id).as_deref(),
        Some("690.00")
    );
}
