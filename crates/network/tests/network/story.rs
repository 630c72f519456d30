//! Two devices of one seller, one hub between them.

use crate::support::Stage;
use dhow_sync::replica::Change;
use dhow_sync::{Push, PushOutcome, Replica};
use serde_json::json;
use std::time::Duration;

#[test]
fn an_edit_on_one_device_reaches_the_other() {
    let stage = Stage::new();
    let mut laptop = stage.first_desk("sel_1");
    let mut shop = stage.joined_desk(&laptop, "dev_shop");
    laptop.set("", json!({"title": {"en": "Mug"}, "price": "6.40"}));
    laptop.set("/title/de", json!("Becher"));
    laptop.change(
        "/stock",
        Change::Increment {
            by: "12".to_owned(),
            cause: None,
        },
    );
    laptop.sync().unwrap();
    shop.pull(Duration::ZERO).unwrap();
    assert_eq!(shop.replica.views(), laptop.replica.views());
    assert_eq!(shop.sees("/title/de"), json!("Becher"));
    assert_eq!(shop.sees("/stock"), json!("12"));
    assert_eq!((laptop.pending(), shop.pending()), (0, 0));
}

#[test]
fn a_price_changed_on_both_devices_is_parked_until_somebody_chooses() {
    let stage = Stage::new();
    let mut laptop = stage.first_desk("sel_1");
    let mut shop = stage.joined_desk(&laptop, "dev_shop");
    laptop.set("", json!({"price": "6.40"}));
    laptop.sync().unwrap();
    shop.sync().unwrap();

    laptop.set("/price", json!("7.00"));
    shop.set("/price", json!("6.90"));
    laptop.sync().unwrap();
    shop.sync().unwrap();
    laptop.sync().unwrap();
    for desk in [&laptop, &shop] {
        assert_eq!(desk.sees("/price"), json!("7.00"));
        let [open] = desk.replica.conflicts() else {
            panic!("one conflict is open")
        };
        assert_eq!(
            (&open.conflict.parked, &open.conflict.standing),
            (&json!("6.90"), &json!("7.00"))
        );
    }

    let conflict = shop.replica.conflicts()[0].conflict.conflict.clone();
    shop.change(
        "/price",
        Change::Resolve {
            conflict,
            value: Some(json!("6.90")),
        },
    );
    shop.sync().unwrap();
    laptop.sync().unwrap();
    for desk in [&laptop, &shop] {
        assert_eq!(desk.sees("/price"), json!("6.90"));
        assert!(desk.replica.conflicts().is_empty());
    }
}

#[test]
fn a_push_that_is_sent_again_counts_once() {
    let stage = Stage::new();
    let mut laptop = stage.first_desk("sel_1");
    laptop.set("", json!({ "title": "Towel" }));
    laptop.change(
        "/stock",
        Change::Increment {
            by: "5".to_owned(),
            cause: None,
        },
    );
    let push = dhow_sync::replica::next_push(&laptop.replica, 0, "", Default::default())
        .unwrap()
        .unwrap();
    let first = laptop.client.push(&push).unwrap();
    assert!(matches!(
        first.results[0].outcome,
        PushOutcome::Applied { seq: 1 }
    ));
    let second = laptop.client.push(&push).unwrap();
    assert_eq!(second.results[0].outcome, PushOutcome::Same);
    laptop.sync().unwrap();
    assert_eq!(laptop.sees("/stock"), json!("5"));
}

#[test]
fn a_gap_is_told_with_the_number_to_go_on_from() {
    let stage = Stage::new();
    let mut laptop = stage.first_desk("sel_1");
    laptop.set("", json!({ "price": "1" }));
    for price in ["2", "3"] {
        laptop.set("/price", json!(price));
    }
    let whole = dhow_sync::replica::next_push(&laptop.replica, 0, "", Default::default())
        .unwrap()
        .unwrap();
    let part = |range: std::ops::Range<usize>| Push {
        ops: whole.ops[range].to_vec(),
        ..whole.clone()
    };
    laptop.client.push(&part(0..1)).unwrap();
    let error = laptop.client.push(&part(2..3)).unwrap_err();
    let dhow_network::NetworkError::Refused(refusal) = error else {
        panic!("refused, not {error}")
    };
    assert_eq!(
        (refusal.code.as_str(), refusal.number("lastMid")),
        ("mid-gap", Some(1))
    );
}

#[test]
fn a_waiting_device_is_woken_by_a_change() {
    let stage = Stage::new();
    let mut laptop = stage.first_desk("sel_1");
    let mut shop = stage.joined_desk(&laptop, "dev_shop");
    let waiting = std::thread::spawn(move || {
        let begun = std::time::Instant::now();
        shop.pull(Duration::from_secs(20)).unwrap();
        (shop.sees("/price"), begun.elapsed())
    });
    std::thread::sleep(Duration::from_millis(200));
    laptop.set("", json!({ "price": "6.40" }));
    laptop.sync().unwrap();
    let (price, waited) = waiting.join().unwrap();
    assert_eq!(price, json!("6.40"));
    assert!(
        waited < Duration::from_secs(10),
        "woken, not timed out: {waited:?}"
    );
}

#[test]
fn a_snapshot_is_what_the_feed_comes_to() {
    let stage = Stage::new();
    let mut laptop = stage.first_desk("sel_1");
    laptop.set("", json!({"title": {"en": "Mug"}}));
    laptop.set("/title/de", json!("Becher"));
    laptop.sync().unwrap();
    let snapshot = laptop.client.snapshot().unwrap();
    assert_eq!(
        Some(&snapshot.cursor),
        laptop.replica.cursor().unwrap().as_ref()
    );
    let views = laptop.replica.views().clone().into_iter();
    let views: Vec<_> = views.map(|(doc, tree)| (doc, tree.into())).collect();
    assert_eq!(snapshot.documents, views);

    let mine: Vec<_> = laptop
        .replica
        .journal()
        .unwrap()
        .into_iter()
        .map(|op| op.op_id)
        .collect();
    let mut asked = mine.clone();
    asked.push(dhow_sync::OperationId::new("op_elsewhere"));
    assert_eq!(laptop.client.known_ops(&asked).unwrap(), mine);
}
