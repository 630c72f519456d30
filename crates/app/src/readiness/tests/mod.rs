//! What is kept is what a look at everything finds, whatever was done and wherever it ended.

mod effort;
mod stored;
mod trial;
mod twins;

use super::cache::filed;
use super::inspection::Inspection;
use super::known::{Effort, Known};
use crate::app::App;
use crate::catalogue::{twins, twins_among};
use dhow_contract::catalogue::{ProductSet, VariantSet};
use dhow_contract::import::ImportRequest;
use dhow_contract::markets::MarketsFile;
use dhow_contract::prelude::*;
use dhow_contract::rates::RatesImport;
use dhow_contract::readiness::{Issue, Preflight, PreflightQuery};
use dhow_domain::catalogue::ProductStatus;
use dhow_store::{ReadTransaction, read};
use dhow_testkit::StoppedClock;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tempfile::TempDir;

const POLICY: &str = r#"
[[market]]
code = "DE"
countries = ["DE"]
currency = "EUR"
locales = ["de", "en"]
[market.price]
tax = { mode = "inclusive", percent = "19" }
floor = { margin_percent = "20" }
[[market]]
code = "US"
countries = ["US"]
currency = "USD"
locales = ["en", "ja"]
[market.price]
rate_source = "csv"
tax = { mode = "exclusive", percent = "0" }
"#;

/// A firm whose desk can be closed, killed and opened again.
struct Firm {
    folder: TempDir,
    clock: StoppedClock,
    path: PathBuf,
    copies: u32,
    app: Option<App>,
}

impl Firm {
    /// With so many goods of one variant, most of them without anything the matter.
    fn with_goods(products: usize) -> Self {
        let (folder, clock) = (
            tempfile::tempdir().unwrap(),
            StoppedClock::at("2026-10-30T16:00:00Z"),
        );
        let path = folder.path().join("firm.dhow");
        let new = crate::NewWorkspace {
            path: &path,
            seller: "Ege",
            base_currency: "EUR",
            source_locale: "en",
            country: None,
        };
        let app = crate::create(&new, host(folder.path(), &clock)).unwrap();
        let firm = Self {
            folder,
            clock,
            path,
            copies: 0,
            app: Some(app),
        };
        firm.policy(POLICY);
        firm.import(products);
        firm
    }

    fn app(&self) -> &App {
        self.app.as_ref().unwrap()
    }

    fn import(&self, products: usize) {
        let row = |at: usize| {
            format!(
                "p{at},Thing {at},active,P-{at},{}.00,4.00,690000\n",
                at % 30
            )
        };
        let rows: String = (0..products).map(row).collect();
        let sheet = self.folder.path().join("goods.csv");
        let head = "handle,title,status,sku,basePrice,cost,hsCode\n";
        std::fs::write(&sheet, format!("{head}{rows}")).unwrap();
        let request = ImportRequest {
            path: Some(sheet.to_string_lossy().into_owned()),
            ..ImportRequest::default()
        };
        self.app().import_apply(request).unwrap();
    }

    fn policy(&self, text: &str) {
        let file = MarketsFile {
            text: Some(text.to_owned()),
            path: None,
        };
        self.app().market_apply(file).unwrap();
    }

    fn rate(&self, row: &str) {
        use base64::Engine as _;
        let text = format!("date,from,to,rate\n{row}\n");
        let request = RatesImport {
            base64: Some(base64::engine::general_purpose::STANDARD.encode(text)),
            path: None,
            source: "csv".to_owned(),
            skip_bad_rows: false,
        };
        self.app().rates_import(request).unwrap();
    }

    fn set_variant(&self, sku: &str, field: &str, value: &str) -> bool {
        let request = VariantSet {
            sku: Some(sku.to_owned()),
            fields: BTreeMap::from([(field.to_owned(), Some(value.to_owned()))]),
            ..VariantSet::default()
        };
        self.app().variant_set(request).is_ok()
    }

