//! Markets: reading them, taking them in as data, saving one from a form.
//!
//! A form and a file go through the same reader, so that both are refused by the same rules with
//! the same words.

use crate::App;
use crate::failure::{Result, value_invalid};
use crate::history::done;
use crate::pricing::market_unknown;
use crate::rates::packs;
use dhow_contract::history::Done;
use dhow_contract::markets as dto;
use dhow_contract::{Code, Failure};
use dhow_domain::Locale;
use dhow_domain::market::{
    Adjustment, Charm, CharmMode, Floor, FloorBreach, Market, MarketProblem, MarketReason, PriceBase,
    RoundingMode, TaxMode, TaxRate,
};
use dhow_exchange::markets_file::{MarketsContext, read_markets};
use dhow_store::{Act, Edit, Reading, read};
use serde_json::{Map, Value};

dhow_contract::markets_commands!(answer_commands);

/// What a change of a market makes old.
pub(crate) const CHANGES: (&str, &[dhow_contract::Tag]) = {
    use dhow_contract::Tag;
    (<dhow_domain::market::Market as dhow_store::Document>::KIND.name, &[Tag::Markets, Tag::Prices])
};

/// Languages that any market wants, in the order markets name them.
pub(crate) fn wanted_locales(reading: &Reading) -> Result<Vec<Locale>> {
    let mut wanted: Vec<Locale> = Vec::new();
    for locale in read::markets(reading)?.into_iter().flat_map(|market| market.locales) {
        if !wanted.contains(&locale) {
            wanted.push(locale);
        }
    }
    Ok(wanted)
}

pub(crate) fn market_list(app: &App) -> Result<dto::Markets> {
    app.ask(|reading| Ok(dto::Markets { markets: read::markets(reading)?.iter().map(market).collect() }))
}

pub(crate) fn market_apply(app: &App, request: &dto::MarketsFile) -> Result<dto::Markets> {
    let text = match (&request.text, &request.path) {
        (Some(text), _) => text.clone(),
        (None, path) => {
            let bytes = crate::files::bytes(path.as_deref(), None, 4 * 1024 * 1024)?;
            String::from_utf8(bytes)
                .map_err(|_| Failure::new(Code::EncodingInvalid).with("encoding", "UTF-8"))?
        }
    };
    take_in(app, &text, "act-market-apply")
}

pub(crate) fn market_save(app: &App, market: &dto::Market) -> Result<dto::Markets> {
    let value = serde_json::to_value(market)
        .map_err(|error| value_invalid("market", &market.code, &error.to_string()))?;
    let file = Value::Object(Map::from_iter([("market".to_owned(), Value::Array(vec![as_file(value)]))]));
    let text =
        toml::to_string(&file).map_err(|error| value_invalid("market", &market.code, &error.to_string()))?;
    let known = app.ask(|reading| Ok(read::market(reading, &market.code)?.is_some()))?;
    take_in(app, &text, if known { "act-market-save" } else { "act-market-create" })
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
            break_before.into_iter().chain([letter.to_ascii_lowercase()])
        })
        .collect()
}

fn take_in(app: &App, text: &str, message: &str) -> Result<dto::Markets> {
    let context = MarketsContext { ids: app.host.ids.as_ref(), packs: packs(), day: app.host.today() };
    let markets = read_markets(text, context).map_err(|problem| refusal(&problem))?;
    let code = markets.first().map(|market| market.code.clone()).unwrap_or_default();
    let act = Act::new(message).with("count", markets.len()).with("market", code);
    app.act(act, |edit| markets.iter().try_for_each(|market| upsert(edit, market)))?;
    market_list(app)
}

/// A market of the same code is changed and keeps its identity.
fn upsert(edit: &mut Edit<'_>, market: &Market) -> Result<()> {
    let before = read::market(edit.connection(), &market.code)?;
    if before.is_none() {
        refuse_other_case(edit.connection(), &market.code)?;
    }
    let after = Market { id: before.as_ref().map_or(market.id, |before| before.id), ..market.clone() };
    Ok(edit.save(before.as_ref(), Some(&after))?)
}

