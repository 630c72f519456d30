//! A file becomes a change set that a person reads before it is one act.

use super::known::KnownIdentities;
use super::memory::remember;
use super::open::opened;
use super::reader::Reader;
use super::report::{ReportBuilder, Save};
use crate::app::App;
use crate::failure::Result;
use crate::jobs::Job;
use dhow_catalogue_io::Opened;
use dhow_contract::import as dto;
use dhow_store::{Act, Edit, ReadTransaction, read};
use jiff::Timestamp;
use std::path::Path;

pub(crate) fn import_preview(app: &App, request: &dto::ImportRequest) -> Result<dto::ImportReport> {
    let opened = opened(app, request)?;
    let mut builder = ReportBuilder::new(app, request, &opened)?;
    let job = app.job("import_preview", "rows", Some(opened.rows));
    app.ask(|reading| {
        let nothing = |_: Save<'_>| Ok(());
        see_all(reading, (&opened, &job), &mut builder, None, nothing)
    })?;
    Ok(builder.report)
}

pub(crate) fn import_apply(app: &App, request: &dto::ImportRequest) -> Result<dto::ImportReport> {
    let opened = opened(app, request)?;
    let mut builder = ReportBuilder::new(app, request, &opened)?;
    let job = app.job("import_apply", "rows", Some(opened.rows));
    let act = Act::new("act-import")
        .with("name", name_of(request))
        .as_change_set();
    let committed = app.act(act, |edit| {
        let reading = edit.connection();
        let now = Some(edit.now());
        see_all(reading, (&opened, &job), &mut builder, now, |wanted| {
            save(edit, wanted)
        })?;
        builder.refuse_errors(request.skip_bad_rows)?;
        remember(edit, request, &opened)
    })?;
    builder.report.applied = committed.act.is_some();
    builder.report.change_set = committed.act;
    Ok(builder.report)
}

pub(super) fn save(edit: &mut Edit<'_>, wanted: Save<'_>) -> Result<()> {
    match wanted {
        Save::Create(products) => edit.create_products(*products)?,
        Save::Change(before, after) => edit.save(before, Some(after))?,
    }
    Ok(())
}

/// Reads the whole file against the workspace. What differs is saved before the next product is
/// looked for, since a file may speak of a product twice. Nothing is to be saved without a time.
pub(super) fn see_all(
    reading: &ReadTransaction,
    (opened, job): (&Opened, &Job<'_>),
    builder: &mut ReportBuilder,
    saved_at: Option<Timestamp>,
    mut save: impl FnMut(Save<'_>) -> Result<()>,
) -> Result<()> {
    let source_locale = read::seller(reading)?.source_locale;
    let known = KnownIdentities::of(reading)?;
    builder.spellings.know(known.odd());
    let rows = Reader {
        importer: opened.importer()?,
        known,
        names: read::names(reading)?,
        source_locale: &source_locale,
        shown: builder.shown(),
        creates: builder.unknown.are_created(),
        saved_at,
    };
    rows.each(|step| {
        if let Some(rows_read) = step.rows_read {
            job.step(rows_read)?;
        }
        builder.see(reading, step.found?, &source_locale, &mut save)
    })?;
    // The last goods are saved behind the last row that was read, and may be stopped as well.
    job.go_on(opened.rows)?;
    builder.end()
}

/// The file's own name, for history.
fn name_of(request: &dto::ImportRequest) -> String {
    let path = request
        .path
        .as_deref()
        .and_then(|path| Path::new(path).file_name());
    let path = path.map(|name| name.to_string_lossy().into_owned());
    request
        .name
        .clone()
        .or(path)
        .unwrap_or_else(|| "CSV".to_owned())
}
