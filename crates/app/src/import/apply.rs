//! A file becomes a change set that a person reads before it is one act.

use super::open::opened;
use super::report::ReportBuilder;
use crate::app::App;
use crate::failure::Result;
use dhow_catalogue_io::MergeContext;
use dhow_contract::import as dto;
use dhow_store::{Act, read};
use std::path::Path;

pub(crate) fn import_preview(app: &App, request: &dto::ImportRequest) -> Result<dto::ImportReport> {
    let opened = opened(app, request)?;
    let mut builder = ReportBuilder::new(app, request, &opened)?;
    let job = app.job("import_preview", "rows", Some(opened.rows));
    app.ask(|reading| {
        let seller = read::seller(reading)?;
        let context = MergeContext {
            ids: app.host.ids.as_ref(),
            source_locale: &seller.source_locale,
        };
        let mut importer = opened.importer()?;
        while let Some(item) = importer.next() {
            job.step(importer.rows_read())?;
            builder.see(reading, item?, context)?;
        }
        Ok(())
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
        let seller = read::seller(edit.connection())?;
        let mut importer = opened.importer()?;
        while let Some(item) = importer.next() {
            job.step(importer.rows_read())?;
            let ids = app.host.ids.as_ref();
            let context = MergeContext {
                ids,
                source_locale: &seller.source_locale,
            };
            if let Some((before, merged)) = builder.see(edit.connection(), item?, context)? {
                edit.save(before.as_ref(), Some(&merged.product))?;
            }
        }
        builder.refuse_errors(request.skip_bad_rows)
    })?;
    builder.report.applied = committed.act.is_some();
    builder.report.change_set = committed.act;
    Ok(builder.report)
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
