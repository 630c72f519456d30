//! In which order a page of prices shows products where the prices themselves decide that: all of
//! them are priced once, and their order is kept for the further pages until something changes.

use super::outcome::status;
use super::ready::{ReadyMarket, margin_of};
use crate::failure::Result;
use dhow_contract::pricing::{MatrixCounts, MatrixOrder, MatrixQuery, PriceStatus};
use dhow_domain::pricing::PriceInputs;
use dhow_store::{PricingRow, ReadTransaction, TitlePosition, read};
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::cmp::Ordering;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

/// Where a product stands in an order: by what is known of its margins, then by its title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Rank {
    /// The least distance of a margin to its floor. There is none in the order of titles, and
    /// where no margin is known.
    distance: Option<Decimal>,
    /// Where it stands among those of one distance.
    position: TitlePosition,
}

/// Stands in a cursor for the lack of a distance.
const NO_DISTANCE: &str = "-";

impl Rank {
    pub(super) fn new(distance: Option<Decimal>, position: TitlePosition) -> Self {
        Self { distance, position }
    }

    /// Its place in the order of titles.
    pub(super) fn into_position(self) -> TitlePosition {
        self.position
    }

    /// Reads what a rank is written as.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (distance, position) = text.split_once(' ')?;
        Some(Self {
            distance: match distance {
                NO_DISTANCE => None,
                distance => Some(Decimal::from_str_exact(distance).ok()?),
            },
            position: TitlePosition::parse(position)?,
        })
    }
}

impl fmt::Display for Rank {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.distance {
            Some(distance) => write!(f, "{distance} {}", self.position),
            None => write!(f, "{NO_DISTANCE} {}", self.position),
        }
    }
}

impl Ord for Rank {
    fn cmp(&self, other: &Self) -> Ordering {
        let by_distance = match (self.distance, other.distance) {
            (Some(one), Some(other)) => one.cmp(&other),
            (one, other) => one.is_none().cmp(&other.is_none()),
        };
        by_distance.then_with(|| self.position.cmp(&other.position))
    }
}

