//! Exchange rates.

use crate::answer::Answer;
use crate::args::path_text;
use crate::handler::Handler;
use crate::localize::Words;
use clap::{Args, Subcommand};
use dhow_contract::Nothing;
use dhow_contract::prelude::*;
use dhow_contract::rates::{Quarantined, RateAnswer, RateQuery, RatesImport, RatesImported};
use dhow_i18n::messages;
use std::path::PathBuf;

/// Formats a file of rates may have; each is the name of the source too.
const SOURCES: [&str; 2] = ["ecb", "csv"];

/// Words of this room.
#[derive(Debug, Subcommand)]
pub(crate) enum Rates {
    #[command(subcommand, about = messages::cli_rates().id())]
    Rates(Command),
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    #[command(about = messages::cli_rates_import().id())]
    Import {
        #[arg(help = messages::cli_flag_file().id(), value_name = messages::cli_value_file().id())]
        file: PathBuf,
        #[arg(long, value_parser = SOURCES)]
        #[arg(help = messages::cli_flag_source().id(), value_name = messages::cli_value_name().id())]
        source: String,
    },
    #[command(about = messages::cli_rates_update().id())]
    Update,
    #[command(about = messages::cli_rates_show().id())]
    Show(Show),
}

#[derive(Debug, Args)]
pub(crate) struct Show {
    #[arg(help = messages::cli_flag_from().id(), value_name = messages::cli_value_currency().id())]
    from: String,
    #[arg(help = messages::cli_flag_to().id(), value_name = messages::cli_value_currency().id())]
    to: String,
    #[arg(long, help = messages::cli_flag_at().id(), value_name = messages::cli_value_date().id())]
    at: Option<String>,
    #[arg(long, help = messages::cli_flag_source().id(), value_name = messages::cli_value_name().id())]
    source: Option<String>,
}

impl Rates {
    pub(super) fn handler(self) -> Handler {
        let Self::Rates(command) = self;
        match command {
            Command::Import { file, source } => Handler::on_desk(move |desk| {
                let request = RatesImport {
                    path: Some(path_text(&file)),
                    base64: None,
                    source,
                };
                Ok(Answer::one(desk.app.rates_import(request)?, imported))
            }),
            Command::Update => Handler::on_desk(|desk| {
                Ok(Answer::one(desk.app.rates_update(Nothing {})?, imported))
            }),
            Command::Show(Show {
                from,
                to,
                at,
                source,
            }) => Handler::on_desk(move |desk| {
                Ok(Answer::one(
                    desk.app.rates_show(RateQuery {
                        from,
                        to,
                        at,
                        source,
                    })?,
                    rate,
                ))
            }),
        }
    }
}

fn imported(report: &RatesImported, words: &Words) -> String {
    let taken = words.text(&messages::cli_rates_imported(report.added, &report.source));
    let aside = report.quarantined.iter().map(|it| set_aside(it, words));
    [taken]
        .into_iter()
        .chain(aside)
        .collect::<Vec<_>>()
        .join("\n")
}

fn set_aside(row: &Quarantined, words: &Words) -> String {
    let reason = words.code("rate-reason", &row.reason);
    let sentence = words.text(&messages::rates_set_aside_row(
        &row.from, &row.rate, &reason, &row.to,
    ));
    format!("{}  {}  {sentence}", row.row, row.day)
}

fn rate(rate: &RateAnswer, words: &Words) -> String {
    words.text(&messages::cli_rate(
        &rate.published,
        &rate.from,
        &rate.rate,
        &rate.source,
        &rate.to,
    ))
}
