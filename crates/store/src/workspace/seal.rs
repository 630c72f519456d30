//! The seal of a copy: the digests that it had when it was made, kept in the copy itself.
//!
//! It is no part of what a workspace keeps: whoever opens the file to write breaks it.

use super::digest::{self, Digests};
use super::setting;
use crate::error::Result;
use rusqlite::Connection;

/// Seals a copy.
pub(super) fn put(copy: &Connection, digests: &Digests) -> Result<()> {
    let lines = digests
        .iter()
        .map(|(part, digest)| format!("{part} {digest}"));
    let text: Vec<String> = lines.collect();
    setting::put(copy, setting::SEAL, Some(&text.join("\n")))
}

/// Breaks the seal of a file that is to be written.
pub(super) fn take_away(connection: &Connection) -> Result<()> {
    match setting::get(connection, setting::SEAL)? {
        Some(_) => setting::put(connection, setting::SEAL, None),
        None => Ok(()),
    }
}

/// The parts of a sealed copy that are not what they were; `None` for a file without a seal.
pub(super) fn broken(connection: &Connection) -> Result<Option<Vec<String>>> {
    let Some(text) = setting::get(connection, setting::SEAL)? else {
        return Ok(None);
    };
    let lines = text.lines().filter_map(|line| line.split_once(' '));
    let sealed: Digests = lines
        .map(|(part, digest)| (part.to_owned(), digest.to_owned()))
        .collect();
    let found = digest::of(connection)?;
    let parts = sealed.keys().chain(found.keys());
    let mut broken: Vec<String> = parts
        .filter(|part| sealed.get(*part) != found.get(*part))
        .cloned()
        .collect();
    broken.sort();
    broken.dedup();
    Ok(Some(broken))
}
