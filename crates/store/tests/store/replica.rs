//! A workspace with a hub: what one device does the other shows, and nothing is lost or doubled.

use crate::hub::{Desk, Hub, pair, settle_both};
use crate::support::{
    change, context, document, findings, refused, reprice, retitle, shown_price, towel,
};
use dhow_domain::catalogue::ProductStatus;
use dhow_domain::id::ProductId;
use dhow_store::{Act, ActKind, SqliteReplica, StoreError, Workspace, read};
use dhow_sync::{DeviceId, Epoch, Problem, Replica as _, feed, pull, repair};
use serde_json::json;

fn product(desk: &Desk, id: ProductId) -> Option<dhow_domain::catalogue::Product> {
    desk.workspace
        .read(|reading| read::product(reading, id))
        .unwrap()
}

#[test]
fn a_joined_device_shows_what_the_first_one_has() {
    let (mut hub, first, second) = pair();
    let towel = towel(&first.workspace);
    settle_both(&mut hub, &first, &second);
    assert_eq!(product(&second, towel.id), Some(towel.clone()));
    assert_eq!(
        second.workspace.seller().unwrap(),
        first.workspace.seller().unwrap()
    );
    let found = second
        .workspace
        .read(|reading| read::find(reading, "badetuch", 10))
        .unwrap();
    assert_eq!(found, Some(vec![towel.id]), "it can be searched there");
    assert!(findings(&second.workspace).is_empty());
}

#[test]
fn what_was_done_elsewhere_is_history_and_not_ours_to_undo() {
    let (mut hub, first, second) = pair();
    towel(&first.workspace);
    settle_both(&mut hub, &first, &second);
    let act = second.workspace.read(read::last_act).unwrap().unwrap();
    assert_eq!(
        (act.kind, act.message.as_str(), act.undoable()),
        (ActKind::Pull, "act-pull", false)
    );
    assert!(matches!(
        refused(second.workspace.undo()),
        StoreError::NothingToUndo
    ));
    assert!(matches!(
        refused(second.workspace.undo_act(&act.id)),
        StoreError::NothingToUndo
    ));
}

#[test]
fn edits_of_different_fields_come_together() {
    let (mut hub, first, second) = pair();
    let towel = towel(&first.workspace);
    settle_both(&mut hub, &first, &second);
    reprice(&first.workspace, towel.id, "700");
    retitle(&first.workspace, towel.id, "Towel");
    change(&second.workspace, towel.id, |product| {
        product.tags.insert("cotton".to_owned());
        product.variants[0]
            .stock
            .insert("Izmir".to_owned(), 5.into());
        product.variants[0].hs_code = Some("630260".to_owned());
    });
    settle_both(&mut hub, &first, &second);
    let both = product(&first, towel.id).unwrap();
    assert_eq!(both.text.title, "Towel");
    assert_eq!(both.tags.len(), 1);
    assert_eq!(both.variants[0].stock.len(), 2);
    assert_eq!(both.variants[0].hs_code.as_deref(), Some("630260"));
    assert_eq!(
        shown_price(&second.workspace, towel.id).as_deref(),
        Some("700")
    );
    assert_eq!(first.workspace.read(read::open_conflicts).unwrap(), 0);
}

#[test]
fn an_undo_travels_like_any_edit() {
    let (mut hub, first, second) = pair();
    let towel = towel(&first.workspace);
    reprice(&first.workspace, towel.id, "700");
    settle_both(&mut hub, &first, &second);
    first.workspace.undo().unwrap();
    settle_both(&mut hub, &first, &second);
    assert_eq!(
        shown_price(&second.workspace, towel.id).as_deref(),
        Some("690.00")
    );
}

#[test]
fn a_product_deleted_elsewhere_is_gone_here() {
    let (mut hub, first, second) = pair();
    let towel = towel(&first.workspace);
    settle_both(&mut hub, &first, &second);
    let act = Act::new("act-product-delete");
    first
        .workspace
        .transact(act, |edit| edit.save(Some(&towel), None))
        .unwrap();
    settle_both(&mut hub, &first, &second);
    assert_eq!(product(&second, towel.id), None);
    let found = second
        .workspace
        .read(|reading| read::find(reading, "bath", 10))
        .unwrap();
    assert_eq!(found, Some(vec![]));
    assert!(findings(&second.workspace).is_empty());
}

