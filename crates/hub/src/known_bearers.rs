//! Bearers that were good a moment ago. Whoever brings one is no stranger, even from an address where
//! somebody guesses; whether it still is good is for storage to say.

use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

/// Most that are remembered. Then all are forgotten, and each is learnt again when it is used.
const MOST: usize = 10_000;

/// Hashes of bearers.
#[derive(Debug, Default)]
pub(crate) struct KnownBearers(Mutex<HashSet<[u8; 32]>>);

impl KnownBearers {
    /// Whether a bearer was good when it was last asked about.
    pub(crate) fn has(&self, hash: &[u8; 32]) -> bool {
        self.lock().contains(hash)
    }

    /// Takes note of whether a bearer is good.
    pub(crate) fn learn(&self, hash: [u8; 32], good: bool) {
        let mut known = self.lock();
        if !good {
            known.remove(&hash);
        } else if known.insert(hash) && known.len() > MOST {
            known.clear();
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashSet<[u8; 32]>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
