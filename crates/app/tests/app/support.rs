//! What every story starts from: a firm with goods, a clock that stands still, ids that count.
//!
//! Types of the contract are named here once, so that a type that moves changes one line.

pub(crate) use dhow_app::{App, Host, NewWorkspace, create, follow, join};
pub(crate) use dhow_contract::catalogue::{
    CataloguePage, CatalogueQuery, CatalogueSort, CatalogueView, MediaAdd, MediaRead, MediaRequest,
    MediaSet, Product, ProductCreate, ProductRequest, ProductSet, ProductStatus, PublishState,
    Variant, VariantAdd, VariantRequest, VariantSet,
};
pub(crate) use dhow_contract::history::{
    ActOrigin, ChangeSetQuery, ChangeSetRequest, ChangeSetsQuery, Done, HistoryQuery,
};
pub(crate) use dhow_contract::import::{
    Confidence, ExportRequest, ImportIssue, ImportOpen, ImportOutcome, ImportReport, ImportRequest,
};
pub(crate) use dhow_contract::markets::{Market, MarketRequest, MarketsFile};
pub(crate) use dhow_contract::prelude::*;
pub(crate) use dhow_contract::pricing::{EffectQuery, MatrixQuery, Price, PriceQuery, PriceStatus};
pub(crate) use dhow_contract::publish::{
    BuildReport, BuildRequest, CheckReport, ListingQuery, PublishRequest,
};
pub(crate) use dhow_contract::rates::{
    RateAnswer, RateQuery, RateSeriesQuery, RatesAccept, RatesImport, RatesImported,
};
pub(crate) use dhow_contract::readiness::{PreflightQuery, Severity, TodayItem, TodayKind};
pub(crate) use dhow_contract::sync::{ConflictChoice, Connection, EnrolRequest, Keep, SyncReport};
pub(crate) use dhow_contract::translation::{
    Accepted, QueueQuery, Segment, StatusQuery, TranslationSet, TranslationState,
};
pub(crate) use dhow_contract::workspace::{
    BackupRequest, Density, JobRequest, PathRequest, SellerProfile, SellerSet, SettingsChange,
    Theme,
};
pub(crate) use dhow_contract::{Access, Code, Event, Failure, Nothing, Tag, commands, dispatch};
pub(crate) use dhow_testkit::StoppedClock;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use dhow_domain::id::IdSource;
use std::collections::BTreeSet;
use std::fmt::Debug;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::Receiver;
use std::sync::{Arc, OnceLock};
use tempfile::TempDir;

/// The day of every story, unless its clock is moved.
pub(crate) const TODAY: &str = "2026-10-30T16:00:00Z";

/// Two products, one of them with two sizes, priced in the firm's own euro.
pub(crate) const GOODS: &str = "\
handle,title,status,sku,option1Name,option1Value,basePrice,cost,stock,hsCode,productOrigin
towel,Bath towel,active,TWL-S,Size,S,50.00,20.00,40,630260,TR
towel,Bath towel,active,TWL-L,Size,L,80.00,35.00,3,630260,TR
mug,Stone mug,active,MUG,,,10.00,6.00,25,691110,TR
";

/// Germany prices with tax in euro, the United States without tax by the firm's own dollar rate.
pub(crate) const MARKETS: &str = r#"
[[market]]
code = "DE"
countries = ["DE"]
currency = "EUR"
locales = ["de", "en"]
[market.price]
tax = { mode = "inclusive", percent = "19" }
floor = { margin_percent = "45" }
[[market]]
code = "US"
countries = ["US"]
currency = "USD"
locales = ["en"]
[market.price]
rate_source = "csv"
tax = { mode = "exclusive", percent = "0" }
"#;

/// What a dollar rate looks like in a file.
pub(crate) const RATES: &str =
    "date,from,to,rate\n2026-10-29,EUR,USD,1.10\n2026-10-30,EUR,USD,1.20\n";

