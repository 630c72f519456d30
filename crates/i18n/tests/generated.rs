//! The typed messages of both sides say what `locales/en-US` says.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::path::Path;

/// `DHOW_UPDATE=1 cargo test -p dhow-i18n --test generated` writes them, as `cargo xtask generate`
/// does.
#[test]
fn generated_is_current() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut stale = Vec::new();
    for (path, text) in dhow_i18n::generate::files(&root).unwrap() {
        let file = root.join(&path);
        if std::fs::read_to_string(&file).is_ok_and(|committed| committed == text) {
            continue;
        }
        if std::env::var_os("DHOW_UPDATE").is_some() {
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(&file, text).unwrap();
        } else {
            stale.push(path);
        }
    }
    assert!(stale.is_empty(), "run `cargo xtask generate`: {stale:?}");
}
