//! Opening looks at every page, unless the file is as its last writer left it.

use crate::support::{context, towel, workspace};
use dhow_store::{Context, Mode, StoreError, Workspace};
use jiff::SignedDuration;
use rusqlite::Connection;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

/// A closed file of one product.
fn closed(folder: &Path) -> PathBuf {
    let (workspace, path) = workspace(folder);
    towel(&workspace);
    drop(workspace);
    path
}

fn changed_at(path: &Path) -> SystemTime {
    fs::metadata(path).unwrap().modified().unwrap()
}

/// Fills the root page of the texts with nonsense, which opening alone does not read.
fn damage(path: &Path) {
    let connection = Connection::open(path).unwrap();
    let root = "SELECT rootpage FROM sqlite_schema WHERE name = 'translation'";
    let page: usize = connection.query_row(root, [], |row| row.get(0)).unwrap();
    connection.close().unwrap();
    let mut bytes = fs::read(path).unwrap();
    bytes[(page - 1) * 4096..page * 4096].fill(0xAA);
    fs::write(path, bytes).unwrap();
}

fn damage_unseen(path: &Path) {
    let at = changed_at(path);
    damage(path);
    let file = File::options().write(true).open(path).unwrap();
    file.set_modified(at).unwrap();
}

fn lock_of(path: &Path) -> PathBuf {
    path.with_file_name("ege.dhow-lock")
}

#[track_caller]
fn assert_looked_at(path: &Path, context: Context) {
    let opened = Workspace::open(path, context).map(|_| ());
    assert!(
        matches!(opened, Err(StoreError::Corrupt { .. })),
        "{opened:?}"
    );
}

#[test]
fn a_file_as_it_was_left_is_not_looked_at_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = closed(folder.path());
    damage_unseen(&path);
    assert!(Workspace::open(&path, context(5_000)).is_ok());
    assert!(Workspace::open_for_reading(&path, Mode::ReadOnly, context(5_000)).is_ok());
}

#[test]
fn a_file_that_was_touched_since_is_looked_at() {
    let folder = tempfile::tempdir().unwrap();
    let path = closed(folder.path());
    damage(&path);
    assert_looked_at(&path, context(5_000));
    let read = Workspace::open_for_reading(&path, Mode::ReadOnly, context(5_000)).map(|_| ());
    assert!(matches!(read, Err(StoreError::Corrupt { .. })), "{read:?}");
}

#[test]
fn a_copy_without_its_mark_is_looked_at() {
    let folder = tempfile::tempdir().unwrap();
    let path = closed(folder.path());
    damage_unseen(&path);
    fs::remove_file(lock_of(&path)).unwrap();
    assert_looked_at(&path, context(5_000));
}

#[test]
fn a_writer_that_was_killed_leaves_no_mark() {
    let folder = tempfile::tempdir().unwrap();
    let path = closed(folder.path());
    let workspace = Workspace::open(&path, context(5_000)).unwrap();
    assert_eq!(fs::read_to_string(lock_of(&path)).unwrap(), "");
    drop(workspace);
    assert_ne!(fs::read_to_string(lock_of(&path)).unwrap(), "");
}

#[test]
fn after_a_month_a_file_is_looked_at_again_though_it_was_opened_meanwhile() {
    let folder = tempfile::tempdir().unwrap();
    let path = closed(folder.path());
    damage_unseen(&path);
    let later = |days: i64| {
        let now = context(5_000).now() + SignedDuration::from_hours(days * 24);
        Context {
            clock: Arc::new(move || now),
            ..context(5_000)
        }
    };
    drop(Workspace::open(&path, later(20)).unwrap());
    assert_looked_at(&path, later(31));
}

#[test]
fn a_mark_that_says_something_else_is_no_mark() {
    let folder = tempfile::tempdir().unwrap();
    let path = closed(folder.path());
    let mark = fs::read_to_string(lock_of(&path)).unwrap();
    damage_unseen(&path);
    for text in [
        "",
        "x",
        "1 2 3",
        &format!("1{mark}"),
        &mark[..mark.len() - 3],
    ] {
        fs::write(lock_of(&path), text).unwrap();
        assert_looked_at(&path, context(5_000));
    }
}
