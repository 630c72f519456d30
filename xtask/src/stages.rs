//! Stages of a long task: named, timed, stopped at the first failure, summed up at the end.

use crate::failure::Failure;
use std::time::{Duration, Instant};

/// Tests that passed and failed, as the test programs themselves count them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Count {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
}

impl Count {
    /// Adds what a line of a test program says; other lines say nothing.
    ///
    /// Understood are cargo's `test result: …`, vitest's `Tests  …` and Playwright's `12 passed`.
    pub(crate) fn read(&mut self, line: &str) {
        let line = line.trim();
        let counts = if let Some(rest) = line.strip_prefix("test result: ") {
            rest
        } else if let Some(rest) = line.strip_prefix("Tests ") {
            rest
        } else if line.starts_with(|first: char| first.is_ascii_digit())
            && line.split(' ').count() <= 3
        {
            line
        } else {
            return;
        };
        self.passed += before(counts, " passed");
        self.failed += before(counts, " failed");
    }
}

/// The number that stands right before a word.
fn before(text: &str, word: &str) -> u64 {
    text.split_once(word)
        .and_then(|(before, _)| {
            before
                .rsplit(|other: char| !other.is_ascii_digit())
                .next()?
                .parse()
                .ok()
        })
        .unwrap_or(0)
}

/// What ran so far.
#[derive(Debug, Default)]
pub(crate) struct Stages {
    /// Only these run, when any are named.
    chosen: Vec<String>,
    done: Vec<(&'static str, Duration)>,
    count: Count,
}

impl Stages {
    /// Stages of which only the named ones run, or all.
    pub(crate) fn only(chosen: &[String]) -> Self {
        Self {
            chosen: chosen.to_vec(),
            ..Self::default()
        }
    }

    /// Runs one stage unless others were asked for.
    pub(crate) fn stage(
        &mut self,
        name: &'static str,
        work: impl FnOnce(&mut Count) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        if !self.chosen.is_empty() && !self.chosen.iter().any(|chosen| chosen == name) {
            return Ok(());
        }
        println!("\n== {name}");
        let start = Instant::now();
        let outcome = work(&mut self.count);
        self.done.push((name, start.elapsed()));
        outcome.map_err(|failure| {
            eprintln!("xtask: {failure}");
            self.count.failed = self.count.failed.max(1);
            self.print();
            Failure::Stage(name.to_owned())
        })
    }

    /// The table of seconds and the last line, the count.
    pub(crate) fn print(&self) {
        println!();
        for (name, time) in &self.done {
            println!("{name:<12} {:>7.1} s", time.as_secs_f64());
        }
        let whole: Duration = self.done.iter().map(|(_, time)| *time).sum();
        println!("{:<12} {:>7.1} s", "in all", whole.as_secs_f64());
        println!("{} passed, {} failed", self.count.passed, self.count.failed);
    }
}

#[cfg(test)]
mod tests {
    use super::Count;

    fn check(line: &str, passed: u64, failed: u64) {
        let mut count = Count::default();
        count.read(line);
        assert_eq!((count.passed, count.failed), (passed, failed), "{line}");
    }

    #[test]
    fn lines_of_three_test_programs_are_counted_and_others_not() {
        check(
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured",
            12,
            0,
        );
        check("test result: FAILED. 3 passed; 2 failed; 0 ignored", 3, 2);
        check("      Tests  41 passed (41)", 41, 0);
        check("      Tests  1 failed | 40 passed (41)", 40, 1);
        check(" Test Files  9 passed (9)", 0, 0);
        check("  18 passed (42.1s)", 18, 0);
        check("  2 failed", 0, 2);
        check("test money::rounds_9 passed ... ok", 0, 0);
        check("12 rows of the import passed the check", 0, 0);
    }
}
