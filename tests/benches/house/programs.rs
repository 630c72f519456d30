//! What the programs take as the catalogue grows: an import and the same again, the table that goes
//! out, the file, a hub that learns of everything, a device that joins, publishing, a served desk.
//!
//! Each is a process of its own, so opening and closing the file count, and so does memory.

use crate::desk::{self, growth};
use crate::watched::{Watched, kilobytes, of_children, of_process, watched};
use dhow_stories::table::{Table, Unit};
use dhow_testkit::{Device, HubProcess, Program, Served};
use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;

/// Publishing is measured up to so many listings.
const MOST_LISTINGS: u64 = 10_000;
/// A sheet of so many rows is imported for its memory alone.
const MILLION: u64 = 1_000_000;
/// A served desk is idle when nothing was asked for so long: longer than it waits before it gives
/// memory back.
const IDLE: Duration = Duration::from_secs(25);

/// What the screens of the window ask when they are opened.
const SCREENS: &[(&str, &str)] = &[
    ("workspace_status", "{}"),
    ("catalogue_list", r#"{"limit":200}"#),
    ("catalogue_list", r#"{"limit":200,"search":"copper"}"#),
    ("today_list", "{}"),
    ("preflight", "{}"),
    ("network_status", "{}"),
    ("listing_list", "{}"),
    ("translate_status", "{}"),
    ("translate_list", r#"{"locale":"de"}"#),
    ("price_matrix", r#"{"market":"DE"}"#),
    ("history_list", r#"{"limit":50}"#),
];

/// The same table by `sqlite3`, where ids are text and tags and stock have rows of their own.
const JOINED: &str = "SELECT product.handle, variant.sku, product.title, product.description, product.status,
    product.vendor, product.kind,
    (SELECT group_concat(tag) FROM product_tag WHERE product_tag.product = product.id),
    variant.base_price, variant.base_price_currency, variant.cost, variant.cost_currency, variant.gtin,
    variant.weight, variant.hs_code, variant.origin,
    (SELECT quantity FROM stock WHERE stock.variant = variant.id AND location = 'main')
  FROM product JOIN variant ON variant.product = product.id ORDER BY product.key, variant.key";
/// The same where rows name each other by keys, and tags and stock are columns.
const JOINED_BY_KEY: &str = "SELECT product.handle, variant.sku, product.title, product.description, product.status,
    product.vendor, product.kind, product.tags,
    variant.base_price, variant.base_price_currency, variant.cost, variant.cost_currency, variant.gtin,
    variant.weight, variant.hs_code, variant.origin, variant.stock
  FROM product JOIN variant ON variant.product = product.key ORDER BY product.key, variant.key";

/// Rows of one size, in the order in which they are shown.
struct Measured<'a> {
    size: u64,
    table: &'a mut Table,
    names: Vec<(String, Unit)>,
}

impl Measured<'_> {
    fn put(&mut self, name: &str, unit: Unit, figure: f64) {
        self.table.put(name, self.size, unit, figure);
        self.names.push((name.to_owned(), unit));
    }

    fn put_watched(&mut self, name: &str, taken: Watched) {
        self.put(name, Unit::Cpu, taken.cpu);
        self.put(&format!("{name}, clock"), Unit::Wall, taken.wall);
        self.put(&format!("{name}, memory"), Unit::Memory, taken.memory);
    }
}

/// Measures at every size, keeps the figures and words them.
pub(crate) fn run(sizes: &[u64], table: &mut Table) -> String {
    let mut names: Vec<(String, Unit)> = Vec::new();
    for size in sizes {
        let mut measured = Measured {
            size: *size,
            table: &mut *table,
            names: Vec::new(),
        };
        measure(&mut measured);
        let named = measured.names.into_iter();
        let new: Vec<_> = named.filter(|name| !names.contains(name)).collect();
        names.extend(new);
    }
    worded(sizes, table, &names)
}

fn worded(sizes: &[u64], table: &Table, names: &[(String, Unit)]) -> String {
    let mut text = String::from("PROGRAMS · products of one variant, two markets\n| | |");
    sizes.iter().for_each(|size| {
        let _ = write!(text, " at {size} |");
    });
    let columns = "---:|".repeat(sizes.len() + 1);
    let _ = writeln!(text, " growth of the last decade |\n|---|---|{columns}");
    for (name, unit) in names {
        let _ = write!(text, "| {name} | {} |", unit.name());
        let figures: Vec<Option<f64>> =
            sizes.iter().map(|size| table.figure(name, *size)).collect();
        for figure in &figures {
            let shown = figure
                .map(|figure| format!("{figure:.1}"))
                .unwrap_or_default();
            let _ = write!(text, " {shown} |");
        }
        let known: Vec<f64> = figures.into_iter().flatten().collect();
        let _ = writeln!(text, " {} |", growth(&known));
    }
    text
}

/// The memory that an import of a million rows takes.
pub(crate) fn million(table: &mut Table) -> String {
    let folder = TempDir::new().unwrap();
    let device = Device::with_workspace(Program::dhow(), folder.path());
    let sheet = device.file("goods.csv", desk::goods(MILLION));
    let taken = watched(&device, &["import", &sheet]);
    table.put("import", MILLION, Unit::Cpu, taken.cpu);
    table.put("import, memory", MILLION, Unit::Memory, taken.memory);
    format!(
        "A million rows: {:.1} s CPU, {:.1} s, {:.0} MB at most\n",
        taken.cpu / 1_000.0,
        taken.wall / 1_000.0,
        taken.memory
    )
}

fn measure(measured: &mut Measured<'_>) {
    let folder = TempDir::new().unwrap();
    let device = Device::with_workspace(Program::dhow(), &folder.path().join("one"));
    let markets = device.file("markets.toml", desk::MARKETS);
    device.does(&["market", "apply", &markets]);
    let sheet = device.file("goods.csv", desk::goods(measured.size));
    measured.put_watched("import", watched(&device, &["import", &sheet]));
    measured.put_watched("import again", watched(&device, &["import", &sheet]));
    let out = device.path("out.csv");
    measured.put_watched("export", watched(&device, &["export", &out]));
    measured.put(
        "export by sqlite3",
        Unit::Cpu,
        by_sqlite(&device.workspace()),
    );
    let bytes = std::fs::metadata(device.workspace()).unwrap().len();
    measured.put(
        "file, a product",
        Unit::Bytes,
        bytes as f64 / measured.size as f64,
    );
    edits(measured, &folder.path().join("two"));
    hub(measured, &device, folder.path());
    served(measured, &device);
}

/// The joined query with the SQLite of the system; zero where there is none.
fn by_sqlite(workspace: &Path) -> f64 {
    let ask = |query: &str| {
        Command::new("sqlite3")
            .args(["-readonly", "-header", "-csv"])
            .arg(workspace)
            .arg(query)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success())
    };
    [JOINED, JOINED_BY_KEY]
        .into_iter()
        .find_map(|query| {
            let before = of_children();
            ask(query).then(|| of_children() - before)
        })
        .unwrap_or(0.0)
}

/// Edits one by one, by the clock, and what each puts into SQLite's log.
fn edits(measured: &mut Measured<'_>, folder: &Path) {
    // Few enough for the log not to be begun anew meanwhile.
    const EDITS: usize = 100;
    std::fs::create_dir(folder).unwrap();
    let path = desk::filled(folder, measured.size);
    let app = dhow_app::App::open(&path, desk::host(folder)).unwrap();
    let log = || std::fs::metadata(path.with_extension("dhow-wal")).map_or(0, |log| log.len());
    let (mut cents, mut times) = (100, Vec::new());
    desk::edit(&app, "G-000003", &mut cents);
    let before = log();
    for number in 0..EDITS {
        let start = std::time::Instant::now();
        desk::edit(&app, &format!("G-{:06}", number * 4), &mut cents);
        times.push(start.elapsed().as_secs_f64() * 1_000.0);
    }
    times.sort_by(f64::total_cmp);
    measured.put("edit, p50", Unit::Wall, times[EDITS / 2]);
    measured.put("edit, p95", Unit::Wall, times[EDITS * 95 / 100]);
    measured.put(
        "edit, log",
        Unit::Bytes,
        (log() - before) as f64 / EDITS as f64,
    );
}

/// Enrol, send everything, join an empty device, publish.
fn hub(measured: &mut Measured<'_>, device: &Device, folder: &Path) {
    let hub = HubProcess::start(Program::hub(), folder);
    let both = |device: &Device, words: &[&str]| {
        let before = of_process(hub.id());
        let mut taken = watched(device, words);
        taken.cpu += of_process(hub.id()) - before;
        taken
    };
    measured.put_watched("enrol", both(device, &["hub", "enrol", &hub.url()]));
    measured.put_watched("push of everything", both(device, &["sync"]));
    let code = device.does(&["hub", "invite"]);
    let code = code["code"].as_str().unwrap();
    let other = Device::new(Program::dhow(), &folder.join("other"));
    let file = other.workspace().display().to_string();
    let joined = both(
        &other,
        &["hub", "join", &hub.url(), "--code", code, "--file", &file],
    );
    let pulled = both(&other, &["sync"]);
    let join = Watched {
        cpu: joined.cpu + pulled.cpu,
        wall: joined.wall + pulled.wall,
        memory: joined.memory.max(pulled.memory),
    };
    measured.put_watched("join of an empty device", join);
    if measured.size <= MOST_LISTINGS {
        measured.put_watched("publish everything", both(device, &["publish"]));
    }
}

/// What a served desk keeps once every screen was seen.
fn served(measured: &mut Measured<'_>, device: &Device) {
    let served = Served::start(device);
    let bearer = served.bearer();
    for (command, body) in SCREENS {
        let answer = served.call(&format!("POST /api/{command}"), &[], &bearer, body);
        assert_eq!(answer.status, 200, "{command}: {answer:?}");
    }
    std::thread::sleep(IDLE);
    let memory = kilobytes(served.id(), "VmRSS:") / 1_000.0;
    measured.put("serve, idle after every screen", Unit::Memory, memory);
    let most = kilobytes(served.id(), "VmHWM:") / 1_000.0;
    measured.put("serve, at most", Unit::Memory, most);
}
