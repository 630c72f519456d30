//! Prices: the pipeline from a base price or cost to what a buyer sees, with its trail.
//!
//! The order is fixed: base → net of the tax it holds → convert → adjust → tax when shown inclusive
//! → round → charm → lock → floor. [`Pricing`] is a market's policy made ready for one day; it prices one variant at a
//! time, with or without a trail, by one implementation.
//!
//! **Exactness.** Until `round` an amount is carried as a fraction of two decimals: everything
//! multiplies into the numerator, and the division that a tax in the base price and a cross rate
//! need is done once, by `round` itself. So nothing is rounded before `round` as long as the numerator fits the decimal type's
//! 28 digits, a tie is a tie, and `up` never lifts a whole amount because of the last digit of a
//! quotient. The amounts a trail shows are these fractions in 28 digits.

mod base_tax;
mod charm;
mod enforce;
mod error;
mod floor;
mod fraction;
mod outcome;
mod pipeline;
mod prepared;
mod price_quantity;
mod rounding;
mod trail;

pub use base_tax::{BasePriceTax, BaseTaxes, InvalidBasePriceTax};
pub use error::PriceError;
pub use floor::Margin;
pub use outcome::{
    PriceFlag, PriceFlags, PriceInputs, PriceLock, PriceOutcome, PriceStatus, line_total,
};
pub use prepared::Pricing;
pub use price_quantity::PriceQuantity;
pub use trail::{PriceStep, PriceTrail, StepName};
