//! Texts in other languages.

use crate::answer::Answer;
use crate::command::{Command, Noun, Run};
use crate::form::Given;
use crate::phrases::{done, name_of};
use crate::table::Table;
use crate::wording::Words;
use clap::builder::PossibleValuesParser;
use clap::value_parser;
use dhow_contract::prelude::*;
use dhow_contract::translation::{
    Queue, QueueQuery, Segment, Status, StatusQuery, TranslationSet, TranslationState,
};
use dhow_i18n::messages;

/// States a person may give a text.
const STATES: [(&str, TranslationState); 2] =
    [("draft", TranslationState::Draft), ("reviewed", TranslationState::Reviewed)];

pub(super) fn nouns() -> Vec<Noun> {
    vec![Noun::With("translate", messages::cli_translate, vec![status(), list(), set()])]
}

fn status() -> Command {
    Command {
        name: "status",
        about: messages::cli_translate_status,
        arguments: |form| {
            vec![form.flag("locale", messages::cli_flag_locale(), messages::cli_value_locale())]
        },
        run: Run::OnDesk(|desk, given| {
            let query = StatusQuery { locale: given.text("locale") };
            Ok(Answer::one(desk.app.translate_status(query)?, counts))
        }),
    }
}

fn list() -> Command {
    Command {
        name: "list",
        about: messages::cli_translate_list,
        arguments: |form| {
            let limit = form.flag("limit", messages::cli_flag_limit(), messages::cli_value_number());
            vec![
                form.needed("locale", messages::cli_flag_locale(), messages::cli_value_locale()),
                limit.value_parser(value_parser!(u64)),
            ]
        },
        run: Run::OnDesk(|desk, given| {
            let query = QueueQuery {
                locale: given.must("locale"),
                limit: Some(given.count("limit").unwrap_or(u32::MAX.into())),
                ..QueueQuery::default()
            };
            Ok(Answer::list("segments", desk.app.translate_list(query)?, queue))
        }),
    }
}

fn set() -> Command {
    Command {
        name: "set",
        about: messages::cli_translate_set,
        arguments: |form| {
            let text = form.word("text", messages::cli_flag_text(), messages::cli_value_text());
            let state = form.flag("state", messages::cli_flag_state(), messages::cli_value_name());
            vec![
                form.word("sku", messages::cli_flag_sku(), messages::cli_value_sku()),
                form.word("field", messages::cli_flag_field(), messages::cli_value_name()),
                form.word("locale", messages::cli_flag_locale(), messages::cli_value_locale()),
                text.allow_hyphen_values(true),
                state.value_parser(PossibleValuesParser::new(STATES.map(|(name, _)| name))),
            ]
        },
        run: Run::OnDesk(|desk, given| {
            let wanted = given.text("state");
            let request = TranslationSet {
                product: None,
                sku: Some(given.must("sku")),
                field: given.must("field"),
                locale: given.must("locale"),
                text: given.must("text"),
                state: STATES
                    .into_iter()
                    .find(|(name, _)| Some(*name) == wanted.as_deref())
                    .map(|(_, state)| state),
            };
            Ok(Answer::one(desk.app.translate_set(request)?, done))
        }),
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
        [String::new()].into_iter().chain(head.iter().map(|it| words.text(it))),
        &rows,
        |(locale, count)| {
            let counts = [count.missing, count.machine, count.draft, count.reviewed, count.stale];
            [(*locale).clone()].into_iter().chain(counts.iter().map(ToString::to_string)).collect()
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
    let table = Table::of(head.iter().map(|it| words.text(it)), &queue.segments, |segment: &Segment| {
        let state = words.code("translation", &name_of(&segment.state));
        vec![segment.sku.clone(), segment.field.clone(), state, segment.source.clone()]
    });
    let shown = words.text(&messages::cli_shown_of(queue.segments.len(), queue.total));
    format!("{}\n{shown}", table.lines()).trim_start().to_owned()
}
