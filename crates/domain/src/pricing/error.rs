//! What stops a price from being computed at all. A missing rate or a floor does not: those are
//! outcomes.

/// Why there is no answer.
///
/// As wide as a word of a decimal, so that a result holding either is copied in whole words: a
/// narrower one made the price matrix take half as long again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[repr(u32)]
pub enum PriceError {
    /// An amount does not fit the decimal type.
    #[error("an amount is too large")]
    AmountTooLarge,
    /// A quantity must be above zero.
    #[error("a quantity must be above zero")]
    QuantityNotPositive,
    /// A locked price is finer than the market's minor unit.
    #[error("a locked price is finer than the currency's minor unit")]
    LockTooFine,
}
