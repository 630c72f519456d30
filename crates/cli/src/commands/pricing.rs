//! Prices and how they come about.

use crate::answer::Answer;
use crate::handler::Handler;
use crate::localize::{Words, or_nothing};
use crate::pages::{PAGE, each};
use crate::phrases::name_of;
use crate::table::{Columns, Table};
use clap::{Args, Subcommand};
use dhow_contract::prelude::*;
use dhow_contract::pricing::{MatrixCell, MatrixQuery, Price, PriceQuery, TrailStep};
use dhow_i18n::messages;
use serde::Serialize;

/// Words of this room.
#[derive(Debug, Subcommand)]
pub(crate) enum Pricing {
    #[command(subcommand, about = messages::cli_price().id())]
    Price(Prices),
}

#[derive(Debug, Subcommand)]
pub(crate) enum Prices {
    #[command(about = messages::cli_price_show().id())]
    Show(Show),
    #[command(about = messages::cli_price_matrix().id())]
    Matrix {
        #[arg(long, help = messages::cli_flag_market().id(), value_name = messages::cli_value_market().id())]
        market: Option<String>,
        #[arg(long, help = messages::cli_flag_at().id(), value_name = messages::cli_value_date().id())]
        at: Option<String>,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Show {
    #[arg(help = messages::cli_flag_sku().id(), value_name = messages::cli_value_sku().id())]
    sku: String,
    #[arg(long, help = messages::cli_flag_market().id(), value_name = messages::cli_value_market().id())]
    market: String,
    #[arg(long = "qty")]
    #[arg(help = messages::cli_flag_quantity().id(), value_name = messages::cli_value_number().id())]
    quantity: Option<String>,
    #[arg(long, help = messages::cli_flag_at().id(), value_name = messages::cli_value_date().id())]
    at: Option<String>,
    #[arg(long, help = messages::cli_flag_as_of().id(), value_name = messages::cli_value_time().id())]
    as_of: Option<String>,
}

impl Pricing {
    pub(super) fn handler(self) -> Handler {
        let Self::Price(command) = self;
        match command {
            Prices::Show(Show {
                sku,
                market,
                quantity,
                at,
                as_of,
            }) => Handler::on_desk(move |desk| {
                let query = PriceQuery {
                    sku,
                    market,
                    quantity,
                    at,
                    as_of,
                };
                Ok(Answer::one(desk.app.price_show(query)?, price))
            }),
            Prices::Matrix { market, at } => Handler::with_desk(move |desk| {
                let app = desk.app;
                let page = move |cursor| {
                    let page = app.price_matrix(MatrixQuery {
                        market: market.clone(),
                        at: at.clone(),
                        cursor,
                        limit: Some(PAGE),
                        ..MatrixQuery::default()
                    })?;
                    Ok((
                        Cells {
                            prices: page.prices,
                        },
                        page.next,
                    ))
                };
                Answer::pages("prices", each(page), cells)
            }),
        }
    }
}

fn price(price: &Price, words: &Words) -> String {
    let state = state(&price.status, &price.flags, words);
    let shown = words.money(price.unit_price.as_deref(), &price.currency);
    let line = words.money(price.line_total.as_deref(), &price.currency);
    let head = format!("{} · {} · {shown} · {state}", price.sku, price.market);
    let product = words.text(&messages::prices_line(&price.quantity, &line, &shown));
    [head, product, trail(&price.trail)].join("\n")
}

fn state(status: &impl serde::Serialize, flags: &[String], words: &Words) -> String {
    let status = words.code("price", &name_of(status));
    let flags = flags.iter().map(|flag| words.code("price-flag", flag));
    [status]
        .into_iter()
        .chain(flags)
        .collect::<Vec<_>>()
        .join(", ")
}

/// The steps as they are recorded; their parameters are data, not prose.
fn trail(steps: &[TrailStep]) -> String {
    let row = |step: &TrailStep| {
        let params: Vec<String> = step
            .params
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        vec![
            step.step.clone(),
            or_nothing(step.r#in.as_deref()),
            or_nothing(step.out.as_deref()),
            step.currency.clone(),
            params.join(" "),
        ]
    };
    Table::of([], steps, row)
        .lines()
        .trim_start_matches('\n')
        .to_owned()
}

/// Prices as scripts get them: whatever else a page has is for screens.
#[derive(Debug, Serialize)]
struct Cells {
    prices: Vec<MatrixCell>,
}

fn cells(page: &Cells, columns: &mut Columns, words: &Words) -> String {
    let head = [
        messages::field_sku(),
        messages::prices_market(),
        messages::prices_shown(),
        messages::prices_state(),
    ];
    Table::of(
        head.iter().map(|it| words.text(it)),
        &page.prices,
        |cell: &MatrixCell| {
            vec![
                cell.sku.clone(),
                cell.market.clone(),
                words.money(cell.unit_price.as_deref(), &cell.currency),
                state(&cell.status, &cell.flags, words),
            ]
        },
    )
    .page(columns)
}
