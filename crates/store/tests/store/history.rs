//! History: every act with the units it changed, and documents as they stood.

use crate::support::{Scene, document, reprice, retitle, towel, workspace};
use dhow_domain::translation::SourceHash;
use dhow_store::{Act, ActRow, HistoryFilter, StoreError, read};
use jiff::Timestamp;
use serde_json::json;

fn acts(scene: &Scene, filter: &HistoryFilter) -> Vec<ActRow> {
    scene
        .workspace
        .read(|reading| read::acts(reading, filter))
        .unwrap()
}

/// When the newest act was.
fn now(scene: &Scene) -> Timestamp {
    scene
        .workspace
        .read(read::last_act)
        .unwrap()
        .unwrap()
        .at
        .parse()
        .unwrap()
}

#[test]
fn a_document_is_replayed_as_of_an_instant() {
    let folder = tempfile::tempdir().unwrap();
    let (workspace, _) = workspace(folder.path());
    let id = towel(&workspace).id;
    let then: Timestamp = workspace
        .read(read::last_act)
        .unwrap()
        .unwrap()
        .at
        .parse()
        .unwrap();
    reprice(&workspace, id, "999");
    let document = dhow_sync::DocumentId::new(id.to_string());
    let tree = workspace
        .read(|connection| read::as_of(connection, &document, then))
        .unwrap()
        .unwrap();
    assert!(tree.to_string().contains("690.00"), "{tree}");
}

#[test]
fn acts_are_listed_newest_first_and_page_by_page() {
    let (scene, product) = Scene::with_towel();
    for amount in ["1", "2", "3", "4"] {
        reprice(&scene.workspace, product.id, amount);
    }
    let all = acts(
        &scene,
        &HistoryFilter {
            limit: 100,
            ..HistoryFilter::default()
        },
    );
    assert_eq!(all.len(), 6);
    assert!(
        all.windows(2).all(|pair| pair[0].at > pair[1].at),
        "newest first"
    );
    let mut paged = Vec::new();
    let mut before = None;
    loop {
        let page = acts(
            &scene,
            &HistoryFilter {
                before,
                limit: 4,
                ..HistoryFilter::default()
            },
        );
        let Some(last) = page.last() else { break };
        before = Some(last.id.clone());
        paged.extend(page);
    }
    assert_eq!(paged, all);
}

#[test]
fn the_history_of_one_product_is_its_own() {
    let (scene, product) = Scene::with_towel();
    let other = scene.draft("Sheet", "B-1");
    scene.add(&other);
    reprice(&scene.workspace, product.id, "700");
    let of = |id: dhow_domain::id::ProductId| {
        acts(
            &scene,
            &HistoryFilter {
                document: Some(document(id)),
                limit: 100,
                ..HistoryFilter::default()
            },
        )
    };
    let messages: Vec<String> = of(product.id).into_iter().map(|act| act.message).collect();
    assert_eq!(messages, ["act-product-set", "act-product-create"]);
    assert_eq!(of(other.id).len(), 1);
}

#[test]
fn a_change_is_kept_with_both_values() {
    let (scene, product) = Scene::with_towel();
    reprice(&scene.workspace, product.id, "700");
    let changes = scene.newest_changes();
    assert_eq!(changes.len(), 1);
    assert_eq!(changes[0].document, document(product.id));
    assert_eq!(
        changes[0].before,
        Some(json!({ "amount": "690.00", "currency": "TRY" }))
    );
    assert_eq!(
        changes[0].after,
        Some(json!({ "amount": "700", "currency": "TRY" }))
    );
    scene.change(product.id, |product| product.variants[0].base_price = None);
    assert_eq!(
        scene.newest_changes()[0].after,
        None,
        "a price taken away is no price, not nought"
    );
}

#[test]
fn of_a_large_act_as_many_changes_are_read_as_asked_for() {
    let scene = Scene::new();
    let act = Act::new("act-import").as_change_set();
    scene
        .workspace
        .transact(act, |edit| {
            (0..30).try_for_each(|index| {
                edit.save(None, Some(&scene.draft("Towel", &format!("T-{index}"))))
            })
        })
        .unwrap();
    let act = scene.workspace.read(read::last_act).unwrap().unwrap();
    let some = scene
        .workspace
        .read(|reading| read::changes_of(reading, &act, 0, 7))
        .unwrap();
    assert_eq!((act.changed, some.len()), (30, 7));
}

