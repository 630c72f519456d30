//! Long work: progress while it runs, and a way to stop it at the next whole step.

use crate::App;
use crate::failure::Result;
use dhow_contract::workspace::JobRequest;
use dhow_contract::{Code, Event, Failure, Nothing, Progress};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// Running jobs by name, each with its stop flag.
#[derive(Debug, Default)]
pub(crate) struct Jobs(Mutex<BTreeMap<String, Arc<AtomicBool>>>);

/// A job under way. Dropping it ends it.
#[derive(Debug)]
pub(crate) struct Job<'app> {
    app: &'app App,
    name: &'static str,
    unit: &'static str,
    total: Option<u64>,
    stopped: Arc<AtomicBool>,
    calm: bool,
}

/// How many steps pass between two progress events.
const EVERY: u64 = 250;

impl App {
    /// Begins a job. A second one of the same name replaces the first one's stop flag.
    pub(crate) fn job(&self, name: &'static str, unit: &'static str, total: Option<u64>) -> Job<'_> {
        let stopped = Arc::new(AtomicBool::new(false));
        self.jobs
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(name.to_owned(), Arc::clone(&stopped));
        Job { app: self, name, unit, total, stopped, calm: false }
    }

    fn cancel_job(&self, request: &JobRequest) {
        let jobs = self.jobs.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(stopped) = jobs.get(&request.job) {
            stopped.store(true, Ordering::Relaxed);
        }
    }
}

impl Job<'_> {
    /// The same job that tells nothing before it has proved to be a long one.
    pub(crate) fn calm(mut self) -> Self {
        self.calm = true;
        self
    }

    /// Tells how far the job is; refuses to go on once somebody stopped it.
    pub(crate) fn step(&self, done: u64) -> Result<()> {
        if self.stopped.load(Ordering::Relaxed) {
            return Err(Failure::new(Code::Cancelled).with("done", done).into());
        }
        let worth_telling = !self.calm || done >= EVERY;
        if worth_telling && (done.is_multiple_of(EVERY) || Some(done) == self.total) {
            let progress =
                Progress { job: self.name.to_owned(), unit: self.unit.to_owned(), done, total: self.total };
            self.app.listeners.send(&Event::Progress(progress));
        }
        Ok(())
    }
}

impl Drop for Job<'_> {
    fn drop(&mut self) {
        self.app.jobs.0.lock().unwrap_or_else(PoisonError::into_inner).remove(self.name);
        self.app.listeners.send(&Event::Finished { job: self.name.to_owned() });
    }
}

pub(crate) fn job_cancel(app: &App, request: &JobRequest) -> Result<Nothing> {
    app.cancel_job(request);
    Ok(Nothing {})
}