impl PartialOrd for Rank {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The order that was asked for last.
#[derive(Debug, Default)]
pub(crate) struct RankingCache(Mutex<Option<(Question, Arc<Ranking>)>>);

impl RankingCache {
    /// The order that a query asks for. Pages that are asked for side by side wait for the one
    /// that makes it.
    pub(super) fn of(
        &self,
        reading: &ReadTransaction,
        markets: &[ReadyMarket],
        at: Date,
        query: &MatrixQuery,
    ) -> Result<Arc<Ranking>> {
        let question = Question {
            newest: read::newest_change(reading)?,
            at,
            market: query.market.clone(),
            order: query.order,
            only: query.only,
        };
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, ranking)) = kept.as_ref().filter(|(asked, _)| *asked == question) {
            return Ok(Arc::clone(ranking));
        }
        // Two of them are never held at once.
        *kept = None;
        let ranking = Arc::new(Ranking::of(reading, markets, query)?);
        *kept = Some((question, Arc::clone(&ranking)));
        Ok(ranking)
    }

    /// Gives its memory back.
    pub(crate) fn forget(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

/// All that an order depends on.
#[derive(Debug, PartialEq, Eq)]
struct Question {
    newest: i64,
    at: Date,
    market: Option<String>,
    order: MatrixOrder,
    only: Option<PriceStatus>,
}

/// All products of a question in their order.
#[derive(Debug)]
pub(super) struct Ranking {
    places: Vec<Place>,
    /// Of all prices.
    pub(super) counts: MatrixCounts,
}

/// A product in an order. Titles are not held; SQLite has them.
#[derive(Debug, Clone, Copy)]
struct Place {
    key: i64,
    /// As in [`Rank`].
    distance: Option<Decimal>,
}

impl Ranking {
    fn of(reading: &ReadTransaction, markets: &[ReadyMarket], query: &MatrixQuery) -> Result<Self> {
        let mut walk = Walk {
            markets,
            query,
            counts: MatrixCounts::default(),
            places: Vec::new(),
            passing: None,
        };
        read::each_price_start(reading, |start| walk.see(start))?;
        walk.pass();
        let found = walk.places;
        let at = |key: &i64| found.binary_search_by_key(key, |place| place.key).ok();
        let titles = read::keys_by_title(reading)?;
        let mut places: Vec<Place> = titles.iter().filter_map(at).map(|at| found[at]).collect();
        if query.order == MatrixOrder::Weakest {
            places.sort_by_key(|place| (place.distance.is_none(), place.distance));
        }
        Ok(Self {
            places,
            counts: walk.counts,
        })
    }

    /// The keys of up to so many products from a place on.
    pub(super) fn keys(&self, start: usize, limit: usize) -> Vec<i64> {
        let places = self.places.iter().skip(start).take(limit);
        places.map(|place| place.key).collect()
    }

    /// What is known of the margins of the product at a place.
    pub(super) fn distance(&self, at: usize) -> Option<Decimal> {
        self.places.get(at).and_then(|place| place.distance)
    }

    /// The first place after a rank, whether or not a product still has that rank.
    pub(super) fn after(&self, reading: &ReadTransaction, rank: &Rank) -> Result<usize> {
        let (mut low, mut high) = (0, self.places.len());
        while low < high {
            let middle = low + (high - low) / 2;
            if self.rank(reading, middle)?.is_some_and(|it| it > *rank) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        Ok(low)
    }

    fn rank(&self, reading: &ReadTransaction, at: usize) -> Result<Option<Rank>> {
        let Some(place) = self.places.get(at) else {
            return Ok(None);
        };
        let found = read::priced_products(reading, &[place.key])?.pop();
        Ok(found.map(|product| Rank::new(place.distance, product.position)))
    }
}

/// A product whose variants are passed.
struct Passing {
    place: Place,
    is_wanted: bool,
}

/// A walk through all prices, product by product in the order of their keys.
struct Walk<'a> {
    markets: &'a [ReadyMarket],
    query: &'a MatrixQuery,
    counts: MatrixCounts,
    places: Vec<Place>,
    passing: Option<Passing>,
}

impl Walk<'_> {
    fn see(&mut self, start: PricingRow) -> Result<()> {
        let key = start.product;
        if self.passing.as_ref().map(|it| it.place.key) != Some(key) {
            self.pass();
            let place = Place {
                key,
                distance: None,
            };
            self.passing = Some(Passing {
                place,
                is_wanted: self.query.only.is_none(),
            });
        }
        let markets = self.markets;
        markets
            .iter()
            .try_for_each(|ready| self.price(ready, &start.inputs))
    }

    fn price(&mut self, ready: &ReadyMarket, inputs: &PriceInputs) -> Result<()> {
        let outcome = ready.pricing.price(inputs)?;
        let found = status(outcome.status);
        self.counts.below_floor += u64::from(found == PriceStatus::BelowFloor);
        self.counts.no_rate += u64::from(found == PriceStatus::NoRate);
        let Some(passing) = &mut self.passing else {
            return Ok(());
        };
        passing.is_wanted |= self.query.only == Some(found);
        if self.query.order == MatrixOrder::Weakest {
            let margin = margin_of(&ready.pricing, inputs, &outcome)?;
            let percent = margin.and_then(|margin| margin.percent);
            let floor = ready.pricing.floor_percent().unwrap_or_default();
            let distance = percent.and_then(|percent| percent.checked_sub(floor));
            let known = passing.place.distance;
            passing.place.distance = match (known, distance) {
                (Some(one), Some(other)) => Some(one.min(other)),
                (one, other) => one.or(other),
            };
        }
        Ok(())
    }

    /// Takes the product that was passed into the order, where it belongs there.
    fn pass(&mut self) {
        let Some(passing) = self.passing.take().filter(|it| it.is_wanted) else {
            return;
        };
        self.counts.products += 1;
        self.places.push(passing.place);
    }
}

#[cfg(test)]
mod tests {
    use super::Rank;

    #[test]
    fn a_rank_is_read_as_it_is_written_and_the_weakest_comes_first() {
        let order = [
            "-12.5 3 B",
            "-12.5 2 c",
            "0 9 A",
            "3.25 4 A",
            "- 5 A",
            "- 1 b",
        ];
        let ranks = order.map(|text| Rank::parse(text).unwrap());
        assert!(ranks.is_sorted());
        assert_eq!(ranks.map(|rank| rank.to_string()), order);
        let check = |text: &str| assert_eq!(Rank::parse(text), None, "{text}");
        check("");
        check("7 Bowl");
        check("weak 7 Bowl");
    }
}
