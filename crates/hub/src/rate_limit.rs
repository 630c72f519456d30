//! The rate limit of one kind of caller, by GCRA (the generic cell rate algorithm of ATM): a bucket
//! of requests that fills up again with time, kept as one instant.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Buckets kept before full ones are thrown away.
const SWEEP_AT: usize = 10_000;

/// The limit, and one bucket for each caller.
#[derive(Debug)]
pub(crate) struct RateLimiter {
    burst: u32,
    interval: Duration,
    full_at: Mutex<HashMap<String, Instant>>,
}

impl RateLimiter {
    /// Buckets of `burst` requests that fill up with `rate` requests a second.
    pub(crate) fn new(burst: u32, rate: u32) -> Self {
        let interval = Duration::from_secs(1) / rate.max(1);
        Self {
            burst: burst.max(1),
            interval,
            full_at: Mutex::default(),
        }
    }

    /// Takes one request out of a caller's bucket, or tells how many seconds to wait.
    pub(crate) fn take(&self, caller: &str, now: Instant) -> Result<(), u64> {
        self.take_many(caller, 1, now)
    }

    /// Takes all of so many out of a caller's bucket, or none and tells how many seconds to wait.
    /// More than a bucket holds count as a whole bucket: they would wait for ever.
    ///
    /// What is kept is the instant at which the bucket would be full (GCRA's theoretical arrival
    /// time); each request moves it by one interval, and it may not lie further ahead than a whole
    /// bucket.
    pub(crate) fn take_many(&self, caller: &str, many: usize, now: Instant) -> Result<(), u64> {
        let many = u32::try_from(many).unwrap_or(u32::MAX).min(self.burst);
        let mut buckets = self.full_at.lock().unwrap_or_else(PoisonError::into_inner);
        if buckets.len() >= SWEEP_AT {
            buckets.retain(|_, full_at| *full_at > now);
        }
        let full_at = buckets.get(caller).copied().unwrap_or(now).max(now);
        let then_full_at = full_at + self.interval * many;
        let ahead = then_full_at - now;
        let over = ahead.saturating_sub(self.interval * self.burst);
        if over.is_zero() {
            buckets.insert(caller.to_owned(), then_full_at);
            Ok(())
        } else {
            Err(over.as_secs() + 1)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bucket_empties_and_fills_again_and_is_nobody_elses() {
        let limiter = RateLimiter::new(3, 2);
        let start = Instant::now();
        let at = |milliseconds| start + Duration::from_millis(milliseconds);
        for _ in 0..3 {
            assert_eq!(limiter.take("one", at(0)), Ok(()));
        }
        assert_eq!(limiter.take("one", at(0)), Err(1));
        assert_eq!(limiter.take("two", at(0)), Ok(()));
        assert_eq!(limiter.take("one", at(499)), Err(1));
        assert_eq!(limiter.take("one", at(501)), Ok(()));
        assert_eq!(limiter.take("one", at(501)), Err(1));
        for _ in 0..3 {
            assert_eq!(limiter.take("one", at(60_000)), Ok(()));
        }
        assert_eq!(limiter.take("one", at(60_000)), Err(1));
    }

    #[test]
    fn what_is_taken_together_is_taken_whole_or_not_at_all() {
        let limiter = RateLimiter::new(10, 5);
        let start = Instant::now();
        let take =
            |many, seconds| limiter.take_many("one", many, start + Duration::from_secs(seconds));
        assert_eq!(take(6, 0), Ok(()));
        assert_eq!(take(6, 0), Err(1));
        assert_eq!(take(4, 0), Ok(()), "a refusal took nothing");
        assert_eq!(take(0, 0), Ok(()));
        assert_eq!(take(11, 1), Err(2), "a whole bucket");
        assert_eq!(
            take(11, 2),
            Ok(()),
            "more than a bucket holds does not wait for ever"
        );
    }
}
