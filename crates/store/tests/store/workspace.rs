//! Opening a file: who may write it, who may read it, and calm refusals of every other file.

use crate::support::{Scene, context, refused, reprice, seller, shown_price, towel, workspace};
use dhow_store::{Act, Mode, StoreError, Workspace, read};
use std::path::Path;

#[test]
fn a_second_writer_is_refused_and_a_reader_is_served() {
    let folder = tempfile::tempdir().unwrap();
    let (workspace, path) = workspace(folder.path());
    let id = towel(&workspace).id;
    let second = Workspace::open(&path, context(5_000)).map(|_| ());
    assert!(matches!(second, Err(StoreError::InUse(_))), "{second:?}");
    let reader = Workspace::open_for_reading(&path, Mode::InUse, context(5_000)).unwrap();
    assert_eq!(shown_price(&reader, id).as_deref(), Some("690.00"));
    let refused = reader.transact(Act::new("act-product-set"), |_| Ok::<_, StoreError>(()));
    assert!(matches!(refused, Err(StoreError::InUse(_))));
    drop(workspace);
    assert!(Workspace::open(&path, context(5_000)).is_ok());
}

#[test]
fn a_file_on_a_disk_that_cannot_be_written_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let (workspace, path) = workspace(folder.path());
    let id = towel(&workspace).id;
    drop(workspace);
    // In the way of SQLite's log, as a disk that takes no file is.
    let odd = folder.path().join("50% #1?.dhow");
    std::fs::rename(&path, &odd).unwrap();
    std::fs::create_dir(folder.path().join("50% #1?.dhow-wal")).unwrap();
    let open = |mode| Workspace::open_for_reading(&odd, mode, context(5_000));
    assert!(open(Mode::InUse).is_err());
    let reader = open(Mode::ReadOnly).unwrap();
    assert_eq!(shown_price(&reader, id).as_deref(), Some("690.00"));
    let refused = reader.transact(Act::new("act-product-set"), |_| Ok::<_, StoreError>(()));
    assert!(matches!(refused, Err(StoreError::ReadOnly(_))));
}

#[test]
fn files_that_are_no_workspace_are_refused_and_not_changed() {
    let folder = tempfile::tempdir().unwrap();
    let check = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        let refused = Workspace::open(&path, context(1)).map(|_| ());
        assert_eq!(std::fs::read(&path).unwrap(), bytes, "{name} was changed");
        refused.unwrap_err()
    };
    assert!(matches!(check("empty", b""), StoreError::NotAWorkspace(_)));
    assert!(matches!(
        check("table.csv", &b"sku,title\nA,B\n".repeat(20)),
        StoreError::NotAWorkspace(_)
    ));
    assert!(matches!(
        Workspace::open(&folder.path().join("none"), context(1)),
        Err(StoreError::Missing(_))
    ));
    assert!(matches!(
        Workspace::open(folder.path(), context(1)),
        Err(StoreError::NotAWorkspace(_))
    ));
}

#[test]
fn newer_altered_and_damaged_files_say_so() {
    let folder = tempfile::tempdir().unwrap();
    let (made, path) = workspace(folder.path());
    towel(&made);
    drop(made);
    let with = |name: &str, change: &dyn Fn(&Path)| {
        let copy = folder.path().join(name);
        std::fs::copy(&path, &copy).unwrap();
        change(&copy);
        Workspace::open(&copy, context(9_000))
            .map(|_| ())
            .unwrap_err()
    };
    let sql = |text: &'static str| {
        move |path: &Path| {
            rusqlite::Connection::open(path)
                .unwrap()
                .execute_batch(text)
                .unwrap()
        }
    };
    assert!(matches!(
        with("newer", &sql("PRAGMA user_version = 99")),
        StoreError::Newer { found: 99, .. }
    ));
    for odd in [
        "PRAGMA user_version = -1",
        "PRAGMA user_version = 0",
        "PRAGMA user_version = 1",
    ] {
        let refused = with("version", &sql(odd));
        assert!(
            matches!(&refused, StoreError::Altered { object, .. } if object == "user_version"),
            "{odd}: {refused:?}"
        );
    }
    assert!(matches!(
        with(
            "trigger",
            &sql("CREATE TRIGGER t AFTER INSERT ON act BEGIN DELETE FROM product; END")
        ),
        StoreError::Altered { .. }
    ));
    assert!(matches!(
        with("column", &sql("ALTER TABLE variant ADD COLUMN note TEXT")),
        StoreError::Altered { .. }
    ));
    let damaged = with("damaged", &|path| {
        let mut bytes = std::fs::read(path).unwrap();
        let half = bytes.len() / 2;
        bytes[4096..half].fill(0xAA);
        std::fs::write(path, bytes).unwrap();
    });
    assert!(matches!(damaged, StoreError::Corrupt { .. }), "{damaged:?}");
    let cut = with("cut", &|path| {
        let bytes = std::fs::read(path).unwrap();
        std::fs::write(path, &bytes[..bytes.len() / 3]).unwrap();
    });
    assert!(matches!(cut, StoreError::Corrupt { .. }), "{cut:?}");
}

