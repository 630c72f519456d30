//! Who may know whom: every package depends on lower floors alone.

use crate::nobody;
use crate::reading::{members, metadata, root};
use cargo_metadata::DependencyKind;
use std::collections::BTreeSet;

/// The floors, from the ground up. A package may depend on what stands on a lower floor.
const FLOORS: &[&[&str]] = &[
    &["dhow-domain", "dhow-sync", "dhow-contract", "dhow-serving"],
    &[
        "dhow-i18n",
        "dhow-store",
        "dhow-catalogue-io",
        "dhow-rates-io",
        "dhow-packs",
        "dhow-network",
    ],
    &["dhow-storefront"],
    &["dhow-app"],
    &["dhow-cli", "dhow-desk"],
];

/// Packages beside the floors, with all that each may know.
const BESIDE: &[(&str, &[&str])] = &[
    // The hub runs on somebody else's machine and shares only the operation log, its words and how
    // to listen.
    ("dhow-hub", &["dhow-sync", "dhow-contract", "dhow-serving"]),
    // For tests alone; it may build on everything below the hosts.
    (
        "dhow-testkit",
        &[
            "dhow-domain",
            "dhow-sync",
            "dhow-contract",
            "dhow-i18n",
            "dhow-store",
            "dhow-catalogue-io",
            "dhow-rates-io",
            "dhow-packs",
            "dhow-storefront",
            "dhow-network",
            "dhow-app",
            "dhow-hub",
        ],
    ),
    // Drives built programs and knows nothing of what is inside.
    ("dhow-window", &[]),
    // Reads what is generated and compares.
    ("dhow-house", &["dhow-contract"]),
    // Writes what is generated from these two.
    ("xtask", &["dhow-contract", "dhow-i18n"]),
];

/// Whether `from` may know `to`.
fn may_know(from: &str, to: &str) -> bool {
    if let Some((_, allowed)) = BESIDE.iter().find(|(name, _)| *name == from) {
        return allowed.contains(&to);
    }
    let lower = matches!((floor(from), floor(to)), (Some(from), Some(to)) if to < from);
    lower || from == "dhow-stories"
}

fn floor(name: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| floor.contains(&name))
}

#[test]
fn packages_depend_on_lower_floors_alone() {
    let metadata = metadata();
    let mut offenders = Vec::new();
    for package in members(&metadata) {
        let own = package
            .dependencies
            .iter()
            .filter(|dependency| dependency.path.is_some());
        for dependency in own.filter(|dependency| dependency.kind != DependencyKind::Development) {
            if !may_know(&package.name, &dependency.name) {
                offenders.push(format!("{} depends on {}", package.name, dependency.name));
            }
        }
    }
    nobody(
        "a package depends on what stands on a lower floor",
        &offenders,
    );
}

#[test]
fn the_arrows_that_are_drawn_are_the_arrows_that_are_there() {
    let metadata = metadata();
    let members = members(&metadata);
    let own = |name: &str| members.iter().any(|package| package.name.as_str() == name);
    let mut there = BTreeSet::new();
    for package in &members {
        for dependency in &package.dependencies {
            if own(&dependency.name) && dependency.kind != DependencyKind::Development {
                there.insert((short(&package.name), short(&dependency.name)));
            }
        }
    }
    let drawn = std::fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let drawn: BTreeSet<_> = arrows_drawn(&drawn).collect();
    let lacking = there.iter().filter(|arrow| !drawn.contains(arrow));
    let gone = drawn.iter().filter(|arrow| !there.contains(arrow));
    let lacking = lacking.map(|(from, to)| format!("{from} -> {to} is there and not drawn"));
    let gone = gone.map(|(from, to)| format!("{from} -> {to} is drawn and not there"));
    nobody(
        "ARCHITECTURE.md draws the arrows that are there",
        &lacking.chain(gone).collect::<Vec<_>>(),
    );
}

/// The name of a package as the map has it.
fn short(package: &str) -> String {
    match package {
        "dhow-desk" => "src-tauri".to_owned(),
        other => other.trim_start_matches("dhow-").to_owned(),
    }
}

/// The pairs of lines such as `store -> domain, sync`.
fn arrows_drawn(map: &str) -> impl Iterator<Item = (String, String)> + '_ {
    let lines = map.lines().filter_map(|line| line.split_once(" -> "));
    lines.flat_map(|(from, to)| {
        to.split(", ")
            .map(|to| (from.trim().to_owned(), to.trim().to_owned()))
    })
}

#[test]
fn every_package_has_its_floor_and_every_floor_its_package() {
    let metadata = metadata();
    let names: Vec<&str> = members(&metadata)
        .iter()
        .map(|package| package.name.as_str())
        .collect();
    let placed = |name: &str| {
        floor(name).is_some()
            || BESIDE.iter().any(|(beside, _)| *beside == name)
            || name == "dhow-stories"
    };
    let homeless = names
        .iter()
        .filter(|name| !placed(name))
        .map(|name| format!("{name} has no floor"));
    let written = FLOORS
        .iter()
        .copied()
        .flatten()
        .copied()
        .chain(BESIDE.iter().map(|(name, _)| *name));
    let gone = written
        .filter(|name| !names.contains(name))
        .map(|name| format!("{name} is not there"));
    nobody(
        "the floors name every package",
        &homeless.chain(gone).collect::<Vec<_>>(),
    );
}

#[test]
fn the_testkit_is_never_shipped() {
    let metadata = metadata();
    let offenders: Vec<_> = members(&metadata)
        .into_iter()
        .filter(|package| {
            package.dependencies.iter().any(|dependency| {
                dependency.name == "dhow-testkit" && dependency.kind != DependencyKind::Development
            })
        })
        .map(|package| package.name.to_string())
        .collect();
    nobody("dhow-testkit is a dev-dependency only", &offenders);
}

#[test]
fn directions_are_told_apart() {
    for (from, to, expected) in [
        ("dhow-store", "dhow-domain", true),
        ("dhow-domain", "dhow-store", false),
        ("dhow-store", "dhow-network", false),
        ("dhow-hub", "dhow-store", false),
        ("dhow-hub", "dhow-sync", true),
        ("dhow-hub", "dhow-domain", false),
        ("dhow-contract", "dhow-sync", false),
        ("dhow-storefront", "dhow-i18n", true),
        ("dhow-app", "dhow-cli", false),
        ("dhow-desk", "dhow-app", true),
        ("dhow-app", "dhow-testkit", false),
    ] {
        assert_eq!(may_know(from, to), expected, "{from} -> {to}");
    }
}

#[test]
fn drawn_arrows_are_read() {
    let read: Vec<_> = arrows_drawn("Text.\nstore      -> domain, sync\n").collect();
    let pair = |from: &str, to: &str| (from.to_owned(), to.to_owned());
    assert_eq!(read, [pair("store", "domain"), pair("store", "sync")]);
}
