//! Who may name which library, by `cargo metadata` and by what the code itself says.

use crate::nobody;
use crate::reading::{lines_with, members, metadata, names_library, rust};
use cargo_metadata::DependencyKind;

/// Libraries that stay behind one door, and the packages that hold the key.
const DOORS: &[(&str, &[&str])] = &[
    ("rusqlite", &["dhow-store", "dhow-hub"]),
    ("reqwest", &["dhow-network"]),
    ("axum", &["dhow-cli", "dhow-hub"]),
    ("tauri", &["dhow-desk"]),
];

/// Libraries that a keeper names in some of its files only: library, keeper, files and folders.
const ROOMS: &[(&str, &str, &[&str])] = &[
    // SQLite is one of the ways to keep what a hub keeps: the hub itself knows the port. The tests
    // about tenants compare everything that stands in the file, and have to look into it.
    (
        "rusqlite",
        "dhow-hub",
        &[
            "crates/hub/src/storage/sqlite/",
            "crates/hub/tests/hub/tenants.rs",
        ],
    ),
];

/// The libraries Dhow is built on, and where each must really be used.
const GIVEN: &[(&str, &str)] = &[
    ("tauri", "dhow-desk"),
    ("serde", "dhow-contract"),
    ("reqwest", "dhow-network"),
    ("rusqlite", "dhow-store"),
    ("rust_decimal", "dhow-domain"),
    ("fluent", "dhow-i18n"),
];

/// What the ground floor does without: it takes time, ids and randomness as parameters.
const NOT_IN_THE_CELLAR: &[&str] = &[
    "serde",
    "serde_json",
    "rusqlite",
    "reqwest",
    "tokio",
    "getrandom",
    "rand",
    "uuid-rng",
    "keyring",
];

/// Folder of a package of the house.
fn folder(package: &str) -> String {
    match package {
        "dhow-desk" => "src-tauri".to_owned(),
        "dhow-stories" | "dhow-house" => "tests".to_owned(),
        "xtask" => "xtask".to_owned(),
        other => format!("crates/{}", other.trim_start_matches("dhow-")),
    }
}

#[test]
fn libraries_are_declared_behind_their_door_alone() {
    let metadata = metadata();
    let mut offenders = Vec::new();
    for package in members(&metadata) {
        for (library, allowed) in DOORS {
            let declared = package
                .dependencies
                .iter()
                .any(|dependency| dependency.name == *library);
            if declared && !allowed.contains(&package.name.as_str()) {
                offenders.push(format!("{} declares {library}", package.name));
            }
        }
    }
    nobody(
        "a library behind a door is declared by its keepers alone",
        &offenders,
    );
}

#[test]
fn libraries_are_named_behind_their_door_alone() {
    let mut offenders = Vec::new();
    for source in rust() {
        let words = source.words();
        for (library, allowed) in DOORS {
            let keeper = allowed
                .iter()
                .any(|package| folder(package) == source.package());
            if let Some(line) = names_library(words, library).filter(|_| !keeper) {
                offenders.push(format!("{}:{line} names {library}", source.path));
            }
        }
    }
    nobody(
        "a library behind a door is named by its keepers alone",
        &offenders,
    );
}

#[test]
fn libraries_are_named_in_their_room_of_a_keeper_alone() {
    let mut offenders = Vec::new();
    for (library, keeper, rooms) in ROOMS {
        for source in rust()
            .iter()
            .filter(|source| source.package() == folder(keeper))
        {
            let inside = rooms.iter().any(|room| source.path.starts_with(room));
            if let Some(line) = names_library(source.words(), library).filter(|_| !inside) {
                offenders.push(format!("{}:{line} names {library}", source.path));
            }
        }
    }
    nobody("a keeper names its library in one room alone", &offenders);
}

#[test]
fn the_given_libraries_are_declared_and_used() {
    let metadata = metadata();
    let sources = rust();
    let mut offenders = Vec::new();
    for (library, keeper) in GIVEN {
        let declared = members(&metadata).into_iter().any(|package| {
            package.name.as_str() == *keeper
                && package.dependencies.iter().any(|dependency| {
                    dependency.name == *library && dependency.kind == DependencyKind::Normal
                })
        });
        let used = sources
            .iter()
            .filter(|source| source.package() == folder(keeper) && !source.is_test())
            .any(|source| names_library(source.words(), library).is_some());
        if !declared || !used {
            offenders.push(format!(
                "{library} in {keeper}: declared {declared}, used {used}"
            ));
        }
    }
    nobody(
        "the six libraries are real dependencies of the house",
        &offenders,
    );
}

#[test]
fn the_domain_knows_no_wire_and_no_machine() {
    let metadata = metadata();
    let offenders: Vec<_> = members(&metadata)
        .into_iter()
        .filter(|package| package.name.as_str() == "dhow-domain")
        .flat_map(|package| &package.dependencies)
        .filter(|dependency| dependency.kind == DependencyKind::Normal)
        .filter(|dependency| NOT_IN_THE_CELLAR.contains(&dependency.name.as_str()))
        .map(|dependency| format!("dhow-domain depends on {}", dependency.name))
        .collect();
    nobody("the domain derives no serde and does no I/O", &offenders);
}

#[test]
fn domain_and_sync_do_no_io() {
    let mut offenders = Vec::new();
    for source in rust() {
        if !["crates/domain", "crates/sync"].contains(&source.package()) || source.is_test() {
            continue;
        }
        let words = source.words();
        for module in ["fs", "net", "env", "process", "io", "thread", "time"] {
            for line in lines_with(words, &["std", ":", ":", module]) {
                offenders.push(format!("{}:{line} names std::{module}", source.path));
            }
        }
    }
    nobody("domain and sync do no I/O and read no clock", &offenders);
}
