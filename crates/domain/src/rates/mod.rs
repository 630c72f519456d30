//! Exchange rates: dated rows of a source, and the rule which of them counts.
//!
//! The rule: the source's latest publication *day* on or before the asked day counts, whole. A
//! currency that is absent on that day has no rate then; an older row is never taken, nor 1.

mod ended;
mod lookup;
mod pegs;
mod plausible;
mod publication;
mod recorded;
mod source;

pub use ended::last_day_of_ended;
pub use lookup::{NoRate, Publications, RateFound, RatesOfDay, Ratio, lookup, rates_of_day};
pub use pegs::pegged;
pub use plausible::{Implausible, KnownBy, KnownRate, agree, contradict, plausible};
pub use publication::Publication;
pub use recorded::RecordedPublications;
pub use source::RateSource;
