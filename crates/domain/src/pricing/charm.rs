//! Charm endings: prices of the form k·step + ending.
//!
//! A rounded price, an ending and a step are all whole minor units, so this is counted in those.

use super::PriceError;
use crate::markets::{Charm, CharmMode};
use crate::money::Currency;
use rust_decimal::Decimal;

/// A price in whole minor units of the market's currency.
type Units = i128;

/// The candidates of a charm rule, and which of them is taken.
#[derive(Debug, Clone, Copy)]
pub(super) struct Candidates {
    pub(super) rule: Charm,
    digits: u32,
    ending: Units,
    step: Units,
    /// The least candidate: k = 0, or k = 1 with a negative ending, and never below zero.
    least: Units,
}

impl Candidates {
    pub(super) fn new(rule: Charm, currency: Currency) -> Result<Self, PriceError> {
        let digits = currency.minor_digits();
        let ending = units(rule.ending, digits)?;
        let step = units(rule.step.decimal(), digits)?.max(1);
        let first = if ending < 0 { step + ending } else { ending };
        let least = if first < 0 {
            first.rem_euclid(step)
        } else {
            first
        };
        Ok(Self {
            rule,
            digits,
            ending,
            step,
            least,
        })
    }

    /// The candidate for a rounded price, or `None` when it lies farther than `max_percent`.
    pub(super) fn take(&self, rounded: Decimal) -> Result<Option<Decimal>, PriceError> {
        let price = units(rounded, self.digits)?;
        let taken = match self.rule.mode {
            CharmMode::Nearest => self.nearest(price),
            CharmMode::Up => self.up(price),
            CharmMode::Down => self.down(price),
        };
        let near = self.near_enough(price, taken)?;
        if near {
            self.decimal(taken).map(Some)
        } else {
            Ok(None)
        }
    }

    /// The least candidate that is not below an amount, unless it lies farther than `max_percent`
    /// from a rounded price.
    pub(super) fn at_least(
        &self,
        amount: Decimal,
        rounded: Decimal,
    ) -> Result<Option<Decimal>, PriceError> {
        let whole = amount
            .round_dp_with_strategy(self.digits, rust_decimal::RoundingStrategy::AwayFromZero);
        let taken = self.up(units(whole, self.digits)?);
        let near = self.near_enough(units(rounded, self.digits)?, taken)?;
        if near {
            self.decimal(taken).map(Some)
        } else {
            Ok(None)
        }
    }

    /// Whether a move stays within `max_percent` of the rounded price.
    fn near_enough(&self, rounded: Units, taken: Units) -> Result<bool, PriceError> {
        let Some(most) = self.rule.max_percent else {
            return Ok(true);
        };
        let percent = |units: Units| {
            self.decimal(units)?
                .checked_mul(Decimal::ONE_HUNDRED)
                .ok_or(PriceError::AmountTooLarge)
        };
        let allowed = self
            .decimal(rounded)?
            .checked_mul(most)
            .ok_or(PriceError::AmountTooLarge)?;
        Ok(percent((taken - rounded).abs())? <= allowed)
    }

    /// The greatest candidate not above a price, but never below the least.
    fn down(&self, price: Units) -> Units {
        if price <= self.least {
            self.least
        } else {
            price - self.beyond(price)
        }
    }

    /// The least candidate not below a price.
    fn up(&self, price: Units) -> Units {
        let down = self.down(price);
        if down >= price {
            down
        } else {
            down + self.step
        }
    }

    fn nearest(&self, price: Units) -> Units {
        if price <= self.least {
            return self.least;
        }
        let beyond = self.beyond(price);
        if beyond > 0 && self.step - beyond <= beyond {
            price - beyond + self.step
        } else {
            price - beyond
        }
    }

    /// How far a price above the least candidate lies beyond the candidate below it.
    fn beyond(&self, price: Units) -> Units {
        let distance = price - self.ending;
        // Division of small numbers is much faster, and prices are small.
        match (u64::try_from(distance), u64::try_from(self.step)) {
            (Ok(distance), Ok(step)) => Units::from(distance % step),
            _ => distance.rem_euclid(self.step),
        }
    }

    fn decimal(&self, units: Units) -> Result<Decimal, PriceError> {
        Decimal::try_from_i128_with_scale(units, self.digits)
            .map_err(|_| PriceError::AmountTooLarge)
    }
}

/// A number without parts of a minor unit, in minor units.
fn units(number: Decimal, digits: u32) -> Result<Units, PriceError> {
    let mut number = number;
    if number.scale() != digits {
        number.rescale(digits);
    }
    if number.scale() == digits {
        Ok(number.mantissa())
    } else {
        Err(PriceError::AmountTooLarge)
    }
}