#[test]
fn change_sets_are_the_bulk_acts_and_say_whether_they_stand() {
    let (scene, product) = Scene::with_towel();
    let reprice_all = |amount: &str| {
        let act = Act::new("act-import").with("name", amount).as_change_set();
        let done = scene.workspace.transact(act, |edit| {
            let before = read::product(edit.connection(), product.id)?.unwrap();
            let mut after = before.clone();
            after.variants[0].base_price = Some(crate::support::price(amount));
            edit.save(Some(&before), Some(&after))
        });
        done.unwrap().act.unwrap()
    };
    let [first, second] = ["700", "710"].map(reprice_all);
    retitle(&scene.workspace, product.id, "Towel");
    let sets = || {
        scene
            .workspace
            .read(|reading| read::change_sets(reading, None, 500))
            .unwrap()
    };
    let ids: Vec<String> = sets().into_iter().map(|set| set.id).collect();
    assert_eq!(
        ids,
        [second.clone(), first],
        "newest first, and no act of one field"
    );
    scene.workspace.undo_act(&second).unwrap();
    let standing: Vec<bool> = sets().iter().map(ActRow::undoable).collect();
    assert_eq!(
        standing,
        [false, true],
        "the undo of a change set is no change set"
    );
}

#[test]
fn a_product_is_seen_as_it_stood_before_it_was_made_changed_and_deleted() {
    let scene = Scene::new();
    let begun = now(&scene);
    let product = towel(&scene.workspace);
    let made = now(&scene);
    retitle(&scene.workspace, product.id, "Towel");
    let renamed = now(&scene);
    scene.delete(&scene.product(product.id).unwrap());
    let title = |instant| {
        let then = scene
            .workspace
            .read(|reading| read::product_as_of(reading, product.id, instant));
        then.unwrap().map(|product| product.text.title)
    };
    assert_eq!(title(begun), None);
    assert_eq!(title(made).as_deref(), Some("Bath towel"));
    assert_eq!(title(renamed).as_deref(), Some("Towel"));
    assert_eq!(title(now(&scene)), None);
}

#[test]
fn the_source_a_stale_translation_was_made_from_is_found_again() {
    let (scene, product) = Scene::with_towel();
    retitle(&scene.workspace, product.id, "Towel");
    retitle(&scene.workspace, product.id, "Hand towel");
    let source = |text: &str| {
        let hash = SourceHash::of(text);
        let found = scene
            .workspace
            .read(|reading| read::last_source_text(reading, &document(product.id), "title", &hash));
        found.unwrap()
    };
    for known in ["Bath towel", "Towel", "Hand towel"] {
        assert_eq!(source(known).as_deref(), Some(known));
    }
    assert_eq!(source("Never said"), None);
}

#[test]
fn what_changed_since_a_place_in_history_is_named_once() {
    let (scene, product) = Scene::with_towel();
    let position = scene.workspace.read(read::newest_change).unwrap();
    let since = || {
        scene
            .workspace
            .read(|reading| read::documents_changed_since(reading, position))
            .unwrap()
    };
    assert!(since().is_empty());
    reprice(&scene.workspace, product.id, "700");
    reprice(&scene.workspace, product.id, "710");
    assert_eq!(since(), [document(product.id)]);
    let other = scene.draft("Sheet", "B-1");
    scene.add(&other);
    assert_eq!(since().len(), 2);
}

#[test]
fn a_failed_question_leaves_history_as_it_was() {
    let (scene, product) = Scene::with_towel();
    let before = acts(
        &scene,
        &HistoryFilter {
            limit: 100,
            ..HistoryFilter::default()
        },
    );
    let failed = scene
        .workspace
        .transact(Act::new("act-product-set"), |edit| {
            edit.save(Some(&product), None)?;
            Err::<(), _>(StoreError::DiskFull)
        });
    assert!(matches!(failed, Err(StoreError::DiskFull)));
    assert_eq!(
        acts(
            &scene,
            &HistoryFilter {
                limit: 100,
                ..HistoryFilter::default()
            }
        ),
        before
    );
    assert_eq!(scene.product(product.id), Some(product));
}
