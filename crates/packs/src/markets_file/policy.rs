//! The `[market.price]` table.

use super::keys::{Keys, LIST, amount, decimal, problem, text, word};
use dhow_domain::markets::{
    Adjustment, Charm, CharmMode, Floor, FloorBreach, MarketProblem, MarketReason, PriceBase,
    PricePolicy, Rounding, RoundingMode, TaxMode, TaxRate, TaxRule,
};
use dhow_domain::rates::RateSource;
use rust_decimal::Decimal;
use toml::Value;

const SOURCES: [&str; 2] = [RateSource::ECB, RateSource::CSV];
const HALF_UP: Rounding = Rounding {
    increment: None,
    mode: RoundingMode::HalfUp,
};
const UNTAXED: TaxRule = TaxRule {
    mode: TaxMode::Exclusive,
    rate: TaxRate::Percent(Decimal::ZERO),
};

pub(super) fn policy(keys: Option<Keys>) -> Result<PricePolicy, MarketProblem> {
    let mut keys = keys.unwrap_or_else(|| Keys::new(toml::Table::new(), String::new()));
    let base = keys.optional("base", |path, value| {
        word(path, value, PriceBase::parse, "base-price, cost")
    })?;
    let rate_source = keys.optional("rate_source", |path, value| {
        word(path, value, source, "ecb, csv")
    })?;
    let adjust = keys.optional("adjust", steps)?;
    let fees = keys.optional("fees", steps)?;
    let tax = keys.table("tax")?.map(tax).transpose()?;
    let round = keys.table("round")?.map(round).transpose()?;
    let charm = keys.table("charm")?.map(charm).transpose()?;
    let floor = keys.table("floor")?.map(floor).transpose()?;
    keys.finish()?;
    Ok(PricePolicy {
        base: base.unwrap_or(PriceBase::BasePrice),
        rate_source: rate_source.unwrap_or(RateSource::ECB).to_owned(),
        adjust: adjust.unwrap_or_default(),
        fees: fees.unwrap_or_default(),
        tax: tax.unwrap_or(UNTAXED),
        round: round.unwrap_or(HALF_UP),
        charm,
        floor,
    })
}

fn source(word: &str) -> Option<&'static str> {
    SOURCES.into_iter().find(|known| *known == word)
}

/// A list of `{ percent = "…" }` and `{ fixed = "…" }`.
fn steps(path: &str, value: Value) -> Result<Vec<Adjustment>, MarketProblem> {
    let Value::Array(values) = value else {
        return Err(problem(path, MarketReason::WrongKind(LIST)));
    };
    let at = |index: usize| format!("{path}[{}]", index + 1);
    values
        .into_iter()
        .enumerate()
        .map(|(index, value)| step(&at(index), value))
        .collect()
}

fn step(path: &str, value: Value) -> Result<Adjustment, MarketProblem> {
    let mut keys = Keys::of(value, path)?;
    let percent = keys.optional("percent", decimal)?;
    let fixed = keys.optional("fixed", decimal)?;
    keys.finish()?;
    match (percent, fixed) {
        (Some(percent), None) => Ok(Adjustment::Percent(percent)),
        (None, Some(fixed)) => Ok(Adjustment::Fixed(fixed)),
        _ => Err(problem(path, MarketReason::Either("percent, fixed"))),
    }
}

/// An exclusive market may leave its rate out: it is in no price.
fn tax(mut keys: Keys) -> Result<TaxRule, MarketProblem> {
    let path = keys.path("percent");
    let mode = keys.required("mode", |path, value| {
        word(path, value, TaxMode::parse, "inclusive, exclusive")
    })?;
    let percent = keys.optional("percent", decimal)?;
    let pack = keys.optional("pack", text)?;
    let class = keys.optional("class", text)?;
    keys.finish()?;
    let rate = match (percent, pack, class) {
        (Some(percent), None, None) => TaxRate::Percent(percent),
        (None, Some(pack), Some(class)) => TaxRate::Pack { pack, class },
        (None, None, None) if mode == TaxMode::Exclusive => TaxRate::Percent(Decimal::ZERO),
        _ => {
            return Err(problem(
                &path,
                MarketReason::Either("percent, pack + class"),
            ));
        }
    };
    Ok(TaxRule { mode, rate })
}

fn round(mut keys: Keys) -> Result<Rounding, MarketProblem> {
    let increment = keys.optional("increment", amount)?;
    let mode = keys.optional("mode", |path, value| {
        word(
            path,
            value,
            RoundingMode::parse,
            "half-up, half-even, up, down",
        )
    })?;
    keys.finish()?;
    Ok(Rounding {
        increment,
        mode: mode.unwrap_or(RoundingMode::HalfUp),
    })
}

fn charm(mut keys: Keys) -> Result<Charm, MarketProblem> {
    let ending = keys.required("ending", decimal)?;
    let step = keys.required("step", amount)?;
    let mode = keys.optional("mode", |path, value| {
        word(path, value, CharmMode::parse, "nearest, up, down")
    })?;
    let max_percent = keys.optional("max_percent", decimal)?;
    keys.finish()?;
    Ok(Charm {
        ending,
        step,
        mode: mode.unwrap_or(CharmMode::Nearest),
        max_percent,
    })
}

fn floor(mut keys: Keys) -> Result<Floor, MarketProblem> {
    let margin_percent = keys.required("margin_percent", decimal)?;
    let on_breach = keys.optional("on_breach", |path, value| {
        word(path, value, FloorBreach::parse, "block, raise")
    })?;
    keys.finish()?;
    Ok(Floor {
        margin_percent,
        on_breach: on_breach.unwrap_or(FloorBreach::Block),
    })
}