#[test]
fn a_new_file_never_takes_the_place_of_another() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ege.dhow");
    std::fs::write(&path, b"somebody's letter").unwrap();
    let context = context(1);
    let owner = seller(&context, "EUR");
    assert!(matches!(
        refused(Workspace::create(&path, &owner, context)),
        StoreError::Exists(_)
    ));
    assert_eq!(std::fs::read(&path).unwrap(), b"somebody's letter");
}

#[test]
fn a_file_that_could_not_be_made_leaves_nothing_lying_about() {
    let folder = tempfile::tempdir().unwrap();
    // In the way of SQLite's log: the file can be begun and not be finished.
    std::fs::create_dir(folder.path().join("ege.dhow-wal")).unwrap();
    let context = context(1);
    let owner = seller(&context, "EUR");
    assert!(Workspace::create(&folder.path().join("ege.dhow"), &owner, context).is_err());
    let left = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name());
    assert_eq!(left.collect::<Vec<_>>(), ["ege.dhow-wal"]);
}

#[test]
fn once_closed_one_file_is_the_whole_business() {
    let (scene, product) = Scene::with_towel();
    let Scene {
        workspace,
        path,
        folder,
    } = scene;
    drop(workspace);
    let elsewhere = folder.path().join("mailed.dhow");
    std::fs::copy(&path, &elsewhere).unwrap();
    let opened = Workspace::open(&elsewhere, context(5_000)).unwrap();
    assert_eq!(shown_price(&opened, product.id).as_deref(), Some("690.00"));
}

#[test]
fn what_was_done_before_the_power_went_is_there_afterwards() {
    let (scene, product) = Scene::with_towel();
    reprice(&scene.workspace, product.id, "700");
    // The files as a power cut leaves them: the log is not folded in.
    let after = tempfile::tempdir().unwrap();
    for name in ["ege.dhow", "ege.dhow-wal"] {
        std::fs::copy(scene.folder.path().join(name), after.path().join(name)).unwrap();
    }
    let opened = Workspace::open(&after.path().join("ege.dhow"), context(5_000)).unwrap();
    assert_eq!(shown_price(&opened, product.id).as_deref(), Some("700"));
    assert_eq!(opened.undo().unwrap().value.restored, 1);
}

#[test]
fn a_reader_sees_what_the_writer_does_meanwhile() {
    let (scene, product) = Scene::with_towel();
    let reader = Workspace::open_for_reading(&scene.path, Mode::InUse, context(5_000)).unwrap();
    assert_eq!(shown_price(&reader, product.id).as_deref(), Some("690.00"));
    reprice(&scene.workspace, product.id, "700");
    assert_eq!(shown_price(&reader, product.id).as_deref(), Some("700"));
    assert_eq!(
        (reader.mode(), scene.workspace.mode()),
        (Mode::InUse, Mode::Writer)
    );
    assert!(matches!(refused(reader.undo()), StoreError::InUse(_)));
}

