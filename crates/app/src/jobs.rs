//! Long work: progress while it runs, and a way to stop it at the next whole step.

use crate::events::Listeners;
use crate::failure::Result;
use dhow_contract::{Code, Event, Failure, Progress};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Running jobs, each with its name and its stop flag. Two may have one name: a person may look
/// at two files at once.
#[derive(Debug, Default)]
pub(crate) struct Jobs(Mutex<Vec<(&'static str, Arc<AtomicBool>)>>);

impl Jobs {
    /// Begins a job that tells these listeners how far it is.
    pub(crate) fn begin<'app>(
        &'app self,
        listeners: &'app Listeners<Event>,
        (name, unit): (&'static str, &'static str),
        total: Option<u64>,
    ) -> Job<'app> {
        let stopped = Arc::new(AtomicBool::new(false));
        self.running().push((name, Arc::clone(&stopped)));
        Job {
            jobs: self,
            listeners,
            name,
            unit,
            total,
            stopped,
            quiet: false,
            announced: AtomicBool::new(false),
        }
    }

    /// Stops every job of a name.
    pub(crate) fn cancel(&self, name: &str) {
        for (_, stopped) in self.running().iter().filter(|(known, _)| *known == name) {
            stopped.store(true, Ordering::Relaxed);
        }
    }

    /// Forgets a job; answers whether it was the last of its name.
    fn end(&self, name: &str, stopped: &Arc<AtomicBool>) -> bool {
        let mut running = self.running();
        running.retain(|(_, known)| !Arc::ptr_eq(known, stopped));
        running.iter().all(|(known, _)| *known != name)
    }

    fn running(&self) -> MutexGuard<'_, Vec<(&'static str, Arc<AtomicBool>)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A job under way. Dropping it ends it.
#[derive(Debug)]
pub(crate) struct Job<'app> {
    jobs: &'app Jobs,
    listeners: &'app Listeners<Event>,
    name: &'static str,
    unit: &'static str,
    total: Option<u64>,
    stopped: Arc<AtomicBool>,
    quiet: bool,
    /// Whether it was announced to anybody.
    announced: AtomicBool,
}

/// How many steps pass between two progress events.
const EVERY: u64 = 250;

impl Job<'_> {
    /// The same job that tells nothing before it has proved to be a long one.
    pub(crate) fn quiet(mut self) -> Self {
        self.quiet = true;
        self
    }

    /// Tells how far the job is; refuses to go on once somebody stopped it.
    pub(crate) fn step(&self, done: u64) -> Result<()> {
        self.go_on(done)?;
        let worth_announcing = !self.quiet || done >= EVERY;
        if worth_announcing && (done.is_multiple_of(EVERY) || Some(done) == self.total) {
            let progress = Progress {
                job: self.name.to_owned(),
                unit: self.unit.to_owned(),
                done,
                total: self.total,
            };
            self.listeners.send(&Event::Progress(progress));
            self.announced.store(true, Ordering::Relaxed);
        }
        Ok(())
    }

    /// Refuses to go on once somebody stopped it.
    pub(crate) fn go_on(&self, done: u64) -> Result<()> {
        if self.stopped.load(Ordering::Relaxed) {
            return Err(Failure::new(Code::Cancelled).with("done", done).into());
        }
        Ok(())
    }
}

impl Drop for Job<'_> {
    fn drop(&mut self) {
        let was_last = self.jobs.end(self.name, &self.stopped);
        if was_last && (!self.quiet || self.announced.load(Ordering::Relaxed)) {
            self.listeners.send(&Event::Finished {
                job: self.name.to_owned(),
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAME: &str = "import_preview";

    fn begin<'app>(jobs: &'app Jobs, listeners: &'app Listeners<Event>) -> Job<'app> {
        jobs.begin(listeners, (NAME, "rows"), None)
    }

    #[test]
    fn of_two_jobs_of_one_name_each_can_be_stopped_whichever_ends_first() {
        let (jobs, listeners) = (Jobs::default(), Listeners::default());
        for first_ends in [true, false] {
            let (first, second) = (begin(&jobs, &listeners), begin(&jobs, &listeners));
            let (ended, running) = if first_ends {
                (first, second)
            } else {
                (second, first)
            };
            drop(ended);
            assert!(running.step(1).is_ok());
            jobs.cancel(NAME);
            assert!(
                running.step(2).is_err(),
                "the one that still runs is stopped"
            );
        }
    }

    #[test]
    fn stopping_a_name_stops_all_that_have_it_and_no_other() {
        let (jobs, listeners) = (Jobs::default(), Listeners::default());
        let running = [begin(&jobs, &listeners), begin(&jobs, &listeners)];
        let other = jobs.begin(&listeners, ("publish", "listings"), None);
        jobs.cancel(NAME);
        assert!(running.iter().all(|job| job.step(1).is_err()) && other.step(1).is_ok());
        drop(running);
        assert!(
            begin(&jobs, &listeners).step(1).is_ok(),
            "one that begins later is not stopped"
        );
    }

    #[test]
    fn a_quiet_job_says_that_it_ended_only_when_it_said_that_it_ran() {
        let (jobs, listeners) = (Jobs::default(), Listeners::default());
        let received = listeners.add();
        drop(begin(&jobs, &listeners).quiet());
        assert_eq!(received.try_iter().count(), 0);
        let long = begin(&jobs, &listeners).quiet();
        long.step(EVERY).unwrap();
        drop(long);
        assert_eq!(received.try_iter().count(), 2);
    }

    #[test]
    fn a_name_has_ended_when_the_last_of_its_jobs_has() {
        let (jobs, listeners) = (Jobs::default(), Listeners::default());
        let received = listeners.add();
        let (first, second) = (begin(&jobs, &listeners), begin(&jobs, &listeners));
        drop(first);
        assert_eq!(received.try_iter().count(), 0);
        drop(second);
        assert_eq!(
            received.try_iter().collect::<Vec<_>>(),
            [Event::Finished {
                job: NAME.to_owned()
            }]
        );
    }
}
