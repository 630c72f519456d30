//! Blobs and published listings: what is kept, what the public sees, and in which order.

use super::trial::{Subject, Trial, seller, word};
use crate::storage::port::{ListingVersion, NewBlob, NewListing, Published, PublishedState};
use crate::storage::public_cursor::PublicCursor;
use dhow_sync::{DeviceId, Epoch};

/// How far withdrawals count.
const WITHDRAWN: u64 = 7;

fn version(hash: &str, by: &str) -> ListingVersion {
    ListingVersion {
        hash: hash.to_owned(),
        device: DeviceId::new(by),
        signature: format!("signature of {by}"),
        document: format!("document {hash}").into_bytes(),
    }
}

fn publish<S: Subject>(trial: &Trial<S>, listing: &str, hash: &str, now: i64) -> PublishedState {
    let published = publish_all(trial, &[(listing, hash)], now);
    published.into_iter().next().unwrap()
}

/// Publishes listings together.
fn publish_all<S: Subject>(
    trial: &Trial<S>,
    listings: &[(&str, &str)],
    now: i64,
) -> Vec<PublishedState> {
    let published = offer_all(trial, listings, now).into_iter();
    let stands = published.map(|published| match published {
        Published::Stands(state) => state,
        Published::Superseded(listing, counter) => panic!("{listing} is at {counter}"),
    });
    stands.collect()
}

/// Offers listings together.
fn offer_all<S: Subject>(trial: &Trial<S>, listings: &[(&str, &str)], now: i64) -> Vec<Published> {
    let new = listings
        .iter()
        .map(|(listing, hash)| new_listing(listing, version(hash, "dev_sel_1")))
        .collect();
    trial
        .done(|storage| storage.publish_listings(seller("sel_1"), new, now))
        .unwrap()
}

fn new_listing(listing: &str, version: ListingVersion) -> NewListing {
    NewListing {
        listing: listing.to_owned(),
        counter: counter_of(&version.hash),
        version,
    }
}

/// A version counts as far as the number in its hash.
fn counter_of(hash: &str) -> u64 {
    hash.trim_start_matches("b3:").parse().unwrap()
}

fn shown<S: Subject>(trial: &Trial<S>, of: &str, listing: &str, hash: Option<&str>) -> String {
    let hash = hash.map(str::to_owned);
    let found = trial.done(|storage| storage.listing(seller(of), listing.to_owned(), hash));
    word(found.map(|version| format!("{} by {}", version.hash, version.device)))
}

fn state(listing: &str, hash: Option<&str>, revision: u64, changed_at: i64) -> PublishedState {
    PublishedState {
        counter: hash.map_or(WITHDRAWN, counter_of),
        listing: listing.to_owned(),
        hash: hash.map(str::to_owned),
        revision,
        changed_at,
    }
}

pub(super) fn a_blob_stays_as_it_came_and_its_sellers_own<S: Subject>() {
    let trial = Trial::<S>::with_sellers(&["sel_1", "sel_2"]);
    for bytes in ["first", "another"] {
        let blob = NewBlob {
            sha256: "ab".to_owned(),
            bytes: bytes.into(),
        };
        trial
            .done(|storage| storage.keep_blob(seller("sel_1"), blob, 0))
            .unwrap();
    }
    let bytes = |of: &str| {
        trial
            .done(|storage| storage.blob(seller(of), "ab".to_owned()))
            .unwrap()
    };
    let size = |of: &str| {
        trial
            .done(|storage| storage.blob_size(seller(of), "ab".to_owned()))
            .unwrap()
    };
    assert_eq!(
        (bytes("sel_1"), size("sel_1")),
        (Some(b"first".to_vec()), Some(5))
    );
    assert_eq!((bytes("sel_2"), size("sel_2")), (None, None));
}

