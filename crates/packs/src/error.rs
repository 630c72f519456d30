//! Why a rule pack is refused. What is wrong with a `markets.toml` is a
//! [`MarketProblem`](dhow_domain::markets::MarketProblem) instead, with its path in the file.

/// What makes a text no rule pack.
#[derive(Debug, thiserror::Error)]
pub enum PackError {
    /// It is no TOML, or its keys are not those of a pack.
    #[error("not a rule pack: {0}")]
    FormatUnknown(String),
    /// The day it was checked on is no day.
    #[error("`{0}` is no day")]
    DayInvalid(String),
    /// One of its rates names no country, no day or no decimal number.
    #[error("the rate `{percent}` of {class} in `{country}` from `{from}` cannot be read")]
    RateInvalid {
        /// Class of goods.
        class: String,
        /// Country as written.
        country: String,
        /// First day as written.
        from: String,
        /// Percent as written.
        percent: String,
    },
}
