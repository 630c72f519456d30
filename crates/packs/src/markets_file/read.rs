//! The file as a whole, and each market in it.

use super::keys::{Keys, LIST, TABLES, problem, text};
use super::policy::policy;
use dhow_domain::markets::{Market, MarketProblem, MarketReason, TaxPack, validate};
use dhow_domain::money::Currency;
use dhow_domain::named_id::Namespace;
use dhow_domain::{Country, Locale};
use jiff::civil::Date;
use std::collections::BTreeSet;
use std::convert::Infallible;
use toml::Value;

/// What reading a file needs to know besides its text.
#[derive(Debug, Clone, Copy)]
pub struct MarketsContext<'a> {
    /// Whose markets they are. Each has the id that follows from its code, as if none were there: a
    /// caller that updates a market of the same code keeps its id, and one that is taken gives way.
    pub names: Namespace,
    /// The rule packs at hand.
    pub packs: &'a [TaxPack],
    /// Today: a market must have one tax rate now.
    pub day: Date,
}

/// Reads a `markets.toml`. All markets are sound, or none is given.
///
/// # Errors
/// The first [`MarketProblem`], with its path from the top of the file: `market[1].price.round`,
/// the first market being 1.
pub fn read_markets(text: &str, context: MarketsContext<'_>) -> Result<Vec<Market>, MarketProblem> {
    let table = text
        .parse::<toml::Table>()
        .map_err(|error| not_toml(text, &error))?;
    let mut top = Keys::new(table, String::new());
    let markets = top.required("market", |path, value| match value {
        Value::Array(markets) if !markets.is_empty() => Ok(markets),
        Value::Array(_) => Err(problem(path, MarketReason::Empty)),
        _ => Err(problem(path, MarketReason::WrongKind(TABLES))),
    })?;
    top.finish()?;
    let mut codes = BTreeSet::new();
    let mut read = Vec::with_capacity(markets.len());
    for (index, value) in markets.into_iter().enumerate() {
        let path = format!("market[{}]", index + 1);
        let market = market(value, &path, context)?;
        // Codes name folders, and not every file system tells cases apart.
        if !codes.insert(market.code.to_ascii_lowercase()) {
            return Err(problem(
                &format!("{path}.code"),
                MarketReason::Twice(market.code),
            ));
        }
        read.push(market);
    }
    Ok(read)
}

fn market(value: Value, path: &str, context: MarketsContext<'_>) -> Result<Market, MarketProblem> {
    let mut keys = Keys::of(value, path)?;
    let code = keys.required("code", text)?;
    let countries = keys.required("countries", |path, value| list(path, value, country))?;
    let currency = keys.required("currency", currency)?;
    let locales = keys.required("locales", |path, value| list(path, value, locale))?;
    let policy = policy(keys.table("price")?)?;
    keys.finish()?;
    let Ok(id) = context.names.market(&code, |_| Ok::<_, Infallible>(false));
    let market = Market {
        id,
        code,
        countries,
        currency,
        locales,
        policy,
    };
    validate(&market, context.packs, context.day)
        .map_err(|found| problem(&format!("{path}.{}", found.path), found.reason))?;
    Ok(market)
}

fn not_toml(text: &str, error: &toml::de::Error) -> MarketProblem {
    let start = error.span().map_or(0, |span| span.start.min(text.len()));
    let line = 1 + text.as_bytes()[..start]
        .iter()
        .filter(|byte| **byte == b'\n')
        .count();
    problem(
        "markets.toml",
        MarketReason::NotToml {
            line,
            detail: error.message().to_owned(),
        },
    )
}

fn list<T>(
    path: &str,
    value: Value,
    read: impl Fn(&str, Value) -> Result<T, MarketProblem>,
) -> Result<Vec<T>, MarketProblem> {
    let Value::Array(values) = value else {
        return Err(problem(path, MarketReason::WrongKind(LIST)));
    };
    let at = |index: usize| format!("{path}[{}]", index + 1);
    values
        .into_iter()
        .enumerate()
        .map(|(index, value)| read(&at(index), value))
        .collect()
}

fn currency(path: &str, value: Value) -> Result<Currency, MarketProblem> {
    let code = text(path, value)?;
    Currency::parse(&code).map_err(|_| problem(path, MarketReason::UnknownCurrency(code)))
}

fn country(path: &str, value: Value) -> Result<Country, MarketProblem> {
    let code = text(path, value)?;
    Country::parse(&code).map_err(|_| problem(path, MarketReason::InvalidCountry(code)))
}

fn locale(path: &str, value: Value) -> Result<Locale, MarketProblem> {
    let tag = text(path, value)?;
    Locale::parse(&tag).map_err(|_| problem(path, MarketReason::InvalidLocale(tag)))
}