/// Codes name folders, and not every file system tells cases apart.
fn refuse_other_case(reading: &Reading, code: &str) -> Result<()> {
    match read::markets(reading)?.iter().find(|known| known.code.eq_ignore_ascii_case(code)) {
        None => Ok(()),
        Some(known) => {
            let reason = MarketReason::Twice(known.code.clone());
            Err(refusal(&MarketProblem { path: format!("{code}.code"), reason }).into())
        }
    }
}

fn refusal(problem: &MarketProblem) -> Failure {
    Failure::new(Code::MarketInvalid)
        .with("path", &problem.path)
        .with("reason", problem.reason.as_str())
        .with("detail", &problem.reason)
}

pub(crate) fn market_delete(app: &App, request: &dto::MarketRequest) -> Result<Done> {
    let act = Act::new("act-market-delete").with("market", &request.code);
    let committed = app.act(act, |edit| {
        let before =
            read::market(edit.connection(), &request.code)?.ok_or_else(|| market_unknown(&request.code))?;
        Ok(edit.save(Some(&before), None)?)
    })?;
    Ok(done(&committed, "act-market-delete", &[("market", request.code.clone())]))
}

/// A market as the contract shows it.
fn market(market: &Market) -> dto::Market {
    let policy = &market.policy;
    dto::Market {
        code: market.code.clone(),
        countries: market.countries.iter().map(ToString::to_string).collect(),
        currency: market.currency.to_string(),
        locales: market.locales.iter().map(ToString::to_string).collect(),
        price: dto::PricePolicy {
            base: match policy.base {
                PriceBase::BasePrice => "base-price",
                PriceBase::Cost => "cost",
            }
            .to_owned(),
            rate_source: policy.rate_source.clone(),
            adjust: policy.adjust.iter().map(adjustment).collect(),
            fees: policy.fees.iter().map(adjustment).collect(),
            tax: tax(&policy.tax),
            round: Some(dto::Round {
                increment: policy.round.increment.map(|increment| increment.to_string()),
                mode: Some(rounding(policy.round.mode).to_owned()),
            }),
            charm: policy.charm.as_ref().map(charm),
            floor: policy.floor.as_ref().map(floor),
        },
    }
}

fn adjustment(step: &Adjustment) -> dto::Adjustment {
    match step {
        Adjustment::Percent(percent) => dto::Adjustment { percent: Some(percent.to_string()), fixed: None },
        Adjustment::Fixed(fixed) => dto::Adjustment { percent: None, fixed: Some(fixed.to_string()) },
    }
}

fn tax(tax: &dhow_domain::market::TaxRule) -> dto::Tax {
    let mode = match tax.mode {
        TaxMode::Inclusive => "inclusive",
        TaxMode::Exclusive => "exclusive",
    };
    let (percent, pack, class) = match &tax.rate {
        TaxRate::Percent(percent) => (Some(percent.to_string()), None, None),
        TaxRate::Pack { pack, class } => (None, Some(pack.clone()), Some(class.clone())),
    };
    dto::Tax { mode: mode.to_owned(), percent, pack, class }
}

fn rounding(mode: RoundingMode) -> &'static str {
    match mode {
        RoundingMode::HalfUp => "half-up",
        RoundingMode::HalfEven => "half-even",
        RoundingMode::Up => "up",
        RoundingMode::Down => "down",
    }
}

fn charm(charm: &Charm) -> dto::Charm {
    let mode = match charm.mode {
        CharmMode::Nearest => "nearest",
        CharmMode::Up => "up",
        CharmMode::Down => "down",
    };
    dto::Charm {
        ending: charm.ending.to_string(),
        step: charm.step.to_string(),
        mode: Some(mode.to_owned()),
        max_percent: charm.max_percent.map(|percent| percent.to_string()),
    }
}

fn floor(floor: &Floor) -> dto::Floor {
    let on_breach = match floor.on_breach {
        FloorBreach::Block => "block",
        FloorBreach::Raise => "raise",
    };
    dto::Floor { margin_percent: floor.margin_percent.to_string(), on_breach: Some(on_breach.to_owned()) }
}
