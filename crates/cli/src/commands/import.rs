//! Files in and out.

use crate::answer::Answer;
use crate::args::path_text;
use crate::context::Desk;
use crate::handler::{Handler, Outcome};
use crate::localize::{Words, or_nothing};
use crate::table::Table;
use clap::{Args, Subcommand};
use dhow_app::SavedMapping;
use dhow_contract::import::{
    ExportReport, ExportRequest, ImportIssue, ImportReport, ImportRequest,
};
use dhow_contract::prelude::*;
use dhow_contract::{Code, Failure};
use dhow_i18n::messages;
use std::path::{Path, PathBuf};

/// Most problems that are put into words.
const MOST_SAID: usize = 50;

/// Words of this room.
#[derive(Debug, Subcommand)]
pub(crate) enum Files {
    #[command(about = messages::cli_import().id())]
    Import(Import),
    #[command(about = messages::cli_export().id())]
    Export {
        #[arg(help = messages::cli_flag_file().id(), value_name = messages::cli_value_file().id())]
        file: PathBuf,
        #[arg(long)]
        #[arg(help = messages::cli_flag_export_preset().id(), value_name = messages::cli_value_preset().id())]
        preset: Option<String>,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Import {
    #[arg(help = messages::cli_flag_file().id(), value_name = messages::cli_value_file().id())]
    file: PathBuf,
    #[arg(long)]
    #[arg(help = messages::cli_flag_import_preset().id(), value_name = messages::cli_value_preset().id())]
    preset: Option<String>,
    #[arg(long, help = messages::cli_flag_mapping().id(), value_name = messages::cli_value_file().id())]
    mapping: Option<PathBuf>,
    #[arg(long, help = messages::cli_flag_currency().id(), value_name = messages::cli_value_currency().id())]
    currency: Option<String>,
    #[arg(long, help = messages::cli_flag_prices().id(), value_name = messages::cli_value_text().id())]
    prices: Option<String>,
    #[arg(long)]
    #[arg(help = messages::cli_flag_import_locale().id(), value_name = messages::cli_value_locale().id())]
    locale: Option<String>,
    #[arg(long, help = messages::cli_flag_encoding().id(), value_name = messages::cli_value_name().id())]
    encoding: Option<String>,
    #[arg(long, help = messages::cli_flag_delimiter().id(), value_name = messages::cli_value_text().id())]
    delimiter: Option<String>,
    #[arg(long, help = messages::cli_flag_header_row().id(), value_name = messages::cli_value_number().id())]
    header_row: Option<u64>,
    #[arg(long, help = messages::cli_flag_dry_run().id())]
    dry_run: bool,
    #[arg(long, help = messages::cli_flag_skip_bad_rows().id())]
    skip_bad_rows: bool,
    #[arg(long, help = messages::cli_flag_update_only().id())]
    update_only: bool,
    #[arg(long)]
    #[arg(help = messages::cli_flag_duplicate_skus().id(), value_name = messages::cli_value_text().id())]
    duplicate_skus: Option<String>,
}

impl Files {
    pub(super) fn handler(self) -> Handler {
        match self {
            Self::Import(given) => Handler::on_desk(move |desk| import(desk, given)),
            Self::Export { file, preset } => {
                Handler::on_desk(move |desk| export(desk, &file, preset))
            }
        }
    }
}

fn import(desk: &Desk<'_>, given: Import) -> Outcome {
    let dry_run = given.dry_run;
    let request = given.request()?;
    let report = if dry_run {
        desk.app.import_preview(request)?
    } else {
        desk.app.import_apply(request)?
    };
    Ok(Answer::one(report, said))
}

impl Import {
    /// What the line says goes before what the file of columns says.
    fn request(self) -> Result<ImportRequest, Failure> {
        let saved = self.mapping.as_deref().map(mapping).transpose()?;
        let (columns, currency, locale) = saved.map_or((None, None, None), |saved| {
            (Some(saved.columns), saved.currency, saved.locale)
        });
        Ok(ImportRequest {
            path: Some(path_text(&self.file)),
            preset: self.preset,
            mapping: columns,
            currency: self.currency.or(currency),
            prices: self.prices,
            locale: self.locale.or(locale),
            encoding: self.encoding,
            delimiter: self.delimiter,
            header_row: self.header_row,
            skip_bad_rows: self.skip_bad_rows,
            update_only: self.update_only,
            duplicate_skus: self.duplicate_skus,
            ..ImportRequest::default()
        })
    }
}

fn mapping(path: &Path) -> Result<SavedMapping, Failure> {
    let text = std::fs::read_to_string(path).map_err(|error| unreadable(path, &error))?;
    dhow_app::read_mapping(&text)
}

fn export(desk: &Desk<'_>, file: &Path, preset: Option<String>) -> Outcome {
    let report = desk.app.catalogue_export(ExportRequest {
        path: path_text(file),
        preset,
    })?;
    Ok(Answer::one(report, |report: &ExportReport, words| {
        words.text(&messages::cli_exported(&report.path, report.rows))
    }))
}

fn unreadable(path: &Path, error: &std::io::Error) -> Failure {
    let code = match error.kind() {
        std::io::ErrorKind::NotFound => Code::FileMissing,
        _ => Code::FileAccess,
    };
    Failure::new(code)
        .with("file", path.display())
        .with("reason", error)
}

fn said(report: &ImportReport, words: &Words) -> String {
    let (products, variants) = (&report.products, &report.variants);
    let outcome = if report.applied {
        messages::cli_import_applied()
    } else {
        messages::cli_import_not_applied()
    };
    let lines = [
        words.text(&messages::cli_import_rows(report.rows)),
        words.text(&messages::cli_import_products(
            products.create,
            products.unchanged,
            products.update,
        )),
        words.text(&messages::cli_import_variants(
            variants.create,
            variants.unchanged,
            variants.update,
        )),
        issues(&report.issues, report.issue_count, words),
        words.text(&outcome),
    ];
    lines
        .into_iter()
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

/// Each problem with what to do about it.
fn issues(issues: &[ImportIssue], count: u64, words: &Words) -> String {
    if issues.is_empty() {
        return String::new();
    }
    let count = usize::try_from(count).unwrap_or(usize::MAX);
    let head = [
        String::new(),
        String::new(),
        words.text(&messages::cli_issues(count)),
        String::new(),
    ];
    Table::of(head, &issues[..issues.len().min(MOST_SAID)], |issue| {
        vec![
            issue.row.to_string(),
            or_nothing(issue.column.as_deref()),
            issue.message.clone(),
            issue.hint.clone(),
        ]
    })
    .lines()
}
