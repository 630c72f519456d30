//! Single gates that more than one task passes through: form, lints, spelling.

use crate::failure::Failure;
use crate::places::Places;
use crate::process;
use crate::python;

/// Every source in its one form.
pub(crate) fn format(places: &Places) -> Result<(), Failure> {
    process::run(process::cargo(&places.root, &["fmt", "--all", "--check"]))
}

/// Every lint of the house, and none let through as a mere warning.
pub(crate) fn lints(places: &Places) -> Result<(), Failure> {
    let words = [
        "clippy",
        "--workspace",
        "--all-targets",
        "--quiet",
        "--",
        "--deny",
        "warnings",
    ];
    process::run(process::cargo(&places.root, &words))
}

/// `typos`, from the machine or as Python carries it.
pub(crate) fn spelling(places: &Places) -> Result<(), Failure> {
    if process::answers("typos", &["--version"]) {
        return process::run(process::command("typos", &places.root, &[]));
    }
    match python::environment(places, "spelling", &["typos==1.52.0"]) {
        Ok(python) => process::run(process::command(
            python.with_file_name("typos"),
            &places.root,
            &[],
        )),
        Err(failure) => {
            println!(
                "Left out: there is no `typos` here, and it could not be installed: {failure}"
            );
            Ok(())
        }
    }
}

/// Runs a tool that not every machine has; says so where it is missing.
pub(crate) fn where_there(places: &Places, program: &str, words: &[&str]) -> Result<(), Failure> {
    if !process::answers(program, &["--version"]) {
        println!("`{program}` is not installed here: left out.");
        return Ok(());
    }
    process::run(process::command(program, &places.root, words))
}
