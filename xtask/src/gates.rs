//! Single gates that more than one task passes through: form, lints, spelling.

use crate::failure::Failure;
use crate::paths::Paths;
use crate::process;
use crate::python;

/// Every source in its one form.
pub(crate) fn format(paths: &Paths) -> Result<(), Failure> {
    process::run(process::cargo(&paths.root, &["fmt", "--all", "--check"]))
}

/// Every lint of the house, and none let through as a mere warning.
pub(crate) fn lints(paths: &Paths) -> Result<(), Failure> {
    let words = [
        "clippy",
        "--workspace",
        "--all-targets",
        "--quiet",
        "--",
        "--deny",
        "warnings",
    ];
    process::run(process::cargo(&paths.root, &words))
}

/// `typos`, from the machine or as Python carries it.
pub(crate) fn spelling(paths: &Paths) -> Result<(), Failure> {
    if process::answers("typos", &["--version"]) {
        return process::run(process::command("typos", &paths.root, &[]));
    }
    match python::environment(paths, "spelling", &["typos==1.52.0"]) {
        Ok(python) => process::run(process::command(
            python.with_file_name("typos"),
            &paths.root,
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
pub(crate) fn where_there(paths: &Paths, program: &str, words: &[&str]) -> Result<(), Failure> {
    if !process::answers(program, &["--version"]) {
        println!("`{program}` is not installed here: left out.");
        return Ok(());
    }
    process::run(process::command(program, &paths.root, words))
}
