//! `cargo xtask`: what people type to run, test and build Dhow.
//!
//! It depends on the standard library alone, because on a fresh machine it is compiled before
//! the system packages that the house needs are known to be there.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command for developers speaks on the terminal"
)]

mod arguments;
mod bench;
mod bundle;
mod check;
mod earlier;
mod failure;
mod gates;
mod interface;
mod paths;
mod process;
mod programs;
mod python;
mod run;
mod soak;
mod stages;
mod system;
mod test;
mod usage;
mod windows;

use arguments::{Arguments, Task};
use failure::Failure;
use paths::Paths;
use std::process::ExitCode;
use usage::USAGE;

fn main() -> ExitCode {
    let outcome =
        Arguments::parse(std::env::args().skip(1)).and_then(|arguments| perform(&arguments));
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("xtask: {failure}");
            ExitCode::from(failure.exit_code())
        }
    }
}

fn perform(arguments: &Arguments) -> Result<(), Failure> {
    let paths = Paths::find()?;
    match arguments.task {
        Task::Help => {
            println!("{USAGE}");
            Ok(())
        }
        Task::Run => run::run(&paths, arguments),
        Task::Test => test::test(&paths, arguments),
        Task::Build => programs::build_all(&paths, arguments),
        Task::Check => check::check(&paths, arguments),
        Task::Generate => programs::generate(&paths),
        Task::Bench => bench::bench(&paths, arguments),
        Task::Soak => soak::soak(&paths, arguments),
        Task::Bundle => bundle::bundle(&paths, arguments),
    }
}
