//! The hub's time, learnt once and carried on by a stopwatch: the laptop's own clock, however
//! wrong, dates nothing that leaves it.

use jiff::{SignedDuration, Timestamp};
use std::sync::Mutex;
use std::time::Instant;

/// What the hub's clock said, and when it was asked.
#[derive(Debug, Default)]
pub(crate) struct HubClock(Mutex<Option<(Timestamp, Instant)>>);

impl HubClock {
    /// Takes note of what the hub's clock says now.
    pub(crate) fn learn(&self, said: Timestamp) {
        *self
            .0
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner) = Some((said, Instant::now()));
    }

    /// What the hub's clock says now, if it was ever asked.
    pub(crate) fn now(&self) -> Option<Timestamp> {
        let (said, at) = (*self
            .0
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner))?;
        let elapsed = SignedDuration::try_from(at.elapsed()).ok()?;
        said.checked_add(elapsed).ok()
    }
}
