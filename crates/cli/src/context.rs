//! What a command works with: this machine, or an open workspace on it.

use crate::localize::Words;
use crate::progress;
use crate::refusal::Refusal;
use dhow_app::{App, Host, desk_host};
use dhow_contract::{Code, Failure};
use std::path::PathBuf;

/// This machine, for commands that have no workspace yet.
pub(crate) struct Machine {
    host: Host,
    /// The words of this run.
    pub(crate) words: Words,
    /// Whether progress is told.
    progress: bool,
}

impl Machine {
    pub(crate) fn new(words: Words, progress: bool) -> Result<Self, Refusal> {
        let folder = dhow_app::data_folder().ok_or_else(|| Failure::new(Code::KeyMissing))?;
        Ok(Self {
            host: desk_host(folder, words.tag()),
            words,
            progress,
        })
    }

    /// Clock, ids, keys and language.
    pub(crate) fn host(&self) -> Host {
        self.host.clone()
    }

    /// Opens a workspace and tells the progress of what is done with it.
    pub(crate) fn open(&self, path: PathBuf) -> Result<Desk<'_>, Refusal> {
        let app = App::open(&path, self.host())?;
        Ok(self.desk(app))
    }

    fn desk(&self, app: App) -> Desk<'_> {
        if self.progress {
            progress::follow(app.listen(), &self.words);
        }
        Desk { app, machine: self }
    }
}

/// An open workspace.
pub(crate) struct Desk<'a> {
    /// Every command of the contract.
    pub(crate) app: App,
    /// Where it was opened.
    pub(crate) machine: &'a Machine,
}
