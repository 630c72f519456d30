//! Sets of rows, a bit for each, so that half of a large catalogue can be found, counted and asked
//! about at little cost.
//!
//! SQLite gathers such a set itself, by a function that is lent to it: to be handed the rows of a
//! broad search one by one takes as long as to find them.

use crate::error::Result;
use rusqlite::functions::{Aggregate, Context, FunctionFlags};
use rusqlite::{Connection, ToSql};

/// Keys whose upper bits are the same share a chunk.
const BITS: u32 = 16;
const WORDS: usize = (1 << BITS) / 64;
const WORD: usize = size_of::<u64>();

/// A set of keys.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct KeySet {
    /// In rising order of their upper bits.
    chunks: Vec<Chunk>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Chunk {
    upper: i64,
    words: Box<[u64; WORDS]>,
}

/// The word of a chunk in which a key has its bit, and that bit.
fn place(key: i64) -> (usize, u64) {
    let lower = usize::from(key as u16);
    (lower / 64, 1 << (lower % 64))
}

impl KeySet {
    pub(super) fn add(&mut self, key: i64) {
        let upper = key >> BITS;
        // Rows mostly come in rising order.
        let last = self.chunks.len().wrapping_sub(1);
        let at = match self.chunks.last() {
            Some(chunk) if chunk.upper == upper => last,
            _ => self.chunk(upper),
        };
        let (word, bit) = place(key);
        self.chunks[at].words[word] |= bit;
    }

    /// Where the chunk of these upper bits is; it is made where there is none.
    fn chunk(&mut self, upper: i64) -> usize {
        let found = self
            .chunks
            .binary_search_by_key(&upper, |chunk| chunk.upper);
        found.unwrap_or_else(|at| {
            let words = Box::new([0; WORDS]);
            self.chunks.insert(at, Chunk { upper, words });
            at
        })
    }

    pub(super) fn contains(&self, key: i64) -> bool {
        let upper = key >> BITS;
        let chunk = self
            .chunks
            .binary_search_by_key(&upper, |chunk| chunk.upper);
        let (word, bit) = place(key);
        chunk.is_ok_and(|at| self.chunks[at].words[word] & bit != 0)
    }

    pub(super) fn count(&self) -> u64 {
        let words = self.chunks.iter().flat_map(|chunk| chunk.words.iter());
        words.map(|word| u64::from(word.count_ones())).sum()
    }

    /// The keys in rising order.
    pub(super) fn keys(&self) -> impl Iterator<Item = i64> {
        self.chunks.iter().flat_map(|chunk| {
            let bits = chunk.words.iter().zip(0_i64..).flat_map(|(word, at)| {
                (0..64)
                    .filter(move |bit| word >> bit & 1 == 1)
                    .map(move |bit| at * 64 + bit)
            });
            bits.map(|lower| chunk.upper << BITS | lower)
        })
    }

    fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(self.chunks.len() * (WORDS + 1) * WORD);
        for chunk in &self.chunks {
            bytes.extend(chunk.upper.to_le_bytes());
            bytes.extend(chunk.words.iter().flat_map(|word| word.to_le_bytes()));
        }
        bytes
    }

    /// What [`lend`]'s function answered.
    fn from_bytes(bytes: &[u8]) -> Self {
        let words = bytes.as_chunks::<WORD>().0;
        let chunks = words.as_chunks::<{ WORDS + 1 }>().0.iter().map(|chunk| {
            let words = std::array::from_fn(|at| u64::from_le_bytes(chunk[at + 1]));
            Chunk {
                upper: i64::from_le_bytes(chunk[0]),
                words: Box::new(words),
            }
        });
        Self {
            chunks: chunks.collect(),
        }
    }

    /// What a statement finds that asks for `key_set` of rows.
    pub(super) fn query(connection: &Connection, sql: &str, values: &[&dyn ToSql]) -> Result<Self> {
        let mut statement = connection.prepare_cached(sql)?;
        Ok(statement.query_row(values, |row| {
            Ok(Self::from_bytes(row.get_ref(0)?.as_blob()?))
        })?)
    }
}

/// Lends a connection `key_set (key)`, which gathers the keys of all rows.
pub(crate) fn lend(connection: &Connection) -> rusqlite::Result<()> {
    let pure = FunctionFlags::SQLITE_UTF8
        | FunctionFlags::SQLITE_DETERMINISTIC
        | FunctionFlags::SQLITE_DIRECTONLY;
    connection.create_aggregate_function("key_set", 1, pure, Gather)
}

struct Gather;

impl Aggregate<KeySet, Vec<u8>> for Gather {
    fn init(&self, _: &mut Context<'_>) -> rusqlite::Result<KeySet> {
        Ok(KeySet::default())
    }

    fn step(&self, context: &mut Context<'_>, set: &mut KeySet) -> rusqlite::Result<()> {
        set.add(context.get_raw(0).as_i64()?);
        Ok(())
    }

    fn finalize(&self, _: &mut Context<'_>, set: Option<KeySet>) -> rusqlite::Result<Vec<u8>> {
        Ok(set.unwrap_or_default().to_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sqlite_gathers_the_keys_that_it_finds() {
        let connection = Connection::open_in_memory().unwrap();
        lend(&connection).unwrap();
        let check = |keys: &[i64]| {
            let list = serde_json::to_string(keys).unwrap();
            let sql = "SELECT key_set(value) FROM json_each(?)";
            let set = KeySet::query(&connection, sql, &[&list]).unwrap();
            let mut expect = keys.to_vec();
            expect.sort_unstable();
            expect.dedup();
            assert_eq!(set.keys().collect::<Vec<_>>(), expect);
            assert_eq!(set.count(), expect.len() as u64);
            for key in keys {
                assert!(set.contains(*key), "{key}");
                for beside in [key.wrapping_sub(1), key.wrapping_add(1), key ^ 1 << 20] {
                    assert_eq!(set.contains(beside), expect.contains(&beside), "{beside}");
                }
            }
        };
        check(&[]);
        check(&[0]);
        check(&[1, 2, 63, 64, 65_535, 65_536, 1_000_000]);
        check(&[i64::MAX, 5, -1, i64::MIN, 5]);
    }
}
