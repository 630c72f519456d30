//! What only a desktop can do: native dialogs, another workspace in this window, the browser.
//!
//! The dialogs are opened from here and not by the window's script, so the window never holds a
//! right on the file system; it learns the path that the person chose, and no other.

mod default_path;
#[cfg(test)]
mod tests;

use crate::desk::{Arrival, Begin, NewWorkspace, OpenWorkspace};
use dhow_contract::{Code, Failure};
use serde::Deserialize;
use std::path::{Path, PathBuf};
use tauri::{AppHandle, Manager, State};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};

/// What kind of file a dialog offers.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Kind {
    /// A spreadsheet of goods or rates.
    Table,
    /// A workspace.
    Workspace,
    /// A picture of a product.
    Picture,
    /// A `markets.toml`.
    Markets,
}

impl Kind {
    fn extensions(self) -> &'static [&'static str] {
        match self {
            Self::Table => &["csv", "tsv", "txt", "xml", "zip"],
            Self::Workspace => &["dhow"],
            Self::Picture => &["png", "jpg", "jpeg", "webp", "gif"],
            Self::Markets => &["toml"],
        }
    }
}

/// Lets the person choose a file; nothing when they leave the dialog.
#[tauri::command]
pub(crate) async fn host_pick_file(app: AppHandle, kind: Kind) -> Option<String> {
    away_from_drawing(move || dialog(&app, kind).blocking_pick_file()).await
}

/// Lets the person choose a folder.
#[tauri::command]
pub(crate) async fn host_pick_folder(app: AppHandle) -> Option<String> {
    away_from_drawing(move || app.dialog().file().blocking_pick_folder()).await
}

/// Lets the person choose where a new file goes.
#[tauri::command]
pub(crate) async fn host_pick_target(app: AppHandle, kind: Kind, name: String) -> Option<String> {
    away_from_drawing(move || dialog(&app, kind).set_file_name(name).blocking_save_file()).await
}

/// Shows another workspace in this window.
#[tauri::command]
pub(crate) async fn host_open_workspace(
    app: AppHandle,
    workspace: State<'_, OpenWorkspace>,
    path: PathBuf,
) -> Result<(), Failure> {
    workspace.open(&app, &Begin::Open(path))
}

/// Makes a workspace and shows it in this window.
#[tauri::command]
pub(crate) async fn host_create_workspace(
    app: AppHandle,
    workspace: State<'_, OpenWorkspace>,
    new: NewWorkspace,
) -> Result<(), Failure> {
    workspace.open(&app, &Begin::Create(new))
}

/// Comes in to a seller at a hub and shows the new file in this window. The hub is asked away from
/// the threads that draw.
#[tauri::command]
pub(crate) async fn host_join_workspace(app: AppHandle, arrival: Arrival) -> Result<(), Failure> {
    let join = move || {
        app.state::<OpenWorkspace>()
            .open(&app, &Begin::Join(arrival))
    };
    tauri::async_runtime::spawn_blocking(join)
        .await
        .unwrap_or_else(|error| Err(Failure::new(Code::Internal).with("detail", error)))
}

/// Shows the sample in this window.
#[tauri::command]
pub(crate) async fn host_open_sample(
    app: AppHandle,
    workspace: State<'_, OpenWorkspace>,
) -> Result<(), Failure> {
    workspace.open(&app, &Begin::Sample)
}

/// Lets the workspace of this window go; the next question is answered with a welcome.
#[tauri::command]
pub(crate) async fn host_close_workspace(
    workspace: State<'_, OpenWorkspace>,
) -> Result<(), Failure> {
    workspace.close();
    Ok(())
}

/// Where the file of a new firm could go: among the person's documents, under a name that is free.
#[tauri::command]
pub(crate) async fn host_suggest_place(app: AppHandle, seller: String) -> Option<String> {
    let folder = app
        .path()
        .document_dir()
        .or_else(|_| app.path().home_dir())
        .ok()?;
    Some(
        default_path::free(&folder, &seller, |path| path.exists())
            .to_string_lossy()
            .into_owned(),
    )
}

/// Opens the start page of a built storefront in the default browser.
#[tauri::command]
pub(crate) async fn host_show_storefront(folder: PathBuf) -> Result<(), Failure> {
    let page = start_page(&folder)?;
    open::that_detached(&page).map_err(|error| refused(&page, error))
}

fn dialog(app: &AppHandle, kind: Kind) -> FileDialogBuilder<tauri::Wry> {
    // The names of formats are the same in every language.
    let extensions = kind.extensions();
    app.dialog()
        .file()
        .add_filter(extensions.join(", "), extensions)
}

async fn away_from_drawing(
    choose: impl FnOnce() -> Option<FilePath> + Send + 'static,
) -> Option<String> {
    let chosen = tauri::async_runtime::spawn_blocking(choose)
        .await
        .ok()
        .flatten()?;
    Some(chosen.into_path().ok()?.to_string_lossy().into_owned())
}

/// Only a page may be opened, and only a storefront's own: whatever the window asks for, no
/// program is ever started by this. The folder is one that a build wrote, and its page a file of
/// its own, not a link to something else.
fn start_page(folder: &Path) -> Result<PathBuf, Failure> {
    let missing = || Failure::new(Code::FileMissing).with("file", folder.display());
    let is_file = |path: &Path| path.symlink_metadata().is_ok_and(|found| found.is_file());
    let folder = folder
        .canonicalize()
        .map_err(|error| refused(folder, error))?;
    let page = folder.join("index.html");
    if is_file(&page) && is_file(&folder.join(BUILT)) {
        Ok(page)
    } else {
        Err(missing())
    }
}

/// What every build leaves in its folder.
const BUILT: &str = "assets/build.json";

fn refused(path: &Path, error: std::io::Error) -> Failure {
    let code = if error.kind() == std::io::ErrorKind::NotFound {
        Code::FileMissing
    } else {
        Code::FileAccess
    };
    Failure::new(code)
        .with("file", path.display())
        .with("detail", error)
}

/// Answers what only a desktop host can do.
pub(crate) fn handler() -> impl Fn(tauri::ipc::Invoke<tauri::Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        host_pick_file,
        host_pick_folder,
        host_pick_target,
        host_open_workspace,
        host_create_workspace,
        host_join_workspace,
        host_open_sample,
        host_close_workspace,
        host_suggest_place,
        host_show_storefront,
    ]
}
