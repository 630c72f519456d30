//! What a search or a state finds, before it is filtered, ordered and counted.
//!
//! Left to itself, SQLite walks an index of all products and asks of each whether the search holds
//! it, even where nothing is found. So the search is asked first. Few hits are looked up and sorted
//! one by one; with many, a walk along the order meets enough of them soon.

use super::search;
use crate::error::Result;
use rusqlite::{Connection, params};

/// More hits than this are not sorted one by one.
const FEW: usize = 2_000;

const HITS: &str = "SELECT rowid FROM product_search WHERE product_search MATCH ?";

/// Products that hold all words of a search.
pub(super) enum Hits {
    /// Their keys, a JSON list.
    Few(String),
    /// Their keys.
    Many(Keys),
}

impl Hits {
    /// Nothing where the text holds no word.
    pub(super) fn of(connection: &Connection, text: &str) -> Result<Self> {
        let Some(query) = search::query_of(text) else {
            return Ok(Self::Few("[]".to_owned()));
        };
        let mut statement = connection.prepare_cached(HITS)?;
        let mut rows = statement.query(params![query])?;
        let mut keys = Keys::default();
        while let Some(row) = rows.next()? {
            keys.add(row.get(0)?);
        }
        Ok(if keys.list.len() <= FEW {
            Self::Few(list(&keys.list))
        } else {
            Self::Many(keys)
        })
    }

    /// Whether so many products are sorted one by one.
    pub(super) fn are_few(count: u64) -> bool {
        count <= FEW as u64
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

/// A set of keys. The full-text table gives them in rising order, so one is found by halving.
#[derive(Debug, Default)]
pub(super) struct Keys {
    list: Vec<i64>,
}

impl Keys {
    fn add(&mut self, key: i64) {
        self.list.push(key);
    }

    pub(super) fn contains(&self, key: i64) -> bool {
        self.list.binary_search(&key).is_ok()
    }

    pub(super) fn count(&self) -> u64 {
        self.list.len() as u64
    }
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
