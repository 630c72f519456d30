//! What nobody should send, and what becomes of it.

use crate::stage::{Stage, count, sealed, set};
use crate::wire::{Request, connect, read};
use dhow_contract::hub::{DEVICE_HEADER, SIGNATURE_HEADER, purpose};
use dhow_sync::hash::canonical;
use serde_json::json;
use std::io::Write;

/// The rows of a seller's feed.
fn rows(stage: &Stage, party: &crate::stage::Party) -> usize {
    stage.send(&party.get("/sync/changes")).json()["rows"]
        .as_array()
        .unwrap()
        .len()
}

#[test]
fn a_forged_signature_changes_nothing() {
    let stage = Stage::new();
    let owner = stage.seller("sel_1");
    let mut forger = owner.clone();
    forger.key = crate::stage::Party::new("sel_9", "dev_9", "").key;
    stage
        .send(&forger.push(&stage.now(), &[count(1, "op_1")]))
        .refused(401, "signature-refused");
    assert_eq!(rows(&stage, &owner), 0);
}

#[test]
fn a_body_that_was_altered_on_the_way_changes_nothing() {
    let stage = Stage::new();
    let owner = stage.seller("sel_1");
    let body = canonical(&owner.push_body(
        &stage.now(),
        &[set(1, "op_1", "prd_1", "/price", json!("6.40"))],
    ));
    let altered = String::from_utf8(body.clone())
        .unwrap()
        .replace("6.40", "0.64");
    let request = Request::new("POST", &owner.path("/sync/push"))
        .header(DEVICE_HEADER, owner.device.as_str())
        .header(SIGNATURE_HEADER, &owner.signature(purpose::PUSH, &body))
        .body(altered);
    stage
        .send(&owner.bearing(request))
        .refused(401, "signature-refused");
    assert_eq!(rows(&stage, &owner), 0);
}

#[test]
fn a_signature_for_one_thing_is_not_one_for_another() {
    let stage = Stage::new();
    let owner = stage.seller("sel_1");
    let body = owner.push_body(&stage.now(), &[count(1, "op_1")]);
    let request = owner.signed("POST", &owner.path("/sync/push"), purpose::LISTING, &body);
    stage
        .send(&owner.bearing(request))
        .refused(401, "signature-refused");
    let unsigned = Request::new("POST", &owner.path("/sync/push")).body(canonical(&body));
    stage
        .send(&owner.bearing(unsigned))
        .refused(401, "signature-refused");
}

#[test]
fn the_device_is_the_bearers_whatever_the_body_says() {
    let stage = Stage::new();
    let laptop = stage.seller("sel_1");
    let shop = stage.further(&laptop, "dev_shop");
    let borrowed = crate::stage::Party {
        token: laptop.token.clone(),
        ..shop
    };
    stage
        .send(&borrowed.push(&stage.now(), &[count(1, "op_1")]))
        .refused(401, "signature-refused");
    let mut body = laptop.push_body(&stage.now(), &[count(1, "op_1")]);
    body["device"] = json!("dev_shop");
    let request = laptop.signed("POST", &laptop.path("/sync/push"), purpose::PUSH, &body);
    stage
        .send(&laptop.bearing(request))
        .refused(401, "signature-refused");
    assert_eq!(rows(&stage, &laptop), 0);
}

#[test]
fn an_oversized_push_is_refused_at_its_announced_length() {
    let stage = Stage::new();
    let owner = stage.seller("sel_1");
    let head = owner
        .bearing(Request::new("POST", &owner.path("/sync/push")))
        .head(4 * 1024 * 1024 + 1);
    let mut stream = connect(&stage.address).unwrap();
    stream.write_all(head.as_bytes()).unwrap();
    let answer = read(&mut stream).unwrap();
    answer.refused(413, "too-large");
    assert_eq!(answer.json()["maximumBytes"], 4 * 1024 * 1024);
}

