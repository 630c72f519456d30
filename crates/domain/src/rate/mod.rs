//! Exchange rates: dated rows of a source, and the rule which of them counts.

mod publication;

pub use publication::{Publication, RateSource};
