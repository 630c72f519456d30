//! Charm endings: prices of the form k·step + ending.

use super::PriceError;
use super::fraction::{minus, plus, rest, times};
use crate::market::{Charm, CharmMode};
use rust_decimal::Decimal;

/// The candidates of a charm rule, and which of them is taken.
#[derive(Debug, Clone, Copy)]
pub(super) struct Candidates {
    pub(super) rule: Charm,
    /// The least candidate: k = 0, or k = 1 with a negative ending, and never below zero.
    least: Decimal,
}

impl Candidates {
    pub(super) fn new(rule: Charm) -> Result<Self, PriceError> {
        let step = rule.step.decimal();
        let first = if rule.ending < Decimal::ZERO { plus(step, rule.ending)? } else { rule.ending };
        let least = if first < Decimal::ZERO { within_step(first, step)? } else { first };
        Ok(Self { rule, least })
    }

    /// The candidate for a rounded price, or `None` when it lies farther than `max_percent`.
    pub(super) fn take(&self, rounded: Decimal) -> Result<Option<Decimal>, PriceError> {
        let taken = match self.rule.mode {
            CharmMode::Nearest => self.nearest(rounded)?,
            CharmMode::Up => self.at_least(rounded)?,
            CharmMode::Down => self.at_most(rounded)?,
        };
        Ok(self.near_enough(rounded, taken)?.then_some(taken))
    }

    /// The least candidate that is not below a price.
    pub(super) fn at_least(&self, price: Decimal) -> Result<Decimal, PriceError> {
        let below = self.at_most(price)?;
        if below >= price { Ok(below) } else { plus(below, self.rule.step.decimal()) }
    }

    /// Whether the move stays within `max_percent` of the rounded price.
    pub(super) fn near_enough(&self, rounded: Decimal, taken: Decimal) -> Result<bool, PriceError> {
        let Some(most) = self.rule.max_percent else { return Ok(true) };
        let moved = minus(taken, rounded)?.abs();
        Ok(times(moved, Decimal::ONE_HUNDRED)? <= times(most, rounded.abs())?)
    }

    /// The greatest candidate not above a price, but never below the least.
    fn at_most(&self, price: Decimal) -> Result<Decimal, PriceError> {
        if price <= self.least {
            return Ok(self.least);
        }
        minus(price, within_step(minus(price, self.rule.ending)?, self.rule.step.decimal())?)
    }

    fn nearest(&self, price: Decimal) -> Result<Decimal, PriceError> {
        let below = self.at_most(price)?;
        if below >= price {
            return Ok(below);
        }
        let above = plus(below, self.rule.step.decimal())?;
        Ok(if minus(above, price)? <= minus(price, below)? { above } else { below })
    }
}

/// A number modulo a step, from zero up to below the step.
fn within_step(number: Decimal, step: Decimal) -> Result<Decimal, PriceError> {
    let left_over = rest(number, step)?;
    if left_over < Decimal::ZERO { plus(left_over, step) } else { Ok(left_over) }
}
