//! What a person waits for, as the catalogue grows: 1,000, 10,000 and 100,000 products.
//!
//! No contest but sizes: each question of the window is asked several times. The first answer
//! after opening the file stands beside the median of the later ones, and beside the processor
//! time of a later one, which is what a quiet machine would need.

use dhow_app::{App, NewWorkspace, create, system_host};
use dhow_contract::Nothing;
use dhow_contract::catalogue::{
    CatalogueQuery, CatalogueSort, CatalogueView, ProductRequest, ProductStatus, VariantSet,
};
use dhow_contract::history::HistoryQuery;
use dhow_contract::import::ImportRequest;
use dhow_contract::markets::MarketsFile;
use dhow_contract::prelude::*;
use dhow_contract::pricing::MatrixQuery;
use dhow_contract::readiness::PreflightQuery;
use dhow_contract::translation::StatusQuery;
use dhow_stories::table::{Table, Unit};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// How often a question is asked, unless that takes longer than a person would wait.
const TIMES: u32 = 40;
const PATIENCE: Duration = Duration::from_secs(2);

pub(crate) const MARKETS: &str = r#"
[[market]]
code = "DE"
countries = ["DE"]
currency = "EUR"
locales = ["de", "en"]
[market.price]
base = "base-price"
rate_source = "ecb"
tax = { mode = "inclusive", percent = "19" }
floor = { margin_percent = "12", on_breach = "block" }

[[market]]
code = "JP"
countries = ["JP"]
currency = "JPY"
locales = ["ja", "en"]
[market.price]
base = "base-price"
rate_source = "ecb"
tax = { mode = "inclusive", percent = "10" }
floor = { margin_percent = "12", on_breach = "block" }
"#;

/// Asks everything at every size, keeps the figures and words them as a table.
pub(crate) fn run(sizes: &[u64], table: &mut Table) -> String {
    let asked: Vec<(u64, Rows)> = sizes.iter().map(|size| (*size, asked(*size))).collect();
    let mut text = String::from(
        "DESK · products of one variant, two markets; first answer, later ones by CPU, in ms\n| |",
    );
    sizes.iter().for_each(|size| {
        let _ = write!(text, " first at {size} | later |");
    });
    let columns = "---:|".repeat(2 * sizes.len() + 1);
    let _ = writeln!(text, " growth of the last decade |\n|---|{columns}");
    for (at, (name, _)) in asked[0].1.iter().enumerate() {
        let _ = write!(text, "| {name} |");
        for (size, rows) in &asked {
            let (first, later) = rows[at].1;
            let _ = write!(text, " {first:.1} | {later:.1} |");
            table.put(name, *size, Unit::Cpu, later);
            table.put(&format!("{name}, first"), *size, Unit::Wall, first);
        }
        let figures: Vec<f64> = asked.iter().map(|(_, rows)| rows[at].1.1).collect();
        let _ = writeln!(text, " {} |", growth(&figures));
    }
    text
}

/// How many times the last figure is the one before it.
pub(crate) fn growth(figures: &[f64]) -> String {
    match figures {
        [.., before, after] => format!("{:.1}×", after / before.max(0.05)),
        _ => String::new(),
    }
}

/// What each question took: the first answer, and processor time of a later one, in milliseconds.
type Rows = Vec<(String, (f64, f64))>;

fn asked(products: u64) -> Rows {
    let place = TempDir::new().unwrap();
    let path = filled(place.path(), products);
    let mut rows = Asked::default();
    rows.ask("open the file", || {
        drop(App::open(&path, host(place.path())).unwrap())
    });
    let app = App::open(&path, host(place.path())).unwrap();
    rows.ask("status", || drop(app.workspace_status(Nothing {}).unwrap()));
    pages(&mut rows, &app, products);
    let sku = format!("G-{:06}", products / 2 + 3);
    let request = ProductRequest {
        sku: Some(sku.clone()),
        id: None,
    };
    rows.ask("one product", || {
        drop(app.product_get(request.clone()).unwrap())
    });
    rows.ask("history, 50 acts", || {
        let query = HistoryQuery {
            limit: Some(50),
            ..HistoryQuery::default()
        };
        drop(app.history_list(query).unwrap())
    });
    rows.ask("today", || drop(app.today_list(Nothing {}).unwrap()));
    rows.ask("translation status", || {
        drop(app.translate_status(StatusQuery::default()).unwrap())
    });
    rows.ask("network status", || {
        drop(app.network_status(Nothing {}).unwrap())
    });
    let mut cents = 100;
    rows.ask("edit a price", || edit(&app, &sku, &mut cents));
    rows.ask("edit a price, then today", || {
        edit(&app, &sku, &mut cents);
        drop(app.today_list(Nothing {}).unwrap());
    });
    rows.ask("preflight, counts and first page", || {
        drop(app.preflight(PreflightQuery::default()).unwrap())
    });
    rows.ask("preflight, every page", || every_page_of_preflight(&app));
    let matrix = MatrixQuery {
        market: Some("DE".to_owned()),
        ..MatrixQuery::default()
    };
    rows.ask("price matrix of one market", || {
        drop(app.price_matrix(matrix.clone()).unwrap())
    });
    rows.0
}

