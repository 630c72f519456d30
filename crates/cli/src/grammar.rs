//! The line as the shell hands it over, against the table of commands.

use crate::command::{About, Command, Noun};
use crate::flags::{JSON, LANGUAGE, LINES, OBJECT, PROGRESS, WORKSPACE};
use crate::form::{Form, path};
use crate::wording::Words;
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches};
use dhow_i18n::messages;
use std::ffi::OsString;

const PROGRAM: &str = "dhow";

/// In help, the flags of every command stand after its own, and help itself stands last.
const AFTER_OWN: usize = 100;
const LAST: usize = 200;

/// Reads a line.
pub(crate) fn parse(table: &[Noun], words: &Words, line: &[OsString]) -> Result<ArgMatches, clap::Error> {
    program(table, &Form::new(words.localizer())).try_get_matches_from(line)
}

/// The whole grammar.
fn program(table: &[Noun], form: &Form) -> clap::Command {
    let program = titled(PROGRAM, PROGRAM, messages::cli_about, form)
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .arg(version(form))
        .args(everywhere(form))
        .subcommands(table.iter().map(|noun| entry(noun, form)));
    of_words(program, form, PROGRAM)
}

fn entry(noun: &Noun, form: &Form) -> clap::Command {
    match noun {
        Noun::Alone(row) => command(row, form, &format!("{PROGRAM} {}", row.name)),
        Noun::With(name, about, verbs) => {
            let line = format!("{PROGRAM} {name}");
            let noun = titled(name, &line, *about, form)
                .subcommands(verbs.iter().map(|row| command(row, form, &format!("{line} {}", row.name))));
            of_words(noun, form, &line)
        }
    }
}

/// A command that is only the beginning of one.
fn of_words(command: clap::Command, form: &Form, line: &str) -> clap::Command {
    let next = form.text(&messages::cli_value_command());
    command
        .arg(help(form))
        .subcommand_required(true)
        .arg_required_else_help(false)
        .disable_help_subcommand(true)
        .subcommand_help_heading(form.text(&messages::cli_heading_commands()))
        .override_usage(format!("{line} {next}"))
}

fn command(row: &Command, form: &Form, line: &str) -> clap::Command {
    let arguments = (row.arguments)(form);
    let usage = usage(line, &arguments);
    let headed = arguments.into_iter().map(|argument| headed(argument, form));
    titled(row.name, line, row.about, form).override_usage(usage).args(headed).arg(help(form))
}

fn headed(argument: Arg, form: &Form) -> Arg {
    let heading = if argument.is_positional() {
        messages::cli_heading_arguments()
    } else {
        messages::cli_heading_options()
    };
    argument.help_heading(form.text(&heading))
}

fn titled(name: &'static str, line: &str, about: About, form: &Form) -> clap::Command {
    let usage = form.text(&messages::cli_usage());
    clap::Command::new(name)
        .bin_name(line)
        .about(form.text(&about()))
        .help_template(format!("{{about}}\n\n{usage} {{usage}}\n\n{{all-args}}\n"))
        .disable_help_flag(true)
}

/// The line of a command as one types it.
fn usage(line: &str, arguments: &[Arg]) -> String {
    let mut usage = line.to_owned();
    for argument in arguments {
        let word = value_of(argument);
        let word = match argument.get_long() {
            Some(flag) if word.is_empty() => format!("--{flag}"),
            Some(flag) => format!("--{flag} {word}"),
            None if is_list(argument) => format!("{word}…"),
            None => word,
        };
        let needed = argument.is_required_set();
        usage.push_str(&if needed { format!(" {word}") } else { format!(" [{word}]") });
    }
    usage
}

fn value_of(argument: &Arg) -> String {
    let names = argument.get_value_names().unwrap_or_default();
    names.first().map(ToString::to_string).unwrap_or_default()
}

fn is_list(argument: &Arg) -> bool {
    argument.get_num_args().is_some_and(|range| range.max_values() > 1)
}

fn help(form: &Form) -> Arg {
    let heading = form.text(&messages::cli_heading_options());
    let about = form.text(&messages::cli_help());
    let help = Arg::new("help").short('h').long("help").help(about).action(ArgAction::Help);
    help.help_heading(heading).display_order(LAST)
}

fn version(form: &Form) -> Arg {
    let heading = form.text(&messages::cli_heading_options());
    let about = form.text(&messages::cli_version());
    Arg::new("version")
        .short('V')
        .long("version")
        .help(about)
        .action(ArgAction::Version)
        .help_heading(heading)
}

fn everywhere(form: &Form) -> [Arg; 4] {
    [
        form.flag(WORKSPACE, messages::cli_flag_workspace(), messages::cli_value_file()).value_parser(path()),
        Arg::new(JSON)
            .long(JSON)
            .help(form.text(&messages::cli_flag_json()))
            .num_args(0..=1)
            .require_equals(true)
            .default_missing_value(OBJECT)
            .value_name(LINES)
            .hide_possible_values(true)
            .value_parser(PossibleValuesParser::new([OBJECT, LINES])),
        form.flag(LANGUAGE, messages::cli_flag_lang(), messages::cli_value_locale()),
        form.switch(PROGRESS, messages::cli_flag_progress()),
    ]
    .map(|argument| headed(argument, form).global(true).display_order(AFTER_OWN))
}

#[cfg(test)]
mod tests {
    use super::*;
    use dhow_i18n::{Language, Localizer};

    #[test]
    fn the_grammar_holds_in_every_language() {
        for language in Language::ALL {
            let words = Localizer::new(language.tag()).plain();
            program(&crate::commands::all(), &Form::new(&words)).debug_assert();
        }
    }

    #[test]
    fn every_command_says_how_it_is_used() {
        let form = Form::new(&Localizer::new("de").plain());
        let mut program = program(&crate::commands::all(), &form);
        let help = program.find_subcommand_mut("price").unwrap().find_subcommand_mut("show").unwrap();
        let help = help.render_help().to_string();
        assert!(help.contains("dhow price show ARTIKELNR --market MARKT [--qty"), "{help}");
        for english in ["Usage", "Options", "Arguments", "[OPTIONS]", "Print help"] {
            assert!(!help.contains(english), "{english} in {help}");
        }
    }
}
