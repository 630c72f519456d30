//! One run of the program: read the line, open what it names, do it, say how it went.

use crate::context::Machine;
use crate::flags::Flags;
use crate::grammar::{self, Line};
use crate::handler::{Handler, Outcome};
use crate::localize::Words;
use crate::print::Printer;
use crate::{language, progress, usage};
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

/// Where the workspace is named when the line does not.
const WORKSPACE: &str = "DHOW_WORKSPACE";

/// Runs the line and says how it went.
pub(crate) fn run(line: impl IntoIterator<Item = OsString>) -> ExitCode {
    let line: Vec<OsString> = line.into_iter().collect();
    let words = Words::new(language::localizer(&line));
    ExitCode::from(match grammar::parse(&words, &line) {
        Ok(line) => run_parsed(line, words),
        Err(error) => usage::report(&error, &words),
    })
}

fn run_parsed(line: Line, words: Words) -> u8 {
    let Line { flags, command } = line;
    let printer = Printer::new(flags.json, words.clone());
    let handler = command.handler();
    let workspace = workspace(&flags);
    if workspace.is_none() && !matches!(handler, Handler::OnMachine(_)) {
        return usage::workspace_missing(&words);
    }
    let machine = Machine::new(words, progress::is_wanted(&flags));
    let done =
        machine.and_then(|machine| perform(handler, &machine, workspace.unwrap_or_default()));
    match done {
        Ok(answer) => printer.answer(answer),
        Err(refusal) => printer.refusal(refusal),
    }
}

fn perform(handler: Handler, machine: &Machine, workspace: PathBuf) -> Outcome {
    match handler {
        Handler::OnMachine(run) => run(machine),
        Handler::OnDesk(run) => run(&machine.open(workspace)?),
        Handler::WithDesk(run) => run(machine.open(workspace)?),
    }
}

fn workspace(flags: &Flags) -> Option<PathBuf> {
    let named = flags.workspace.clone();
    named
        .or_else(|| std::env::var_os(WORKSPACE).map(PathBuf::from))
        .filter(|path| !path.as_os_str().is_empty())
}
