//! Markets and their price policies.

use crate::answer::Answer;
use crate::args::path_text;
use crate::handler::Handler;
use crate::localize::Words;
use crate::phrases::done;
use crate::table::Table;
use clap::Subcommand;
use dhow_contract::Nothing;
use dhow_contract::markets::{self, Market, MarketRequest, MarketsFile};
use dhow_contract::prelude::*;
use dhow_i18n::messages;
use std::path::PathBuf;

/// Words of this room.
#[derive(Debug, Subcommand)]
pub(crate) enum Markets {
    #[command(subcommand, about = messages::cli_market().id())]
    Market(Command),
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    #[command(about = messages::cli_market_apply().id())]
    Apply {
        #[arg(help = messages::cli_flag_file().id(), value_name = messages::cli_value_file().id())]
        file: PathBuf,
    },
    #[command(about = messages::cli_market_list().id())]
    List,
    #[command(about = messages::cli_market_delete().id())]
    Delete {
        #[arg(help = messages::cli_flag_market().id(), value_name = messages::cli_value_market().id())]
        market: String,
    },
}

impl Markets {
    pub(super) fn handler(self) -> Handler {
        let Self::Market(command) = self;
        match command {
            Command::Apply { file } => Handler::on_desk(move |desk| {
                let file = MarketsFile {
                    path: Some(path_text(&file)),
                    text: None,
                };
                Ok(Answer::list(
                    "markets",
                    desk.app.market_apply(file)?,
                    applied,
                ))
            }),
            Command::List => Handler::on_desk(|desk| {
                Ok(Answer::list(
                    "markets",
                    desk.app.market_list(Nothing {})?,
                    listed,
                ))
            }),
            Command::Delete { market } => Handler::on_desk(move |desk| {
                Ok(Answer::one(
                    desk.app.market_delete(MarketRequest { code: market })?,
                    done,
                ))
            }),
        }
    }
}

fn applied(markets: &markets::Markets, words: &Words) -> String {
    words.text(&messages::cli_markets_applied(markets.markets.len()))
}

fn listed(markets: &markets::Markets, words: &Words) -> String {
    let head = [
        messages::market_code(),
        messages::market_countries(),
        messages::market_currency(),
        messages::market_locales(),
        messages::market_rate_source(),
    ];
    Table::of(
        head.iter().map(|it| words.text(it)),
        &markets.markets,
        |market: &Market| {
            vec![
                market.code.clone(),
                market.countries.join(" "),
                market.currency.clone(),
                market.locales.join(" "),
                market.price.rate_source.clone(),
            ]
        },
    )
    .lines()
}
