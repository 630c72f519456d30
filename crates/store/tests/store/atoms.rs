//! A part never makes a whole: what one device took out and another worked on comes back as it was,
//! or not at all, and what two devices made is one thing.

use crate::hub::{Desk, Hub, pair, settle_both};
use crate::support::{change, document, reprice, retitle, shown_price, towel};
use dhow_domain::catalogue::Product;
use dhow_domain::id::ProductId;
use dhow_store::{Act, Choice, StoreError, StoredConflict, read, resolve_conflicts};
use serde_json::json;

fn conflicts(desk: &Desk) -> Vec<StoredConflict> {
    desk.workspace.read(read::conflicts).unwrap()
}

fn choose(desk: &Desk, open: &StoredConflict, keep_parked: bool) -> Result<u64, StoreError> {
    let choice = Choice {
        id: open.id.clone(),
        keep_parked,
    };
    let act = Act::new("act-conflict-keep-mine");
    resolve_conflicts(&desk.workspace, act, &[choice]).map(|done| done.changed)
}

fn save_new(desk: &Desk, product: &Product) {
    desk.workspace
        .transact(Act::new("act-create"), |edit| {
            edit.save(None, Some(product))
        })
        .unwrap();
}

fn take_out(desk: &Desk, id: ProductId) {
    let product = desk
        .workspace
        .read(|reading| read::product(reading, id))
        .unwrap();
    desk.workspace
        .transact(Act::new("act-delete"), |edit| {
            edit.save::<Product>(product.as_ref(), None)
        })
        .unwrap();
}

/// Both have a towel; the first takes it out, the second changes its price and its title, and both
/// exchange.
fn worked_on_and_taken_out(second_pushes_first: bool) -> (Hub, Desk, Desk, Product) {
    let (mut hub, first, second) = pair();
    let towel = towel(&first.workspace);
    settle_both(&mut hub, &first, &second);
    take_out(&first, towel.id);
    reprice(&second.workspace, towel.id, "710");
    retitle(&second.workspace, towel.id, "Large towel");
    let (one, other) = if second_pushes_first {
        (&second, &first)
    } else {
        (&first, &second)
    };
    one.sync(&mut hub);
    other.sync(&mut hub);
    settle_both(&mut hub, &first, &second);
    (hub, first, second, towel)
}

#[test]
fn what_was_taken_out_and_worked_on_is_one_question_about_the_whole() {
    let (_hub, first, second, towel) = worked_on_and_taken_out(false);
    for desk in [&first, &second] {
        let [open] = &conflicts(desk)[..] else {
            panic!("one question is open: {:?}", conflicts(desk))
        };
        assert!(open.path.is_root());
        assert_eq!(open.parked["title"], json!("Large towel"));
        assert_eq!(
            open.parked["variant"].as_object().map(serde_json::Map::len),
            Some(1)
        );
        assert_eq!(desk.tree(&document(towel.id)), None);
    }
}

/// Either answer, on either device, has its effect on both and leaves no question.
#[test]
fn a_choice_about_what_is_gone_is_carried_out_everywhere() {
    for (on_second, keep, second_first) in [
        (true, true, false),
        (false, true, false),
        (true, false, false),
        (false, false, false),
        (true, true, true),
        (false, false, true),
    ] {
        let (mut hub, first, second, towel) = worked_on_and_taken_out(second_first);
        let desk = if on_second { &second } else { &first };
        for open in conflicts(desk) {
            let parked_is_edit = !open.parked.is_null();
            assert_eq!(choose(desk, &open, keep == parked_is_edit).unwrap(), 1);
        }
        settle_both(&mut hub, &first, &second);
        for desk in [&first, &second] {
            assert!(conflicts(desk).is_empty(), "{on_second} {keep}");
            let tree = desk.tree(&document(towel.id));
            assert_eq!(tree.is_some(), keep, "{on_second} {keep}");
            if keep {
                assert_eq!(
                    shown_price(&desk.workspace, towel.id).as_deref(),
                    Some("710")
                );
                assert_eq!(tree.unwrap()["title"], json!("Large towel"));
            }
        }
    }
}

