//! Tax rates by country and day, as a rule pack has them. What a pack does not cover it says so,
//! it never guesses.

use super::{Market, TaxClass, TaxMode, TaxRate};
use crate::Country;
use jiff::civil::Date;
use rust_decimal::Decimal;

/// One dated rate of a country and class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaxPackRate {
    /// The country.
    pub country: Country,
    /// The class, such as `standard`.
    pub class: TaxClass,
    /// The first day it holds; it holds until the next one of the same country and class.
    pub from: Date,
    /// The rate in percent.
    pub percent: Decimal,
}

/// A rule pack of tax rates: dated, sourced data that is replaceable without a release.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaxPack {
    /// Its name, such as `vat-eu`.
    pub name: String,
    /// Who made the figures, and under which licence.
    pub source: String,
    /// The day the figures were checked.
    pub as_of: Date,
    /// The rates, in any order.
    pub rates: Vec<TaxPackRate>,
}

/// A pack has no rate for what was asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{pack} does not cover {class} in {country} on {day}")]
pub struct NotCovered {
    /// The pack.
    pub pack: String,
    /// The country.
    pub country: Country,
    /// The class.
    pub class: String,
    /// The day.
    pub day: Date,
}

impl TaxPack {
    /// The rate of a country and class on a day, in percent.
    ///
    /// # Errors
    /// [`NotCovered`] when the pack has none, or none so early.
    pub fn percent(&self, country: Country, class: &str, day: Date) -> Result<Decimal, NotCovered> {
        self.rates
            .iter()
            .filter(|rate| {
                rate.country == country && rate.class.as_str() == class && rate.from <= day
            })
            .max_by_key(|rate| rate.from)
            .map(|rate| rate.percent)
            .ok_or_else(|| NotCovered {
                pack: self.name.clone(),
                country,
                class: class.to_owned(),
                day,
            })
    }
}

/// Why a market has no one tax rate on a day.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, strum::IntoStaticStr)]
#[strum(serialize_all = "camelCase")]
pub enum TaxProblem {
    /// There is no pack of that name.
    #[error("there is no rule pack `{0}`")]
    PackUnknown(String),
    /// The pack says nothing of a country, class or day.
    #[error(transparent)]
    NotCovered(#[from] NotCovered),
    /// The countries of one inclusive market have different rates.
    #[error("{} has {} % and {} has {} %", .first.0, .first.1, .other.0, .other.1)]
    #[strum(serialize = "taxRatesDiffer")]
    RatesDiffer {
        /// A country and its rate in percent.
        first: (Country, Decimal),
        /// Another and its.
        other: (Country, Decimal),
    },
}

/// The tax rate of a market on a day, in percent: as written, or as its pack has it for all of
/// its countries. `None` where tax is not in the price and the countries have different rates:
/// each buyer then pays their own.
///
/// # Errors
/// [`TaxProblem`] when the pack is unknown or does not cover a country, or when the countries of an
/// inclusive market differ.
pub fn tax_percent(
    market: &Market,
    packs: &[TaxPack],
    day: Date,
) -> Result<Option<Decimal>, TaxProblem> {
    match &market.policy.tax.rate {
        TaxRate::Percent(percent) => Ok(Some(*percent)),
        TaxRate::Pack { pack, class } => {
            let found = packs
                .iter()
                .find(|known| known.name == *pack)
                .ok_or_else(|| TaxProblem::PackUnknown(pack.clone()))?;
            let rates = market
                .countries
                .iter()
                .map(|country| Ok((*country, found.percent(*country, class, day)?)))
                .collect::<Result<Vec<_>, NotCovered>>()?;
            match one_rate(&rates) {
                Err(_) if market.policy.tax.mode == TaxMode::Exclusive => Ok(None),
                one => one,
            }
        }
    }
}

/// Refuses an inclusive market with a written rate whose countries are known to differ: one shown
/// price cannot hold two taxes. A country that no pack covers says nothing.
///
/// # Errors
/// [`TaxProblem::RatesDiffer`] names two of them.
pub(super) fn countries_agree(
    market: &Market,
    packs: &[TaxPack],
    day: Date,
) -> Result<(), TaxProblem> {
    if market.policy.tax.mode == TaxMode::Exclusive {
        return Ok(());
    }
    let known: Vec<(Country, Decimal)> = market
        .countries
        .iter()
        .filter_map(|country| Some((*country, standard(packs, *country, day)?)))
        .collect();
    one_rate(&known).map(drop)
}

/// The standard rate of the first pack that knows the country.
fn standard(packs: &[TaxPack], country: Country, day: Date) -> Option<Decimal> {
    packs
        .iter()
        .find_map(|pack| pack.percent(country, "standard", day).ok())
}

fn one_rate(rates: &[(Country, Decimal)]) -> Result<Option<Decimal>, TaxProblem> {
    let Some(first) = rates.first() else {
        return Ok(None);
    };
    match rates.iter().find(|rate| rate.1 != first.1) {
        None => Ok(Some(first.1)),
        Some(other) => Err(TaxProblem::RatesDiffer {
            first: *first,
            other: *other,
        }),
    }
}
