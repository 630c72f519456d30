//! The TypeScript face of the contract, generated and committed.

use crate::command_type::{CommandType, collect};
use crate::desk::command_types;
use crate::event::Event;
use crate::tag::{Access, Tag};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use ts_rs::Config;

/// The whole of `ui/src/generated/contract.ts`.
#[must_use]
pub fn generate() -> String {
    // Counts stay below 2^53, and `JSON.parse` makes numbers of them: a `bigint` would be a lie.
    let config = Config::default().with_large_int("number");
    let commands = command_types();
    let mut types = BTreeMap::new();
    for command in &commands {
        for collect in command.collect {
            collect(&config, &mut types);
        }
    }
    collect::<Event>(&config, &mut types);
    collect::<crate::Failure>(&config, &mut types);
    let mut text = String::from(
        "// Generated from crates/contract by `cargo xtask generate`. Change it there.\n\n",
    );
    for declaration in types.values() {
        let _ = writeln!(text, "export {declaration}\n");
    }
    write_table(&mut text, &config, &commands);
    text
}

fn write_table(text: &mut String, config: &Config, commands: &[CommandType]) {
    text.push_str("export interface Commands {\n");
    for command in commands {
        let _ = writeln!(
            text,
            "  {}: {{ request: {}; response: {} }};",
            command.name,
            (command.request)(config),
            (command.response)(config)
        );
    }
    text.push_str("}\n\nexport const commandTable: {\n");
    text.push_str("  readonly [Name in keyof Commands]: { access: \"read\" | \"write\"; reads: readonly Tag[] };\n} = {\n");
    for command in commands {
        let reads: Vec<String> = command
            .reads
            .iter()
            .map(|tag| format!("\"{}\"", tag_name(*tag)))
            .collect();
        let access = match command.access {
            Access::Read => "read",
            Access::Write => "write",
        };
        let _ = writeln!(
            text,
            "  {}: {{ access: \"{access}\", reads: [{}] }},",
            command.name,
            reads.join(", ")
        );
    }
    text.push_str("};\n");
}

fn tag_name(tag: Tag) -> String {
    let name = format!("{tag:?}");
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}
