//! Markets made ready to price any variant on one day.

use crate::failure::Result;
use crate::tax_packs::packs;
use dhow_domain::markets::{Market, tax_percent};
use dhow_domain::pricing::{BaseTaxes, Margin, PriceInputs, PriceOutcome, Pricing};
use dhow_domain::rates::{Publications, RateSource, rates_of_day};
use dhow_store::{ReadTransaction, StoreError, read};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// A market made ready to price any variant on one day.
pub(crate) struct ReadyMarket {
    pub(crate) market: Market,
    pub(crate) pricing: Pricing,
}

/// Every market, ready for a day.
pub(crate) fn ready_markets(reading: &ReadTransaction, day: Date) -> Result<Vec<ReadyMarket>> {
    let publications = read::SqlitePublications::new(reading);
    read::markets(reading)?
        .into_iter()
        .map(|market| ready(market, &publications, day))
        .collect()
}

pub(super) fn ready<P: Publications<Error = StoreError>>(
    market: Market,
    publications: &P,
    day: Date,
) -> Result<ReadyMarket> {
    let rates = rates_of_day(
        publications,
        &RateSource::new(&market.policy.rate_source),
        day,
    )?;
    // A pack that does not reach that day leaves this market without prices and no other.
    let percent = tax_percent(&market, packs(), day).ok().flatten();
    let base_taxes = BaseTaxes::of_day(packs(), day);
    let pricing = Pricing::new(&market, percent, &base_taxes, &rates)?;
    Ok(ReadyMarket { market, pricing })
}

pub(super) fn margin_of(
    pricing: &Pricing,
    inputs: &PriceInputs,
    outcome: &PriceOutcome,
) -> Result<Option<Margin>> {
    match (inputs.cost, outcome.unit_price) {
        (Some(_), Some(unit)) => Ok(pricing.margin(inputs, unit)?),
        _ => Ok(None),
    }
}

/// What an issue says of a price under its floor: the margin, cut to two decimals so that it never
/// reads as the floor itself, and the floor.
pub(crate) fn floor_arguments(
    ready: &ReadyMarket,
    inputs: &PriceInputs,
    outcome: &PriceOutcome,
) -> [(&'static str, String); 2] {
    let margin = margin_of(&ready.pricing, inputs, outcome).ok().flatten();
    let percent = margin
        .and_then(|margin| margin.percent)
        .map(|percent| percent.trunc_with_scale(2));
    let shown =
        |number: Option<Decimal>| number.map(|number| number.to_string()).unwrap_or_default();
    [
        ("margin", shown(percent)),
        ("floor", shown(ready.pricing.floor_percent())),
    ]
}
