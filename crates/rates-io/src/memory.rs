//! The last rate of each pair while a file is read day by day, either way round; and for the very
//! first rate of a pair, which has none before it, the next two of the file.

use dhow_domain::money::Currency;
use dhow_domain::rates::{KnownBy, KnownRate, agree};
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// Which last rate is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LastRate {
    /// Currency one unit of which is expressed.
    pub from: Currency,
    /// Currency it is expressed in.
    pub to: Currency,
    /// Before this day.
    pub before: Date,
}

/// A pair in one order, so that both directions meet.
type Pair = (Currency, Currency);

/// What was last, first as the workspace has it, then as the file goes on.
pub(crate) struct Memory<'a> {
    last_known: &'a dyn Fn(LastRate) -> Option<(Date, Decimal)>,
    last: BTreeMap<Pair, Option<(Date, Decimal)>>,
    openings: Openings,
}

/// The first rates of each pair in a file, on as many days.
#[derive(Default)]
pub(crate) struct Openings {
    rates: BTreeMap<Pair, Vec<(Date, Decimal)>>,
}

/// So many tell which one is wrong.
const OPENING: usize = 3;

impl Openings {
    /// A rate of the file; they come in order of day.
    pub(crate) fn add(&mut self, pair: Pair, (day, rate): (Date, Decimal)) {
        let (pair, is_turned) = ordered(pair);
        let opening = self.rates.entry(pair).or_default();
        let is_new = opening.last().is_none_or(|(last, _)| *last != day);
        if is_new
            && opening.len() < OPENING
            && rate > Decimal::ZERO
            && let Some(rate) = turned(rate, is_turned)
        {
            opening.push((day, rate));
        }
    }

    /// What the first rate of a pair is held against: the next one, if the one after it agrees.
    fn next(&self, pair: Pair, day: Date) -> Option<(Date, Decimal)> {
        match self.rates.get(&pair)?.as_slice() {
            [first, next, third] if first.0 == day && agree(next.1, third.1) => Some(*next),
            _ => None,
        }
    }
}

impl<'a> Memory<'a> {
    pub(crate) fn new(
        last_known: &'a dyn Fn(LastRate) -> Option<(Date, Decimal)>,
        openings: Openings,
    ) -> Self {
        Self {
            last_known,
            last: BTreeMap::new(),
            openings,
        }
    }

    /// The last rate of a pair, in the direction asked for; the next one where there is no last.
    pub(crate) fn last(&mut self, asked: LastRate) -> Option<KnownRate> {
        let (pair, is_turned) = ordered((asked.from, asked.to));
        let last_known = self.last_known;
        let known = self.last.entry(pair).or_insert_with(|| {
            let (day, rate) = last_known(asked)?;
            Some((day, turned(rate, is_turned)?))
        });
        let (by, (day, rate)) = match *known {
            Some(known) => (KnownBy::Last, known),
            None => (KnownBy::Next, self.openings.next(pair, asked.before)?),
        };
        Some(KnownRate {
            by,
            day,
            rate: turned(rate, is_turned)?,
        })
    }

    /// A rate of the file that is used.
    pub(crate) fn keep(&mut self, pair: Pair, (day, rate): (Date, Decimal)) {
        let (pair, is_turned) = ordered(pair);
        if let Some(rate) = turned(rate, is_turned) {
            self.last.insert(pair, Some((day, rate)));
        }
    }
}

fn ordered((from, to): Pair) -> (Pair, bool) {
    if from <= to {
        ((from, to), false)
    } else {
        ((to, from), true)
    }
}

fn turned(rate: Decimal, is_turned: bool) -> Option<Decimal> {
    if is_turned {
        Decimal::ONE.checked_div(rate)
    } else {
        Some(rate)
    }
}
