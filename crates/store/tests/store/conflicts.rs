//! Two devices wrote one unit: both values are kept until somebody chooses, on either device.

use crate::hub::{Desk, Hub, pair, settle_both};
use crate::support::{change, document, refused, reprice, retitle, shown_price, towel};
use dhow_domain::id::ProductId;
use dhow_store::{
    Act, Choice, Committed, StoreError, StoredConflict, Workspace, read, resolve_conflicts,
};
use serde_json::json;

fn resolve_conflict(
    workspace: &Workspace,
    id: &str,
    keep_parked: bool,
    message: &str,
) -> Result<Committed<Vec<StoredConflict>>, StoreError> {
    let choice = Choice {
        id: id.to_owned(),
        keep_parked,
    };
    resolve_conflicts(workspace, Act::new(message), &[choice])
}

fn conflicts(desk: &Desk) -> Vec<StoredConflict> {
    desk.workspace.read(read::conflicts).unwrap()
}

/// The first device's 700 stands, the second one's 710 is parked.
fn disagreed() -> (Hub, Desk, Desk, ProductId) {
    let (mut hub, first, second) = pair();
    let towel = towel(&first.workspace);
    settle_both(&mut hub, &first, &second);
    reprice(&first.workspace, towel.id, "700");
    reprice(&second.workspace, towel.id, "710");
    settle_both(&mut hub, &first, &second);
    (hub, first, second, towel.id)
}

fn prices(first: &Desk, second: &Desk, id: ProductId) -> [Option<String>; 2] {
    [first, second].map(|desk| shown_price(&desk.workspace, id))
}

fn lira(amount: &str) -> serde_json::Value {
    json!({ "amount": amount, "currency": "TRY" })
}

#[test]
fn both_devices_show_one_value_and_list_the_other() {
    let (_hub, first, second, id) = disagreed();
    assert_eq!(
        prices(&first, &second, id),
        [Some("700".to_owned()), Some("700".to_owned())]
    );
    for desk in [&first, &second] {
        let [open] = &conflicts(desk)[..] else {
            panic!("one conflict is open")
        };
        assert_eq!(open.document, document(id));
        assert!(open.path.as_str().ends_with("/basePrice"));
        assert_eq!((&open.parked, &open.standing), (&lira("710"), &lira("700")));
        assert_eq!(open.before, Some(lira("690.00")), "what both started from");
        assert_eq!(
            (open.author.as_str(), open.standing_author.as_str()),
            ("dev_second", "dev_first")
        );
        assert_eq!(desk.workspace.read(read::open_conflicts).unwrap(), 1);
    }
}

#[test]
fn the_parked_value_is_chosen_and_stands_everywhere() {
    let (mut hub, first, second, id) = disagreed();
    let open = conflicts(&first).remove(0);
    let chosen = resolve_conflict(&first.workspace, &open.id, true, "act-conflict").unwrap();
    assert_eq!(
        (chosen.value[0].id.as_str(), chosen.changed),
        (open.id.as_str(), 1)
    );
    assert!(conflicts(&first).is_empty(), "at once, without the hub");
    settle_both(&mut hub, &first, &second);
    assert_eq!(
        prices(&first, &second, id),
        [Some("710".to_owned()), Some("710".to_owned())]
    );
    assert!(conflicts(&second).is_empty());
}

#[test]
fn keeping_what_stands_closes_the_conflict_everywhere() {
    let (mut hub, first, second, id) = disagreed();
    let open = conflicts(&second).remove(0);
    resolve_conflict(&second.workspace, &open.id, false, "act-conflict").unwrap();
    assert_eq!(
        second.pending(),
        1,
        "a choice travels also when it changes nothing here"
    );
    settle_both(&mut hub, &first, &second);
    assert_eq!(
        prices(&first, &second, id),
        [Some("700".to_owned()), Some("700".to_owned())]
    );
    assert!(conflicts(&first).is_empty() && conflicts(&second).is_empty());
}

#[test]
fn a_choice_is_an_act_that_can_be_undone() {
    let (mut hub, first, second, id) = disagreed();
    let open = conflicts(&first).remove(0);
    resolve_conflict(&first.workspace, &open.id, true, "act-conflict").unwrap();
    let act = first.workspace.read(read::last_act).unwrap().unwrap();
    assert_eq!(
        (act.message.as_str(), act.undoable()),
        ("act-conflict", true)
    );
    first.workspace.undo().unwrap();
    settle_both(&mut hub, &first, &second);
    assert_eq!(
        prices(&first, &second, id),
        [Some("700".to_owned()), Some("700".to_owned())]
    );
}

#[test]
fn a_conflict_is_chosen_in_once() {
    let (_hub, first, _second, _) = disagreed();
    let open = conflicts(&first).remove(0);
    resolve_conflict(&first.workspace, &open.id, false, "act-conflict").unwrap();
    let again = resolve_conflict(&first.workspace, &open.id, true, "act-conflict");
    assert!(matches!(
        refused(again),
        StoreError::NotFound {
            kind: "conflict",
            ..
        }
    ));
    let unknown = resolve_conflict(&first.workspace, "cfl_none", true, "act-conflict");
    assert!(matches!(
        refused(unknown),
        StoreError::NotFound {
            kind: "conflict",
            ..
        }
    ));
}

#[test]
fn a_value_taken_away_here_and_changed_there_is_a_conflict_as_well() {
    let (mut hub, first, second) = pair();
    let towel = towel(&first.workspace);
    settle_both(&mut hub, &first, &second);
    reprice(&first.workspace, towel.id, "700");
    change(&second.workspace, towel.id, |product| {
        product.variants[0].base_price = None
    });
    settle_both(&mut hub, &first, &second);
    let open = conflicts(&second).remove(0);
    assert!(open.parked.is_null());
    resolve_conflict(&second.workspace, &open.id, true, "act-conflict").unwrap();
    settle_both(&mut hub, &first, &second);
    assert_eq!(prices(&first, &second, towel.id), [None, None]);
}

#[test]
fn the_same_edit_on_both_devices_and_edits_beside_each_other_are_no_conflict() {
    let (mut hub, first, second) = pair();
    let towel = towel(&first.workspace);
    settle_both(&mut hub, &first, &second);
    retitle(&first.workspace, towel.id, "Towel");
    change(&second.workspace, towel.id, |product| {
        product.text.description = "Soft".to_owned()
    });
    settle_both(&mut hub, &first, &second);
    assert!(conflicts(&first).is_empty() && conflicts(&second).is_empty());
}
