//! Asking for rates: one, those that prices use today, one through time.

use crate::app::App;
use crate::failure::{AppError, Result, not_found};
use crate::input::{currency, day};
use dhow_contract::rates as dto;
use dhow_contract::{Code, Failure};
use dhow_domain::markets::Market;
use dhow_domain::money::Currency;
use dhow_domain::rates::{NoRate, RateFound, RateSource, RatesOfDay, last_day_of_ended, lookup};
use dhow_store::{ReadTransaction, read};
use jiff::civil::Date;
use std::sync::Arc;

pub(crate) fn rates_show(app: &App, query: &dto::RateQuery) -> Result<dto::RateAnswer> {
    let asked = day(query.at.as_deref(), app.host.today())?;
    let source = RateSource::new(query.source.as_deref().unwrap_or(RateSource::ECB));
    if let Some(ended) = ended(query, asked, &source) {
        return Err(ended.into());
    }
    let pair = (currency(&query.from)?, currency(&query.to)?);
    let found = app.ask(|reading| {
        if !read::rate_sources(reading)?
            .iter()
            .any(|(name, ..)| name == source.as_str())
            && pair.0 != pair.1
        {
            return Err(not_found("rateSource", source.as_str()).into());
        }
        lookup(
            &read::SqlitePublications::new(reading),
            &source,
            pair,
            asked,
        )
        .map_err(AppError::from)
    })?;
    match found {
        Ok(found) => Ok(answer(&found, asked)),
        Err(missing) => Err(no_rate(&missing).into()),
    }
}

fn answer(found: &RateFound, asked: Date) -> dto::RateAnswer {
    dto::RateAnswer {
        from: found.from.to_string(),
        to: found.to.to_string(),
        asked: asked.to_string(),
        rate: found.rate.to_string(),
        source: found.source.to_string(),
        published: found.published.to_string(),
        fetched_at: found.fetched_at.map(|at| at.to_string()),
        age_days: age(found.published, asked),
        via: found.via.map(|currency| currency.to_string()),
    }
}

/// A code that ISO 4217 has taken away has no rate, and ended on a day that is known.
fn ended(query: &dto::RateQuery, asked: Date, source: &RateSource) -> Option<Failure> {
    let codes = [&query.from, &query.to].map(|code| code.trim().to_uppercase());
    let is_gone =
        |code: &String| Currency::parse(code).is_err() && last_day_of_ended(code).is_some();
    if !codes.iter().any(is_gone) {
        return None;
    }
    let last = last_before(codes.iter().map(String::as_str), asked);
    let [from, to] = codes;
    let failure = Failure::new(Code::NoRate)
        .with("from", from)
        .with("to", to)
        .with("asked", asked)
        .with("source", source)
        .with("since", since(last));
    Some(refused_since(failure, last))
}

fn no_rate(missing: &NoRate) -> Failure {
    let official = missing.source_name.as_str() == RateSource::ECB;
    let last = missing.last_published.or_else(|| {
        let codes = [missing.from.code(), missing.to.code()];
        last_before(codes.into_iter().filter(|_| official), missing.asked)
    });
    let failure = Failure::new(Code::NoRate)
        .with("from", missing.from)
        .with("to", missing.to)
        .with("asked", missing.asked)
        .with("source", &missing.source_name)
        .with("since", since(last));
    refused_since(failure, last)
}

/// The last day on which all of the currencies were published, where one of them has ended by then.
fn last_before<'a>(codes: impl Iterator<Item = &'a str>, asked: Date) -> Option<Date> {
    codes
        .filter_map(last_day_of_ended)
        .min()
        .filter(|last| *last <= asked)
}

/// Says when there last was a rate, where there ever was one.
/// The word of the sentence: whether there was a last one.
fn since(last: Option<Date>) -> &'static str {
    if last.is_some() { "last" } else { "never" }
}

fn refused_since(failure: Failure, last: Option<Date>) -> Failure {
    let last = last.map(|day| day.to_string());
    let failure = failure.with_detail(serde_json::json!({ "lastPublished": last }));
    match last {
        Some(day) => failure.with("lastPublished", day),
        None => failure,
    }
}

pub(crate) fn rates_overview(app: &App) -> Result<dto::RatesOverview> {
    let today = app.host.today();
    app.ask(|reading| {
        let base = read::seller(reading)?.base_currency;
        let sources = read::rate_sources(reading)?;
        let markets = read::markets(reading)?;
        let pairs = markets
            .iter()
            .map(|market| pair(reading, market, base, today))
            .collect::<Result<_>>()?;
        let sources = sources
            .into_iter()
            .map(
                |(source, first, last, days, fetched_at)| dto::RateSourceRow {
                    source,
                    first,
                    last,
                    days,
                    fetched_at,
                },
            )
            .collect();
        Ok(dto::RatesOverview { sources, pairs })
    })
}

fn pair(
    reading: &ReadTransaction,
    market: &Market,
    base: Currency,
    today: Date,
) -> Result<dto::RatePairRow> {
    let source = RateSource::new(&market.policy.rate_source);
    let from = priced_in(reading, market, base)?;
    let found = lookup(
        &read::SqlitePublications::new(reading),
        &source,
        (from, market.currency),
        today,
    )?;
    let (rate, last_published) = match found {
        Ok(found) => (Some(found), None),
        Err(missing) => (None, missing.last_published),
    };
    Ok(dto::RatePairRow {
        market: market.code.clone(),
        from: from.to_string(),
        to: market.currency.to_string(),
        source: source.to_string(),
        rate: rate.as_ref().map(|found| found.rate.to_string()),
        published: rate.as_ref().map(|found| found.published.to_string()),
        age_days: rate.as_ref().map(|found| age(found.published, today)),
        last_published: last_published.map(|day| day.to_string()),
    })
}

/// The currency of the first amount that this market starts from.
fn priced_in(reading: &ReadTransaction, market: &Market, base: Currency) -> Result<Currency> {
    let first = read::first_amount(reading, market.policy.base)?;
    Ok(first.map_or(base, |money| money.currency))
}

pub(crate) fn rates_series(app: &App, query: &dto::RateSeriesQuery) -> Result<dto::RateSeries> {
    let (from, to) = (currency(&query.from)?, currency(&query.to)?);
    let today = app.host.today();
    let span = jiff::Span::new()
        .try_days(i64::try_from(query.days.unwrap_or(90).min(20_000)).unwrap_or(90));
    let first = span
        .ok()
        .and_then(|span| today.checked_sub(span).ok())
        .unwrap_or(today);
    let source = RateSource::new(query.source.as_deref().unwrap_or(RateSource::ECB));
    app.ask(|reading| {
        let mut points = Vec::new();
        let published = read::publication_days(reading, &source, first, today)?;
        for day in published.chunk_by(|left, right| left.day == right.day) {
            let Some(date) = day.first().map(|publication| publication.day) else {
                continue;
            };
            let rates = RatesOfDay::new(source.clone(), date, Arc::from(day.to_vec()));
            points.extend(rates.rate(from, to).map(|found| dto::RatePoint {
                day: date.to_string(),
                rate: found.rate.to_string(),
            }));
        }
        Ok(dto::RateSeries { points })
    })
}

/// Days from one day to another.
pub(crate) fn age(from: Date, to: Date) -> i64 {
    (to - from).get_days().into()
}
