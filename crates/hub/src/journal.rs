//! What the operator is told: failures of the hub's own, as entries of stable codes. No name, no id,
//! no bearer and no value of a seller is in one.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Takes what the operator is told.
pub type Journal = Arc<dyn Fn(&Entry) + Send + Sync>;

/// How long the same failure is counted before it is told again.
const QUIET: Duration = Duration::from_secs(10);
/// Most different failures that are counted.
const MOST: usize = 100;

/// One failure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The stable code that the caller was told, such as `disk-full`.
    pub code: String,
    /// What was asked for: the method, and the pattern of the resource without what fills it.
    pub resource: String,
    /// What the machine said.
    pub cause: String,
    /// How many of the same were not told since the last one was.
    pub untold: u64,
}

/// Failures on their way to the journal: a flood of one kind is told now and then, with its number.
pub(crate) struct Reporter {
    journal: Journal,
    told: Mutex<HashMap<String, (Instant, u64)>>,
}

impl Reporter {
    pub(crate) fn new(journal: Journal) -> Self {
        Self {
            journal,
            told: Mutex::default(),
        }
    }

    /// Tells a failure, unless one of its code was told a moment ago.
    pub(crate) fn tell(&self, mut entry: Entry, now: Instant) {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        if told.len() >= MOST {
            told.clear();
        }
        match told.get_mut(&entry.code) {
            Some((at, untold)) if now.duration_since(*at) < QUIET => {
                *untold += 1;
                return;
            }
            Some((_, untold)) => entry.untold = *untold,
            None => {}
        }
        told.insert(entry.code.clone(), (now, 0));
        drop(told);
        (self.journal)(&entry);
    }
}

/// What of an answer the operator is told, for as long as it has not left the hub.
#[derive(Debug, Clone)]
pub(crate) struct Failure {
    pub(crate) code: String,
    pub(crate) cause: String,
}

/// As one line of `key=value`, without the date.
impl std::fmt::Display for Entry {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            code,
            resource,
            cause,
            untold,
        } = self;
        write!(
            formatter,
            "level=error code={code} resource={resource:?} cause={cause:?} untold={untold}"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flood_of_one_failure_is_told_now_and_then_and_another_at_once() {
        let heard = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&heard);
        let reporter = Reporter::new(Arc::new(move |entry: &Entry| {
            kept.lock()
                .unwrap()
                .push((entry.code.clone(), entry.untold));
        }));
        let start = Instant::now();
        let tell = |code: &str, seconds: u64| {
            let entry = Entry {
                code: code.to_owned(),
                resource: String::new(),
                cause: String::new(),
                untold: 0,
            };
            reporter.tell(entry, start + Duration::from_secs(seconds));
        };
        for _ in 0..5 {
            tell("disk-full", 0);
        }
        tell("internal", 1);
        tell("disk-full", 11);
        let heard: Vec<_> = heard.lock().unwrap().clone();
        let expect = [("disk-full", 0), ("internal", 0), ("disk-full", 4)];
        assert_eq!(
            heard,
            expect.map(|(code, untold)| (code.to_owned(), untold))
        );
    }
}