#[test]
fn a_push_without_an_announced_length_is_cut_off_at_the_limit() {
    let stage = Stage::new();
    let owner = stage.seller("sel_1");
    let head = owner
        .bearing(Request::new("POST", &owner.path("/sync/push")))
        .head(0);
    let head = head.replace("content-length: 0", "transfer-encoding: chunked");
    let mut stream = connect(&stage.address).unwrap();
    stream.write_all(head.as_bytes()).unwrap();
    let chunk = [
        format!("{:x}\r\n", 1024 * 1024).as_bytes(),
        &vec![b' '; 1024 * 1024],
        b"\r\n",
    ]
    .concat();
    let sent = (0..64)
        .take_while(|_| stream.write_all(&chunk).is_ok())
        .count();
    assert!(sent < 64, "the hub stopped reading");
}

#[test]
fn more_than_five_hundred_operations_are_refused() {
    let stage = Stage::new();
    let owner = stage.seller("sel_1");
    let ops: Vec<_> = (1..=501)
        .map(|mid| count(mid, &format!("op_{mid}")))
        .collect();
    stage
        .send(&owner.push(&stage.now(), &ops))
        .refused(413, "limit");
    let answer = stage.send(&owner.push(&stage.now(), &ops[..500]));
    assert_eq!(answer.json()["lastMid"], 500);
}

#[test]
fn malformed_json_is_refused_in_one_piece() {
    let stage = Stage::new();
    let owner = stage.seller("sel_1");
    let deep = [vec![b'['; 200_000], vec![b']'; 200_000]].concat();
    for body in [
        b"{\"device\":".to_vec(),
        b"\xff\xfe".to_vec(),
        Vec::new(),
        b"[]".to_vec(),
        deep,
    ] {
        let request = Request::new("POST", &owner.path("/sync/push"))
            .header(DEVICE_HEADER, owner.device.as_str())
            .header(SIGNATURE_HEADER, &owner.signature(purpose::PUSH, &body))
            .body(body);
        stage
            .send(&owner.bearing(request))
            .refused(400, "malformed");
    }
}

#[test]
fn one_bad_operation_is_rejected_and_the_others_stand() {
    let stage = Stage::new();
    let owner = stage.seller("sel_1");
    let ops = [
        set(1, "op_1", "prd_1", "/price", json!("6.40")),
        set(2, "op_2", "prd_1", "no pointer", json!("x")),
        set(3, "op_3", "prd_1", "/float", json!(6.4)),
        set(4, "op_4", "prd_1", "/title", json!("Mug")),
    ];
    let answer = stage.send(&owner.push(&stage.now(), &ops)).json();
    let outcomes: Vec<_> = answer["results"]
        .as_array()
        .unwrap()
        .iter()
        .map(|result| result["outcome"].as_str().unwrap())
        .collect();
    assert_eq!(outcomes, ["applied", "rejected", "rejected", "applied"]);
    assert_eq!(answer["lastMid"], 4);
    assert_eq!(rows(&stage, &owner), 4, "the feed can still be read");
}

#[test]
fn a_replayed_push_is_harmless() {
    let stage = Stage::new();
    let owner = stage.seller("sel_1");
    let request = owner.push(&stage.now(), &[count(1, "op_1")]);
    assert_eq!(
        stage.send(&request).json()["results"][0]["outcome"],
        "applied"
    );
    for _ in 0..3 {
        assert_eq!(stage.send(&request).json()["results"][0]["outcome"], "same");
    }
    let page = stage.send(&owner.get("/sync/changes")).json();
    assert_eq!(page["rows"].as_array().unwrap().len(), 1);
    assert_eq!(page["rows"][0]["value"], json!({ "stock": "1" }));
    stage.later(6);
    stage.send(&request).refused(400, "clock-skew");
}

#[test]
fn a_push_of_another_day_is_refused_with_the_hubs_time() {
    let stage = Stage::new();
    let owner = stage.seller("sel_1");
    for created in ["2026-03-01T07:54:59Z", "2026-03-01T08:05:01Z"] {
        let answer = stage.send(&owner.push(created, &[count(1, "op_1")]));
        answer.refused(400, "clock-skew");
        assert_eq!(answer.json()["time"], "2026-03-01T08:00:00Z");
    }
    stage
        .send(&owner.push("yesterday", &[count(1, "op_1")]))
        .refused(400, "malformed");
    assert_eq!(
        stage
            .send(&owner.push("2026-03-01T08:04:59Z", &[count(1, "op_1")]))
            .status,
        200
    );
}

