//! The signed bytes of every push that changed something, and the values that stand in them.
//!
//! A value that stands in the log as it was written is kept in its batch alone; the row of the log
//! names its position.

use crate::storage::error::StorageError;
use crate::storage::port::SignedPush;
use dhow_contract::packing;
use dhow_sync::batch::MAXIMUM_BYTES;
use dhow_sync::batch::{KeptBatch, SignedBatch};
use dhow_sync::{Action, DeviceId, Effect, Operation, SellerId, Value};
use rusqlite::{Connection, OptionalExtension};
use std::cell::RefCell;
use std::ops::RangeInclusive;
use std::rc::Rc;

/// Keeps the bytes of a push beside the position its rows reach up to: as they came over the line,
/// if they came packed.
pub(super) fn keep(
    connection: &Connection,
    seller: &SellerId,
    signed: &SignedPush,
    head: u64,
    now: i64,
) -> Result<(), StorageError> {
    let sql = "INSERT INTO batches
               (seller_id, head, body_sha256, device_id, signature, received_at, body, packed)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT DO NOTHING";
    let SignedPush {
        push,
        packed,
        body_sha256,
        signature,
        ..
    } = signed;
    let values = (
        seller.as_str(),
        head,
        body_sha256,
        push.device.as_str(),
        signature,
        now,
        kept(signed),
        packed.is_some(),
    );
    connection.prepare_cached(sql)?.execute(values)?;
    Ok(())
}

/// The bytes of a push that are kept: as they came over the line.
pub(super) fn kept(signed: &SignedPush) -> &Vec<u8> {
    signed.packed.as_ref().unwrap_or(&signed.body)
}

/// Values shorter than this stand in the log itself.
const SHORT: usize = 128;

/// Where a value stands in its batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Position {
    pub(super) at: usize,
    pub(super) length: usize,
}

/// The body of the push under way, in which its values are looked for one after the other.
#[derive(Debug)]
pub(super) struct Body<'a> {
    rest: &'a str,
    at: usize,
}

impl<'a> Body<'a> {
    /// The body of a push, where it is worth looking into: whoever reads a page has to read every
    /// batch that values of it stand in, so at least a quarter of a batch has to be values.
    pub(super) fn of(signed: &'a SignedPush) -> Option<Self> {
        let values = signed.push.ops.iter().filter_map(long_value);
        let length: usize = values.map(str::len).sum();
        (length * 4 >= signed.body.len()).then(|| Self {
            rest: std::str::from_utf8(&signed.body).unwrap_or_default(),
            at: 0,
        })
    }

    /// Where the value of an effect stands behind the values found so far. A body is gone through
    /// once: what is not found ends the search for good.
    pub(super) fn position(&mut self, effect: &Effect) -> Option<Position> {
        let Effect::Value {
            value,
            resolved: None,
        } = effect
        else {
            return None;
        };
        let text = value.as_text().filter(|text| text.len() >= SHORT)?;
        let Some(found) = self.rest.find(text) else {
            self.rest = "";
            return None;
        };
        let position = Position {
            at: self.at + found,
            length: text.len(),
        };
        self.at += found + text.len();
        self.rest = self.rest.get(found + text.len()..).unwrap_or_default();
        Some(position)
    }
}

/// What an operation puts, as it stands in its body.
fn long_value(op: &Operation) -> Option<&str> {
    let (Action::Set { value, .. } | Action::Resolve { value, .. }) = &op.action else {
        return None;
    };
    value.as_text().filter(|text| text.len() >= SHORT)
}

/// Reads values where they stand. The batch read last is kept with the rows it is known to hold,
/// because rows come in their order.
#[derive(Debug, Default)]
pub(super) struct Bodies(RefCell<Option<(RangeInclusive<u64>, Rc<str>)>>);

impl Bodies {
    /// The value a row of the log put.
    ///
    /// # Errors
    /// The database cannot be read, or has no such batch.
    pub(super) fn value(
        &self,
        connection: &Connection,
        seller: &SellerId,
        seq: u64,
        position: Position,
    ) -> Result<Value, StorageError> {
        let body = self.body(connection, seller, seq)?;
        let text = body.get(position.at..position.at + position.length);
        let text = text.ok_or_else(|| StorageError::damaged("a value beyond its batch"))?;
        Value::from_text(text.to_owned()).map_err(StorageError::damaged)
    }

    /// The batch that a row came in, as it was signed; none where the row has none.
    ///
    /// # Errors
    /// The database cannot be read.
    pub(super) fn signed(
        &self,
        connection: &Connection,
        seller: &SellerId,
        seq: u64,
    ) -> Result<Option<KeptBatch>, StorageError> {
        let sql = "SELECT head, device_id, signature FROM batches
                   WHERE seller_id = ?1 AND head >= ?2 ORDER BY head LIMIT 1";
        let mut statement = connection.prepare_cached(sql)?;
        let found: Option<(u64, String, String)> = statement
            .query_row((seller.as_str(), seq), |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })
            .optional()?;
        let Some((head, device, signature)) = found else {
            return Ok(None);
        };
        Ok(Some(KeptBatch {
            head,
            batch: SignedBatch {
                device: DeviceId::new(device),
                signature,
                body: self.body(connection, seller, seq)?.to_string(),
            },
        }))
    }

    /// The body of the batch that a row came in.
    fn body(
        &self,
        connection: &Connection,
        seller: &SellerId,
        seq: u64,
    ) -> Result<Rc<str>, StorageError> {
        if let Some((rows, body)) = &*self.0.borrow()
            && rows.contains(&seq)
        {
            return Ok(Rc::clone(body));
        }
        let head = head_of(connection, seller, seq)?;
        let body = read(connection, seller, head)?;
        *self.0.borrow_mut() = Some((seq..=head, Rc::clone(&body)));
        Ok(body)
    }
}

/// The end of the batch that a row came in.
fn head_of(connection: &Connection, seller: &SellerId, seq: u64) -> Result<u64, StorageError> {
    let sql = "SELECT head FROM batches WHERE seller_id = ?1 AND head >= ?2 ORDER BY head LIMIT 1";
    let mut statement = connection.prepare_cached(sql)?;
    let head = statement
        .query_row((seller.as_str(), seq), |row| row.get(0))
        .optional()?;
    head.ok_or_else(|| StorageError::damaged("a row without its batch"))
}

fn read(connection: &Connection, seller: &SellerId, head: u64) -> Result<Rc<str>, StorageError> {
    let sql = "SELECT body, packed FROM batches WHERE seller_id = ?1 AND head = ?2";
    let mut statement = connection.prepare_cached(sql)?;
    let (body, packed): (Vec<u8>, bool) = statement.query_row((seller.as_str(), head), |row| {
        Ok((row.get(0)?, row.get(1)?))
    })?;
    let body = if packed {
        packing::unpacked(&body, MAXIMUM_BYTES).map_err(StorageError::damaged)?
    } else {
        body
    };
    let body = String::from_utf8(body).map_err(StorageError::damaged)?;
    Ok(body.into())
}
