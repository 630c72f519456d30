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

fn invite(stage: &Stage, host: &Party, code: &str) -> String {
    let answer = stage.send(&host.inviting(code, &stage.now()));
    assert_eq!(answer.json()["expiresAt"], "2026-03-01T08:15:00Z");
    code.to_owned()
}

/// A bearer, as a proxy may have written it down, with every signature its thief can make.
#[test]
fn a_bearer_alone_lets_nobody_in_and_takes_nobody_out() {
    let stage = Stage::new();
    let (host, now) = (stage.seller("sel_1"), stage.now());
    let mut thief = Party::new("sel_1", "dev_thief", &stage.address);
    thief.token.clone_from(&host.token);
    let presented = json!({"newDevice": thief.presented(), "created": now});
    let mut named = thief.clone();
    named.device = host.device.clone();
    let unsigned = |method: &str, below: &str| {
        let body = json!({"device": "dev_sel_1", "created": now}).to_string();
        host.bearing(Request::new(method, &host.path(below)).body(body.into_bytes()))
    };
    let alone = thief.signed("POST", &host.path("/devices"), purpose::DEVICE, &presented);
    let attempts = [
        ("no voucher", host.bearing(alone)),
        ("its own voucher", thief.vouching(&thief, &presented)),
        ("another's name", named.vouching(&thief, &presented)),
        ("invites unsigned", unsigned("POST", "/invites")),
        ("invites", named.inviting("0123456789", &now)),
        ("revokes unsigned", unsigned("DELETE", "/devices/dev_sel_1")),
        ("revokes", named.revoking("dev_sel_1", &now)),
        ("renames unsigned", unsigned("PATCH", "/devices/dev_sel_1")),
    ];
    for (what, attempt) in attempts {
        let answer = stage.send(&attempt);
        assert_eq!(answer.status, 401, "{what}");
        answer.refused(401, "signature-refused");
    }
    let known = stage.send(&host.get("/devices")).json();
    assert_eq!(known["devices"].as_array().unwrap().len(), 1);
    assert_eq!(known["devices"][0]["revokedAt"], json!(null));
}

/// What one signature says cannot be used for another device, another purpose or another day.
#[test]
fn a_signature_lets_in_or_takes_out_what_it_names_and_now() {
    let stage = Stage::new();
    let (host, now) = (stage.seller("sel_1"), stage.now());
    stage.further(&host, "dev_2");
    stage.further(&host, "dev_3");
    let body = json!({"device": "dev_2", "created": now});
    let path = host.path("/devices/dev_3");
    let elsewhere = host.signed("DELETE", &path, purpose::REVOKE, &body);
    stage
        .send(&host.bearing(elsewhere))
        .refused(400, "malformed");
    let renaming = host.signed(
        "DELETE",
        &host.path("/devices/dev_2"),
        purpose::RENAME,
        &body,
    );
    stage
        .send(&host.bearing(renaming))
        .refused(401, "signature-refused");
    let old = host.revoking("dev_2", &now);
    stage.later(6);
    stage.send(&old).refused(400, "clock-skew");
    let now = stage.now();
    assert_eq!(stage.send(&host.revoking("dev_2", &now)).status, 204);
    let known = stage.send(&host.get("/devices")).json();
    let out = known["devices"].as_array().unwrap().iter();
    let out: Vec<_> = out.filter(|it| it.get("revokedAt").is_some()).collect();
    assert_eq!(out.len(), 1);
    assert_eq!(out[0]["device"], "dev_2");
}

