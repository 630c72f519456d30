//! Saved views: a kind of document like any other, so they are kept, undone, synced and merged.

use crate::hub::{pair, settle_both};
use crate::support::Scene;
use dhow_domain::catalogue::ProductStatus;
use dhow_domain::id::{IdSource, ViewId};
use dhow_domain::views::SavedView;
use dhow_store::{Act, Touched, Workspace, read};
use dhow_sync::DocumentId;
use serde_json::json;

fn view(ids: &dyn IdSource, name: &str) -> SavedView {
    SavedView {
        id: ViewId::new(ids),
        name: name.to_owned(),
        search: "towel".to_owned(),
        status: Some(ProductStatus::Draft),
        scope: Some("lowStock".to_owned()),
        columns: vec!["sku".to_owned(), "basePrice".to_owned()],
        sort: Some("stock".to_owned()),
        descending: true,
        locale: Some(dhow_domain::Locale::parse("de").unwrap()),
    }
}

fn make(workspace: &Workspace, name: &str) -> SavedView {
    let act = Act::new("act-view-create");
    let work = |edit: &mut dhow_store::Edit<'_>| {
        let view = view(edit.ids(), name);
        edit.save(None, Some(&view))?;
        Ok::<_, dhow_store::StoreError>(view)
    };
    let done = workspace.transact(act, work).unwrap();
    assert_eq!(done.touched, Touched::from(["view"]));
    done.value
}

fn change(
    workspace: &Workspace,
    before: &SavedView,
    work: impl FnOnce(&mut SavedView),
) -> SavedView {
    let mut after = before.clone();
    work(&mut after);
    workspace
        .transact(Act::new("act-view-save"), |edit| {
            edit.save(Some(before), Some(&after))
        })
        .unwrap();
    after
}

fn views(workspace: &Workspace) -> Vec<SavedView> {
    workspace.read(read::views).unwrap()
}

#[test]
fn a_view_comes_back_as_it_was_saved_and_each_act_on_it_is_undone() {
    let scene = Scene::new();
    let first = make(&scene.workspace, "Little stock");
    assert_eq!(views(&scene.workspace), std::slice::from_ref(&first));
    let renamed = change(&scene.workspace, &first, |view| {
        view.name = "Restock".to_owned()
    });
    assert_eq!(scene.newest_paths(), ["/name"]);
    scene
        .workspace
        .transact(Act::new("act-view-delete"), |edit| {
            edit.save(Some(&renamed), None)
        })
        .unwrap();
    assert_eq!(views(&scene.workspace), []);
    for expected in [vec![renamed], vec![first], vec![]] {
        scene.workspace.undo().unwrap();
        assert_eq!(views(&scene.workspace), expected);
    }
}

#[test]
fn two_devices_change_two_parts_of_a_view_and_both_stand() {
    let (mut hub, first, second) = pair();
    let made = make(&first.workspace, "Little stock");
    settle_both(&mut hub, &first, &second);
    assert_eq!(views(&second.workspace), std::slice::from_ref(&made));
    change(&first.workspace, &made, |view| view.columns.clear());
    change(&second.workspace, &made, |view| view.descending = false);
    settle_both(&mut hub, &first, &second);
    let expected = SavedView {
        columns: Vec::new(),
        descending: false,
        ..made
    };
    assert_eq!(views(&first.workspace), std::slice::from_ref(&expected));
    assert_eq!(views(&second.workspace), [expected]);
}

#[test]
fn words_of_a_newer_program_survive_in_a_view() {
    let (mut hub, first, second) = pair();
    let made = make(&first.workspace, "Little stock");
    settle_both(&mut hub, &first, &second);
    let id = DocumentId::new(made.id.to_string());
    hub.write(&id, "/filter", json!({ "scope": "noPicture" }));
    hub.write(&id, "/colour", json!("amber"));
    settle_both(&mut hub, &first, &second);
    change(&first.workspace, &views(&first.workspace)[0], |view| {
        view.name = "Restock".to_owned()
    });
    settle_both(&mut hub, &first, &second);
    let tree = second.tree(&id).unwrap();
    assert_eq!(tree["filter"], json!({ "scope": "noPicture" }));
    assert_eq!(
        (tree["colour"].clone(), tree["name"].clone()),
        (json!("amber"), json!("Restock"))
    );
}
