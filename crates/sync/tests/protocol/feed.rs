//! The feed and its snapshot: nothing is missing, nothing comes twice, and what is cut is noticed.

use super::support::{add, doc, op, push, set, with_title};
use dhow_sync::{
    Action, Chain, Cursor, Epoch, Hash, Operation, Problem, Snapshot, SnapshotLine, feed,
};
use serde_json::json;

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
    let next = feed::changes(&hub, Some(&Cursor::new("e1.1")), 3)
        .unwrap()
        .next;
    let chain = next.as_str().strip_prefix("e1.2.h").unwrap();
    let other = "00112233445566778899aabbccddeeff";
    check("e1.1", "served");
    check("e1.2", "served");
    check(next.as_str(), "served");
    check("e1.0", "cursor-expired");
    check("e0.1", "epoch-changed");
    check(&format!("e0.2.h{chain}"), "epoch-changed");
    check(&format!("e1.1.h{chain}"), "log-changed");
    check(&format!("e1.0.h{chain}"), "log-changed");
    check(&format!("e1.2.h{other}"), "log-changed");
    check("e1.3", "log-changed");
    check(&format!("e1.3.h{chain}"), "log-changed");
    for text in [
        "",
        "e1",
        "e1.",
        ".1",
        "e1.01",
        "e1.-1",
        "e1.+1",
        "e1.99999999999999999999",
        "e1.2.h",
        "e1.2.h0",
        "e1.2.h00112233445566778899AABBCCDDEEFF",
        "e1.h00112233445566778899aabbccddeeff",
    ] {
        check(text, "cursor-unreadable");
    }
    assert_eq!(feed::changes(&hub, None, 3), Err(Problem::CursorExpired));
    let place = feed::position(&feed::cursor(&Epoch::new("e.9"), 12, &Chain::START)).unwrap();
    assert_eq!((place.epoch.as_str(), place.seq), ("e.9", 12));
    assert_eq!(place.chain, Some(Chain::START));
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
