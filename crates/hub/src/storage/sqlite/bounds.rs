//! What one request costs is bounded by what it brings, whatever stands in the file.

use super::ledger::SqliteLedger;
use super::open;
use crate::storage::error::StorageError;
use dhow_sync::tree::MAXIMUM_DOCUMENT;
use dhow_sync::{ConflictId, DocumentId, Epoch, Json, Ledger, Push, SellerId, Value, ledger};
use rusqlite::Connection;
use serde_json::json;

/// A file with a seller and so many rows in his log.
fn file_with(rows: u64) -> (tempfile::TempDir, Connection, super::file::OpenFile) {
    let folder = tempfile::tempdir().unwrap();
    let (connection, open) =
        open::for_writing(&folder.path().join("hub.sqlite"), &Epoch::new("e1")).unwrap();
    let sql =
        "INSERT INTO sellers (seller_id, name, head, enrolled_at) VALUES ('sel_1', '', ?1, 0)";
    connection.execute(sql, [rows]).unwrap();
    (folder, connection, open)
}

/// The rows of a page are counted in bytes before they are held: whatever stands in the log, no more
/// than a page of it is in memory.
#[test]
fn no_more_rows_are_read_than_fit_into_a_page() {
    let (_folder, connection, _open) = file_with(40);
    let sql =
        "INSERT INTO log (seller_id, seq, device_id, mid, op_id, doc_id, path, effect, changes)
               VALUES ('sel_1', ?1, 'dev_1', ?1, 'op', 'prd', ?2, ?3, 0)";
    let effect = r#"{"effect":"rejected","reason":"badPath"}"#;
    for seq in 1..=40 {
        let path = "x".repeat(1_000_000);
        connection.execute(sql, (seq, path, effect)).unwrap();
    }
    connection
        .execute("UPDATE sellers SET head = 40", [])
        .unwrap();
    let seller = SellerId::new("sel_1");
    let ledger = SqliteLedger::read(&connection, &seller).unwrap();
    assert_eq!(ledger.rows_after(2, 500).unwrap().len(), 8);
    // One that is too long by itself comes alone.
    let path = "x".repeat(20_000_000);
    connection
        .execute("UPDATE log SET path = ?1 WHERE seq = 3", [path])
        .unwrap();
    assert_eq!(ledger.rows_after(2, 500).unwrap().len(), 1);
    assert_eq!(ledger.rows_after(1, 500).unwrap().len(), 1);
}

/// A push of operations on one document, as many as there are values.
fn push(first: u64, ops: &[Json]) -> Push {
    let ops: Vec<_> = ops
        .iter()
        .zip(first..)
        .map(|(op, mid)| {
            let mut op = op.clone();
            op["opId"] = json!(format!("op_{mid}"));
            op["mid"] = json!(mid);
            op["doc"] = json!("prd_1");
            op
        })
        .collect();
    let push = json!({"device": "dev_1", "epoch": "e1", "created": "", "ops": ops});
    serde_json::from_str(&push.to_string()).unwrap()
}

fn set(path: &str, value: Json, seen: Option<&Json>) -> Json {
    let seen = Value::hash_of(seen.cloned().map(Value::from).as_ref());
    json!({"act": "set", "path": path, "value": value, "seen": seen})
}

fn accepted(log: &mut SqliteLedger<'_>, push: &Push) -> Result<(), StorageError> {
    let mut number = 0;
    let mut conflicts = || {
        number += 1;
        ConflictId::new(format!("cf_{}_{number}", push.ops[0].mid))
    };
    ledger::accept(log, push, &mut conflicts).map(drop)
}

/// Where the text of the document lies in memory.
fn place(log: &mut SqliteLedger<'_>) -> *const u8 {
    let doc = DocumentId::new("prd_1");
    let tree = log.take_tree(&doc).unwrap().unwrap();
    let place = tree["text"].as_str().unwrap().as_ptr();
    log.put_back(&doc, Some(tree));
    place
}

/// A document is a tree once in a push: whatever becomes of an operation inside it, nothing that
/// stands around is copied.
#[test]
fn an_operation_costs_what_it_changes() {
    let (_folder, connection, _open) = file_with(0);
    let seller = SellerId::new("sel_1");
    let text = "x".repeat(1_000);
    let whole = [set("", json!({"text": text, "stock": "1"}), None)];
    SqliteLedger::write(&connection, &seller, None, |log| {
        accepted(log, &push(1, &whole))?;
        Ok(())
    })
    .unwrap();
    SqliteLedger::write(&connection, &seller, None, |log| {
        let before = place(log);
        let ops = [
            set("/price", json!("6.40"), None),
            set("/price", json!("7.40"), Some(&json!("another"))),
            set("/tags", json!(["a list"]), None),
            json!({"act": "increment", "path": "/stock", "by": "1"}),
            set("/price", Json::Null, Some(&json!("6.40"))),
        ];
        // Copies take turns in two places of memory: one after an odd number of them is seen.
        for (mid, ops) in [(2, &ops[..1]), (3, &ops[1..3]), (5, &ops[3..])] {
            accepted(log, &push(mid, ops))?;
            assert_eq!(place(log), before, "the document was copied");
        }
        Ok(())
    })
    .unwrap();
    let ledger = SqliteLedger::read(&connection, &seller).unwrap();
    let stands = ledger.document(&DocumentId::new("prd_1")).unwrap().unwrap();
    assert_eq!(stands, json!({"stock": "2", "text": text}));
    assert_eq!(ledger.conflicts().unwrap().len(), 1);
}

#[test]
fn a_document_grows_to_its_bound_and_one_beyond_it_may_shrink() {
    let (_folder, connection, _open) = file_with(0);
    let seller = SellerId::new("sel_1");
    let part = |bytes: usize| json!("x".repeat(bytes));
    let take = |mid: u64, ops: &[Json]| {
        SqliteLedger::write(&connection, &seller, None, |log| {
            accepted(log, &push(mid, ops))
        })
    };
    let quarter = || part(MAXIMUM_DOCUMENT / 4 - 10);
    let parts = ["/b", "/c", "/d"].map(|path| set(path, quarter(), None));
    take(1, &[set("", json!({ "a": quarter() }), None)]).unwrap();
    take(2, &parts).unwrap();
    let grown = take(5, &[set("/e", part(100), None)]);
    assert!(
        matches!(grown, Err(StorageError::DocumentTooLarge(MAXIMUM_DOCUMENT))),
        "{grown:?}"
    );
    // As an older hub may have let it grow.
    let longer = format!("{{\"a\":\"{}\",\"b\":\"x\"}}", "x".repeat(MAXIMUM_DOCUMENT));
    let sql = "UPDATE documents SET tree = ?1";
    connection.execute(sql, [longer]).unwrap();
    take(5, &[set("/b", Json::Null, Some(&json!("x")))]).unwrap();
    let grown = take(6, &[set("/b", json!("xxxx"), None)]);
    assert!(grown.is_err(), "{grown:?}");
}
