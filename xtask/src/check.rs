//! `cargo xtask check`: what one wants to know before a commit, in about a minute.

use crate::arguments::Arguments;
use crate::failure::Failure;
use crate::interface;
use crate::places::Places;
use crate::process;
use crate::python;
use crate::stages::Stages;
use crate::test;

/// Format, lints, types and the rules of the house; spelling and supply chain where the tools are.
pub(crate) fn check(places: &Places, arguments: &Arguments) -> Result<(), Failure> {
    let mut stages = Stages::only(&arguments.names);
    stages.stage("format", |_| test::format(places))?;
    stages.stage("spelling", |_| spelling(places))?;
    stages
        .stage("supply", |_| where_there(places, "cargo-deny", &["check", "bans", "licenses", "sources"]))?;
    stages.stage("interface", |_| {
        interface::install_packages(&places.interface())?;
        interface::script(places, "check")
    })?;
    stages.stage("lints", |_| test::lints(places))?;
    stages.stage("house", |count| {
        let words = ["test", "--package", "dhow-house"];
        process::run_reading(process::cargo(&places.root, &words), |line| count.read(line))
    })?;
    stages.print();
    Ok(())
}

/// `typos`, from the machine or as Python carries it.
pub(crate) fn spelling(places: &Places) -> Result<(), Failure> {
    if process::answers("typos", &["--version"]) {
        return process::run(process::command("typos", &places.root, &[]));
    }
    match python::environment(places, "spelling", &["typos==1.52.0"]) {
        Ok(python) => process::run(process::command(python.with_file_name("typos"), &places.root, &[])),
        Err(failure) => {
            println!("Left out: there is no `typos` here, and it could not be installed: {failure}");
            Ok(())
        }
    }
}

/// Runs a tool that not every machine has; says so where it is missing.
fn where_there(places: &Places, program: &str, words: &[&str]) -> Result<(), Failure> {
    if !process::answers(program, &["--version"]) {
        println!("`{program}` is not installed here: left out.");
        return Ok(());
    }
    process::run(process::command(program, &places.root, words))
}
