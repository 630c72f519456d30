//! Repairs: after a copied disk, a restored hub, a compacted feed and a gap.

use super::support::{desk, doc, draft, exchange, hub, op, push, put, set, standing};
use dhow_sync::replica::{Change, Limits, edit, next_push};
use dhow_sync::{
    ConflictId, DeviceId, Epoch, OperationId, Problem, Replica, feed, ledger, pull, repair,
};
use insta::assert_snapshot;
use serde_json::json;
use std::collections::BTreeSet;

#[test]
fn two_copies_of_one_disk_are_told_apart_and_both_keep_their_work() {
    let mut hub = hub();
    let mut one = desk("dev_a");
    put(&mut one, "op_1", "", json!({"title": "Towel"})).unwrap();
    exchange(&mut one, &mut hub).unwrap();
    let mut copy = one.clone();
    put(&mut one, "op_2", "/one", json!("1")).unwrap();
    put(&mut copy, "op_3", "/two", json!("2")).unwrap();
    exchange(&mut one, &mut hub).unwrap();
    assert!(matches!(
        exchange(&mut copy, &mut hub),
        Err(Problem::DeviceForked { mid: 2, .. })
    ));
    let asked = copy.cursor().unwrap();
    let page = feed::changes(&hub, asked.as_ref(), 500).unwrap();
    assert!(
        pull::apply_changes(&mut copy, asked.as_ref(), &page)
            .unwrap()
            .forked
    );
    repair::reidentify(&mut copy, &DeviceId::new("dev_new")).unwrap();
    exchange(&mut copy, &mut hub).unwrap();
    assert_snapshot!(standing(&hub), @r#"{"one":"1","title":"Towel","two":"2"}"#);
}

#[test]
fn a_restored_hub_is_given_back_what_it_lost() {
    let mut hub = hub();
    let mut one = desk("dev_a");
    put(&mut one, "op_1", "", json!({"title": "Towel"})).unwrap();
    exchange(&mut one, &mut hub).unwrap();
    let backup = hub.clone();
    put(&mut one, "op_2", "/title", json!("Bath towel")).unwrap();
    edit(
        &mut one,
        draft(
            "op_3",
            "/stock",
            Change::Increment {
                by: "5".into(),
                cause: None,
            },
        ),
    )
    .unwrap();
    exchange(&mut one, &mut hub).unwrap();
    hub = backup;
    hub.epoch = Epoch::new("e2");
    assert_eq!(
        exchange(&mut one, &mut hub),
        Err(Problem::EpochChanged {
            epoch: Epoch::new("e2")
        })
    );
    let snapshot = feed::snapshot(&hub).unwrap();
    let journal: Vec<_> = one
        .journal()
        .unwrap()
        .into_iter()
        .map(|op| op.op_id)
        .collect();
    let known: BTreeSet<_> = feed::known(&hub, &journal).unwrap().into_iter().collect();
    assert_eq!(known.len(), 1);
    let changed =
        repair::replay_after_reset(&mut one, &snapshot, &known, &DeviceId::new("dev_new")).unwrap();
    assert!(changed.is_empty(), "the person sees no difference");
    exchange(&mut one, &mut hub).unwrap();
    assert_snapshot!(standing(&hub), @r#"{"stock":"5","title":"Bath towel"}"#);
}

/// After a snapshot nothing would ever say that an operation stands, unless the hub is asked.
#[test]
fn an_operation_behind_a_snapshot_does_not_stay_pending() {
    let mut hub = hub();
    let mut one = desk("dev_a");
    put(&mut one, "op_1", "", json!({"title": "Towel"})).unwrap();
    let lost_answer = next_push(&one, 0, "", Limits::default()).unwrap().unwrap();
    ledger::accept(&mut hub, &lost_answer, &mut || ConflictId::new("cf")).unwrap();
    push(
        &mut hub,
        "dev_b",
        vec![op(
            1,
            "op_b",
            "/title",
            set(json!("Cloth"), &json!("Towel")),
        )],
    )
    .unwrap();
    hub.compact(2);
    assert_eq!(exchange(&mut one, &mut hub), Err(Problem::CursorExpired));
    let snapshot = feed::snapshot(&hub).unwrap();
    let known = feed::known(&hub, &[OperationId::new("op_1")])
        .unwrap()
        .into_iter()
        .collect();
    repair::bootstrap_from_snapshot(&mut one, &snapshot, &known).unwrap();
    assert_eq!(one.views()[&doc("prd_1")], json!({"title": "Cloth"}));
    assert_eq!((one.pending(0, 9).unwrap().len(), one.mirrors()), (0, 0));
}

#[test]
fn a_gap_left_by_a_copy_is_closed() {
    let mut hub = hub();
    let mut one = desk("dev_a");
    put(&mut one, "op_1", "", json!({"title": "Towel"})).unwrap();
    let mut copy = one.clone();
    put(&mut copy, "op_2", "/two", json!("2")).unwrap();
    exchange(&mut one, &mut hub).unwrap();
    repair::reidentify(&mut copy, &DeviceId::new("dev_new")).unwrap();
    let page = feed::changes(&hub, None, 500).unwrap();
    pull::apply_changes(&mut copy, None, &page).unwrap();
    assert_eq!(
        exchange(&mut copy, &mut hub),
        Err(Problem::MidGap { last_mid: 0 })
    );
    repair::renumber_after(&mut copy, 0).unwrap();
    exchange(&mut copy, &mut hub).unwrap();
    assert_snapshot!(standing(&hub), @r#"{"title":"Towel","two":"2"}"#);
}
