//! What the hub makes of a push: who may replace a value, what is refused, and by how much.

use super::support::{add, delete, op, outcomes, push, set, standing, with_title};
use dhow_sync::{Action, ConflictId, Epoch, Hash, Json, Ledger};
use insta::assert_snapshot;
use serde_json::json;

#[test]
fn a_value_is_replaced_only_by_who_saw_it() {
    let mut hub = with_title();
    let late = vec![op(1, "op_b", "/title", set(json!("Cloth"), &json!("Rag")))];
    assert_snapshot!(outcomes(&mut hub, "dev_b", late), @r#"[{"mid":1,"outcome":"conflict","conflictId":"cf_2","seq":2}]"#);
    assert_snapshot!(standing(&hub), @r#"{"title":"Towel"}"#);
    let saw = vec![op(
        2,
        "op_c",
        "/title",
        set(json!("Bath towel"), &json!("Towel")),
    )];
    assert_snapshot!(outcomes(&mut hub, "dev_b", saw), @r#"[{"mid":2,"outcome":"applied","seq":3}]"#);
    let agrees = vec![op(
        2,
        "op_d",
        "/title",
        set(json!("Bath towel"), &json!("Towel")),
    )];
    assert_snapshot!(outcomes(&mut hub, "dev_a", agrees), @r#"[{"mid":2,"outcome":"applied","seq":4}]"#);
    assert_snapshot!(standing(&hub), @r#"{"title":"Bath towel"}"#);
    let parked = serde_json::to_string(&hub.conflicts().unwrap()).unwrap();
    assert_snapshot!(parked, @r#"[{"doc":"prd_1","path":"/title","conflict":"cf_2","parked":"Cloth","standing":"Towel","author":"dev_b","standingAuthor":"dev_a"}]"#);
}

#[test]
fn what_was_sent_before_is_the_same_and_changes_nothing() {
    let mut hub = with_title();
    let counted = vec![op(2, "op_2", "/stock", add("5"))];
    push(&mut hub, "dev_a", counted.clone()).unwrap();
    let before = hub.clone();
    assert_snapshot!(outcomes(&mut hub, "dev_a", counted), @r#"[{"mid":2,"outcome":"same"}]"#);
    assert_eq!(hub, before);
    let enrolled_again = vec![op(1, "op_2", "/stock", add("5"))];
    assert_snapshot!(outcomes(&mut hub, "dev_z", enrolled_again.clone()), @r#"[{"mid":1,"outcome":"same"}]"#);
    assert_snapshot!(outcomes(&mut hub, "dev_z", enrolled_again), @r#"[{"mid":1,"outcome":"same"}]"#);
    assert_snapshot!(standing(&hub), @r#"{"stock":"5","title":"Towel"}"#);
}

/// One bad batch writes nothing, wherever in it the trouble is.
#[test]
fn a_batch_with_wrong_numbers_is_refused_whole() {
    let mut hub = with_title();
    let before = hub.clone();
    let at = |mid, id: &str| op(mid, id, "/stock", add("1"));
    assert_snapshot!(outcomes(&mut hub, "dev_a", vec![at(3, "op_3")]), @"mid-gap: operations after number 1 are missing");
    assert_snapshot!(outcomes(&mut hub, "dev_a", vec![at(2, "op_2"), at(4, "op_4")]), @"mid-gap: operations after number 1 are missing");
    assert_snapshot!(outcomes(&mut hub, "dev_a", vec![at(0, "op_0")]), @"mid-gap: operations after number 1 are missing");
    assert_snapshot!(outcomes(&mut hub, "dev_a", vec![at(2, "op_2"), at(1, "op_x")]), @"device-forked: number 1 of this device stands for another operation");
    assert_snapshot!(outcomes(&mut hub, "dev_a", vec![at(2, "op_2"), at(2, "op_x")]), @"device-forked: number 2 of this device stands for another operation");
    let many = (2..=502).map(|mid| at(mid, &format!("op_{mid}"))).collect();
    assert_snapshot!(outcomes(&mut hub, "dev_a", many), @"limit: at most 500 fit into one request");
    hub.epoch = Epoch::new("e2");
    assert_snapshot!(outcomes(&mut hub, "dev_a", vec![at(2, "op_2")]), @"epoch-changed: the hub's log is now e2");
    hub.epoch = Epoch::new("e1");
    assert_eq!(hub, before);
}

/// A bad operation is refused by itself, uses up its number, and the ones after it go on.
#[test]
fn a_bad_operation_blocks_nobody() {
    let mut hub = with_title();
    let bad = [
        ("/price", set(json!(6.4), &Json::Null)),
        ("/price", set(json!({"tiers": ["1"]}), &Json::Null)),
        ("/title/en", set(json!("Towel"), &Json::Null)),
        ("title", set(json!("Towel"), &Json::Null)),
        ("", set(json!("Towel"), &json!({"title": "Towel"}))),
        ("", set(json!("gone"), &json!({"title": "Towel"}))),
        ("/stock", add("1e3")),
        ("/title", add("1")),
        ("", add("1")),
        ("/title", delete(&json!("Towel"))),
    ];
    let mut ops: Vec<_> = (2..)
        .zip(bad)
        .map(|(mid, (at, action))| op(mid, &format!("op_{mid}"), at, action))
        .collect();
    ops.push(op(12, "op_good", "/stock", add("7")));
    let answer = push(&mut hub, "dev_a", ops).unwrap();
    let reasons: Vec<_> = answer
        .results
        .iter()
        .map(|result| match &result.outcome {
            dhow_sync::PushOutcome::Rejected { reason } => reason.clone(),
            other => format!("{other:?}"),
        })
        .collect();
    assert_snapshot!(reasons.join(" "), @"float list throughScalar badPath rootNotMap rootNotMap badDecimal notACounter notACounter deleteInside Applied { seq: 12 }");
    assert_eq!((answer.last_mid, hub.head().unwrap()), (12, 12));
    assert_snapshot!(standing(&hub), @r#"{"stock":"7","title":"Towel"}"#);
}

/// A document taken away by `Set` leaves no tombstone: its author may put it back, and an edit made
/// meanwhile elsewhere is parked with the whole instead of making half a document.
#[test]
fn what_is_taken_away_by_set_can_be_put_back() {
    let mut hub = with_title();
    let tree = json!({"title": "Towel"});
    assert_snapshot!(outcomes(&mut hub, "dev_a", vec![op(2, "op_2", "", set(Json::Null, &tree))]), @r#"[{"mid":2,"outcome":"applied","seq":2}]"#);
    let late = vec![op(1, "op_b1", "/title", set(json!("Rag"), &json!("Towel")))];
    assert_snapshot!(outcomes(&mut hub, "dev_b", late), @"behind: the device has not pulled what happened to prd_1");
    let whole = vec![op(1, "op_b2", "", set(json!({"title": "Rag"}), &tree))];
    assert_snapshot!(outcomes(&mut hub, "dev_b", whole), @r#"[{"mid":1,"outcome":"conflict","conflictId":"cf_3","seq":3}]"#);
    let back = vec![op(3, "op_3", "", set(tree, &Json::Null))];
    assert_snapshot!(outcomes(&mut hub, "dev_a", back), @r#"[{"mid":3,"outcome":"applied","seq":4}]"#);
    assert_snapshot!(standing(&hub), @r#"{"title":"Towel"}"#);
}

#[test]
fn what_is_deleted_never_comes_back() {
    let mut hub = with_title();
    let tree = json!({"title": "Towel"});
    let blind = vec![op(1, "op_b1", "", delete(&json!({"title": "Rag"})))];
    assert_snapshot!(outcomes(&mut hub, "dev_b", blind), @r#"[{"mid":1,"outcome":"conflict","conflictId":"cf_2","seq":2}]"#);
    assert_snapshot!(outcomes(&mut hub, "dev_b", vec![op(2, "op_b2", "", delete(&tree))]), @r#"[{"mid":2,"outcome":"applied","seq":3}]"#);
    let part = op(
        2,
        "op_2",
        "/title",
        set(json!("Bath towel"), &json!("Towel")),
    );
    assert_snapshot!(outcomes(&mut hub, "dev_a", vec![part]), @"behind: the device has not pulled what happened to prd_1");
    let late = vec![
        op(2, "op_2", "", set(json!({"title": "Bath towel"}), &tree)),
        op(3, "op_3", "", set(json!({"title": "New"}), &Json::Null)),
        op(4, "op_4", "/stock", add("1")),
        op(5, "op_5", "", delete(&tree)),
    ];
    assert_snapshot!(outcomes(&mut hub, "dev_a", late), @r#"[{"mid":2,"outcome":"conflict","conflictId":"cf_4","seq":4},{"mid":3,"outcome":"conflict","conflictId":"cf_5","seq":5},{"mid":4,"outcome":"rejected","reason":"documentDeleted"},{"mid":5,"outcome":"applied","seq":7}]"#);
    assert_snapshot!(standing(&hub), @"gone");
    let dismiss = Action::Resolve {
        conflict: ConflictId::new("cf_4"),
        value: Json::Null.into(),
        seen: Hash::of(None),
    };
    let open = hub.conflicts().unwrap().len();
    push(&mut hub, "dev_a", vec![op(6, "op_6", "", dismiss)]).unwrap();
    assert_eq!(hub.conflicts().unwrap().len(), open - 1);
}
