//! How Rust is written here: clocks, panics, floats, names, doc comments, lints that stay on.

use crate::nobody;
use crate::reading::{Source, lines_with, members, metadata, root, rust};

/// Files that may ask what time it is: the adapters that hand it to everybody else.
const CLOCK_READERS: &[&str] = &[
    "crates/app/src/host.rs",
    "crates/hub/src/main.rs",
    "crates/cli/src/main.rs",
    "src-tauri/src/main.rs",
];

/// Calls that read a clock.
const CLOCKS: &[[&str; 4]] = &[
    ["SystemTime", ":", ":", "now"],
    ["Timestamp", ":", ":", "now"],
    ["Zoned", ":", ":", "now"],
    ["Utc", ":", ":", "now"],
];

/// Words that hide a missing concept.
const VAGUE: &[&str] = &["Manager", "Helper", "Util", "Utils", "Service"];

/// Attributes that keep a promise, and the crate root that must carry them.
const PROMISES: &[(&str, &[&str])] = &[
    (
        "crates/domain/src/lib.rs",
        &["missing_docs", "clippy::float_arithmetic"],
    ),
    ("crates/sync/src/lib.rs", &["missing_docs"]),
    ("crates/contract/src/lib.rs", &["missing_docs"]),
];

fn shipped() -> impl Iterator<Item = &'static Source> {
    rust().iter().filter(|source| !source.is_test())
}

#[test]
fn only_the_adapters_read_a_clock() {
    let mut offenders = Vec::new();
    for source in shipped().filter(|source| !CLOCK_READERS.contains(&source.path.as_str())) {
        let words = source.words();
        for clock in CLOCKS {
            let lines = lines_with(words, clock);
            offenders.extend(
                lines
                    .iter()
                    .map(|line| format!("{}:{line} calls {}::now", source.path, clock[0])),
            );
        }
    }
    nobody(
        "time is a parameter; only the clock adapters read it",
        &offenders,
    );
}

#[test]
fn nothing_shipped_unwraps() {
    let mut offenders = Vec::new();
    for source in shipped() {
        for line in lines_with(source.words(), &[".", "unwrap"]) {
            offenders.push(format!("{}:{line}", source.path));
        }
    }
    nobody("no unwrap outside tests", &offenders);
}

#[test]
fn no_float_where_amounts_are() {
    let mut offenders = Vec::new();
    let exact = ["crates/domain", "crates/sync", "crates/contract"];
    for source in shipped().filter(|source| exact.contains(&source.package())) {
        let words = source.words();
        for float in ["f32", "f64"] {
            offenders.extend(
                lines_with(words, &[float])
                    .iter()
                    .map(|line| format!("{}:{line} {float}", source.path)),
            );
        }
    }
    nobody("no float in domain, sync and contract", &offenders);
}

#[test]
fn names_are_words_of_the_trade() {
    let mut offenders = Vec::new();
    for source in rust() {
        let file = source.path.rsplit('/').next().unwrap_or_default();
        if VAGUE
            .iter()
            .any(|word| file == format!("{}.rs", word.to_lowercase()))
        {
            offenders.push(source.path.clone());
        }
        for item in ["struct", "enum", "trait", "type"] {
            for word in declared(source, item)
                .into_iter()
                .filter(|name| VAGUE.iter().any(|vague| name.ends_with(vague)))
            {
                offenders.push(format!("{}: {item} {word}", source.path));
            }
        }
    }
    nobody("no Manager, Helper, Util or Service", &offenders);
}

/// Names that a file declares with a keyword.
fn declared(source: &Source, keyword: &str) -> Vec<String> {
    let words = source.words();
    words
        .windows(2)
        .filter(|pair| pair[0].text == keyword)
        .map(|pair| pair[1].text.clone())
        .collect()
}

#[test]
fn every_module_says_why_it_exists() {
    let offenders: Vec<_> = rust()
        .iter()
        .filter(|source| !source.text.trim_start().starts_with("//!"))
        .map(|source| source.path.clone())
        .collect();
    nobody("a module opens with //!", &offenders);
}

#[test]
fn promises_stay_in_force() {
    let mut offenders = Vec::new();
    for (path, lints) in PROMISES {
        let text = std::fs::read_to_string(root().join(path)).unwrap();
        let denied: String = text
            .lines()
            .filter(|line| line.starts_with("#![deny("))
            .collect();
        offenders.extend(
            lints
                .iter()
                .filter(|lint| !denied.contains(**lint))
                .map(|lint| format!("{path} does not deny {lint}")),
        );
    }
    nobody(
        "documentation and exact arithmetic are denied their absence",
        &offenders,
    );
}

#[test]
fn every_package_obeys_the_lints_of_the_workspace() {
    let metadata = metadata();
    let offenders: Vec<_> = members(&metadata)
        .into_iter()
        .filter(|package| {
            let manifest = std::fs::read_to_string(&package.manifest_path).unwrap();
            !manifest
                .replace(' ', "")
                .contains("[lints]\nworkspace=true")
        })
        .map(|package| package.manifest_path.to_string())
        .collect();
    nobody("[lints] workspace = true", &offenders);
    let workspace = std::fs::read_to_string(root().join("Cargo.toml")).unwrap();
    for lint in [
        "unsafe_code = \"forbid\"",
        "unwrap_used = \"deny\"",
        "todo = \"deny\"",
    ] {
        assert!(workspace.contains(lint), "{lint}");
    }
}
