//! Parts without their whole in files of earlier programs: they are written anew as the whole that
//! history knows, which is asked about on every device, and nothing of them is lost.

use crate::hub::{Desk, Hub, pair, settle_both};
use crate::support::{document, findings, towel};
use dhow_domain::catalogue::Product;
use dhow_store::{Act, Choice, StoredConflict, read, resolve_conflicts};
use serde_json::{Value, json};

fn conflicts(desk: &Desk) -> Vec<StoredConflict> {
    desk.workspace.read(read::conflicts).unwrap()
}

/// Two devices and a hub as earlier programs left them: a product was taken out, and a part of it
/// that came later stands alone everywhere.
fn with_fragment(path: &dyn Fn(&Product) -> String, value: Value) -> (Hub, Desk, Desk, Product) {
    let (mut hub, first, second) = pair();
    let towel = towel(&first.workspace);
    settle_both(&mut hub, &first, &second);
    let gone = Act::new("act-product-delete");
    first
        .workspace
        .transact(gone, |edit| edit.save::<Product>(Some(&towel), None))
        .unwrap();
    settle_both(&mut hub, &first, &second);
    hub.write(&document(towel.id), &path(&towel), value);
    settle_both(&mut hub, &first, &second);
    assert!(
        first.tree(&document(towel.id)).is_some(),
        "a fragment stands"
    );
    (hub, first, second, towel)
}

fn german() -> Value {
    json!({"text": "Tuch", "state": "draft", "origin": "human", "sourceHash": "0"})
}

#[test]
fn a_fragment_becomes_a_question_about_the_whole_on_every_device() {
    let price = |it: &Product| format!("/variant/{}/basePrice", it.variants[0].id);
    let text = |_: &Product| "/text/title/de".to_owned();
    let check = |path: &dyn Fn(&Product) -> String, value: Value, keep: bool| {
        let (mut hub, first, second, towel) = with_fragment(path, value.clone());
        // Both are brought up to date before they exchange.
        for desk in [&first, &second] {
            assert_eq!(desk.workspace.mend_fragments().unwrap(), 1);
            assert_eq!(findings(&desk.workspace), Vec::<String>::new());
        }
        settle_both(&mut hub, &first, &second);
        for desk in [&first, &second] {
            assert_eq!(
                desk.tree(&document(towel.id)),
                None,
                "it is gone, and asked about"
            );
            let open = &conflicts(desk)[0].parked;
            assert_eq!(open["title"], json!("Bath towel"));
            assert_eq!(open.pointer(&path(&towel)), Some(&value), "nothing is lost");
            assert_eq!(desk.workspace.mend_fragments().unwrap(), 0, "once");
        }
        while let Some(open) = conflicts(&second).first() {
            let choice = Choice {
                id: open.id.clone(),
                keep_parked: keep,
            };
            let act = Act::new("act-conflict-keep-mine");
            resolve_conflicts(&second.workspace, act, &[choice]).unwrap();
        }
        settle_both(&mut hub, &first, &second);
        for desk in [&first, &second] {
            assert_eq!(conflicts(desk).len(), 0);
            let tree = desk.tree(&document(towel.id));
            assert_eq!(
                tree.map(|it| it["title"].clone()),
                keep.then(|| json!("Bath towel"))
            );
        }
    };
    check(&text, german(), true);
    check(&text, german(), false);
    check(&price, json!({"amount": "7", "currency": "EUR"}), true);
}

/// A device that never had the whole takes nothing away; the doctor names what stands there.
#[test]
fn a_fragment_of_which_nobody_knows_the_rest_stays_and_is_named() {
    let (hub, first, _second, towel) = with_fragment(&|_| "/text/title/de".to_owned(), german());
    let third = Desk::joining(&first);
    let before = feed_without_history(&third, &hub);
    assert_eq!(third.workspace.mend_fragments().unwrap(), 0);
    assert_eq!(third.tree(&document(towel.id)), before);
    assert_eq!(
        findings(&third.workspace),
        [format!("fragments: {}", towel.id)]
    );
}

/// A device that begins with what stands now.
fn feed_without_history(desk: &Desk, hub: &Hub) -> Option<Value> {
    let snapshot = dhow_sync::feed::snapshot(&hub.ledger).unwrap();
    let known = Default::default();
    desk.quietly(|replica| dhow_sync::repair::bootstrap_from_snapshot(replica, &snapshot, &known));
    let fragment = snapshot
        .documents
        .ids()
        .find(|doc| doc.as_str().starts_with("prd_"));
    desk.tree(fragment.unwrap())
}

/// What was made whole is none, whatever it has.
#[test]
fn a_product_without_variants_is_left_alone() {
    let (_hub, first, _second) = pair();
    let empty = Product::new(
        dhow_domain::id::ProductId::new(first.workspace.context().ids.as_ref()),
        "Later",
    );
    first
        .workspace
        .transact(Act::new("act-product-create"), |edit| {
            edit.save(None, Some(&empty))
        })
        .unwrap();
    assert_eq!(first.workspace.mend_fragments().unwrap(), 0);
}
