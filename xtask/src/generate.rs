//! Writes everything that is generated and committed: the TypeScript face of the contract, the
//! typed messages, the window's list of commands. A test of the house says that each is current.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command for developers speaks on the terminal"
)]

use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    match outputs().into_iter().try_for_each(|(path, text)| write(&root.join(path), &text)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("generate: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Every generated file, by its path in the checkout.
fn outputs() -> Vec<(PathBuf, String)> {
    vec![("ui/src/generated/contract.ts".into(), dhow_contract::typescript::generate())]
}

/// Leaves a file alone that is current, so that nothing is built again for nothing.
fn write(path: &Path, text: &str) -> std::io::Result<()> {
    if std::fs::read_to_string(path).is_ok_and(|former| former == text) {
        return Ok(());
    }
    println!("{}", path.display());
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(path, text)
}