/// Ids that count up, apart for each device, in the form and order of real ones.
#[derive(Debug)]
struct CountingIds {
    device: u64,
    next: AtomicU64,
}

impl IdSource for CountingIds {
    fn next(&self) -> uuid::Uuid {
        let count = self.next.fetch_add(1, Ordering::SeqCst);
        let mut random = [0_u8; 10];
        random[2..].copy_from_slice(&self.device.to_be_bytes());
        uuid::Builder::from_unix_timestamp_millis(1_790_000_000_000 + count, &random).into_uuid()
    }
}

/// The clock, ids and keys of one device of a story; nothing of it is left to chance but its key.
pub(crate) fn host(folder: &Path, device: u64, clock: &StoppedClock) -> Host {
    host_after(0, folder, device, clock)
}

/// The same for a file that has this many ids already.
fn host_after(ids: u64, folder: &Path, device: u64, clock: &StoppedClock) -> Host {
    Host {
        clock: clock.as_clock(),
        ids: Arc::new(CountingIds {
            device,
            next: AtomicU64::new(ids + 1),
        }),
        device_name: format!("device {device}"),
        ..dhow_app::system_host(folder.to_owned(), "en-US")
    }
}

/// More ids than the sample has.
const IDS_OF_THE_SAMPLE: u64 = 1_000_000;

/// The file of the sample, made once: its pictures take time.
fn sample_file() -> &'static [u8] {
    static FILE: OnceLock<Vec<u8>> = OnceLock::new();
    FILE.get_or_init(|| {
        let SellerDesk { folder, app, .. } = SellerDesk::fresh_sample();
        drop(app);
        std::fs::read(folder.path().join("ege.dhow")).unwrap()
    })
}

/// A firm's desk in a folder of its own.
pub(crate) struct SellerDesk {
    pub(crate) folder: TempDir,
    pub(crate) clock: StoppedClock,
    pub(crate) app: Arc<App>,
    received: Receiver<Event>,
}

impl Deref for SellerDesk {
    type Target = App;

    fn deref(&self) -> &App {
        &self.app
    }
}

