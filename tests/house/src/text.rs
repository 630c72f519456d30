//! What never stands in a file of this repository.

use crate::nobody;
use crate::reading::{Source, sources};

/// Folders of single machines. Each is put together here, so that this file does not offend.
fn machine_paths() -> Vec<String> {
    ["work", "root", "tmp/brief", "home/runner", "Users"]
        .iter()
        .map(|folder| format!("/{folder}/"))
        .collect()
}

/// A path starts where no letter, digit or dot stands before it: `../tests/root/` is none.
fn names_path(line: &str, path: &str) -> bool {
    line.match_indices(path).any(|(at, _)| {
        !line[..at].ends_with(|before: char| {
            before.is_alphanumeric() || matches!(before, '.' | '_' | '-' | '}' | '/' | ')')
        })
    })
}

#[test]
fn no_file_names_a_folder_of_somebodys_machine() {
    let paths = machine_paths();
    let mut offenders = Vec::new();
    for source in sources("", &[]) {
        for (at, line) in source.text.lines().enumerate() {
            if paths.iter().any(|path| names_path(line, path)) {
                offenders.push(format!("{}:{}", source.path, at + 1));
            }
        }
    }
    nobody("no machine paths", &offenders);
}

#[test]
fn lock_files_name_no_registry_host() {
    let offenders: Vec<_> = sources("", &["json"])
        .iter()
        .filter(|source| source.path.ends_with("package-lock.json"))
        .flat_map(hosts)
        .collect();
    nobody(
        "package-lock.json says which package, not from which host",
        &offenders,
    );
}

fn hosts(lock: &Source) -> Vec<String> {
    let lines = lock
        .text
        .lines()
        .enumerate()
        .filter(|(_, line)| line.trim().starts_with("\"resolved\": \"http"));
    lines
        .map(|(at, _)| format!("{}:{}", lock.path, at + 1))
        .collect()
}

#[test]
fn paths_are_told_from_parts_of_paths() {
    let root = format!("/{}/", "root");
    assert!(names_path(&format!("cd {root}x"), &root));
    assert!(names_path(&format!("\"{root}x\""), &root));
    assert!(!names_path("tests/root/x", &root));
    assert!(!names_path("https://example.com/root/x", &root));
}
