//! Exchange rates.

use crate::answer::Answer;
use crate::command::{Command, Noun, Run};
use crate::form::{Given, path};
use crate::wording::Words;
use clap::builder::PossibleValuesParser;
use dhow_contract::Nothing;
use dhow_contract::prelude::*;
use dhow_contract::rates::{Quarantined, RateAnswer, RateQuery, RatesImport, RatesImported};
use dhow_i18n::messages;

/// Formats a file of rates may have; each is the name of the source too.
const SOURCES: [&str; 2] = ["ecb", "csv"];

pub(super) fn nouns() -> Vec<Noun> {
    vec![Noun::With("rates", messages::cli_rates, vec![import(), update(), show()])]
}

fn import() -> Command {
    Command {
        name: "import",
        about: messages::cli_rates_import,
        arguments: |form| {
            let source = form.needed("source", messages::cli_flag_source(), messages::cli_value_name());
            vec![
                form.word("file", messages::cli_flag_file(), messages::cli_value_file()).value_parser(path()),
                source.value_parser(PossibleValuesParser::new(SOURCES)),
            ]
        },
        run: Run::OnDesk(|desk, given| {
            let request =
                RatesImport { path: Some(given.place("file")), base64: None, source: given.must("source") };
            Ok(Answer::one(desk.app.rates_import(request)?, imported))
        }),
    }
}

fn update() -> Command {
    Command {
        name: "update",
        about: messages::cli_rates_update,
        arguments: |_| Vec::new(),
        run: Run::OnDesk(|desk, _| Ok(Answer::one(desk.app.rates_update(Nothing {})?, imported))),
    }
}

fn show() -> Command {
    Command {
        name: "show",
        about: messages::cli_rates_show,
        arguments: |form| {
            vec![
                form.word("from", messages::cli_flag_from(), messages::cli_value_currency()),
                form.word("to", messages::cli_flag_to(), messages::cli_value_currency()),
                form.flag("at", messages::cli_flag_at(), messages::cli_value_date()),
                form.flag("source", messages::cli_flag_source(), messages::cli_value_name()),
            ]
        },
        run: Run::OnDesk(|desk, given| {
            let query = RateQuery {
                from: given.must("from"),
                to: given.must("to"),
                at: given.text("at"),
                source: given.text("source"),
            };
            Ok(Answer::one(desk.app.rates_show(query)?, rate))
        }),
    }
}

fn imported(report: &RatesImported, words: &Words) -> String {
    let taken = words.text(&messages::cli_rates_imported(report.added, &report.source));
    let aside = report.quarantined.iter().map(|it| set_aside(it, words));
    [taken].into_iter().chain(aside).collect::<Vec<_>>().join("\n")
}

fn set_aside(row: &Quarantined, words: &Words) -> String {
    let reason = words.code("rate-reason", &row.reason);
    let sentence = words.text(&messages::rates_set_aside_row(&row.from, &row.rate, &reason, &row.to));
    format!("{}  {}  {sentence}", row.row, row.day)
}

fn rate(rate: &RateAnswer, words: &Words) -> String {
    words.text(&messages::cli_rate(&rate.published, &rate.from, &rate.rate, &rate.source, &rate.to))
}
