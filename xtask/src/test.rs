//! `cargo xtask test`: sets itself up, then runs the whole suite, stage by stage.
//!
//! The workspace is compiled twice and no more: once as check artefacts by clippy, once as
//! programs and tests together, so that features unify the same way for both.

use crate::arguments::Arguments;
use crate::failure::Failure;
use crate::gates;
use crate::interface;
use crate::paths::Paths;
use crate::process;
use crate::stages::{Count, Stages};
use crate::system::{self, Need};
use crate::windows;

/// Everything that cargo builds and tests in one go.
const TARGETS: &[&str] = &["--workspace", "--lib", "--bins", "--tests"];

/// Runs the suite, or the stages that were named.
pub(crate) fn test(paths: &Paths, arguments: &Arguments) -> Result<(), Failure> {
    let mut stages = Stages::only(&arguments.names);
    stages.stage("setup", |_| setup(paths, arguments))?;
    stages.stage("format", |_| gates::format(paths))?;
    stages.stage("spelling", |_| gates::spelling(paths))?;
    stages.stage("interface", |count| interface_stage(paths, count))?;
    stages.stage("lints", |_| gates::lints(paths))?;
    stages.stage("windows", |_| windows::check(paths))?;
    stages.stage("build", |_| {
        cargo_with_targets(paths, "build").and_then(process::run)
    })?;
    stages.stage("tests", |count| tests(paths, count))?;
    stages.stage("window", |count| window(paths, count))?;
    stages.stage("browser", |count| browser(paths, count))?;
    stages.print();
    Ok(())
}

fn setup(paths: &Paths, arguments: &Arguments) -> Result<(), Failure> {
    system::ensure(Need::Suite, arguments.yes)?;
    ensure_component(paths, "rustfmt", &["fmt", "--version"])?;
    ensure_component(paths, "clippy", &["clippy", "--version"])?;
    windows::fetch(paths, arguments.yes);
    interface::install_packages(&paths.interface())?;
    interface::install_packages(&paths.browser_tests())
}

/// A minimal toolchain comes without formatter and lints.
fn ensure_component(paths: &Paths, name: &str, words: &[&str]) -> Result<(), Failure> {
    let there = process::cargo(&paths.root, words)
        .output()
        .is_ok_and(|output| output.status.success());
    if there {
        return Ok(());
    }
    process::run(process::command(
        "rustup",
        &paths.root,
        &["component", "add", name],
    ))
}

fn interface_stage(paths: &Paths, count: &mut Count) -> Result<(), Failure> {
    interface::script(paths, "check")?;
    let tests = process::npm(&paths.interface(), &["run", "--silent", "test"]);
    process::run_reading(tests, |line| count.read(line))?;
    interface::build(paths)
}

fn cargo_with_targets(paths: &Paths, verb: &str) -> Result<std::process::Command, Failure> {
    // The desk embeds the built interface; without it the build would fail less clearly.
    interface::build(paths)?;
    let mut words = vec![verb];
    words.extend(TARGETS);
    Ok(process::cargo(&paths.root, &words))
}

fn tests(paths: &Paths, count: &mut Count) -> Result<(), Failure> {
    let mut tests = cargo_with_targets(paths, "test")?;
    tests.arg("--no-fail-fast");
    process::run_reading(tests, |line| count.read(line))?;
    let documented = process::cargo(&paths.root, &["test", "--workspace", "--doc", "--quiet"]);
    process::run_reading(documented, |line| count.read(line))
}

/// The stories in the real window, which an ordinary `cargo test` leaves out.
fn window(paths: &Paths, count: &mut Count) -> Result<(), Failure> {
    cargo_with_targets(paths, "build").and_then(process::run)?;
    let words = [
        "test",
        "--workspace",
        "--test",
        "window",
        "--",
        "--ignored",
        "--test-threads=1",
    ];
    process::run_reading(process::cargo(&paths.root, &words), |line| count.read(line))
}

/// The same desk through `dhow serve` in Chromium, with axe on every screen.
fn browser(paths: &Paths, count: &mut Count) -> Result<(), Failure> {
    cargo_with_targets(paths, "build").and_then(process::run)?;
    let mut tests = process::npm(&paths.browser_tests(), &["run", "--silent", "test"]);
    tests
        .env("DHOW", paths.program("dhow", false))
        .env("DHOW_HUB", paths.program("dhow-hub", false));
    tests.env("DHOW_E2E_OUT", paths.target.join("e2e"));
    if let Some(chromium) = system::chromium() {
        tests.env("DHOW_CHROMIUM", chromium);
    }
    process::run_reading(tests, |line| count.read(line))
}