pub(super) fn each_publication_counts_once<S: Subject>() {
    let trial = Trial::<S>::with_sellers(&["sel_1"]);
    assert_eq!(
        publish(&trial, "lst_1", "b3:1", 10),
        state("lst_1", Some("b3:1"), 1, 10)
    );
    assert_eq!(
        publish(&trial, "lst_1", "b3:1", 20),
        state("lst_1", Some("b3:1"), 1, 10)
    );
    assert_eq!(
        publish(&trial, "lst_1", "b3:2", 30),
        state("lst_1", Some("b3:2"), 2, 30)
    );
    assert_eq!(
        publish(&trial, "lst_2", "b3:1", 40),
        state("lst_2", Some("b3:1"), 3, 40)
    );
    assert_eq!(
        shown(&trial, "sel_1", "lst_1", None),
        "\"b3:2 by dev_sel_1\""
    );
}

pub(super) fn a_version_stays_as_it_was_first_signed<S: Subject>() {
    let trial = Trial::<S>::with_sellers(&["sel_1", "sel_2"]);
    publish(&trial, "lst_1", "b3:1", 10);
    publish(&trial, "lst_1", "b3:2", 20);
    let again = vec![NewListing {
        counter: 9,
        ..new_listing("lst_1", version("b3:1", "dev_shop"))
    }];
    trial
        .done(|storage| storage.publish_listings(seller("sel_1"), again, 30))
        .unwrap();
    let check = |of: &str, hash: &str, expect: &str| {
        assert_eq!(
            shown(&trial, of, "lst_1", Some(hash)),
            expect,
            "{hash} of {of}"
        );
    };
    check("sel_1", "b3:1", "\"b3:1 by dev_sel_1\"");
    check("sel_1", "b3:2", "\"b3:2 by dev_sel_1\"");
    check("sel_1", "b3:3", "NotFound");
    check("sel_2", "b3:1", "NotFound");
}

pub(super) fn a_withdrawn_listing_is_told_from_one_that_never_was<S: Subject>() {
    let trial = Trial::<S>::with_sellers(&["sel_1"]);
    publish(&trial, "lst_1", "b3:1", 10);
    let withdraw = |listing: &str, now: i64| {
        let listing = listing.to_owned();
        trial.done(|storage| storage.withdraw_listing(seller("sel_1"), listing, WITHDRAWN, now))
    };
    assert_eq!(withdraw("lst_1", 20).unwrap(), state("lst_1", None, 2, 20));
    assert_eq!(withdraw("lst_1", 30).unwrap(), state("lst_1", None, 2, 20));
    assert_eq!(word(withdraw("lst_2", 30)), "NotFound");
    assert_eq!(shown(&trial, "sel_1", "lst_1", None), "Withdrawn");
    assert_eq!(shown(&trial, "sel_1", "lst_2", None), "NotFound");
    assert_eq!(
        shown(&trial, "sel_1", "lst_1", Some("b3:1")),
        "\"b3:1 by dev_sel_1\""
    );
    assert_eq!(
        publish(&trial, "lst_1", "b3:8", 40),
        state("lst_1", Some("b3:8"), 3, 40)
    );
}

/// Neither a version nor a withdrawal that does not count further than what stands is taken, and
/// what stood before is not told as published again.
pub(super) fn nothing_older_takes_the_place_of_a_listing<S: Subject>() {
    let trial = Trial::<S>::with_sellers(&["sel_1"]);
    for hash in ["b3:1", "b3:5"] {
        publish(&trial, "lst_1", hash, 10);
    }
    let check = |hash: &str, expect: u64| {
        let offered = offer_all(&trial, &[("lst_2", hash), ("lst_1", hash)], 20);
        let superseded = Published::Superseded("lst_1".to_owned(), expect);
        assert_eq!(offered[1], superseded, "{hash}");
    };
    check("b3:1", 5);
    check("b3:4", 5);
    check("b3:05", 5);
    let withdraw = |counter: u64| {
        let listing = "lst_1".to_owned();
        word(trial.done(|storage| storage.withdraw_listing(seller("sel_1"), listing, counter, 30)))
    };
    assert_eq!(withdraw(5), "Superseded(5)");
    assert_eq!(
        shown(&trial, "sel_1", "lst_1", None),
        "\"b3:5 by dev_sel_1\""
    );
    assert!(!withdraw(WITHDRAWN).starts_with("Superseded"));
    let trial = trial.again();
    check_withdrawn(&trial);
}

