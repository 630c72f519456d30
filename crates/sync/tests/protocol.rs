//! The hub's rules one by one, as a device meets them, and the repairs on the device's side.

#![allow(clippy::unwrap_used)]

use dhow_sync::memory::{MemoryLedger, MemoryReplica};
use dhow_sync::replica::{Change, Draft, Limits, edit, next_push};
use dhow_sync::{
    Action, ConflictId, Cursor, DeviceId, DocumentId, Effect, Epoch, Hash, Invalid, Json, Ledger,
    Operation, OperationId, Path, Problem, Push, PushAnswer, Replica, Snapshot, SnapshotLine, feed,
    ledger, pull, repair,
};
use insta::assert_snapshot;
use serde_json::json;
use std::collections::BTreeSet;

fn hub() -> MemoryLedger {
    MemoryLedger::new(Epoch::new("e1"))
}

fn doc(name: &str) -> DocumentId {
    DocumentId::new(name)
}

fn path(text: &str) -> Path {
    serde_json::from_value(json!(text)).unwrap()
}

fn op(mid: u64, id: &str, at: &str, action: Action) -> Operation {
    Operation {
        op_id: OperationId::new(id),
        mid,
        doc: doc("prd_1"),
        path: path(at),
        action,
    }
}

fn set(value: Json, seen: &Json) -> Action {
    Action::Set {
        value,
        seen: Hash::of(Some(seen)),
    }
}

fn add(by: &str) -> Action {
    Action::Increment {
        by: by.to_owned(),
        cause: None,
    }
}

fn delete(seen: &Json) -> Action {
    Action::Delete {
        seen: Hash::of(Some(seen)),
    }
}

fn push(
    ledger: &mut MemoryLedger,
    device: &str,
    ops: Vec<Operation>,
) -> Result<PushAnswer, Problem> {
    let push = Push {
        device: DeviceId::new(device),
        epoch: Epoch::new("e1"),
        created: String::new(),
        ops,
    };
    let mut made = ledger.head().unwrap();
    ledger::accept(ledger, &push, &mut || {
        made += 1;
        ConflictId::new(format!("cf_{made}"))
    })
}

/// Pushes, and tells the outcomes as they cross the wire.
fn outcomes(ledger: &mut MemoryLedger, device: &str, ops: Vec<Operation>) -> String {
    match push(ledger, device, ops) {
        Ok(answer) => serde_json::to_string(&answer.results).unwrap(),
        Err(problem) => format!("{}: {problem}", problem.code()),
    }
}

fn standing(ledger: &MemoryLedger) -> String {
    ledger
        .document(&doc("prd_1"))
        .unwrap()
        .map_or_else(|| "gone".to_owned(), |tree| tree.to_string())
}

