//! How much a hub takes up for sellers it does not know, and how long names may be.

use crate::stage::{PLENTY, Party, Stage, set};
use crate::wire::Request;
use dhow_hub::{Quotas, RateLimits};
use dhow_sync::Json;
use serde_json::json;

const NARROW: Quotas = Quotas {
    bytes: 100_000,
    devices: 2,
    new_sellers: 2,
};

fn stage(limits: RateLimits) -> Stage {
    Stage::with(|config| {
        config.quotas = NARROW;
        config.rate_limits = limits;
        config.behind_proxy = true;
    })
}

fn blob(owner: &Party, bytes: &[u8]) -> Request {
    let name: String = sha256(bytes);
    owner.bearing(Request::new("PUT", &owner.path(&format!("/blobs/{name}"))).body(bytes))
}

fn sha256(bytes: &[u8]) -> String {
    use sha2::Digest;
    sha2::Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[test]
fn a_seller_keeps_so_much_and_another_is_not_asked_about_it() {
    let stage = stage(PLENTY);
    let owner = stage.seller("sel_1");
    let large = vec![b'x'; 99_000];
    assert_eq!(stage.send(&blob(&owner, &large)).status, 204);
    assert_eq!(
        stage.send(&blob(&owner, &large)).status,
        204,
        "it is kept once"
    );
    let more = vec![b'y'; 2_000];
    let refused = |request: &Request| {
        let answer = stage.send(request);
        answer.refused(507, "quota-exceeded");
        assert_eq!(answer.json()["maximumBytes"], 100_000);
    };
    refused(&blob(&owner, &more));
    let op = set(1, "op_1", "prd_1", "/text", "z".repeat(2_000));
    refused(&owner.push(&stage.now(), &[op]));
    refused(&owner.publish("lst_1", json!({"id": "lst_1", "text": "z".repeat(2_000)})));
    let page = stage.send(&owner.get("/sync/changes")).json();
    assert_eq!(page["rows"], json!([]), "nothing of a refused push stands");
    let small = set(1, "op_1", "prd_1", "/text", "z");
    assert_eq!(stage.send(&owner.push(&stage.now(), &[small])).status, 200);
    let other = stage.seller("sel_2");
    assert_eq!(stage.send(&blob(&other, &more)).status, 204);
}

#[test]
fn a_seller_has_so_many_devices_at_once() {
    let stage = stage(PLENTY);
    let host = stage.seller("sel_1");
    let second = stage.further(&host, "dev_2");
    let third = Party::new("sel_1", "dev_3", &stage.address);
    let body = json!({"newDevice": third.presented(), "created": stage.now()});
    let add = host.vouching(&third, &body);
    stage.send(&add).refused(409, "too-many-devices");
    let revoke = host.revoking(second.device.as_str(), &stage.now());
    assert_eq!(stage.send(&revoke).status, 204);
    assert_eq!(stage.send(&add).status, 200);
}

#[test]
fn one_address_makes_a_few_sellers_and_a_network_is_one_address() {
    let stage = stage(PLENTY);
    let enrol = |seller: &str, from: &str| {
        let party = Party::new(seller, "dev_1", &stage.address);
        let body: Json = json!({"seller": seller, "name": "", "firstDevice": party.presented(),
            "created": stage.now()});
        let request = party.signed("POST", "/v1/sellers", "enrol", &body);
        stage.send(&request.header("x-forwarded-for", from))
    };
    let check = |seller: &str, from: &str, expect: u16| {
        let answer = enrol(seller, from);
        assert_eq!(answer.status, expect, "{seller} from {from}");
    };
    check("sel_1", "192.0.2.1", 200);
    check("sel_2", "192.0.2.1", 200);
    check("sel_3", "192.0.2.1", 429);
    check("sel_3", "192.0.2.2", 200);
    check("sel_4", "2001:db8:1:2::1", 200);
    check("sel_5", "2001:db8:1:2::2", 200);
    check("sel_6", "2001:db8:1:2:3::4", 429);
    check("sel_6", "2001:db8:1:3::1", 200);
}

#[test]
fn who_guesses_a_bearer_waits_and_who_has_one_does_not() {
    let stage = stage(RateLimits {
        stranger_burst: 6,
        stranger_rate: 1,
        ..PLENTY
    });
    let owner = stage.seller("sel_1");
    let ask = |party: &Party| stage.send(&party.get("/sync/changes")).status;
    assert_eq!(ask(&owner), 200);
    let guess = Party {
        token: "guess".to_owned(),
        ..owner.clone()
    };
    let guesses: Vec<_> = (0..12).map(|_| ask(&guess)).collect();
    assert!(guesses.starts_with(&[401]), "{guesses:?}");
    assert!(guesses.ends_with(&[429, 429, 429]), "{guesses:?}");
    assert_eq!(ask(&owner), 200, "from the same address");
}

#[test]
fn names_that_a_log_would_keep_for_ever_have_a_length() {
    let stage = stage(PLENTY);
    let owner = stage.seller("sel_1");
    let check = |op: Json, expect: &str| {
        let answer = stage.send(&owner.push(&stage.now(), &[op]));
        if expect.is_empty() {
            assert_eq!(answer.status, 200, "{}", answer.json());
            return;
        }
        answer.refused(400, "too-long");
        assert_eq!(answer.json()["what"], expect);
    };
    let (most, over) = ("x".repeat(200), "x".repeat(201));
    let path = |length: usize| format!("/{}", "p".repeat(length - 1));
    check(set(1, "op_1", &most, "", json!({ "b": "1" })), "");
    check(set(2, &over, "prd_1", "/a", "1"), "opId");
    check(set(2, "op_2", &over, "/a", "1"), "doc");
    check(set(2, "op_2", "prd_1", &path(4_097), "1"), "path");
    let mut choice = set(2, "op_2", "prd_1", "/a", "1");
    choice["act"] = json!("resolve");
    choice["conflict"] = json!(over);
    check(choice, "conflictId");
    let mut count = crate::stage::count(2, "op_2");
    count["cause"] = json!(over);
    check(count, "cause");
    let page = stage.send(&owner.get("/sync/changes")).json();
    assert_eq!(page["rows"].as_array().unwrap().len(), 1);
    check(set(2, &most, &most, &path(4_096), "1"), "");
}

#[test]
fn what_a_clock_that_was_wrong_gave_out_does_not_outlive_it() {
    let stage = stage(PLENTY);
    let mut owner = stage.seller("sel_1");
    let years = 4 * 365 * 24 * 60;
    stage.later(years);
    owner.fetch_token(&stage.now());
    let code = "ABCDEFGH12";
    assert_eq!(stage.send(&owner.inviting(code, &stage.now())).status, 200);
    assert_eq!(stage.send(&owner.get("/sync/changes")).status, 200);
    stage.later(-years);
    stage
        .send(&owner.get("/sync/changes"))
        .refused(401, "unauthorized");
    let guest = Party::new("-", "dev_2", &stage.address);
    let body = json!({"code": code, "newDevice": guest.presented(), "created": stage.now()});
    stage
        .send(&guest.signed("POST", "/v1/join", "join", &body))
        .refused(403, "invite-invalid");
    owner.fetch_token(&stage.now());
    assert_eq!(stage.send(&owner.get("/sync/changes")).status, 200);
}
