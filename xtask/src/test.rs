//! `cargo xtask test`: sets itself up, then runs the whole suite, stage by stage.
//!
//! The workspace is compiled twice and no more: once as check artefacts by clippy, once as
//! programs and tests together, so that features unify the same way for both.

use crate::arguments::Arguments;
use crate::failure::Failure;
use crate::gates;
use crate::interface;
use crate::places::Places;
use crate::process;
use crate::stages::{Count, Stages};
use crate::system::{self, Need};
use crate::windows;

/// Everything that cargo builds and tests in one go.
const TARGETS: &[&str] = &["--workspace", "--lib", "--bins", "--tests"];

/// Runs the suite, or the stages that were named.
pub(crate) fn test(places: &Places, arguments: &Arguments) -> Result<(), Failure> {
    let mut stages = Stages::only(&arguments.names);
    stages.stage("setup", |_| setup(places, arguments))?;
    stages.stage("format", |_| gates::format(places))?;
    stages.stage("spelling", |_| gates::spelling(places))?;
    stages.stage("interface", |count| interface_stage(places, count))?;
    stages.stage("lints", |_| gates::lints(places))?;
    stages.stage("windows", |_| windows::check(places))?;
    stages.stage("build", |_| {
        cargo_with_targets(places, "build").and_then(process::run)
    })?;
    stages.stage("tests", |count| tests(places, count))?;
    stages.stage("window", |count| window(places, count))?;
    stages.stage("browser", |count| browser(places, count))?;
    stages.print();
    Ok(())
}

fn setup(places: &Places, arguments: &Arguments) -> Result<(), Failure> {
    system::ensure(Need::Suite, arguments.yes)?;
    ensure_component(places, "rustfmt", &["fmt", "--version"])?;
    ensure_component(places, "clippy", &["clippy", "--version"])?;
    windows::fetch(places, arguments.yes);
    interface::install_packages(&places.interface())?;
    interface::install_packages(&places.browser_tests())
}

/// A minimal toolchain comes without formatter and lints.
fn ensure_component(places: &Places, name: &str, words: &[&str]) -> Result<(), Failure> {
    let there = process::cargo(&places.root, words)
        .output()
        .is_ok_and(|output| output.status.success());
    if there {
        return Ok(());
    }
    process::run(process::command(
        "rustup",
        &places.root,
        &["component", "add", name],
    ))
}

fn interface_stage(places: &Places, count: &mut Count) -> Result<(), Failure> {
    interface::script(places, "check")?;
    let tests = process::npm(&places.interface(), &["run", "--silent", "test"]);
    process::run_reading(tests, |line| count.read(line))?;
    interface::build(places)
}

fn cargo_with_targets(places: &Places, verb: &str) -> Result<std::process::Command, Failure> {
    // The desk embeds the built interface; without it the build would fail less clearly.
    interface::build(places)?;
    let mut words = vec![verb];
    words.extend(TARGETS);
    Ok(process::cargo(&places.root, &words))
}

fn tests(places: &Places, count: &mut Count) -> Result<(), Failure> {
    let mut tests = cargo_with_targets(places, "test")?;
    tests.arg("--no-fail-fast");
    process::run_reading(tests, |line| count.read(line))?;
    let documented = process::cargo(&places.root, &["test", "--workspace", "--doc", "--quiet"]);
    process::run_reading(documented, |line| count.read(line))
}

/// The stories in the real window, which an ordinary `cargo test` leaves out.
fn window(places: &Places, count: &mut Count) -> Result<(), Failure> {
    cargo_with_targets(places, "build").and_then(process::run)?;
    let words = [
        "test",
        "--workspace",
        "--test",
        "window",
        "--",
        "--ignored",
        "--test-threads=1",
    ];
    process::run_reading(process::cargo(&places.root, &words), |line| {
        count.read(line)
    })
}

/// The same desk through `dhow serve` in Chromium, with axe on every screen.
fn browser(places: &Places, count: &mut Count) -> Result<(), Failure> {
    cargo_with_targets(places, "build").and_then(process::run)?;
    let mut tests = process::npm(&places.browser_tests(), &["run", "--silent", "test"]);
    tests
        .env("DHOW", places.program("dhow", false))
        .env("DHOW_HUB", places.program("dhow-hub", false));
    tests.env("DHOW_E2E_OUT", places.target.join("e2e"));
    if let Some(chromium) = system::chromium() {
        tests.env("DHOW_CHROMIUM", chromium);
    }
    process::run_reading(tests, |line| count.read(line))
}