fn check_withdrawn<S: Subject>(trial: &Trial<S>) {
    for hash in ["b3:5", "b3:6", "b3:7"] {
        let offered = offer_all(trial, &[("lst_1", hash)], 40);
        let superseded = Published::Superseded("lst_1".to_owned(), WITHDRAWN);
        assert_eq!(offered, [superseded], "{hash}");
    }
    assert_eq!(shown(trial, "sel_1", "lst_1", None), "Withdrawn");
    publish(trial, "lst_1", "b3:8", 50);
}

pub(super) fn listings_come_in_the_order_of_their_last_change<S: Subject>() {
    let trial = Trial::<S>::with_sellers(&["sel_1", "sel_2"]);
    for (listing, hash) in [
        ("lst_1", "b3:1"),
        ("lst_2", "b3:1"),
        ("lst_3", "b3:1"),
        ("lst_1", "b3:2"),
    ] {
        publish(&trial, listing, hash, 10);
    }
    let after = |of: &str, revision: u64, limit: usize| {
        let place = (revision > 0).then_some(PublicCursor {
            revision,
            log: None,
        });
        let page = trial
            .done(|storage| storage.listings_after(seller(of), place, limit))
            .unwrap();
        page.states
            .into_iter()
            .map(|state| (state.listing, state.revision))
            .collect::<Vec<_>>()
    };
    let row = |listing: &str, revision: u64| (listing.to_owned(), revision);
    assert_eq!(after("sel_1", 0, 2), [row("lst_2", 2), row("lst_3", 3)]);
    assert_eq!(after("sel_1", 3, 2), [row("lst_1", 4)]);
    assert_eq!(after("sel_1", 4, 2), []);
    assert_eq!(after("sel_2", 0, 2), []);
}

pub(super) fn a_place_is_one_of_what_was_published<S: Subject>() {
    let trial = Trial::<S>::with_sellers(&["sel_1", "sel_2"]);
    let page = |of: &str, after: Option<&PublicCursor>| {
        trial.done(|storage| storage.listings_after(seller(of), after.cloned(), 1))
    };
    let next = |of: &str, after: Option<&PublicCursor>| page(of, after).unwrap().next;
    publish(&trial, "lst_1", "b3:1", 10);
    publish(&trial, "lst_2", "b3:1", 10);
    let first = next("sel_1", None);
    let second = next("sel_1", Some(&first));
    assert_eq!((first.revision, second.revision), (1, 2));
    assert_eq!(next("sel_1", Some(&second)), second, "nothing is new");
    publish(&trial, "lst_1", "b3:2", 20);
    assert_eq!(next("sel_1", Some(&second)).revision, 3);
    assert_eq!(
        next("sel_1", Some(&first)).revision,
        2,
        "overtaken, and known"
    );
    let at = |revision: u64, log: Option<&PublicCursor>| PublicCursor {
        revision,
        log: log.and_then(|cursor| cursor.log.clone()),
    };
    let check = |place: &PublicCursor, expect: &str| {
        let found = page("sel_1", Some(place)).map(|page| page.states.len());
        assert_eq!(word(found), expect, "{place}");
    };
    check(&at(2, None), "1");
    check(&at(3, None), "0");
    check(&at(4, None), "Log(LogChanged)");
    check(&at(2, Some(&first)), "Log(LogChanged)");
    check(&at(4, Some(&second)), "Log(LogChanged)");
    let elsewhere = second
        .log
        .clone()
        .map(|(_, chain)| (Epoch::new("e0"), chain));
    let revision = second.revision;
    let log = elsewhere;
    check(&PublicCursor { revision, log }, "Log(LogChanged)");
}

