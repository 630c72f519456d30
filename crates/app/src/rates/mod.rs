//! Exchange rates: taking them in, asking for one, and the packs that name tax rates.

use crate::App;
use crate::failure::{AppError, Result, not_found};
use crate::pricing::day;
use crate::workspace::status::age;
use dhow_contract::rates as dto;
use dhow_contract::{Code, Failure};
use dhow_domain::market::{Market, PriceBase, TaxPack};
use dhow_domain::money::Currency;
use dhow_domain::rate::{NoRate, RateFound, RateSource, RatesOfDay, find};
use dhow_exchange::rates::{LastRate, MAXIMUM_BYTES, RatesContext, RatesRead, embedded};
use dhow_store::{Act, Reading, read};
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::sync::{Arc, LazyLock};

dhow_contract::rates_commands!(answer_commands);

/// What a change of a publication makes old.
pub(crate) const CHANGES: (&str, &[dhow_contract::Tag]) = {
    use dhow_contract::Tag;
    (<dhow_domain::rate::Publication as dhow_store::Document>::KIND.name, &[Tag::Rates, Tag::Prices])
};

/// The rule packs that come with the program.
pub(crate) fn packs() -> &'static [TaxPack] {
    static PACKS: LazyLock<Vec<TaxPack>> = LazyLock::new(dhow_exchange::tax_packs::embedded_tax_packs);
    &PACKS
}

/// Puts the rates that come with the program into a new workspace.
pub(crate) fn ship(app: &App) -> Result<()> {
    app.act(Act::pull(), |edit| {
        for publication in embedded() {
            edit.seed_publication(&publication)?;
        }
        Ok(())
    })?;
    Ok(())
}

pub(crate) fn rates_import(app: &App, request: &dto::RatesImport) -> Result<dto::RatesImported> {
    let bytes = crate::files::bytes(request.path.as_deref(), request.base64.as_deref(), MAXIMUM_BYTES)?;
    take_in(app, &request.source, &bytes)
}

/// The European Central Bank's own address of its daily rates.
const ECB_DAILY: &str = "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist-90d.xml";

pub(crate) fn rates_update(app: &App) -> Result<dto::RatesImported> {
    let address = app.ask(|reading| Ok(read::setting(reading, "rates.address")?))?;
    let bytes = dhow_network::rates::fetch(address.as_deref().unwrap_or(ECB_DAILY))?;
    take_in(app, RateSource::ECB, &bytes)
}

fn take_in(app: &App, source: &str, bytes: &[u8]) -> Result<dto::RatesImported> {
    let fetched_at = app.host.now();
    let read = app.ask(|reading| {
        let last_known = |asked: LastRate| last_rate(reading, source, asked);
        Ok(dhow_exchange::rates::read(source, bytes, RatesContext { fetched_at, last_known: &last_known })?)
    })?;
    refuse_bad_rows(&read)?;
    let job = app.job("rates_import", "days", Some(read.publications.len() as u64));
    let act = Act::new("act-rates-import")
        .with("source", source)
        .with("count", read.publications.len())
        .as_change_set();
    let committed = app.act(act, |edit| {
        let mut added = 0;
        for (done, publication) in read.publications.iter().enumerate() {
            job.step(done as u64)?;
            added += u64::from(edit.add_publication(publication)?);
        }
        Ok(added)
    })?;
    Ok(imported(source, &read, committed.value))
}

fn last_rate(reading: &Reading, source: &str, asked: LastRate) -> Option<Decimal> {
    let source = RateSource::new(source);
    let publications = read::publications(reading, &source, asked.before.yesterday().ok()?).ok()?;
    RatesOfDay::new(source, asked.before, Arc::from(publications))
        .rate(asked.from, asked.to)
        .map(|found| found.rate)
}

/// All or nothing: a row that cannot be understood refuses the file, naming row and rule.
fn refuse_bad_rows(read: &RatesRead) -> Result<()> {
    let Some(first) = read.bad.first() else { return Ok(()) };
    let rows: Vec<_> = read
        .bad
        .iter()
        .take(100)
        .map(|bad| {
            serde_json::json!({ "row": bad.row, "column": bad.column, "code": bad.rule.as_str(), "value": bad.value })
        })
        .collect();
    Err(Failure::new(Code::RowsRefused)
        .with("count", read.bad.len())
        .with("row", first.row)
        .with("column", &first.column)
        .with("rule", first.rule.as_str())
        .with_detail(serde_json::json!({ "issues": rows }))
        .into())
}