#[test]
fn a_push_to_another_incarnation_is_refused_with_the_hubs_own() {
    let stage = Stage::new();
    let owner = stage.seller("sel_1");
    let stale = crate::stage::Party {
        epoch: "e0".to_owned(),
        ..owner.clone()
    };
    let answer = stage.send(&stale.push(&stage.now(), &[count(1, "op_1")]));
    answer.refused(409, "epoch-changed");
    assert_eq!(answer.json()["epoch"], owner.epoch);
    stage
        .send(&owner.get("/sync/changes?cursor=e0.3"))
        .refused(409, "epoch-changed");
}

#[test]
fn a_number_used_twice_for_different_operations_is_a_fork() {
    let stage = Stage::new();
    let owner = stage.seller("sel_1");
    stage.send(&owner.push(&stage.now(), &[count(1, "op_1")]));
    let answer = stage.send(&owner.push(&stage.now(), &[count(1, "op_other"), count(2, "op_2")]));
    answer.refused(409, "device-forked");
    assert_eq!(
        (&answer.json()["mid"], &answer.json()["standing"]),
        (&json!(1), &json!("op_1"))
    );
    assert_eq!(rows(&stage, &owner), 1);
}

#[test]
fn a_blob_is_what_its_name_says_or_is_not_kept() {
    let stage = Stage::new();
    let owner = stage.seller("sel_1");
    let name = "0".repeat(64);
    let path = owner.path(&format!("/blobs/{name}"));
    stage
        .send(&owner.bearing(Request::new("PUT", &path).body("other bytes")))
        .refused(422, "hash-mismatch");
    assert_eq!(
        stage.send(&owner.get(&format!("/blobs/{name}"))).status,
        404
    );
    let head = owner
        .bearing(Request::new("PUT", &path))
        .head(8 * 1024 * 1024 + 1);
    let mut stream = connect(&stage.address).unwrap();
    stream.write_all(head.as_bytes()).unwrap();
    read(&mut stream).unwrap().refused(413, "too-large");
}

#[test]
fn a_listing_signed_by_nobody_is_not_published() {
    let stage = Stage::new();
    let owner = stage.seller("sel_1");
    let document = canonical(&sealed(json!({"id": "lst_1"})));
    let unsigned = Request::new("PUT", &owner.path("/listings/lst_1")).body(document);
    stage
        .send(&owner.bearing(unsigned))
        .refused(401, "signature-refused");
    let mut forger = owner;
    forger.key = crate::stage::Party::new("sel_9", "dev_9", "").key;
    stage
        .send(&forger.publish("lst_1", json!({"id": "lst_1"})))
        .refused(401, "signature-refused");
    stage
        .send(&Request::new("GET", "/v1/p/sel_1/listings/lst_1"))
        .refused(404, "not-found");
}

#[test]
fn every_refusal_is_a_problem_document_without_prose() {
    let stage = Stage::new();
    let owner = stage.seller("sel_1");
    stage
        .send(&Request::new("GET", "/nowhere"))
        .refused(404, "not-found");
    stage
        .send(&Request::new("PATCH", "/v1/sellers"))
        .refused(405, "method-not-allowed");
    stage
        .send(&owner.get("/sync/changes?limit=many"))
        .refused(400, "malformed");
    stage
        .send(&owner.get("/sync/changes?cursor=nonsense"))
        .refused(400, "cursor-unreadable");
    stage
        .send(&owner.get("/blobs/%ff"))
        .refused(400, "malformed");
    stage
        .send(&Request::new("GET", "/v1/p/sel_1/listings?cursor=x"))
        .refused(400, "malformed");
    let answer = stage.send(&Request::new("GET", "/nowhere"));
    assert_eq!(
        String::from_utf8(answer.body).unwrap(),
        r#"{"type":"urn:dhow:problem:not-found","status":404,"code":"not-found","retryable":false}"#
    );
    assert_eq!(answer.headers["x-content-type-options"], "nosniff");
    assert_eq!(answer.headers["cache-control"], "no-store");
}
