//! P1: a spreadsheet of 100,000 rows and twelve columns into a new file.
//!
//! Ours is the real import: it reads every number, compares with what is there, reports by row,
//! keeps history and undo, fills the search and writes the operations to send. The peer and the limit put
//! the cells into one table with two indexes and full text, and know nothing afterwards.

use crate::runner::{Contender, Contest, Role, peer, set_up};
use dhow_app::{NewWorkspace, create, system_host};
use dhow_contract::import::ImportRequest;
use dhow_contract::prelude::*;
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;
use std::rc::Rc;
use std::time::{Duration, Instant};
use tempfile::TempDir;

const ROWS: u64 = 100_000;

pub(crate) fn contest() -> Contest {
    let sheet = Rc::new(Sheet::new());
    let (one, two, three) = (Rc::clone(&sheet), Rc::clone(&sheet), sheet);
    let python = set_up("DHOW_BENCH_PYTHON");
    let raw = set_up("DHOW_BENCH_RAW_IMPORT");
    let name = format!("{ROWS} rows × 12 columns, full text, one transaction, to disk");
    Contest::new(
        "P1",
        &name,
        ROWS,
        vec![
            Contender::new("dhow import", Role::Ours, move || one.ours()),
            Contender::new("rusqlite, rows as they are", Role::Limit, move || {
                two.timed(Command::new(&raw))
            }),
            Contender::new("sqlite-utils 3.39", Role::Peer, move || {
                let mut command = Command::new(&python);
                command.arg(peer("import.py"));
                three.timed(command)
            }),
        ],
    )
}

/// The spreadsheet in its own folder, which goes when the contest is over.
struct Sheet {
    folder: TempDir,
}

impl Sheet {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        std::fs::write(folder.path().join("goods.csv"), sheet()).unwrap();
        Self { folder }
    }

    fn csv(&self) -> std::path::PathBuf {
        self.folder.path().join("goods.csv")
    }

    fn ours(&self) -> Duration {
        let place = TempDir::new().unwrap();
        let new = NewWorkspace {
            path: &place.path().join("bench.dhow"),
            seller: "Bench",
            base_currency: "EUR",
            source_locale: "en",
            country: None,
        };
        let app = create(&new, system_host(place.path().to_owned(), "en-US")).unwrap();
        let path = self.csv().to_string_lossy().into_owned();
        let start = Instant::now();
        let report = app
            .import_apply(ImportRequest {
                path: Some(path),
                ..ImportRequest::default()
            })
            .unwrap();
        let took = start.elapsed();
        assert!(
            report.applied && report.variants.create == ROWS,
            "all rows are there"
        );
        took
    }

    /// A program that takes the sheet and a database to make, and prints its nanoseconds.
    fn timed(&self, mut program: Command) -> Duration {
        let place = TempDir::new().unwrap();
        let output = program
            .arg(self.csv())
            .arg(database(place.path()))
            .output()
            .unwrap();
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        let told = String::from_utf8_lossy(&output.stdout);
        Duration::from_nanos(told.trim().parse().unwrap())
    }
}

fn database(folder: &Path) -> std::path::PathBuf {
    folder.join("goods.db")
}

/// Rows of goods that differ enough for indexes and full text to work for them.
fn sheet() -> String {
    let mut text = String::from(
        "SKU,Title,Description,Vendor,Type,Tags,Price,Cost,Weight (g),HS code,Country of origin,Stock\n",
    );
    for row in 0..ROWS {
        let word = |shift: u64| WORDS[((row * 2_654_435_761) >> shift) as usize % WORDS.len()];
        let cents = 199 + row * 7919 % 99_801;
        let _ = writeln!(
            text,
            "B-{row:06},{} {} {row},\"{} {} of {}, made by hand, no. {row}\",{} & Co,{},\"{}, {}\",{}.{:02},{}.{:02},{},6912{:02},{},{}",
            word(3),
            word(7),
            word(11),
            word(5),
            word(13),
            word(17),
            word(9),
            word(4),
            word(8),
            cents / 100,
            cents % 100,
            cents / 200,
            cents % 97,
            50 + row % 900,
            row % 100,
            ["TR", "CN", "DE", "IN"][row as usize % 4],
            row % 250,
        );
    }
    text
}

/// Three words that differ from row to row.
pub(crate) fn title(row: u64) -> String {
    let word = |shift: u64| WORDS[((row * 2_654_435_761) >> shift) as usize % WORDS.len()];
    format!("{} {} {}", word(3), word(7), word(11))
}

const WORDS: &[&str] = &[
    "Linen", "Copper", "Olive", "Walnut", "Ceramic", "Silk", "Cotton", "Brass", "Saffron", "Felt",
    "Basket", "Lamp", "Bowl", "Towel", "Scarf", "Kettle", "Tray", "Mortar", "Rug", "Pillow",
    "Blue", "Natural", "Amber", "Indigo", "Rose", "Small", "Large", "Round", "Woven", "Carved",
];
