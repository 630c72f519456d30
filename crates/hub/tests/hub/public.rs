//! What everybody may read.

use crate::stage::Stage;
use crate::wire::Request;
use dhow_contract::hub::purpose;
use dhow_sync::DeviceId;
use dhow_sync::sign::{self, Signed};
use serde_json::json;

#[test]
fn a_published_document_can_be_checked_by_its_reader() {
    let stage = Stage::new();
    let owner = stage.seller("sel_1");
    assert_eq!(
        stage
            .send(&owner.publish("lst_1", json!({"id": "lst_1", "price": "6.40"})))
            .status,
        200
    );
    let answer = stage.send(&Request::new("GET", "/v1/p/sel_1/listings/lst_1"));
    assert_eq!(answer.status, 200);
    assert_eq!(
        answer.headers["etag"],
        format!("\"{}\"", answer.json()["hash"].as_str().unwrap())
    );
    let device = DeviceId::new(answer.headers["dhow-device"].clone());
    let signed = Signed {
        purpose: purpose::LISTING,
        seller: &owner.seller,
        device: &device,
        body: &answer.body,
    };
    sign::verify(
        signed,
        &answer.headers["dhow-signature"],
        &owner.key.verifying_key(),
    )
    .unwrap();
}

#[test]
fn a_reader_who_has_it_is_not_sent_it_again() {
    let stage = Stage::new();
    let owner = stage.seller("sel_1");
    stage.send(&owner.publish("lst_1", json!({"id": "lst_1"})));
    let request = Request::new("GET", "/v1/p/sel_1/listings/lst_1");
    let etag = stage.send(&request).headers["etag"].clone();
    let again = stage.send(
        &request
            .clone()
            .header("if-none-match", &format!("\"b3:old\", {etag}")),
    );
    assert_eq!((again.status, again.body.len()), (304, 0));
    stage.send(&owner.publish("lst_1", json!({"id": "lst_1", "price": "6.90"})));
    assert_eq!(
        stage.send(&request.header("if-none-match", &etag)).status,
        200
    );
}

#[test]
fn a_version_never_changes_and_may_be_kept_for_ever() {
    let stage = Stage::new();
    let owner = stage.seller("sel_1");
    let hash = stage
        .send(&owner.publish("lst_1", json!({"id": "lst_1"})))
        .json()["hash"]
        .clone();
    let path = format!("/v1/p/sel_1/listings/lst_1@{}", hash.as_str().unwrap());
    let withdraw = owner.bearing(Request::new("DELETE", &owner.path("/listings/lst_1")));
    assert_eq!(stage.send(&withdraw).json()["hash"], json!(null));
    stage
        .send(&Request::new("GET", "/v1/p/sel_1/listings/lst_1"))
        .refused(410, "withdrawn");
    let version = stage.send(&Request::new("GET", &path));
    assert_eq!(
        (version.status, version.json()["hash"].clone()),
        (200, hash)
    );
    assert!(version.headers["cache-control"].contains("immutable"));
    stage
        .send(&Request::new("GET", "/v1/p/sel_1/listings/lst_1@b3:00"))
        .refused(404, "not-found");
}

#[test]
fn the_public_list_comes_in_pages_that_never_repeat() {
    let stage = Stage::new();
    let owner = stage.seller("sel_1");
    for number in 0..5 {
        let id = format!("lst_{number}");
        assert_eq!(
            stage.send(&owner.publish(&id, json!({"id": id}))).status,
            200
        );
    }
    let mut seen = Vec::new();
    let mut cursor = String::new();
    loop {
        let page = stage
            .send(&Request::new(
                "GET",
                &format!("/v1/p/sel_1/listings?limit=2{cursor}"),
            ))
            .json();
        seen.extend(
            page["listings"]
                .as_array()
                .unwrap()
                .iter()
                .map(|row| row["listing"].clone()),
        );
        cursor = format!("&cursor={}", page["next"].as_str().unwrap());
        if page["more"] == false {
            break;
        }
    }
    assert_eq!(seen, ["lst_0", "lst_1", "lst_2", "lst_3", "lst_4"]);
}

#[test]
fn a_page_of_another_origin_reads_what_is_public_and_nothing_else() {
    let stage = Stage::new();
    let owner = stage.seller("sel_1");
    stage.send(&owner.publish("lst_1", json!({"id": "lst_1"})));
    let ask = |method: &str, path: &str| {
        stage.send(&Request::new(method, path).header("origin", "https://shop.example"))
    };
    let check = |method: &str, path: &str, status: u16, allowed: Option<&str>| {
        let answer = ask(method, path);
        let origin = answer.headers.get("access-control-allow-origin");
        let seen = (answer.status, origin.map(String::as_str));
        assert_eq!(seen, (status, allowed), "{method} {path}");
    };
    let list = "/v1/p/sel_1/listings";
    check("GET", list, 200, Some("*"));
    check("GET", "/v1/p/sel_1/listings/lst_1", 200, Some("*"));
    check("HEAD", "/v1/p/sel_1/listings/lst_1", 200, Some("*"));
    check("GET", "/v1/p/sel_1/listings/lst_2", 404, Some("*"));
    check("OPTIONS", list, 204, Some("*"));
    check("OPTIONS", "/v1/p/sel_1/listings/lst_1", 204, Some("*"));
    for path in ["/sync/changes", "/listings", "/listings/lst_1", "/token"] {
        check("OPTIONS", &owner.path(path), 405, None);
    }
    check("GET", &owner.path("/sync/changes"), 401, None);
    check("GET", "/.well-known/dhow", 200, None);
    let preflight = ask("OPTIONS", list);
    assert_eq!(
        preflight.headers["access-control-allow-methods"],
        "GET, HEAD, OPTIONS"
    );
    assert!(
        !preflight
            .headers
            .contains_key("access-control-allow-credentials")
    );
}

#[test]
fn a_cursor_beyond_all_numbers_is_no_cursor() {
    let stage = Stage::new();
    stage.seller("sel_1");
    let check = |cursor: &str, expect: u16| {
        let path = format!("/v1/p/sel_1/listings?cursor={cursor}");
        let answer = stage.send(&Request::new("GET", &path));
        assert_eq!(answer.status, expect, "{cursor}");
    };
    check("p0", 200);
    check("p9223372036854775807", 200);
    check("p9223372036854775808", 400);
    check("p18446744073709551615", 400);
    check("p18446744073709551616", 400);
    check("p-1", 400);
    check("9", 400);
}