    fn set_product(&self, sku: &str, field: &str, value: &str) -> bool {
        let request = ProductSet {
            sku: Some(sku.to_owned()),
            fields: BTreeMap::from([(field.to_owned(), Some(value.to_owned()))]),
            ..ProductSet::default()
        };
        self.app().product_set(request).is_ok()
    }

    /// Closes the desk as a person does, and opens it again.
    fn reopen(&mut self) {
        drop(self.app.take());
        self.open();
    }

    /// The file as a kill leaves it, log and all, opened by another run of the program.
    fn kill(&mut self) {
        self.copies += 1;
        let copy = self.folder.path().join(format!("copy{}.dhow", self.copies));
        for suffix in ["", "-wal"] {
            let of = |path: &Path| PathBuf::from(format!("{}{suffix}", path.display()));
            if of(&self.path).exists() {
                std::fs::copy(of(&self.path), of(&copy)).unwrap();
            }
        }
        drop(self.app.take());
        std::fs::remove_file(&self.path).unwrap();
        self.path = copy;
        self.open();
    }

    fn open(&mut self) {
        let host = host(self.folder.path(), &self.clock);
        self.app = Some(App::open(&self.path, host).unwrap());
    }

    /// Looks, and holds what is kept against a look at everything; answers what the look took.
    fn look(&self) -> Effort {
        look(self.app())
    }

    fn pages(&self, limit: u64) -> Vec<Preflight> {
        let mut pages: Vec<Preflight> = Vec::new();
        loop {
            let query = PreflightQuery {
                channel: None,
                cursor: pages.last().and_then(|page| page.next.clone()),
                limit: Some(limit),
            };
            pages.push(self.app().preflight(query).unwrap());
            if pages.last().is_none_or(|page| page.next.is_none()) {
                return pages;
            }
        }
    }

    /// Every issue of active goods by the rules alone, in the order of rows.
    fn issues(&self) -> Vec<Issue> {
        let today = self.app().host.today();
        let all = self.app().ask(|reading| {
            let inspection = Inspection::begin(reading, today)?;
            let mut keys = read::keys_by_title(reading)?;
            keys.sort_unstable();
            let ids = read::ids_of(reading, &keys)?;
            let mut issues = Vec::new();
            for product in read::products_of(reading, &ids)? {
                if product.status == ProductStatus::Active {
                    issues.extend(inspection.issues(&product)?);
                }
            }
            Ok(issues)
        });
        all.unwrap()
    }
}

fn host(folder: &Path, clock: &StoppedClock) -> crate::Host {
    crate::Host {
        clock: clock.as_clock(),
        ..crate::system_host(folder.to_owned(), "en-US")
    }
}

fn look(app: &App) -> Effort {
    let today = app.host.today();
    let looked = app.ask(|reading| {
        let (anew, _) = Known::after(None, reading, today)?;
        let (kept, effort) = app.readiness.look(reading, today)?;
        let (every, met) = (twins(reading)?, |known: &Known| {
            twins_among(reading, &known.doubled)
        });
        same(&kept, &anew);
        assert_eq!(met(&kept)?, every);
        if let Some(filed) = filed(reading)? {
            let filed = Known::after(Some(&filed), reading, today)?.0;
            same(&filed, &anew);
            assert_eq!(met(&filed)?, every);
        }
        Ok(effort)
    });
    looked.unwrap()
}

fn same(kept: &Known, anew: &Known) {
    assert_eq!(kept.locales, anew.locales);
    assert_eq!(kept.markets, anew.markets);
    let differing = super::check::differing(kept, anew);
    assert!(
        differing.is_empty(),
        "what was kept is what reading everything finds: {differing:?}"
    );
    assert_eq!(kept.sums, anew.sums);
}

fn known(app: &App, reading: &ReadTransaction) -> Arc<Known> {
    app.readiness.look(reading, app.host.today()).unwrap().0
}
