//! Which products a page of prices shows where the prices themselves decide that: all of them are
//! priced in passing, and no more is held than a page.

use super::ready::{ReadyMarket, margin_of};
use super::show::status;
use crate::failure::Result;
use dhow_contract::pricing::{MatrixCounts, MatrixOrder, MatrixQuery, PriceStatus};
use dhow_domain::pricing::PriceInputs;
use dhow_store::{PricingRow, ReadTransaction, TitlePosition, read};
use rust_decimal::Decimal;
use std::cmp::Ordering;
use std::collections::BinaryHeap;
use std::fmt;

/// Where a product stands in an order: by what is known of its margins, then by its title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Rank {
    /// The least distance of a margin to its floor. There is none in the order of titles, and
    /// where no margin is known.
    distance: Option<Decimal>,
    /// Where it stands among those of one distance.
    pub(super) position: TitlePosition,
}

/// Stands in a cursor for the lack of a distance.
const NO_DISTANCE: &str = "-";

impl Rank {
    /// In the order of titles.
    pub(super) fn of_title(position: TitlePosition) -> Self {
        Self {
            distance: None,
            position,
        }
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

/// What a walk through all prices found.
pub(super) struct RankPage {
    /// The products of the page, in its order.
    pub(super) ranks: Vec<Rank>,
    /// Of all prices.
    pub(super) counts: MatrixCounts,
}

/// Prices everything in passing, and keeps the page that the query asks for.
pub(super) fn ranked(
    reading: &ReadTransaction,
    markets: &[ReadyMarket],
    query: &MatrixQuery,
    after: Option<Rank>,
    limit: usize,
) -> Result<RankPage> {
    let mut walk = Walk {
        markets,
        query,
        after,
        limit,
        counts: MatrixCounts::default(),
        page: BinaryHeap::new(),
        passing: None,
    };
    read::each_price_start(reading, |start| walk.see(start))?;
    walk.pass();
    Ok(RankPage {
        ranks: walk.page.into_sorted_vec(),
        counts: walk.counts,
    })
}

/// A product whose variants are passed.
struct Passing {
    rank: Rank,
    is_wanted: bool,
}

struct Walk<'a> {
    markets: &'a [ReadyMarket],
    query: &'a MatrixQuery,
    after: Option<Rank>,
    limit: usize,
    counts: MatrixCounts,
    /// The page as it is so far; its last product is at the top.
    page: BinaryHeap<Rank>,
    passing: Option<Passing>,
}

impl Walk<'_> {
    fn see(&mut self, start: PricingRow<'_>) -> Result<()> {
        let key = self.passing.as_ref().map(|it| it.rank.position.key());
        if key != Some(start.product) {
            self.pass();
            self.passing = Some(Passing {
                rank: Rank::of_title(TitlePosition::new(start.product, start.title)),
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
            let known = passing.rank.distance;
            passing.rank.distance = match (known, distance) {
                (Some(one), Some(other)) => Some(one.min(other)),
                (one, other) => one.or(other),
            };
        }
        Ok(())
    }

    /// Takes the product that was passed into the page, where it belongs there.
    fn pass(&mut self) {
        let Some(Passing { rank, is_wanted }) = self.passing.take() else {
            return;
        };
        if !is_wanted {
            return;
        }
        self.counts.products += 1;
        if self.after.as_ref().is_none_or(|after| *after < rank) {
            self.page.push(rank);
            if self.page.len() > self.limit {
                self.page.pop();
            }
        }
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
