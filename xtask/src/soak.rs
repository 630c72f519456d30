//! `cargo xtask soak`: the suite's random tests, many times over and with optimisations on.

use crate::arguments::Arguments;
use crate::earlier;
use crate::failure::Failure;
use crate::interface;
use crate::paths::Paths;
use crate::process;
use crate::stages::Stages;
use crate::system::{self, Need};

/// Cases of each property test, kills of a writing process, and questions to the search, in one
/// soak.
const ROUNDS: &[(&str, &str)] = &[
    ("PROPTEST_CASES", "10000"),
    ("DHOW_KILLS", "1000"),
    ("DHOW_QUERIES", "10000"),
    ("DHOW_CUTS", "40"),
    ("DHOW_UPGRADE_KILLS", "100"),
];

/// The long run before a release.
pub(crate) fn soak(paths: &Paths, arguments: &Arguments) -> Result<(), Failure> {
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
