//! One writer of a file, whatever it is called and whatever became of what stands beside it.

use crate::support::{context, reprice, shown_price, towel, workspace};
use dhow_store::{Mode, StoreError, Workspace};
use std::fs;
use std::path::Path;

#[track_caller]
fn assert_in_use(path: &Path) {
    let second = Workspace::open(path, context(5_000)).map(|_| ());
    assert!(matches!(second, Err(StoreError::InUse(_))), "{second:?}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_second_name_of_the_file_is_the_same_file() {
    let folder = tempfile::tempdir().unwrap();
    let (open, path) = workspace(folder.path());
    let id = towel(&open).id;
    let other = folder.path().join("snapshot.dhow");
    fs::hard_link(&path, &other).unwrap();
    assert_in_use(&other);
    reprice(&open, id, "700");
    drop(open);
    let opened = Workspace::open(&other, context(5_000)).unwrap();
    assert_eq!(shown_price(&opened, id).as_deref(), Some("700"));
    assert_in_use(&path);
}

#[cfg(unix)]
#[test]
fn a_link_leads_to_the_lock_of_what_it_leads_to() {
    let folder = tempfile::tempdir().unwrap();
    let (open, path) = workspace(folder.path());
    let elsewhere = tempfile::tempdir().unwrap();
    let link = elsewhere.path().join("link.dhow");
    std::os::unix::fs::symlink(&path, &link).unwrap();
    assert_in_use(&link);
    drop(open);
    let opened = Workspace::open(&link, context(5_000)).unwrap();
    assert_in_use(&path);
    drop(opened);
    let left = fs::read_dir(elsewhere.path()).unwrap().count();
    assert_eq!(left, 1, "nothing stands beside a link");
}

#[cfg(target_os = "linux")]
#[test]
fn a_lock_that_was_taken_away_still_locks() {
    let folder = tempfile::tempdir().unwrap();
    let (open, path) = workspace(folder.path());
    fs::remove_file(folder.path().join("ege.dhow-lock")).unwrap();
    assert_in_use(&path);
    drop(open);
    assert!(Workspace::open(&path, context(5_000)).is_ok());
}

/// SQLite's locks belong to the process, and go when it closes any handle of the file. Without
/// them another program that reads and leaves believes that it was the last, and takes the log away
/// from under the writer.
#[cfg(target_os = "linux")]
#[test]
fn a_refusal_lets_no_lock_of_the_writer_go() {
    use std::os::unix::fs::MetadataExt;
    let folder = tempfile::tempdir().unwrap();
    let (open, path) = workspace(folder.path());
    let other = folder.path().join("snapshot.dhow");
    fs::hard_link(&path, &other).unwrap();
    let file = format!(":{} ", fs::metadata(&path).unwrap().ino());
    let held = || {
        let locks = fs::read_to_string("/proc/locks").unwrap();
        let mut held: Vec<String> = locks
            .lines()
            .filter(|lock| lock.contains(&file))
            .filter_map(|lock| lock.split_once(": ").map(|(_, lock)| lock.to_owned()))
            .collect();
        held.sort();
        held
    };
    let before = held();
    let kinds = |kind: &str| before.iter().filter(|lock| lock.contains(kind)).count();
    assert!(kinds("POSIX") > 0 && kinds("OFDLCK") == 1, "{before:?}");
    assert_in_use(&path);
    assert_in_use(&other);
    let reader = Workspace::open_for_reading(&path, Mode::InUse, context(5_000)).unwrap();
    drop(reader);
    assert_eq!(held(), before);
    drop(open);
    assert_eq!(held(), Vec::<String>::new());
}

#[test]
fn what_is_being_made_elsewhere_is_not_taken_away() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ege.dhow");
    let lock = fs::File::create(folder.path().join("ege.dhow-lock")).unwrap();
    lock.lock().unwrap();
    let context = context(1);
    let owner = crate::support::seller(&context, "EUR");
    let made = Workspace::create(&path, &owner, context).map(|_| ());
    assert!(matches!(made, Err(StoreError::InUse(_))), "{made:?}");
    assert!(folder.path().join("ege.dhow-lock").exists());
}

#[cfg(unix)]
#[test]
fn a_new_file_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let (open, path) = workspace(folder.path());
    towel(&open);
    let copy = folder.path().join("copy.dhow");
    open.back_up(&copy, context(7_000)).unwrap();
    for name in ["ege.dhow", "ege.dhow-wal", "ege.dhow-shm", "copy.dhow"] {
        let metadata = fs::metadata(path.with_file_name(name)).unwrap();
        assert_eq!(metadata.permissions().mode() & 0o777, 0o600, "{name}");
    }
}
