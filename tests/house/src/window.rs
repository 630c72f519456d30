//! What the window may call: every pair of window and command was read by a person.

use crate::nobody;
use crate::reading::root;
use serde_json::Value;
use std::collections::BTreeSet;

fn text(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap()
}

fn json(path: &str) -> Value {
    serde_json::from_str(&text(path)).unwrap()
}

fn capabilities() -> Vec<(String, Value)> {
    let folder = root().join("src-tauri/capabilities");
    let entries = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name());
    let names = entries
        .map(|name| name.into_string().unwrap())
        .filter(|name| !name.ends_with(".txt"));
    names
        .map(|name| {
            (
                name.clone(),
                json(&format!("src-tauri/capabilities/{name}")),
            )
        })
        .collect()
}

/// `main catalogue_list` for `allow-catalogue-list` granted to the window `main`.
fn granted(capability: &Value) -> Vec<String> {
    let words = |key: &str| -> Vec<String> {
        capability[key]
            .as_array()
            .into_iter()
            .flatten()
            .map(|word| word.as_str().unwrap_or("?").to_owned())
            .collect()
    };
    let commands: Vec<String> = words("permissions")
        .iter()
        .map(|permission| command(permission))
        .collect();
    words("windows")
        .iter()
        .flat_map(|window| {
            commands
                .iter()
                .map(move |command| format!("{window} {command}"))
        })
        .collect()
}

fn command(permission: &str) -> String {
    match permission.strip_prefix("allow-") {
        Some(own) => own.replace('-', "_"),
        None => permission.replace(":allow-", ":"),
    }
}

#[test]
fn what_windows_may_call_is_what_was_reviewed() {
    let granted: BTreeSet<String> = capabilities()
        .iter()
        .flat_map(|(_, capability)| granted(capability))
        .collect();
    let reviewed: BTreeSet<String> = text("src-tauri/capabilities/reviewed.txt")
        .lines()
        .map(str::to_owned)
        .collect();
    let unread = granted
        .difference(&reviewed)
        .map(|pair| format!("{pair} is granted and not reviewed"));
    let gone = reviewed
        .difference(&granted)
        .map(|pair| format!("{pair} is reviewed and not granted"));
    nobody(
        "src-tauri/capabilities: each grant is read by a person",
        &unread.chain(gone).collect::<Vec<_>>(),
    );
}

#[test]
fn the_main_window_may_call_every_command_and_the_host_list_is_whole() {
    let granted: BTreeSet<String> = capabilities()
        .iter()
        .flat_map(|(_, capability)| granted(capability))
        .collect();
    let host = text("src-tauri/host-commands.txt");
    let commands = dhow_contract::commands()
        .map(|command| command.name)
        .chain(host.lines());
    let missing: Vec<_> = commands
        .map(|name| format!("main {name}"))
        .filter(|pair| !granted.contains(pair))
        .collect();
    nobody(
        "a command that the window cannot call leads nowhere",
        &missing,
    );
}

#[test]
fn no_capability_reaches_beyond_the_program() {
    let mut offenders = Vec::new();
    for (name, capability) in capabilities() {
        if capability.get("remote").is_some() {
            offenders.push(format!("{name} grants a remote page"));
        }
        let all = format!("{}{}", capability["permissions"], capability["windows"]);
        let wide = [
            "*", "fs:", "shell:", "http:", "opener:", "dialog:", ":default", "process:",
        ];
        offenders.extend(
            wide.iter()
                .filter(|word| all.contains(**word))
                .map(|word| format!("{name} grants {word}")),
        );
    }
    nobody(
        "no remote page, no wildcard, no file system, no shell",
        &offenders,
    );
}

#[test]
fn the_content_policy_is_set_and_strict() {
    let policy = &json("src-tauri/tauri.conf.json")["app"]["security"]["csp"];
    assert_eq!(policy["default-src"], "'self'");
    assert_eq!(policy["script-src"], "'self'");
    let sources: Vec<String> = policy
        .as_object()
        .unwrap()
        .values()
        .flat_map(|value| value.as_str().unwrap().split(' '))
        .map(str::to_owned)
        .collect();
    let allowed = [
        "'self'",
        "'none'",
        "data:",
        "blob:",
        "ipc:",
        "http://ipc.localhost",
    ];
    let offenders: Vec<_> = sources
        .into_iter()
        .filter(|source| !allowed.contains(&source.as_str()))
        .collect();
    nobody(
        "the window loads nothing from outside and runs no inline script",
        &offenders,
    );
}

#[test]
fn grants_are_read_as_pairs() {
    let capability = serde_json::json!({
        "windows": ["main", "preview"], "permissions": ["allow-price-show", "core:event:allow-listen"]
    });
    assert_eq!(
        granted(&capability),
        [
            "main price_show",
            "main core:event:listen",
            "preview price_show",
            "preview core:event:listen"
        ]
    );
}
