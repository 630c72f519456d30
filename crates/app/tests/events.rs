//! How often a desk speaks: hosts read again whatever they are told of, so that a change is told
//! once, of everything it touched, and nothing that changed goes untold.
#![allow(clippy::unwrap_used, missing_docs, unused_crate_dependencies)]

use dhow_app::{App, Host, NewWorkspace, create, follow, join};
use dhow_contract::catalogue::{CatalogueQuery, ProductRequest, PublishState, VariantSet};
use dhow_contract::import::ImportRequest;
use dhow_contract::markets::MarketsFile;
use dhow_contract::prelude::*;
use dhow_contract::publish::{ListingQuery, ListingState, PublishRequest};
use dhow_contract::sync::{ConflictChoice, Connection, EnrolRequest, Keep};
use dhow_contract::{Code, Event, Nothing, Tag};
use dhow_hub::{Hub, HubConfig, RunningHub};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::Receiver;
use tempfile::TempDir;

const GOODS: &str = "sku,title,price,cost\nATT-1,Bath towel,690.00,318\nATT-2,Hand towel,345,149\n";

const MARKETS: &str = r#"
[[market]]
code = "TR"
countries = ["TR"]
currency = "TRY"
locales = ["en"]
[market.price]
tax = { mode = "inclusive", percent = "20" }
floor = { margin_percent = "25" }
"#;

/// What a host is told of goods that changed.
const OF_GOODS: [Tag; 5] = [
    Tag::Catalogue,
    Tag::Translations,
    Tag::Prices,
    Tag::History,
    Tag::Network,
];
/// What a host is told of listings that changed.
const OF_LISTINGS: [Tag; 2] = [Tag::Catalogue, Tag::Network];

fn host(folder: &Path) -> Host {
    dhow_app::system_host(folder.to_owned(), "en-US")
}

fn import(text: &str) -> ImportRequest {
    use base64::Engine;
    let base64 = base64::engine::general_purpose::STANDARD.encode(text);
    ImportRequest {
        base64: Some(base64),
        name: Some("goods.csv".to_owned()),
        ..Default::default()
    }
}

/// A desk and what it says.
struct Desk {
    app: Arc<App>,
    heard: Receiver<Event>,
}

impl Desk {
    fn over(app: App) -> Self {
        let heard = app.listen();
        Self {
            app: Arc::new(app),
            heard,
        }
    }

    /// What it told of changes since it was asked last.
    fn told(&self) -> Vec<BTreeSet<Tag>> {
        self.heard.try_iter().filter_map(changed).collect()
    }

    /// What it told of changes until it was closed, whoever else still held it.
    fn told_to_the_end(self) -> Vec<BTreeSet<Tag>> {
        drop(self.app);
        self.heard.iter().filter_map(changed).collect()
    }

    fn set(&self, sku: &str, field: &str, value: &str) {
        let fields = [(field.to_owned(), Some(value.to_owned()))].into();
        self.app
            .variant_set(VariantSet {
                sku: Some(sku.to_owned()),
                id: None,
                fields,
            })
            .unwrap();
    }

    fn base_price(&self, sku: &str) -> Option<String> {
        let product = self
            .app
            .product_get(ProductRequest {
                sku: Some(sku.to_owned()),
                id: None,
            })
            .unwrap();
        product.variants[0].base_price.clone()
    }

    fn publish(&self, skus: &[&str]) -> (u64, u64) {
        let skus = skus.iter().map(|sku| (*sku).to_owned()).collect();
        let done = self.app.publish(PublishRequest { skus }).unwrap();
        (done.queued, done.live)
    }

    fn listing(&self, sku: &str) -> ListingState {
        let page = self.app.listing_list(ListingQuery::default()).unwrap();
        page.listings
            .into_iter()
            .find(|listing| listing.sku == sku)
            .unwrap()
    }

    fn pending(&self) -> u64 {
        self.app.network_status(Nothing {}).unwrap().pending
    }

    fn sync(&self) {
        self.app.sync_now(Nothing {}).unwrap();
    }
}

fn changed(event: Event) -> Option<BTreeSet<Tag>> {
    match event {
        Event::Changed { tags } => Some(tags.into_iter().collect()),
        _ => None,
    }
}

/// Two devices of one seller and their hub, all at one state and with nothing left to say.
struct House {
    first: Desk,
    second: Desk,
    hub: RunningHub,
    folders: [TempDir; 2],
}

fn start_hub(folder: &Path, listen: &str) -> RunningHub {
    #[expect(
        clippy::disallowed_methods,
        reason = "a test is its own composition root"
    )]
    let clock = Arc::new(jiff::Timestamp::now);
    Hub::start(HubConfig::new(
        folder.join("hub.sqlite"),
        listen.parse().unwrap(),
        clock,
    ))
    .unwrap()
}

fn desk(folder: &Path) -> Desk {
    let path = folder.join("ege.dhow");
    let new = NewWorkspace {
        path: &path,
        seller: "Ege",
        base_currency: "TRY",
        source_locale: "en",
        country: None,
    };
    let app = create(&new, host(folder)).unwrap();
    app.import_apply(import(GOODS)).unwrap();
    app.market_apply(MarketsFile {
        text: Some(MARKETS.to_owned()),
        path: None,
    })
    .unwrap();
    Desk::over(app)
}

