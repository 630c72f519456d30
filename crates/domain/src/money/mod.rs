//! Amounts and currencies. An amount keeps the digits it was given; equality is numeric.

mod amount;
mod currency;

pub use amount::{Amount, InvalidAmount, MAXIMUM_DECIMALS};
pub use currency::{Currency, UnknownCurrency};

use std::fmt;

/// An amount in a currency: a unit price, a cost. Up to six decimals; only rounding by a price
/// policy yields minor units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Money {
    /// How much.
    pub amount: Amount,
    /// Of what.
    pub currency: Currency,
}

impl Money {
    /// An amount in a currency.
    #[must_use]
    pub fn new(amount: Amount, currency: Currency) -> Self {
        Self { amount, currency }
    }
}

impl fmt::Display for Money {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.amount, self.currency)
    }
}