pub(super) fn listings_published_together_are_published_one_after_the_other<S: Subject>() {
    let trial = Trial::<S>::with_sellers(&["sel_1", "sel_2"]);
    publish(&trial, "lst_2", "b3:1", 10);
    let batch = [
        ("lst_1", "b3:1"),
        ("lst_2", "b3:1"),
        ("lst_3", "b3:1"),
        ("lst_1", "b3:2"),
    ];
    let published = publish_all(&trial, &batch, 20);
    let expect = [
        state("lst_1", Some("b3:1"), 2, 20),
        state("lst_2", Some("b3:1"), 1, 10),
        state("lst_3", Some("b3:1"), 3, 20),
        state("lst_1", Some("b3:2"), 4, 20),
    ];
    assert_eq!(published, expect, "each in its place, and none twice");
    let trial = trial.again();
    let shown = |listing: &str| shown(&trial, "sel_1", listing, None);
    assert_eq!(shown("lst_1"), "\"b3:2 by dev_sel_1\"");
    assert_eq!(shown("lst_3"), "\"b3:1 by dev_sel_1\"");
    assert_eq!(publish_all(&trial, &[], 30), []);
}

pub(super) fn a_seller_that_is_not_there_publishes_none_of_a_batch<S: Subject>() {
    let trial = Trial::<S>::with_sellers(&["sel_1"]);
    let new = ["lst_1", "lst_2"].map(|listing| new_listing(listing, version("b3:1", "dev_9")));
    let refused = trial.done(|storage| storage.publish_listings(seller("sel_9"), new.to_vec(), 10));
    assert!(refused.is_err());
    for listing in ["lst_1", "lst_2"] {
        assert_eq!(shown(&trial, "sel_9", listing, Some("b3:1")), "NotFound");
    }
}

pub(super) fn documents_come_in_the_order_they_are_asked_for_and_as_many_as_fit<S: Subject>() {
    let trial = Trial::<S>::with_sellers(&["sel_1", "sel_2"]);
    publish_all(
        &trial,
        &[("lst_1", "b3:1"), ("lst_2", "b3:2"), ("lst_3", "b3:3")],
        10,
    );
    publish(&trial, "lst_1", "b3:9", 20);
    trial
        .done(|storage| {
            storage.withdraw_listing(seller("sel_1"), "lst_2".to_owned(), WITHDRAWN, 30)
        })
        .unwrap();
    let check = |of: &str, asked: &[&str], bytes: usize, expect: &[Option<&str>]| {
        let listings = asked.iter().map(|listing| (*listing).to_owned()).collect();
        let documents = trial
            .done(|storage| storage.published_documents(seller(of), listings, bytes))
            .unwrap();
        let documents: Vec<_> = documents
            .into_iter()
            .map(|document| document.map(|bytes| String::from_utf8(bytes).unwrap()))
            .collect();
        let documents: Vec<_> = documents.iter().map(Option::as_deref).collect();
        assert_eq!(documents, expect, "{asked:?} of {of} in {bytes} bytes");
    };
    let (first, third) = (Some("document b3:9"), Some("document b3:3"));
    check("sel_1", &["lst_3", "lst_1"], 100, &[third, first]);
    check(
        "sel_1",
        &["lst_2", "lst_0", "lst_1"],
        100,
        &[None, None, first],
    );
    check(
        "sel_1",
        &["lst_1", "lst_2", "lst_3"],
        26,
        &[first, None, third],
    );
    check("sel_1", &["lst_1", "lst_2", "lst_3"], 25, &[first, None]);
    check("sel_1", &["lst_3", "lst_1"], 0, &[third]);
    check("sel_2", &["lst_1"], 100, &[None]);
    check("sel_1", &[], 100, &[]);
}
