//! An open workspace and what all rooms do with it: acts, questions, jobs, events.

use crate::events::{Listeners, News};
use crate::failure::{AppError, Result};
use crate::host::Host;
use crate::jobs::{Job, Jobs};
use crate::pricing::RankingCache;
use crate::readiness::Readiness;
use crate::sync::HubConnection;
use dhow_contract::{Event, Failure, Tag};
use dhow_store::{Act, Committed, Edit, Mode, ReadTransaction, StoreError, Touched, Workspace};
use std::path::Path;
use std::sync::mpsc::Receiver;

/// An open workspace with everything a host needs to serve it.
#[derive(Debug)]
pub struct App {
    pub(crate) workspace: Workspace,
    pub(crate) host: Host,
    pub(crate) listeners: Listeners<Event>,
    /// An act was done that the hub is to have. Nobody but who sends it listens, so that what hosts
    /// are told never decides when data goes out.
    pub(crate) to_send: Listeners<()>,
    /// This workspace got a hub.
    pub(crate) enrolled: Listeners<()>,
    pub(crate) jobs: Jobs,
    pub(crate) connection: HubConnection,
    pub(crate) readiness: Readiness,
    pub(crate) ranking: RankingCache,
}

impl App {
    /// Opens a workspace for writing; one that another process writes is opened for reading.
    ///
    /// # Errors
    /// Says what is the matter with the file; it is not changed then.
    pub fn open(path: &Path, host: Host) -> Result<Self, Failure> {
        host.refuse_clock()?;
        let opened = match Workspace::open(path, host.context()) {
            Err(StoreError::InUse(_)) => {
                Workspace::open_for_reading(path, Mode::InUse, host.context())
            }
            Err(StoreError::ReadOnly(_)) => {
                Workspace::open_for_reading(path, Mode::ReadOnly, host.context())
            }
            other => other,
        };
        Ok(Self::over(opened.map_err(AppError::from)?, host))
    }

    pub(crate) fn over(workspace: Workspace, host: Host) -> Self {
        Self {
            workspace,
            host,
            listeners: Listeners::default(),
            to_send: Listeners::default(),
            enrolled: Listeners::default(),
            jobs: Jobs::default(),
            connection: HubConnection::default(),
            readiness: Readiness::default(),
            ranking: RankingCache::default(),
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

    /// Does one act, tells the hosts what it touched, and lets it be sent.
    pub(crate) fn act<T>(
        &self,
        act: Act,
        work: impl FnOnce(&mut Edit<'_>) -> Result<T>,
    ) -> Result<Committed<T>> {
        let committed = self.naming(self.workspace.transact(act, work))?;
        self.announce(&committed, &[]);
        Ok(committed)
    }

    /// Writes what is no act of a person here: what came from elsewhere, and where this device
    /// stands. Nobody is told yet, and nothing is to be sent: what it touched is added to `news`.
    pub(crate) fn keep<T>(
        &self,
        news: &mut News,
        work: impl FnOnce(&mut Edit<'_>) -> Result<T>,
    ) -> Result<T> {
        let committed = self.naming(self.workspace.transact(Act::pull(), work))?;
        news.add(News::of(&committed.touched).take());
        Ok(committed.value)
    }

    /// The same for each of several, one after another, in one transaction: `work` answers whether
    /// there is to be a next one.
    pub(crate) fn keep_together<I>(
        &self,
        news: &mut News,
        items: impl IntoIterator<Item = I>,
        mut work: impl FnMut(&mut Edit<'_>, I) -> Result<bool>,
    ) -> Result<()> {
        let mut touched = Touched::new();
        self.naming(self.workspace.transact_together(|acts| {
            for item in items {
                let committed = acts.act(Act::pull(), |edit| work(edit, item))?;
                touched.extend(committed.touched);
                if !committed.value {
                    break;
                }
            }
            Ok::<_, AppError>(())
        }))?;
        news.add(News::of(&touched).take());
        Ok(())
    }

    /// Answers a question from one consistent state.
    pub(crate) fn ask<T>(&self, question: impl FnOnce(&ReadTransaction) -> Result<T>) -> Result<T> {
        self.naming(self.workspace.read(question))
    }

    /// What went wrong with the file names the file.
    fn naming<T>(&self, answer: Result<T>) -> Result<T> {
        answer.map_err(|error| match error {
            AppError::Store(error) => error.in_file(self.workspace.path()).into(),
            error => error,
        })
    }

    /// Begins a job.
    pub(crate) fn job(
        &self,
        name: &'static str,
        unit: &'static str,
        total: Option<u64>,
    ) -> Job<'_> {
        self.jobs.begin(&self.listeners, (name, unit), total)
    }

    /// Tells the hosts what a person's act touched, and whoever follows the hub that there is
    /// something to send.
    pub(crate) fn announce<T>(&self, committed: &Committed<T>, further: &[Tag]) {
        self.send_news(News::of(&committed.touched).with(further.iter().copied()));
        if committed.act.is_some() {
            self.to_send.send(&());
        }
    }

    /// Tells the hosts once of everything that was gathered; of nothing, nothing.
    pub(crate) fn send_news(&self, mut news: News) {
        self.send_news_so_far(&mut news);
    }

    /// The same in the midst of long work.
    pub(crate) fn send_news_so_far(&self, news: &mut News) {
        let tags = news.take();
        if !tags.is_empty() {
            self.listeners.send(&Event::Changed { tags });
        }
    }
}
