//! What the workspace knows that a new rate is held against.

use crate::failure::Result;
use dhow_domain::money::Currency;
use dhow_domain::rates::{
    KnownBy, KnownRate, Publication, Publications as _, RateSource, RatesOfDay, lookup, pegged,
};
use dhow_rates_io::LastRate;
use dhow_store::{ReadTransaction, read};
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::cell::RefCell;
use std::sync::Arc;

/// What is known of the rates of one source.
pub(super) struct Evidence<'a> {
    publications: read::SqlitePublications<'a>,
    source: RateSource,
    /// Other sources. The bank is held against nobody: a file of unknown making proves nothing.
    others: Vec<RateSource>,
    /// Of the day that was asked for last, for rates are asked day by day.
    day: RefCell<Option<KnownDay>>,
}

/// What is known of one day.
struct KnownDay {
    day: Date,
    own: Arc<[Publication]>,
    others: Vec<RatesOfDay>,
}

impl<'a> Evidence<'a> {
    pub(super) fn new(reading: &'a ReadTransaction, source: &str) -> Result<Self> {
        let mut others = Vec::new();
        if source != RateSource::ECB {
            let all = read::rate_sources(reading)?.into_iter();
            let named = all.map(|(name, ..)| name).filter(|name| name != source);
            others.extend(named.map(|name| RateSource::new(&name)));
        }
        Ok(Self {
            publications: read::SqlitePublications::new(reading),
            source: RateSource::new(source),
            others,
            day: RefCell::new(None),
        })
    }

    /// The last rate of the source before a day, however long ago.
    pub(super) fn last(&self, asked: LastRate) -> Option<(Date, Decimal)> {
        let before = asked.before.yesterday().ok()?;
        let of = |day| {
            lookup(
                &self.publications,
                &self.source,
                (asked.from, asked.to),
                day,
            )
            .ok()
        };
        let found = match of(before)? {
            Ok(found) => found,
            Err(none) => of(none.last_published?)?.ok()?,
        };
        Some((found.published, found.rate))
    }

    /// What is in use for the very day, what other sources say, and what a peg makes of that.
    pub(super) fn elsewhere(&self, asked: LastRate) -> Vec<KnownRate> {
        let mut kept = self.day.borrow_mut();
        if kept.as_ref().is_none_or(|known| known.day != asked.before) {
            *kept = self.of_day(asked.before);
        }
        kept.as_ref()
            .map(|known| known.of(asked))
            .unwrap_or_default()
    }

    fn of_day(&self, day: Date) -> Option<KnownDay> {
        let latest = |source: &RateSource| self.publications.latest(source, day).ok();
        let others = self
            .others
            .iter()
            .filter_map(|source| Some(RatesOfDay::new(source.clone(), day, latest(source)?)));
        Some(KnownDay {
            day,
            own: latest(&self.source)?,
            others: others.collect(),
        })
    }
}

impl KnownDay {
    fn of(&self, LastRate { from, to, .. }: LastRate) -> Vec<KnownRate> {
        let own = [
            (KnownBy::Use, self.used(from, to)),
            (KnownBy::Opposite, self.used(to, from)),
        ];
        let own = own.into_iter().filter_map(|(by, rate)| {
            let day = self.day;
            Some(KnownRate {
                by,
                day,
                rate: rate?,
            })
        });
        let others = self.others.iter().filter_map(|day| {
            let (by, rate) = match day.rate(from, to) {
                Some(found) => (KnownBy::OtherSource, found.rate),
                None => (KnownBy::Peg, pegged(day, from, to)?),
            };
            let day = day.published()?;
            Some(KnownRate { by, day, rate })
        });
        own.chain(others).collect()
    }

    /// The rate that the source has for this day and direction.
    fn used(&self, from: Currency, to: Currency) -> Option<Decimal> {
        self.own
            .iter()
            .filter(|own| own.day == self.day && own.base == from)
            .find_map(|own| own.rates.get(&to).copied())
    }
}
