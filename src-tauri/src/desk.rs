//! The workspace that the window shows, or why there is none.

use dhow_contract::{Code, Desk, Event, Failure};
use serde::Deserialize;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use tauri::{AppHandle, Emitter, Manager};

/// What the desk tells, one after the other; it ends when the workspace is closed.
pub type Events = Box<dyn Iterator<Item = Event> + Send>;

/// How a workspace comes into the window.
#[derive(Debug, Clone)]
pub enum Begin {
    /// A file that is there.
    Open(PathBuf),
    /// A file that is not there yet.
    Create(NewWorkspace),
    /// The sample, made the first time.
    Sample,
    /// A file that a hub fills, for a computer that comes in to a seller there.
    Join(Arrival),
}

/// A computer that comes in to a seller at a hub.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Arrival {
    /// Where the file goes.
    pub path: PathBuf,
    /// Address of the hub.
    pub url: String,
    /// What lets it in.
    pub by: Ticket,
    /// Language of the desk, BCP 47.
    pub locale: String,
}

/// What lets a computer in.
#[derive(Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub enum Ticket {
    /// A code of another device.
    Code(String),
    /// Recovery words.
    Words(String),
}

/// Neither code nor words are shown to anybody.
impl std::fmt::Debug for Ticket {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Ticket")
    }
}

/// What a person tells of a new workspace.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewWorkspace {
    /// Where the file goes.
    pub path: PathBuf,
    /// The firm's name.
    pub seller: String,
    /// Its own currency, ISO 4217.
    pub base_currency: String,
    /// Language its goods are written in, BCP 47.
    pub source_locale: String,
    /// The country it sits in, ISO 3166-1; none where that is said later.
    pub country: Option<String>,
    /// Language of the desk, BCP 47.
    pub locale: String,
}

/// An open workspace.
pub struct OpenDesk {
    /// Where its file is.
    pub path: PathBuf,
    /// Every command of the table.
    pub desk: Arc<dyn Desk>,
    /// What it tells without being asked.
    pub events: Events,
}

impl std::fmt::Debug for OpenDesk {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("OpenDesk").finish_non_exhaustive()
    }
}

/// Begins with a workspace; the composition root knows how.
pub type Opener = Box<dyn Fn(&Begin) -> Result<OpenDesk, Failure> + Send + Sync>;

/// The event that carries [`Event`] to the window.
const EVENT: &str = "dhow://event";

/// The one workspace of the window. While none could be opened, every command answers why, and
/// the window shows that in its place.
pub(crate) struct OpenWorkspace {
    opener: Opener,
    current: Mutex<Result<Shown, Failure>>,
}

/// What the window shows.
#[derive(Clone)]
struct Shown {
    path: PathBuf,
    desk: Arc<dyn Desk>,
}

/// No workspace is open: the window asks for one.
fn none_open() -> Failure {
    Failure::new(Code::NoWorkspace)
}

impl OpenWorkspace {
    pub(crate) fn new(opener: Opener) -> Self {
        Self {
            opener,
            current: Mutex::new(Err(none_open())),
        }
    }

    /// Opens what the window starts with; a refusal is kept for the window to show.
    pub(crate) fn open_at_start(&self, handle: &AppHandle, begin: &Begin) {
        if let Err(failure) = self.open(handle, begin) {
            self.put(Err(failure));
        }
    }

    /// Opens another workspace in this window; on a refusal the former one stays.
    pub(crate) fn open(&self, handle: &AppHandle, begin: &Begin) -> Result<(), Failure> {
        let OpenDesk { path, desk, events } = self.opened(begin)?;
        self.put(Ok(Shown {
            path: path.clone(),
            desk,
        }));
        forward(handle.clone(), events);
        if let Some(window) = handle.get_webview_window(crate::window::MAIN) {
            // A title that stays behind is no reason to refuse the workspace.
            let _ = window.set_title(&crate::window::title(Some(&path)));
        }
        Ok(())
    }

    /// The file that is shown already is let go first: beside itself it could only be read.
    fn opened(&self, begin: &Begin) -> Result<OpenDesk, Failure> {
        let opened = (self.opener)(begin)?;
        if !self.shows(&opened.path) {
            return Ok(opened);
        }
        drop(opened);
        self.close();
        (self.opener)(begin)
    }

    fn shows(&self, path: &Path) -> bool {
        let current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        current
            .as_ref()
            .is_ok_and(|shown| shown.path.canonicalize().ok() == path.canonicalize().ok())
    }

    /// Lets the workspace go: its last handle checkpoints and unlocks the file.
    pub(crate) fn close(&self) {
        self.put(Err(none_open()));
    }

    /// Runs one command away from the threads that draw.
    pub(crate) async fn call<Answer: Send + 'static>(
        &self,
        command: impl FnOnce(&dyn Desk) -> Result<Answer, Failure> + Send + 'static,
    ) -> Result<Answer, Failure> {
        let desk = self
            .current
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()?
            .desk;
        tauri::async_runtime::spawn_blocking(move || command(desk.as_ref()))
            .await
            .unwrap_or_else(|error| Err(Failure::new(Code::Internal).with("detail", error)))
    }

    fn put(&self, shown: Result<Shown, Failure>) {
        let former = std::mem::replace(
            &mut *self.current.lock().unwrap_or_else(PoisonError::into_inner),
            shown,
        );
        drop(former);
    }
}

/// Hands events on until the workspace ends them.
fn forward(handle: AppHandle, events: Events) {
    std::thread::spawn(move || {
        for event in events {
            // The window may be gone already; the workspace works on without it.
            let _ = handle.emit(EVENT, event);
        }
    });
}