#[test]
fn what_was_deleted_for_ever_is_not_brought_back_by_an_edit_that_waits() {
    let (mut hub, first, second) = pair();
    let towel = towel(&first.workspace);
    settle_both(&mut hub, &first, &second);
    retitle(&second.workspace, towel.id, "Mine");
    hub.delete(&document(towel.id));
    second.pull_by(&hub, 500);
    assert_eq!(product(&second, towel.id), None);
    settle_both(&mut hub, &first, &second);
    assert_eq!(product(&second, towel.id), None);
    assert_eq!(
        second.workspace.read(read::open_conflicts).unwrap(),
        1,
        "the edit is kept to be read"
    );
}

#[test]
fn a_push_whose_answer_was_lost_is_sent_again_and_counts_once() {
    let (mut hub, first, second) = pair();
    let towel = towel(&first.workspace);
    let push = first.next_push().unwrap();
    hub.accept(&push);
    reprice(&first.workspace, towel.id, "700");
    assert_eq!(first.pending(), 2, "what was sent waits until it came back");
    let rows = hub.ledger.rows().len();
    settle_both(&mut hub, &first, &second);
    assert_eq!(hub.ledger.rows().len(), rows + 1);
    assert_eq!(
        shown_price(&second.workspace, towel.id).as_deref(),
        Some("700")
    );
}

#[test]
fn a_long_feed_is_taken_page_by_page() {
    let (mut hub, first, second) = pair();
    for _ in 0..7 {
        let towel = towel(&first.workspace);
        retitle(&first.workspace, towel.id, "Towel");
    }
    first.sync(&mut hub);
    assert!(second.pull_by(&hub, 4) >= 4);
    assert_eq!(second.everything(), first.everything());
}

#[test]
fn an_edit_under_way_stays_in_sight_while_others_come_in() {
    let (mut hub, first, second) = pair();
    let towel = towel(&first.workspace);
    settle_both(&mut hub, &first, &second);
    retitle(&second.workspace, towel.id, "Mine");
    reprice(&first.workspace, towel.id, "700");
    first.sync(&mut hub);
    second.pull_by(&hub, 500);
    let seen = product(&second, towel.id).unwrap();
    assert_eq!(seen.text.title, "Mine");
    assert_eq!(
        shown_price(&second.workspace, towel.id).as_deref(),
        Some("700")
    );
    assert_eq!(second.pending(), 1);
}

#[test]
fn a_page_that_answers_another_question_changes_nothing() {
    let (mut hub, first, second) = pair();
    towel(&first.workspace);
    first.sync(&mut hub);
    let page = feed::changes(&hub.ledger, None, 500).unwrap();
    let before = second.everything();
    let late = second.workspace.transact(Act::pull(), |edit| {
        pull::apply_changes(&mut SqliteReplica::new(edit), None, &page)
    });
    assert!(matches!(
        refused(late),
        StoreError::Sync(Problem::CursorMoved)
    ));
    assert_eq!(second.everything(), before);
}

#[test]
fn what_a_newer_program_wrote_is_kept_beside_what_we_edit() {
    let (mut hub, first, second) = pair();
    let towel = towel(&first.workspace);
    settle_both(&mut hub, &first, &second);
    let id = document(towel.id);
    hub.write(&id, "/bundle", json!({ "of": "two" }));
    let variant = format!("/variant/{}", towel.variants[0].id);
    hub.write(&id, &format!("{variant}/customs"), json!("T1"));
    settle_both(&mut hub, &first, &second);
    retitle(&first.workspace, towel.id, "Towel");
    first.push(&mut hub);
    second.pull_by(&hub, 500);
    for desk in [&first, &second] {
        let tree = desk.tree(&id).unwrap();
        assert_eq!(tree["bundle"], json!({ "of": "two" }));
        assert_eq!(
            tree.pointer(&format!("{variant}/customs")),
            Some(&json!("T1"))
        );
        assert_eq!(tree["title"], "Towel");
    }
}

