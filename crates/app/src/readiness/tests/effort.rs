//! Of a change only what it touches is looked at again.

use super::{Firm, look};
use crate::app::App;
use crate::readiness::known::Effort;
use dhow_contract::prelude::*;
use dhow_store::read;

const MARKETS: u64 = 4;

/// The sample with four markets, and how many products and variants it has.
fn sample(folder: &std::path::Path) -> (App, u64, u64) {
    let host = crate::system_host(folder.to_owned(), "en-US");
    let app = crate::sample(&folder.join("sample.dhow"), host).unwrap();
    let goods = app.ask(|reading| {
        let variants = read::pricing(reading)?.len() as u64;
        Ok((read::total_products(reading)?, variants))
    });
    let (products, variants) = goods.unwrap();
    (app, products, variants)
}

fn took(app: &App) -> (u64, u64) {
    let Effort { products, cells } = look(app);
    (products, cells)
}

#[test]
fn a_change_works_out_again_only_what_it_touches() {
    let folder = tempfile::tempdir().unwrap();
    let (app, products, variants) = sample(folder.path());
    let firm = Firm {
        clock: dhow_testkit::StoppedClock::at("2026-10-30T16:00:00Z"),
        path: folder.path().join("sample.dhow"),
        folder,
        copies: 0,
        app: Some(app),
    };
    let app = firm.app();
    let everything = (products, variants * MARKETS);
    assert_eq!(took(app), everything, "the first look is at everything");
    assert_eq!(took(app), (0, 0), "nothing changed");

    let (sku, siblings) = app
        .ask(|reading| {
            let sku = read::pricing(reading)?[0].sku.clone();
            let product = read::product_of_sku(reading, &sku)?.unwrap();
            Ok((sku, read::pricing_of(reading, &[product])?.len() as u64))
        })
        .unwrap();
    assert!(firm.set_variant(&sku, "basePrice", "1"));
    let one = (1, siblings * MARKETS);
    assert_eq!(took(app), one, "one price: its product in every market");

    let policy = include_str!("../../../sample/markets.toml");
    firm.policy(&policy.replace("percent = \"12\"", "percent = \"1\""));
    assert_eq!(took(app), (0, variants), "one market's policy: its column");

    firm.rate("2026-10-31,TRY,AED,0.07");
    assert_eq!(
        took(app),
        (0, variants),
        "one rate: the column of the market that uses it"
    );

    app.undo(dhow_contract::Nothing {}).unwrap();
    assert_eq!(took(app), (0, variants), "and its undo");
}

#[test]
fn a_look_that_failed_leaves_what_was_known() {
    let firm = Firm::with_goods(3);
    firm.look();
    let steep = ["{ percent = \"10000\" }"; 6].join(", ");
    let adjusted = super::POLICY.replace(
        "tax = { mode = \"inclusive\"",
        &format!("adjust = [{steep}]\ntax = {{ mode = \"inclusive\""),
    );
    firm.policy(&adjusted);
    firm.look();
    assert!(firm.set_variant("P-1", "basePrice", "999999999999999999.999999"));
    let today = firm.app().host.today();
    let failed = firm
        .app()
        .ask(|reading| firm.app().readiness.look(reading, today).map(|_| ()));
    assert!(failed.is_err(), "the price is more than can be reckoned");
    firm.app().undo(dhow_contract::Nothing {}).unwrap();
    assert_eq!(firm.look().products, 1);
}
