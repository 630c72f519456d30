//! An open workspace and what all rooms do with it: acts, questions, jobs, events.

use crate::events::Listeners;
use crate::failure::{AppError, Result};
use crate::host::Host;
use crate::jobs::{Job, Jobs};
use crate::readiness::Standings;
use crate::sync::HubConnection;
use dhow_contract::{Event, Failure, Tag};
use dhow_store::{Act, Committed, Edit, Mode, Reading, StoreError, Touched, Workspace};
use std::path::Path;
use std::sync::Mutex;
use std::sync::mpsc::Receiver;

/// An open workspace with everything a host needs to serve it.
#[derive(Debug)]
pub struct App {
    pub(crate) workspace: Workspace,
    pub(crate) host: Host,
    pub(crate) listeners: Listeners<Event>,
    pub(crate) jobs: Jobs,
    pub(crate) connection: HubConnection,
    pub(crate) standings: Mutex<Standings>,
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
            connection: HubConnection::default(),
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
        self.announce(committed.touched);
        Ok(committed)
    }

    /// Answers a question from one consistent state.
    pub(crate) fn ask<T>(&self, question: impl FnOnce(&Reading) -> Result<T>) -> Result<T> {
        self.workspace.read(question)
    }

    /// Begins a job.
    pub(crate) fn job(&self, name: &'static str, unit: &'static str, total: Option<u64>) -> Job<'_> {
        self.jobs.begin(&self.listeners, (name, unit), total)
    }

    pub(crate) fn announce(&self, touched: Touched) {
        let mut tags = Vec::new();
        let mut add = |on: bool, more: &[Tag]| {
            if on {
                tags.extend_from_slice(more);
            }
        };
        add(touched.catalogue, &[Tag::Catalogue, Tag::Prices, Tag::Translations]);
        add(touched.markets, &[Tag::Markets, Tag::Prices]);
        add(touched.rates, &[Tag::Rates, Tag::Prices]);
        add(touched.translations, &[Tag::Translations]);
        add(touched.seller, &[Tag::Workspace, Tag::Prices]);
        add(touched != Touched::default(), &[Tag::History, Tag::Network]);
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
