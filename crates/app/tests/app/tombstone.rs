//! What is not sold any more is gone from the shop and from the hub, and every device of the firm
//! sees it so.

use crate::support::*;
use dhow_hub::RunningHub;
use dhow_testkit::{http, hub_in_process};
use serde_json::Value;
use std::fs;
use std::path::Path;

const BASE: &str = "https://ege.example";

/// Two devices of a firm whose towel and mug are live, each with a shop of its own.
struct Story {
    first: SellerDesk,
    second: SellerDesk,
    hub: RunningHub,
}

impl Story {
    fn begin() -> Self {
        let first = SellerDesk::with_goods();
        first.rates(RATES).unwrap();
        let hub = hub_in_process(first.folder.path(), &first.clock);
        first.enrol(&hub.address());
        assert_eq!(first.publish_skus(&[]), (0, 2));
        let code = first.hub_invite(Nothing {}).unwrap().code;
        let second = SellerDesk::joined(&hub.address(), &code, 2, &first.clock);
        second.rates(RATES).unwrap();
        let story = Self { first, second, hub };
        for device in story.devices() {
            assert_eq!(build(device), [true, true], "both are in its shop");
        }
        story
    }

    fn devices(&self) -> [&SellerDesk; 2] {
        [&self.first, &self.second]
    }

    fn get(&self, place: &str) -> http::Answer {
        let seller = self.first.network_status(Nothing {}).unwrap().seller_id;
        let address = self.hub.address().trim_start_matches("http://").to_owned();
        let line = format!("GET /v1/p/{seller}/listings{place}");
        http::send(address.parse().unwrap(), &line, &[("Host", &address)], "")
    }

    /// The listings as anybody reads them: their names, and what each answers.
    fn listings(&self) -> Vec<(String, http::Answer)> {
        let list = self.get("").json();
        let rows = list["listings"].as_array().unwrap().iter();
        let names = rows.map(|row| row["listing"].as_str().unwrap().to_owned());
        let answered = |name: String| {
            let answer = self.get(&format!("/{name}"));
            (name, answer)
        };
        names.map(answered).collect()
    }

    /// The name of the listing in which a SKU is offered.
    fn listing_of(&self, sku: &str) -> String {
        let offers = |answer: &http::Answer| answer.json()["offers"].to_string().contains(sku);
        let mut found = self.listings().into_iter();
        found.find(|(_, answer)| offers(answer)).unwrap().0
    }

    /// What everybody sees of a listing that is gone: a tombstone in the list, and no document.
    fn assert_gone(&self, listing: &str) {
        let gone = self.get(&format!("/{listing}"));
        let code = gone.json()["code"].clone();
        assert_eq!((gone.status, code), (410, Value::from("withdrawn")));
        let list = self.get("").json();
        let rows = list["listings"].as_array().unwrap();
        let row = rows.iter().find(|row| row["listing"] == listing).unwrap();
        assert_eq!(row["hash"], Value::Null, "its tombstone");
    }
}

/// Builds a device's shop, and answers whether the towel and the mug are anywhere in it.
fn build(device: &SellerDesk) -> [bool; 2] {
    let out = device.text_path("shop");
    let base_url = Some(BASE.to_owned());
    device
        .storefront_build(BuildRequest {
            out: out.clone(),
            base_url,
            ..Default::default()
        })
        .unwrap();
    let checked = device.storefront_check(PathRequest { path: out }).unwrap();
    assert_eq!((checked.mismatches, checked.faults), (vec![], vec![]));
    [("towel", "Bath towel"), ("mug", "Stone mug")].map(|(slug, title)| is_in(device, slug, title))
}

/// Whether a shop has a product: its page, its place in the sitemap and its title on any page say
/// the same.
fn is_in(device: &SellerDesk, slug: &str, title: &str) -> bool {
    let shop = device.path("shop");
    let sitemap = fs::read_to_string(shop.join("sitemap.xml")).unwrap_or_default();
    let said = [
        shop.join("DE/de").join(slug).join("index.html").exists(),
        shop.join("US/en").join(slug).exists(),
        sitemap.contains(&format!("<loc>{BASE}/DE/de/{slug}/</loc>")),
        sitemap.contains(&format!("/{slug}/")),
        everything(&shop).contains(title),
    ];
    assert!(said.iter().all(|it| *it == said[0]), "{slug}: {said:?}");
    said[0]
}

/// Every file of a folder, as one text.
fn everything(folder: &Path) -> String {
    let entries = fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let texts = paths.map(|path| match path.is_dir() {
        true => everything(&path),
        false => String::from_utf8_lossy(&fs::read(path).unwrap()).into_owned(),
    });
    texts.collect()
}

#[test]
fn an_archived_product_is_gone_from_shop_and_hub_and_every_device_sees_it() {
    let story = Story::begin();
    let mug = story.listing_of("MUG");
    story.first.set("MUG", "status", "archived").unwrap();
    let published = story.first.publish(PublishRequest::default()).unwrap();
    let withdrawn = published.withdrawn.into_iter();
    let withdrawn: Vec<_> = withdrawn.map(|it| (it.listing, it.sku)).collect();
    assert_eq!(withdrawn, [(mug.clone(), Some("MUG".to_owned()))]);

    story.assert_gone(&mug);
    story.second.sync();
    for device in story.devices() {
        assert_eq!(build(device), [true, false]);
        assert_eq!(device.product("MUG").status, ProductStatus::Archived);
        assert!(
            ![PublishState::Live, PublishState::Changed].contains(&device.publish_state("MUG"))
        );
        let listed = device.list(CatalogueQuery::default()).products;
        assert!(listed.iter().all(|it| it.title != "Stone mug"));
    }
    assert_eq!(story.first.publish_state("MUG"), PublishState::Withdrawn);
    story.first.publish(PublishRequest::default()).unwrap();
    // Neither device brings it back, though it is asked for by name.
    for device in story.devices() {
        device.publish_skus(&["MUG"]);
        device.sync();
        story.assert_gone(&mug);
    }
}

#[test]
fn what_no_market_sells_any_more_is_gone_from_the_hub_and_nobody_can_order_it() {
    let story = Story::begin();
    let mug = story.listing_of("MUG");
    story.first.set("MUG", "basePrice", "").unwrap();
    story.first.publish(PublishRequest::default()).unwrap();
    story.assert_gone(&mug);
    story.second.sync();
    for device in story.devices() {
        assert_eq!(build(device), [true, true], "buyers may ask for its price");
        let page = fs::read_to_string(device.path("shop/DE/de/mug/index.html")).unwrap();
        let offers = page.contains("\"Offer\"")
            || page.contains("data-sku=\"MUG\" data-market=\"DE\" data-currency");
        assert!(!offers && page.contains("Preis auf Anfrage"), "{page}");
    }
    assert_eq!(story.first.publish_state("MUG"), PublishState::Withdrawn);
    story.assert_gone(&mug);

    for code in ["DE", "US"] {
        let code = code.to_owned();
        story.first.market_delete(MarketRequest { code }).unwrap();
    }
    let towel = story.listing_of("TWL-S");
    story.first.sync();
    story.second.sync();
    story.assert_gone(&towel);
    for device in story.devices() {
        assert_eq!(build(device), [false, false], "there is no shop to sell in");
    }
}
