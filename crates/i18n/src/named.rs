//! Which messages Rust words by name: `messages::nav_today` anywhere in the checkout's Rust.
//!
//! Most messages are localized by TypeScript, or by an id that is put together while running. A
//! function for each of those would be code that nobody calls.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// Folders of the checkout with Rust in them.
const RUST: &[&str] = &["crates", "src-tauri", "tests", "xtask"];

/// The names that the Rust of a checkout asks for, save in what is generated from them.
///
/// # Errors
/// When a folder or file cannot be read.
pub(crate) fn functions(root: &Path, generated: &str) -> io::Result<BTreeSet<String>> {
    let generated = root.join(generated);
    let mut names = BTreeSet::new();
    let mut folders: Vec<PathBuf> = RUST.iter().map(|folder| root.join(folder)).collect();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.extend(Some(path).filter(|path| *path != generated && is_source(path)));
            } else if path.extension().is_some_and(|kind| kind == "rs") {
                names.extend(named(&fs::read_to_string(path)?).map(str::to_owned));
            }
        }
    }
    Ok(names)
}

/// Whether a folder holds sources and not what was built or fetched.
fn is_source(folder: &Path) -> bool {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    !name.starts_with('.') && name != "target" && name != "node_modules"
}

/// Every name right after `messages::`.
fn named(text: &str) -> impl Iterator<Item = &str> {
    let rests = text.split("messages::").skip(1);
    let names = rests.filter_map(|rest| {
        rest.split(|sign: char| {
            !(sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '_')
        })
        .next()
    });
    names.filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn names_are_read_from_paths() {
        let code = "use dhow_i18n::messages;\nlet it = messages::nav_today();\n\
                    form.titled(dhow_i18n::messages::cli_hub, messages::{Other})";
        assert_eq!(named(code).collect::<Vec<_>>(), ["nav_today", "cli_hub"]);
    }
}
