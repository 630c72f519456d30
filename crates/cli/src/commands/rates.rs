//! Exchange rates.

use crate::answer::Answer;
use crate::args::path_text;
use crate::handler::Handler;
use crate::localize::Words;
use crate::phrases::done;
use clap::{Args, Subcommand};
use dhow_contract::prelude::*;
use dhow_contract::rates::{
    Quarantined, RateAnswer, RateQuery, RateSetAside, RatesAccept, RatesImport, RatesImported,
    RatesQuarantined,
};
use dhow_contract::{Failure, Nothing};
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
        #[arg(long, help = messages::cli_flag_skip_bad_rows().id())]
        skip_bad_rows: bool,
    },
    #[command(about = messages::cli_rates_update().id())]
    Update,
    #[command(about = messages::cli_rates_quarantined().id())]
    Quarantined,
    #[command(about = messages::cli_rates_accept().id())]
    Accept {
        #[arg(num_args = 1.., required = true)]
        #[arg(help = messages::cli_flag_id().id(), value_name = messages::cli_value_id().id())]
        ids: Vec<String>,
    },
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
            Command::Import {
                file,
                source,
                skip_bad_rows,
            } => import(file, source, skip_bad_rows),
            Command::Quarantined => Handler::on_desk(|desk| {
                let aside = desk.app.rates_quarantined(Nothing {})?;
                Ok(Answer::list("quarantined", aside, quarantined))
            }),
            Command::Accept { ids } => Handler::on_desk(move |desk| {
                Ok(Answer::one(
                    desk.app.rates_accept(RatesAccept { ids })?,
                    done,
                ))
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

fn import(file: PathBuf, source: String, skip_bad_rows: bool) -> Handler {
    Handler::on_desk(move |desk| {
        let request = RatesImport {
            path: Some(path_text(&file)),
            base64: None,
            source,
            skip_bad_rows,
        };
        let taken = desk.app.rates_import(request);
        let taken = taken.map_err(|failure| in_words(failure, &desk.machine.words))?;
        Ok(Answer::one(taken, imported))
    })
}

/// Each row that cannot be read says what is wrong with it.
fn in_words(mut failure: Failure, words: &Words) -> Failure {
    let issues = failure
        .detail
        .as_mut()
        .and_then(|detail| detail.get_mut("issues")?.as_array_mut());
    for issue in issues.into_iter().flatten() {
        let text = |name: &str| issue[name].as_str().unwrap_or_default().to_owned();
        let problem = words.text(&messages::rates_bad_row(&text("code"), &text("value")));
        issue["message"] = problem.into();
    }
    failure
}

fn imported(report: &RatesImported, words: &Words) -> String {
    let taken = words.text(&messages::cli_rates_imported(report.added, &report.source));
    let aside = report.quarantined.iter().map(|it| set_aside(it, words));
    let skipped = (!report.skipped.is_empty())
        .then(|| words.text(&messages::rates_skipped(report.skipped.len() as u64)));
    [taken]
        .into_iter()
        .chain(aside)
        .chain(skipped)
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

fn quarantined(list: &RatesQuarantined, words: &Words) -> String {
    if list.quarantined.is_empty() {
        return words.text(&messages::rates_aside_none());
    }
    let line = |aside: &RateSetAside| {
        let reason = words.code("rate-reason", &aside.reason);
        let sentence = words.text(&messages::rates_set_aside_row(
            &aside.from,
            &aside.rate,
            &reason,
            &aside.to,
        ));
        format!("{}  {}  {sentence}", aside.id, aside.day)
    };
    let lines: Vec<_> = list.quarantined.iter().map(line).collect();
    lines.join("\n")
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
