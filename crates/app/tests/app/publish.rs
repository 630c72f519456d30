//! Publishing: queued, live only when read back, held back under a floor.

use crate::support::*;
use dhow_hub::RunningHub;
use dhow_testkit::{http, hub_in_process};
use serde_json::Value;

/// An enrolled firm with prices in both markets.
fn enrolled() -> (SellerDesk, RunningHub) {
    let firm = SellerDesk::with_goods();
    firm.rates(RATES).unwrap();
    let hub = hub_in_process(firm.folder.path(), &firm.clock);
    firm.enrol(&hub.address());
    firm.sync();
    firm.events();
    (firm, hub)
}

/// A public resource of the firm, as anybody reads it.
fn public(firm: &SellerDesk, hub: &RunningHub, place: &str) -> Value {
    let seller = firm.network_status(Nothing {}).unwrap().seller_id;
    let address = hub.address().trim_start_matches("http://").to_owned();
    let line = format!("GET /v1/p/{seller}/listings{place}");
    http::send(address.parse().unwrap(), &line, &[("Host", &address)], "").json()
}

/// The listing of a product as buyers see it.
fn listing(firm: &SellerDesk, hub: &RunningHub, sku: &str) -> Value {
    let product = firm.product(sku).id;
    let rows = public(firm, hub, "")["listings"]
        .as_array()
        .unwrap()
        .clone();
    let documents = rows
        .iter()
        .map(|row| public(firm, hub, &format!("/{}", row["listing"].as_str().unwrap())));
    documents
        .into_iter()
        .find(|document| document["product"] == product.as_str())
        .unwrap()
}

/// The offer of a variant in a market.
fn offer(firm: &SellerDesk, document: &Value, sku: &str, market: &str) -> Value {
    document["offers"][format!("{market}:{}:1", firm.variant(sku).id)].clone()
}

#[test]
fn buyers_see_what_was_published() {
    let (firm, hub) = enrolled();
    firm.translate("TWL-S", "title", "de", "Badetuch").unwrap();
    assert_eq!(firm.publish_skus(&["TWL-S"]), (0, 1));
    assert_eq!(
        (firm.publish_state("TWL-S"), firm.publish_state("MUG")),
        (PublishState::Live, PublishState::Never)
    );
    let document = listing(&firm, &hub, "TWL-S");
    let german = offer(&firm, &document, "TWL-S", "DE");
    assert_eq!(
        (german["price"].as_str(), german["priceCurrency"].as_str()),
        (Some("59.50"), Some("EUR"))
    );
    assert_eq!(offer(&firm, &document, "TWL-L", "US")["price"], "96.00");
    assert_eq!(
        (
            document["name"]["en"]["text"].as_str(),
            document["name"]["de"]["text"].as_str()
        ),
        (Some("Bath towel"), Some("Badetuch"))
    );
}

#[test]
fn a_listing_that_was_edited_is_changed_until_it_is_published_again() {
    let (firm, hub) = enrolled();
    firm.publish_skus(&["TWL-S"]);
    firm.set("TWL-S", "basePrice", "60").unwrap();
    assert_eq!(firm.publish_state("TWL-S"), PublishState::Changed);
    assert_eq!(firm.list(CatalogueQuery::default()).counts.changed, 1);
    let shown = |firm: &SellerDesk| {
        offer(firm, &listing(firm, &hub, "TWL-S"), "TWL-S", "DE")["price"].clone()
    };
    assert_eq!(shown(&firm), "59.50", "an edit publishes nothing");
    firm.publish_skus(&["TWL-S"]);
    assert_eq!(
        (firm.publish_state("TWL-S"), shown(&firm)),
        (PublishState::Live, Value::from("71.40"))
    );
}

