//! Phrases that several rooms say alike.

use crate::localize::{Words, or_nothing};
use crate::table::Table;
use dhow_contract::history::Done;
use dhow_contract::readiness::Issue;
use dhow_i18n::messages;
use serde::Serialize;
use serde_json::Value;

/// Most issues that are put into words.
pub(crate) const MOST_SAID: usize = 50;

/// What an act of one step did.
pub(crate) fn done(done: &Done, words: &Words) -> String {
    words.text(&messages::cli_changed(done.changed))
}

/// A value as it is kept; text without its quotes.
pub(crate) fn value(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => or_nothing(None),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}

/// The stable name of a contract value that is one word.
pub(crate) fn name_of(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(name)) => name,
        _ => String::new(),
    }
}

/// Issues of listings, one a line.
pub(crate) fn issues(issues: &[Issue], total: u64, words: &Words) -> String {
    let count = words.text(&messages::cli_issues(total));
    let head = [
        messages::field_sku(),
        messages::prices_market(),
        messages::field_locale(),
    ];
    let head = head.iter().map(|it| words.text(it)).chain([count.clone()]);
    let table = Table::of(head, &issues[..issues.len().min(MOST_SAID)], |issue| {
        let localized = words.localizer().issue(&issue.code, &issue.args).message;
        let location =
            [&issue.sku, &issue.market, &issue.locale].map(|it| or_nothing(it.as_deref()));
        location.into_iter().chain([localized]).collect()
    });
    if issues.is_empty() {
        count
    } else {
        table.lines()
    }
}
