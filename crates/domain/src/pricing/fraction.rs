//! An amount on its way through the pipeline: exact, as a fraction of two decimals.

use super::PriceError;
use crate::rates::Ratio;
use rust_decimal::Decimal;

/// Multiplies, or says that the amount is too large.
#[inline]
pub(super) fn times(left: Decimal, right: Decimal) -> Result<Decimal, PriceError> {
    left.checked_mul(right).ok_or(PriceError::AmountTooLarge)
}

/// Divides by something above zero, or says that the amount is too large.
#[inline]
pub(super) fn over(left: Decimal, right: Decimal) -> Result<Decimal, PriceError> {
    left.checked_div(right).ok_or(PriceError::AmountTooLarge)
}

/// Adds, or says that the amount is too large.
#[inline]
pub(super) fn plus(left: Decimal, right: Decimal) -> Result<Decimal, PriceError> {
    left.checked_add(right).ok_or(PriceError::AmountTooLarge)
}

/// Subtracts, or says that the amount is too large.
#[inline]
pub(super) fn minus(left: Decimal, right: Decimal) -> Result<Decimal, PriceError> {
    left.checked_sub(right).ok_or(PriceError::AmountTooLarge)
}

/// The rest of a division by something above zero, with the sign of the dividend.
#[inline]
pub(super) fn rest(left: Decimal, right: Decimal) -> Result<Decimal, PriceError> {
    left.checked_rem(right).ok_or(PriceError::AmountTooLarge)
}

/// A running amount.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fraction {
    pub(super) numerator: Decimal,
    /// Above zero; `None` is one, which is the common case and costs nothing.
    pub(super) denominator: Option<Decimal>,
}

impl Fraction {
    pub(super) fn of(amount: Decimal) -> Self {
        Self {
            numerator: amount,
            denominator: None,
        }
    }

    /// The amount without a tax: divided by 1 + its rate.
    pub(super) fn net_of(self, gross: Decimal) -> Result<Self, PriceError> {
        Ok(Self {
            denominator: Some(self.divided_by(gross)?),
            ..self
        })
    }

    fn divided_by(self, divisor: Decimal) -> Result<Decimal, PriceError> {
        match self.denominator {
            None => Ok(divisor),
            Some(denominator) => times(denominator, divisor),
        }
    }

    /// The amount in another currency.
    pub(super) fn converted(self, conversion: &Conversion) -> Result<Self, PriceError> {
        Ok(Self {
            numerator: times(self.numerator, conversion.numerator)?,
            denominator: match conversion.denominator {
                None => self.denominator,
                Some(divisor) => Some(self.divided_by(divisor)?),
            },
        })
    }

    pub(super) fn scaled(self, factor: Decimal) -> Result<Self, PriceError> {
        Ok(Self {
            numerator: times(self.numerator, factor)?,
            ..self
        })
    }

    pub(super) fn shifted(self, by: Decimal) -> Result<Self, PriceError> {
        let by = match self.denominator {
            None => by,
            Some(denominator) => times(by, denominator)?,
        };
        Ok(Self {
            numerator: plus(self.numerator, by)?,
            ..self
        })
    }

    /// The amount in 28 digits, as a trail shows it.
    pub(super) fn shown(self) -> Option<Decimal> {
        let value = match self.denominator {
            None => self.numerator,
            Some(denominator) => self.numerator.checked_div(denominator)?,
        };
        Some(value.normalize())
    }
}

/// A rate made ready for [`Fraction::converted`].
#[derive(Debug, Clone, Copy)]
pub(super) struct Conversion {
    pub(super) numerator: Decimal,
    pub(super) denominator: Option<Decimal>,
}

impl From<Ratio> for Conversion {
    fn from(ratio: Ratio) -> Self {
        let denominator = (ratio.denominator != Decimal::ONE).then_some(ratio.denominator);
        Self {
            numerator: ratio.numerator,
            denominator,
        }
    }
}
