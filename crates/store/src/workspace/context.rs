//! What the store takes from its host: the time and new ids.

use dhow_domain::id::IdSource;
use jiff::Timestamp;
use std::fmt;
use std::sync::Arc;

/// Tells the time.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// The host's clock and source of ids.
#[derive(Clone)]
pub struct Context {
    /// Tells the time.
    pub clock: Clock,
    /// Where new ids come from.
    pub ids: Arc<dyn IdSource + Send + Sync>,
}

impl Context {
    /// The time now.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        (self.clock)()
    }
}

impl fmt::Debug for Context {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Context")
    }
}
