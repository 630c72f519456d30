//! Listings in batches: with a hub that takes them, and with one that is older.

use crate::fake::{answers, older_hub, response};
use crate::support::{Desk, Stage, identity};
use dhow_network::{Distrust, HubClient, NetworkError, SealedListing};
use serde_json::{Value, json};

/// Documents of these listings.
fn sealed(listings: &[&str]) -> Vec<SealedListing> {
    let document = |listing: &&str| SealedListing::of(json!({"id": listing, "price": "6.40"}));
    listings.iter().map(document).collect()
}

fn named<'a>(listings: &[&'a str], documents: &[SealedListing]) -> Vec<(&'a str, SealedListing)> {
    let pairs = listings.iter().copied().zip(documents.iter().cloned());
    pairs.collect()
}

/// What became of each, as a word.
fn published(desk: &Desk, listings: &[(&str, SealedListing)]) -> Vec<String> {
    let taken = desk.client.publish_all(listings).unwrap();
    let word = |one: Result<dhow_contract::hub::ListingTaken, dhow_network::HubRefusal>| {
        one.map_or_else(|refusal| refusal.code, |taken| taken.hash.unwrap())
    };
    taken.into_iter().map(word).collect()
}

/// The hashes that are read back.
fn seen(desk: &Desk, listings: &[&str]) -> Vec<Option<String>> {
    let seen = desk.client.read_back(listings).unwrap();
    seen.into_iter()
        .map(|live| live.map(|live| live.hash.to_string()))
        .collect()
}

/// Publishes three, one of them refused and one too large to be sent, and reads them back.
fn check_publishing(desk: &Desk) {
    let listings = ["lst_1", "lst_fraction", "lst_long", "lst_2"];
    let mut documents = sealed(&listings);
    documents[1] = SealedListing::of(json!({"id": "lst_fraction", "price": 6.4}));
    let long = "x".repeat(5 * 1024 * 1024);
    documents[2] = SealedListing::of(json!({"id": "lst_long", "name": long}));
    let (first, last) = (documents[0].hash().as_str(), documents[3].hash().as_str());
    assert_eq!(
        published(desk, &named(&listings, &documents)),
        [first, "document-invalid", "too-large", last]
    );
    let own = |hash: &str| Some(hash.to_owned());
    assert_eq!(
        seen(desk, &["lst_2", "lst_fraction", "lst_1", "lst_never"]),
        [own(last), None, own(first), None]
    );
    assert_eq!(seen(desk, &[]), []);
}

#[test]
fn a_batch_is_published_and_read_back_together() {
    let stage = Stage::new();
    let laptop = stage.first_desk("sel_1");
    assert_eq!(laptop.client.listings_at_once().unwrap(), 200);
    check_publishing(&laptop);
}

#[test]
fn more_than_a_request_holds_goes_in_several() {
    let stage = Stage::new();
    let laptop = stage.first_desk("sel_1");
    let ids: Vec<_> = (0..450).map(|number| format!("lst_{number}")).collect();
    let ids: Vec<_> = ids.iter().map(String::as_str).collect();
    let documents = sealed(&ids);
    let hashes: Vec<_> = documents
        .iter()
        .map(|document| document.hash().to_string())
        .collect();
    assert_eq!(published(&laptop, &named(&ids, &documents)), hashes);
    let own: Vec<_> = hashes.into_iter().map(Some).collect();
    assert_eq!(seen(&laptop, &ids), own);
}

#[test]
fn large_documents_come_back_in_as_many_answers_as_they_need() {
    let stage = Stage::new();
    let laptop = stage.first_desk("sel_1");
    let ids = ["lst_1", "lst_2", "lst_3", "lst_4", "lst_5", "lst_6"];
    let long = "x\"".repeat(300 * 1024);
    let documents: Vec<_> = ids
        .iter()
        .map(|id| SealedListing::of(json!({"id": id, "name": long})))
        .collect();
    published(&laptop, &named(&ids, &documents));
    let own: Vec<_> = documents
        .iter()
        .map(|document| Some(document.hash().to_string()))
        .collect();
    assert_eq!(seen(&laptop, &ids), own);
}

#[test]
fn an_older_hub_gets_one_after_the_other() {
    let stage = Stage::new();
    let (port, heard) = older_hub(&stage.address);
    let older = HubClient::new(&format!("http://127.0.0.1:{port}")).unwrap();
    let identity = identity("sel_1", "dev_1");
    let enrolled = older.enrol(&identity, "Ege Export", "Laptop").unwrap();
    let laptop = Desk::new(older.as_device(identity), &enrolled.epoch);
    assert_eq!(laptop.client.listings_at_once().unwrap(), 1);
    check_publishing(&laptop);
    let heard = heard.lock().unwrap();
    let batches: Vec<_> = heard
        .iter()
        .filter(|line| line.ends_with("/listings HTTP/1.1"))
        .collect();
    assert_eq!(batches, Vec::<&String>::new());
}

#[test]
fn a_hub_that_speaks_of_other_documents_is_not_trusted() {
    let check = |document: &Value, listing: &str, expect: Distrust| {
        let shown = json!([{"listing": listing, "document": document.to_string()}]);
        let limits = json!({"pushOperations": 1, "pushBytes": 1, "blobBytes": 1,
            "listingBytes": 1, "listings": 200, "rows": 1});
        // One who answers everything at once: discovery, a bearer, and what is read back.
        let body = json!({"versions": [1], "limits": limits, "epoch": "e1",
            "time": "2026-03-01T08:00:00Z", "token": "t", "expiresIn": 900, "listings": shown});
        let port = answers(response("200 OK", body.to_string().as_bytes()));
        let liar = HubClient::new(&format!("http://127.0.0.1:{port}")).unwrap();
        let client = liar.as_device(identity("sel_1", "dev_1"));
        match client.read_back(&["lst_1"]) {
            Err(NetworkError::Untrusted(distrust)) => assert_eq!(distrust, expect),
            other => panic!("untrusted, not {other:?}"),
        }
    };
    let document = json!({"hash": "b3:00", "id": "lst_1", "price": "0.01"});
    check(&document, "lst_1", Distrust::Hash);
    check(&json!({"id": "lst_1"}), "lst_1", Distrust::Hash);
    check(&json!(["lst_1"]), "lst_1", Distrust::Hash);
    check(&document, "lst_2", Distrust::Answer("listings".to_owned()));
}
