//! The desk: puts the app together with this machine's clock, keys and folders, and shows it.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod last_opened;

use dhow_app::{App, Host, desk_host};
use dhow_contract::Failure;
use dhow_contract::prelude::*;
use dhow_contract::workspace::SettingsChange;
use dhow_desk::{Arrival, Begin, NewWorkspace, OpenDesk, Start, Ticket};
use last_opened::LastOpened;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

/// Said where the system names no language.
const LANGUAGE: &str = "en-US";

#[expect(
    clippy::print_stderr,
    reason = "with no window there is no other place to say why"
)]
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

/// Begins with the workspace that was named, else the last one used, else with a welcome.
fn compose(wanted: Option<PathBuf>, data: PathBuf) -> Start {
    // Where the folder cannot be made, the first workspace says why.
    let _ = std::fs::create_dir_all(&data);
    // A system without a language calls it `C`, which no page understands.
    let named = sys_locale::get_locale().unwrap_or_else(|| LANGUAGE.to_owned());
    let host = desk_host(data.clone(), dhow_i18n::negotiate(&named).tag());
    let last_opened = LastOpened::in_folder(&data);
    let workspace = wanted.or_else(|| last_opened.read());
    let sample = data.join("sample.dhow");
    let opener = move |begin: &Begin| {
        let (path, app) = match begin {
            Begin::Open(path) => (path, App::open(path, host.clone())?),
            Begin::Create(new) => (&new.path, create(new, &host)?),
            Begin::Join(arrival) => (&arrival.path, arrive(arrival, &host)?),
            Begin::Sample if sample.exists() => (&sample, App::open(&sample, host.clone())?),
            Begin::Sample => (&sample, dhow_app::sample(&sample, host.clone())?),
        };
        last_opened.remember(path);
        Ok(show(path, app))
    };
    Start {
        opener: Box::new(opener),
        workspace,
    }
}

/// A workspace that a hub fills, in the language that the person reads. What broke off goes on with
/// the next try.
fn arrive(arrival: &Arrival, host: &Host) -> Result<App, Failure> {
    let Arrival { path, url, by, .. } = arrival;
    let joined = match by {
        Ticket::Code(code) => dhow_app::join(path, url, code, host.clone())?,
        Ticket::Words(words) => dhow_app::recover(path, url, words, host.clone())?,
    };
    speak(&joined.app, &arrival.locale)?;
    Ok(joined.app)
}

fn speak(app: &App, locale: &str) -> Result<(), Failure> {
    app.settings_set(SettingsChange {
        locale: Some(locale.to_owned()),
        ..SettingsChange::default()
    })
    .map(drop)
}

/// A new workspace in the language that the person reads.
fn create(new: &NewWorkspace, host: &Host) -> Result<App, Failure> {
    let workspace = dhow_app::NewWorkspace {
        path: &new.path,
        seller: &new.seller,
        base_currency: &new.base_currency,
        source_locale: &new.source_locale,
        country: new.country.as_deref(),
    };
    let app = dhow_app::create(&workspace, host.clone())?;
    speak(&app, &new.locale)?;
    Ok(app)
}

/// A workspace that tells what happens in it and keeps in step with its hub.
fn show(path: &Path, app: App) -> OpenDesk {
    let app = Arc::new(app);
    let events = Box::new(app.listen().into_iter());
    dhow_app::follow(&app);
    dhow_app::release_memory_when_quiet(&app);
    OpenDesk {
        path: path.to_owned(),
        desk: app,
        events,
    }
}
