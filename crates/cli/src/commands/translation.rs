//! Texts in other languages.

use crate::answer::Answer;
use crate::args::one_of;
use crate::handler::Handler;
use crate::localize::Words;
use crate::pages::gather;
use crate::phrases::{done, name_of};
use crate::table::Table;
use clap::{Args, Subcommand};
use dhow_contract::prelude::*;
use dhow_contract::translation::{
    Accepted, Queue, QueueQuery, Segment, Status, StatusQuery, TranslationSet, TranslationState,
};
use dhow_i18n::messages;

/// States a person may give a text.
const STATES: [(&str, TranslationState); 2] = [
    ("draft", TranslationState::Draft),
    ("reviewed", TranslationState::Reviewed),
];

/// Checks that a person may overrule.
const ACCEPTED: [(&str, Accepted); 1] = [("numbersDiffer", Accepted::NumbersDiffer)];

/// Words of this room.
#[derive(Debug, Subcommand)]
pub(crate) enum Translation {
    #[command(subcommand, about = messages::cli_translate().id())]
    Translate(Translate),
}

#[derive(Debug, Subcommand)]
pub(crate) enum Translate {
    #[command(about = messages::cli_translate_status().id())]
    Status {
        #[arg(long, help = messages::cli_flag_locale().id(), value_name = messages::cli_value_locale().id())]
        locale: Option<String>,
    },
    #[command(about = messages::cli_translate_list().id())]
    List {
        #[arg(long, help = messages::cli_flag_locale().id(), value_name = messages::cli_value_locale().id())]
        locale: String,
        #[arg(long, help = messages::cli_flag_limit().id(), value_name = messages::cli_value_number().id())]
        limit: Option<u64>,
    },
    #[command(about = messages::cli_translate_set().id())]
    Set(Set),
}

#[derive(Debug, Args)]
pub(crate) struct Set {
    #[arg(help = messages::cli_flag_sku().id(), value_name = messages::cli_value_sku().id())]
    sku: String,
    #[arg(help = messages::cli_flag_field().id(), value_name = messages::cli_value_name().id())]
    field: String,
    #[arg(help = messages::cli_flag_locale().id(), value_name = messages::cli_value_locale().id())]
    locale: String,
    #[arg(allow_hyphen_values = true)]
    #[arg(help = messages::cli_flag_text().id(), value_name = messages::cli_value_text().id())]
    text: String,
    #[arg(long, value_parser = one_of(&STATES))]
    #[arg(help = messages::cli_flag_state().id(), value_name = messages::cli_value_name().id())]
    state: Option<TranslationState>,
    #[arg(long, value_parser = one_of(&ACCEPTED))]
    #[arg(help = messages::cli_flag_accept().id(), value_name = messages::cli_value_name().id())]
    accept: Vec<Accepted>,
}

impl Translation {
    pub(super) fn handler(self) -> Handler {
        let Self::Translate(command) = self;
        match command {
            Translate::Status { locale } => Handler::on_desk(move |desk| {
                Ok(Answer::one(
                    desk.app.translate_status(StatusQuery { locale })?,
                    counts,
                ))
            }),
            Translate::List { locale, limit } => Handler::on_desk(move |desk| {
                let ask = |offset, limit| {
                    desk.app.translate_list(QueueQuery {
                        locale: locale.clone(),
                        offset,
                        limit: Some(limit),
                        ..QueueQuery::default()
                    })
                };
                let mut all = ask(0, 0)?;
                all.segments = gather(limit, |rows, count| {
                    Ok(ask(rows.len() as u64, count)?.segments)
                })?;
                Ok(Answer::list("segments", all, queue))
            }),
            Translate::Set(set) => Handler::on_desk(move |desk| {
                Ok(Answer::one(desk.app.translate_set(set.request())?, done))
            }),
        }
    }
}

impl Set {
    fn request(self) -> TranslationSet {
        let Self {
            sku,
            field,
            locale,
            text,
            state,
            accept,
        } = self;
        TranslationSet {
            product: None,
            sku: Some(sku),
            field,
            locale,
            text,
            state,
            accept,
        }
    }
}

fn counts(status: &Status, words: &Words) -> String {
    let head = [
        messages::translation_missing(),
        messages::translation_machine(),
        messages::translation_draft(),
        messages::translation_reviewed(),
        messages::translation_stale(),
    ];
    let rows: Vec<_> = status.locales.iter().collect();
    Table::of(
        [String::new()]
            .into_iter()
            .chain(head.iter().map(|it| words.text(it))),
        &rows,
        |(locale, count)| {
            let counts = [
                count.missing,
                count.machine,
                count.draft,
                count.reviewed,
                count.stale,
            ];
            [(*locale).clone()]
                .into_iter()
                .chain(counts.iter().map(ToString::to_string))
                .collect()
        },
    )
    .lines()
}

fn queue(queue: &Queue, words: &Words) -> String {
    let head = [
        messages::field_sku(),
        messages::cli_value_field(),
        messages::prices_state(),
        messages::translate_source(),
    ];
    let table = Table::of(
        head.iter().map(|it| words.text(it)),
        &queue.segments,
        |segment: &Segment| {
            let state = words.code("translation", &name_of(&segment.state));
            vec![
                segment.sku.clone(),
                segment.field.clone(),
                state,
                segment.source.clone(),
            ]
        },
    );
    let shown = words.text(&messages::cli_shown_of(queue.segments.len(), queue.total));
    format!("{}\n{shown}", table.lines())
        .trim_start()
        .to_owned()
}
