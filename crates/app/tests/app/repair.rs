//! A hub that comes back as it was, with nobody to say so: at the next exchange it is noticed, and what it
//! lost is there again.

use crate::support::*;
use dhow_contract::sync::HubChange;
use dhow_hub::{Hub, HubConfig, RunningHub};
use dhow_testkit::hub_in_process;
use std::path::PathBuf;
use tempfile::TempDir;

/// Two devices of a firm, and a hub whose file is copied and put back.
struct Stage {
    cellar: TempDir,
    hub: Option<RunningHub>,
    url: String,
    firm: SellerDesk,
    other: SellerDesk,
    kept: usize,
}

impl Stage {
    fn new() -> Self {
        let (cellar, firm) = (tempfile::tempdir().unwrap(), SellerDesk::with_goods());
        let hub = hub_in_process(cellar.path(), &firm.clock);
        let url = hub.address();
        firm.enrol(&url);
        firm.sync();
        let code = firm.hub_invite(Nothing {}).unwrap().code;
        let other = SellerDesk::joined(&url, &code, 7, &firm.clock);
        Self {
            cellar,
            hub: Some(hub),
            url,
            firm,
            other,
            kept: 0,
        }
    }

    fn copy(&self, number: usize) -> PathBuf {
        self.cellar.path().join(format!("copy{number}.sqlite"))
    }

    fn file(&self) -> PathBuf {
        self.cellar.path().join("hub.sqlite")
    }

    fn stop(&mut self) {
        self.hub.take().unwrap().shutdown();
    }

    fn start(&mut self) {
        let listen = self.url.trim_start_matches("http://").parse().unwrap();
        let config = HubConfig::new(self.file(), listen, self.firm.clock.as_clock());
        self.hub = Some(Hub::start(config).unwrap());
    }

    /// The hub's file is copied.
    fn keep(&mut self) {
        self.stop();
        std::fs::copy(self.file(), self.copy(self.kept)).unwrap();
        self.kept += 1;
        self.start();
    }

    /// The hub comes back as it was when it was copied, as the operator does it: with a copy, and
    /// nothing else.
    fn put_back(&mut self, copy: usize) {
        self.stop();
        for rest in ["hub.sqlite-wal", "hub.sqlite-shm"] {
            let _none = std::fs::remove_file(self.cellar.path().join(rest));
        }
        std::fs::copy(self.copy(copy), self.file()).unwrap();
        self.start();
    }

    fn rest(&self) {
        for _ in 0..2 {
            self.firm.sync();
            self.other.sync();
        }
        for desk in [&self.firm, &self.other] {
            let report = desk.sync();
            assert_eq!((report.pending, report.conflicts), (0, 0));
        }
        assert_eq!(self.firm.digest(), self.other.digest());
    }
}

fn said(desk: &SellerDesk) -> Option<HubChange> {
    let changed = desk.network_status(Nothing {}).unwrap().hub_changed;
    changed.map(|changed| changed.kind)
}

fn price(desk: &SellerDesk, sku: &str) -> Option<String> {
    let product = desk.product(sku);
    let variant = product.variants.into_iter().find(|it| it.sku == sku);
    variant.unwrap().base_price
}

/// Whether or not another device has pushed the hub beyond where this one stood.
#[test]
fn a_hub_that_was_put_back_is_noticed_and_given_what_it_lost() {
    for overtaken in [false, true] {
        let mut stage = Stage::new();
        stage.firm.markets(MARKETS).unwrap();
        stage.firm.sync();
        stage.keep();
        stage.firm.set("MUG", "basePrice", "12").unwrap();
        assert_eq!(stage.firm.publish_skus(&["MUG"]), (0, 1));
        assert_eq!(stage.firm.sync().pending, 0);
        stage.put_back(0);
        if overtaken {
            for price in ["81", "82", "83", "84", "85"] {
                stage.other.set("TWL-L", "basePrice", price).unwrap();
                stage.other.sync();
            }
            // Built on what the hub lost.
            stage.firm.set("MUG", "basePrice", "13").unwrap();
        }
        stage.rest();
        let expect = if overtaken { "13" } else { "12" };
        assert_eq!(price(&stage.other, "MUG").as_deref(), Some(expect));
        assert_eq!(said(&stage.firm), Some(HubChange::Restored), "{overtaken}");
        assert_eq!(said(&stage.other), None, "its place is in both logs");
        assert_eq!(stage.firm.sync().live, 1, "buyers see it again");
        let devices = stage.firm.device_list(Nothing {}).unwrap().devices;
        assert_eq!(devices.len(), 2, "nobody became another device");
    }
}

/// The operator may say it too, at any time: then nothing is lost and nothing comes twice.
#[test]
fn a_renewed_epoch_is_harmless() {
    let mut stage = Stage::new();
    stage.firm.set("MUG", "basePrice", "12").unwrap();
    stage.firm.sync();
    stage.other.set("TWL-L", "basePrice", "81").unwrap();
    stage.stop();
    let nowhere = ([127, 0, 0, 1], 0).into();
    let clock = stage.firm.clock.as_clock();
    Hub::renew_epoch(&HubConfig::new(stage.file(), nowhere, clock)).unwrap();
    stage.start();
    stage.rest();
    assert_eq!(price(&stage.firm, "TWL-L").as_deref(), Some("81"));
    assert_eq!(price(&stage.other, "MUG").as_deref(), Some("12"));
}

/// Chance, the same for the same seed.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % bound
    }
}

/// As it was at any moment, any number of times, with anybody away meanwhile. Each device writes what the
/// other does not, so what it wrote last is what has to be there.
#[test]
fn nothing_is_lost_however_often_a_hub_is_put_back() {
    let seeds = std::env::var("DHOW_SOAK")
        .ok()
        .and_then(|count| count.parse().ok());
    for seed in 0..seeds.unwrap_or(30) {
        let mut chance = Chance(seed);
        let mut stage = Stage::new();
        stage.keep();
        let mut last = [None, None];
        for step in 0..16 {
            let who = chance.below(2);
            let (desk, sku) = match who {
                0 => (&stage.firm, "MUG"),
                _ => (&stage.other, "TWL-L"),
            };
            match chance.below(8) {
                0..3 => {
                    let price = (100 + step).to_string();
                    desk.set(sku, "basePrice", &price).unwrap();
                    last[who] = Some(price);
                }
                3..6 => drop(desk.sync()),
                6 => stage.keep(),
                _ => {
                    let copy = chance.below(stage.kept);
                    stage.put_back(copy);
                }
            }
        }
        stage.rest();
        for (sku, last) in ["MUG", "TWL-L"].into_iter().zip(last) {
            if last.is_some() {
                assert_eq!(price(&stage.firm, sku), last, "{sku} of seed {seed}");
                assert_eq!(price(&stage.other, sku), last, "{sku} of seed {seed}");
            }
        }
    }
}
