//! How the file writes instants and values.

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

/// An instant as a number: nanoseconds since 1970. The first and the last that fit stand for
/// those beyond them, the years before 1677 and after 2262.
#[must_use]
pub(crate) fn nanoseconds(instant: Timestamp) -> i64 {
    let exact = instant.as_nanosecond();
    i64::try_from(exact).unwrap_or(if exact < 0 { i64::MIN } else { i64::MAX })
}

/// The text of an instant that is kept as a number.
#[must_use]
pub(crate) fn stamp_of(nanoseconds: i64) -> String {
    Timestamp::from_nanosecond(i128::from(nanoseconds)).map_or_else(|_| String::new(), stamp)
}

/// Stored JSON back as a value. What the store wrote it can read; damage reads as `null`.
pub(crate) fn json(text: &str) -> Json {
    serde_json::from_str(text).unwrap_or(Json::Null)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_as_a_number_is_the_same_instant() {
        for text in [
            "1970-01-01T00:00:00.000000000Z",
            "2026-11-30T10:01:31.123456789Z",
            "1969-12-31T23:59:59.999999999Z",
        ] {
            assert_eq!(stamp_of(nanoseconds(text.parse().unwrap())), text);
        }
        assert_eq!(nanoseconds(Timestamp::MAX), i64::MAX);
        assert_eq!(nanoseconds(Timestamp::MIN), i64::MIN);
    }
}
