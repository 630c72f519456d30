//! Whether history is whole: every act has the changes it says, every block opens and is found by
//! its documents, and what waits was written here.

use super::block::Block;
use super::block_index::blocks_of;
use crate::error::Result;
use rusqlite::Connection;
use std::collections::{BTreeSet, HashMap, HashSet};

/// As many findings as a person reads.
const SHOWN: usize = 20;

/// Acts whose changes are not all there, by id. Those with changes of their own are looked at one by
/// one.
const TORN_ACTS: &str = "SELECT id FROM act WHERE lines IS NULL AND changes <>
    (SELECT count(*) FROM change
      WHERE change.act = act.seq AND seq >= first_change AND seq < first_change + act.changes)
  + (SELECT coalesce(sum(changes), 0) FROM change_block
      WHERE change_block.act = act.seq AND first >= first_change AND first < first_change + act.changes)";

/// Runs of pending changes that are not all of acts of this device, by their first number.
const FOREIGN_RUNS: &str = "WITH run AS (SELECT first, coalesce(first + changes,
      (SELECT max(first_change + act.changes) FROM act)) AS beyond FROM pending)
    SELECT 'pending ' || first FROM run WHERE beyond - first <>
    (SELECT coalesce(sum(min(first_change + act.changes, beyond) - max(first_change, first)), 0)
      FROM act WHERE kind <> 'pull' AND first_change < beyond AND first_change + act.changes > first)";

/// Acts that keep their own changes, and blocks, each with what a finding calls it.
const ACTS: &str = "SELECT seq, seq, changes, lines, id FROM act WHERE lines IS NOT NULL";
const BLOCKS: &str = "SELECT first, act, changes, lines, 'block ' || first FROM change_block";

/// What is wrong with history, in few words each; nothing when it is whole.
pub(crate) fn findings(connection: &Connection) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for question in [TORN_ACTS, FOREIGN_RUNS] {
        let mut statement = connection.prepare(question)?;
        let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
        found.extend(rows.collect::<rusqlite::Result<Vec<_>>>()?);
    }
    let mut named = Named::default();
    for question in [ACTS, BLOCKS] {
        let mut statement = connection.prepare(question)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (first, changes): (i64, i64) = (row.get(0)?, row.get(2)?);
            let block = Block::of_column(first, row.get(1)?, row.get_ref(3)?);
            if !is_whole(connection, &mut named, (block.ok(), changes))? {
                found.push(row.get(4)?);
            }
        }
    }
    found.truncate(SHOWN);
    Ok(found)
}

/// Which blocks name a document, of the documents that were met lately: a document with a long
/// history is met in each of its acts, and its blocks are looked up once.
#[derive(Default)]
struct Named(HashMap<String, HashSet<i64>>);

impl Named {
    /// How many documents are kept in mind.
    const MOST: usize = 1_000;

    fn names(&mut self, connection: &Connection, document: &str, block: i64) -> Result<bool> {
        if let Some(blocks) = self.0.get(document) {
            return Ok(blocks.contains(&block));
        }
        if self.0.len() == Self::MOST {
            self.0.clear();
        }
        let blocks: HashSet<i64> = blocks_of(connection, document)?.into_iter().collect();
        let is_named = blocks.contains(&block);
        self.0.insert(document.to_owned(), blocks);
        Ok(is_named)
    }
}

fn is_whole(
    connection: &Connection,
    named: &mut Named,
    (block, changes): (Option<Block>, i64),
) -> Result<bool> {
    let Some(block) = block.filter(|block| block.end() - block.first == changes) else {
        return Ok(false);
    };
    let mut documents = BTreeSet::new();
    for number in block.first..block.end() {
        let Ok(change) = block.change(number) else {
            return Ok(false);
        };
        documents.insert(change.document.to_string());
    }
    for document in documents {
        if !named.names(connection, &document, block.first)? {
            return Ok(false);
        }
    }
    Ok(true)
}
