//! Words that nobody says: every message of the source language is asked for by some code.

use crate::nobody;
use crate::reading::{rust, sources};
use crate::size::MESSAGES;
use std::collections::BTreeSet;

/// Everything that may ask for a message.
const SPEAKERS: &[(&str, &[&str])] = &[
    ("ui/src", &["ts", "tsx"]),
    ("crates", &["rs"]),
    ("src-tauri", &["rs"]),
];

/// What is written from the messages themselves asks for none.
const WRITTEN: &[&str] = &["ui/src/generated/", MESSAGES];

#[test]
fn every_message_is_said_somewhere() {
    let code = code();
    let words: BTreeSet<&str> = code
        .iter()
        .flat_map(|text| text.split(|sign| !is_of_id(sign)))
        .collect();
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

#[test]
fn every_generated_function_is_called() {
    let (generated, callers): (Vec<_>, Vec<_>) = rust()
        .iter()
        .partition(|file| file.path.starts_with(MESSAGES));
    let called: BTreeSet<String> = callers.iter().flat_map(|file| called(&file.text)).collect();
    let functions: Vec<_> = generated
        .iter()
        .flat_map(|file| functions(&file.text))
        .collect();
    assert!(functions.len() > 100, "the generated functions are read");
    let idle = functions
        .into_iter()
        .filter(|name| !called.contains(*name))
        .map(str::to_owned);
    nobody(
        "a message has a function when Rust words it",
        &idle.collect::<Vec<_>>(),
    );
}

/// The functions that code names, its tests included and its comments not.
fn called(text: &str) -> Vec<String> {
    if !text.contains("messages::") {
        return Vec::new();
    }
    // Printed tokens stand apart, other than in a text or in what documents an item.
    let code = text
        .parse::<proc_macro2::TokenStream>()
        .unwrap()
        .to_string();
    let rests = code.split("messages :: ").skip(1);
    rests
        .filter_map(|rest| rest.split(|sign| !is_of_id(sign)).next())
        .map(str::to_owned)
        .collect()
}

/// The functions that a generated file has.
fn functions(text: &str) -> impl Iterator<Item = &str> {
    let rests = text.lines().filter_map(|line| line.strip_prefix("pub fn "));
    rests.filter_map(|rest| rest.split(|sign| !is_of_id(sign)).next())
}

fn code() -> Vec<String> {
    let files = SPEAKERS
        .iter()
        .flat_map(|(folder, extensions)| sources(folder, extensions));
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
    (id.starts_with(|first: char| first.is_ascii_alphabetic()) && id.chars().all(is_of_id))
        .then_some(id)
}

/// The function of a message: `error-skuUnknown` is `error_sku_unknown`.
fn rust_name(id: &str) -> String {
    let mut name = String::new();
    for sign in id.chars() {
        if sign.is_ascii_uppercase() {
            name.push('_');
        }
        name.push(if sign == '-' {
            '_'
        } else {
            sign.to_ascii_lowercase()
        });
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
fn functions_and_their_callers_are_read() {
    let code = "//! messages::no_one\nuse x::messages; fn a() { messages::nav_today(); } \
                #[test] fn b() { let _ = (\"messages::no_two\", crate::messages::cli_hub); }";
    assert_eq!(called(code), ["nav_today", "cli_hub"]);
    let generated =
        "/// Today\npub fn nav_today() -> Message<'static> { Message::new(\"nav-today\") }";
    assert_eq!(functions(generated).collect::<Vec<_>>(), ["nav_today"]);
}

#[test]
fn ids_are_told_from_comments_attributes_and_beginnings() {
    assert_eq!(id("nav-today = Today"), Some("nav-today"));
    assert_eq!(id("    .hint = Try again"), None);
    assert_eq!(id("# nav-today = Today"), None);
    assert_eq!(rust_name("error-skuUnknown"), "error_sku_unknown");
    assert_eq!(
        beginnings("t(`issue-${code}`); format!(\"error-{code}\"); if x {"),
        ["issue-", "error-"]
    );
}
