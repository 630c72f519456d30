//! What holds listings back.

use crate::answer::Answer;
use crate::handler::{Handler, Outcome};
use crate::pages::{PAGE, each};
use crate::phrases::{MOST_SAID, issues};
use clap::Subcommand;
use dhow_app::App;
use dhow_contract::prelude::*;
use dhow_contract::readiness::{Issue, PreflightQuery};
use dhow_i18n::messages;
use serde::Serialize;

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
        Handler::with_desk(|desk| preflight(desk.app, channel))
    }
}

/// Products that were looked at; the issues come page by page.
#[derive(Serialize)]
struct LookedAt {
    products: u64,
}

/// Issues of one page.
#[derive(Serialize)]
struct Issues {
    issues: Vec<Issue>,
}

fn preflight(app: App, channel: Option<String>) -> Outcome {
    let query = move |cursor, limit| PreflightQuery {
        channel: channel.clone(),
        cursor,
        limit: Some(limit),
    };
    let found = app.preflight(query(None, MOST_SAID as u64))?;
    let products = found.products;
    let page = move |cursor| {
        let page = app.preflight(query(cursor, PAGE))?;
        let issues = Issues {
            issues: page.issues,
        };
        Ok((issues, page.next))
    };
    let answer = Answer::list("issues", LookedAt { products }, move |_, words| {
        issues(&found.issues, found.total, words)
    });
    Ok(answer.with_pages("issues", each(page)))
}
