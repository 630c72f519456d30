//! Copies: made while the file is in use, proven by opening them again, good for going on from.

use crate::support::{Scene, context, reprice, shown_price, towel, workspace};
use dhow_store::{Mode, StoreError, Workspace, read};
use std::path::Path;

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

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_copy_is_one_file_and_stays_one_when_it_is_looked_at() {
    let (scene, _) = Scene::with_towel();
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("copy.dhow");
    scene.workspace.back_up(&target, context(7_000)).unwrap();
    assert_eq!(names(folder.path()), ["copy.dhow"]);
    let bytes = std::fs::read(&target).unwrap();
    let copy = Workspace::open_for_reading(&target, Mode::Copy, context(8_000)).unwrap();
    let checks = copy.read(dhow_store::diagnose).unwrap();
    assert!(checks.iter().any(|check| check.name == "digests"));
    assert_eq!(names(folder.path()), ["copy.dhow"]);
    drop(copy);
    assert_eq!(names(folder.path()), ["copy.dhow"]);
    assert_eq!(std::fs::read(&target).unwrap(), bytes);
}

#[test]
fn a_name_that_looks_like_an_address_is_a_name() {
    let (scene, _) = Scene::with_towel();
    for name in ["file:copy.dhow", "file:a?mode=memory", "50% #1?.dhow"] {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join(name);
        scene.workspace.back_up(&target, context(7_000)).unwrap();
        assert_eq!(names(folder.path()), [name]);
        assert!(Workspace::open(&target, context(8_000)).is_ok(), "{name}");
    }
}

/// A draft cannot be made, or cannot be finished: nothing stands there, and the next try goes well.
#[test]
fn a_copy_that_failed_leaves_nothing() {
    let (scene, _) = Scene::with_towel();
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("copy.dhow");
    // In the way of SQLite's journal: the copy can be begun and not be finished.
    let way = folder.path().join("copy.dhow-part-journal");
    std::fs::create_dir(&way).unwrap();
    let failed = scene.workspace.back_up(&target, context(7_000));
    assert!(failed.is_err(), "{failed:?}");
    assert_eq!(names(folder.path()), ["copy.dhow-part-journal"]);
    std::fs::remove_dir(&way).unwrap();
    std::fs::write(folder.path().join("copy.dhow-part"), "of a kill").unwrap();
    scene.workspace.back_up(&target, context(7_000)).unwrap();
    assert_eq!(names(folder.path()), ["copy.dhow"]);
}

/// On a disk of 100 KB, which only root can make here. Elsewhere there is nothing to see.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_said_and_keeps_nothing_of_the_copy() {
    let (scene, _) = Scene::with_towel();
    let disk = tempfile::tempdir().unwrap();
    let mount = |program: &str, args: &[&str]| {
        let done = std::process::Command::new(program)
            .args(args)
            .arg(disk.path())
            .output();
        done.is_ok_and(|done| done.status.success())
    };
    if !mount("mount", &["-t", "tmpfs", "-o", "size=100k", "tmpfs"]) {
        return;
    }
    let target = disk.path().join("copy.dhow");
    let refusals: Vec<_> = (0..3)
        .map(|_| scene.workspace.back_up(&target, context(7_000)))
        .collect();
    let left = names(disk.path());
    assert!(mount("umount", &[]));
    let full = |refused: &Result<_, _>| matches!(refused, Err(StoreError::DiskFull));
    assert!(refusals.iter().all(full), "{refusals:?}");
    assert_eq!(left, Vec::<String>::new());
}

#[test]
fn each_part_of_a_copy_is_held_against_its_digest() {
    let (scene, _) = Scene::with_towel();
    let folder = tempfile::tempdir().unwrap();
    let check = |sql: &str, part: &str| {
        let target = folder.path().join(part);
        scene.workspace.back_up(&target, context(7_000)).unwrap();
        let change = rusqlite::Connection::open(&target).unwrap();
        assert_eq!(change.execute(sql, []).unwrap(), 1, "{sql}");
        drop(change);
        let copy = Workspace::open_for_reading(&target, Mode::Copy, context(8_000)).unwrap();
        let checks = copy.read(dhow_store::diagnose).unwrap();
        let digests = checks.iter().find(|check| check.name == "digests").unwrap();
        assert_eq!(digests.findings, [part]);
        let onward = copy.back_up(&folder.path().join("onward"), context(9_000));
        assert!(matches!(onward, Err(StoreError::Corrupt { .. })), "{part}");
    };
    check("UPDATE product SET title = 'Other'", "goods");
    check(
        "INSERT INTO blob VALUES ('sha256:0', 'image/png', 0, 1, 1, 0)",
        "pictures",
    );
    check("INSERT INTO setting VALUES ('theme', 'dark')", "settings");
    check("INSERT INTO rejected VALUES (1, 'why')", "operations");
    check("UPDATE seller SET name = 'Other'", "seller");
    check(
        "UPDATE act SET message = 'act-other' WHERE seq = 1",
        "history",
    );
    check(
        "INSERT INTO rate_publication SELECT 'ecb', '2026-01-01', 'EUR', '{}', '2026-01-01', NULL",
        "rates",
    );
}

#[test]
fn a_copy_that_is_worked_in_is_a_workspace() {
    let (scene, product) = Scene::with_towel();
    let target = scene.folder.path().join("copy.dhow");
    scene.workspace.back_up(&target, context(7_000)).unwrap();
    let copy = Workspace::open(&target, context(8_000)).unwrap();
    reprice(&copy, product.id, "700");
    let checks = copy.read(dhow_store::diagnose).unwrap();
    assert!(checks.iter().all(|check| check.findings.is_empty()));
    let second = scene.folder.path().join("second.dhow");
    assert!(copy.back_up(&second, context(9_000)).is_ok());
}

/// A copy that an older program made is looked at as it would be after its upgrade, and stays.
#[test]
fn a_copy_of_an_older_program_is_read_without_being_changed() {
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("copy.dhow");
    crate::upgrade::unpack("sample", &copy);
    let before = (std::fs::read(&copy).unwrap(), names(folder.path()));
    let aside = tempfile::tempdir().unwrap();
    let aside = aside.path().join("aside.dhow");
    let read = Workspace::open_copy(&copy, &aside, context(8_000)).unwrap();
    assert!(read.read(read::total_products).unwrap() > 0);
    let restored = folder.path().join("restored.dhow");
    let proof = read.back_up(&restored, context(9_000)).unwrap();
    assert!(proof.products > 0);
    std::fs::remove_file(&restored).unwrap();
    let after = (std::fs::read(&copy).unwrap(), names(folder.path()));
    assert!(before == after, "{:?}", after.1);
}
