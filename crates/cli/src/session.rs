//! One run of the program: read the line, open what it names, do it, say how it went.

use crate::answer::Answer;
use crate::command::{Command, Noun, Run};
use crate::print::Printer;
use crate::progress;
use crate::refusal::Refusal;
use crate::wording::Words;
use crate::{commands, grammar, language, usage};
use clap::ArgMatches;
use dhow_app::{App, Host, system_host};
use dhow_contract::{Code, Failure};
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

/// Exit codes scripts may rely on.
pub(crate) const DONE: u8 = 0;
pub(crate) const REFUSED: u8 = 1;
pub(crate) const USAGE: u8 = 2;

/// Where the workspace is named when the line does not.
const WORKSPACE: &str = "DHOW_WORKSPACE";

/// This machine, for commands that have no workspace yet.
pub(crate) struct Machine {
    host: Host,
    /// The words of this run.
    pub(crate) words: Words,
    /// Whether progress is told.
    progress: bool,
}

impl Machine {
    fn new(words: Words, progress: bool) -> Result<Self, Refusal> {
        let folder = dhow_app::data_folder().ok_or_else(|| Failure::new(Code::KeyMissing))?;
        Ok(Self { host: system_host(folder, words.tag()), words, progress })
    }

    /// Clock, ids, keys and language.
    pub(crate) fn host(&self) -> Host {
        self.host.clone()
    }

    /// Opens a workspace and tells the progress of what is done with it.
    pub(crate) fn open(&self, path: PathBuf) -> Result<Desk<'_>, Refusal> {
        let app = App::open(&path, self.host())?;
        Ok(self.desk(app))
    }

    fn desk(&self, app: App) -> Desk<'_> {
        if self.progress {
            progress::follow(app.listen(), &self.words);
        }
        Desk { app, machine: self }
    }
}

/// An open workspace.
pub(crate) struct Desk<'a> {
    /// Every command of the contract.
    pub(crate) app: App,
    /// Where it was opened.
    pub(crate) machine: &'a Machine,
}

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
    let named = given.get_one::<PathBuf>(grammar::WORKSPACE).cloned();
    named
        .or_else(|| std::env::var_os(WORKSPACE).map(PathBuf::from))
        .filter(|path| !path.as_os_str().is_empty())
}
