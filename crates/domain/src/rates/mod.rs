//! Exchange rates: dated rows of a source, and the rule which of them counts.
//!
//! The rule: the source's latest publication *day* on or before the asked day counts, whole. A
//! currency that is absent on that day has no rate then; an older row is never taken, nor 1.

mod lookup;
mod plausible;
mod publication;
mod recorded;

pub use lookup::{NoRate, Publications, RateFound, RatesOfDay, Ratio, lookup, rates_of_day};
pub use plausible::{Implausible, plausible};
pub use publication::{Publication, RateSource};
pub use recorded::RecordedPublications;