#[test]
fn a_question_is_answered_from_one_state_whatever_is_written_meanwhile() {
    let (scene, product) = Scene::with_towel();
    let prices = scene.workspace.read(|reading| {
        let before = read::product(reading, product.id)?.unwrap();
        reprice(&scene.workspace, product.id, "700");
        let after = read::product(reading, product.id)?.unwrap();
        Ok::<_, StoreError>((before, after))
    });
    let (before, after) = prices.unwrap();
    assert_eq!(before, after);
    assert_eq!(
        shown_price(&scene.workspace, product.id).as_deref(),
        Some("700")
    );
}

#[test]
fn a_file_marked_read_only_is_not_opened_for_writing() {
    let (scene, product) = Scene::with_towel();
    let Scene {
        workspace,
        path,
        folder: _folder,
    } = scene;
    drop(workspace);
    let marked = |readonly| {
        let mut permissions = std::fs::metadata(&path).unwrap().permissions();
        permissions.set_readonly(readonly);
        std::fs::set_permissions(&path, permissions).unwrap();
    };
    marked(true);
    assert!(matches!(
        refused(Workspace::open(&path, context(5_000))),
        StoreError::ReadOnly(_)
    ));
    let reader = Workspace::open_for_reading(&path, Mode::ReadOnly, context(5_000)).unwrap();
    assert_eq!(shown_price(&reader, product.id).as_deref(), Some("690.00"));
    marked(false);
}

#[test]
fn newer_and_altered_files_are_not_even_read() {
    let (scene, _) = Scene::with_towel();
    let Scene {
        workspace,
        path,
        folder,
    } = scene;
    drop(workspace);
    let with = |name: &str, sql: &str| {
        let copy = folder.path().join(name);
        std::fs::copy(&path, &copy).unwrap();
        rusqlite::Connection::open(&copy)
            .unwrap()
            .execute_batch(sql)
            .unwrap();
        refused(Workspace::open_for_reading(
            &copy,
            Mode::ReadOnly,
            context(9_000),
        ))
    };
    assert!(matches!(
        with("newer", "PRAGMA user_version = 99"),
        StoreError::Newer { found: 99, .. }
    ));
    let view = with("view", "CREATE VIEW cheap AS SELECT * FROM variant");
    assert!(matches!(view, StoreError::Altered { object, .. } if object == "view cheap"));
    let index = with("index", "DROP INDEX variant_sku");
    assert!(matches!(index, StoreError::Altered { object, .. } if object == "index variant_sku"));
}

#[test]
fn a_database_of_another_program_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notes.sqlite");
    let other = rusqlite::Connection::open(&path).unwrap();
    other
        .execute_batch("CREATE TABLE note (text TEXT)")
        .unwrap();
    drop(other);
    assert!(matches!(
        refused(Workspace::open(&path, context(1))),
        StoreError::NotAWorkspace(_)
    ));
    let read = Workspace::open_for_reading(&path, Mode::ReadOnly, context(1));
    assert!(matches!(refused(read), StoreError::NotAWorkspace(_)));
}

#[test]
fn a_file_made_for_a_known_seller_has_nothing_to_tell() {
    let folder = tempfile::tempdir().unwrap();
    let context = context(1);
    let owner = seller(&context, "EUR");
    let made =
        Workspace::create_for_pull(&folder.path().join("ege.dhow"), &owner, context).unwrap();
    assert_eq!(made.seller().unwrap(), owner);
    assert_eq!(made.read(read::pending_count).unwrap(), 0);
    assert!(matches!(refused(made.undo()), StoreError::NothingToUndo));
}

/// Texts that are no text, and numbers where texts belong, are damage and no error of ours.
#[test]
fn a_cell_that_cannot_be_read_is_damage_and_names_the_file() {
    let (scene, product) = Scene::with_towel();
    let Scene {
        workspace, path, ..
    } = &scene;
    let spoil = |sql: &str| {
        let other = rusqlite::Connection::open(path).unwrap();
        other.execute_batch(sql).unwrap();
        let read = workspace.read(|reading| read::product(reading, product.id));
        let refused = read.unwrap_err().in_file(path);
        assert!(
            matches!(&refused, StoreError::Corrupt { path: named, .. } if named == path),
            "{sql}: {refused:?}"
        );
    };
    spoil("UPDATE product SET title = CAST(x'c328' AS TEXT)");
}
