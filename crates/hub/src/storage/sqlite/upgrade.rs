//! A file that an older hub wrote: what stands in it stands, and goes on beside what comes.

use super::ledger::SqliteLedger;
use super::on_trial::QUOTA;
use super::{log, open};
use crate::storage::port::SignedPush;
use dhow_sync::{Epoch, Ledger, Push, SellerId, Value, feed};
use rusqlite::Connection;
use serde_json::{Value as Json, json};

/// A file as the first hub made it, with one product and one price, each with its whole effect.
const FIRST: &str = r#"
INSERT INTO hub VALUES ('epoch', 'e1');
INSERT INTO sellers (seller_id, name, head, enrolled_at) VALUES ('sel_1', 'Ege', 2, 0);
INSERT INTO numbers VALUES ('sel_1', 'dev_1', 1, 'op_1'), ('sel_1', 'dev_1', 2, 'op_2');
INSERT INTO log VALUES
  ('sel_1', 1, 'dev_1', 1, 'op_1', 'prd_1', '', '{"effect":"value","value":{"title":{"en":"Mug"}}}', 1),
  ('sel_1', 2, 'dev_1', 2, 'op_2', 'prd_1', '/price', '{"effect":"value","value":"6.40"}', 1);
INSERT INTO batches VALUES ('sel_1', 2, x'00', 'dev_1', 'sig', 0, CAST('{"ops":[]}' AS BLOB));
INSERT INTO documents VALUES ('sel_1', 'prd_1', '{"price":"6.40","title":{"en":"Mug"}}');
"#;

fn old_file(file: &std::path::Path) {
    let connection = Connection::open(file).unwrap();
    let schema = include_str!("migrations/0001_hub.sql");
    connection.execute_batch(schema).unwrap();
    connection.execute_batch(FIRST).unwrap();
    let id = i64::from(u32::from_be_bytes(*b"DhHb"));
    connection
        .pragma_update(None, "application_id", id)
        .unwrap();
    connection.pragma_update(None, "user_version", 1).unwrap();
}

fn product(number: u64) -> Json {
    json!({"description": {"en": "Woven in Denizli of combed cotton. ".repeat(9)}, "title": {"en": format!("Towel {number}")}})
}

/// A push of one product, packed or not.
fn push(number: u64, pack: bool) -> SignedPush {
    let body = json!({"device": "dev_1", "epoch": "e1", "created": "", "ops": [
        {"opId": format!("op_{number}"), "mid": number, "doc": format!("prd_{number}"), "act": "set",
         "value": product(number), "seen": Value::hash_of(None)}]});
    let body = body.to_string().into_bytes();
    SignedPush {
        push: serde_json::from_slice::<Push>(&body).unwrap(),
        packed: pack.then(|| dhow_contract::packing::packed(&body)),
        body_sha256: [number as u8; 32],
        body,
        signature: String::new(),
        seed: [0; 16],
    }
}

#[test]
fn an_older_hubs_file_is_served_as_it_stands_and_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("hub.sqlite");
    old_file(&file);
    let (connection, _open) = open::for_writing(&file, &Epoch::new("e9")).unwrap();
    let seller = SellerId::new("sel_1");
    for (number, pack) in [(3, false), (4, true), (5, true)] {
        log::push(&connection, &seller, &push(number, pack), 0, QUOTA).unwrap();
    }
    let expect = [
        json!({"title": {"en": "Mug"}}),
        json!("6.40"),
        product(3),
        product(4),
        product(5),
    ];
    let ledger = SqliteLedger::read(&connection, &seller).unwrap();
    let page = feed::changes(&ledger, None, 500).unwrap();
    assert_eq!(page.epoch, Epoch::new("e1"));
    let values: Vec<Json> = page
        .rows
        .iter()
        .map(|row| serde_json::to_value(&row.effect).unwrap()["value"].clone())
        .collect();
    assert_eq!(values, expect);
    let standing: Vec<Json> = ledger
        .documents()
        .unwrap()
        .into_iter()
        .map(|(_, tree)| tree.into_tree())
        .collect();
    let mug = json!({"price": "6.40", "title": {"en": "Mug"}});
    assert_eq!(standing, [mug, product(3), product(4), product(5)]);
    // The new ones stand in their batches alone.
    let sql = "SELECT group_concat(seq) FROM log WHERE effect = ''";
    let once: String = connection.query_row(sql, [], |row| row.get(0)).unwrap();
    assert_eq!(once, "3,4,5");
}
