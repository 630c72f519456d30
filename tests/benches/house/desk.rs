//! What a person waits for with a large catalogue: 20,000 products of five variants each.
//!
//! No contest but sizes: each question of the window is asked several times. The first answer
//! after opening the file stands beside the median of the later ones, and beside the processor
//! time of a later one, which is what a quiet machine would need.

use crate::runner::median;
use dhow_app::{App, NewWorkspace, create, system_host};
use dhow_contract::Nothing;
use dhow_contract::catalogue::{
    CatalogueQuery, CatalogueSort, CatalogueView, ProductRequest, VariantSet,
};
use dhow_contract::import::ImportRequest;
use dhow_contract::markets::MarketsFile;
use dhow_contract::prelude::*;
use dhow_contract::pricing::MatrixQuery;
use dhow_contract::readiness::PreflightQuery;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use tempfile::TempDir;

const PRODUCTS: u64 = 20_000;
const COLOURS: [&str; 5] = ["Sand", "Sea", "Ecru", "Olive", "Indigo"];
/// How often a question is asked, unless that takes longer than a person would wait.
const TIMES: usize = 41;
const PATIENCE: Duration = Duration::from_secs(2);

const MARKETS: &str = r#"
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

/// Asks everything and words the answers as a table.
pub(crate) fn run() -> String {
    let place = TempDir::new().unwrap();
    let path = filled(place.path());
    let mut table = Table::new();
    let start = Instant::now();
    let app = App::open(&path, host(place.path())).unwrap();
    table.row(
        "open the file",
        &[start.elapsed().as_secs_f64()],
        Duration::ZERO,
    );
    table.ask("status", || drop(app.workspace_status(Nothing {}).unwrap()));
    pages(&mut table, &app);
    table.ask("today", || drop(app.today_list(Nothing {}).unwrap()));
    let mut cents = 100;
    table.ask("edit a price", || edit(&app, &mut cents));
    table.ask("edit a price, then today", || {
        edit(&app, &mut cents);
        drop(app.today_list(Nothing {}).unwrap());
    });
    table.ask("preflight", || {
        drop(app.preflight(PreflightQuery::default()).unwrap())
    });
    let matrix = MatrixQuery {
        market: Some("DE".to_owned()),
        ..MatrixQuery::default()
    };
    table.ask("price matrix of one market", || {
        drop(app.price_matrix(matrix.clone()).unwrap())
    });
    table.text
}

fn pages(table: &mut Table, app: &App) {
    let page = CatalogueQuery {
        limit: Some(200),
        ..CatalogueQuery::default()
    };
    let sorted = |sort| CatalogueQuery {
        sort: Some(sort),
        descending: true,
        ..page.clone()
    };
    let queries = [
        ("first page", page.clone()),
        (
            "page in the middle",
            CatalogueQuery {
                offset: PRODUCTS / 2,
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
            "search: a word",
            CatalogueQuery {
                search: Some("copper".to_owned()),
                ..page.clone()
            },
        ),
        (
            "search: a SKU",
            CatalogueQuery {
                search: Some("G-012345".to_owned()),
                ..page.clone()
            },
        ),
        (
            "search: one letter",
            CatalogueQuery {
                search: Some("c".to_owned()),
                ..page.clone()
            },
        ),
    ];
    for (name, query) in queries {
        table.ask(&format!("catalogue, {name}"), || {
            drop(app.catalogue_list(query.clone()).unwrap())
        });
    }
    let request = ProductRequest {
        sku: Some("G-012345-Sea".to_owned()),
        id: None,
    };
    table.ask("one product", || {
        drop(app.product_get(request.clone()).unwrap())
    });
}

fn edit(app: &App, cents: &mut u64) {
    *cents += 1;
    let price = Some(format!("12.{cents}"));
    let fields = BTreeMap::from([("basePrice".to_owned(), price)]);
    let request = VariantSet {
        sku: Some("G-012345-Sea".to_owned()),
        fields,
        ..VariantSet::default()
    };
    app.variant_set(request).unwrap();
}

struct Table {
    text: String,
}

impl Table {
    fn new() -> Self {
        let text = format!(
            "DESK · {PRODUCTS} products × {} variants, two markets\n| | first ms | later, median ms | later, CPU ms |\n|---|---:|---:|---:|\n",
            COLOURS.len()
        );
        Self { text }
    }

    fn ask(&mut self, name: &str, mut question: impl FnMut()) {
        let mut timed = || {
            let start = Instant::now();
            question();
            start.elapsed().as_secs_f64()
        };
        let mut seconds = vec![timed()];
        let (begin, worked) = (Instant::now(), processor_time());
        while seconds.len() < TIMES && (seconds.len() < 4 || begin.elapsed() < PATIENCE) {
            seconds.push(timed());
        }
        let each = (processor_time() - worked) / u32::try_from(seconds.len() - 1).unwrap();
        self.row(name, &seconds, each);
    }

    fn row(&mut self, name: &str, seconds: &[f64], processor: Duration) {
        let milliseconds = |seconds: f64| format!("{:.1}", seconds * 1000.0);
        let later = match seconds {
            [_, later @ ..] if !later.is_empty() => milliseconds(median(later.to_vec())),
            _ => String::new(),
        };
        let processor = milliseconds(processor.as_secs_f64());
        let _ = writeln!(
            self.text,
            "| {name} | {} | {later} | {processor} |",
            milliseconds(seconds[0])
        );
    }
}

/// What this thread worked so far, by the scheduler's count; zero where the system has none.
fn processor_time() -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = told
        .split_whitespace()
        .next()
        .and_then(|count| count.parse().ok());
    Duration::from_nanos(nanoseconds.unwrap_or(0))
}

fn host(folder: &Path) -> dhow_app::Host {
    system_host(folder.to_owned(), "en-US")
}

/// A workspace that was filled by an import and closed.
fn filled(folder: &Path) -> PathBuf {
    let (path, sheet) = (folder.join("large.dhow"), folder.join("goods.csv"));
    std::fs::write(&sheet, goods()).unwrap();
    let new = NewWorkspace {
        path: &path,
        seller: "Bench",
        base_currency: "EUR",
        source_locale: "en",
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
    assert_eq!(report.products.create, PRODUCTS, "everything is there");
    path
}

fn goods() -> String {
    let mut text = String::from(
        "Handle,SKU,Title,Description,Vendor,Type,Tags,Colour,Price,Cost,HS code,Country of origin,Stock\n",
    );
    for product in 0..PRODUCTS {
        for (place, colour) in COLOURS.iter().enumerate() {
            let place = place as u64;
            let cents = 500 + (product * 7919 + place * 31) % 99_801;
            let title = crate::import::title(product);
            let _ = writeln!(
                text,
                "goods-{product:06},G-{product:06}-{colour},{title} {product},\"{title} of good make, no. {product}\",Harbour & Co,Goods,\"a, b\",{colour},{}.{:02},{}.{:02},6912{:02},TR,{}",
                cents / 100,
                cents % 100,
                cents / 180,
                cents % 97,
                product % 100,
                (product * 31 + place * 7) % 250,
            );
        }
    }
    text
}
