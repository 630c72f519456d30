//! Publishing a large range: in few requests, and whatever breaks between two of them is made up
//! for by the next exchange.

use crate::support::*;
use dhow_hub::{Hub, HubConfig, RunningHub};
use dhow_testkit::{FaultyProxy, hub_in_process};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// How many listings there are; a batch has 200.
const MANY: u64 = 300;

/// A firm with many goods in one market.
fn firm() -> SellerDesk {
    let firm = SellerDesk::with_goods();
    let mut text = "sku,title,status,basePrice\n".to_owned();
    // The goods that every story has are two more products.
    (0..MANY - 2).for_each(|row| text.push_str(&format!("CUP-{row},Cup {row},active,3.50\n")));
    firm.import_apply(csv(&text)).unwrap();
    firm
}

/// The firm on a hub that it reaches through a proxy, with nothing left to say.
fn enrolled() -> (SellerDesk, RunningHub, FaultyProxy) {
    let firm = firm();
    let hub = hub_in_process(firm.folder.path(), &firm.clock);
    let proxy = FaultyProxy::to(hub.address().trim_start_matches("http://").parse().unwrap());
    firm.enrol(&proxy.url());
    firm.sync();
    drop(proxy.received());
    firm.events();
    (firm, hub, proxy)
}

/// The requests about listings since this was asked last, by their methods.
fn requests(proxy: &FaultyProxy) -> Vec<String> {
    let received = proxy.received();
    let of_listings = received.iter().filter(|line| line.contains("/listings"));
    let methods = of_listings.map(|line| line.split(' ').next().unwrap().to_owned());
    methods.collect()
}

/// How a request about a batch begins.
fn begins(firm: &SellerDesk, method: &str) -> String {
    let seller = firm.network_status(Nothing {}).unwrap().seller_id;
    format!("{method} /v1/sellers/{seller}/listings")
}

/// How many listings stand so.
fn standing(firm: &SellerDesk, state: PublishState) -> u64 {
    let query = ListingQuery {
        state: Some(state),
        ..ListingQuery::default()
    };
    firm.listing_list(query).unwrap().total
}

#[test]
fn a_range_goes_out_and_is_read_back_in_one_request_each_for_200_listings() {
    let (firm, _hub, proxy) = enrolled();
    assert_eq!(firm.publish_skus(&[]), (0, MANY));
    assert_eq!(requests(&proxy), ["PUT", "POST", "PUT", "POST"]);
    assert_eq!(standing(&firm, PublishState::Live), MANY - 1);
    assert_eq!(
        firm.publish_state("MUG"),
        PublishState::Held,
        "a price under its floor"
    );
    let received = firm.events();
    let progress: Vec<_> = received
        .progress
        .iter()
        .filter(|(job, ..)| job == "publish")
        .map(|(_, done, total)| (*done, *total))
        .collect();
    assert_eq!(progress, [(0, Some(MANY)), (250, Some(MANY))]);
    firm.sync();
    assert_eq!(requests(&proxy), Vec::<String>::new(), "all of it is live");
}

#[test]
fn a_listing_that_is_refused_keeps_no_other_back() {
    let (firm, _hub, proxy) = enrolled();
    let long = "Long. ".repeat(100_000);
    firm.set("CUP-7", "description", &long).unwrap();
    firm.translate("CUP-7", "description", "de", &long).unwrap();
    let product = firm.product("CUP-7").id;
    let refused = refusal(firm.publish(PublishRequest::default()));
    assert_eq!(
        refused,
        format!("hubRefused product={product} reason=too-large")
    );
    assert_eq!(firm.publish_state("CUP-7"), PublishState::NotLive);
    assert_eq!(firm.sync().live, MANY - 1);
    assert_eq!(standing(&firm, PublishState::Queued), 0);
    drop(requests(&proxy));
    firm.sync();
    assert_eq!(requests(&proxy), ["POST"], "looked at, not sent again");
    firm.set("CUP-7", "description", "Short.").unwrap();
    assert_eq!(firm.publish_skus(&["CUP-7"]), (0, MANY));
}

#[test]
fn what_breaks_between_sending_and_reading_back_waits_for_the_next_exchange() {
    let (firm, _hub, proxy) = enrolled();
    let check = |method: &str, which: usize, live: u64, next_price: &str| {
        proxy.break_before(&begins(&firm, method), which);
        let queued = firm.publish_skus(&[]).0;
        assert!(proxy.is_broken());
        assert_eq!(queued, MANY - live, "{method} {which}");
        assert_eq!(standing(&firm, PublishState::Queued), MANY - live);
        proxy.heal();
        drop(proxy.received());
        assert_eq!(firm.sync().live, MANY, "{method} {which}");
        let batches = (MANY - live).div_ceil(200) as usize;
        assert_eq!(requests(&proxy), ["PUT", "POST"].repeat(batches));
        // Another price makes all of them new again.
        let skus = (0..MANY - 2).map(|row| format!("CUP-{row}"));
        let skus = skus.chain(["TWL-S".to_owned(), "MUG".to_owned()]);
        let rows: String = skus.map(|sku| format!("{sku},{next_price}\n")).collect();
        let text = format!("sku,basePrice\n{rows}");
        firm.import_apply(csv(&text)).unwrap();
        firm.sync();
    };
    check("PUT", 0, 0, "20.25");
    check("POST", 0, 0, "21.25");
    check("PUT", 1, 200, "22.25");
    check("POST", 1, 200, "23.25");
}

/// A hub in whose every request somebody at the firm's desk stops publishing.
fn hub_of_the_impatient(firm: &SellerDesk, impatient: &Arc<AtomicBool>) -> RunningHub {
    let app = Arc::downgrade(&firm.app);
    let (clock, impatient) = (firm.clock.as_clock(), Arc::clone(impatient));
    let told = move || {
        if impatient.load(Ordering::SeqCst) {
            let job = JobRequest {
                job: "publish".to_owned(),
            };
            app.upgrade().map(|app| app.job_cancel(job).unwrap());
        }
        clock()
    };
    let file = firm.folder.path().join("hub.sqlite");
    Hub::start(HubConfig::new(
        file,
        ([127, 0, 0, 1], 0).into(),
        Arc::new(told),
    ))
    .unwrap()
}

#[test]
fn publishing_stops_after_a_whole_batch_and_goes_on_where_it_was() {
    let firm = firm();
    let impatient = Arc::new(AtomicBool::new(false));
    let hub = hub_of_the_impatient(&firm, &impatient);
    firm.enrol(&hub.address());
    firm.sync();
    impatient.store(true, Ordering::SeqCst);
    let stopped = firm.publish(PublishRequest::default());
    assert_eq!(stopped.unwrap_err().code, Code::Cancelled);
    assert_eq!(standing(&firm, PublishState::Queued), MANY - 200);
    impatient.store(false, Ordering::SeqCst);
    assert_eq!(firm.sync().live, MANY);
}
