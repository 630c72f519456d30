//! What a source publishes on one day.

use super::{Implausible, RateSource};
use crate::money::Currency;
use jiff::Timestamp;
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

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
