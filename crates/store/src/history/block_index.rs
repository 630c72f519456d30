//! Which blocks speak of a document.
//!
//! Goods that are made together have ids near each other, and a block names a run of them by its
//! first and by how far each one stands from the one before. The blocks of a document are those
//! that name it, or one shortly before it.

use super::block::document_key;
use crate::error::Result;
use rusqlite::{Connection, Transaction, params};
use std::collections::BTreeSet;

/// How far the last of a run stands from its first at most: so far before a document runs are
/// looked for. Most blocks of new goods are one run.
const LONGEST: u128 = 1_024;

/// Documents whose ids are near each other.
struct Run<'a> {
    first: &'a [u8],
    /// How far each of the others stands from the one before.
    following: Vec<u8>,
    length: u128,
}

/// Names the documents of a block, or of an act that keeps its own changes.
pub(crate) fn add(
    transaction: &Transaction<'_>,
    documents: &BTreeSet<Vec<u8>>,
    block: i64,
) -> Result<()> {
    let mut insert = transaction.prepare_cached(
        "INSERT INTO block_document (document, block, following) VALUES (?, ?, ?)",
    )?;
    for run in runs(documents) {
        insert.execute(params![run.first, block, run.following])?;
    }
    Ok(())
}

fn runs(documents: &BTreeSet<Vec<u8>>) -> Vec<Run<'_>> {
    let mut runs: Vec<Run<'_>> = Vec::new();
    for document in documents {
        if !runs.last_mut().is_some_and(|run| run.take(document)) {
            runs.push(Run {
                first: document,
                following: Vec::new(),
                length: 0,
            });
        }
    }
    runs
}

impl Run<'_> {
    /// Takes a document in that is near; answers whether it is.
    fn take(&mut self, document: &[u8]) -> bool {
        let far = distance(self.first, document).filter(|far| *far < LONGEST);
        let step = far.and_then(|far| u8::try_from(far - self.length).ok());
        self.following.extend(step);
        self.length += step.map_or(0, u128::from);
        step.is_some()
    }
}

/// How far after a document another one stands, where both are known by the 16 bytes of their ids.
fn distance(from: &[u8], to: &[u8]) -> Option<u128> {
    number(to)?.checked_sub(number(from)?)
}

fn number(document: &[u8]) -> Option<u128> {
    Some(u128::from_be_bytes(document.try_into().ok()?))
}

/// Whether a document so far after the first is in the run.
fn reaches(following: &[u8], far: u128) -> bool {
    let mut at = 0;
    far == 0
        || following.iter().any(|step| {
            at += u128::from(*step);
            at == far
        })
}

/// The blocks of a document by the numbers of their first changes.
pub(crate) fn blocks_of(connection: &Connection, document: &str) -> Result<Vec<i64>> {
    let key = document_key(document);
    let earliest = match number(&key) {
        Some(number) => number.saturating_sub(LONGEST - 1).to_be_bytes().to_vec(),
        None => key.clone(),
    };
    let mut statement = connection.prepare_cached(
        "SELECT document, block, following FROM block_document WHERE document BETWEEN ? AND ?",
    )?;
    let mut rows = statement.query(params![earliest, key])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let first = row.get_ref(0)?.as_blob().unwrap_or_default();
        let following = row.get_ref(2)?.as_blob().unwrap_or_default();
        let within = |far| reaches(following, far);
        if first == key || distance(first, &key).is_some_and(within) {
            found.push(row.get(1)?);
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(number: u128) -> Vec<u8> {
        number.to_be_bytes().to_vec()
    }

    #[test]
    fn documents_whose_ids_are_near_each_other_are_one_run() {
        let check = |documents: &[Vec<u8>], expect: &[&[u8]]| {
            let documents = documents.iter().cloned().collect();
            let found: Vec<Vec<u8>> = runs(&documents)
                .into_iter()
                .map(|run| run.following)
                .collect();
            assert_eq!(found, expect);
        };
        check(&[], &[]);
        check(&[key(7), key(8), key(10), key(265)], &[&[1, 2, 255]]);
        check(&[key(7), key(263), key(264)], &[&[], &[1]]);
        check(&[key(255), key(256), b"rts_ecb".to_vec()], &[&[1], &[]]);
        check(&[b"a".to_vec(), b"b".to_vec()], &[&[], &[]]);
        check(&[key(u128::MAX - 1), key(u128::MAX)], &[&[1]]);
        let many: Vec<Vec<u8>> = (0..1_100).map(key).collect();
        check(&many, &[&[1; 1_023], &[1; 75]]);
    }

    #[test]
    fn a_document_is_found_in_every_block_that_names_it_and_in_no_other() {
        let mut connection = Connection::open_in_memory().unwrap();
        let table = "CREATE TABLE block_document (document BLOB, block INTEGER, following BLOB)";
        connection.execute_batch(table).unwrap();
        let transaction = connection.transaction().unwrap();
        let text = |number: u128| dhow_domain::id::text_of("prd", &key(number)).unwrap();
        let put = |block: i64, documents: &[Vec<u8>]| {
            let documents = documents.iter().cloned().collect();
            add(&transaction, &documents, block).unwrap();
        };
        let many: Vec<Vec<u8>> = (1_000..1_300).map(key).collect();
        put(1, &many);
        put(
            2,
            &[key(1_001), key(1_299), b"rts_ecb_2026-10-30_EUR".to_vec()],
        );
        put(
            3,
            &[key(999), key(1_300), b"rts_ecb_2026-10-31_EUR".to_vec()],
        );
        let spread: Vec<Vec<u8>> = (1_300..9_000).step_by(100).map(key).collect();
        put(4, &spread);
        let check = |document: &str, expect: &[i64]| {
            let mut found = blocks_of(&transaction, document).unwrap();
            found.sort_unstable();
            assert_eq!(found, expect, "{document}");
        };
        check(&text(998), &[]);
        check(&text(999), &[3]);
        check(&text(1_000), &[1]);
        check(&text(1_001), &[1, 2]);
        check(&text(1_002), &[1]);
        check(&text(1_100), &[1]);
        check(&text(1_299), &[1, 2]);
        check(&text(1_300), &[3, 4]);
        check(&text(1_301), &[]);
        check(&text(1_400), &[4]);
        check(&text(1_450), &[]);
        check(&text(2_400), &[4]);
        check(&text(8_900), &[4]);
        check(&text(9_000), &[]);
        check(&text(0), &[]);
        check("rts_ecb_2026-10-30_EUR", &[2]);
        check("rts_ecb_2026-10-29_EUR", &[]);
    }
}
