//! `markets.toml`: markets as data.
//!
//! Every key is known or refused by name, for a slip that is passed over silently becomes a wrong
//! price. Decimals are text in quotes: TOML's numbers are binary and lose digits.
//!
//! What may be left out: `price` and each key in it. Prices then start from `base-price`, take
//! `ecb` rates, have no adjustments and fees, are exclusive of tax, and are rounded half up to the
//! minor unit.

mod keys;
mod policy;
mod read;

pub use read::{MarketsContext, read_markets};

#[cfg(test)]
mod tests;
