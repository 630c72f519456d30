//! What a manifest declares is named by some code: nobody carries a library for nothing.

use crate::nobody;
use crate::reading::{Source, members, metadata, names_library, root, rust};
use cargo_metadata::{Dependency, DependencyKind, Package};
use std::collections::BTreeSet;

/// Declared without being named, each for a reason: package and dependency.
const UNNAMED: &[(&str, &str)] = &[];

#[test]
fn every_dependency_is_named_in_the_sources() {
    let metadata = metadata();
    let mut offenders = Vec::new();
    for package in members(&metadata) {
        let sources = sources_of(package);
        for dependency in package
            .dependencies
            .iter()
            .filter(|it| it.kind != DependencyKind::Development)
        {
            let excused = UNNAMED.contains(&(package.name.as_str(), dependency.name.as_str()));
            if is_named(dependency, &sources) == excused {
                offenders.push(format!("{} declares {}", package.name, dependency.name));
            }
        }
    }
    nobody(
        "a dependency is named in the sources, or stands in UNNAMED and is not",
        &offenders,
    );
}

#[test]
fn every_library_of_the_workspace_is_declared_by_a_package() {
    let metadata = metadata();
    let declared: BTreeSet<&str> = members(&metadata)
        .iter()
        .flat_map(|package| &package.dependencies)
        .map(name_of)
        .collect();
    let manifest = std::fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let manifest: toml::Table = toml::from_str(&manifest).unwrap();
    let listed = manifest["workspace"]["dependencies"]
        .as_table()
        .unwrap()
        .keys();
    let idle: Vec<_> = listed
        .filter(|name| !declared.contains(name.as_str()))
        .cloned()
        .collect();
    nobody(
        "[workspace.dependencies] lists what a package declares",
        &idle,
    );
}

/// Every Rust file beside a manifest.
fn sources_of(package: &Package) -> Vec<&'static Source> {
    let folder = package
        .manifest_path
        .parent()
        .unwrap()
        .as_std_path()
        .canonicalize()
        .unwrap();
    let folder = folder
        .strip_prefix(root())
        .unwrap()
        .to_string_lossy()
        .replace('\\', "/");
    rust()
        .iter()
        .filter(|source| source.path.starts_with(&format!("{folder}/")))
        .collect()
}

/// Whether the code that a dependency is declared for names it: `build.rs`, or what is in `src`.
fn is_named(dependency: &Dependency, sources: &[&Source]) -> bool {
    let name = name_of(dependency).replace('-', "_");
    let build = dependency.kind == DependencyKind::Build;
    let mut compiled = sources.iter().filter(|source| {
        if build {
            source.path.ends_with("/build.rs")
        } else {
            source.path.contains("/src/")
        }
    });
    compiled.any(|source| names_library(source.words(), &name).is_some())
}

/// The name under which code knows it.
fn name_of(dependency: &Dependency) -> &str {
    dependency.rename.as_ref().unwrap_or(&dependency.name)
}

#[test]
fn a_dependency_that_nobody_names_is_seen() {
    let check = |name: &str, rename: Option<&str>, kind: &str, expect: bool| {
        let dependency: Dependency = serde_json::from_value(serde_json::json!({
            "name": name, "rename": rename, "kind": kind, "req": "*", "optional": false,
            "uses_default_features": true, "features": [],
        }))
        .unwrap();
        let code = "//! loud::cry\nuse serde_json::Value; #[derive(thiserror::Error)] struct A;\n\
                    #[cfg(test)] mod tests { use tempfile::tempdir; }";
        let (code, build) = (
            Source::new("a/src/lib.rs", code),
            Source::new("a/build.rs", "use writer::w;"),
        );
        assert_eq!(is_named(&dependency, &[&code, &build]), expect, "{name}");
    };
    check("serde-json", None, "normal", true);
    check("json", Some("serde_json"), "normal", true);
    check("thiserror", None, "normal", true);
    check("loud", None, "normal", false);
    check("tempfile", None, "normal", false);
    check("serde-json", None, "build", false);
    check("writer", None, "build", true);
}
