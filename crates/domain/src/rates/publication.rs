//! What a source publishes on one day.

use super::Implausible;
use crate::money::Currency;
use jiff::Timestamp;
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::collections::BTreeMap;
use std::fmt;

/// The name of a source of rates: `ecb`, `csv`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RateSource(String);

impl RateSource {
    /// The European Central Bank's reference rates.
    pub const ECB: &'static str = "ecb";
    /// Rates from the seller's own files.
    pub const CSV: &'static str = "csv";

    /// A source by name.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self(name.to_owned())
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RateSource {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// All rates a source published on one day against one base currency. One unit of the base is
/// `rates[quote]` units of the quote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publication {
    /// Who published it.
    pub source: RateSource,
    /// The day it is for.
    pub day: Date,
    /// The currency one unit of which is expressed.
    pub base: Currency,
    /// When it came here.
    pub fetched_at: Timestamp,
    /// The rates, with the source's own digits.
    pub rates: BTreeMap<Currency, Decimal>,
    /// Rates that are kept for a person to see and not used, with the reason. Only a quote without
    /// a rate has any.
    pub set_aside: BTreeMap<(Currency, Decimal), Implausible>,
}
