//! The programs of the house: the desk, `dhow`, `dhow-hub`.

use crate::arguments::Arguments;
use crate::failure::Failure;
use crate::interface;
use crate::paths::Paths;
use crate::process;
use crate::system::{self, Need};

/// `dhow` and `dhow-hub`.
pub(crate) const SERVING: &[&str] = &["dhow-cli", "dhow-hub"];
/// These and the window.
pub(crate) const ALL: &[&str] = &["dhow-cli", "dhow-hub", "dhow-desk"];

/// `cargo xtask build`: the interface and every program.
pub(crate) fn build_all(paths: &Paths, arguments: &Arguments) -> Result<(), Failure> {
    system::ensure(Need::Window, arguments.yes)?;
    interface::build(paths)?;
    build(paths, ALL, arguments.release)?;
    for name in ["dhow", "dhow-hub", "dhow-desk"] {
        println!("{}", paths.program(name, arguments.release).display());
    }
    Ok(())
}

/// Builds packages; cargo knows what is fresh.
pub(crate) fn build(paths: &Paths, packages: &[&str], release: bool) -> Result<(), Failure> {
    let mut words = vec!["build", "--bins"];
    words.extend(packages.iter().flat_map(|package| ["--package", package]));
    words.extend(release.then_some("--release"));
    process::run(process::cargo(&paths.root, &words))
}

/// `cargo xtask generate`: everything that is generated and committed.
pub(crate) fn generate(paths: &Paths) -> Result<(), Failure> {
    let words = [
        "run",
        "--quiet",
        "--package",
        "xtask",
        "--features",
        "generate",
        "--bin",
        "generate",
    ];
    process::run(process::cargo(&paths.root, &words))
}