impl SellerDesk {
    fn made(make: impl FnOnce(&Path, Host) -> App) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = StoppedClock::at(TODAY);
        let app = make(
            &folder.path().join("ege.dhow"),
            host(folder.path(), 1, &clock),
        );
        Self::over(folder, clock, app)
    }

    /// A desk that is open already.
    pub(crate) fn over(folder: TempDir, clock: StoppedClock, app: App) -> Self {
        let received = app.listen();
        Self {
            folder,
            clock,
            app: Arc::new(app),
            received,
        }
    }

    /// A new firm that reckons in euro, writes English and has nothing to sell yet.
    pub(crate) fn new() -> Self {
        Self::made(|path, host| {
            let new = NewWorkspace {
                path,
                seller: "Ege",
                base_currency: "EUR",
                source_locale: "en",
                country: None,
            };
            create(&new, host).unwrap()
        })
    }

    /// The same with [`GOODS`], sold on [`MARKETS`].
    pub(crate) fn with_goods() -> Self {
        let firm = Self::new();
        firm.import_apply(csv(GOODS)).unwrap();
        firm.market_apply(MarketsFile {
            text: Some(MARKETS.to_owned()),
            path: None,
        })
        .unwrap();
        firm.events();
        firm
    }

    /// The sample firm that comes with the program, made now: its ids are the same each time.
    pub(crate) fn fresh_sample() -> Self {
        Self::made(|path, host| dhow_app::sample(path, host).unwrap())
    }

    /// The sample firm, opened.
    pub(crate) fn sample() -> Self {
        let (folder, clock) = (tempfile::tempdir().unwrap(), StoppedClock::at(TODAY));
        let path = folder.path().join("ege.dhow");
        std::fs::write(&path, sample_file()).unwrap();
        let app = App::open(
            &path,
            host_after(IDS_OF_THE_SAMPLE, folder.path(), 1, &clock),
        )
        .unwrap();
        Self::over(folder, clock, app)
    }

    /// A further device of the same firm.
    pub(crate) fn joined(url: &str, code: &str, device: u64, clock: &StoppedClock) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("ege.dhow");
        let app = join(&path, url, code, host(folder.path(), device, clock))
            .unwrap()
            .app;
        Self::over(folder, clock.clone(), app)
    }

    /// A path in the firm's folder.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The same as requests carry it.
    pub(crate) fn text_path(&self, name: &str) -> String {
        self.path(name).display().to_string()
    }

    /// Writes a file into the firm's folder and answers where.
    pub(crate) fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        std::fs::write(self.path(name), bytes).unwrap();
        self.text_path(name)
    }

    pub(crate) fn product(&self, sku: &str) -> Product {
        self.product_get(of_sku(sku)).unwrap()
    }

    pub(crate) fn variant(&self, sku: &str) -> Variant {
        let found = self
            .product(sku)
            .variants
            .into_iter()
            .find(|variant| variant.sku == sku);
        found.unwrap_or_else(|| panic!("{sku} is not there"))
    }

    /// Sets one field of a variant or of its product.
    pub(crate) fn set(&self, sku: &str, field: &str, value: &str) -> Result<Done, Failure> {
        let fields = [(field.to_owned(), Some(value.to_owned()))].into();
        self.variant_set(VariantSet {
            sku: Some(sku.to_owned()),
            id: None,
            fields,
        })
    }

    pub(crate) fn list(&self, query: CatalogueQuery) -> CataloguePage {
        self.catalogue_list(query).unwrap()
    }

    pub(crate) fn price(&self, sku: &str, market: &str) -> Price {
        let query = PriceQuery {
            sku: sku.to_owned(),
            market: market.to_owned(),
            ..Default::default()
        };
        self.price_show(query).unwrap()
    }

    /// The unit price, or why there is none.
    pub(crate) fn unit(&self, sku: &str, market: &str) -> String {
        let price = self.price(sku, market);
        price
            .unit_price
            .filter(|_| price.status == PriceStatus::Ok)
            .unwrap_or(format!("{:?}", price.status))
    }

    pub(crate) fn markets(&self, text: &str) -> Result<(), Failure> {
        self.market_apply(MarketsFile {
            text: Some(text.to_owned()),
            path: None,
        })
        .map(drop)
    }

    pub(crate) fn rates(&self, text: &str) -> Result<RatesImported, Failure> {
        self.rates_import(RatesImport {
            base64: Some(base64(text)),
            path: None,
            source: "csv".to_owned(),
            skip_bad_rows: false,
        })
    }

    /// Writes the text of a field in another language, as a person who has read it.
    pub(crate) fn translate(
        &self,
        sku: &str,
        field: &str,
        locale: &str,
        text: &str,
    ) -> Result<Done, Failure> {
        self.translate_set(TranslationSet {
            sku: Some(sku.to_owned()),
            field: field.to_owned(),
            locale: locale.to_owned(),
            text: text.to_owned(),
            state: Some(TranslationState::Reviewed),
            ..Default::default()
        })
    }

    /// The names of the acts in history, newest first.
    pub(crate) fn acts(&self) -> Vec<String> {
        let acts = self.history_list(HistoryQuery::default()).unwrap().acts;
        acts.into_iter().map(|act| act.label.message).collect()
    }

    /// A digest of everything that is sold and how: two files that agree have the same.
    pub(crate) fn digest(&self) -> String {
        static COPIES: AtomicU64 = AtomicU64::new(0);
        let name = format!("copy-{}.dhow", COPIES.fetch_add(1, Ordering::SeqCst));
        self.backup_create(BackupRequest {
            path: self.text_path(&name),
            ..Default::default()
        })
        .unwrap()
        .digest
    }

    /// What was received since this was asked last.
    pub(crate) fn events(&self) -> Received {
        Received::of(self.received.try_iter())
    }

    pub(crate) fn enrol(&self, url: &str) {
        self.hub_enrol(EnrolRequest {
            url: url.to_owned(),
        })
        .unwrap();
    }

    pub(crate) fn sync(&self) -> SyncReport {
        self.sync_now(Nothing {}).unwrap()
    }

    pub(crate) fn publish_skus(&self, skus: &[&str]) -> (u64, u64) {
        let skus = skus.iter().map(|sku| (*sku).to_owned()).collect();
        let published = self.publish(PublishRequest { skus }).unwrap();
        (published.queued, published.live)
    }

    pub(crate) fn publish_state(&self, sku: &str) -> PublishState {
        self.product(sku).publish
    }
}

