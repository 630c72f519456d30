//! How many units a price is for.
//!
//! A screw that costs a quarter of a cent has no price in whole cents, but a hundred of them have
//! one. Trade lists such goods per 10, 100 or 1000.

use rust_decimal::Decimal;
use std::fmt;

/// For how many units the money of a variant is: its base price, former price and cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
#[repr(u16)]
pub enum PriceQuantity {
    /// For one.
    #[default]
    One = 1,
    /// For ten.
    Ten = 10,
    /// For a hundred.
    Hundred = 100,
    /// For a thousand.
    Thousand = 1000,
}

impl PriceQuantity {
    /// Every one, the least first.
    pub const ALL: [Self; 4] = [Self::One, Self::Ten, Self::Hundred, Self::Thousand];

    /// The one of a number of units; `None` for any other number.
    #[must_use]
    pub fn of(units: Decimal) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|quantity| Decimal::from(quantity.units()) == units)
    }

    /// The number of units.
    #[must_use]
    pub fn units(self) -> u16 {
        self as u16
    }
}

impl fmt::Display for PriceQuantity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.units().fmt(formatter)
    }
}
