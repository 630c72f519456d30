//! The desk: puts the app together with this machine's clock, keys and folders, and shows it.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod last;

use dhow_app::{App, Host, system_host};
use dhow_contract::Failure;
use dhow_desk::{OpenDesk, Start};
use last::LastWorkspace;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

/// Said where the system names no language.
const LANGUAGE: &str = "en-US";

#[expect(clippy::print_stderr, reason = "with no window there is no other place to say why")]
fn main() -> ExitCode {
    let wanted = std::env::args_os().nth(1).map(PathBuf::from);
    match dhow_desk::run(move |data| compose(wanted, data)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("dhow-desk: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Begins with the workspace that was named, else the last one used, else the sample.
fn compose(wanted: Option<PathBuf>, data: PathBuf) -> Start {
    // Where the folder cannot be made, opening the sample says why.
    let _ = std::fs::create_dir_all(&data);
    // A system without a language calls it `C`, which no page understands.
    let named = sys_locale::get_locale().unwrap_or_else(|| LANGUAGE.to_owned());
    let host = system_host(data.clone(), dhow_i18n::negotiate(&named).tag());
    let last = LastWorkspace::in_folder(&data);
    let sample = data.join("sample.dhow");
    let workspace = wanted.or_else(|| last.read()).unwrap_or_else(|| sample.clone());
    let opener = move |path: &Path| {
        let app = Arc::new(open(path, &sample, &host)?);
        last.remember(path);
        let events = Box::new(app.listen().into_iter());
        dhow_app::follow(&app);
        Ok(OpenDesk { desk: app, events })
    };
    Start { opener: Box::new(opener), workspace }
}

/// Opens a workspace; the sample is made when it is asked for and not there yet.
fn open(path: &Path, sample: &Path, host: &Host) -> Result<App, Failure> {
    if path == sample && !sample.exists() {
        return dhow_app::sample(sample, host.clone());
    }
    App::open(path, host.clone())
}
