//! `cargo xtask bundle`: an installer for this platform, made by Tauri's own bundler.

use crate::arguments::Arguments;
use crate::failure::Failure;
use crate::interface;
use crate::paths::Paths;
use crate::process;
use crate::system::{self, Need};

/// Tauri's bundler as npm carries it: compiling it would take ten minutes.
const BUNDLER: &str = "@tauri-apps/cli@2";

/// Builds the desk for release and packs it.
pub(crate) fn bundle(paths: &Paths, arguments: &Arguments) -> Result<(), Failure> {
    system::ensure(Need::Window, arguments.yes)?;
    interface::build(paths)?;
    let kinds = if cfg!(target_os = "linux") {
        "deb,rpm"
    } else if cfg!(target_os = "macos") {
        "app,dmg"
    } else {
        "nsis"
    };
    let words = ["exec", "--yes", "--", BUNDLER, "build", "--bundles", kinds];
    let mut bundler = process::npm(&paths.root.join("src-tauri"), &words);
    bundler.env("CARGO_TARGET_DIR", &paths.target);
    process::run(bundler)?;
    println!("{}", paths.target.join("release/bundle").display());
    Ok(())
}
