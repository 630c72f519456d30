//! What is not for sale any more leaves the hub: whatever made it so, here or on another device,
//! with a line or without one, and until it is for sale again.

use crate::support::*;
use dhow_hub::{Hub, HubConfig, RunningHub};
use dhow_testkit::{http, hub_in_process};
use serde_json::Value;
use std::collections::BTreeSet;

/// A firm whose towel and mug are live.
fn live() -> (SellerDesk, RunningHub) {
    let firm = SellerDesk::with_goods();
    firm.rates(RATES).unwrap();
    let hub = hub_in_process(firm.folder.path(), &firm.clock);
    firm.enrol(&hub.address());
    assert_eq!(firm.publish_skus(&[]), (0, 2));
    (firm, hub)
}

/// One of its prices is under its floor from the first day.
const MUG_STANDS: PublishState = PublishState::Held;

fn get(firm: &SellerDesk, hub: &RunningHub, place: &str) -> http::Answer {
    let seller = firm.network_status(Nothing {}).unwrap().seller_id;
    let address = hub.address().trim_start_matches("http://").to_owned();
    let line = format!("GET /v1/p/{seller}/listings{place}");
    http::send(address.parse().unwrap(), &line, &[("Host", &address)], "")
}

/// The public list: each listing with the hash that stands, null where it was withdrawn.
fn public(firm: &SellerDesk, hub: &RunningHub) -> Vec<Value> {
    let list = get(firm, hub, "").json();
    list["listings"].as_array().unwrap().clone()
}

/// The hub again, where it stood before.
fn started_again(firm: &SellerDesk, address: &str) -> RunningHub {
    let listen = address.trim_start_matches("http://").parse().unwrap();
    let database = firm.path("hub.sqlite");
    Hub::start(HubConfig::new(database, listen, firm.clock.as_clock())).unwrap()
}

/// SKUs of what anybody can read and buy.
fn on_sale(firm: &SellerDesk, hub: &RunningHub) -> BTreeSet<String> {
    let mut skus = BTreeSet::new();
    for row in public(firm, hub)
        .iter()
        .filter(|row| !row["hash"].is_null())
    {
        let document = get(firm, hub, &format!("/{}", row["listing"].as_str().unwrap())).json();
        for offer in document["offers"].as_object().unwrap().values() {
            skus.insert(offer["sku"].as_str().unwrap().to_owned());
        }
    }
    skus
}

