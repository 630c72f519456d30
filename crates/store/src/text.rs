//! How the file writes instants and values as text.

use dhow_sync::Json;
use dhow_sync::hash::canonical;
use jiff::Timestamp;

/// An instant as the file writes it: RFC 3339 in UTC with nine decimals, so that text order is
/// time order.
#[must_use]
pub(crate) fn stamp(instant: Timestamp) -> String {
    format!("{instant:.9}")
}

/// A value as the file writes it and as it travels: canonical JSON.
pub(crate) fn text(value: &Json) -> String {
    String::from_utf8(canonical(value)).expect("JSON is UTF-8")
}

/// Stored JSON back as a value. What the store wrote it can read; damage reads as `null`.
pub(crate) fn json(text: &str) -> Json {
    serde_json::from_str(text).unwrap_or(Json::Null)
}
