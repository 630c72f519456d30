//! `cargo xtask check`: what one wants to know before a commit, in about a minute.

use crate::arguments::Arguments;
use crate::failure::Failure;
use crate::gates;
use crate::interface;
use crate::paths::Paths;
use crate::process;
use crate::stages::Stages;

/// Format, lints, types and the rules of the house; spelling and supply chain where the tools are.
pub(crate) fn check(paths: &Paths, arguments: &Arguments) -> Result<(), Failure> {
    let mut stages = Stages::only(&arguments.names);
    stages.stage("format", |_| gates::format(paths))?;
    stages.stage("spelling", |_| gates::spelling(paths))?;
    stages.stage("supply", |_| {
        gates::where_there(
            paths,
            "cargo-deny",
            &["check", "bans", "licenses", "sources"],
        )
    })?;
    stages.stage("interface", |_| {
        interface::install_packages(&paths.interface())?;
        interface::script(paths, "check")
    })?;
    stages.stage("lints", |_| gates::lints(paths))?;
    stages.stage("house", |count| {
        let words = ["test", "--package", "dhow-house"];
        process::run_reading(process::cargo(&paths.root, &words), |line| count.read(line))
    })?;
    stages.print();
    Ok(())
}
