//! Invitations, bearers and keys: how long they count, and what is kept of them.

use crate::stage::{Party, Stage};
use crate::wire::{Answer, Request};
use dhow_contract::hub::purpose;
use dhow_sync::SellerId;
use serde_json::json;

fn join(stage: &Stage, code: &str, device: &str) -> Answer {
    let nobody = Party::new(purpose::NO_SELLER, device, &stage.address);
    assert_eq!(nobody.seller, SellerId::new("-"));
    let body = json!({"code": code, "newDevice": nobody.presented(), "created": stage.now()});
    stage.send(&nobody.signed("POST", "/v1/join", purpose::JOIN, &body))
}

fn invite(stage: &Stage, host: &Party) -> String {
    let answer = stage.send(&host.bearing(Request::new("POST", &host.path("/invites"))));
    assert_eq!(answer.json()["expiresAt"], "2026-03-01T08:15:00Z");
    answer.json()["code"].as_str().unwrap().to_owned()
}

#[test]
fn an_invitation_expires_after_a_quarter_of_an_hour() {
    let stage = Stage::new();
    let host = stage.seller("sel_1");
    let (early, late) = (invite(&stage, &host), invite(&stage, &host));
    stage.later(14);
    assert_eq!(join(&stage, &early, "dev_early").status, 200);
    stage.later(1);
    join(&stage, &late, "dev_late").refused(403, "invite-invalid");
    join(&stage, &early, "dev_early").refused(403, "invite-invalid");
}

#[test]
fn an_unsigned_visitor_learns_nothing_from_a_code() {
    let stage = Stage::new();
    let host = stage.seller("sel_1");
    let code = invite(&stage, &host);
    let nobody = Party::new(purpose::NO_SELLER, "dev_2", &stage.address);
    let mut body = json!({"code": code, "newDevice": nobody.presented(), "created": stage.now()});
    body["newDevice"]["publicKey"] = Party::new("-", "dev_3", "").presented()["publicKey"].clone();
    stage
        .send(&nobody.signed("POST", "/v1/join", purpose::JOIN, &body))
        .refused(401, "signature-refused");
    assert_eq!(
        join(&stage, &code, "dev_2").status,
        200,
        "the code was not used up"
    );
}

#[test]
fn a_bearer_ends_after_a_quarter_of_an_hour() {
    let stage = Stage::new();
    let mut owner = stage.seller("sel_1");
    stage.later(14);
    assert_eq!(stage.send(&owner.get("/sync/changes")).status, 200);
    stage.later(1);
    stage
        .send(&owner.get("/sync/changes"))
        .refused(401, "unauthorized");
    owner.fetch_token(&stage.now());
    assert_eq!(stage.send(&owner.get("/sync/changes")).status, 200);
}

#[test]
fn a_question_for_a_bearer_works_once_and_only_now() {
    let stage = Stage::new();
    let owner = stage.seller("sel_1");
    let request = owner.token_request(&stage.now(), "once");
    assert_eq!(stage.send(&request).status, 200);
    stage.send(&request).refused(401, "replayed");
    stage.later(6);
    stage.send(&request).refused(400, "clock-skew");
}

#[test]
fn weak_and_broken_keys_are_no_devices() {
    let stage = Stage::new();
    for key in ["AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", "short", ""] {
        let party = Party::new("sel_1", "dev_1", &stage.address);
        let mut device = party.presented();
        device["publicKey"] = json!(key);
        let body = json!({"seller": "sel_1", "name": "Ege", "firstDevice": device, "created": stage.now()});
        let request = party.signed("POST", "/v1/sellers", purpose::ENROL, &body);
        stage.send(&request).refused(401, "signature-refused");
    }
}

#[test]
fn an_id_that_is_not_one_word_is_no_id() {
    let stage = Stage::new();
    for seller in ["", "a/b", "a\nb", "../x", "a b"] {
        let mut party = Party::new(seller, "dev_1", &stage.address);
        party.enrol(&stage.now()).refused(400, "malformed");
    }
}

#[test]
fn no_credential_is_in_the_hubs_file() {
    let stage = Stage::new();
    let host = stage.seller("sel_1");
    let code = invite(&stage, &host);
    let bare = code.replace('-', "");
    let seed = host.key.to_bytes();
    for name in ["hub.sqlite", "hub.sqlite-wal"] {
        let bytes = std::fs::read(stage.folder.path().join(name)).unwrap_or_default();
        for secret in [
            host.token.as_bytes(),
            code.as_bytes(),
            bare.as_bytes(),
            &seed,
        ] {
            assert!(
                !bytes.windows(secret.len()).any(|window| window == secret),
                "a secret is in {name}"
            );
        }
    }
    assert!(stage.file().exists());
}
