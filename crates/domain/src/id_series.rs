//! Ids that one id of a source stands for: so many things made at once that each of them need not
//! ask the source.

use crate::id::IdSource;
use std::cell::Cell;
use uuid::Uuid;

/// Ids that follow one another, all of the time of the first: what RFC 9562 calls a monotonic
/// random counter. They sort behind whatever the source gave before and ahead of what it gives
/// later, and the same source gives the same series, whichever thread counts on.
#[derive(Debug)]
pub struct IdSeries {
    /// Time, version and the count within the time.
    high: u64,
    /// Where the next id is among those of this time.
    next: Cell<u64>,
}

/// Bits of an id behind its variant.
const TAIL_BITS: u32 = 62;
/// The first id of a series leaves more than half of the numbers to those that follow.
const FIRST: u64 = (1 << (TAIL_BITS - 1)) - 1;
const VARIANT: u64 = 0b10 << TAIL_BITS;

impl IdSeries {
    /// Begins a series at the next id of a source.
    #[must_use]
    pub fn new(ids: &dyn IdSource) -> Self {
        let (high, low) = ids.next().as_u64_pair();
        Self {
            high,
            next: Cell::new(scattered(low ^ high.rotate_left(32)) & FIRST),
        }
    }

    /// The next ids of this series as a series of their own.
    #[must_use]
    pub fn split(&self, count: usize) -> Self {
        let first = self.next.get();
        self.next.set(first + count as u64);
        Self {
            high: self.high,
            next: Cell::new(first),
        }
    }
}

impl IdSource for IdSeries {
    fn next(&self) -> Uuid {
        let tail = self.next.get();
        self.next.set(tail + 1);
        Uuid::from_u64_pair(self.high, VARIANT | tail)
    }
}

/// The numbers of a source may be small and near each other, as those of tests are; series must not
/// meet. The finalizer of SplitMix64: no two numbers have the same result.
fn scattered(number: u64) -> u64 {
    let number = (number ^ (number >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    number ^ (number >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    /// Ids in the form of real ones: a millisecond each, the device behind it.
    struct Counting {
        device: u64,
        millis: Cell<u64>,
    }

    impl Counting {
        fn new(device: u64) -> Self {
            Self {
                device,
                millis: Cell::new(1_790_000_000_000),
            }
        }
    }

    impl IdSource for Counting {
        fn next(&self) -> Uuid {
            let millis = self.millis.replace(self.millis.get() + 1);
            let mut tail = [0; 10];
            tail[2..].copy_from_slice(&self.device.to_be_bytes());
            uuid::Builder::from_unix_timestamp_millis(millis, &tail).into_uuid()
        }
    }

    #[test]
    fn a_series_lies_between_what_the_source_gave_before_and_what_it_gives_later() {
        let source = Counting::new(1);
        let before = source.next();
        let series = IdSeries::new(&source);
        let part = series.split(3);
        let made = [&part, &part, &part, &series, &series].map(IdSource::next);
        assert!(made.is_sorted_by(|one, other| one < other), "{made:?}");
        assert!(before < made[0] && made[4] < source.next());
        assert!(made.iter().all(|id| id.get_version_num() == 7));
        assert!(
            made.iter()
                .all(|id| id.get_variant() == uuid::Variant::RFC4122)
        );
    }

    #[test]
    fn series_of_devices_that_began_at_one_time_do_not_meet() {
        let many = (0..200).map(|device| IdSeries::new(&Counting::new(device)));
        let made: HashSet<Uuid> = many
            .flat_map(|series| (0..100).map(move |_| series.next()))
            .collect();
        assert_eq!(made.len(), 20_000);
    }
}
