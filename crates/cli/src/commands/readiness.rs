//! What holds listings back.

use crate::answer::Answer;
use crate::command::{Command, Noun, Run};
use crate::form::Given;
use crate::table::Table;
use crate::wording::{Words, or_nothing};
use clap::builder::PossibleValuesParser;
use dhow_contract::prelude::*;
use dhow_contract::readiness::{Issue, Preflight, PreflightQuery};
use dhow_i18n::messages;

/// Most issues that are put into words.
const MOST_SAID: usize = 50;

pub(super) fn nouns() -> Vec<Noun> {
    vec![Noun::Alone(Command {
        name: "preflight",
        about: messages::cli_preflight,
        arguments: |form| {
            let channel = form.flag("channel", messages::cli_flag_channel(), messages::cli_value_name());
            vec![channel.value_parser(PossibleValuesParser::new(["storefront", "hub"]))]
        },
        run: Run::OnDesk(|desk, given| {
            let query = PreflightQuery { channel: given.text("channel") };
            Ok(Answer::list("issues", desk.app.preflight(query)?, |found: &Preflight, words| {
                issues(&found.issues, words)
            }))
        }),
    })]
}

pub(super) fn issues(issues: &[Issue], words: &Words) -> String {
    let count = words.text(&messages::cli_issues(issues.len()));
    let head = [messages::field_sku(), messages::prices_market(), messages::field_locale()];
    let head = head.iter().map(|it| words.text(it)).chain([count.clone()]);
    let table = Table::of(head, &issues[..issues.len().min(MOST_SAID)], |issue| {
        let worded = words.localizer().issue(&issue.code, &issue.args).message;
        let place = [&issue.sku, &issue.market, &issue.locale].map(|it| or_nothing(it.as_deref()));
        place.into_iter().chain([worded]).collect()
    });
    if issues.is_empty() { count } else { table.lines() }
}
