//! Arguments with their help in the reader's language.

use clap::builder::ValueParser;
use clap::{Arg, ArgAction, ArgMatches, value_parser};
use dhow_i18n::{Localizer, Message};
use std::path::PathBuf;

/// Makes arguments that are described in one language.
#[derive(Debug, Clone)]
pub(crate) struct Form {
    words: Localizer,
}

impl Form {
    pub(crate) fn new(words: &Localizer) -> Self {
        Self { words: words.clone() }
    }

    /// A text of the grammar.
    pub(crate) fn text(&self, message: &Message<'_>) -> String {
        self.words.text(message).into_owned()
    }

    /// A word that must be there, in its place.
    pub(crate) fn word(&self, id: &'static str, about: Message<'_>, value: Message<'_>) -> Arg {
        self.valued(id, &about, &value).required(true)
    }

    /// Words at the end of the line.
    pub(crate) fn words(&self, id: &'static str, about: Message<'_>, value: Message<'_>) -> Arg {
        self.valued(id, &about, &value).num_args(0..)
    }

    /// A flag with a value that may be left out.
    pub(crate) fn flag(&self, id: &'static str, about: Message<'_>, value: Message<'_>) -> Arg {
        self.valued(id, &about, &value).long(id)
    }

    /// A flag with a value that must be there.
    pub(crate) fn needed(&self, id: &'static str, about: Message<'_>, value: Message<'_>) -> Arg {
        self.flag(id, about, value).required(true)
    }

    /// A flag that is there or not.
    pub(crate) fn switch(&self, id: &'static str, about: Message<'_>) -> Arg {
        Arg::new(id).long(id).help(self.text(&about)).action(ArgAction::SetTrue)
    }

    fn valued(&self, id: &'static str, about: &Message<'_>, value: &Message<'_>) -> Arg {
        Arg::new(id).help(self.text(about)).value_name(self.text(value)).hide_possible_values(true)
    }
}

/// A value that is a path, in whatever bytes the system has paths in.
pub(crate) fn path() -> ValueParser {
    value_parser!(PathBuf)
}

/// What was given, read back.
pub(crate) trait Given {
    /// A text that may be missing.
    fn text(&self, id: &str) -> Option<String>;
    /// A text the grammar demands.
    fn must(&self, id: &str) -> String;
    /// Texts, none when there are none.
    fn texts(&self, id: &str) -> Vec<String>;
    /// A path the grammar demands, as the contract carries paths.
    fn place(&self, id: &str) -> String;
    /// A count that may be missing.
    fn count(&self, id: &str) -> Option<u64>;
    /// Whether a switch is there.
    fn has(&self, id: &str) -> bool;
}

impl Given for ArgMatches {
    fn text(&self, id: &str) -> Option<String> {
        self.get_one::<String>(id).cloned()
    }

    fn must(&self, id: &str) -> String {
        self.text(id).unwrap_or_default()
    }

    fn texts(&self, id: &str) -> Vec<String> {
        self.get_many::<String>(id).map(|values| values.cloned().collect()).unwrap_or_default()
    }

    fn place(&self, id: &str) -> String {
        self.get_one::<PathBuf>(id).map(|path| path.display().to_string()).unwrap_or_default()
    }

    fn count(&self, id: &str) -> Option<u64> {
        self.get_one::<u64>(id).copied()
    }

    fn has(&self, id: &str) -> bool {
        self.get_flag(id)
    }
}
