//! One run of the program: read the line, open what it names, do it, say how it went.

use crate::answer::Answer;
use crate::command::{Command, Noun, Run};
use crate::context::Machine;
use crate::exit::USAGE;
use crate::print::Printer;
use crate::progress;
use crate::refusal::Refusal;
use crate::wording::Words;
use crate::{commands, flags, grammar, language, usage};
use clap::ArgMatches;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

/// Where the workspace is named when the line does not.
const WORKSPACE: &str = "DHOW_WORKSPACE";

/// Runs the line and says how it went.
pub(crate) fn run(line: impl IntoIterator<Item = OsString>) -> ExitCode {
    let line: Vec<OsString> = line.into_iter().collect();
    let words = Words::new(language::localizer(&line));
    let table = commands::all();
    ExitCode::from(match grammar::parse(&table, &words, &line) {
        Ok(matches) => run_matched(&table, words, &matches),
        Err(error) => usage::report(&error, &words),
    })
}

fn run_matched(table: &[Noun], words: Words, matches: &ArgMatches) -> u8 {
    let Some((command, given)) = chosen(table, matches) else { return USAGE };
    let printer = Printer::of(given, words.clone());
    if !matches!(command.run, Run::OnMachine(_)) && workspace(given).is_none() {
        return usage::workspace_missing(&words);
    }
    let machine = Machine::new(words, progress::is_wanted(given));
    match machine.and_then(|machine| perform(command, &machine, given)) {
        Ok(answer) => printer.answer(answer),
        Err(refusal) => printer.refusal(refusal),
    }
}

fn perform(command: &Command, machine: &Machine, given: &ArgMatches) -> Result<Answer, Refusal> {
    let open = || machine.open(workspace(given).unwrap_or_default());
    match command.run {
        Run::OnMachine(run) => run(machine, given),
        Run::OnDesk(run) => run(&open()?, given),
        Run::WithDesk(run) => run(open()?, given),
    }
}

/// The row of the table that the line names.
fn chosen<'t, 'm>(table: &'t [Noun], matches: &'m ArgMatches) -> Option<(&'t Command, &'m ArgMatches)> {
    let (name, given) = matches.subcommand()?;
    match table.iter().find(|noun| noun.name() == name)? {
        Noun::Alone(command) => Some((command, given)),
        Noun::With(_, _, verbs) => {
            let (verb, given) = given.subcommand()?;
            Some((verbs.iter().find(|command| command.name == verb)?, given))
        }
    }
}

fn workspace(given: &ArgMatches) -> Option<PathBuf> {
    let named = given.get_one::<PathBuf>(flags::WORKSPACE).cloned();
    named
        .or_else(|| std::env::var_os(WORKSPACE).map(PathBuf::from))
        .filter(|path| !path.as_os_str().is_empty())
}
