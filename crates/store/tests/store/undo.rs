//! Undo and redo: forward acts that never destroy newer work.

use crate::support::{
    Scene, context, document, locale, price, reprice, retitle, shown_price, towel, translated,
    workspace,
};
use dhow_domain::catalogue::TextField;
use dhow_store::{ActKind, StoreError, Workspace, read};

#[test]
fn undo_and_redo_survive_a_restart_and_name_what_they_left() {
    let folder = tempfile::tempdir().unwrap();
    let (workspace, path) = workspace(folder.path());
    let id = towel(&workspace).id;
    reprice(&workspace, id, "700");
    reprice(&workspace, id, "710");
    drop(workspace);
    let workspace = Workspace::open(&path, context(1_000)).unwrap();
    workspace.undo().unwrap();
    assert_eq!(shown_price(&workspace, id).as_deref(), Some("700"));
    workspace.undo().unwrap();
    assert_eq!(shown_price(&workspace, id).as_deref(), Some("690.00"));
    workspace.redo().unwrap();
    workspace.redo().unwrap();
    assert_eq!(shown_price(&workspace, id).as_deref(), Some("710"));
    assert!(matches!(workspace.redo(), Err(StoreError::NothingToRedo)));
    for _ in 0..3 {
        workspace.undo().unwrap();
    }
    assert_eq!(
        shown_price(&workspace, id),
        None,
        "the product itself is undone"
    );
    assert!(matches!(workspace.undo(), Err(StoreError::NothingToUndo)));
}

#[test]
fn undoing_an_older_act_leaves_what_was_edited_since() {
    let folder = tempfile::tempdir().unwrap();
    let (workspace, _) = workspace(folder.path());
    let id = towel(&workspace).id;
    reprice(&workspace, id, "700");
    let older = workspace.read(read::last_act).unwrap().unwrap();
    reprice(&workspace, id, "710");
    let undone = workspace.undo_act(&older.id).unwrap().value;
    assert_eq!((undone.restored, undone.left.len()), (0, 1));
    assert_eq!(shown_price(&workspace, id).as_deref(), Some("710"));
    assert!(undone.left[0].path.as_str().ends_with("/basePrice"));
}

#[test]
fn a_deleted_product_comes_back_whole() {
    let (scene, product) = Scene::with_towel();
    scene.change(product.id, |product| {
        product.tags.insert("cotton".to_owned());
        product
            .attributes
            .insert("Shelf".to_owned(), "R-7".to_owned());
        product.variants[0]
            .stock
            .insert("Izmir".to_owned(), 4.into());
    });
    let whole = scene.product(product.id).unwrap();
    scene.delete(&whole);
    assert_eq!(scene.product(product.id), None);
    scene.workspace.undo().unwrap();
    assert_eq!(scene.product(product.id), Some(whole));
    let found = scene
        .workspace
        .read(|reading| read::find(reading, "badetuch", 10))
        .unwrap();
    assert_eq!(found, Some(vec![product.id]), "search finds it again");
    scene.workspace.redo().unwrap();
    assert_eq!(scene.product(product.id), None);
}

#[test]
fn an_act_after_an_undo_ends_redo() {
    let (scene, product) = Scene::with_towel();
    reprice(&scene.workspace, product.id, "700");
    scene.workspace.undo().unwrap();
    retitle(&scene.workspace, product.id, "Towel");
    assert!(matches!(
        scene.workspace.redo(),
        Err(StoreError::NothingToRedo)
    ));
    assert_eq!(
        shown_price(&scene.workspace, product.id).as_deref(),
        Some("690.00")
    );
}

#[test]
fn an_act_is_taken_back_once() {
    let (scene, product) = Scene::with_towel();
    let done = scene.change(product.id, |product| {
        product.vendor = Some("Ege".to_owned())
    });
    let act = done.act.unwrap();
    scene.workspace.undo_act(&act).unwrap();
    assert!(matches!(
        scene.workspace.undo_act(&act),
        Err(StoreError::NothingToUndo)
    ));
    let unknown = scene.workspace.undo_act("act_00000000000000000000000000");
    assert!(matches!(
        unknown,
        Err(StoreError::NotFound { kind: "act", .. })
    ));
}

