//! Tells Tauri which commands exist, so that none can be called which no capability grants.

/// What only a desktop host can do, beside the command table.
const HOST_COMMANDS: &str = include_str!("host-commands.txt");

fn main() {
    println!("cargo::rerun-if-changed=host-commands.txt");
    let table = dhow_contract::commands().map(|command| command.name);
    let names: Vec<&'static str> = table.chain(HOST_COMMANDS.lines()).collect();
    let manifest = tauri_build::AppManifest::new().commands(names.leak());
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error:#}");
    }
}
