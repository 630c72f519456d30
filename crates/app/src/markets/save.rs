//! Taking markets in as data, and saving one from a form.
//!
//! A form and a file go through the same reader, so that both are refused by the same rules with
//! the same words.

use super::show::market_list;
use crate::app::App;
use crate::failure::{Result, market_unknown, value_invalid};
use crate::files;
use crate::history::done;
use crate::tax_packs::packs;
use dhow_contract::history::Done;
use dhow_contract::markets as dto;
use dhow_contract::{Code, Failure};
use dhow_domain::markets::{Market, MarketProblem, MarketReason};
use dhow_packs::markets_file::{MarketsContext, read_markets};
use dhow_store::{Act, Edit, ReadTransaction, read};
use dhow_sync::DocumentId;
use serde_json::{Map, Value};

pub(crate) fn market_apply(app: &App, request: &dto::MarketsFile) -> Result<dto::Markets> {
    let text = match (&request.text, &request.path) {
        (Some(text), _) => text.clone(),
        (None, path) => {
            let bytes = files::bytes(path.as_deref(), None, 4 * 1024 * 1024)?;
            String::from_utf8(bytes)
                .map_err(|_| Failure::new(Code::EncodingInvalid).with("encoding", "UTF-8"))?
        }
    };
    import(app, &text, "act-market-apply")
}

pub(crate) fn market_save(app: &App, market: &dto::Market) -> Result<dto::Markets> {
    let value = serde_json::to_value(market)
        .map_err(|error| value_invalid("market", &market.code, &error.to_string()))?;
    let file = Value::Object(Map::from_iter([(
        "market".to_owned(),
        Value::Array(vec![as_file(value)]),
    )]));
    let text = toml::to_string(&file)
        .map_err(|error| value_invalid("market", &market.code, &error.to_string()))?;
    let known = app.ask(|reading| Ok(read::market(reading, &market.code)?.is_some()))?;
    import(
        app,
        &text,
        if known {
            "act-market-save"
        } else {
            "act-market-create"
        },
    )
}

/// A form's value with the file's key names and without what is absent.
fn as_file(value: Value) -> Value {
    match value {
        Value::Object(members) => members
            .into_iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (snake_case(&name), as_file(value)))
            .collect::<Map<_, _>>()
            .into(),
        Value::Array(items) => items.into_iter().map(as_file).collect(),
        other => other,
    }
}

fn snake_case(name: &str) -> String {
    name.chars()
        .flat_map(|letter| {
            let break_before = letter.is_ascii_uppercase().then_some('_');
            break_before
                .into_iter()
                .chain([letter.to_ascii_lowercase()])
        })
        .collect()
}

fn import(app: &App, text: &str, message: &str) -> Result<dto::Markets> {
    let context = MarketsContext {
        names: app.ask(|reading| Ok(read::names(reading)?))?,
        packs: packs(),
        day: app.host.today(),
    };
    let markets = read_markets(text, context).map_err(|problem| refusal(&problem))?;
    let code = markets
        .first()
        .map(|market| market.code.clone())
        .unwrap_or_default();
    let act = Act::new(message)
        .with("count", markets.len())
        .with("market", code);
    app.act(act, |edit| {
        markets.iter().try_for_each(|market| upsert(edit, market))
    })?;
    market_list(app)
}

/// A market of the same code is changed and keeps its identity.
fn upsert(edit: &mut Edit<'_>, market: &Market) -> Result<()> {
    let reading = edit.connection();
    let before = read::market(reading, &market.code)?;
    let id = match &before {
        Some(before) => before.id,
        None => {
            refuse_other_case(reading, &market.code)?;
            read::names(reading)?.market(&market.code, |id| {
                read::is_taken(reading, &DocumentId::new(id.to_string()))
            })?
        }
    };
    let after = Market {
        id,
        ..market.clone()
    };
    Ok(edit.save(before.as_ref(), Some(&after))?)
}

/// Codes name folders, and not every file system tells cases apart.
fn refuse_other_case(reading: &ReadTransaction, code: &str) -> Result<()> {
    match read::markets(reading)?
        .iter()
        .find(|known| known.code.eq_ignore_ascii_case(code))
    {
        None => Ok(()),
        Some(known) => {
            let reason = MarketReason::Twice(known.code.clone());
            Err(refusal(&MarketProblem {
                path: format!("{code}.code"),
                reason,
            })
            .into())
        }
    }
}

fn refusal(problem: &MarketProblem) -> Failure {
    let failure = Failure::new(Code::MarketInvalid)
        .with("path", &problem.path)
        .with("reason", problem.reason.as_str())
        .with("detail", &problem.reason);
    match &problem.reason {
        MarketReason::EndingBeyondStep(step) => failure.with("step", step),
        _ => failure,
    }
}

pub(crate) fn market_delete(app: &App, request: &dto::MarketRequest) -> Result<Done> {
    let act = Act::new("act-market-delete").with("market", &request.code);
    let committed = app.act(act, |edit| {
        let before = read::market(edit.connection(), &request.code)?
            .ok_or_else(|| market_unknown(&request.code))?;
        Ok(edit.save(Some(&before), None)?)
    })?;
    Ok(done(
        &committed,
        "act-market-delete",
        &[("market", request.code.clone())],
    ))
}