fn with_title() -> MemoryLedger {
    let mut hub = hub();
    push(
        &mut hub,
        "dev_a",
        vec![op(
            1,
            "op_1",
            "",
            set(json!({"title": "Towel"}), &Json::Null),
        )],
    )
    .unwrap();
    hub
}

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
/// meanwhile elsewhere is parked instead of making half a document.
#[test]
fn what_is_taken_away_by_set_can_be_put_back() {
    let mut hub = with_title();
    let tree = json!({"title": "Towel"});
    assert_snapshot!(outcomes(&mut hub, "dev_a", vec![op(2, "op_2", "", set(Json::Null, &tree))]), @r#"[{"mid":2,"outcome":"applied","seq":2}]"#);
    let late = vec![op(1, "op_b1", "/title", set(json!("Rag"), &json!("Towel")))];
    assert_snapshot!(outcomes(&mut hub, "dev_b", late), @r#"[{"mid":1,"outcome":"conflict","conflictId":"cf_3","seq":3}]"#);
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
    let late = vec![
        op(
            2,
            "op_2",
            "/title",
            set(json!("Bath towel"), &json!("Towel")),
        ),
        op(3, "op_3", "", set(json!({"title": "New"}), &Json::Null)),
        op(4, "op_4", "/stock", add("1")),
        op(5, "op_5", "", delete(&tree)),
    ];
    assert_snapshot!(outcomes(&mut hub, "dev_a", late), @r#"[{"mid":2,"outcome":"conflict","conflictId":"cf_4","seq":4},{"mid":3,"outcome":"conflict","conflictId":"cf_5","seq":5},{"mid":4,"outcome":"rejected","reason":"documentDeleted"},{"mid":5,"outcome":"applied","seq":7}]"#);
    assert_snapshot!(standing(&hub), @"gone");
    let dismiss = Action::Resolve {
        conflict: ConflictId::new("cf_4"),
        value: Json::Null,
        seen: Hash::of(None),
    };
    let open = hub.conflicts().unwrap().len();
    push(&mut hub, "dev_a", vec![op(6, "op_6", "/title", dismiss)]).unwrap();
    assert_eq!(hub.conflicts().unwrap().len(), open - 1);
}

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
        value: json!("B"),
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
        value: json!("B"),
        seen: Hash::of(Some(&json!("Towel"))),
    };
    push(&mut hub, "dev_b", vec![op(2, "op_b2", "/title", late)]).unwrap();
    let open = hub.conflicts().unwrap();
    assert_eq!(open.len(), 1);
    assert_eq!(open[0].conflict.replaces, Some(first));
    assert_eq!(open[0].conflict.standing, json!("Bath towel"));
}

/// An older program writes single paths, so what it does not know stays.
#[test]
fn unknown_members_survive_every_edit_beside_them() {
    let mut hub = hub();
    let tree =
        json!({"title": {"en": "Towel"}, "carbonLabel": {"grams": "12", "by": {"scheme": "x"}}});
    push(
        &mut hub,
        "dev_new",
        vec![op(1, "op_1", "", set(tree.clone(), &Json::Null))],
    )
    .unwrap();
    let old = vec![
        op(
            1,
            "op_o1",
            "/title/en",
            set(json!("Bath towel"), &json!("Towel")),
        ),
        op(2, "op_o2", "/title/de", set(json!("Badetuch"), &Json::Null)),
        op(3, "op_o3", "/stock/v1", add("4")),
    ];
    push(&mut hub, "dev_old", old).unwrap();
    let after = hub.document(&doc("prd_1")).unwrap().unwrap();
    assert_eq!(after["carbonLabel"], tree["carbonLabel"]);
    assert_eq!(after["title"]["de"], json!("Badetuch"));
}

#[test]
fn operations_cross_the_wire_as_documented() {
    let ops = [
        op(
            41,
            "op_1",
            "/offers/DE-b2b:v1:24",
            set(json!({"price": "6.40"}), &Json::Null),
        ),
        op(
            42,
            "op_2",
            "",
            Action::Delete {
                seen: Hash::of_bytes(b""),
            },
        ),
        op(
            43,
            "op_3",
            "/stock/v1@izmir",
            Action::Increment {
                by: "-3".into(),
                cause: Some("order:ord_9".into()),
            },
        ),
    ];
    let text = ops
        .each_ref()
        .map(|op| serde_json::to_string(op).unwrap())
        .join("\n");
    assert_snapshot!(text, @r#"
    {"opId":"op_1","mid":41,"doc":"prd_1","path":"/offers/DE-b2b:v1:24","act":"set","value":{"price":"6.40"},"seen":"b3:03f88b99c3d8073bba8948d6e762aac443b265f606cc05abd4d172f03a4def6a"}
    {"opId":"op_2","mid":42,"doc":"prd_1","act":"delete","seen":"b3:af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262"}
    {"opId":"op_3","mid":43,"doc":"prd_1","path":"/stock/v1@izmir","act":"increment","by":"-3","cause":"order:ord_9"}
    "#);
    let back: Vec<Operation> = text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(back, ops);
}

// The feed

#[test]
fn the_feed_is_paged_without_gap_or_repeat() {
    let mut hub = with_title();
    let ops = (2..=7)
        .map(|mid| op(mid, &format!("op_{mid}"), "/stock", add("1")))
        .collect();
    push(&mut hub, "dev_a", ops).unwrap();
    let (mut cursor, mut seen, mut more) = (None, Vec::new(), true);
    while more {
        let page = feed::changes(&hub, cursor.as_ref(), 3).unwrap();
        seen.extend(page.rows.iter().map(|row| row.seq));
        (cursor, more) = (Some(page.next), page.more);
    }
    assert_eq!(seen, (1..=7).collect::<Vec<_>>());
    assert!(
        feed::changes(&hub, cursor.as_ref(), 3)
            .unwrap()
            .rows
            .is_empty()
    );
}

#[test]
fn a_cursor_that_cannot_be_served_is_refused_by_name() {
    let mut hub = with_title();
    push(&mut hub, "dev_a", vec![op(2, "op_2", "/stock", add("1"))]).unwrap();
    hub.compact(1);
    let check = |text: &str, expect: &str| {
        let code =
            feed::changes(&hub, Some(&Cursor::new(text)), 3).map_err(|problem| problem.code());
        assert_eq!(
            code.map(|_| "served").unwrap_or_else(|code| code),
            expect,
            "{text}"
        );
    };
    check("e1.1", "served");
    check("e1.0", "cursor-expired");
    check("e0.1", "epoch-changed");
    for text in [
        "",
        "e1",
        "e1.",
        ".1",
        "e1.01",
        "e1.-1",
        "e1.+1",
        "e1.3",
        "e1.99999999999999999999",
    ] {
        check(text, "cursor-unreadable");
    }
    assert_eq!(feed::changes(&hub, None, 3), Err(Problem::CursorExpired));
    assert_eq!(
        feed::position(&feed::cursor(&Epoch::new("e.9"), 12)),
        Ok((Epoch::new("e.9"), 12))
    );
}

#[test]
fn a_cut_snapshot_is_noticed_at_every_line() {
    let mut hub = with_title();
    push(
        &mut hub,
        "dev_b",
        vec![op(1, "op_b", "/title", set(json!("B"), &json!("Rag")))],
    )
    .unwrap();
    let delete = Operation {
        doc: doc("prd_2"),
        ..op(
            2,
            "op_d",
            "",
            Action::Delete {
                seen: Hash::of(None),
            },
        )
    };
    push(&mut hub, "dev_b", vec![delete]).unwrap();
    let snapshot = feed::snapshot(&hub).unwrap();
    let lines = snapshot.clone().into_lines();
    let wire: Vec<String> = lines
        .iter()
        .map(|line| serde_json::to_string(line).unwrap())
        .collect();
    let read = |wire: &[String]| {
        Snapshot::from_lines(
            wire.iter()
                .map(|line| serde_json::from_str::<SnapshotLine>(line).unwrap()),
        )
    };
    assert_eq!(read(&wire), Ok(snapshot));
    assert!(
        wire.contains(&r#"{"line":"grave","doc":"prd_2"}"#.to_owned()),
        "the wire's word"
    );
    for cut in 0..wire.len() {
        assert_eq!(
            read(&wire[..cut]),
            Err(Problem::SnapshotTorn),
            "{cut} lines"
        );
        let mut without = wire.clone();
        without.remove(cut);
        assert_eq!(
            read(&without),
            Err(Problem::SnapshotTorn),
            "without line {cut}"
        );
    }
}

// The device

fn desk(device: &str) -> MemoryReplica {
    let mut replica = MemoryReplica::default();
    repair::enrol(&mut replica, &DeviceId::new(device), &Epoch::new("e1")).unwrap();
    replica
}

fn draft(id: &str, at: &str, change: Change) -> Draft {
    Draft {
        op_id: OperationId::new(id),
        doc: doc("prd_1"),
        path: path(at),
        change,
    }
}

fn put(replica: &mut MemoryReplica, id: &str, at: &str, value: Json) -> Result<Operation, Problem> {
    edit(replica, draft(id, at, Change::Set(Some(value))))
}

fn exchange(replica: &mut MemoryReplica, hub: &mut MemoryLedger) -> Result<pull::Applied, Problem> {
    if let Some(push) = next_push(replica, 0, "", Limits::default())? {
        let mut made = hub.head()?;
        ledger::accept(hub, &push, &mut || {
            made += 1;
            ConflictId::new(format!("cf_{made}"))
        })?;
    }
    let asked = replica.cursor()?;
    let page = feed::changes(hub, asked.as_ref(), 500)?;
    pull::apply_changes(replica, asked.as_ref(), &page)
}

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
