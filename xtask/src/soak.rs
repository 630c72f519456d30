//! `cargo xtask soak`: the suite's random tests, many times over and with optimisations on.

use crate::arguments::Arguments;
use crate::earlier;
use crate::failure::Failure;
use crate::interface;
use crate::paths::Paths;
use crate::process;
use crate::stages::Stages;
use crate::system::{self, Need};

/// Cases of each property test, kills of a writing process, power cuts of each of the two files, and
/// questions to the search, in one soak.
const ROUNDS: &[(&str, &str)] = &[
    ("PROPTEST_CASES", "10000"),
    ("DHOW_KILLS", "1000"),
    ("DHOW_QUERIES", "10000"),
    ("DHOW_CUTS", "40"),
    ("DHOW_POWER_CUTS", "5000"),
    ("DHOW_UPGRADE_KILLS", "100"),
];

/// Parts that may be run alone, with the name of their tests: of programs that are killed, and of
/// disks that lose their power.
const PARTS: &[(&str, &str)] = &[("kills", "killed::"), ("power", "power::")];

/// The long run before a release, or a part of it.
pub(crate) fn soak(paths: &Paths, arguments: &Arguments) -> Result<(), Failure> {
    if !arguments.names.is_empty() {
        return parts(paths, &arguments.names);
    }
    system::ensure(Need::Window, arguments.yes)?;
    interface::build(paths)?;
    let mut stages = Stages::default();
    let mut earlier = None;
    stages.stage("earlier", |_| {
        earlier = Some(earlier::build(paths)?);
        Ok(())
    })?;
    stages.stage("soak", |count| {
        let words = [
            "test",
            "--workspace",
            "--release",
            "--lib",
            "--bins",
            "--tests",
            "--no-fail-fast",
            // Figures stand in the output of tests that passed.
            "--",
            "--show-output",
        ];
        let mut tests = process::cargo(&paths.root, &words);
        tests.envs(ROUNDS.iter().copied());
        tests.envs(earlier.iter().map(|program| ("DHOW_EARLIER", program)));
        process::run_reading(tests, |line| count.read(line))
    })?;
    stages.print();
    Ok(())
}

fn parts(paths: &Paths, names: &[String]) -> Result<(), Failure> {
    let mut words = "test --release -p dhow-hub -p dhow-stories --test hub --test stories \
         --no-fail-fast -- --show-output"
        .split_whitespace()
        .collect::<Vec<_>>();
    for name in names {
        let part = PARTS.iter().find(|(part, _)| part == name);
        let (_, tests) = part.ok_or_else(|| Failure::Usage(name.clone()))?;
        words.push(tests);
    }
    interface::build(paths)?;
    let mut stages = Stages::default();
    stages.stage("soak", |count| {
        let mut tests = process::cargo(&paths.root, &words);
        tests.envs(ROUNDS.iter().copied());
        process::run_reading(tests, |line| count.read(line))
    })?;
    stages.print();
    Ok(())
}
