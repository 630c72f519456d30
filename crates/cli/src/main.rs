//! `dhow`: every use case of the desk from the shell, and the desk in a browser.
//!
//! The grammar is made of types ([`commands`]): a command names its words, its help and what it
//! calls, and its arguments arrive as the type that declares them. What a command answers is localized for people or printed as JSON in one place ([`print`]), and so are
//! refusals. The rules are elsewhere: a command that needs an `if` belongs into `dhow-app`.

mod answer;
mod args;
mod commands;
mod context;
mod exit;
mod flags;
mod grammar;
mod handler;
mod language;
mod localize;
mod pages;
mod phrases;
mod print;
mod progress;
mod refusal;
mod serve;
mod session;
mod table;
mod terminal;
mod usage;

use std::process::ExitCode;

fn main() -> ExitCode {
    session::run(std::env::args_os())
}