fn house() -> House {
    let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let hub = start_hub(folders[0].path(), "127.0.0.1:0");
    let first = desk(folders[0].path());
    first
        .app
        .hub_enrol(EnrolRequest { url: hub.address() })
        .unwrap();
    first.sync();
    let code = first.app.hub_invite(Nothing {}).unwrap().code;
    let path = folders[1].path().join("b.dhow");
    let second = Desk::over(
        join(&path, &hub.address(), &code, host(folders[1].path()))
            .unwrap()
            .app,
    );
    first.told();
    House {
        first,
        second,
        hub,
        folders,
    }
}

/// Waits for what another thread does; says what was waited for when it never comes.
fn wait_until(what: &str, is_so: impl Fn() -> bool) {
    for _ in 0..600 {
        if is_so() {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    panic!("never: {what}");
}

#[test]
fn an_edit_and_its_exchange_are_told_of_once_each() {
    let House {
        first,
        second,
        hub: _hub,
        folders: _folders,
    } = house();
    first.set("ATT-1", "basePrice", "700");
    assert_eq!(first.told(), [OF_GOODS.into()]);
    first.sync();
    assert_eq!(
        first.told(),
        [[Tag::Network].into()],
        "that it waits no more"
    );
    second.sync();
    assert_eq!(second.told(), [OF_GOODS.into()]);
    assert_eq!(second.base_price("ATT-1").as_deref(), Some("700"));
}

#[test]
fn desks_that_follow_the_hub_tell_an_edit_twice_and_no_more() {
    let House {
        first,
        second,
        hub: _hub,
        folders: _folders,
    } = house();
    follow(&first.app);
    follow(&second.app);
    let prices = ["700", "701", "702"];
    for price in prices {
        first.set("ATT-1", "basePrice", price);
        wait_until("the edit arrives", || {
            second.base_price("ATT-1").as_deref() == Some(price)
        });
        wait_until("it waits no more", || first.pending() == 0);
    }
    let (first, second) = (first.told_to_the_end(), second.told_to_the_end());
    let of_goods =
        |told: &[BTreeSet<Tag>]| told.iter().filter(|tags| **tags == OF_GOODS.into()).count();
    assert_eq!(
        (of_goods(&first), of_goods(&second)),
        (prices.len(), prices.len())
    );
    // One more for the exchange that each of them began with.
    assert!(first.len() <= 2 * prices.len() + 1, "{first:?}");
    assert!(second.len() <= prices.len() + 1, "{second:?}");
}

#[test]
fn a_publish_is_told_of_once_however_many_listings_it_sends() {
    for skus in [&["ATT-1"][..], &[]] {
        let House {
            first,
            hub,
            folders: _folders,
            ..
        } = house();
        assert_eq!(first.publish(skus).0, 0);
        assert_eq!(first.told(), [OF_LISTINGS.into()]);
        first.set("ATT-1", "basePrice", "700");
        first.told();
        first.publish(skus);
        assert_eq!(
            first.told(),
            [OF_LISTINGS.into()],
            "with an edit that went out on the way"
        );
        hub.shutdown();
        first.set("ATT-1", "basePrice", "710");
        first.told();
        first.publish(skus);
        assert_eq!(
            first.told(),
            [OF_LISTINGS.into()],
            "that it waits, and for what"
        );
    }
}

#[test]
fn a_publish_tells_also_what_came_from_other_devices_on_the_way() {
    let House {
        first,
        second,
        hub: _hub,
        folders: _folders,
    } = house();
    second.set("ATT-2", "basePrice", "360");
    second.sync();
    first.publish(&["ATT-1"]);
    assert_eq!(first.told(), [OF_GOODS.into()]);
    assert_eq!(first.base_price("ATT-2").as_deref(), Some("360"));
}

#[test]
fn a_desk_that_follows_tells_a_publish_once() {
    let House {
        first,
        hub: _hub,
        folders: _folders,
        ..
    } = house();
    follow(&first.app);
    first.publish(&["ATT-1"]);
    assert_eq!(first.listing("ATT-1").state, PublishState::Live);
    let told = first.told_to_the_end();
    assert_eq!(
        told.iter()
            .filter(|tags| **tags == OF_LISTINGS.into())
            .count(),
        1,
        "{told:?}"
    );
    assert!(
        told.len() <= 2,
        "one more for the exchange it began with: {told:?}"
    );
}

#[test]
fn a_listing_that_is_live_is_not_read_back_again_also_where_a_price_is_held_back() {
    let House {
        first,
        hub: _hub,
        folders: _folders,
        ..
    } = house();
    first.publish(&[]);
    first.set("ATT-2", "basePrice", "180");
    first.publish(&["ATT-2"]);
    let states = || [first.listing("ATT-1"), first.listing("ATT-2")];
    let before = states();
    assert_eq!(
        [before[0].state, before[1].state],
        [PublishState::Live, PublishState::Held]
    );
    assert!(before.iter().all(|listing| listing.checked_at.is_some()));
    first.set("ATT-1", "stock", "3");
    first.sync();
    let after = states();
    let seen =
        |listings: &[ListingState; 2]| listings.clone().map(|it| (it.head, it.live, it.checked_at));
    assert_eq!(seen(&after), seen(&before));
    assert_eq!(after[1].state, PublishState::Held);
}

#[test]
fn a_hub_that_is_away_is_told_of_once_and_so_is_its_return() {
    let House {
        first,
        hub,
        folders,
        ..
    } = house();
    let address = hub.address();
    hub.shutdown();
    for _ in 0..3 {
        assert_eq!(
            first.app.sync_now(Nothing {}).unwrap_err().code,
            Code::Offline
        );
    }
    assert_eq!(first.told(), [[Tag::Network].into()]);
    let _hub = start_hub(folders[0].path(), address.trim_start_matches("http://"));
    first.sync();
    assert_eq!(first.told(), [[Tag::Network].into()]);
}

#[test]
fn a_desk_that_follows_a_hub_that_went_away_tells_so_once() {
    let House {
        first,
        hub,
        folders: _folders,
        ..
    } = house();
    follow(&first.app);
    hub.shutdown();
    let connection = |desk: &Desk| desk.app.network_status(Nothing {}).unwrap().connection;
    first.set("ATT-1", "basePrice", "700");
    wait_until("the hub is known to be away", || {
        connection(&first) == Connection::Offline
    });
    for _ in 0..3 {
        assert!(first.app.sync_now(Nothing {}).is_err());
    }
    let told = first.told_to_the_end();
    let of_the_hub = told
        .iter()
        .filter(|tags| **tags == [Tag::Network].into())
        .count();
    assert!(
        of_the_hub <= 2,
        "one more for the exchange it began with: {told:?}"
    );
    assert_eq!(
        told.iter().filter(|tags| **tags == OF_GOODS.into()).count(),
        1,
        "{told:?}"
    );
}

#[test]
fn a_pull_of_many_pages_is_told_of_page_by_page_at_most_and_in_full() {
    const ROWS: usize = 1_200;
    let House {
        first,
        second,
        hub: _hub,
        folders: _folders,
    } = house();
    let mut goods = "sku,title,price,cost\n".to_owned();
    (0..ROWS).for_each(|row| writeln!(goods, "NEW-{row},Cup {row},3.50,1.20").unwrap());
    first.app.import_apply(import(&goods)).unwrap();
    assert_eq!(first.told(), [OF_GOODS.into()], "an import is one change");
    first.sync();
    assert_eq!(
        first.told(),
        [[Tag::Network].into()],
        "many batches are one exchange"
    );
    let report = second.app.sync_now(Nothing {}).unwrap();
    let pages = usize::try_from(report.pulled.div_ceil(500)).unwrap();
    let told = second.told();
    let figures = format!("{} events of {pages} pages", told.len());
    assert!(
        pages > 1 && !told.is_empty() && told.len() <= pages,
        "{figures}"
    );
    assert!(told.iter().any(|tags| *tags == OF_GOODS.into()), "{told:?}");
    let total = |desk: &Desk| {
        desk.app
            .catalogue_list(CatalogueQuery::default())
            .unwrap()
            .total
    };
    assert_eq!(total(&second), total(&first));
}

#[test]
fn a_workspace_that_is_followed_already_begins_when_it_gets_a_hub() {
    let folder = tempfile::tempdir().unwrap();
    let hub = start_hub(folder.path(), "127.0.0.1:0");
    let first = desk(folder.path());
    follow(&first.app);
    first.set("ATT-1", "basePrice", "700");
    first
        .app
        .hub_enrol(EnrolRequest { url: hub.address() })
        .unwrap();
    wait_until("what it had goes out", || first.pending() == 0);
    first.set("ATT-1", "basePrice", "710");
    wait_until("and what is done later", || first.pending() == 0);
}

#[test]
fn a_choice_between_two_values_is_told_of_once_and_sent_by_who_follows() {
    let House {
        first,
        second,
        hub: _hub,
        folders: _folders,
    } = house();
    first.set("ATT-1", "basePrice", "700");
    second.set("ATT-1", "basePrice", "650");
    first.sync();
    second.sync();
    let conflict = second
        .app
        .conflict_list(Nothing {})
        .unwrap()
        .conflicts
        .remove(0);
    follow(&second.app);
    second.told();
    let choice = ConflictChoice {
        ids: vec![conflict.id],
        keep: Some(Keep::Theirs),
        ..ConflictChoice::default()
    };
    second.app.conflict_resolve(choice).unwrap();
    let told = second.told();
    assert!(
        told.len() <= 2,
        "one more for the exchange that following begins with: {told:?}"
    );
    wait_until("the choice goes out", || second.pending() == 0);
    first.sync();
    let conflicts = |desk: &Desk| desk.app.conflict_list(Nothing {}).unwrap().conflicts.len();
    assert_eq!((conflicts(&first), conflicts(&second)), (0, 0));
}
