//! The line as the shell hands it over, read into the arguments of its command.
//!
//! What may stand on a line is declared by the types of [`commands`](crate::commands) and
//! [`flags`](crate::flags), whose texts are ids of messages. Here they become the reader's words.

use crate::commands::Command;
use crate::flags::Flags;
use crate::localize::Words;
use clap::{Arg, ArgAction, CommandFactory, FromArgMatches, Parser};
use dhow_i18n::{Message, messages};
use std::collections::BTreeMap;
use std::ffi::OsString;

const PROGRAM: &str = "dhow";

/// In help, help itself stands last.
const LAST: usize = 200;

/// A line that is of the grammar.
#[derive(Debug, Parser)]
#[command(name = PROGRAM, version, disable_version_flag = true)]
pub(crate) struct Line {
    /// What every command may be told.
    #[command(flatten)]
    pub(crate) flags: Flags,
    /// What is to be done.
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Reads a line.
pub(crate) fn parse(words: &Words, line: &[OsString]) -> Result<Line, clap::Error> {
    Line::from_arg_matches(&program(words).try_get_matches_from(line)?)
}

/// The whole grammar, in the reader's words.
fn program(words: &Words) -> clap::Command {
    let program = Line::command().about(messages::cli_about().id());
    localized(program, PROGRAM, words).arg(version(words))
}

/// A command and all that is under it; `line` is what one types to get there.
fn localized(command: clap::Command, line: &str, words: &Words) -> clap::Command {
    let about = command
        .get_about()
        .map(|id| text(&id.to_string(), words))
        .unwrap_or_default();
    let command = command.mut_args(|argument| localized_argument(argument, words));
    let usage = usage(line, &command, words);
    let template = format!(
        "{{about}}\n\n{} {{usage}}\n\n{{all-args}}\n",
        words.text(&messages::cli_usage())
    );
    command
        .bin_name(line)
        .about(about)
        .override_usage(usage)
        .help_template(template)
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .arg_required_else_help(false)
        .subcommand_help_heading(words.text(&messages::cli_heading_commands()))
        .arg(help(words))
        .mut_subcommands(|command| {
            let line = format!("{line} {}", command.get_name());
            localized(command, &line, words)
        })
}

fn localized_argument(argument: Arg, words: &Words) -> Arg {
    let heading = match argument.is_positional() {
        true => messages::cli_heading_arguments(),
        false => messages::cli_heading_options(),
    };
    let about = argument
        .get_help()
        .map(|id| text(&id.to_string(), words))
        .unwrap_or_default();
    let value = value_of(&argument);
    let argument = argument.help(about).help_heading(words.text(&heading));
    if value.is_empty() {
        return argument;
    }
    argument
        .value_name(text(&value, words))
        .hide_possible_values(true)
}

/// The words of a message; what is none stands as it is.
fn text(id: &str, words: &Words) -> String {
    words
        .localizer()
        .format_dynamic(id, &BTreeMap::new())
        .unwrap_or_else(|_| id.to_owned())
}

/// The line of a command as one types it.
fn usage(line: &str, command: &clap::Command, words: &Words) -> String {
    if command.has_subcommands() {
        return format!("{line} {}", words.text(&messages::cli_value_command()));
    }
    let mut usage = line.to_owned();
    for argument in command.get_arguments() {
        let word = usage_of(argument);
        usage.push_str(&if argument.is_required_set() {
            format!(" {word}")
        } else {
            format!(" [{word}]")
        });
    }
    usage
}

fn usage_of(argument: &Arg) -> String {
    let word = value_of(argument);
    match argument.get_long() {
        Some(flag) if word.is_empty() => format!("--{flag}"),
        Some(flag) => format!("--{flag} {word}"),
        None if is_list(argument) => format!("{word}…"),
        None => word,
    }
}

/// The placeholder of an argument's value; a switch has none.
fn value_of(argument: &Arg) -> String {
    let names = argument
        .get_value_names()
        .filter(|_| argument.get_action().takes_values());
    names
        .unwrap_or_default()
        .first()
        .map(ToString::to_string)
        .unwrap_or_default()
}

fn is_list(argument: &Arg) -> bool {
    argument
        .get_num_args()
        .is_some_and(|range| range.max_values() > 1)
}

fn help(words: &Words) -> Arg {
    option("help", 'h', ArgAction::Help, &messages::cli_help(), words).display_order(LAST)
}

fn version(words: &Words) -> Arg {
    option(
        "version",
        'V',
        ArgAction::Version,
        &messages::cli_version(),
        words,
    )
}

fn option(
    name: &'static str,
    short: char,
    action: ArgAction,
    about: &Message<'_>,
    words: &Words,
) -> Arg {
    let heading = words.text(&messages::cli_heading_options());
    Arg::new(name)
        .short(short)
        .long(name)
        .help(words.text(about))
        .action(action)
        .help_heading(heading)
}

#[cfg(test)]
mod tests {
    use super::*;
    use dhow_i18n::{Language, Localizer};

    #[test]
    fn the_grammar_holds_in_every_language() {
        for language in Language::ALL {
            program(&Words::new(Localizer::new(language.tag()).plain())).debug_assert();
        }
    }

    /// The help of a command and of every command under it.
    fn helps(command: &mut clap::Command, helps: &mut Vec<String>) {
        helps.push(command.render_help().to_string());
        command
            .get_subcommands_mut()
            .for_each(|command| self::helps(command, helps));
    }

    #[test]
    fn help_is_words_in_every_language_and_never_the_id_of_a_message() {
        for language in Language::ALL {
            let mut all = Vec::new();
            let mut program = program(&Words::new(Localizer::new(language.tag()).plain()));
            program.build();
            helps(&mut program, &mut all);
            assert!(all.len() > 40, "{}", all.len());
            for help in all {
                let lines: Vec<_> = help.lines().collect();
                assert!(
                    !lines[0].is_empty() && !help.contains("cli-"),
                    "{}: {help}",
                    language.tag()
                );
            }
        }
    }

    #[test]
    fn every_command_says_how_it_is_used() {
        let mut program = program(&Words::new(Localizer::new("de").plain()));
        let help = program
            .find_subcommand_mut("price")
            .unwrap()
            .find_subcommand_mut("show")
            .unwrap();
        let help = help.render_help().to_string();
        assert!(
            help.contains("dhow price show ARTIKELNR --market MARKT [--qty"),
            "{help}"
        );
        for english in ["Usage", "Options", "Arguments", "[OPTIONS]", "Print help"] {
            assert!(!help.contains(english), "{english} in {help}");
        }
    }
}
