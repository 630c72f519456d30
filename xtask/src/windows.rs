//! Whether the house compiles for Windows, seen from another platform. Nothing is linked.
//!
//! Most exporters use Windows, and a line for one platform alone is written quickly. The window is
//! left to Windows itself, where its libraries are.

use crate::failure::Failure;
use crate::paths::Paths;
use crate::process;
use crate::system::{self, Need};

const TARGET: &str = "x86_64-pc-windows-gnu";

/// Fetches what the check needs. It does without where that cannot be had.
pub(crate) fn fetch(paths: &Paths, yes: bool) {
    if cfg!(windows) || is_complete(paths) {
        return;
    }
    if !has_library(paths) && !process::answers("rustup", &["target", "add", TARGET]) {
        return println!("The standard library of {TARGET} cannot be had here.");
    }
    if let Err(failure) = system::ensure(Need::Windows, yes) {
        println!("A C compiler for {TARGET} cannot be had here: {failure}");
    }
}

/// Every package but the window, checked for Windows; says so where that is left out.
pub(crate) fn check(paths: &Paths) -> Result<(), Failure> {
    if cfg!(windows) {
        println!("This is Windows: whatever builds here, builds there.");
        return Ok(());
    }
    if !is_complete(paths) {
        println!("Left out: it takes `rustup target add {TARGET}` and x86_64-w64-mingw32-gcc.");
        return Ok(());
    }
    let words = [
        "check",
        "--workspace",
        "--exclude",
        "dhow-desk",
        "--target",
        TARGET,
        "--quiet",
    ];
    process::run(process::cargo(&paths.root, &words))
}

/// SQLite and the cryptography bring C, which is compiled even for a check.
fn is_complete(paths: &Paths) -> bool {
    has_library(paths) && system::has(Need::Windows)
}

fn has_library(paths: &Paths) -> bool {
    let words = ["--print", "target-libdir", "--target", TARGET];
    let printed = process::command("rustc", &paths.root, &words).output();
    printed.is_ok_and(|output| {
        output.status.success()
            && std::path::Path::new(String::from_utf8_lossy(&output.stdout).trim()).is_dir()
    })
}
