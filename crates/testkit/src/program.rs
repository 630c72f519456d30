//! Programs of the house as they are built.

use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

/// A program that a test runs.
#[derive(Debug, Clone)]
pub struct Program(PathBuf);

impl Program {
    /// A program at a path: `env!("CARGO_BIN_EXE_dhow")` in the package that builds it.
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }

    /// `dhow`, from `DHOW` or built now.
    #[must_use]
    pub fn dhow() -> Self {
        static BUILT: OnceLock<PathBuf> = OnceLock::new();
        Self(
            BUILT
                .get_or_init(|| found("DHOW", "dhow-cli", "dhow"))
                .clone(),
        )
    }

    /// `dhow-hub`, from `DHOW_HUB` or built now.
    #[must_use]
    pub fn hub() -> Self {
        static BUILT: OnceLock<PathBuf> = OnceLock::new();
        Self(
            BUILT
                .get_or_init(|| found("DHOW_HUB", "dhow-hub", "dhow-hub"))
                .clone(),
        )
    }

    /// A command that runs it.
    #[must_use]
    pub fn command(&self) -> Command {
        Command::new(&self.0)
    }
}

/// Cargo builds the programs of another package for no test of this one, so that is asked for
/// here: the story never runs against an old program.
fn found(variable: &str, package: &str, name: &str) -> PathBuf {
    if let Some(path) = std::env::var_os(variable) {
        return PathBuf::from(path);
    }
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let built = Command::new(cargo)
        .args(["build", "--quiet", "-p", package, "--bin", name])
        .status()
        .unwrap();
    assert!(built.success(), "{name} does not build");
    // Tests lie in `deps`, beside the programs' own folder.
    let test = std::env::current_exe().unwrap();
    let folder = test.parent().and_then(|deps| deps.parent()).unwrap();
    folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}
