//! Imports a spreadsheet into a new workspace and prints how long it took and how much memory the
//! process had at most: `import SHEET.csv WORKSPACE.dhow`. A second import of the same sheet,
//! which changes nothing, follows. Without a sheet it is made: `import --rows 1000000 WORKSPACE.dhow`.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    unused_crate_dependencies,
    reason = "an example for measuring"
)]

use dhow_app::{App, NewWorkspace, create, system_host};
use dhow_contract::import::{ImportReport, ImportRequest};
use dhow_contract::prelude::*;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Instant;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let (sheet, workspace) = match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["--rows", rows, workspace] => (
            made(
                rows.parse().unwrap(),
                &Path::new(workspace).with_extension("csv"),
            ),
            PathBuf::from(workspace),
        ),
        [sheet, workspace] => (PathBuf::from(sheet), PathBuf::from(workspace)),
        _ => return println!("import SHEET.csv WORKSPACE.dhow"),
    };
    let new = NewWorkspace {
        path: &workspace,
        seller: "Bench",
        base_currency: "EUR",
        source_locale: "en",
        country: None,
    };
    let app = create(
        &new,
        system_host(workspace.parent().unwrap().to_owned(), "en-US"),
    )
    .unwrap();
    timed("first", || import(&app, &sheet));
    timed("again", || import(&app, &sheet));
    let start = Instant::now();
    drop(app);
    println!("close: {:.2?}", start.elapsed());
    println!(
        "file: {} MB",
        std::fs::metadata(&workspace).unwrap().len() / 1_000_000
    );
}

fn timed(label: &str, work: impl FnOnce() -> ImportReport) {
    let (start, cpu) = (Instant::now(), cpu_seconds());
    let report = work();
    let (seconds, cpu) = (start.elapsed().as_secs_f64(), cpu_seconds() - cpu);
    println!(
        "{label}: {} rows, {} created, {} unchanged, {seconds:.2} s, {cpu:.2} CPU s, {:.0} rows/s, at most {} MB",
        report.rows,
        report.variants.create,
        report.variants.unchanged,
        report.rows as f64 / seconds,
        peak_megabytes()
    );
}

fn import(app: &App, sheet: &Path) -> ImportReport {
    let path = Some(sheet.to_string_lossy().into_owned());
    app.import_apply(ImportRequest {
        path,
        ..ImportRequest::default()
    })
    .unwrap()
}

/// The processor time of all threads so far, which other work on the machine hardly changes; zero
/// where the system does not tell.
fn cpu_seconds() -> f64 {
    const TICKS: f64 = 100.0;
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields = stat.rsplit(')').next().unwrap_or_default();
    let times = fields.split_whitespace().skip(11).take(2);
    times.filter_map(|it| it.parse::<f64>().ok()).sum::<f64>() / TICKS
}

/// The most memory this process had so far; zero where the system does not tell.
fn peak_megabytes() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| {
        line.trim()
            .trim_end_matches("kB")
            .trim()
            .parse::<u64>()
            .ok()
    })
    .unwrap_or(0)
        / 1_000
}

/// A sheet of twelve columns.
fn made(rows: u64, path: &Path) -> PathBuf {
    let mut file = std::io::BufWriter::new(std::fs::File::create(path).unwrap());
    let head = "SKU,Title,Description,Vendor,Type,Tags,Price,Cost,Weight (g),HS code,Country of origin,Stock";
    writeln!(file, "{head}").unwrap();
    for row in 0..rows {
        let word = |shift: u64| WORDS[((row * 2_654_435_761) >> shift) as usize % WORDS.len()];
        let cents = 199 + row * 7919 % 99_801;
        writeln!(
            file,
            "B-{row:07},{} {} {row},\"{} of {}, made by hand, no. {row}\",{} & Co,{},\"{}, {}\",{}.{:02},{}.{:02},{},6912{:02},TR,{}",
            word(3), word(7), word(11), word(5), word(17), word(9), word(4), word(8),
            cents / 100, cents % 100, cents / 200, cents % 97, 50 + row % 900, row % 100, row % 250,
        )
        .unwrap();
    }
    path.to_owned()
}

const WORDS: &[&str] = &[
    "Linen", "Copper", "Olive", "Walnut", "Ceramic", "Silk", "Cotton", "Brass", "Saffron", "Felt",
    "Basket", "Lamp", "Bowl", "Towel", "Scarf", "Kettle", "Tray", "Mortar", "Rug", "Pillow",
    "Blue", "Natural",
];