#[test]
fn without_named_goods_every_active_one_is_published() {
    let (firm, hub) = enrolled();
    firm.set("MUG", "status", "draft").unwrap();
    assert_eq!(firm.publish_skus(&[]), (0, 1));
    assert_eq!(
        public(&firm, &hub, "")["listings"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    assert_eq!(firm.publish_state("MUG"), PublishState::Never);
}

#[test]
fn two_skus_of_one_product_are_one_listing() {
    let (firm, _hub) = enrolled();
    let skus = vec!["TWL-S".to_owned(), "TWL-L".to_owned()];
    let published = firm.publish(PublishRequest { skus }).unwrap();
    assert_eq!((published.versions.len(), published.live), (1, 1));
    assert_eq!(published.versions[0].product, firm.product("TWL-S").id);
}

#[test]
fn a_listing_that_did_not_change_keeps_its_version() {
    let (firm, hub) = enrolled();
    let publish = || {
        firm.publish(PublishRequest {
            skus: vec!["TWL-S".to_owned()],
        })
        .unwrap()
        .versions
    };
    let (first, again) = (publish(), publish());
    assert_eq!(first, again);
    assert_eq!(
        listing(&firm, &hub, "TWL-S")["hash"].as_str(),
        Some(first[0].hash.as_str())
    );
    let row = firm
        .listing_list(ListingQuery::default())
        .unwrap()
        .listings
        .into_iter()
        .find(|row| row.sku.starts_with("TWL"))
        .unwrap();
    assert_eq!(
        (row.head.as_ref(), row.live.as_ref()),
        (Some(&first[0].hash), Some(&first[0].hash))
    );
}

#[test]
fn a_price_under_its_floor_is_held_back_and_buyers_see_the_former_one() {
    let (firm, hub) = enrolled();
    firm.set("MUG", "cost", "5").unwrap();
    firm.publish_skus(&["MUG"]);
    assert_eq!(firm.publish_state("MUG"), PublishState::Live);
    firm.set("MUG", "basePrice", "9").unwrap();
    assert_eq!(firm.unit("MUG", "DE"), "BelowFloor");
    firm.publish_skus(&["MUG"]);
    let document = listing(&firm, &hub, "MUG");
    let german = offer(&firm, &document, "MUG", "DE");
    assert_eq!(
        (german["price"].as_str(), german["held"].as_bool()),
        (Some("11.90"), Some(true))
    );
    assert_eq!(offer(&firm, &document, "MUG", "US")["price"], "10.80");
    assert_eq!(firm.publish_state("MUG"), PublishState::Held);
}

#[test]
fn a_price_that_never_was_above_its_floor_is_not_shown_at_all() {
    let (firm, hub) = enrolled();
    firm.publish_skus(&["MUG"]);
    assert_eq!(
        offer(&firm, &listing(&firm, &hub, "MUG"), "MUG", "DE"),
        Value::Null
    );
}

#[test]
fn stale_texts_are_not_published() {
    let (firm, hub) = enrolled();
    firm.translate("MUG", "title", "de", "Steinbecher").unwrap();
    firm.set("MUG", "title", "Clay mug").unwrap();
    firm.publish_skus(&["MUG"]);
    let document = listing(&firm, &hub, "MUG");
    assert_eq!(
        (
            document["name"]["en"]["text"].as_str(),
            &document["name"]["de"]
        ),
        (Some("Clay mug"), &Value::Null)
    );
}

#[test]
fn without_a_hub_listings_wait() {
    let firm = SellerDesk::with_goods();
    assert_eq!(firm.publish_skus(&["TWL-S"]), (1, 0));
    assert_eq!(firm.publish_state("TWL-S"), PublishState::Queued);
    let hub = hub_in_process(firm.folder.path(), &firm.clock);
    firm.enrol(&hub.address());
    assert_eq!(
        (firm.sync().live, firm.publish_state("TWL-S")),
        (1, PublishState::Live)
    );
}

#[test]
fn one_unknown_sku_publishes_nothing() {
    let (firm, _hub) = enrolled();
    let request = PublishRequest {
        skus: vec!["TWL-S".to_owned(), "NONE".to_owned()],
    };
    check_refused(&firm, |firm| firm.publish(request), "skuUnknown sku=NONE");
    assert_eq!(firm.publish_state("TWL-S"), PublishState::Never);
}

#[test]
fn another_device_may_edit_what_this_one_published() {
    let (firm, hub) = enrolled();
    firm.publish_skus(&["TWL-S"]);
    let code = firm.hub_invite(Nothing {}).unwrap().code;
    let second = SellerDesk::joined(&hub.address(), &code, 2, &firm.clock);
    second.set("TWL-S", "basePrice", "60").unwrap();
    second.sync();
    firm.sync();
    assert_eq!(firm.publish_state("TWL-S"), PublishState::Changed);
}

#[test]
fn a_publish_tells_hosts_of_goods_and_line() {
    let (firm, _hub) = enrolled();
    firm.publish_skus(&["TWL-S"]);
    let received = firm.events();
    assert!(
        received
            .tags
            .is_superset(&[Tag::Network, Tag::Catalogue].into()),
        "{received:?}"
    );
    assert!(
        received.finished.iter().any(|job| job == "publish"),
        "{received:?}"
    );
}
