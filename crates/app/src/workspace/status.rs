//! What the frame and the status bar show.

use crate::app::App;
use crate::failure::Result;
use crate::rates::age;
use crate::{history, sync};
use dhow_contract::Code;
use dhow_contract::workspace::WorkspaceStatus;
use dhow_domain::rates::RateSource;
use dhow_store::{Mode, ReadTransaction, read};
use jiff::civil::Date;

pub(crate) fn workspace_status(app: &App) -> Result<WorkspaceStatus> {
    let today = app.host.today();
    let path = app.workspace.path();
    app.ask(|reading| {
        let seller = read::seller(reading)?;
        let rates = newest_rates(reading)?;
        Ok(WorkspaceStatus {
            workspace: path.display().to_string(),
            name: path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned(),
            seller: seller.name,
            seller_id: seller.id.to_string(),
            base_currency: seller.base_currency.to_string(),
            source_locale: seller.source_locale.to_string(),
            read_only: app.workspace.mode() != Mode::Writer,
            read_only_because: because(app.workspace.mode()),
            saved_at: read::last_act(reading)?.map(|act| act.at),
            undo: read::newest_undoable(reading)?.as_ref().map(history::label),
            redo: read::newest_redoable(reading)?.as_ref().map(history::label),
            connection: sync::connection(reading)?,
            pending: sync::waiting(reading)?,
            conflicts: read::open_conflicts(reading)?,
            rates_source: rates.as_ref().map(|(source, _)| source.clone()),
            rates_published: rates.as_ref().map(|(_, day)| day.to_string()),
            rates_age_days: rates.as_ref().map(|(_, day)| age(*day, today)),
            today: today.to_string(),
            program_version: env!("CARGO_PKG_VERSION").to_owned(),
        })
    })
}

/// The refusal that an act would meet.
fn because(mode: Mode) -> Option<Code> {
    match mode {
        Mode::Writer => None,
        Mode::InUse => Some(Code::WorkspaceInUse),
        Mode::ReadOnly | Mode::Copy => Some(Code::WorkspaceReadOnly),
    }
}

/// The newest publication of the source that most markets use, or of any source.
fn newest_rates(reading: &ReadTransaction) -> Result<Option<(String, Date)>> {
    let spans = read::rate_sources(reading)?;
    let used: Vec<String> = read::markets(reading)?
        .into_iter()
        .map(|market| market.policy.rate_source)
        .collect();
    let span = spans.iter().max_by_key(|(source, ..)| {
        (
            used.iter().filter(|name| *name == source).count(),
            source == RateSource::ECB,
        )
    });
    Ok(span.and_then(|(source, _, last, ..)| Some((source.clone(), last.parse().ok()?))))
}
