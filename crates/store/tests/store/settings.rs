//! Settings: choices of this device, which are neither history nor sent.

use crate::support::{Scene, context};
use dhow_store::{Act, StoreError, Workspace, read};

fn set(scene: &Scene, name: &str, value: Option<&str>) -> Option<String> {
    scene
        .workspace
        .transact(Act::new("act-settings"), |edit| edit.set(name, value))
        .unwrap()
        .act
}

fn get(workspace: &Workspace, name: &str) -> Option<String> {
    workspace
        .read(|reading| read::setting(reading, name))
        .unwrap()
}

#[test]
fn a_setting_is_set_replaced_and_cleared() {
    let scene = Scene::new();
    assert_eq!(get(&scene.workspace, "theme"), None);
    set(&scene, "theme", Some("dark"));
    set(&scene, "density", Some(""));
    set(&scene, "theme", Some("light"));
    assert_eq!(get(&scene.workspace, "theme").as_deref(), Some("light"));
    assert_eq!(
        get(&scene.workspace, "density").as_deref(),
        Some(""),
        "empty is not absent"
    );
    set(&scene, "theme", None);
    assert_eq!(get(&scene.workspace, "theme"), None);
}

#[test]
fn settings_survive_a_restart_and_make_no_history() {
    let scene = Scene::new();
    assert_eq!(set(&scene, "theme", Some("dark")), None, "no act");
    let Scene {
        workspace,
        path,
        folder: _folder,
    } = scene;
    assert!(matches!(workspace.undo(), Err(StoreError::NothingToUndo)));
    drop(workspace);
    let workspace = Workspace::open(&path, context(5_000)).unwrap();
    assert_eq!(get(&workspace, "theme").as_deref(), Some("dark"));
}

#[test]
fn a_setting_of_an_act_that_fails_is_not_set() {
    let scene = Scene::new();
    let failed = scene.workspace.transact(Act::new("act-settings"), |edit| {
        edit.set("theme", Some("dark"))?;
        Err::<(), _>(StoreError::DiskFull)
    });
    assert!(failed.is_err());
    assert_eq!(get(&scene.workspace, "theme"), None);
}
