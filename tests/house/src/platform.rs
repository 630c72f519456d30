//! Which files ask what platform they run on: few, so that the house is built for all of them.

use crate::nobody;
use crate::reading::{Source, Word, lines_with, rust};

/// Files with a line for one platform alone, by package and name: a moved file is the same file.
const ASKERS: &[(&str, &str)] = &[
    // A stop by signal.
    ("crates/cli", "serve/mod.rs"),
    ("crates/hub", "main.rs"),
    // The lock and the name of an open file, and who may read it.
    ("crates/hub", "storage/sqlite/file.rs"),
    // Each system has a keychain of its own.
    ("crates/network", "keychain/mod.rs"),
    // Files that only their owner may read.
    ("crates/network", "keys.rs"),
    // Folders that can be brought to the disk by themselves.
    ("crates/storefront", "folder.rs"),
    // A path as SQLite's URI has it, a new file for its owner alone, and a lock on a file itself.
    ("crates/store", "workspace/connection.rs"),
    ("crates/store", "workspace/private_file.rs"),
    ("crates/store", "workspace/inode_lock.rs"),
    // Programs have other names, and a window may be missing.
    ("xtask", "bundle.rs"),
    ("xtask", "paths.rs"),
    ("xtask", "process.rs"),
    ("xtask", "python.rs"),
    ("xtask", "system.rs"),
    ("xtask", "windows.rs"),
];

/// What a condition on the platform names.
const PLATFORMS: &[&str] = &[
    "unix",
    "windows",
    "target_os",
    "target_family",
    "target_env",
];

#[test]
fn few_files_ask_what_platform_they_run_on() {
    let mut offenders = Vec::new();
    let mut met = Vec::new();
    for source in rust().iter().filter(|source| !source.is_test()) {
        let Some(line) = asks(source.words()) else {
            continue;
        };
        match ASKERS.iter().find(|asker| is(source, asker)) {
            Some(asker) => met.push(asker),
            None => offenders.push(format!("{}:{line}", source.path)),
        }
    }
    let silent = ASKERS.iter().filter(|asker| !met.contains(asker));
    offenders.extend(silent.map(|(package, file)| format!("{package}: {file} asks no more")));
    nobody("platform code stays in the files of ASKERS", &offenders);
}

fn is(source: &Source, (package, file): &(&str, &str)) -> bool {
    source.package() == *package && source.path.ends_with(&format!("/{file}"))
}

/// The first line that is for one platform alone.
fn asks(words: &[Word]) -> Option<usize> {
    let is_condition =
        |word: &&Word| ["!", "any", "all", "not", ",", "="].contains(&word.text.as_str());
    let conditions = words
        .iter()
        .enumerate()
        .filter(|(_, word)| ["cfg", "cfg_attr"].contains(&&*word.text));
    let asked = conditions
        .filter_map(|(at, _)| words[at + 1..].iter().find(|word| !is_condition(word)))
        .filter(|word| PLATFORMS.contains(&word.text.as_str()))
        .map(|word| word.line);
    let modules = ["unix", "windows", "linux", "macos"];
    let named = modules
        .iter()
        .flat_map(|module| lines_with(words, &["os", ":", ":", module]));
    asked.chain(named).min()
}

#[test]
fn platform_code_is_seen() {
    let check = |code: &str, expect: Option<usize>| {
        assert_eq!(asks(Source::new("a.rs", code).words()), expect, "{code}");
    };
    check("\n#[cfg(unix)] fn a() {}", Some(2));
    check("#[cfg(not(any(windows, unix)))] fn a() {}", Some(1));
    check(
        "#[cfg_attr(target_os = \"linux\", path = \"a.rs\")] mod a;",
        Some(1),
    );
    check("fn a() { if cfg!(windows) {} }", Some(1));
    check("use std::os::unix::fs::symlink;", Some(1));
    check(
        "#[cfg(feature = \"windows\")] fn a() { b.windows(2) }",
        None,
    );
    check(
        "#[cfg(test)] mod tests { use std::os::unix::fs::symlink; }",
        None,
    );
}
