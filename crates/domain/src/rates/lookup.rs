//! Which rate counts for a pair on a day, and how it is crossed.

use super::{Publication, RateSource};
use crate::money::Currency;
use jiff::Timestamp;
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Where publications are kept. A store answers from its index and never loads a history.
pub trait Publications {
    /// What may go wrong while looking; [`std::convert::Infallible`] in memory.
    type Error;

    /// All publications of the source's latest day on or before `on_or_before`; empty when the
    /// source has none so early.
    ///
    /// # Errors
    /// Whatever the place they are kept in reports.
    fn latest(
        &self,
        source: &RateSource,
        on_or_before: Date,
    ) -> Result<Arc<[Publication]>, Self::Error>;

    /// The last day before `before` on which the source published the currency, as base or quote.
    ///
    /// # Errors
    /// Whatever the place they are kept in reports.
    fn last_with(
        &self,
        source: &RateSource,
        currency: Currency,
        before: Date,
    ) -> Result<Option<Date>, Self::Error>;
}

/// A rate as the two published numbers it is made of. Multiplying by the numerator before
/// dividing by the denominator keeps a conversion exact until its one division, so that a tie in
/// rounding is a tie and a whole amount stays whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ratio {
    /// Multiplies.
    pub numerator: Decimal,
    /// Divides; above zero.
    pub denominator: Decimal,
}

impl Ratio {
    /// One to one, for a currency and itself.
    pub const ONE: Self = Self {
        numerator: Decimal::ONE,
        denominator: Decimal::ONE,
    };

    /// The rate as one number, in the decimal type's 28 digits; a published number keeps its own
    /// digits. `None` when it does not fit.
    #[must_use]
    pub fn value(self) -> Option<Decimal> {
        if self.denominator == Decimal::ONE {
            return Some(self.numerator);
        }
        self.numerator.checked_div(self.denominator)
    }

    fn inverse(self) -> Self {
        Self {
            numerator: self.denominator,
            denominator: self.numerator,
        }
    }

    /// `self` ÷ `other`; both are read off the same base.
    fn over(self, other: Self) -> Option<Self> {
        Some(Self {
            numerator: self.numerator.checked_mul(other.denominator)?,
            denominator: self.denominator.checked_mul(other.numerator)?,
        })
    }
}

/// A rate with the row it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RateFound {
    /// Currency converted from.
    pub from: Currency,
    /// Currency converted to.
    pub to: Currency,
    /// One unit of `from` in `to`, in 28 digits.
    pub rate: Decimal,
    /// The same, exactly.
    pub ratio: Ratio,
    /// Its source.
    pub source: RateSource,
    /// Publication day; the asked day for a currency and itself.
    pub published: Date,
    /// When the row came here; `None` for a currency and itself.
    pub fetched_at: Option<Timestamp>,
    /// The currency it was crossed through; `None` when the pair itself was published, either way
    /// round.
    pub via: Option<Currency>,
}

/// There is no rate for a pair on a day.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no rate from {from} to {to} on {asked} in {source_name}")]
pub struct NoRate {
    /// The source asked.
    pub source_name: RateSource,
    /// Currency converted from.
    pub from: Currency,
    /// Currency converted to.
    pub to: Currency,
    /// Day asked for.
    pub asked: Date,
    /// The last earlier day on which the source had both, when there is one.
    pub last_published: Option<Date>,
}

/// What one source says on one asked day: the whole of its latest publication day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RatesOfDay {
    source: RateSource,
    asked: Date,
    publications: Arc<[Publication]>,
}

impl RatesOfDay {
    /// The publications of the source's latest day on or before `asked`; none is fine.
    #[must_use]
    pub fn new(source: RateSource, asked: Date, publications: Arc<[Publication]>) -> Self {
        Self {
            source,
            asked,
            publications,
        }
    }

    /// The source.
    #[must_use]
    pub fn source(&self) -> &RateSource {
        &self.source
    }

    /// The day asked for.
    #[must_use]
    pub fn asked(&self) -> Date {
        self.asked
    }

    /// The publication day that counts.
    #[must_use]
    pub fn published(&self) -> Option<Date> {
        self.publications.first().map(|publication| publication.day)
    }

    /// Every currency published on that day, as base or quote.
    #[must_use]
    pub fn currencies(&self) -> BTreeSet<Currency> {
        self.publications
            .iter()
            .flat_map(|publication| publication.rates.keys().copied().chain([publication.base]))
            .collect()
    }