#[test]
fn what_a_newer_program_wrote_is_kept_through_our_edits() {
    let (mut hub, first, second) = pair();
    let towel = towel(&first.workspace);
    settle_both(&mut hub, &first, &second);
    let id = document(towel.id);
    hub.write(&id, "/bundle", json!({ "of": "two" }));
    let variant = format!("/variant/{}", towel.variants[0].id);
    hub.write(&id, &format!("{variant}/customs"), json!("T1"));
    settle_both(&mut hub, &first, &second);
    retitle(&first.workspace, towel.id, "Towel");
    settle_both(&mut hub, &first, &second);
    let tree = second.tree(&id).unwrap();
    assert_eq!(tree["bundle"], json!({ "of": "two" }));
    assert_eq!(
        tree.pointer(&format!("{variant}/customs")),
        Some(&json!("T1"))
    );
    assert_eq!(tree["title"], "Towel");
}

#[test]
fn what_a_newer_program_wrote_is_no_conflict_when_the_whole_is_deleted_and_comes_back_with_undo() {
    let (mut hub, first, second) = pair();
    let towel = towel(&first.workspace);
    settle_both(&mut hub, &first, &second);
    let id = document(towel.id);
    hub.write(&id, "/bundle", json!({ "of": "two" }));
    settle_both(&mut hub, &first, &second);
    let before = first
        .workspace
        .read(|reading| read::product(reading, towel.id))
        .unwrap()
        .unwrap();
    let act = Act::new("act-product-delete");
    first
        .workspace
        .transact(act, |edit| edit.save(Some(&before), None))
        .unwrap();
    settle_both(&mut hub, &first, &second);
    assert_eq!(
        second.tree(&id),
        None,
        "the deletion stands on every device"
    );
    assert_eq!(first.workspace.read(read::conflicts).unwrap(), []);
}

#[test]
fn kinds_and_values_that_do_not_read_never_stop_a_pull() {
    let (mut hub, first, second) = pair();
    let towel = towel(&first.workspace);
    settle_both(&mut hub, &first, &second);
    hub.write(
        &document("ord_00000000000000000000000001"),
        "",
        json!({ "buyer": "somebody" }),
    );
    let variant = format!("/variant/{}", towel.variants[0].id);
    hub.write(&document(towel.id), &format!("{variant}/sku"), json!(" "));
    hub.write(&document(towel.id), "/status", json!("resting"));
    reprice(&second.workspace, towel.id, "700");
    settle_both(&mut hub, &first, &second);
    let shown = product(&first, towel.id).unwrap();
    assert_eq!(
        shown.variants[0].sku.as_str(),
        towel.variants[0].id.to_string()
    );
    assert_eq!(shown.status, ProductStatus::default());
    assert_eq!(
        shown_price(&first.workspace, towel.id).as_deref(),
        Some("700")
    );
}

#[test]
fn what_was_made_before_a_hub_was_known_goes_out_with_the_first_exchange() {
    let mut hub = Hub::new();
    let first = Desk::first();
    let towel = towel(&first.workspace);
    assert_eq!(first.pending(), 2, "the seller and the product");
    first.sync(&mut hub);
    assert_eq!(first.pending(), 0);
    let second = Desk::joining(&first);
    second.sync(&mut hub);
    assert_eq!(product(&second, towel.id), Some(towel));
}

