//! Publications in memory: for tests, and for a file that has just been read.

use super::{Publication, Publications, RateSource};
use crate::money::Currency;
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::Arc;

/// Publications by source and day.
#[derive(Debug, Clone, Default)]
pub struct RecordedPublications {
    days: BTreeMap<(RateSource, Date), Arc<[Publication]>>,
}

impl RecordedPublications {
    fn add(&mut self, publication: Publication) {
        let key = (publication.source.clone(), publication.day);
        let day = self.days.entry(key).or_default();
        *day = day.iter().cloned().chain([publication]).collect();
    }
}

impl FromIterator<Publication> for RecordedPublications {
    fn from_iter<I: IntoIterator<Item = Publication>>(publications: I) -> Self {
        let mut recorded = Self::default();
        publications
            .into_iter()
            .for_each(|publication| recorded.add(publication));
        recorded
    }
}

impl Publications for RecordedPublications {
    type Error = Infallible;

    fn latest(
        &self,
        source: &RateSource,
        on_or_before: Date,
    ) -> Result<Arc<[Publication]>, Infallible> {
        let span = (source.clone(), Date::MIN)..=(source.clone(), on_or_before);
        Ok(self
            .days
            .range(span)
            .next_back()
            .map(|(_, day)| Arc::clone(day))
            .unwrap_or_default())
    }

    fn last_with(
        &self,
        source: &RateSource,
        currency: Currency,
        before: Date,
    ) -> Result<Option<Date>, Infallible> {
        let span = (source.clone(), Date::MIN)..(source.clone(), before);
        let has = |publication: &Publication| {
            publication.base == currency || publication.rates.contains_key(&currency)
        };
        Ok(self
            .days
            .range(span)
            .rev()
            .find(|(_, day)| day.iter().any(has))
            .map(|((_, day), _)| *day))
    }
}
