//! The rates that come with the program, so that the first price needs no line: the European
//! Central Bank's reference rates of the last years before the release.

use crate::ecb_csv;
use crate::rows::{Collector, RatesContext};
use dhow_domain::rates::{Publication, RateSource};
use jiff::Timestamp;

const RECENT: &str = include_str!("../data/ecb-recent.csv");

/// When the shipped rates were fetched: 2026-10-30T15:56:00Z.
pub const EMBEDDED_FETCHED_AT: Timestamp = Timestamp::constant(1_793_375_760, 0);

/// The publications that come with the program, oldest first.
#[must_use]
pub fn embedded() -> Vec<Publication> {
    let mut collector = Collector::new(RateSource::new(RateSource::ECB));
    let read = ecb_csv::read(RECENT, &mut collector);
    debug_assert!(read.is_ok(), "the shipped rates are tested");
    collector
        .finish(RatesContext {
            fetched_at: EMBEDDED_FETCHED_AT,
            last_known: &|_| None,
            elsewhere: &|_| Vec::new(),
        })
        .publications
}
