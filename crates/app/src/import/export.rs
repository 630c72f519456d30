//! The goods as a file for somebody else.

use crate::app::App;
use crate::failure::{AppError, Result, of_io, value_invalid};
use dhow_catalogue_io::export::{ExportPlan, ExportPreset};
use dhow_contract::import as dto;
use dhow_store::{ReadTransaction, read};
use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

pub(crate) fn catalogue_export(
    app: &App,
    request: &dto::ExportRequest,
) -> Result<dto::ExportReport> {
    let name = request.preset.as_deref().unwrap_or("table");
    let preset =
        ExportPreset::parse(name).ok_or_else(|| value_invalid("preset", name, "notOneOf"))?;
    let target = Path::new(&request.path);
    let draft = target.with_extension("part");
    let file = File::create(&draft).map_err(|error| of_io(&request.path, &error))?;
    let rows = app.ask(|reading| write_all(reading, preset, BufWriter::new(file)));
    let rows = match rows {
        Ok(rows) => rows,
        Err(error) => {
            let _ = std::fs::remove_file(&draft);
            return Err(error);
        }
    };
    std::fs::rename(&draft, target).map_err(|error| of_io(&request.path, &error))?;
    Ok(dto::ExportReport {
        path: request.path.clone(),
        rows,
    })
}

fn write_all(
    reading: &ReadTransaction,
    preset: ExportPreset,
    file: BufWriter<File>,
) -> Result<u64> {
    let source_locale = read::seller(reading)?.source_locale;
    let mut plan = ExportPlan::new(preset, source_locale);
    read::stream_uneven_products(reading, |product| -> Result<()> {
        plan.see(&product);
        Ok(())
    })?;
    let mut exporter = plan.write_to(file)?;
    read::stream_rows(reading, |product| {
        Ok::<(), AppError>(exporter.write(product)?)
    })?;
    exporter.finish().map_err(AppError::from)
}
