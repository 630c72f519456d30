//! Bodies that are packed on the way: what they stand for counts, and no more of it is unpacked
//! than a body may have.

use crate::stage::{Party, Stage, set};
use crate::wire::{Answer, Request};
use dhow_contract::hub::{DEVICE_HEADER, SIGNATURE_HEADER, purpose};
use dhow_contract::packing::{packed, unpacked};
use dhow_sync::batch::MAXIMUM_BYTES;
use dhow_sync::hash::canonical;
use dhow_sync::{Json, tree};
use serde_json::json;

/// A push whose body comes as these bytes, signed over `body`.
fn sent(owner: &Party, body: &[u8], bytes: Vec<u8>, encoding: &str) -> Request {
    let request = Request::new("POST", &owner.path("/sync/push"))
        .header(DEVICE_HEADER, owner.device.as_str())
        .header(SIGNATURE_HEADER, &owner.signature(purpose::PUSH, body))
        .header("content-encoding", encoding)
        .body(bytes);
    owner.bearing(request)
}

/// A product of some length, so that answers are worth packing.
fn product(number: usize) -> Json {
    json!({"title": {"en": format!("Bath towel {number}")}, "description": {"en": "Woven of cotton. ".repeat(20)}})
}

fn products(from: usize) -> Vec<Json> {
    let numbers = (from..from + 40).zip(1..);
    numbers
        .map(|(number, mid)| {
            let (op, doc) = (format!("op_{number}"), format!("prd_{number}"));
            set(from as u64 + mid, &op, &doc, "", product(number))
        })
        .collect()
}

fn plain(answer: &Answer) -> Json {
    assert_eq!(answer.headers.get("content-encoding"), None);
    answer.json()
}

#[test]
fn a_packed_push_is_the_push_it_stands_for() {
    let stage = Stage::new();
    let owner = stage.seller("sel_1");
    assert_eq!(
        stage.send(&owner.get("/sync/changes")).headers["accept-encoding"],
        "gzip"
    );
    let body = canonical(&owner.push_body(&stage.now(), &products(0)));
    let answer = stage.send(&sent(&owner, &body, packed(&body), "gzip"));
    assert_eq!(answer.json()["lastMid"], 40);
    // An older client asks for nothing packed and sends nothing packed.
    let body = canonical(&owner.push_body(&stage.now(), &products(40)));
    let answer = stage.send(&sent(&owner, &body, body.clone(), "identity"));
    assert_eq!(plain(&answer)["lastMid"], 80);
    let page = plain(&stage.send(&owner.get("/sync/changes")));
    for (number, row) in page["rows"].as_array().unwrap().iter().enumerate() {
        assert_eq!(row["value"], product(number), "{number}");
    }
    // Sent again in the other form it is the same push.
    let again = stage.send(&sent(&owner, &body, packed(&body), "GZIP"));
    assert_eq!(again.json()["results"][0]["outcome"], "same");
}

#[test]
fn an_answer_is_packed_for_whoever_takes_it_so() {
    let stage = Stage::new();
    let owner = stage.seller("sel_1");
    stage.send(&owner.push(&stage.now(), &products(0)));
    for below in ["/sync/changes", "/sync/snapshot"] {
        let answer = stage.send(&owner.get(below));
        let small = stage.send(&owner.get(below).header("accept-encoding", "br, gzip"));
        assert_eq!(small.headers["content-encoding"], "gzip", "{below}");
        assert_eq!(small.headers["vary"], "accept-encoding", "{below}");
        assert!(small.body.len() * 4 < answer.body.len(), "{below}");
        assert_eq!(unpacked(&small.body, 1 << 20).unwrap(), answer.body);
        let refused = owner.get(below).header("accept-encoding", "gzip;q=0");
        assert_eq!(stage.send(&refused).body, answer.body, "{below}");
    }
    let end = owner.get("/sync/changes?cursor=");
    let end = end.header("accept-encoding", "gzip");
    assert_eq!(stage.send(&end).headers.get("content-encoding"), None);
}

