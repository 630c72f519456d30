//! Rates that were set aside: which they are, and that a person believes them.

use crate::app::App;
use crate::failure::{Result, not_found};
use crate::history::done;
use dhow_contract::history::Done;
use dhow_contract::rates as dto;
use dhow_contract::{Code, Failure};
use dhow_domain::money::Currency;
use dhow_domain::rates::{Implausible, Publication, RateSource};
use dhow_store::{Act, read};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// The act's name.
const ACCEPT: &str = "act-rates-accept";

/// What a rate that was set aside is named by: `csv_2026-11-27_EUR_USD_1222`.
pub(super) fn id_of(
    (source, day): (&str, Date),
    (from, to): (Currency, Currency),
    rate: &str,
) -> String {
    format!("{source}_{day}_{from}_{to}_{rate}")
}

pub(crate) fn rates_quarantined(app: &App) -> Result<dto::RatesQuarantined> {
    let quarantined = app
        .ask(|reading| Ok(read::days_with_rates_set_aside(reading)?))?
        .iter()
        .flat_map(kept)
        .map(|aside| aside.told())
        .collect();
    Ok(dto::RatesQuarantined { quarantined })
}

pub(crate) fn rates_accept(app: &App, request: &dto::RatesAccept) -> Result<Done> {
    let days = app.ask(|reading| Ok(read::days_with_rates_set_aside(reading)?))?;
    let believed = request
        .ids
        .iter()
        .map(|id| {
            let found = days.iter().flat_map(kept).find(|aside| aside.id() == *id);
            found.ok_or_else(|| not_found("rate", id))?.believed()
        })
        .collect::<Result<Vec<_>>>()?;
    let count = believed.len().to_string();
    let act = Act::new(ACCEPT).with("count", &count);
    let committed = app.act(act, |edit| {
        for SetAside {
            day, pair, rate, ..
        } in &believed
        {
            edit.believe_rate(&day.source, day.day, *pair, *rate)?;
        }
        Ok(())
    })?;
    Ok(done(&committed, ACCEPT, &[("count", count)]))
}

/// A rate that was set aside, with the day it stands on.
struct SetAside<'a> {
    day: &'a Publication,
    pair: (Currency, Currency),
    rate: Decimal,
    reason: Implausible,
}

/// Two devices may have written what is used and what is not: a pair with a rate has none aside.
fn kept(day: &Publication) -> impl Iterator<Item = SetAside<'_>> {
    let aside = day.set_aside.iter();
    let unused = aside.filter(|((quote, _), _)| !day.rates.contains_key(quote));
    unused.map(move |((quote, rate), reason)| SetAside {
        day,
        pair: (day.base, *quote),
        rate: *rate,
        reason: *reason,
    })
}

impl SetAside<'_> {
    fn id(&self) -> String {
        let source: &RateSource = &self.day.source;
        id_of(
            (source.as_str(), self.day.day),
            self.pair,
            &self.rate.to_string(),
        )
    }

    fn told(&self) -> dto::RateSetAside {
        dto::RateSetAside {
            id: self.id(),
            source: self.day.source.to_string(),
            day: self.day.day.to_string(),
            from: self.pair.0.to_string(),
            to: self.pair.1.to_string(),
            rate: self.rate.to_string(),
            reason: self.reason.as_str().to_owned(),
            can_be_believed: self.reason.can_be_believed(),
        }
    }

    /// What is no rate at all is believed by nobody.
    fn believed(self) -> Result<Self> {
        if self.reason.can_be_believed() {
            return Ok(self);
        }
        Err(Failure::new(Code::RateRefused)
            .with("from", self.pair.0)
            .with("to", self.pair.1)
            .with("rate", self.rate)
            .into())
    }
}
