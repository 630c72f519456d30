//! Who publishes rates.

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
