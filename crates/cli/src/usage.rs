//! Lines that are not of the grammar: said on standard error, in words, with exit code 2.

use crate::exit::{DONE, USAGE};
use crate::localize::Words;
use crate::terminal;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use dhow_i18n::messages;
use std::io::Write;

/// Says what is wrong with the line, or, when it asked for help, helps.
pub(crate) fn report(error: &clap::Error, words: &Words) -> u8 {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let _ = write!(std::io::stdout(), "{}", error.render());
            DONE
        }
        _ => say(&[
            sentence(error, words),
            words.text(&messages::cli_usage_help()),
        ]),
    }
}

/// A command that works on a workspace was given none.
pub(crate) fn workspace_missing(words: &Words) -> u8 {
    let missing = messages::cli_workspace_missing();
    let hint = words
        .localizer()
        .attribute(&missing, "hint")
        .unwrap_or_default()
        .into_owned();
    say(&[words.text(&missing), hint])
}

fn say(lines: &[String]) -> u8 {
    let lines = terminal::plain(&lines.join("\n"));
    let _ = writeln!(std::io::stderr(), "dhow: {lines}");
    USAGE
}

fn sentence(error: &clap::Error, words: &Words) -> String {
    let (argument, value) = (
        of(error, ContextKind::InvalidArg),
        of(error, ContextKind::InvalidValue),
    );
    // Where a verb is missing, clap names the noun that lacks it.
    let verb = of(error, ContextKind::InvalidSubcommand)
        .filter(|_| error.kind() != ErrorKind::MissingSubcommand);
    let named = argument
        .or(verb)
        .unwrap_or_else(|| words.text(&messages::cli_value_command()));
    match (error.kind(), value) {
        (ErrorKind::UnknownArgument | ErrorKind::InvalidSubcommand, _) => {
            words.text(&messages::cli_usage_unknown(&named))
        }
        (_, Some(value)) if !value.is_empty() => {
            words.text(&messages::cli_usage_invalid(&named, &value))
        }
        _ => words.text(&messages::cli_usage_missing(&named)),
    }
}

fn of(error: &clap::Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(plain(text)),
        ContextValue::Strings(texts) => Some(plain(&texts.join(", "))),
        _ => None,
    }
}

/// An argument as it stands in the help's usage line.
fn plain(argument: &str) -> String {
    argument
        .replace(['<', '>', '[', ']'], "")
        .trim_end_matches("...")
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar;
    use dhow_i18n::Localizer;
    use std::ffi::OsString;

    #[test]
    fn a_line_that_is_not_of_the_grammar_is_told_apart() {
        let words = Words::new(Localizer::new("en-US").plain());
        let check = |line: &str, expect: &str| {
            let line: Vec<OsString> = line.split_whitespace().map(OsString::from).collect();
            let error = grammar::parse(&words, &line).unwrap_err();
            assert_eq!(sentence(&error, &words), expect);
        };
        check("dhow", "COMMAND is missing");
        check("dhow sell", "There is no sell");
        check("dhow product", "COMMAND is missing");
        check("dhow product burn", "There is no burn");
        check("dhow undo --hard", "There is no --hard");
        check("dhow product show", "SKU is missing");
        check("dhow price show A", "--market MARKET is missing");
        check(
            "dhow product list --limit many",
            "many does not fit --limit N",
        );
        check("dhow undo --json=xml", "xml does not fit --json=lines");
    }
}
