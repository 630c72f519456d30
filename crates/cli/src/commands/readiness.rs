//! What holds listings back.

use crate::answer::Answer;
use crate::handler::Handler;
use crate::phrases::issues;
use clap::Subcommand;
use dhow_contract::prelude::*;
use dhow_contract::readiness::{Preflight, PreflightQuery};
use dhow_i18n::messages;

/// Words of this room.
#[derive(Debug, Subcommand)]
pub(crate) enum Readiness {
    #[command(about = messages::cli_preflight().id())]
    Preflight {
        #[arg(long, value_parser = ["storefront", "hub"])]
        #[arg(help = messages::cli_flag_channel().id(), value_name = messages::cli_value_name().id())]
        channel: Option<String>,
    },
}

impl Readiness {
    pub(super) fn handler(self) -> Handler {
        let Self::Preflight { channel } = self;
        Handler::on_desk(move |desk| {
            let found = desk.app.preflight(PreflightQuery { channel })?;
            Ok(Answer::list("issues", found, |found: &Preflight, words| {
                issues(&found.issues, words)
            }))
        })
    }
}