fn imported(source: &str, read: &RatesRead, added: u64) -> dto::RatesImported {
    let quarantined = read
        .set_aside
        .iter()
        .map(|aside| dto::Quarantined {
            row: aside.row,
            day: aside.day.to_string(),
            from: aside.from.to_string(),
            to: aside.to.to_string(),
            rate: aside.rate.clone(),
            reason: aside.reason.as_str().to_owned(),
        })
        .collect();
    dto::RatesImported {
        source: source.to_owned(),
        publications: read.publications.len() as u64,
        added,
        quarantined,
        first: read.publications.first().map(|publication| publication.day.to_string()),
        last: read.publications.last().map(|publication| publication.day.to_string()),
    }
}

pub(crate) fn rates_show(app: &App, query: &dto::RateQuery) -> Result<dto::RateAnswer> {
    let pair =
        (crate::workspace::create::currency(&query.from)?, crate::workspace::create::currency(&query.to)?);
    let asked = day(query.at.as_deref(), app.host.today())?;
    let source = RateSource::new(query.source.as_deref().unwrap_or(RateSource::ECB));
    let found = app.ask(|reading| {
        if !read::rate_sources(reading)?.iter().any(|(name, ..)| name == source.as_str()) && pair.0 != pair.1
        {
            return Err(not_found("rateSource", source.as_str()).into());
        }
        find(&read::SqlitePublications::new(reading), &source, pair, asked).map_err(AppError::from)
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

fn no_rate(missing: &NoRate) -> Failure {
    let last = missing.last_published.map(|day| day.to_string());
    let failure = Failure::new(Code::NoRate)
        .with("from", missing.from)
        .with("to", missing.to)
        .with("asked", missing.asked)
        .with("source", &missing.source_name)
        .with_detail(serde_json::json!({ "lastPublished": last }));
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
        let pairs = markets.iter().map(|market| pair(reading, market, base, today)).collect::<Result<_>>()?;
        let sources = sources
            .into_iter()
            .map(|(source, first, last, days, fetched_at)| dto::RateSourceRow {
                source,
                first,
                last,
                days,
                fetched_at,
            })
            .collect();
        Ok(dto::RatesOverview { sources, pairs })
    })
}

fn pair(reading: &Reading, market: &Market, base: Currency, today: Date) -> Result<dto::RatePairRow> {
    let source = RateSource::new(&market.policy.rate_source);
    let from = priced_in(reading, market, base)?;
    let found = find(&read::SqlitePublications::new(reading), &source, (from, market.currency), today)?;
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

/// The currency most amounts are in that this market starts from.
fn priced_in(reading: &Reading, market: &Market, base: Currency) -> Result<Currency> {
    let first = read::pricing(reading)?.into_iter().find_map(|variant| match market.policy.base {
        PriceBase::BasePrice => variant.base_price,
        PriceBase::Cost => variant.cost,
    });
    Ok(first.map_or(base, |money| money.currency))
}

pub(crate) fn rates_series(app: &App, query: &dto::RateSeriesQuery) -> Result<dto::RateSeries> {
    let (from, to) =
        (crate::workspace::create::currency(&query.from)?, crate::workspace::create::currency(&query.to)?);
    let today = app.host.today();
    let span = jiff::Span::new().try_days(i64::try_from(query.days.unwrap_or(90).min(20_000)).unwrap_or(90));
    let first = span.ok().and_then(|span| today.checked_sub(span).ok()).unwrap_or(today);
    let source = RateSource::new(query.source.as_deref().unwrap_or(RateSource::ECB));
    app.ask(|reading| {
        let mut points = Vec::new();
        let published = read::publication_days(reading, &source, first, today)?;
        for day in published.chunk_by(|left, right| left.day == right.day) {
            let Some(date) = day.first().map(|publication| publication.day) else { continue };
            let rates = RatesOfDay::new(source.clone(), date, Arc::from(day.to_vec()));
            points.extend(
                rates
                    .rate(from, to)
                    .map(|found| dto::RatePoint { day: date.to_string(), rate: found.rate.to_string() }),
            );
        }
        Ok(dto::RateSeries { points })
    })
}
