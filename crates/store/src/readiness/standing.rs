//! Standings on file: what stands in the way of each product, as of a change.
//!
//! What a standing says is not known here. It is kept in blocks, so that a change of one product
//! rewrites a few hundred bytes.

use crate::error::{Result, StoreError};
use crate::workspace::file::Workspace;
use rusqlite::{Connection, OptionalExtension, Transaction, params};

/// Products of one block.
pub const STANDINGS_OF_A_BLOCK: i64 = 256;

/// What standings come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandingHead {
    /// The newest change they count in.
    pub seen: i64,
    /// What else they come from.
    pub basis: String,
}

/// A block on its way into the file: its number and its bytes; none for a block that is no more.
pub type StandingBlock = (i64, Option<Vec<u8>>);

/// As of which change standings are on file; `None` when there are none.
///
/// # Errors
/// See [`crate::error`].
pub fn head(connection: &Connection) -> Result<Option<StandingHead>> {
    Ok(connection
        .prepare_cached("SELECT seen, basis FROM standing_head")?
        .query_row([], |row| {
            Ok(StandingHead {
                seen: row.get(0)?,
                basis: row.get(1)?,
            })
        })
        .optional()?)
}

/// Hands every block on file to `see`, in order.
///
/// # Errors
/// See [`crate::error`].
pub fn each_block(connection: &Connection, mut see: impl FnMut(i64, &[u8])) -> Result<()> {
    let mut statement =
        connection.prepare_cached("SELECT block, body FROM standing ORDER BY block")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        see(row.get(0)?, row.get_ref(1)?.as_blob().unwrap_or_default());
    }
    Ok(())
}

impl Workspace {
    /// Keeps standings in place of all that were there (`anew`) or of some, unless somebody writes at the moment or this process may not write: they
    /// can be kept another time. Answers whether they are kept.
    ///
    /// # Errors
    /// See [`crate::error`]; nothing has changed then.
    pub fn keep_standings(
        &self,
        head: &StandingHead,
        blocks: &[StandingBlock],
        anew: bool,
    ) -> Result<bool> {
        self.write_aside(|transaction| {
            if anew {
                transaction.execute("DELETE FROM standing", [])?;
            }
            write(transaction, head, blocks)
        })
    }
}

fn write(
    transaction: &Transaction<'_>,
    head: &StandingHead,
    blocks: &[StandingBlock],
) -> Result<(), StoreError> {
    transaction.execute(
        "INSERT OR REPLACE INTO standing_head (only, seen, basis) VALUES (1, ?, ?)",
        params![head.seen, head.basis],
    )?;
    let mut put = transaction
        .prepare_cached("INSERT OR REPLACE INTO standing (block, body) VALUES (?, ?)")?;
    let mut take_away = transaction.prepare_cached("DELETE FROM standing WHERE block = ?")?;
    for (block, body) in blocks {
        match body {
            Some(body) => put.execute(params![block, body])?,
            None => take_away.execute(params![block])?,
        };
    }
    Ok(())
}
