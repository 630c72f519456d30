//! A deadline for a whole answer. The client under us has one for each read alone, and a hub that
//! sends a byte now and then would hold a desk for ever.

use std::io::{self, Read};
use std::time::{Duration, Instant};

/// How slowly an answer may come.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Deadline {
    /// How long it may take whatever its size.
    pub(crate) grace: Duration,
    /// Bytes a second that have to come on average, after that.
    pub(crate) slowest: u32,
    /// How long it may take at most.
    pub(crate) longest: Duration,
}

impl Default for Deadline {
    fn default() -> Self {
        Self {
            grace: Duration::from_secs(20),
            slowest: 4 * 1024,
            longest: Duration::from_secs(30 * 60),
        }
    }
}

/// An answer that ends with [`io::ErrorKind::TimedOut`] when it comes too slowly.
pub(crate) struct Limited<R> {
    answer: R,
    deadline: Deadline,
    began: Instant,
    bytes: u64,
}

impl<R: Read> Limited<R> {
    /// The time of the answer begins now.
    pub(crate) fn new(answer: R, deadline: Deadline) -> Self {
        Self {
            answer,
            deadline,
            began: Instant::now(),
            bytes: 0,
        }
    }

    fn allowed(&self) -> Duration {
        let Deadline {
            grace,
            slowest,
            longest,
        } = self.deadline;
        let earned = Duration::from_secs(self.bytes / u64::from(slowest.max(1)));
        longest.min(grace + earned)
    }
}

impl<R: Read> Read for Limited<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.answer.read(into)?;
        self.bytes += read as u64;
        if read > 0 && self.began.elapsed() > self.allowed() {
            Err(io::ErrorKind::TimedOut.into())
        } else {
            Ok(read)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives one byte after each rest, without end.
    struct Drip(Duration);

    impl Read for Drip {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            std::thread::sleep(self.0);
            into[0] = b'x';
            Ok(1)
        }
    }

    #[test]
    fn an_answer_that_drips_is_given_up_and_one_that_flows_is_not() {
        let deadline = Deadline {
            grace: Duration::from_millis(200),
            slowest: 1,
            longest: Duration::from_secs(2),
        };
        let read = |drip: Duration, deadline: Deadline, most: u64| {
            let mut bytes = Vec::new();
            let mut answer = Limited::new(Drip(drip), deadline).take(most);
            let ended = answer.read_to_end(&mut bytes);
            (ended.map_err(|error| error.kind()), bytes.len() as u64)
        };
        let slow = Deadline {
            slowest: 1_000_000,
            ..deadline
        };
        let (ended, bytes) = read(Duration::from_millis(10), slow, 10_000);
        assert_eq!(ended, Err(io::ErrorKind::TimedOut));
        assert!(bytes < 1_000, "{bytes}");
        let (ended, _) = read(Duration::from_millis(10), deadline, 30);
        assert_eq!(ended, Ok(30), "thirty bytes have earned their time");
        let (ended, bytes) = read(Duration::from_millis(10), deadline, 10_000);
        assert_eq!(ended, Err(io::ErrorKind::TimedOut), "there is an end to it");
        assert!(bytes < 1_000, "{bytes}");
    }
}
