//! A clock that a test moves.

use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// Stands still until it is told to go on. Clones tell the same time.
#[derive(Debug, Clone)]
pub struct StoppedClock(Arc<AtomicI64>);

impl StoppedClock {
    /// A clock at an instant, such as `2026-10-30T16:00:00Z`.
    ///
    /// # Panics
    /// When this is no instant.
    #[must_use]
    pub fn at(instant: &str) -> Self {
        Self(Arc::new(AtomicI64::new(
            instant.parse::<Timestamp>().unwrap().as_millisecond(),
        )))
    }

    /// What it says.
    ///
    /// # Panics
    /// When it was moved out of the calendar.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        Timestamp::from_millisecond(self.0.load(Ordering::SeqCst)).unwrap()
    }

    /// Moves it on.
    ///
    /// # Panics
    /// When the span is longer than the calendar.
    pub fn advance(&self, span: SignedDuration) {
        let millis = i64::try_from(span.as_millis()).unwrap();
        self.0.fetch_add(millis, Ordering::SeqCst);
    }

    /// As the parts of the house take it.
    #[must_use]
    pub fn as_clock(&self) -> Arc<dyn Fn() -> Timestamp + Send + Sync> {
        let clock = self.clone();
        Arc::new(move || clock.now())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_passes_only_when_told() {
        let clock = StoppedClock::at("2026-10-30T16:00:00Z");
        let told = clock.as_clock();
        assert_eq!(told(), told());
        clock.advance(SignedDuration::from_hours(8));
        assert_eq!(told().to_string(), "2026-10-31T00:00:00Z");
    }
}