#[test]
fn no_more_is_unpacked_than_a_body_may_have() {
    let stage = Stage::new();
    let owner = stage.seller("sel_1");
    let bomb = packed(&vec![b' '; 8 * MAXIMUM_BYTES]);
    assert!(bomb.len() < MAXIMUM_BYTES);
    let refusal = stage.send(&sent(&owner, b"", bomb, "gzip"));
    refusal.refused(413, "too-large");
    assert_eq!(refusal.json()["maximumBytes"], MAXIMUM_BYTES);
    // Just as long as it may be is not too long, whatever else it is.
    let longest = vec![b' '; MAXIMUM_BYTES];
    stage
        .send(&sent(&owner, &longest, packed(&longest), "gzip"))
        .refused(400, "malformed");
    let question = Request::new("POST", &owner.path("/sync/known-ops"))
        .header("content-encoding", "gzip")
        .body(packed(&vec![b' '; 2 * 1024 * 1024]));
    stage
        .send(&owner.bearing(question))
        .refused(413, "too-large");
}

#[test]
fn what_cannot_be_unpacked_changes_nothing() {
    let stage = Stage::new();
    let owner = stage.seller("sel_1");
    let body = canonical(&owner.push_body(&stage.now(), &products(0)));
    let mut cut = packed(&body);
    cut.truncate(cut.len() / 2);
    stage
        .send(&sent(&owner, &body, cut, "gzip"))
        .refused(400, "malformed");
    stage
        .send(&sent(&owner, &body, body.clone(), "gzip"))
        .refused(400, "malformed");
    stage
        .send(&sent(&owner, &body, packed(&body), "br"))
        .refused(400, "malformed");
    // The signature is over what the body stands for.
    let small = packed(&body);
    stage
        .send(&sent(&owner, &small, small.clone(), "gzip"))
        .refused(401, "signature-refused");
    let page = stage.send(&owner.get("/sync/changes")).json();
    assert_eq!(page["rows"], json!([]));
}

/// Padding that no operation has does not make a page dear: such values stand in the log.
#[test]
fn values_of_every_form_come_back_as_they_were_sent() {
    let stage = Stage::new();
    let owner = stage.seller("sel_1");
    let long = "x".repeat(tree::MAXIMUM_VALUE / 4);
    let ops = [
        set(1, "op_1", "prd_1", "", product(1)),
        set(2, "op_2", "prd_1", "/note", json!(long)),
        set(
            3,
            "op_3",
            "prd_1",
            "/title/de",
            json!("Towel \u{1}\n\"é\" 🚢"),
        ),
        set(4, "op_4", "prd_1", "/list", json!(["not", "a", "map"])),
        set(5, "op_5", "prd_2", "", product(1)),
    ];
    // A device that writes its JSON otherwise than ours does.
    let mut body = serde_json::to_vec_pretty(&owner.push_body(&stage.now(), &ops)).unwrap();
    body.push(b'\n');
    let answer = stage
        .send(&sent(&owner, &body, packed(&body), "gzip"))
        .json();
    assert_eq!(answer["results"][3]["reason"], "list");
    let padded = json!({"device": owner.device.as_str(), "epoch": owner.epoch, "created": stage.now(),
        "ops": [set(6, "op_6", "prd_3", "", product(3))], "padding": "x".repeat(1 << 20)});
    let body = canonical(&padded);
    stage.send(&sent(&owner, &body, packed(&body), "gzip"));
    let page = stage.send(&owner.get("/sync/changes")).json();
    let value = |row: usize| page["rows"][row]["value"].clone();
    assert_eq!(value(0), product(1));
    assert_eq!(value(1), json!(long));
    assert_eq!(value(2), json!("Towel \u{1}\n\"é\" 🚢"));
    assert_eq!(page["rows"][3]["reason"], "list");
    assert_eq!(value(4), product(1));
    assert_eq!(value(5), product(3));
}
