//! Flags that every command takes, wherever they stand on the line.

use clap::{Args, ValueEnum};
use dhow_i18n::messages;
use std::path::PathBuf;

/// In help, they stand after a command's own.
const AFTER_OWN: usize = 100;

/// What was given of them.
#[derive(Debug, Args)]
pub(crate) struct Flags {
    /// The workspace a command works on.
    #[arg(long, global = true, display_order = AFTER_OWN)]
    #[arg(help = messages::cli_flag_workspace().id(), value_name = messages::cli_value_file().id())]
    pub(crate) workspace: Option<PathBuf>,
    /// In which form a script wants the answer; a person gets words.
    #[arg(long, global = true, display_order = AFTER_OWN)]
    #[arg(num_args = 0..=1, require_equals = true, default_missing_value = "object")]
    #[arg(help = messages::cli_flag_json().id(), value_name = "lines")]
    pub(crate) json: Option<Json>,
    /// The language of the words. Help needs it too, so `language` finds it before the line is read.
    #[arg(long, global = true, display_order = AFTER_OWN)]
    #[arg(help = messages::cli_flag_lang().id(), value_name = messages::cli_value_locale().id())]
    lang: Option<String>,
    /// Whether progress is told though nobody watches a terminal.
    #[arg(long, global = true, display_order = AFTER_OWN, help = messages::cli_flag_progress().id())]
    pub(crate) progress: bool,
}

/// Values of `--json`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Json {
    /// One object.
    Object,
    /// One object a line, where the answer is a list.
    Lines,
}
