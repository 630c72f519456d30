//! The desk in a window: Tauri as one host of the command table, and nothing more.
//!
//! Every command is an adapter of one line over [`dhow_contract::Desk`]; what needs an `if` lives
//! in `dhow-app`. This crate adds what only a desktop can do: a window, native file dialogs, and
//! showing a built storefront in the default browser.

mod commands;
mod desk;
mod error;
mod host;
mod window;

pub use desk::{Arrival, Begin, Events, NewWorkspace, OpenDesk, Opener, Ticket};
pub use error::Error;

use desk::OpenWorkspace;
use std::path::PathBuf;
use tauri::{App, Manager, RunEvent};

/// How the window begins.
pub struct Start {
    /// Opens workspaces, this one and others later.
    pub opener: Opener,
    /// The workspace to begin with; without one the window welcomes the person and asks.
    pub workspace: Option<PathBuf>,
}

impl std::fmt::Debug for Start {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Start")
            .field("workspace", &self.workspace)
            .finish_non_exhaustive()
    }
}

/// Shows the window and returns when it is closed.
///
/// `compose` is told the folder where the person's own data lives.
///
/// # Errors
/// When the platform has no web view or no display.
pub fn run(compose: impl FnOnce(PathBuf) -> Start + Send + 'static) -> Result<(), Error> {
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(commands::handler())
        .setup(move |app| Ok(set_up(app, compose)?))
        .build(tauri::generate_context!())?;
    app.run(|handle, event| {
        // The process ends without dropping managed state; the workspace is closed by hand.
        if matches!(event, RunEvent::Exit) {
            handle.state::<OpenWorkspace>().close();
        }
    });
    Ok(())
}

/// The workspace is opened before the window: its first question finds an answer.
fn set_up(app: &App, compose: impl FnOnce(PathBuf) -> Start) -> tauri::Result<()> {
    let start = compose(app.path().app_data_dir()?);
    app.manage(OpenWorkspace::new(start.opener));
    if let Some(workspace) = &start.workspace {
        app.state::<OpenWorkspace>()
            .open_at_start(app.handle(), &Begin::Open(workspace.clone()));
    }
    window::show(app, start.workspace.as_deref())
}
