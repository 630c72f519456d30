//! Ids that Rust names as text, where the type checker does not see them, have words.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use dhow_i18n::signature::read;
use dhow_i18n::{Language, sources};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Ids are named as text with these beginnings: acts by what is stored, shop words by templates.
const BEGINNINGS: &[&str] = &["act-", "shop-"];

#[test]
fn every_id_named_in_rust_has_words() {
    let known: BTreeSet<String> = sources()
        .filter(|source| source.language == Language::English)
        .flat_map(|source| read(source.text).unwrap())
        .map(|message| message.id)
        .collect();
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut offenders = Vec::new();
    let mut named = 0;
    for file in rust_files(&crates)
        .into_iter()
        .filter(|file| !file.starts_with(crates.join("i18n")))
    {
        for id in ids(&without_tests(&std::fs::read_to_string(&file).unwrap())) {
            named += 1;
            if !known.contains(&id) {
                offenders.push(format!(
                    "{}: {id}",
                    file.strip_prefix(&crates).unwrap().display()
                ));
            }
        }
    }
    assert!(
        named > 20,
        "acts and shop words are named somewhere: {named}"
    );
    assert!(
        offenders.is_empty(),
        "ids without words:\n{}",
        offenders.join("\n")
    );
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("tests") {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|kind| kind == "rs") && !path.ends_with("tests.rs") {
            files.push(path);
        }
    }
    files
}

fn without_tests(text: &str) -> String {
    text.split("#[cfg(test)]").next().unwrap_or(text).to_owned()
}

/// String literals that look like ids; what is put together (`"act-{name}"`, `"act-"`) is left out.
fn ids(text: &str) -> BTreeSet<String> {
    let literals = text.split('"').skip(1).step_by(2);
    let shaped = |literal: &&str| {
        BEGINNINGS
            .iter()
            .any(|beginning| literal.len() > beginning.len() && literal.starts_with(beginning))
            && literal
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    literals.filter(shaped).map(str::to_owned).collect()
}
