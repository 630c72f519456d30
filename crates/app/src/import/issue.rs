//! A problem of a row in the words of the workspace.

use dhow_contract::import::ImportIssue;
use dhow_contract::readiness::Severity;
use dhow_i18n::Localizer;
use std::collections::BTreeMap;

/// A problem of a row with its sentence.
pub(super) fn import_issue(words: &Localizer, issue: &dhow_catalogue_io::Issue) -> ImportIssue {
    let mut args: BTreeMap<String, String> = issue
        .args
        .iter()
        .map(|(name, value)| ((*name).to_owned(), value.clone()))
        .collect();
    args.insert("row".to_owned(), issue.row.to_string());
    args.insert(
        "column".to_owned(),
        issue.column.clone().unwrap_or_default(),
    );
    let localized = words.import_issue(issue.code.as_str(), &args);
    ImportIssue {
        row: issue.row,
        column: issue.column.clone(),
        code: issue.code.as_str().to_owned(),
        severity: severity(issue.severity()),
        message: localized.message,
        hint: localized.hint.unwrap_or_default(),
        args,
    }
}

fn severity(severity: dhow_catalogue_io::Severity) -> Severity {
    match severity {
        dhow_catalogue_io::Severity::Error => Severity::Error,
        dhow_catalogue_io::Severity::Warning => Severity::Warning,
        dhow_catalogue_io::Severity::Info => Severity::Info,
    }
}
