//! Prices and how they come about.

use crate::answer::Answer;
use crate::command::{Command, Noun, Run};
use crate::form::Given;
use crate::phrases::name_of;
use crate::table::Table;
use crate::wording::{Words, or_nothing};
use dhow_contract::prelude::*;
use dhow_contract::pricing::{Matrix, MatrixCell, MatrixQuery, Price, PriceQuery, TrailStep};
use dhow_i18n::messages;

pub(super) fn nouns() -> Vec<Noun> {
    vec![Noun::With("price", messages::cli_price, vec![show(), matrix()])]
}

fn show() -> Command {
    Command {
        name: "show",
        about: messages::cli_price_show,
        arguments: |form| {
            vec![
                form.word("sku", messages::cli_flag_sku(), messages::cli_value_sku()),
                form.needed("market", messages::cli_flag_market(), messages::cli_value_market()),
                form.flag("qty", messages::cli_flag_quantity(), messages::cli_value_number()),
                form.flag("at", messages::cli_flag_at(), messages::cli_value_date()),
                form.flag("as-of", messages::cli_flag_as_of(), messages::cli_value_time()),
            ]
        },
        run: Run::OnDesk(|desk, given| {
            let query = PriceQuery {
                sku: given.must("sku"),
                market: given.must("market"),
                quantity: given.text("qty"),
                at: given.text("at"),
                as_of: given.text("as-of"),
            };
            Ok(Answer::one(desk.app.price_show(query)?, price))
        }),
    }
}

fn matrix() -> Command {
    Command {
        name: "matrix",
        about: messages::cli_price_matrix,
        arguments: |form| {
            vec![
                form.flag("market", messages::cli_flag_market(), messages::cli_value_market()),
                form.flag("at", messages::cli_flag_at(), messages::cli_value_date()),
            ]
        },
        run: Run::OnDesk(|desk, given| {
            let query = MatrixQuery { market: given.text("market"), at: given.text("at"), products: None };
            Ok(Answer::list("prices", desk.app.price_matrix(query)?, cells))
        }),
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
    [status].into_iter().chain(flags).collect::<Vec<_>>().join(", ")
}

/// The steps as they are recorded; their parameters are data, not prose.
fn trail(steps: &[TrailStep]) -> String {
    let row = |step: &TrailStep| {
        let params: Vec<String> = step.params.iter().map(|(name, value)| format!("{name}={value}")).collect();
        vec![
            step.step.clone(),
            or_nothing(step.r#in.as_deref()),
            or_nothing(step.out.as_deref()),
            step.currency.clone(),
            params.join(" "),
        ]
    };
    Table::of([], steps, row).lines().trim_start_matches('\n').to_owned()
}

fn cells(matrix: &Matrix, words: &Words) -> String {
    let head = [
        messages::field_sku(),
        messages::prices_market(),
        messages::prices_shown(),
        messages::prices_state(),
    ];
    Table::of(head.iter().map(|it| words.text(it)), &matrix.prices, |cell: &MatrixCell| {
        vec![
            cell.sku.clone(),
            cell.market.clone(),
            words.money(cell.unit_price.as_deref(), &cell.currency),
            state(&cell.status, &cell.flags, words),
        ]
    })
    .lines()
}