fn pages(rows: &mut Asked, app: &App, products: u64) {
    let page = CatalogueQuery {
        limit: Some(200),
        ..CatalogueQuery::default()
    };
    let sorted = |sort| CatalogueQuery {
        sort: Some(sort),
        descending: true,
        ..page.clone()
    };
    let search = |text: &str| CatalogueQuery {
        search: Some(text.to_owned()),
        ..page.clone()
    };
    let queries = [
        ("first page", page.clone()),
        (
            "page in the middle",
            CatalogueQuery {
                offset: products / 2,
                ..page.clone()
            },
        ),
        ("by SKU", sorted(CatalogueSort::Sku)),
        ("by price", sorted(CatalogueSort::BasePrice)),
        ("by stock", sorted(CatalogueSort::Stock)),
        ("by last change", sorted(CatalogueSort::Updated)),
        (
            "little stock",
            CatalogueQuery {
                view: Some(CatalogueView::LowStock),
                ..page.clone()
            },
        ),
        (
            "only active",
            CatalogueQuery {
                status: Some(vec![ProductStatus::Active]),
                ..page.clone()
            },
        ),
        ("search: a word", search("copper")),
        ("search: a SKU", search("G-000345")),
        ("search: nothing", search("zzzz")),
        ("search: one letter", search("c")),
    ];
    for (name, query) in queries {
        rows.ask(&format!("catalogue, {name}"), || {
            drop(app.catalogue_list(query.clone()).unwrap())
        });
    }
}

fn every_page_of_preflight(app: &App) {
    let mut query = PreflightQuery {
        limit: Some(1_000),
        ..PreflightQuery::default()
    };
    loop {
        let page = app.preflight(query.clone()).unwrap();
        match page.next {
            Some(next) => query.cursor = Some(next),
            None => return,
        }
    }
}

pub(crate) fn edit(app: &App, sku: &str, cents: &mut u64) {
    *cents += 1;
    let price = Some(format!("12.{cents}"));
    let fields = BTreeMap::from([("basePrice".to_owned(), price)]);
    let request = VariantSet {
        sku: Some(sku.to_owned()),
        fields,
        ..VariantSet::default()
    };
    app.variant_set(request).unwrap();
}

#[derive(Default)]
struct Asked(Rows);

impl Asked {
    fn ask(&mut self, name: &str, mut question: impl FnMut()) {
        let start = Instant::now();
        question();
        let first = start.elapsed().as_secs_f64() * 1000.0;
        let (begin, worked, mut times) = (Instant::now(), processor_time(), 0);
        while times < TIMES && (times < 3 || begin.elapsed() < PATIENCE) {
            question();
            times += 1;
        }
        let later = (processor_time() - worked).as_secs_f64() * 1000.0 / f64::from(times);
        self.0.push((name.to_owned(), (first, later)));
    }
}

/// What this thread worked so far, by the scheduler's count; zero where the system has none.
pub(crate) fn processor_time() -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = told
        .split_whitespace()
        .next()
        .and_then(|count| count.parse().ok());
    Duration::from_nanos(nanoseconds.unwrap_or(0))
}

pub(crate) fn host(folder: &Path) -> dhow_app::Host {
    system_host(folder.to_owned(), "en-US")
}

/// A workspace that was filled by an import and closed.
pub(crate) fn filled(folder: &Path, products: u64) -> PathBuf {
    let (path, sheet) = (folder.join("large.dhow"), folder.join("goods.csv"));
    std::fs::write(&sheet, goods(products)).unwrap();
    let new = NewWorkspace {
        path: &path,
        seller: "Bench",
        base_currency: "EUR",
        source_locale: "en",
        country: None,
    };
    let app = create(&new, host(folder)).unwrap();
    app.market_apply(MarketsFile {
        text: Some(MARKETS.to_owned()),
        path: None,
    })
    .unwrap();
    let path_of_sheet = Some(sheet.to_string_lossy().into_owned());
    let report = app
        .import_apply(ImportRequest {
            path: path_of_sheet,
            ..ImportRequest::default()
        })
        .unwrap();
    assert_eq!(report.products.create, products, "everything is there");
    path
}

pub(crate) fn goods(products: u64) -> String {
    let mut text = String::from(
        "Handle,SKU,Title,Description,Vendor,Type,Tags,Price,Cost,HS code,Country of origin,Stock\n",
    );
    for product in 0..products {
        let cents = 500 + product * 7919 % 99_801;
        let title = crate::import::title(product);
        let _ = writeln!(
            text,
            "goods-{product:06},G-{product:06},{title} {product},\"{title} of good make, no. {product}\",Harbour & Co,Goods,\"a, b\",{}.{:02},{}.{:02},6912{:02},TR,{}",
            cents / 100,
            cents % 100,
            cents / 180,
            cents % 97,
            product % 100,
            product * 31 % 250,
        );
    }
    text
}