    /// The rate of a pair: published itself, or its inverse, or the cross through a currency that
    /// both were published with on that same day (through a base both quote first, and of several
    /// the first by code). `None` when a currency is absent on that day.
    #[must_use]
    pub fn rate(&self, from: Currency, to: Currency) -> Option<RateFound> {
        if from == to {
            return Some(self.one(from));
        }
        let (ratio, via, fetched_at) = self.direct(from, to).or_else(|| self.cross(from, to))?;
        Some(RateFound {
            from,
            to,
            rate: ratio.value()?,
            ratio,
            source: self.source.clone(),
            published: self.published()?,
            fetched_at: Some(fetched_at),
            via,
        })
    }

    fn one(&self, currency: Currency) -> RateFound {
        RateFound {
            from: currency,
            to: currency,
            rate: Decimal::ONE,
            ratio: Ratio::ONE,
            source: self.source.clone(),
            published: self.asked,
            fetched_at: None,
            via: None,
        }
    }

    fn direct(&self, from: Currency, to: Currency) -> Option<(Ratio, Option<Currency>, Timestamp)> {
        let (ratio, at) = self
            .row(from, to)
            .or_else(|| self.row(to, from).map(|(ratio, at)| (ratio.inverse(), at)))?;
        Some((ratio, None, at))
    }

    /// The cross rate is (via → to) ÷ (via → from).
    fn cross(&self, from: Currency, to: Currency) -> Option<(Ratio, Option<Currency>, Timestamp)> {
        let bases: BTreeSet<Currency> = self
            .publications
            .iter()
            .map(|publication| publication.base)
            .collect();
        let through_base = bases.into_iter().find_map(|via| {
            let (far, near) = (self.row(via, to)?, self.row(via, from)?);
            Some((far.0.over(near.0)?, Some(via), far.1.max(near.1)))
        });
        through_base.or_else(|| {
            self.currencies().into_iter().find_map(|via| {
                let (far, near) = (self.direct(via, to)?, self.direct(via, from)?);
                Some((far.0.over(near.0)?, Some(via), far.2.max(near.2)))
            })
        })
    }

    /// The published row of a pair, this way round.
    fn row(&self, base: Currency, quote: Currency) -> Option<(Ratio, Timestamp)> {
        self.publications
            .iter()
            .filter(|publication| publication.base == base)
            .find_map(|publication| {
                let rate = *publication.rates.get(&quote)?;
                let usable = rate > Decimal::ZERO;
                let ratio = Ratio {
                    numerator: rate,
                    denominator: Decimal::ONE,
                };
                usable.then_some((ratio, publication.fetched_at))
            })
    }
}

/// The publications that count for a source on a day.
///
/// # Errors
/// Whatever the place they are kept in reports.
pub fn rates_of_day<P: Publications>(
    publications: &P,
    source: &RateSource,
    asked: Date,
) -> Result<RatesOfDay, P::Error> {
    Ok(RatesOfDay::new(
        source.clone(),
        asked,
        publications.latest(source, asked)?,
    ))
}

/// The rate of a pair on a day, or that there is none and when there last was one.
///
/// # Errors
/// Whatever the place they are kept in reports.
pub fn lookup<P: Publications>(
    publications: &P,
    source: &RateSource,
    (from, to): (Currency, Currency),
    asked: Date,
) -> Result<Result<RateFound, NoRate>, P::Error> {
    let day = rates_of_day(publications, source, asked)?;
    if let Some(found) = day.rate(from, to) {
        return Ok(Ok(found));
    }
    let last_published = last_with_both(publications, &day, from, to)?;
    Ok(Err(NoRate {
        source_name: source.clone(),
        from,
        to,
        asked,
        last_published,
    }))
}

/// Walks back over the days on which the missing currencies were published until one has the
/// pair; for a source with one base that is at most a few steps.
fn last_with_both<P: Publications>(
    publications: &P,
    day: &RatesOfDay,
    from: Currency,
    to: Currency,
) -> Result<Option<Date>, P::Error> {
    let Some(mut before) = day.published() else {
        return Ok(None);
    };
    for _ in 0..MOST_STEPS_BACK {
        let with_from = publications.last_with(&day.source, from, before)?;
        let with_to = publications.last_with(&day.source, to, before)?;
        let (Some(with_from), Some(with_to)) = (with_from, with_to) else {
            return Ok(None);
        };
        let candidate = with_from.min(with_to);
        if rates_of_day(publications, &day.source, candidate)?
            .rate(from, to)
            .is_some()
        {
            return Ok(Some(candidate));
        }
        before = candidate;
    }
    Ok(None)
}

/// Two currencies that a source never published on one day would otherwise be sought through
/// its whole history.
const MOST_STEPS_BACK: usize = 64;
