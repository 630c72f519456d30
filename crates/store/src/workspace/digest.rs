//! Digests of everything a file holds, part by part: a copy is a copy when all of them are equal.

use super::setting;
use crate::error::Result;
use dhow_sync::Hash;
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use std::collections::BTreeMap;

/// The digest of each part of a file, by its name.
pub type Digests = BTreeMap<String, String>;

/// Which tables are which part; whatever is in none of them is history.
const PARTS: &[(&str, &[&str])] = &[
    (
        "goods",
        &[
            "address",
            "media",
            "product",
            "product_attribute",
            "remainder",
            "saved_view",
            "translation",
            "variant",
        ],
    ),
    ("markets", &["market"]),
    ("seller", &["seller", "seller_profile"]),
    ("pictures", &["blob", "blob_piece"]),
    ("rates", &["rate_publication"]),
    ("settings", &["setting"]),
    ("listings", &["listing"]),
    (
        "operations",
        &[
            "conflict",
            "grave",
            "mirror",
            "named_operation",
            "pending",
            "rejected",
        ],
    ),
];

const HISTORY: &str = "history";

/// What the program makes anew from the rest: the words of the search, and counts of issues.
const DERIVED: [&str; 2] = ["product_search", "issue_counts"];

/// The digests of a file as this connection sees it.
pub(super) fn of(connection: &Connection) -> Result<Digests> {
    let mut tables = connection.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
    )?;
    let names = tables.query_map([], |row| row.get(0))?;
    let names = names.collect::<rusqlite::Result<Vec<String>>>()?;
    let mut lines = Digests::new();
    let is_derived = |name: &&String| DERIVED.iter().any(|derived| name.starts_with(derived));
    for name in names.iter().filter(|name| !is_derived(name)) {
        let line = format!("{name} {}\n", of_table(connection, name)?);
        lines
            .entry(part(name).to_owned())
            .or_default()
            .push_str(&line);
    }
    let hashed = lines.into_iter();
    Ok(hashed
        .map(|(part, lines)| (part, Hash::of_bytes(lines.as_bytes()).to_string()))
        .collect())
}

fn part(table: &str) -> &'static str {
    let found = PARTS.iter().find(|(_, tables)| tables.contains(&table));
    found.map_or(HISTORY, |(part, _)| part)
}

/// A hash over every cell of a table, in the order in which its rows lie.
fn of_table(connection: &Connection, table: &str) -> Result<blake3::Hash> {
    let mut hasher = blake3::Hasher::new();
    let mut statement = connection.prepare(&format!("SELECT * FROM \"{table}\" NOT INDEXED"))?;
    let columns = statement.column_count();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if table == "setting" && row.get_ref(0)? == ValueRef::Text(setting::SEAL.as_bytes()) {
            continue;
        }
        for column in 0..columns {
            add(&mut hasher, row.get_ref(column)?);
        }
    }
    Ok(hasher.finalize())
}

/// A cell by its kind, its length and its bytes, so that no two rows of cells look alike.
fn add(hasher: &mut blake3::Hasher, cell: ValueRef<'_>) {
    let mut add = |kind: u8, bytes: &[u8]| {
        hasher.update(&[kind]);
        hasher.update(&(bytes.len() as u64).to_be_bytes());
        hasher.update(bytes);
    };
    match cell {
        ValueRef::Null => add(0, &[]),
        ValueRef::Integer(number) => add(1, &number.to_be_bytes()),
        ValueRef::Real(number) => add(2, &number.to_bits().to_be_bytes()),
        ValueRef::Text(text) => add(3, text),
        ValueRef::Blob(bytes) => add(4, bytes),
    }
}