/// What a desk told its hosts.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Received {
    /// How many times something changed.
    pub(crate) changed: usize,
    /// Everything that changed by tag.
    pub(crate) tags: BTreeSet<Tag>,
    /// Progress of jobs: job, done, of how many.
    pub(crate) progress: Vec<(String, u64, Option<u64>)>,
    /// Jobs that ended.
    pub(crate) finished: Vec<String>,
}

impl Received {
    fn of(events: impl Iterator<Item = Event>) -> Self {
        let mut received = Self::default();
        for event in events {
            match event {
                Event::Changed { tags } => {
                    received.changed += 1;
                    received.tags.extend(tags);
                }
                Event::Progress(it) => received.progress.push((it.job, it.done, it.total)),
                Event::Finished { job } => received.finished.push(job),
            }
        }
        received
    }

    pub(crate) fn is_silence(&self) -> bool {
        *self == Self::default()
    }
}

/// The product that has a variant with this SKU.
pub(crate) fn of_sku(sku: &str) -> ProductRequest {
    ProductRequest {
        sku: Some(sku.to_owned()),
        id: None,
    }
}

pub(crate) fn base64(bytes: impl AsRef<[u8]>) -> String {
    STANDARD.encode(bytes)
}

pub(crate) fn from_base64(text: &str) -> Vec<u8> {
    STANDARD.decode(text).unwrap()
}

/// A sheet of goods that comes over the wire.
pub(crate) fn csv(text: &str) -> ImportRequest {
    ImportRequest {
        base64: Some(base64(text)),
        name: Some("goods.csv".to_owned()),
        ..Default::default()
    }
}

/// The refusal as one line: its code and its arguments.
pub(crate) fn refusal<T: Debug>(answer: Result<T, Failure>) -> String {
    answer.expect_err("it is refused").to_string()
}

/// Something is refused with a code and arguments; nothing changes, and nobody is told anything.
pub(crate) fn check_refused<T: Debug>(
    firm: &SellerDesk,
    act: impl FnOnce(&SellerDesk) -> Result<T, Failure>,
    expected: &str,
) {
    assert_eq!(refused(firm, act).to_string(), expected);
}

/// The same where only the code is known beforehand.
pub(crate) fn check_refused_code<T: Debug>(
    firm: &SellerDesk,
    act: impl FnOnce(&SellerDesk) -> Result<T, Failure>,
    expected: Code,
) {
    assert_eq!(refused(firm, act).code, expected);
}

fn refused<T: Debug>(
    firm: &SellerDesk,
    act: impl FnOnce(&SellerDesk) -> Result<T, Failure>,
) -> Failure {
    let before = (firm.digest(), firm.acts());
    firm.events();
    let failure = act(firm).expect_err("it is refused");
    assert_eq!(
        firm.events().changed,
        0,
        "{failure}: nobody is told of a change"
    );
    assert_eq!(
        (firm.digest(), firm.acts()),
        before,
        "{failure}: nothing changed"
    );
    failure
}

/// Waits for what another thread does; says what was waited for when it never comes.
pub(crate) fn wait_until(what: &str, is_so: impl Fn() -> bool) {
    for _ in 0..600 {
        if is_so() {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    panic!("never: {what}");
}
