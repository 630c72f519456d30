//! Benchmarks of the house: each job beside what a user would run today (a peer) and beside the
//! least code that does the physical work (a limit), in turns on the same machine.
//!
//! `cargo xtask bench [NAME…] [--quick]` sets the peers up and starts this. Only ratios of one
//! run mean something; the seconds are there to give the size.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark speaks on the terminal and may end"
)]

mod desk;
mod flood;
mod import;
mod prices;
mod programs;
mod runner;
mod sync;
mod watched;
mod words;

use dhow_stories::table::Table;
use runner::{Contest, Rounds, calibration, machine, set_up};
use std::process::ExitCode;

/// Sets a contest up.
type SetUp = fn() -> Contest;

/// Everything that can be measured, by the number it has in the quality bars. A contest is set up
/// only when it is run.
const CONTESTS: &[(&str, SetUp)] = &[
    ("P1", import::contest),
    ("P4", prices::contest),
    ("P9", sync::push),
    ("P10", sync::pull),
    ("P15", words::contest),
];

/// Measures, and words what came of it.
type Trial = fn() -> String;

/// What is neither a contest nor kept: it has goals of its own. It takes minutes and pins programs to
/// cores, so it runs when it is named.
const TRIALS: &[(&str, Trial)] = &[("FLOOD", flood::run)];

/// Measures as the catalogue grows, keeps the figures and words them.
type Measure = fn(&[u64], &mut Table) -> String;

/// What has a line in the table that is kept from commit to commit.
const KEPT: &[(&str, Measure)] = &[("DESK", desk::run), ("PROGRAMS", programs::run)];

const SIZES: &[u64] = &[1_000, 10_000, 100_000];
const QUICK_SIZES: &[u64] = &[1_000, 10_000];

/// What was asked for.
struct Asked {
    names: Vec<String>,
    quick: bool,
    record: bool,
}

impl Asked {
    fn read() -> Self {
        let words: Vec<String> = std::env::args().skip(1).collect();
        let flag = |name: &str| words.iter().any(|word| word == name);
        Self {
            quick: flag("--quick"),
            record: flag("--record"),
            names: words
                .iter()
                .filter(|word| !word.starts_with('-'))
                .cloned()
                .collect(),
        }
    }

    fn names(&self, name: &str) -> bool {
        self.names
            .iter()
            .any(|asked| asked.eq_ignore_ascii_case(name))
    }

    fn sizes(&self) -> &'static [u64] {
        if self.quick { QUICK_SIZES } else { SIZES }
    }
}

fn main() -> ExitCode {
    let asked = Asked::read();
    println!("{}\n", machine());
    contests(&asked);
    for (_, trial) in TRIALS.iter().filter(|(name, _)| asked.names(name)) {
        println!("{}", trial());
    }
    let kept: Vec<Measure> = KEPT
        .iter()
        .filter(|(name, _)| asked.names.is_empty() || asked.names(name))
        .map(|(_, measure)| *measure)
        .collect();
    if kept.is_empty() {
        ExitCode::SUCCESS
    } else {
        compare(&asked, &kept)
    }
}

/// A quick run has no contests unless they are named: only ratios of many rounds mean something.
fn contests(asked: &Asked) {
    let rounds = if asked.quick {
        Rounds::QUICK
    } else {
        Rounds::FULL
    };
    for (name, contest) in CONTESTS {
        if asked.names(name) || (asked.names.is_empty() && !asked.quick) {
            println!("{}", contest().run(rounds));
        }
    }
}

/// Measures what has a line in the kept table, and names what got worse. What seems to be worse is
/// measured once more, and the lesser figure counts.
fn compare(asked: &Asked, kept: &[Measure]) -> ExitCode {
    let path = set_up("DHOW_BENCH_TABLE");
    let before = std::fs::read_to_string(&path)
        .ok()
        .and_then(|text| Table::parse(&text));
    let mut before = before.unwrap_or_default();
    let mut table = measured(asked, kept);
    let whole = kept.len() == KEPT.len();
    let compared = |row: &str, size: u64, table: &Table| {
        asked.sizes().contains(&size) && (whole || table.rows.contains_key(row))
    };
    let mut worse = table.worse_than(&before, |row, size| compared(row, size, &table));
    if !worse.is_empty() && !asked.record {
        println!(
            "{} figures seem to be worse; measured once more.\n",
            worse.len()
        );
        table.lessen(&measured(asked, kept));
        worse = table.worse_than(&before, |row, size| compared(row, size, &table));
    }
    if asked.record {
        before.update(&table);
        std::fs::write(&path, before.text()).unwrap();
        println!("Kept in {}.", path.display());
    }
    println!(
        "Compared with {} ({:.0} ms for the loop, {:.0} now):",
        before.machine, before.calibration, table.calibration
    );
    worse.iter().for_each(|worse| println!("worse: {worse}"));
    println!("{} figures got worse by more than 15 %.", worse.len());
    if worse.is_empty() || asked.record {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn measured(asked: &Asked, kept: &[Measure]) -> Table {
    let mut table = Table {
        machine: machine(),
        calibration: calibration(),
        ..Table::default()
    };
    for measure in kept {
        println!("{}", measure(asked.sizes(), &mut table));
    }
    if !asked.quick && kept.len() == KEPT.len() {
        println!("{}", programs::million(&mut table));
    }
    table
}
