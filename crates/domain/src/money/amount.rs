//! An exact amount as a person or a file gave it.

use rust_decimal::Decimal;
use std::fmt;

/// Most decimals of a unit price or a cost.
pub const MAXIMUM_DECIMALS: u32 = 6;

/// Largest whole part: 18 digits leave room for six decimals and a rate in 28 digits.
const LARGEST: i128 = 999_999_999_999_999_999;

/// A non-negative decimal with at most six decimals. It keeps the digits it was given (`10.50`
/// stays `10.50`, so that an export gives back what was imported); comparison is numeric.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Amount(Decimal);

/// Why a number is not an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidAmount {
    /// It is no decimal number.
    #[error("not a number")]
    NotANumber,
    /// It is below zero.
    #[error("an amount cannot be negative")]
    Negative,
    /// It has more than six decimals.
    #[error("an amount has at most 6 decimals")]
    TooPrecise,
    /// It is too large.
    #[error("an amount has at most 18 digits before the point")]
    TooLarge,
}

impl Amount {
    /// Nothing.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// Takes a decimal.
    ///
    /// # Errors
    /// [`InvalidAmount`] says which rule it breaks.
    pub fn new(value: Decimal) -> Result<Self, InvalidAmount> {
        if value.is_sign_negative() && !value.is_zero() {
            return Err(InvalidAmount::Negative);
        }
        if value.normalize().scale() > MAXIMUM_DECIMALS {
            return Err(InvalidAmount::TooPrecise);
        }
        if value.trunc() > Decimal::from_i128_with_scale(LARGEST, 0) {
            return Err(InvalidAmount::TooLarge);
        }
        let scale = value.scale().min(MAXIMUM_DECIMALS);
        let mut kept = value.abs();
        kept.rescale(scale);
        Ok(Self(kept))
    }

    /// Reads canonical text: digits, one point, no sign, no grouping, no exponent.
    ///
    /// # Errors
    /// [`InvalidAmount`] says which rule it breaks.
    pub fn parse(text: &str) -> Result<Self, InvalidAmount> {
        let plain = text.strip_prefix('-').unwrap_or(text);
        let shape = plain
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'.')
            && plain.bytes().any(|byte| byte.is_ascii_digit());
        if !shape {
            return Err(InvalidAmount::NotANumber);
        }
        match Decimal::from_str_exact(text) {
            Ok(value) => Self::new(value),
            Err(rust_decimal::Error::Underflow) => Err(InvalidAmount::TooPrecise),
            Err(rust_decimal::Error::ExceedsMaximumPossibleValue) => Err(InvalidAmount::TooLarge),
            Err(_) if plain.len() > 28 => Err(InvalidAmount::TooLarge),
            Err(_) => Err(InvalidAmount::NotANumber),
        }
    }

    /// The number.
    #[must_use]
    pub fn decimal(self) -> Decimal {
        self.0
    }

    /// Whether it is nothing.
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, formatter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(input: &str, expect: Result<&str, InvalidAmount>) {
        assert_eq!(
            Amount::parse(input).map(|amount| amount.to_string()),
            expect.map(str::to_owned),
            "{input}"
        );
    }

    #[test]
    fn keeps_the_digits_given_and_refuses_what_is_no_amount() {
        check("10.50", Ok("10.50"));
        check("60", Ok("60"));
        check("0.000001", Ok("0.000001"));
        check("1.2000000", Ok("1.200000"));
        check("0.0000001", Err(InvalidAmount::TooPrecise));
        check("-1", Err(InvalidAmount::Negative));
        check("-0", Ok("0"));
        check("NaN", Err(InvalidAmount::NotANumber));
        check("1e3", Err(InvalidAmount::NotANumber));
        check("1,5", Err(InvalidAmount::NotANumber));
        check("", Err(InvalidAmount::NotANumber));
        check(".", Err(InvalidAmount::NotANumber));
        check("1000000000000000000", Err(InvalidAmount::TooLarge));
        check(
            "99999999999999999999999999999999",
            Err(InvalidAmount::TooLarge),
        );
    }

    #[test]
    fn equality_is_numeric() {
        assert_eq!(Amount::parse("10.5"), Amount::parse("10.50"));
    }
}
