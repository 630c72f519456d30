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

pub use desk::{Events, OpenDesk, Opener};
pub use error::Error;

use desk::Slot;
use std::path::PathBuf;
use tauri::{Manager, RunEvent};

/// Shows the window and returns when it is closed.
///
/// `opener` opens a workspace file; `workspace` says which one, once Tauri knows the folder where
/// the person's own data lives.
///
/// # Errors
/// When the platform has no web view or no display.
pub fn run(
    opener: Opener,
    workspace: impl FnOnce(PathBuf) -> Option<PathBuf> + Send + 'static,
) -> Result<(), Error> {
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .manage(Slot::new(opener))
        .invoke_handler(commands::handler())
        .setup(move |app| {
            let path = workspace(app.path().app_data_dir()?);
            app.state::<Slot>().open_at_start(app.handle(), path);
            window::show(app)?;
            Ok(())
        })
        .build(tauri::generate_context!())?;
    app.run(|handle, event| {
        // The process ends without dropping managed state; the workspace is closed by hand.
        if matches!(event, RunEvent::Exit) {
            handle.state::<Slot>().close();
        }
    });
    Ok(())
}
