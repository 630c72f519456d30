//! Room for bodies, those that come and those that go: how many bytes of them are in memory at once,
//! of one caller and of all.

use dhow_serving::Origin;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Bodies up to this many bytes take no room: whoever sends little is never kept out by who sends
/// much.
const FREE: usize = 64 * 1024;

/// The bytes that are in memory, and how many may be.
#[derive(Debug)]
pub(crate) struct Rooms {
    of_one: usize,
    all: usize,
    taken: Mutex<Taken>,
}

#[derive(Debug, Default)]
struct Taken {
    all: usize,
    by: HashMap<Origin, usize>,
}

/// What one request has taken; it is free again when this is dropped.
#[derive(Debug)]
pub(crate) struct Room {
    of: Origin,
    bytes: usize,
    among: Arc<Rooms>,
}

impl Rooms {
    /// So many bytes of one caller, and of all.
    pub(crate) fn new(of_one: usize, all: usize) -> Arc<Self> {
        Arc::new(Self {
            of_one,
            all,
            taken: Mutex::default(),
        })
    }

    /// Room for a request of a caller; none is taken yet.
    pub(crate) fn of(self: &Arc<Self>, of: Origin) -> Room {
        Room {
            of,
            bytes: 0,
            among: Arc::clone(self),
        }
    }

    fn lock(&self) -> MutexGuard<'_, Taken> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Room {
    /// Takes room for something that is as long as it is: one that is longer than a caller's part takes
    /// that part whole, because there is no other way to have it.
    pub(crate) fn hold(&mut self, bytes: usize) -> bool {
        self.grow(bytes.min(self.among.of_one))
    }

    /// Takes room for so many bytes in all, if there is so much.
    pub(crate) fn grow(&mut self, bytes: usize) -> bool {
        if bytes <= FREE.max(self.bytes) {
            return true;
        }
        let mut taken = self.among.lock();
        let more = bytes - self.bytes;
        let own = taken.by.get(&self.of).copied().unwrap_or(0) + more;
        if own > self.among.of_one || taken.all + more > self.among.all {
            return false;
        }
        taken.all += more;
        taken.by.insert(self.of, own);
        self.bytes = bytes;
        true
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        if self.bytes == 0 {
            return;
        }
        let mut taken = self.among.lock();
        taken.all -= self.bytes;
        let own = taken.by.remove(&self.of).unwrap_or(0);
        if own > self.bytes {
            let left = own - self.bytes;
            taken.by.insert(self.of, left);
        }
    }
}

/// Bytes with the room they take, for as long as they are kept.
pub(crate) struct HeldBytes {
    pub(crate) bytes: Vec<u8>,
    pub(crate) _room: Room,
}

impl AsRef<[u8]> for HeldBytes {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::IpAddr;

    const OF_ONE: usize = 1024 * 1024;

    fn origin(last: u8) -> Origin {
        IpAddr::from([192, 0, 2, last]).into()
    }

    #[test]
    fn one_caller_takes_a_part_and_all_take_the_whole() {
        let rooms = Rooms::new(OF_ONE, 4 * OF_ONE);
        let mut first = rooms.of(origin(1));
        assert!(first.grow(OF_ONE / 2) && first.grow(OF_ONE));
        assert!(!first.grow(OF_ONE + 1), "one caller's part is taken");
        let mut second = rooms.of(origin(1));
        assert!(second.grow(FREE) && !second.grow(FREE + 1));
        let others: Vec<_> = (2..=4).map(|last| rooms.of(origin(last))).collect();
        let mut others: Vec<_> = others.into_iter().collect();
        assert!(others.iter_mut().all(|room| room.grow(OF_ONE)));
        let mut late = rooms.of(origin(5));
        assert!(!late.grow(FREE + 1), "all is taken");
        drop(first);
        assert!(late.grow(OF_ONE), "what was dropped is free");
        drop((second, others, late));
        assert!(rooms.lock().by.is_empty());
        assert_eq!(rooms.lock().all, 0);
        let mut long = rooms.of(origin(1));
        assert!(long.hold(9 * OF_ONE), "alone");
        assert!(!rooms.of(origin(1)).hold(9 * OF_ONE));
    }
}
