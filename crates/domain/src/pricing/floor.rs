//! The floor: what is left of a price after tax, cost and fees, and the least price that leaves
//! enough.

use super::PriceError;
use super::fraction::{Conversion, minus, over, plus, times};
use crate::markets::{Adjustment, Floor, TaxMode};
use crate::money::Currency;
use rust_decimal::Decimal;

/// What is left of a price.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Margin {
    /// Unit price without tax, in the market's currency, unrounded.
    pub net: Decimal,
    /// Percent fees of the unit price the buyer sees, and fixed fees, in the market's currency.
    pub fees: Decimal,
    /// Net − cost − fees, in [`Margin::currency`], unrounded.
    pub contribution: Decimal,
    /// Currency of the contribution: that of the amount the price started from.
    pub currency: Currency,
    /// Contribution ÷ net in percent, unrounded; `None` when the net price is zero.
    pub percent: Option<Decimal>,
}

/// A cost with the rate that takes it into the market's currency.
#[derive(Debug, Clone, Copy)]
pub(super) struct MarketCost {
    pub(super) cost: Decimal,
    pub(super) conversion: Conversion,
}

impl MarketCost {
    fn divisor(&self) -> Decimal {
        self.conversion.denominator.unwrap_or(Decimal::ONE)
    }

    fn in_market(&self) -> Result<Decimal, PriceError> {
        over(times(self.cost, self.conversion.numerator)?, self.divisor())
    }
}

/// What a market takes off a price before anything is left.
#[derive(Debug, Clone, Copy)]
pub(super) struct Deductions {
    /// 1 + tax when prices are inclusive, else 1.
    pub(super) gross: Decimal,
    fee_share: Decimal,
    fee_fixed: Decimal,
}

impl Deductions {
    pub(super) fn new(
        mode: TaxMode,
        tax_percent: Decimal,
        fees: &[Adjustment],
    ) -> Result<Self, PriceError> {
        let gross = match mode {
            TaxMode::Inclusive => plus(Decimal::ONE, part(tax_percent)?)?,
            TaxMode::Exclusive => Decimal::ONE,
        };
        let mut deductions = Self {
            gross,
            fee_share: Decimal::ZERO,
            fee_fixed: Decimal::ZERO,
        };
        for fee in fees {
            match fee {
                Adjustment::Percent(percent) => {
                    deductions.fee_share = plus(deductions.fee_share, part(*percent)?)?;
                }
                Adjustment::Fixed(fixed) => {
                    deductions.fee_fixed = plus(deductions.fee_fixed, *fixed)?
                }
            }
        }
        Ok(deductions)
    }

    /// What is left of a unit price. `base` takes one unit of the starting currency into the
    /// market's.
    pub(super) fn margin(
        &self,
        unit: Decimal,
        cost: &MarketCost,
        base: (Currency, Conversion),
    ) -> Result<Margin, PriceError> {
        let net = over(unit, self.gross)?;
        let fees = plus(times(unit, self.fee_share)?, self.fee_fixed)?;
        let left = minus(minus(net, cost.in_market()?)?, fees)?;
        let back = times(left, base.1.denominator.unwrap_or(Decimal::ONE))?;
        let percent = match net.is_zero() {
            true => None,
            false => Some(over(times(left, Decimal::ONE_HUNDRED)?, net)?.normalize()),
        };
        Ok(Margin {
            net: net.normalize(),
            fees: fees.normalize(),
            contribution: over(back, base.1.numerator)?.normalize(),
            currency: base.0,
            percent,
        })
    }
}

/// A floor made ready for a market's deductions.
#[derive(Debug, Clone, Copy)]
pub(super) struct FloorLine {
    pub(super) rule: Floor,
    /// How much more is left, times gross, for each unit of price more.
    slope: Decimal,
    /// Fixed fees, times gross.
    fixed: Decimal,
    gross: Decimal,
}

impl FloorLine {
    pub(super) fn new(rule: Floor, deductions: &Deductions) -> Result<Self, PriceError> {
        let kept = minus(Decimal::ONE, part(rule.margin_percent)?)?;
        let gross = deductions.gross;
        let slope = minus(kept, times(deductions.fee_share, gross)?)?.normalize();
        let fixed = times(deductions.fee_fixed, gross)?.normalize();
        Ok(Self {
            rule,
            slope,
            fixed,
            gross,
        })
    }

    /// Whether a unit price leaves the floor: net·(1 − floor) − fees ≥ cost, multiplied out so
    /// that nothing is divided and a price exactly at its floor is at its floor.
    pub(super) fn admits(&self, unit: Decimal, cost: &MarketCost) -> Result<bool, PriceError> {
        let kept = minus(times(unit, self.slope)?, self.fixed)?;
        let needed = times(times(cost.cost, cost.conversion.numerator)?, self.gross)?;
        Ok(match cost.conversion.denominator {
            None => kept >= needed,
            Some(denominator) => times(kept, denominator)? >= needed,
        })
    }

    /// The unit price that leaves exactly the floor; `None` when no price does, because fees and
    /// floor take all of each unit of money more.
    pub(super) fn least(&self, cost: &MarketCost) -> Result<Option<Decimal>, PriceError> {
        if self.slope <= Decimal::ZERO {
            return Ok(None);
        }
        // One division, at the end: a price exactly at the floor comes out exactly.
        let needed = times(times(cost.cost, cost.conversion.numerator)?, self.gross)?;
        let (needed, divisor) = match cost.conversion.denominator {
            None => (plus(needed, self.fixed)?, self.slope),
            Some(by) => (
                plus(needed, times(self.fixed, by)?)?,
                times(self.slope, by)?,
            ),
        };
        over(needed, divisor).map(Some)
    }
}

/// A percentage as a part of one, exactly.
pub(super) fn part(percent: Decimal) -> Result<Decimal, PriceError> {
    times(percent, Decimal::new(1, 2))
}