#[test]
fn of_an_older_act_only_what_was_not_edited_since_is_put_back() {
    let (scene, product) = Scene::with_towel();
    let older = scene.change(product.id, |product| {
        product.variants[0].base_price = Some(price("700"));
        product.text.title = "Big towel".to_owned();
        product.vendor = Some("Ege".to_owned());
    });
    retitle(&scene.workspace, product.id, "Bigger towel");
    let undone = scene.workspace.undo_act(&older.act.unwrap()).unwrap().value;
    assert_eq!(undone.restored, 2);
    let left: Vec<_> = undone
        .left
        .iter()
        .map(|left| (left.document.clone(), left.path.as_str()))
        .collect();
    assert_eq!(left, [(document(product.id), "/title")]);
    let now = scene.product(product.id).unwrap();
    assert_eq!(
        (now.text.title.as_str(), now.vendor),
        ("Bigger towel", None)
    );
    assert_eq!(
        shown_price(&scene.workspace, product.id).as_deref(),
        Some("690.00")
    );
}

#[test]
fn an_act_of_which_nothing_could_be_put_back_does_not_block_undo() {
    let (scene, product) = Scene::with_towel();
    reprice(&scene.workspace, product.id, "700");
    let middle = scene.workspace.read(read::last_act).unwrap().unwrap();
    reprice(&scene.workspace, product.id, "710");
    scene.workspace.undo_act(&middle.id).unwrap();
    let undone = scene.workspace.undo().unwrap().value;
    assert_eq!(undone.restored, 1);
    assert_eq!(
        shown_price(&scene.workspace, product.id).as_deref(),
        Some("700")
    );
    let next = scene.workspace.undo().unwrap().value;
    assert_eq!(
        next.act.message, "act-product-create",
        "the act in the middle counts as undone"
    );
}

#[test]
fn stock_of_one_location_is_taken_back_alone() {
    let (scene, product) = Scene::with_towel();
    let older = scene.change(product.id, |product| {
        product.variants[0]
            .stock
            .insert("main".to_owned(), 200.into());
    });
    scene.change(product.id, |product| {
        product.variants[0]
            .stock
            .insert("Izmir".to_owned(), 9.into());
    });
    scene.workspace.undo_act(&older.act.unwrap()).unwrap();
    let stock = scene.product(product.id).unwrap().variants.remove(0).stock;
    assert_eq!(
        stock,
        [
            ("Izmir".to_owned(), 9.into()),
            ("main".to_owned(), 212.into())
        ]
        .into()
    );
}

#[test]
fn a_translation_and_its_source_are_taken_back_apart() {
    let (scene, product) = Scene::with_towel();
    retitle(&scene.workspace, product.id, "Towel");
    scene.change(product.id, |product| {
        product.translations.insert(
            (TextField::Title, locale("de")),
            translated("Handtuch", "Towel"),
        );
    });
    scene.workspace.undo().unwrap();
    let now = scene.product(product.id).unwrap();
    let german = &now.translations[&(TextField::Title, locale("de"))];
    assert_eq!(
        (german.text.as_str(), now.text.title.as_str()),
        ("Badetuch", "Towel")
    );
}

#[test]
fn an_undo_is_an_act_of_its_own_that_names_the_other() {
    let (scene, product) = Scene::with_towel();
    let done = scene.change(product.id, |product| {
        product.vendor = Some("Ege".to_owned())
    });
    let undone = scene.workspace.undo().unwrap();
    assert_eq!(Some(&undone.value.act.id), done.act.as_ref());
    let acts = scene.workspace.read(|reading| {
        let filter = dhow_store::HistoryFilter {
            limit: 2,
            ..dhow_store::HistoryFilter::default()
        };
        read::acts(reading, &filter)
    });
    let acts = acts.unwrap();
    assert_eq!((acts[0].kind, acts[0].reversed), (ActKind::Undo, false));
    assert_eq!((acts[1].kind, acts[1].reversed), (ActKind::Do, true));
    assert_eq!(
        acts[0].message, acts[1].message,
        "the sentence is the same, said of an undo"
    );
}
