//! Listings in batches: each judged by itself, read back as the public sees them, and bounded.

use crate::stage::{Party, Stage, offered, sealed};
use crate::wire::{Request, connect, read};
use dhow_contract::hub::{MAXIMUM_LISTING, MAXIMUM_LISTINGS, MAXIMUM_LISTINGS_BYTES};
use dhow_sync::Json;
use dhow_sync::hash::canonical;
use serde_json::json;
use std::io::Write;

fn ids(listings: &Json) -> Vec<&str> {
    let listings = listings["listings"].as_array().unwrap();
    let named = listings.iter().map(|one| one["listing"].as_str().unwrap());
    named.collect()
}

#[test]
fn each_document_of_a_batch_is_judged_by_itself_and_named() {
    let stage = Stage::new();
    let owner = stage.seller("sel_1");
    let other = stage.seller("sel_2");
    let good = |id: &str| offered(&owner, id, json!({"id": id, "price": "6.40"}));
    let mut altered = good("lst_altered");
    altered["document"] = json!(
        altered["document"]
            .as_str()
            .unwrap()
            .replace("6.40", "0.64")
    );
    let long = "x".repeat(MAXIMUM_LISTING);
    let batch = json!([
        good("lst_1"),
        offered(
            &owner,
            "lst_fraction",
            json!({"id": "lst_fraction", "price": 6.4})
        ),
        altered,
        offered(&other, "lst_forged", json!({"id": "lst_forged"})),
        offered(&owner, "lst_long", json!({"id": "lst_long", "name": long})),
        offered(&owner, "a b", json!({"id": "a b"})),
        good("lst_2"),
    ]);
    let answer = stage.send(&owner.batch("PUT", &batch));
    assert_eq!(answer.status, 200);
    let answer = answer.json();
    let outcomes: Vec<_> = answer["listings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["problem"]["code"].as_str().or(one["outcome"].as_str()))
        .map(Option::unwrap)
        .collect();
    let expect = [
        "taken",
        "document-invalid",
        "signature-refused",
        "signature-refused",
        "too-large",
        "malformed",
        "taken",
    ];
    assert_eq!(outcomes, expect);
    let named = [
        "lst_1",
        "lst_fraction",
        "lst_altered",
        "lst_forged",
        "lst_long",
        "a b",
        "lst_2",
    ];
    assert_eq!(ids(&answer), named);
    assert_eq!(answer["listings"][1]["problem"]["reason"], "float");
    let public = stage
        .send(&Request::new("GET", "/v1/p/sel_1/listings"))
        .json();
    assert_eq!(ids(&public), ["lst_1", "lst_2"]);
}

#[test]
fn a_batch_is_read_back_byte_for_byte_as_a_stranger_reads_it() {
    let stage = Stage::new();
    let owner = stage.seller("sel_1");
    let document = json!({"id": "lst_1", "name": {"de": "Tüte \"groß\"", "ja": "袋"}});
    stage.send(&owner.batch("PUT", &json!([offered(&owner, "lst_1", document.clone())])));
    stage.send(&owner.publish("lst_2", json!({"id": "lst_2"})));
    stage.send(&owner.withdraw("lst_2", 1));
    let shown = stage
        .send(&owner.batch("POST", &json!(["lst_2", "lst_1", "lst_3"])))
        .json();
    let public = stage.send(&Request::new("GET", "/v1/p/sel_1/listings/lst_1"));
    let bytes = String::from_utf8(public.body).unwrap();
    assert_eq!(bytes.as_bytes(), canonical(&sealed(document)));
    assert_eq!(
        shown["listings"],
        json!([
            {"listing": "lst_2", "document": null},
            {"listing": "lst_1", "document": bytes},
            {"listing": "lst_3", "document": null},
        ])
    );
}

#[test]
fn what_is_read_back_is_cut_where_it_gets_too_long() {
    let stage = Stage::new();
    let owner = stage.seller("sel_1");
    let asked: Vec<_> = (0..6).map(|number| format!("lst_{number}")).collect();
    for id in &asked {
        let long = "x".repeat(MAXIMUM_LISTING - 200);
        let document = json!({"id": id, "name": long});
        assert_eq!(stage.send(&owner.publish(id, document)).status, 200);
    }
    let shown = stage.send(&owner.batch("POST", &json!(asked))).json();
    assert_eq!(ids(&shown), ["lst_0", "lst_1", "lst_2", "lst_3"]);
}

#[test]
fn a_batch_is_bounded_and_of_the_form_it_must_have() {
    let stage = Stage::new();
    let owner = stage.seller("sel_1");
    let many = |owner: &Party, count: usize| -> Json {
        let one = |number| offered(owner, "lst_1", json!({"id": "lst_1", "number": number}));
        (0..count).map(one).collect()
    };
    let asked: Json = (0..=MAXIMUM_LISTINGS).map(|_| json!("lst_1")).collect();
    stage
        .send(&owner.batch("PUT", &many(&owner, MAXIMUM_LISTINGS + 1)))
        .refused(413, "limit");
    stage
        .send(&owner.batch("POST", &asked))
        .refused(413, "limit");
    let full = stage.send(&owner.batch("PUT", &many(&owner, MAXIMUM_LISTINGS)));
    assert_eq!(ids(&full.json()).len(), MAXIMUM_LISTINGS);
    let announced = owner.batch("PUT", &json!([]));
    let mut stream = connect(&stage.address).unwrap();
    let head = announced.head(MAXIMUM_LISTINGS_BYTES + 1);
    stream.write_all(head.as_bytes()).unwrap();
    read(&mut stream).unwrap().refused(413, "too-large");
    stage
        .send(&owner.batch("PUT", &json!([{"listing": "lst_1"}])))
        .refused(400, "malformed");
    assert_eq!(stage.send(&owner.batch("PUT", &json!([]))).status, 200);
}
