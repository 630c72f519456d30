//! The rate limit of one kind of caller, by GCRA (the generic cell rate algorithm of ATM): a bucket
//! of requests that fills up again with time, kept as one instant.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Buckets kept before full ones are thrown away.
const SWEEP_AT: usize = 10_000;
/// Most buckets. Callers beyond share one, so that addresses without number cost no memory.
const MOST: usize = 100_000;
/// The bucket that those share.
const SHARED: &str = "";

/// The limit, and one bucket for each caller.
#[derive(Debug)]
pub(crate) struct RateLimiter {
    burst: u32,
    interval: Duration,
    buckets: Mutex<Buckets>,
}

#[derive(Debug)]
struct Buckets {
    full_at: HashMap<String, Instant>,
    /// How many there are before they are looked through again.
    sweep_at: usize,
}

impl Buckets {
    /// Throws full buckets away, now and then: what is looked through has to have doubled since, so
    /// that a request costs the same however many callers there are.
    fn sweep(&mut self, now: Instant) {
        if self.full_at.len() >= self.sweep_at {
            self.full_at.retain(|_, full_at| *full_at > now);
            self.sweep_at = SWEEP_AT.max(self.full_at.len() * 2);
        }
    }

    /// Whose bucket a caller takes from.
    fn of<'a>(&self, caller: &'a str) -> &'a str {
        if self.full_at.len() >= MOST && !self.full_at.contains_key(caller) {
            SHARED
        } else {
            caller
        }
    }
}

impl RateLimiter {
    /// Buckets of `burst` requests that fill up with `rate` requests a second.
    pub(crate) fn new(burst: u32, rate: u32) -> Self {
        Self::every(burst, Duration::from_secs(1) / rate.max(1))
    }

    /// Buckets of `burst` requests that get one back in each interval.
    pub(crate) fn every(burst: u32, interval: Duration) -> Self {
        Self {
            burst: burst.max(1),
            interval,
            buckets: Mutex::new(Buckets {
                full_at: HashMap::new(),
                sweep_at: SWEEP_AT,
            }),
        }
    }

    /// Whether a caller could take one request now, or how many seconds to wait. Takes none.
    pub(crate) fn ready(&self, caller: &str, now: Instant) -> Result<(), u64> {
        let buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        self.next(&buckets, caller, 1, now).map(drop)
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
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        buckets.sweep(now);
        let then_full_at = self.next(&buckets, caller, many, now)?;
        let bucket = buckets.of(caller).to_owned();
        buckets.full_at.insert(bucket, then_full_at);
        Ok(())
    }

    /// When a caller's bucket would be full after so many, or how many seconds to wait.
    fn next(
        &self,
        buckets: &Buckets,
        caller: &str,
        many: u32,
        now: Instant,
    ) -> Result<Instant, u64> {
        let full_at = buckets.full_at.get(buckets.of(caller)).copied();
        let then_full_at = full_at.unwrap_or(now).max(now) + self.interval * many;
        let ahead = then_full_at - now;
        let over = ahead.saturating_sub(self.interval * self.burst);
        if over.is_zero() {
            Ok(then_full_at)
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

    #[test]
    fn callers_without_number_cost_no_memory_and_keep_nobody_out_for_long() {
        let limiter = RateLimiter::new(2, 1);
        let start = Instant::now();
        for caller in 0..MOST {
            assert_eq!(limiter.take(&caller.to_string(), start), Ok(()));
        }
        assert_eq!(limiter.take("late", start), Ok(()));
        assert_eq!(limiter.take("later", start), Ok(()));
        assert!(
            limiter.take("latest", start).is_err(),
            "they share a bucket"
        );
        assert_eq!(
            limiter.take("7", start),
            Ok(()),
            "who was there has his own"
        );
        let buckets = || limiter.buckets.lock().unwrap().full_at.len();
        assert!(buckets() <= MOST + 1);
        let then = start + Duration::from_secs(60);
        for caller in 0..2 * MOST {
            let _ = limiter.take(&format!("new {caller}"), then);
        }
        assert!(buckets() <= MOST + 1);
        assert_eq!(limiter.ready("7", then), Ok(()));
    }
}
