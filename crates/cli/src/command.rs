//! A command as data: its name, its help, its arguments, and what it calls.

use crate::answer::Answer;
use crate::context::{Desk, Machine};
use crate::form::Form;
use crate::refusal::Refusal;
use clap::{Arg, ArgMatches};
use dhow_i18n::Message;

/// Help as it stands in `locales/`.
pub(crate) type About = fn() -> Message<'static>;

/// One command.
pub(crate) struct Command {
    /// Its word.
    pub(crate) name: &'static str,
    /// Its help.
    pub(crate) about: About,
    /// Its arguments.
    pub(crate) arguments: fn(&Form) -> Vec<Arg>,
    /// What it does.
    pub(crate) run: Run,
}

/// What a command works on.
pub(crate) enum Run {
    /// The workspace that was named.
    OnDesk(fn(&Desk<'_>, &ArgMatches) -> Result<Answer, Refusal>),
    /// The workspace that was named, which it keeps.
    WithDesk(fn(Desk<'_>, &ArgMatches) -> Result<Answer, Refusal>),
    /// This machine alone: there is no workspace yet.
    OnMachine(fn(&Machine, &ArgMatches) -> Result<Answer, Refusal>),
}

/// A word of the grammar: a command, or a noun with verbs.
pub(crate) enum Noun {
    /// Such as `undo`.
    Alone(Command),
    /// Such as `product list`.
    With(&'static str, About, Vec<Command>),
}

impl Noun {
    /// The first word.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Alone(command) => command.name,
            Self::With(name, ..) => name,
        }
    }
}
