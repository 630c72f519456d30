//! Which blocks speak of a document.
//!
//! Goods that are made together have ids that follow each other, and a block names a run of them by
//! its first. The blocks of one document are those that name it or one shortly before it.

use super::block::document_key;
use crate::error::Result;
use rusqlite::{Connection, Transaction, params};
use std::collections::BTreeSet;

/// Most documents that are named by one of them: so far before a document runs are looked for.
const LONGEST: u128 = 256;

/// Documents whose ids follow each other.
struct Run<'a> {
    first: &'a [u8],
    following: u128,
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
        let following = i64::try_from(run.following).unwrap_or(0);
        insert.execute(params![run.first, block, following])?;
    }
    Ok(())
}

fn runs(documents: &BTreeSet<Vec<u8>>) -> Vec<Run<'_>> {
    let mut runs: Vec<Run<'_>> = Vec::new();
    for document in documents {
        match runs.last_mut() {
            Some(run) if follows(run, document) => run.following += 1,
            _ => runs.push(Run {
                first: document,
                following: 0,
            }),
        }
    }
    runs
}

fn follows(run: &Run<'_>, document: &[u8]) -> bool {
    let next = run.following + 1;
    next < LONGEST && distance(run.first, document) == Some(next)
}

/// How far after a document another one stands, where both are known by the 16 bytes of their ids.
fn distance(from: &[u8], to: &[u8]) -> Option<u128> {
    number(to)?.checked_sub(number(from)?)
}

fn number(document: &[u8]) -> Option<u128> {
    Some(u128::from_be_bytes(document.try_into().ok()?))
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
        let following: i64 = row.get(2)?;
        let within = |distance| i64::try_from(distance).is_ok_and(|it: i64| it <= following);
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
    fn documents_whose_ids_follow_each_other_are_one_run() {
        let check = |documents: &[Vec<u8>], expect: &[u128]| {
            let documents = documents.iter().cloned().collect();
            let found = runs(&documents);
            let lengths: Vec<u128> = found.iter().map(|run| run.following + 1).collect();
            assert_eq!(lengths, expect);
        };
        check(&[], &[]);
        check(&[key(7), key(8), key(9)], &[3]);
        check(&[key(7), key(9), key(10)], &[1, 2]);
        check(&[key(255), key(256), b"rts_ecb".to_vec()], &[2, 1]);
        check(&[b"a".to_vec(), b"b".to_vec()], &[1, 1]);
        check(&[key(u128::MAX - 1), key(u128::MAX)], &[2]);
        let many: Vec<Vec<u8>> = (1..=600).map(key).collect();
        check(&many, &[256, 256, 88]);
    }

    #[test]
    fn a_document_is_found_in_every_block_that_names_it_and_in_no_other() {
        let mut connection = Connection::open_in_memory().unwrap();
        let table = "CREATE TABLE block_document (document BLOB, block INTEGER, following INTEGER)";
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
        let check = |document: &str, expect: &[i64]| {
            let mut found = blocks_of(&transaction, document).unwrap();
            found.sort_unstable();
            assert_eq!(found, expect, "{document}");
        };
        check(&text(998), &[]);
        check(&text(999), &[3]);
        check(&text(1_000), &[1]);
        check(&text(1_001), &[1, 2]);
        check(&text(1_255), &[1]);
        check(&text(1_256), &[1]);
        check(&text(1_299), &[1, 2]);
        check(&text(1_300), &[3]);
        check(&text(1_301), &[]);
        check(&text(0), &[]);
        check("rts_ecb_2026-10-30_EUR", &[2]);
        check("rts_ecb_2026-10-29_EUR", &[]);
    }
}
