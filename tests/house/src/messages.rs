//! Words that nobody says: every message of the source language is asked for by some code.

use crate::nobody;
use crate::reading::sources;
use crate::size::MESSAGES;
use std::collections::BTreeSet;

/// Everything that may ask for a message.
const SPEAKERS: &[(&str, &[&str])] =
    &[("ui/src", &["ts", "tsx"]), ("crates", &["rs"]), ("src-tauri", &["rs"])];

/// What is written from the messages themselves asks for none.
const WRITTEN: &[&str] = &["ui/src/generated/", MESSAGES];

#[test]
fn every_message_is_said_somewhere() {
    let code = code();
    let words: BTreeSet<&str> = code.iter().flat_map(|text| text.split(|sign| !is_of_id(sign))).collect();
    let beginnings: BTreeSet<&str> = code.iter().flat_map(|text| beginnings(text)).collect();
    let mut offenders = Vec::new();
    for source in sources("locales/en-US", &["ftl"]) {
        for id in source.text.lines().filter_map(id) {
            let said = words.contains(id)
                || words.contains(rust_name(id).as_str())
                || beginnings.iter().any(|beginning| id.starts_with(beginning));
            if !said {
                offenders.push(format!("{}: {id}", source.path));
            }
        }
    }
    nobody("no message that nobody says", &offenders);
}

fn code() -> Vec<String> {
    let files = SPEAKERS.iter().flat_map(|(folder, extensions)| sources(folder, extensions));
    files
        .filter(|file| !file.is_test() && !file.path.contains(".test."))
        .filter(|file| !WRITTEN.iter().any(|written| file.path.starts_with(written)))
        .map(|file| file.text)
        .collect()
}

fn is_of_id(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_')
}

/// The id that a line of a Fluent file begins with.
fn id(line: &str) -> Option<&str> {
    let (id, _) = line.split_once(" =")?;
    (id.starts_with(|first: char| first.is_ascii_alphabetic()) && id.chars().all(is_of_id)).then_some(id)
}

/// The function of a message: `error-skuUnknown` is `error_sku_unknown`.
fn rust_name(id: &str) -> String {
    let mut name = String::new();
    for sign in id.chars() {
        if sign.is_ascii_uppercase() {
            name.push('_');
        }
        name.push(if sign == '-' { '_' } else { sign.to_ascii_lowercase() });
    }
    name
}

/// Beginnings of ids that are put together while running: `issue-` of `"issue-{code}"`.
fn beginnings(text: &str) -> Vec<&str> {
    let before_holes = text.split('{').map(|before| before.trim_end_matches('$'));
    before_holes
        .filter_map(|before| before.rsplit(|sign| !is_of_id(sign)).next())
        .filter(|beginning| beginning.ends_with('-') && beginning.len() > 1)
        .collect()
}

#[test]
fn ids_are_told_from_comments_attributes_and_beginnings() {
    assert_eq!(id("nav-today = Today"), Some("nav-today"));
    assert_eq!(id("    .hint = Try again"), None);
    assert_eq!(id("# nav-today = Today"), None);
    assert_eq!(rust_name("error-skuUnknown"), "error_sku_unknown");
    assert_eq!(beginnings("t(`issue-${code}`); format!(\"error-{code}\"); if x {"), ["issue-", "error-"]);
}
