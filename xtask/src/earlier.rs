//! The program of an earlier commit, built beside today's, so that a soak can compare what both say
//! of one file.

use crate::failure::Failure;
use crate::paths::Paths;
use crate::process;
use std::path::{Path, PathBuf};

/// The commit whose files every later program takes over: schema 2.
const COMMIT: &str = "293e750";

/// A checkout of that commit; it goes with this value, the build output stays.
struct Checkout<'a> {
    root: &'a Path,
    folder: PathBuf,
}

impl<'a> Checkout<'a> {
    fn new(root: &'a Path, folder: PathBuf) -> Result<Self, Failure> {
        // One that a stopped soak left.
        drop(Self {
            root,
            folder: folder.clone(),
        });
        let add = ["worktree", "add", "--quiet", "--force", "--detach"];
        let mut git = process::command("git", root, &add);
        git.arg(&folder).arg(COMMIT);
        process::run(git)?;
        Ok(Self { root, folder })
    }
}

impl Drop for Checkout<'_> {
    fn drop(&mut self) {
        if self.folder.exists() {
            let remove = ["worktree", "remove", "--force"];
            let mut git = process::command("git", self.root, &remove);
            git.arg(&self.folder);
            // What is left over is written anew by the next soak.
            let _ = process::run(git);
        }
    }
}

/// Builds the earlier `dhow` and answers where it is. It needs the history of the repository, and
/// no network once the crates of its own lock file have been fetched.
pub(crate) fn build(paths: &Paths) -> Result<PathBuf, Failure> {
    let place = paths.target.join("earlier");
    let checkout = Checkout::new(&paths.root, place.join("source"))?;
    let words = ["build", "--locked", "--release", "--package", "dhow-cli"];
    let mut cargo = process::cargo(&checkout.folder, &words);
    let target = place.join("target");
    cargo.env("CARGO_TARGET_DIR", &target);
    process::run(cargo)?;
    Ok(target
        .join("release")
        .join(format!("dhow{}", std::env::consts::EXE_SUFFIX)))
}
