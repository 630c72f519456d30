//! Sentences in answers, and numbers as people type them.

use crate::App;
use crate::failure::Result;
use dhow_contract::import::ImportIssue;
use dhow_contract::readiness::Severity;
use dhow_domain::Locale;
use dhow_exchange::numbers::{self, ColumnReading};
use dhow_i18n::Localizer;
use std::collections::BTreeMap;

/// Words in the language of this workspace, without isolation marks.
pub(crate) fn localizer(app: &App) -> Result<Localizer> {
    Ok(Localizer::new(&crate::workspace::settings::language(app)?).plain())
}

/// A problem of a row with its sentence.
pub(crate) fn import_issue(words: &Localizer, issue: &dhow_exchange::Issue) -> ImportIssue {
    let mut args: BTreeMap<String, String> =
        issue.args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    args.insert("row".to_owned(), issue.row.to_string());
    args.insert("column".to_owned(), issue.column.clone().unwrap_or_default());
    let worded = words.import_issue(issue.code.as_str(), &args);
    ImportIssue {
        row: issue.row,
        column: issue.column.clone(),
        code: issue.code.as_str().to_owned(),
        severity: severity(issue.severity()),
        message: worded.message,
        hint: worded.hint.unwrap_or_default(),
        args,
    }
}

pub(crate) fn severity(severity: dhow_exchange::Severity) -> Severity {
    match severity {
        dhow_exchange::Severity::Error => Severity::Error,
        dhow_exchange::Severity::Warning => Severity::Warning,
        dhow_exchange::Severity::Info => Severity::Info,
    }
}

/// A typed number in canonical digits, read as its locale writes numbers; text that is no number
/// comes back as it is, for the field's own rule to refuse.
pub(crate) fn plain_number(typed: &str, locale: Option<&str>) -> String {
    let reading = locale.and_then(|tag| Locale::parse(tag).ok()).map(|locale| numbers::reading_of(&locale));
    let column = reading.map_or(ColumnReading::Either, ColumnReading::Only);
    numbers::read(typed, column, None).map_or_else(|_| typed.to_owned(), |number| number.to_string())
}
