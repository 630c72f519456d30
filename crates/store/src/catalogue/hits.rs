//! What a search or a state finds, before it is filtered, ordered and counted.
//!
//! Left to itself, SQLite walks an index of all products and asks of each whether the search holds
//! it, even where nothing is found. So the search is asked first. Few hits are looked up and sorted
//! one by one; with many, a walk along the order meets enough of them soon.

use super::key_set::KeySet;
use super::search;
use crate::error::Result;
use rusqlite::Connection;

/// More products of a state than this are not sorted one by one: a walk along the order looks at
/// the row of each it passes.
const FEW: u64 = 2_000;

/// More hits than this are not. To look at the rows of a thousand products, anywhere in the file,
/// takes as long as to pass a whole order of a hundred thousand by its index.
const FEW_HITS: u64 = 1_000;

const HITS: &str = "SELECT key_set(rowid) FROM product_search WHERE product_search MATCH ?";

/// Products that hold all words of a search.
pub(super) enum Hits {
    /// Their keys, a JSON list.
    Few(String),
    /// Their keys.
    Many(KeySet),
}

impl Hits {
    /// Nothing where the text holds no word.
    pub(super) fn of(connection: &Connection, text: &str) -> Result<Self> {
        let Some(query) = search::query_of(text) else {
            return Ok(Self::Few("[]".to_owned()));
        };
        let keys = KeySet::query(connection, HITS, &[&query])?;
        Ok(if keys.count() <= FEW_HITS {
            Self::Few(list(&keys.keys().collect::<Vec<_>>()))
        } else {
            Self::Many(keys)
        })
    }

    /// Whether so many products of a state are sorted one by one.
    pub(super) fn are_few(count: u64) -> bool {
        count <= FEW
    }

    /// The few products that a condition finds.
    pub(super) fn few(connection: &Connection, products: &str) -> Result<Self> {
        let mut statement = connection.prepare_cached(&format!("SELECT key FROM {products}"))?;
        let found = statement.query_map([], |row| row.get(0))?;
        Ok(Self::Few(list(
            &found.collect::<rusqlite::Result<Vec<_>>>()?,
        )))
    }
}

fn list(keys: &[i64]) -> String {
    serde_json::to_string(keys).unwrap_or_else(|_| "[]".to_owned())
}

#[cfg(test)]
mod tests {
    use super::HITS;
    use crate::catalogue::page::{CatalogueFilter, product_page};
    use rusqlite::StatementStatus;

    /// A search of one letter finds half of the catalogue: to ask twice is to wait twice.
    #[test]
    fn a_page_and_its_count_ask_the_search_once() {
        let folder = tempfile::tempdir().unwrap();
        let workspace = crate::workspace::file::tests::fresh(folder.path());
        let filter = CatalogueFilter {
            search: Some("b".to_owned()),
            ..CatalogueFilter::default()
        };
        workspace
            .read(|connection| {
                product_page(connection, &filter)?;
                let statement = connection.prepare_cached(HITS)?;
                assert_eq!(statement.get_status(StatementStatus::Run), 1);
                Ok::<_, crate::StoreError>(())
            })
            .unwrap();
    }
}
