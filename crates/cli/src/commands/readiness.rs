//! What holds listings back.

use crate::answer::Answer;
use crate::command::{Command, Noun, Run};
use crate::form::Given;
use crate::phrases::issues;
use clap::builder::PossibleValuesParser;
use dhow_contract::prelude::*;
use dhow_contract::readiness::{Preflight, PreflightQuery};
use dhow_i18n::messages;

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
