//! The device's side: what it edits, sends and reads, and what it tells of that.

use super::support::{
    delete, desk, doc, draft, exchange, hub, op, path, push, put, set, standing, with_title,
};
use dhow_sync::memory::MemoryReplica;
use dhow_sync::replica::{Change, Draft, Limits, edit, next_push};
use dhow_sync::{DeviceId, Effect, Epoch, Invalid, Problem, Replica, feed, pull, repair};
use insta::assert_snapshot;
use serde_json::json;

#[test]
fn work_done_before_enrolment_goes_out_with_it() {
    let mut replica = MemoryReplica::default();
    put(&mut replica, "op_1", "", json!({"title": "Towel"})).unwrap();
    put(&mut replica, "op_2", "/title", json!("Bath towel")).unwrap();
    assert_eq!(
        next_push(&replica, 0, "", Limits::default()),
        Err(Problem::NotEnrolled)
    );
    repair::enrol(&mut replica, &DeviceId::new("dev_a"), &Epoch::new("e1")).unwrap();
    let mut hub = hub();
    exchange(&mut replica, &mut hub).unwrap();
    assert_snapshot!(standing(&hub), @r#"{"title":"Bath towel"}"#);
    assert_eq!(
        (replica.pending(0, 9).unwrap().len(), replica.mirrors()),
        (0, 0)
    );
}

/// What every hub would refuse is refused at the desk, and leaves no trace.
#[test]
fn an_edit_that_could_never_stand_is_refused_at_once() {
    let mut replica = desk("dev_a");
    put(&mut replica, "op_1", "", json!({"title": "Towel"})).unwrap();
    let before = replica.clone();
    let mut check = |draft: Draft, expect: Invalid| {
        assert_eq!(edit(&mut replica, draft), Err(Problem::Invalid(expect)));
        assert_eq!(replica, before);
    };
    check(
        draft("op_2", "/price", Change::Set(Some(json!(6.4)))),
        Invalid::Float,
    );
    check(
        draft("op_3", "/title/en", Change::Set(Some(json!("x")))),
        Invalid::ThroughScalar,
    );
    let count = Change::Increment {
        by: "many".into(),
        cause: None,
    };
    check(draft("op_4", "/stock", count), Invalid::BadDecimal);
    edit(&mut replica, draft("op_5", "", Change::Delete)).unwrap();
    let again = put(&mut replica, "op_6", "", json!({"title": "Towel"}));
    assert_eq!(again, Err(Problem::Invalid(Invalid::DocumentDeleted)));
}

#[test]
fn a_page_is_applied_once_and_in_order() {
    let mut hub = with_title();
    let mut replica = desk("dev_b");
    let mut page = feed::changes(&hub, None, 500).unwrap();
    pull::apply_changes(&mut replica, None, &page).unwrap();
    let settled = replica.clone();
    assert_eq!(
        pull::apply_changes(&mut replica, None, &page),
        Err(Problem::CursorMoved)
    );
    assert_eq!(
        pull::apply_changes(&mut replica, Some(&page.next), &page),
        Err(Problem::PageOutOfOrder { seq: 1 })
    );
    page.epoch = Epoch::new("e9");
    let other = pull::apply_changes(&mut replica, Some(&page.next), &page);
    assert_eq!(
        other,
        Err(Problem::EpochChanged {
            epoch: Epoch::new("e9")
        })
    );
    push(
        &mut hub,
        "dev_a",
        vec![op(2, "op_2", "/title", set(json!("x"), &json!("Towel")))],
    )
    .unwrap();
    let mut page = feed::changes(&hub, Some(&page.next), 500).unwrap();
    page.rows[0].path = path("/title/deeper");
    let asked = replica.cursor().unwrap();
    assert_eq!(
        pull::apply_changes(&mut replica, asked.as_ref(), &page),
        Err(Problem::Diverged)
    );
    assert_eq!(replica.views(), settled.views());
}

#[test]
fn a_pull_tells_which_documents_look_different() {
    let mut hub = hub();
    let (mut one, mut two) = (desk("dev_a"), desk("dev_b"));
    put(&mut one, "op_1", "", json!({"title": "Towel", "note": "x"})).unwrap();
    let own = exchange(&mut one, &mut hub).unwrap();
    assert!(own.changed.is_empty(), "an own edit is already in view");
    assert_eq!(
        exchange(&mut two, &mut hub).unwrap().changed,
        [doc("prd_1")]
    );
    put(&mut two, "op_2", "/title", json!("Cloth")).unwrap();
    put(&mut one, "op_3", "/title", json!("Bath towel")).unwrap();
    exchange(&mut two, &mut hub).unwrap();
    let met = exchange(&mut one, &mut hub).unwrap();
    assert_eq!((met.changed, met.conflicts), (vec![doc("prd_1")], 1));
    assert_eq!(one.views()[&doc("prd_1")]["title"], json!("Cloth"));
    let parked = &one.conflicts()[0].conflict;
    assert_eq!(
        (&parked.parked, &parked.standing),
        (&json!("Bath towel"), &json!("Cloth"))
    );
}

#[test]
fn pushes_keep_to_their_limits() {
    let mut replica = desk("dev_a");
    put(&mut replica, "op_0", "", json!({"title": "Towel"})).unwrap();
    for number in 1..20 {
        put(
            &mut replica,
            &format!("op_{number}"),
            "/text",
            json!(format!("{number}{}", "x".repeat(1000))),
        )
        .unwrap();
    }
    let count = |operations, bytes, after| {
        let push = next_push(&replica, after, "", Limits { operations, bytes }).unwrap();
        push.map_or(0, |push| push.ops.len())
    };
    assert_eq!(count(500, usize::MAX, 0), 20);
    assert_eq!(count(7, usize::MAX, 0), 7);
    assert_eq!(count(500, 5000, 1), 4);
    assert_eq!(count(500, 10, 1), 1, "one always goes");
    assert_eq!(count(500, usize::MAX, 20), 0);
}

/// A refused operation is told to its author and to nobody else.
#[test]
fn a_refusal_reaches_its_author() {
    let mut hub = with_title();
    let (mut one, mut two) = (desk("dev_b"), desk("dev_c"));
    exchange(&mut one, &mut hub).unwrap();
    edit(
        &mut one,
        draft(
            "op_b",
            "/stock",
            Change::Increment {
                by: "1".into(),
                cause: None,
            },
        ),
    )
    .unwrap();
    push(
        &mut hub,
        "dev_a",
        vec![op(2, "op_2", "", delete(&json!({"title": "Towel"})))],
    )
    .unwrap();
    assert_eq!(exchange(&mut one, &mut hub).unwrap().rejected, 1);
    exchange(&mut two, &mut hub).unwrap();
    assert_eq!(one.refused()[0].reason, "documentDeleted");
    assert!(two.refused().is_empty() && one.views().is_empty());
    assert!(matches!(hub.rows()[2].effect, Effect::Rejected { .. }));
}
