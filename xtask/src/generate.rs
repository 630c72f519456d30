//! Writes everything that is generated and committed: the TypeScript face of the contract, the
//! typed messages, the window's list of commands. A test of the house says that each is current.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command for developers speaks on the terminal"
)]

use std::path::Path;
use std::process::ExitCode;

/// What the window may do beside commands: hear what the desk tells.
const EVENTS: &[&str] = &["core:event:allow-listen", "core:event:allow-unlisten"];

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    match write_all(&root) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("generate: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write_all(root: &Path) -> Result<(), String> {
    let mut outputs = dhow_i18n::generate::files(root)?;
    outputs.push((
        "ui/src/generated/contract.ts".to_owned(),
        dhow_contract::typescript::generate(),
    ));
    outputs.push((
        "src-tauri/capabilities/main.json".to_owned(),
        capability(root)?,
    ));
    for (path, text) in outputs {
        write(root, &path, &text).map_err(|error| format!("{path}: {error}"))?;
    }
    Ok(())
}

/// The grants of the one window: each command by its name. A person copies what is new into
/// `reviewed.txt`, and a test of the house waits for that.
fn capability(root: &Path) -> Result<String, String> {
    let host = std::fs::read_to_string(root.join("src-tauri/host-commands.txt"))
        .map_err(|error| error.to_string())?;
    let names = dhow_contract::commands()
        .map(|command| command.name)
        .chain(host.lines());
    let commands = names.map(|name| format!("allow-{}", name.replace('_', "-")));
    let permissions: Vec<String> = EVENTS
        .iter()
        .map(|name| (*name).to_owned())
        .chain(commands)
        .collect();
    let listed = permissions
        .iter()
        .map(|permission| format!("    \"{permission}\""))
        .collect::<Vec<_>>()
        .join(",\n");
    Ok(format!(
        r#"{{
  "identifier": "main",
  "description": "The desk's own window: the command table, the host's few commands, hearing events. No file system, no shell, no remote page.",
  "local": true,
  "windows": ["main"],
  "permissions": [
{listed}
  ]
}}
"#
    ))
}

/// Leaves a file alone that is current, so that nothing is built again for nothing.
fn write(root: &Path, path: &str, text: &str) -> std::io::Result<()> {
    let file = root.join(path);
    if std::fs::read_to_string(&file).is_ok_and(|former| former == text) {
        return Ok(());
    }
    println!("{path}");
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(file, text)
}