fn skus(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

/// Publishes everything, and answers the SKUs of what was withdrawn.
fn withdrawn(firm: &SellerDesk) -> Vec<Option<String>> {
    let published = firm.publish(PublishRequest::default()).unwrap();
    assert_eq!(published.queued, 0);
    let withdrawn = published.withdrawn.into_iter();
    withdrawn.map(|listing| listing.sku).collect()
}

fn delete(firm: &SellerDesk, sku: &str) {
    let request = of_sku(sku);
    firm.product_delete(request).unwrap();
}

fn no_markets(firm: &SellerDesk) {
    for code in ["DE", "US"] {
        let code = code.to_owned();
        firm.market_delete(MarketRequest { code }).unwrap();
    }
}

fn no_price(firm: &SellerDesk, skus: &[&str]) {
    for sku in skus {
        firm.set(sku, "basePrice", "").unwrap();
    }
}

#[test]
fn what_is_not_for_sale_leaves_with_the_next_publish_or_sync() {
    type Deed = fn(&SellerDesk);
    let check = |what: &str, deed: Deed, left: &[&str]| {
        for by_sync in [false, true] {
            let (firm, hub) = live();
            deed(&firm);
            if by_sync {
                firm.sync();
            } else {
                firm.publish(PublishRequest::default()).unwrap();
            }
            assert_eq!(
                on_sale(&firm, &hub),
                skus(left),
                "{what}, by sync {by_sync}"
            );
            let gone = public(&firm, &hub)
                .iter()
                .filter(|row| row["hash"].is_null())
                .count();
            assert_eq!(
                gone,
                if left.is_empty() { 2 } else { 1 },
                "{what}: tombstones"
            );
            assert_eq!(firm.sync().live, 2 - gone as u64, "{what}");
        }
    };
    let towels = &["TWL-L", "TWL-S"];
    check(
        "archived",
        |firm| drop(firm.set("MUG", "status", "archived").unwrap()),
        towels,
    );
    check(
        "a draft",
        |firm| drop(firm.set("MUG", "status", "draft").unwrap()),
        towels,
    );
    check("deleted", |firm| delete(firm, "MUG"), towels);
    check("no market", no_markets, &[]);
    check(
        "no price",
        |firm| no_price(firm, &["TWL-S", "TWL-L"]),
        &["MUG"],
    );
    check(
        "no price of the other",
        |firm| no_price(firm, &["MUG"]),
        towels,
    );
    check(
        "a price below the smallest coin",
        |firm| drop(firm.set("MUG", "basePrice", "0.00001").unwrap()),
        towels,
    );
    check(
        "a tax that nobody knows the rate of",
        |firm| drop(firm.set("MUG", "basePriceTax", "included:AQ").unwrap()),
        towels,
    );
}

#[test]
fn what_one_variant_is_sold_of_stays_with_a_sync() {
    let (firm, hub) = live();
    firm.set("TWL-S", "basePrice", "").unwrap();
    firm.sync();
    assert_eq!(on_sale(&firm, &hub), skus(&["MUG", "TWL-L", "TWL-S"]));
    let code = "DE".to_owned();
    firm.market_delete(MarketRequest { code }).unwrap();
    firm.sync();
    assert_eq!(on_sale(&firm, &hub), skus(&["MUG", "TWL-L", "TWL-S"]));
    // The last variant that had a price: a sync finds it, and once is enough.
    firm.set("TWL-L", "basePrice", "").unwrap();
    assert_eq!(firm.sync().live, 1);
    assert_eq!(on_sale(&firm, &hub), skus(&["MUG"]));
    assert_eq!(firm.sync().live, 1);
}

#[test]
fn a_publish_names_what_it_withdrew() {
    let (firm, _hub) = live();
    firm.set("MUG", "status", "archived").unwrap();
    assert_eq!(withdrawn(&firm), [Some("MUG".to_owned())]);
    assert_eq!(withdrawn(&firm), [], "once");
    delete(&firm, "TWL-S");
    assert_eq!(withdrawn(&firm), [None], "nobody knows its SKU any more");
    assert_eq!(firm.network_status(Nothing {}).unwrap().pending, 0);
}

#[test]
fn a_product_that_no_market_sells_any_more_is_withdrawn_and_the_others_stay() {
    let (firm, hub) = live();
    // The towels lose their prices everywhere, the mug keeps its own.
    for sku in ["TWL-S", "TWL-L"] {
        firm.set(sku, "basePrice", "").unwrap();
    }
    assert_eq!(withdrawn(&firm).len(), 1);
    assert_eq!(on_sale(&firm, &hub), skus(&["MUG"]));
    assert_eq!(firm.publish_state("TWL-S"), PublishState::Withdrawn);
    firm.set("TWL-S", "basePrice", "50").unwrap();
    assert_eq!(firm.publish_skus(&["TWL-S"]), (0, 2));
    assert_eq!(on_sale(&firm, &hub), skus(&["MUG", "TWL-S"]));
}

#[test]
fn what_is_not_for_sale_does_not_go_out_by_name() {
    let (firm, hub) = live();
    firm.set("MUG", "status", "archived").unwrap();
    let published = firm
        .publish(PublishRequest {
            skus: vec!["MUG".to_owned()],
        })
        .unwrap();
    assert_eq!(
        (published.versions.len(), published.withdrawn.len()),
        (0, 1)
    );
    let title = "Linen apron".to_owned();
    let draft = firm
        .product_create(ProductCreate { title, sku: None })
        .unwrap();
    let sku = draft.variants[0].sku.clone();
    assert_eq!(firm.publish_skus(&[&sku]), (0, 1));
    assert_eq!(firm.publish_state(&sku), PublishState::Never);
    assert_eq!(on_sale(&firm, &hub), skus(&["TWL-L", "TWL-S"]));
}

#[test]
fn what_is_archived_without_a_line_leaves_when_there_is_one() {
    let (firm, hub) = live();
    let address = hub.address();
    hub.shutdown();
    firm.set("MUG", "status", "archived").unwrap();
    let published = firm.publish(PublishRequest::default()).unwrap();
    assert_eq!((published.queued, published.withdrawn.len()), (1, 0));
    // Still there as far as anybody knows.
    assert_ne!(firm.publish_state("MUG"), PublishState::Withdrawn);
    let hub = started_again(&firm, &address);
    firm.sync();
    assert_eq!(on_sale(&firm, &hub), skus(&["TWL-L", "TWL-S"]));
    assert_eq!(firm.publish_state("MUG"), PublishState::Withdrawn);
}

#[test]
fn what_another_device_archived_leaves_with_the_sync_of_who_published_it() {
    let (firm, hub) = live();
    let code = firm.hub_invite(Nothing {}).unwrap().code;
    let second = SellerDesk::joined(&hub.address(), &code, 2, &firm.clock);
    second.set("MUG", "status", "archived").unwrap();
    second.sync();
    firm.sync();
    assert_eq!(on_sale(&firm, &hub), skus(&["TWL-L", "TWL-S"]));
}

#[test]
fn what_is_for_sale_again_goes_out_again_as_the_same_listing() {
    let (firm, hub) = live();
    let listings = |firm: &SellerDesk| -> BTreeSet<String> {
        let rows = public(firm, &hub);
        let names = rows
            .iter()
            .map(|row| row["listing"].as_str().unwrap().to_owned());
        names.collect()
    };
    let before = listings(&firm);
    let leaving = || {
        let page = firm.listing_list(ListingQuery::default()).unwrap();
        page.counts.leaving
    };
    firm.set("MUG", "status", "archived").unwrap();
    assert_eq!(leaving(), 1);
    firm.sync();
    assert_eq!(leaving(), 0);
    firm.undo(Nothing {}).unwrap();
    assert_eq!(firm.publish_state("MUG"), PublishState::Withdrawn);
    let counts = firm.listing_list(ListingQuery::default()).unwrap().counts;
    assert_eq!((counts.withdrawn, counts.waiting), (1, 1));
    assert_eq!(firm.publish_skus(&[]), (0, 2));
    assert_eq!(on_sale(&firm, &hub), skus(&["MUG", "TWL-L", "TWL-S"]));
    assert_eq!(firm.publish_state("MUG"), MUG_STANDS);
    assert_eq!(listings(&firm), before);
}

#[test]
fn what_is_taken_back_before_an_exchange_never_left() {
    let (firm, hub) = live();
    let deeds: [fn(&SellerDesk); 2] = [
        |firm| drop(firm.set("MUG", "status", "archived").unwrap()),
        |firm| delete(firm, "MUG"),
    ];
    for deed in deeds {
        deed(&firm);
        firm.undo(Nothing {}).unwrap();
        assert_eq!(firm.sync().live, 2);
        assert_eq!(on_sale(&firm, &hub), skus(&["MUG", "TWL-L", "TWL-S"]));
        assert_eq!(firm.publish_state("MUG"), MUG_STANDS);
    }
}

#[test]
fn what_a_market_sells_again_before_an_exchange_never_left() {
    let check = |what: &str, after: fn(&SellerDesk), left: &[&str]| {
        let (firm, hub) = live();
        let address = hub.address();
        hub.shutdown();
        for sku in ["TWL-S", "TWL-L"] {
            firm.set(sku, "basePrice", "").unwrap();
        }
        firm.publish(PublishRequest::default()).unwrap();
        after(&firm);
        let hub = started_again(&firm, &address);
        firm.sync();
        assert_eq!(on_sale(&firm, &hub), skus(left), "{what}");
        firm.sync();
        assert_eq!(on_sale(&firm, &hub), skus(left), "{what}, again");
        assert_eq!(firm.network_status(Nothing {}).unwrap().pending, 0);
    };
    let undo = |firm: &SellerDesk| {
        firm.undo(Nothing {}).unwrap();
        firm.undo(Nothing {}).unwrap();
    };
    let all = &["MUG", "TWL-L", "TWL-S"];
    check("not taken back", |_| {}, &["MUG"]);
    check("taken back", undo, all);
    check(
        "taken back and published",
        |firm| {
            firm.undo(Nothing {}).unwrap();
            firm.undo(Nothing {}).unwrap();
            firm.publish(PublishRequest::default()).unwrap();
            let page = firm.listing_list(ListingQuery::default()).unwrap();
            assert_eq!(page.counts.leaving, 0, "without a line");
        },
        all,
    );
    check(
        "another price",
        |firm| {
            firm.set("TWL-S", "basePrice", "51").unwrap();
            firm.publish(PublishRequest::default()).unwrap();
        },
        &["MUG", "TWL-S"],
    );
    check(
        "taken back and archived",
        |firm| {
            firm.undo(Nothing {}).unwrap();
            firm.set("TWL-S", "status", "archived").unwrap();
        },
        &["MUG"],
    );
}

#[test]
fn the_doctor_agrees_with_what_lists_say_of_withdrawn_goods() {
    let (firm, _hub) = live();
    firm.set("MUG", "status", "draft").unwrap();
    firm.sync();
    firm.set("TWL-S", "basePrice", "51").unwrap();
    let report = firm.doctor_run(Nothing {}).unwrap();
    assert!(
        report.healthy && report.checks.iter().all(|check| !check.mended),
        "{report:?}"
    );
    let page = firm.listing_list(ListingQuery::default()).unwrap();
    assert_eq!(
        (page.counts.withdrawn, page.counts.waiting, page.total),
        (1, 1, 2)
    );
}
