//! A seller's operation log as every implementation serves it: the rules of `dhow-sync` over the
//! ledger of one open transaction, and how much fits into one answer.

use super::error::StorageError;
use super::port::SignedPush;
use dhow_contract::hub::Known;
use dhow_sync::proof::{self, SignedPage};
use dhow_sync::{Changes, ConflictId, Cursor, Ledger, OperationId, PushAnswer, feed, ledger};

/// Most bytes of a page, as long as it has more than one row. Whoever reads rows for one stops there.
pub(crate) const MAXIMUM_PAGE: usize = 8 * 1024 * 1024;

/// Takes a push into the log. With the answer comes the new end of the log, if it grew: the
/// signed bytes are then to be kept beside it.
///
/// # Errors
/// What the rules of the log or the storage say.
pub(crate) fn accept<L>(
    log: &mut L,
    signed: &SignedPush,
) -> Result<(PushAnswer, Option<u64>), L::Error>
where
    L: Ledger,
{
    let before = log.head()?;
    let answer = ledger::accept(log, &signed.push, &mut conflict_ids(signed.seed))?;
    let head = log.head()?;
    Ok((answer, (head > before).then_some(head)))
}

/// Ids for the conflicts of one push, out of one piece of chance.
pub(crate) fn conflict_ids(seed: [u8; 16]) -> impl FnMut() -> ConflictId {
    let mut number = u128::from_be_bytes(seed);
    move || {
        number = number.wrapping_add(1);
        ConflictId::new(format!("cf_{number:032x}"))
    }
}

/// A page that is not too long in bytes either: half the rows, until it fits. What is read for it is
/// bounded already, so that this is for what writing it down adds.
///
/// # Errors
/// What the rules of the feed or the storage say.
pub(crate) fn page<L>(
    log: &L,
    after: Option<&Cursor>,
    limit: usize,
) -> Result<Changes, StorageError>
where
    L: Ledger<Error = StorageError>,
{
    shortened(limit, |limit| {
        let page = feed::changes(log, after, limit)?;
        Ok((page.rows.len(), page))
    })
}

/// The same with the batches that the rows came in. One that reaches beyond the page comes with the
/// next one again, so that a page is never more than its rows, and a batch at either end.
///
/// # Errors
/// What the rules of the feed or the storage say.
pub(crate) fn signed_page<L>(
    log: &L,
    after: Option<&Cursor>,
    limit: usize,
) -> Result<SignedPage, StorageError>
where
    L: Ledger<Error = StorageError>,
{
    shortened(limit, |limit| {
        let page = proof::signed_changes(log, after, limit)?;
        Ok((page.rows.len(), page))
    })
}

/// Asks for a page with its number of rows, and for half of them as long as it is too long.
fn shortened<P: serde::Serialize>(
    mut limit: usize,
    ask: impl Fn(usize) -> Result<(usize, P), StorageError>,
) -> Result<P, StorageError> {
    loop {
        let (rows, page) = ask(limit)?;
        if rows < 2 || !is_too_long(&page)? {
            return Ok(page);
        }
        limit = rows / 2;
    }
}

fn is_too_long(page: &impl serde::Serialize) -> Result<bool, StorageError> {
    let written = serde_json::to_vec(page).map_err(StorageError::damaged)?;
    Ok(written.len() > MAXIMUM_PAGE)
}

/// Which of these operations stand in the log.
///
/// # Errors
/// The storage's own.
pub(crate) fn known<L: Ledger>(log: &L, asked: &[OperationId]) -> Result<Known, L::Error> {
    let op_ids = feed::known(log, asked)?
        .iter()
        .map(ToString::to_string)
        .collect();
    Ok(Known {
        epoch: log.epoch()?.to_string(),
        op_ids,
    })
}
