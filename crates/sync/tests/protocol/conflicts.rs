//! Two devices wrote one unit: what is parked, what takes its place, and what a choice closes.

use super::support::{op, push, set, standing, with_title};
use dhow_sync::{Action, ConflictId, DeviceId, Hash, Ledger};
use insta::assert_snapshot;
use serde_json::json;

/// A person who typed on, offline, is asked once and not for every key.
#[test]
fn a_value_built_on_a_parked_one_takes_its_place() {
    let mut hub = with_title();
    push(
        &mut hub,
        "dev_a",
        vec![op(
            2,
            "op_2",
            "/title",
            set(json!("Bath towel"), &json!("Towel")),
        )],
    )
    .unwrap();
    let typed = vec![
        op(1, "op_b1", "/title", set(json!("B"), &json!("Towel"))),
        op(2, "op_b2", "/title", set(json!("Be"), &json!("B"))),
        op(3, "op_b3", "/title", set(json!("Beach"), &json!("Be"))),
    ];
    push(&mut hub, "dev_b", typed).unwrap();
    let open = hub.conflicts().unwrap();
    assert_eq!(open.len(), 1);
    assert_eq!(open[0].conflict.parked, json!("Beach"));
    assert_eq!(open[0].conflict.standing_author, DeviceId::new("dev_a"));
    assert_eq!(open[0].conflict.replaces, Some(ConflictId::new("cf_4")));
}

/// Choosing in a conflict that has since been replaced closes only what was seen.
#[test]
fn a_choice_never_closes_a_value_nobody_saw() {
    let mut hub = with_title();
    push(
        &mut hub,
        "dev_b",
        vec![op(1, "op_b1", "/title", set(json!("B"), &json!("Rag")))],
    )
    .unwrap();
    let seen = hub.conflicts().unwrap()[0].conflict.conflict.clone();
    push(
        &mut hub,
        "dev_b",
        vec![op(2, "op_b2", "/title", set(json!("Beach"), &json!("B")))],
    )
    .unwrap();
    let choice = Action::Resolve {
        conflict: seen,
        value: json!("B").into(),
        seen: Hash::of(Some(&json!("Towel"))),
    };
    push(&mut hub, "dev_a", vec![op(2, "op_2", "/title", choice)]).unwrap();
    assert_snapshot!(standing(&hub), @r#"{"title":"B"}"#);
    assert_eq!(hub.conflicts().unwrap()[0].conflict.parked, json!("Beach"));
}

#[test]
fn a_late_choice_is_a_conflict_in_the_place_of_the_old_one() {
    let mut hub = with_title();
    push(
        &mut hub,
        "dev_b",
        vec![op(1, "op_b1", "/title", set(json!("B"), &json!("Rag")))],
    )
    .unwrap();
    let first = hub.conflicts().unwrap()[0].conflict.conflict.clone();
    push(
        &mut hub,
        "dev_a",
        vec![op(
            2,
            "op_2",
            "/title",
            set(json!("Bath towel"), &json!("Towel")),
        )],
    )
    .unwrap();
    let late = Action::Resolve {
        conflict: first.clone(),
        value: json!("B").into(),
        seen: Hash::of(Some(&json!("Towel"))),
    };
    push(&mut hub, "dev_b", vec![op(2, "op_b2", "/title", late)]).unwrap();
    let open = hub.conflicts().unwrap();
    assert_eq!(open.len(), 1);
    assert_eq!(open[0].conflict.replaces, Some(first));
    assert_eq!(open[0].conflict.standing, json!("Bath towel"));
}
