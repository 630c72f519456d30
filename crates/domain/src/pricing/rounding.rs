//! Rounding to multiples of an increment, exactly.

use super::PriceError;
use super::fraction::{Fraction, minus, over, plus, rest, times};
use crate::markets::{Rounding, RoundingMode};
use crate::money::Currency;
use rust_decimal::{Decimal, RoundingStrategy};

/// The multiples of an increment, and which of two neighbours is taken.
#[derive(Debug, Clone, Copy)]
pub(super) struct Grid {
    pub(super) increment: Decimal,
    pub(super) mode: RoundingMode,
    /// Decimals, when the increment is one of them (1, 0.1, 0.01 …).
    places: Option<u32>,
}

impl Grid {
    pub(super) fn new(rounding: &Rounding, currency: Currency) -> Self {
        let smallest = Decimal::new(1, currency.minor_digits());
        let increment = rounding
            .increment
            .map_or(smallest, |increment| increment.decimal().normalize());
        let places = (increment.mantissa() == 1).then_some(increment.scale());
        Self {
            increment,
            mode: rounding.mode,
            places,
        }
    }

    /// The same multiples, always upwards.
    pub(super) fn upwards(self) -> Self {
        Self {
            mode: RoundingMode::Up,
            ..self
        }
    }

    /// The multiple of the increment that the mode takes.
    pub(super) fn round(&self, amount: &Fraction) -> Result<Decimal, PriceError> {
        match (amount.denominator, self.places) {
            (None, Some(places)) => Ok(amount
                .numerator
                .round_dp_with_strategy(places, strategy(self.mode))),
            (None, None) => self.multiple(amount.numerator, self.increment),
            (Some(denominator), _) => {
                self.multiple(amount.numerator, times(self.increment, denominator)?)
            }
        }
    }

    /// The multiple of `unit` next to `number`, counted, and as that count of increments.
    fn multiple(&self, number: Decimal, unit: Decimal) -> Result<Decimal, PriceError> {
        let left_over = rest(number, unit)?;
        let count = over(minus(number, left_over)?, unit)?;
        let count = if self.away(left_over.abs(), unit, count)? {
            plus(
                count,
                if number.is_sign_negative() {
                    Decimal::NEGATIVE_ONE
                } else {
                    Decimal::ONE
                },
            )?
        } else {
            count
        };
        times(count, self.increment)
    }

    /// Whether the neighbour farther from zero is taken.
    fn away(&self, left_over: Decimal, unit: Decimal, count: Decimal) -> Result<bool, PriceError> {
        Ok(match self.mode {
            RoundingMode::Up => !left_over.is_zero(),
            RoundingMode::Down => false,
            RoundingMode::HalfUp => left_over >= minus(unit, left_over)?,
            RoundingMode::HalfEven => {
                let other = minus(unit, left_over)?;
                left_over > other || (left_over == other && !rest(count, Decimal::TWO)?.is_zero())
            }
        })
    }
}

fn strategy(mode: RoundingMode) -> RoundingStrategy {
    match mode {
        RoundingMode::HalfUp => RoundingStrategy::MidpointAwayFromZero,
        RoundingMode::HalfEven => RoundingStrategy::MidpointNearestEven,
        RoundingMode::Up => RoundingStrategy::AwayFromZero,
        RoundingMode::Down => RoundingStrategy::ToZero,
    }
}
