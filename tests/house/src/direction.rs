//! Who may know whom: every package depends on lower floors alone.

use crate::nobody;
use crate::reading::{members, metadata};
use cargo_metadata::DependencyKind;

/// The floors, from the ground up. A package may depend on what stands on a lower floor.
const FLOORS: &[&[&str]] = &[
    &["dhow-domain"],
    &["dhow-sync", "dhow-contract", "dhow-i18n"],
    &["dhow-store", "dhow-exchange", "dhow-storefront", "dhow-network"],
    &["dhow-app"],
    &["dhow-cli", "dhow-desk"],
];

/// Packages beside the floors, with all that each may know.
const BESIDE: &[(&str, &[&str])] = &[
    // The hub runs on somebody else's machine and shares only the operation log and its words.
    ("dhow-hub", &["dhow-domain", "dhow-sync", "dhow-contract"]),
    // For tests alone; it may build on everything below the hosts.
    (
        "dhow-testkit",
        &[
            "dhow-domain",
            "dhow-sync",
            "dhow-contract",
            "dhow-i18n",
            "dhow-store",
            "dhow-exchange",
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

/// Neighbours on one floor that may know each other all the same, each with its reason.
const NEIGHBOURS: &[(&str, &str)] = &[
    // The hub's wire types carry operations of the log.
    ("dhow-contract", "dhow-sync"),
    // A test there says that every error code is worded in every language.
    ("dhow-i18n", "dhow-contract"),
];

/// Why `from` may know `to`, or nothing.
fn may_know(from: &str, to: &str) -> bool {
    if let Some((_, allowed)) = BESIDE.iter().find(|(name, _)| *name == from) {
        return allowed.contains(&to);
    }
    let lower = matches!((floor(from), floor(to)), (Some(from), Some(to)) if to < from);
    lower || NEIGHBOURS.contains(&(from, to)) || from == "dhow-stories"
}

fn floor(name: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| floor.contains(&name))
}

#[test]
fn packages_depend_on_lower_floors_alone() {
    let metadata = metadata();
    let mut offenders = Vec::new();
    for package in members(&metadata) {
        let own = package.dependencies.iter().filter(|dependency| dependency.path.is_some());
        for dependency in own.filter(|dependency| dependency.kind != DependencyKind::Development) {
            if !may_know(&package.name, &dependency.name) {
                offenders.push(format!("{} depends on {}", package.name, dependency.name));
            }
        }
    }
    nobody(
        "domain <- sync, contract, i18n <- store, exchange, storefront, network <- app <- hosts",
        &offenders,
    );
}

#[test]
fn every_package_has_its_floor_and_every_floor_its_package() {
    let metadata = metadata();
    let names: Vec<&str> = members(&metadata).iter().map(|package| package.name.as_str()).collect();
    let placed = |name: &str| {
        floor(name).is_some() || BESIDE.iter().any(|(beside, _)| *beside == name) || name == "dhow-stories"
    };
    let homeless = names.iter().filter(|name| !placed(name)).map(|name| format!("{name} has no floor"));
    let written = FLOORS.iter().copied().flatten().copied().chain(BESIDE.iter().map(|(name, _)| *name));
    let gone = written.filter(|name| !names.contains(name)).map(|name| format!("{name} is not there"));
    nobody("the floors name every package", &homeless.chain(gone).collect::<Vec<_>>());
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
        ("dhow-app", "dhow-cli", false),
        ("dhow-desk", "dhow-app", true),
        ("dhow-app", "dhow-testkit", false),
    ] {
        assert_eq!(may_know(from, to), expected, "{from} -> {to}");
    }
}
