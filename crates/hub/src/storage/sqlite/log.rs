//! Pushes and pages of one seller's log, each in the transaction it is given.

use super::ledger::SqliteLedger;
use super::{batches, sellers};
use crate::storage::error::StorageError;
use crate::storage::log;
use crate::storage::port::{Quota, SignedPush};
use dhow_contract::hub::Known;
use dhow_sync::{Changes, Cursor, OperationId, PushAnswer, SellerId, Snapshot, feed};
use rusqlite::Connection;

/// Takes a push into the log and keeps its signed bytes beside it.
pub(super) fn push(
    connection: &Connection,
    seller: &SellerId,
    signed: &SignedPush,
    now: i64,
    quota: Quota,
) -> Result<PushAnswer, StorageError> {
    let (answer, grown) =
        SqliteLedger::write(connection, seller, batches::Body::of(signed), |log| {
            log::accept(log, signed)
        })?;
    if let Some(head) = grown {
        sellers::charge(connection, seller, batches::kept(signed).len(), quota.bytes)?;
        batches::keep(connection, seller, signed, head, now)?;
    }
    Ok(answer)
}

/// A page of the log.
pub(super) fn changes(
    connection: &Connection,
    seller: &SellerId,
    after: Option<&Cursor>,
    limit: usize,
) -> Result<Changes, StorageError> {
    log::page(&SqliteLedger::read(connection, seller)?, after, limit)
}

/// Everything that stands.
pub(super) fn snapshot(
    connection: &Connection,
    seller: &SellerId,
) -> Result<Snapshot, StorageError> {
    feed::snapshot(&SqliteLedger::read(connection, seller)?)
}

/// Which of these operations stand in the log.
pub(super) fn known(
    connection: &Connection,
    seller: &SellerId,
    asked: &[OperationId],
) -> Result<Known, StorageError> {
    log::known(&SqliteLedger::read(connection, seller)?, asked)
}
