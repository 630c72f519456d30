//! Where things are: the checkout, the build output, the user's own data.

use crate::failure::Failure;
use std::path::{Path, PathBuf};

/// The folders every task needs.
#[derive(Debug)]
pub(crate) struct Paths {
    /// The checkout.
    pub(crate) root: PathBuf,
    /// Cargo's output, `target/` or `CARGO_TARGET_DIR`.
    pub(crate) target: PathBuf,
}

impl Paths {
    /// Finds the checkout from the manifest cargo names, and the output as cargo would.
    pub(crate) fn find() -> Result<Self, Failure> {
        let manifest = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let root = manifest
            .as_deref()
            .and_then(Path::parent)
            .map(Path::to_path_buf)
            .ok_or_else(|| Failure::Missing("Start this with `cargo xtask`.".to_owned()))?;
        let target = match std::env::var_os("CARGO_TARGET_DIR").filter(|folder| !folder.is_empty())
        {
            Some(folder) => root.join(folder),
            None => root.join("target"),
        };
        Ok(Self { root, target })
    }

    /// The interface's own folder.
    pub(crate) fn interface(&self) -> PathBuf {
        self.root.join("ui")
    }

    /// The browser tests' own folder.
    pub(crate) fn browser_tests(&self) -> PathBuf {
        self.root.join("tests/e2e")
    }

    /// A built program of the house.
    pub(crate) fn program(&self, name: &str, release: bool) -> PathBuf {
        let profile = if release { "release" } else { "debug" };
        self.target
            .join(profile)
            .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    }
}

/// The folder where the desk keeps what belongs to the person, as `src-tauri` finds it too.
pub(crate) fn user_data() -> Result<PathBuf, Failure> {
    let from = |name: &str| {
        std::env::var_os(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    let home = || from("HOME");
    let folder = if cfg!(windows) {
        from("APPDATA")
    } else if cfg!(target_os = "macos") {
        home().map(|home| home.join("Library/Application Support"))
    } else {
        from("XDG_DATA_HOME").or_else(|| home().map(|home| home.join(".local/share")))
    };
    folder
        .map(|folder| folder.join("app.dhow.desk"))
        .ok_or_else(|| {
            Failure::Missing("There is no home folder to keep the sample workspace in.".to_owned())
        })
}
