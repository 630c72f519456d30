//! Why the window cannot be shown.

/// One enum for the host.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Tauri could not start: no display, no web view.
    #[error("the window cannot be shown: {0}")]
    Window(#[from] tauri::Error),
}