/// What was signed for a device stays beside it, so that others can be handed it.
#[test]
fn a_hub_keeps_who_let_a_device_in_and_who_took_it_out() {
    let stage = Stage::new();
    let host = stage.seller("sel_1");
    stage.further(&host, "dev_2");
    let code = invite(&stage, &host, "ABCDEFGH12");
    assert_eq!(join(&stage, &code, "dev_3").status, 200);
    stage.send(&host.revoking("dev_2", &stage.now()));
    let hub = rusqlite::Connection::open(stage.file()).unwrap();
    let sql =
        "SELECT group_concat(device_id || ' ' || role || ' ' || ifnull(voucher, '-') || ' ' ||
               ifnull(revoker, '-'), '; ') FROM (SELECT * FROM devices ORDER BY device_id)";
    let told: String = hub.query_row(sql, [], |row| row.get(0)).unwrap();
    assert_eq!(
        told,
        "dev_2 renewed dev_sel_1 dev_sel_1; dev_3 invited dev_sel_1 -; dev_sel_1 first - -"
    );
    let sql = "SELECT voucher_statement, voucher_signature FROM devices WHERE device_id = ?1";
    for (device, purpose) in [("dev_2", purpose::VOUCH), ("dev_3", purpose::INVITE)] {
        let (body, signature): (Vec<u8>, String) = hub
            .query_row(sql, [device], |row| Ok((row.get(0)?, row.get(1)?)))
            .unwrap();
        assert_eq!(host.signature(purpose, &body), signature, "{device}");
    }
}

#[test]
fn an_invitation_expires_after_a_quarter_of_an_hour() {
    let stage = Stage::new();
    let host = stage.seller("sel_1");
    let (early, late) = (
        invite(&stage, &host, "EEEEEEEEEE"),
        invite(&stage, &host, "FFFFFFFFFF"),
    );
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
    let code = invite(&stage, &host, "ABCDEFGH12");
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
    let code = invite(&stage, &host, "ABCDE-FGH12");
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

/// A recovery key is set by a signature, once, and lets a device in that it signs for.
#[test]
fn recovery_keys_are_set_by_a_device_and_let_in_what_they_sign() {
    let stage = Stage::new();
    let (host, now) = (stage.seller("sel_1"), stage.now());
    let (paper, other) = (recovery("one", &stage), recovery("two", &stage));
    let set = |by: &Party, key: &Party, replace: bool| {
        let public = key.presented()["publicKey"].clone();
        let body = json!({"publicKey": public, "replace": replace, "created": now});
        let request = by.signed("PUT", &host.path("/recovery"), purpose::RECOVERY, &body);
        stage.send(&host.bearing(request))
    };
    let recover = |key: &Party, says: &Party, device: &str| {
        let guest = Party::new(purpose::NO_SELLER, device, &stage.address);
        let body = json!({"recoveryKey": says.presented()["publicKey"], "created": now,
            "newDevice": guest.presented()});
        stage.send(&key.presenting(&guest, &body))
    };
    recover(&paper, &paper, "dev_2").refused(403, "recovery-unknown");
    let mut thief = recovery("thief", &stage);
    thief.device = host.device.clone();
    set(&thief, &thief, false).refused(401, "signature-refused");
    assert_eq!(set(&host, &paper, false).status, 204);
    assert_eq!(set(&host, &paper, false).status, 204, "the answer was lost");
    set(&host, &other, false).refused(409, "recovery-set");
    recover(&other, &paper, "dev_2").refused(401, "signature-refused");
    for _ in 0..2 {
        assert_eq!(recover(&paper, &paper, "dev_2").json()["seller"], "sel_1");
    }
    assert_eq!(set(&host, &other, true).status, 204);
    recover(&paper, &paper, "dev_3").refused(403, "recovery-unknown");
    let stranger = stage.seller("sel_2");
    let public = other.presented()["publicKey"].clone();
    let body = json!({"publicKey": public, "replace": true, "created": now});
    let path = stranger.path("/recovery");
    let taken = stranger.signed("PUT", &path, purpose::RECOVERY, &body);
    stage
        .send(&stranger.bearing(taken))
        .refused(409, "id-taken");
    let known = stage.send(&host.get("/devices")).json();
    let roles: Vec<_> = known["devices"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| &it["role"])
        .collect();
    assert_eq!(roles, ["recovered", "first"]);
}

/// A key that words on paper make.
fn recovery(words: &str, stage: &Stage) -> Party {
    let mut key = Party::new(purpose::NO_SELLER, words, &stage.address);
    key.device = dhow_sync::DeviceId::new(dhow_contract::hub::RECOVERY);
    key
}
