//! The journal: every change a person makes waits to be sent, in order, and nothing else does.

use crate::hub::pair;
use crate::support::{Scene, document, findings, price, retitle, towel};
use dhow_store::{Act, Blob, StoreError, read};
use std::collections::BTreeSet;

#[test]
fn every_changed_unit_waits_as_one_operation() {
    let (scene, product) = Scene::with_towel();
    let before = scene.pending();
    scene.change(product.id, |product| {
        product.text.title = "Towel".to_owned();
        product.variants[0].base_price = Some(price("700"));
        product.variants[0]
            .stock
            .insert("Izmir".to_owned(), 1.into());
    });
    assert_eq!(scene.pending(), before + 3);
    scene.workspace.undo().unwrap();
    assert_eq!(scene.pending(), before + 6, "an undo is sent as well");
    let ids = scene.workspace.read(read::operation_ids).unwrap();
    assert_eq!(ids.len() as u64, before + 6);
    assert_eq!(
        ids.iter().collect::<BTreeSet<_>>().len(),
        ids.len(),
        "each has an id of its own"
    );
}

#[test]
fn operations_are_numbered_without_a_gap_in_the_order_written() {
    let (mut hub, first, _second) = pair();
    let towel = towel(&first.workspace);
    retitle(&first.workspace, towel.id, "Towel");
    first.sync(&mut hub);
    for title in ["A", "B", "C"] {
        retitle(&first.workspace, towel.id, title);
    }
    let push = first.next_push().unwrap();
    let from = push.ops[0].mid;
    assert_eq!(
        push.ops.iter().map(|op| op.mid).collect::<Vec<_>>(),
        [from, from + 1, from + 2]
    );
    let wrote = push
        .ops
        .iter()
        .map(|op| serde_json::to_value(op).unwrap()["value"].clone());
    assert_eq!(wrote.collect::<Vec<_>>(), ["A", "B", "C"]);
}

#[test]
fn states_of_this_device_do_not_travel() {
    let (scene, _) = Scene::with_towel();
    let before = scene.pending();
    scene
        .workspace
        .transact(Act::new("act-settings"), |edit| {
            edit.set("theme", Some("dark"))?;
            let bytes = b"a picture";
            edit.keep_blob(&Blob::of(bytes, "image/png", 1, 1), bytes)?;
            Ok::<_, StoreError>(())
        })
        .unwrap();
    assert_eq!(scene.pending(), before);
}

#[test]
fn an_operation_the_hub_refused_is_shown_with_its_reason() {
    let (mut hub, first, _second) = pair();
    let towel = towel(&first.workspace);
    first.sync(&mut hub);
    let longest = dhow_sync::tree::MAXIMUM_VALUE;
    // As a program wrote it that did not look at lengths; one that does writes anew alone without.
    first
        .workspace
        .transact(Act::new("act-written-anew"), |edit| {
            let mut after = towel.clone();
            after.text.description = "x".repeat(longest + 1);
            edit.save(Some(&towel), Some(&after))
        })
        .unwrap();
    retitle(&first.workspace, towel.id, "Towel");
    let settled = first.push(&mut hub);
    assert_eq!(
        (settled.standing, settled.rejected),
        (1, vec!["tooLarge".to_owned()])
    );
    first.pull_by(&hub, 500);
    assert_eq!(first.pending(), 0, "it blocks nothing");
    let parked = first.workspace.read(read::parked).unwrap();
    let expect = (
        document(towel.id).to_string(),
        "/description".to_owned(),
        "tooLarge".to_owned(),
    );
    assert_eq!(parked, [expect]);
}

/// Numbers and values of what is sent next.
fn numbered(device: &crate::hub::Desk) -> Vec<(u64, String)> {
    let push = device.next_push().unwrap();
    let op = |op: &dhow_sync::Operation| {
        let value = serde_json::to_value(op).unwrap()["value"].clone();
        (op.mid, value.as_str().unwrap_or_default().to_owned())
    };
    push.ops.iter().map(op).collect()
}

#[test]
fn what_came_from_elsewhere_between_two_edits_does_not_wait() {
    let (mut hub, first, _second) = pair();
    let towel = towel(&first.workspace);
    first.sync(&mut hub);
    let sound = || findings(&first.workspace) == Vec::<String>::new();
    retitle(&first.workspace, towel.id, "A");
    retitle(&first.workspace, towel.id, "B");
    let [(from, _), _] = numbered(&first)[..] else {
        panic!("both wait");
    };
    let mut expect = vec![(from, "A".to_owned()), (from + 1, "B".to_owned())];
    hub.write(&document(towel.id), "/vendor", "Ege".into());
    first.pull_by(&hub, 500);
    assert_eq!(numbered(&first), expect);
    retitle(&first.workspace, towel.id, "C");
    expect.push((from + 2, "C".to_owned()));
    assert!(sound());
    assert_eq!(numbered(&first), expect);
    first.sync(&mut hub);
    assert_eq!(first.pending(), 0);
    hub.write(&document(towel.id), "/vendor", "Deniz".into());
    first.pull_by(&hub, 500);
    retitle(&first.workspace, towel.id, "D");
    assert_eq!(
        numbered(&first),
        [(from + 3, "D".to_owned())],
        "the number given last outlives what waited"
    );
    assert!(sound());
}

#[test]
fn nothing_but_the_act_says_that_an_edit_waits() {
    let (scene, product) = Scene::with_towel();
    let tables = || {
        let file = rusqlite::Connection::open(&scene.path).unwrap();
        let rows = "SELECT group_concat(first || ' ' || coalesce(changes, 'open') || ' ' || mid) FROM pending";
        let runs: String = file.query_row(rows, [], |row| row.get(0)).unwrap();
        let mid = "SELECT count(*) FROM setting WHERE name = 'sync.lastMid'";
        (
            runs,
            file.query_row(mid, [], |row| row.get::<_, i64>(0)).unwrap(),
        )
    };
    let before = tables();
    assert_eq!(before, ("1 open 1".to_owned(), 0));
    retitle(&scene.workspace, product.id, "Towel");
    scene.workspace.undo().unwrap();
    assert_eq!(tables(), before);
    assert_eq!(scene.pending(), 4);
}