#[test]
fn a_restored_hub_gets_again_what_it_lost() {
    let (mut hub, first, second) = pair();
    let towel = towel(&first.workspace);
    settle_both(&mut hub, &first, &second);
    let mut older = hub.ledger.clone();
    reprice(&first.workspace, towel.id, "700");
    settle_both(&mut hub, &first, &second);
    older.epoch = Epoch::new("epoch-2");
    hub.ledger = older;
    for (desk, device) in [(&first, "dev_third"), (&second, "dev_fourth")] {
        let own = desk.workspace.read(read::operation_ids).unwrap();
        let known = feed::known(&hub.ledger, &own)
            .unwrap()
            .into_iter()
            .collect();
        let snapshot = feed::snapshot(&hub.ledger).unwrap();
        let device = DeviceId::new(device);
        desk.quietly(|replica| repair::replay_after_reset(replica, &snapshot, &known, &device));
    }
    assert_eq!(first.pending(), 1, "the price that the hub lost");
    assert_eq!(
        shown_price(&first.workspace, towel.id).as_deref(),
        Some("700"),
        "it never left our sight"
    );
    settle_both(&mut hub, &first, &second);
    assert_eq!(
        shown_price(&second.workspace, towel.id).as_deref(),
        Some("700")
    );
}

#[test]
fn after_a_long_absence_a_snapshot_takes_the_place_of_the_feed() {
    let (mut hub, first, second) = pair();
    let kept = towel(&first.workspace);
    let dropped = towel(&first.workspace);
    settle_both(&mut hub, &first, &second);
    retitle(&second.workspace, kept.id, "Mine");
    reprice(&first.workspace, kept.id, "700");
    let act = Act::new("act-product-delete");
    first
        .workspace
        .transact(act, |edit| edit.save(Some(&dropped), None))
        .unwrap();
    first.sync(&mut hub);
    hub.ledger.compact(hub.ledger.rows().last().unwrap().seq);
    let snapshot = feed::snapshot(&hub.ledger).unwrap();
    second.quietly(|replica| repair::bootstrap_from_snapshot(replica, &snapshot, &[].into()));
    assert_eq!(product(&second, dropped.id), None);
    assert_eq!(
        product(&second, kept.id).unwrap().text.title,
        "Mine",
        "what waits is not lost"
    );
    settle_both(&mut hub, &first, &second);
    assert_eq!(product(&first, kept.id).unwrap().text.title, "Mine");
    assert!(findings(&second.workspace).is_empty());
}

#[test]
fn a_copied_file_goes_on_as_a_device_of_its_own() {
    let (mut hub, first, second) = pair();
    let towel = towel(&first.workspace);
    settle_both(&mut hub, &first, &second);
    let copy = first.folder.path().join("copy.dhow");
    first.workspace.back_up(&copy, context(9_000)).unwrap();
    let clone = Desk {
        workspace: Workspace::open(&copy, context(2_000_000)).unwrap(),
        folder: tempfile::tempdir().unwrap(),
    };
    reprice(&first.workspace, towel.id, "700");
    first.sync(&mut hub);
    retitle(&clone.workspace, towel.id, "From the copy");
    let asked = clone.cursor();
    let page = feed::changes(&hub.ledger, asked.as_ref(), 500).unwrap();
    let applied = clone.quietly(|replica| pull::apply_changes(replica, asked.as_ref(), &page));
    assert!(
        applied.forked,
        "somebody else writes under this device's id"
    );
    clone.quietly(|replica| repair::reidentify(replica, &DeviceId::new("dev_copy")));
    assert_eq!(
        clone
            .quietly(|replica| replica.pending(0, 9))
            .iter()
            .map(|op| op.mid)
            .collect::<Vec<_>>(),
        [1]
    );
    settle_both(&mut hub, &clone, &second);
    settle_both(&mut hub, &first, &second);
    assert_eq!(
        product(&first, towel.id).unwrap().text.title,
        "From the copy"
    );
}

#[test]
fn place_and_device_survive_a_restart() {
    let (mut hub, first, second) = pair();
    let towel = towel(&first.workspace);
    settle_both(&mut hub, &first, &second);
    let Desk { workspace, folder } = second;
    drop(workspace);
    let path = folder.path().join("ege.dhow");
    let second = Desk {
        workspace: Workspace::open(&path, context(3_000_000)).unwrap(),
        folder,
    };
    assert_eq!(second.cursor(), first.cursor());
    reprice(&second.workspace, towel.id, "700");
    settle_both(&mut hub, &first, &second);
    assert_eq!(
        shown_price(&first.workspace, towel.id).as_deref(),
        Some("700")
    );
}
