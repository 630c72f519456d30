//! What a person can do with the desk, one module per feature.
//!
//! [`App`] composes store, exchange, storefront and network, and implements
//! [`dhow_contract::Desk`]; it knows no host. The window, `dhow serve` and the CLI call the same
//! methods, so if a command needs an `if`, it belongs here.

#[macro_use]
mod answer;
mod catalogue;
mod events;
mod failure;
mod files;
mod history;
mod host;
mod import;
mod jobs;
mod markets;
mod pricing;
mod publish;
mod rates;
mod readiness;
mod sync;
mod translation;
mod wording;
mod workspace;

pub use host::{Host, data_folder, system_host};
pub use import::{SavedMapping, read_mapping};
pub use sync::{Joined, follow, join};
pub use workspace::create::{NewWorkspace, create};
pub use workspace::sample::sample;

use dhow_contract::{Event, Failure, Tag};
use dhow_store::Reading;
use dhow_store::{Act, Committed, Edit, Mode, StoreError, Touched, Workspace};
use events::Listeners;
pub(crate) use failure::{AppError, Result};
use jobs::Jobs;
use readiness::counts::Standings;
use std::path::Path;
use std::sync::Mutex;
use std::sync::mpsc::Receiver;

/// What a host shows of each kind of document: the tags to read again when one changed.
const CHANGES: &[(&str, &[Tag])] =
    &[catalogue::CHANGES, markets::CHANGES, rates::CHANGES, workspace::CHANGES];

/// An open workspace with everything a host needs to serve it.
#[derive(Debug)]
pub struct App {
    workspace: Workspace,
    host: Host,
    listeners: Listeners,
    jobs: Jobs,
    line: sync::Line,
    standings: Mutex<Standings>,
}

impl App {
    /// Opens a workspace for writing; one that another process writes is opened for reading.
    ///
    /// # Errors
    /// Says what is the matter with the file; it is not changed then.
    pub fn open(path: &Path, host: Host) -> Result<Self, Failure> {
        let opened = match Workspace::open(path, host.context()) {
            Err(StoreError::InUse(_)) => Workspace::open_for_reading(path, Mode::InUse, host.context()),
            Err(StoreError::ReadOnly(_)) => Workspace::open_for_reading(path, Mode::ReadOnly, host.context()),
            other => other,
        };
        Ok(Self::over(opened.map_err(AppError::from)?, host))
    }

    pub(crate) fn over(workspace: Workspace, host: Host) -> Self {
        Self {
            workspace,
            host,
            listeners: Listeners::default(),
            jobs: Jobs::default(),
            line: sync::Line::default(),
            standings: Mutex::default(),
        }
    }

    /// What happens from now on: changes by tag, progress of long jobs.
    #[must_use]
    pub fn listen(&self) -> Receiver<Event> {
        self.listeners.add()
    }

    /// Whether this process may change the file.
    #[must_use]
    pub fn is_writable(&self) -> bool {
        self.workspace.mode() == Mode::Writer
    }

    /// Does one act and tells the hosts what it touched.
    pub(crate) fn act<T>(
        &self,
        act: Act,
        work: impl FnOnce(&mut Edit<'_>) -> Result<T>,
    ) -> Result<Committed<T>> {
        let committed = self.workspace.transact(act, work)?;
        self.announce(&committed.touched);
        Ok(committed)
    }

    /// Answers a question from one consistent state.
    pub(crate) fn ask<T>(&self, question: impl FnOnce(&Reading) -> Result<T>) -> Result<T> {
        self.workspace.read(question)
    }

    fn announce(&self, touched: &Touched) {
        let changed = CHANGES.iter().filter(|(kind, _)| touched.contains(kind));
        let mut tags: Vec<Tag> = changed.flat_map(|(_, tags)| *tags).copied().collect();
        if !touched.is_empty() {
            tags.extend([Tag::History, Tag::Network]);
        }
        tags.sort_unstable();
        tags.dedup();
        self.tell(tags);
    }

    /// Tells the hosts that something under these tags changed.
    pub(crate) fn tell(&self, tags: Vec<Tag>) {
        if !tags.is_empty() {
            self.listeners.send(&Event::Changed { tags });
        }
    }
}
