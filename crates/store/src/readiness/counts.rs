//! Issue counts on file: what stands in the way of each product, as of a change.
//!
//! What they count is not known here. They are kept in blocks, so that a change of one product
//! rewrites a few hundred bytes.

use crate::error::{Result, StoreError};
use crate::workspace::file::Workspace;
use rusqlite::{Connection, OptionalExtension, Transaction, params};

/// Products of one block.
pub const COUNTS_OF_A_BLOCK: i64 = 256;

/// What counts come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssueCountsHeader {
    /// The newest change they count in.
    pub seen: i64,
    /// What else they come from.
    pub origin: String,
}

/// A block on its way into the file: its number and its bytes; none for a block that is no more.
pub type IssueCountsBlock = (i64, Option<Vec<u8>>);

/// As of which change counts are on file; `None` when there are none.
///
/// # Errors
/// See [`crate::error`].
pub fn header(connection: &Connection) -> Result<Option<IssueCountsHeader>> {
    Ok(connection
        .prepare_cached("SELECT seen, origin FROM issue_counts_header")?
        .query_row([], |row| {
            Ok(IssueCountsHeader {
                seen: row.get(0)?,
                origin: row.get(1)?,
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
        connection.prepare_cached("SELECT block, body FROM issue_counts ORDER BY block")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        see(row.get(0)?, row.get_ref(1)?.as_blob().unwrap_or_default());
    }
    Ok(())
}

impl Workspace {
    /// Keeps counts in place of all that were there (`anew`) or of some, unless somebody writes at
    /// the moment or this process may not write: they can be kept another time. Answers whether they are kept.
    ///
    /// # Errors
    /// See [`crate::error`]; nothing has changed then.
    pub fn keep_issue_counts(
        &self,
        head: &IssueCountsHeader,
        blocks: &[IssueCountsBlock],
        anew: bool,
    ) -> Result<bool> {
        self.write_aside(|transaction| {
            if anew {
                transaction.execute("DELETE FROM issue_counts", [])?;
            }
            write(transaction, head, blocks)
        })
    }
}

fn write(
    transaction: &Transaction<'_>,
    head: &IssueCountsHeader,
    blocks: &[IssueCountsBlock],
) -> Result<(), StoreError> {
    transaction.execute(
        "INSERT OR REPLACE INTO issue_counts_header (only, seen, origin) VALUES (1, ?, ?)",
        params![head.seen, head.origin],
    )?;
    let mut put = transaction
        .prepare_cached("INSERT OR REPLACE INTO issue_counts (block, body) VALUES (?, ?)")?;
    let mut take_away = transaction.prepare_cached("DELETE FROM issue_counts WHERE block = ?")?;
    for (block, body) in blocks {
        match body {
            Some(body) => put.execute(params![block, body])?,
            None => take_away.execute(params![block])?,
        };
    }
    Ok(())
}
