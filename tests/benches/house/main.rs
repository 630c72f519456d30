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
mod import;
mod prices;
mod runner;
mod words;

use runner::{Contest, Rounds, machine};

/// Sets a contest up.
type SetUp = fn() -> Contest;

/// Everything that can be measured, by the number it has in the quality bars. A contest is set up
/// only when it is run.
const CONTESTS: &[(&str, SetUp)] = &[
    ("P1", import::contest),
    ("P4", prices::contest),
    ("P15", words::contest),
];

fn main() {
    let words: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| word != "--bench")
        .collect();
    let rounds = if words.iter().any(|word| word == "--quick") {
        Rounds::QUICK
    } else {
        Rounds::FULL
    };
    let names: Vec<&String> = words.iter().filter(|word| !word.starts_with('-')).collect();
    println!("{}\n", machine());
    for (name, contest) in CONTESTS {
        if names.is_empty() || names.iter().any(|wanted| wanted.eq_ignore_ascii_case(name)) {
            println!("{}", contest().run(rounds));
        }
    }
    if names.is_empty()
        || names
            .iter()
            .any(|wanted| wanted.eq_ignore_ascii_case("desk"))
    {
        println!("{}", desk::run());
    }
}
