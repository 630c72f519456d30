//! Files in and out.

use crate::answer::Answer;
use crate::command::{Command, Noun, Run};
use crate::context::Desk;
use crate::form::{Given, path};
use crate::refusal::Refusal;
use crate::table::Table;
use crate::wording::{Words, or_nothing};
use clap::ArgMatches;
use dhow_app::SavedMapping;
use dhow_contract::import::{ExportReport, ExportRequest, ImportIssue, ImportReport, ImportRequest};
use dhow_contract::prelude::*;
use dhow_contract::{Code, Failure};
use dhow_i18n::messages;

/// Most problems that are put into words.
const MOST_SAID: usize = 50;

pub(super) fn nouns() -> Vec<Noun> {
    vec![
        Noun::Alone(Command {
            name: "import",
            about: messages::cli_import,
            arguments: |form| {
                vec![
                    form.word("file", messages::cli_flag_file(), messages::cli_value_file())
                        .value_parser(path()),
                    form.flag("preset", messages::cli_flag_import_preset(), messages::cli_value_preset()),
                    form.flag("mapping", messages::cli_flag_mapping(), messages::cli_value_file())
                        .value_parser(path()),
                    form.flag("currency", messages::cli_flag_currency(), messages::cli_value_currency()),
                    form.flag("locale", messages::cli_flag_import_locale(), messages::cli_value_locale()),
                    form.flag("encoding", messages::cli_flag_encoding(), messages::cli_value_name()),
                    form.flag("delimiter", messages::cli_flag_delimiter(), messages::cli_value_text()),
                    form.switch("dry-run", messages::cli_flag_dry_run()),
                    form.switch("skip-bad-rows", messages::cli_flag_skip_bad_rows()),
                ]
            },
            run: Run::OnDesk(import),
        }),
        Noun::Alone(Command {
            name: "export",
            about: messages::cli_export,
            arguments: |form| {
                vec![
                    form.word("file", messages::cli_flag_file(), messages::cli_value_file())
                        .value_parser(path()),
                    form.flag("preset", messages::cli_flag_export_preset(), messages::cli_value_preset()),
                ]
            },
            run: Run::OnDesk(export),
        }),
    ]
}

fn import(desk: &Desk<'_>, given: &ArgMatches) -> Result<Answer, Refusal> {
    let request = request(given)?;
    let report = if given.has("dry-run") {
        desk.app.import_preview(request)?
    } else {
        desk.app.import_apply(request)?
    };
    Ok(Answer::one(report, said))
}

fn request(given: &ArgMatches) -> Result<ImportRequest, Failure> {
    let saved = mapping(given)?;
    let (columns, currency, locale) =
        saved.map_or((None, None, None), |saved| (Some(saved.columns), saved.currency, saved.locale));
    Ok(ImportRequest {
        path: Some(given.place("file")),
        preset: given.text("preset"),
        mapping: columns,
        currency: given.text("currency").or(currency),
        locale: given.text("locale").or(locale),
        encoding: given.text("encoding"),
        delimiter: given.text("delimiter"),
        skip_bad_rows: given.has("skip-bad-rows"),
        ..ImportRequest::default()
    })
}

fn mapping(given: &ArgMatches) -> Result<Option<SavedMapping>, Failure> {
    if given.get_raw("mapping").is_none() {
        return Ok(None);
    }
    let path = given.place("mapping");
    let text = std::fs::read_to_string(&path).map_err(|error| unreadable(&path, &error))?;
    dhow_app::read_mapping(&text).map(Some)
}

fn unreadable(path: &str, error: &std::io::Error) -> Failure {
    let code = match error.kind() {
        std::io::ErrorKind::NotFound => Code::FileMissing,
        _ => Code::FileAccess,
    };
    Failure::new(code).with("file", path).with("reason", error)
}

fn said(report: &ImportReport, words: &Words) -> String {
    let (products, variants) = (&report.products, &report.variants);
    let outcome =
        if report.applied { messages::cli_import_applied() } else { messages::cli_import_not_applied() };
    let lines = [
        words.text(&messages::cli_import_rows(report.rows)),
        words.text(&messages::cli_import_products(products.create, products.unchanged, products.update)),
        words.text(&messages::cli_import_variants(variants.create, variants.unchanged, variants.update)),
        issues(&report.issues, words),
        words.text(&outcome),
    ];
    lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

fn issues(issues: &[ImportIssue], words: &Words) -> String {
    if issues.is_empty() {
        return String::new();
    }
    let head = [String::new(), String::new(), words.text(&messages::cli_issues(issues.len()))];
    Table::of(head, &issues[..issues.len().min(MOST_SAID)], |issue| {
        vec![issue.row.to_string(), or_nothing(issue.column.as_deref()), issue.message.clone()]
    })
    .lines()
}

fn export(desk: &Desk<'_>, given: &ArgMatches) -> Result<Answer, Refusal> {
    let request = ExportRequest { path: given.place("file"), preset: given.text("preset") };
    let report = desk.app.catalogue_export(request)?;
    Ok(Answer::one(report, |report: &ExportReport, words| {
        words.text(&messages::cli_exported(&report.path, report.rows))
    }))
}