/// A translation added where none was had seen nothing, and so agreed with the nothing that a removed
/// product is.
#[test]
fn a_part_that_was_not_there_before_makes_no_fragment() {
    let (mut hub, first, second) = pair();
    let towel = towel(&first.workspace);
    settle_both(&mut hub, &first, &second);
    take_out(&first, towel.id);
    change(&second.workspace, towel.id, |product| {
        product.text.description = "Weich".to_owned()
    });
    first.sync(&mut hub);
    settle_both(&mut hub, &first, &second);
    assert_eq!(first.tree(&document(towel.id)), None);
    assert_eq!(conflicts(&first).len(), 1);
}

/// The same of a variant inside a product that stays.
#[test]
fn a_part_of_a_removed_variant_makes_no_fragment() {
    let (mut hub, first, second) = pair();
    let towel = towel(&first.workspace);
    settle_both(&mut hub, &first, &second);
    change(&first.workspace, towel.id, |product| {
        product.variants.clear()
    });
    change(&second.workspace, towel.id, |product| {
        product.variants[0].gtin = dhow_domain::Gtin::parse("4006381333931").ok();
    });
    first.sync(&mut hub);
    settle_both(&mut hub, &first, &second);
    let tree = first.tree(&document(towel.id)).unwrap();
    assert_eq!(tree.get("variant"), None, "{tree}");
    let open = conflicts(&second).remove(0);
    assert_eq!(open.parked["gtin"], json!("4006381333931"));
    assert!(
        open.parked.get("sku").is_some(),
        "the whole variant is kept: {}",
        open.parked
    );
    assert_eq!(choose(&second, &open, true).unwrap(), 1);
    settle_both(&mut hub, &first, &second);
    let tree = first.tree(&document(towel.id)).unwrap();
    assert_eq!(
        tree["variant"].as_object().map(serde_json::Map::len),
        Some(1)
    );
    assert!(conflicts(&first).is_empty() && conflicts(&second).is_empty());
}

/// Both make the same document: what is equal is no question, what differs is one for each unit.
#[test]
fn what_two_devices_made_is_one_thing() {
    let (mut hub, first, second) = pair();
    let made = towel(&first.workspace);
    let mut other = made.clone();
    other.text.title = "Large towel".to_owned();
    other.text.description = "Soft".to_owned();
    save_new(&second, &other);
    first.sync(&mut hub);
    settle_both(&mut hub, &first, &second);
    let tree = first.tree(&document(made.id)).unwrap();
    assert_eq!(tree["title"], json!(made.text.title));
    assert_eq!(tree["description"], json!("Soft"));
    let [open] = &conflicts(&first)[..] else {
        panic!("one question: {:?}", conflicts(&first))
    };
    assert_eq!(
        (open.path.as_str(), &open.parked),
        ("/title", &json!("Large towel"))
    );
}

#[test]
fn what_two_devices_made_alike_is_no_question() {
    let (mut hub, first, second) = pair();
    let made = towel(&first.workspace);
    save_new(&second, &made);
    first.sync(&mut hub);
    settle_both(&mut hub, &first, &second);
    assert!(conflicts(&first).is_empty() && conflicts(&second).is_empty());
}

/// Undo of what was made while another device works on it asks.
#[test]
fn undo_of_what_another_device_works_on_asks() {
    let (mut hub, first, second) = pair();
    let towel = towel(&first.workspace);
    settle_both(&mut hub, &first, &second);
    first.workspace.undo().unwrap();
    retitle(&second.workspace, towel.id, "Large towel");
    first.sync(&mut hub);
    settle_both(&mut hub, &first, &second);
    assert_eq!(conflicts(&first).len(), 1);
    assert_eq!(first.tree(&document(towel.id)), None);
    assert_eq!(conflicts(&first)[0].parked["title"], json!("Large towel"));
}
