//! Markets and their price policies.

use crate::answer::Answer;
use crate::command::{Command, Noun, Run};
use crate::form::{Given, path};
use crate::phrases::done;
use crate::table::Table;
use crate::wording::Words;
use dhow_contract::Nothing;
use dhow_contract::markets::{Market, MarketRequest, Markets, MarketsFile};
use dhow_contract::prelude::*;
use dhow_i18n::messages;

pub(super) fn nouns() -> Vec<Noun> {
    vec![Noun::With("market", messages::cli_market, vec![apply(), list(), delete()])]
}

fn apply() -> Command {
    Command {
        name: "apply",
        about: messages::cli_market_apply,
        arguments: |form| {
            vec![
                form.word("file", messages::cli_flag_file(), messages::cli_value_file()).value_parser(path()),
            ]
        },
        run: Run::OnDesk(|desk, given| {
            let file = MarketsFile { path: Some(given.place("file")), text: None };
            Ok(Answer::list("markets", desk.app.market_apply(file)?, |markets: &Markets, words| {
                words.text(&messages::cli_markets_applied(markets.markets.len()))
            }))
        }),
    }
}

fn list() -> Command {
    Command {
        name: "list",
        about: messages::cli_market_list,
        arguments: |_| Vec::new(),
        run: Run::OnDesk(|desk, _| Ok(Answer::list("markets", desk.app.market_list(Nothing {})?, listed))),
    }
}

fn delete() -> Command {
    Command {
        name: "delete",
        about: messages::cli_market_delete,
        arguments: |form| {
            vec![form.word("market", messages::cli_flag_market(), messages::cli_value_market())]
        },
        run: Run::OnDesk(|desk, given| {
            let request = MarketRequest { code: given.must("market") };
            Ok(Answer::one(desk.app.market_delete(request)?, done))
        }),
    }
}

fn listed(markets: &Markets, words: &Words) -> String {
    let head = [
        messages::market_code(),
        messages::market_countries(),
        messages::market_currency(),
        messages::market_locales(),
        messages::market_rate_source(),
    ];
    Table::of(head.iter().map(|it| words.text(it)), &markets.markets, |market: &Market| {
        vec![
            market.code.clone(),
            market.countries.join(" "),
            market.currency.clone(),
            market.locales.join(" "),
            market.price.rate_source.clone(),
        ]
    })
    .lines()
}
