//! Whether history is whole: every act has the changes it says, every block opens and is found by
//! its documents, and what waits was written here.

use super::block::{Block, document_key};
use crate::error::Result;
use rusqlite::{Connection, params};
use std::collections::BTreeSet;

/// As many findings as a person reads.
const SHOWN: usize = 20;

/// Acts whose changes are not all there, by id.
const TORN_ACTS: &str = "SELECT id FROM act WHERE changes <>
    (SELECT count(*) FROM change
      WHERE change.act = act.seq AND seq >= first_change AND seq < first_change + act.changes)
  + (SELECT coalesce(sum(changes), 0) FROM change_block
      WHERE change_block.act = act.seq AND first >= first_change AND first < first_change + act.changes)";

/// Runs of pending changes that are not all of acts of this device, by their first number.
const FOREIGN_RUNS: &str = "SELECT 'pending ' || first FROM pending WHERE changes <>
    (SELECT coalesce(sum(min(first_change + act.changes, first + pending.changes) - max(first_change, first)), 0)
      FROM act WHERE kind <> 'pull'
      AND first_change < first + pending.changes AND first_change + act.changes > first)";

/// What is wrong with history, in few words each; nothing when it is whole.
pub(crate) fn findings(connection: &Connection) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for question in [TORN_ACTS, FOREIGN_RUNS] {
        let mut statement = connection.prepare(question)?;
        let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
        found.extend(rows.collect::<rusqlite::Result<Vec<_>>>()?);
    }
    let mut blocks = connection.prepare("SELECT first, act, changes, lines FROM change_block")?;
    let mut rows = blocks.query([])?;
    while let Some(row) = rows.next()? {
        let (first, changes): (i64, i64) = (row.get(0)?, row.get(2)?);
        let block = Block::open(first, row.get(1)?, row.get_ref(3)?.as_blob().unwrap_or(&[]));
        if !is_whole(connection, block.ok(), changes)? {
            found.push(format!("block {first}"));
        }
    }
    found.truncate(SHOWN);
    Ok(found)
}

fn is_whole(connection: &Connection, block: Option<Block>, changes: i64) -> Result<bool> {
    let Some(block) = block.filter(|block| block.end() - block.first == changes) else {
        return Ok(false);
    };
    let mut documents = BTreeSet::new();
    for number in block.first..block.end() {
        let Ok(change) = block.change(number) else {
            return Ok(false);
        };
        documents.insert(document_key(change.document.as_str()));
    }
    let mut named = connection
        .prepare_cached("SELECT 1 FROM block_document WHERE document = ? AND block = ?")?;
    for document in documents {
        if !named.exists(params![document, block.first])? {
            return Ok(false);
        }
    }
    Ok(true)
}
