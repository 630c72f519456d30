//! Rows with the batches that their authors signed: what a hub hands out so that nobody has to
//! believe it, and what a device makes of that.
//!
//! A row names an operation inside a batch and does not repeat it. So a value crosses the line once,
//! and a row cannot say anything that its author did not sign: what it was, whose, and under which
//! number. Only what came of it (taken, parked, refused) is the hub's word, and that has to fit.

use crate::batch::{KeptBatch, Push, SignedBatch};
use crate::sign::{self, Signed};
use crate::{
    Action, ChangeRow, Changes, Cursor, DeviceId, Effect, Epoch, Ledger, Operation, SellerId,
    Value, feed,
};
use ed25519_dalek::VerifyingKey;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use strum::IntoStaticStr;

/// One page of a seller's feed with the batches that its rows came in. A batch that reaches beyond
/// a page comes with the next one again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SignedPage {
    /// The incarnation of the hub's log.
    pub epoch: Epoch,
    /// What the rows came in. A hub that is older than this has none.
    #[serde(default)]
    pub batches: Vec<SignedBatch>,
    /// Rows in the order of the log.
    pub rows: Vec<PageRow>,
    /// Where the next page begins.
    pub next: Cursor,
    /// Whether there is a next page now.
    pub more: bool,
}

/// A row of a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum PageRow {
    /// What a batch of the page says.
    Signed(SignedRow),
    /// What the hub says: the log is older than its batches.
    Unsigned(ChangeRow),
}

/// A row that stands in a batch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SignedRow {
    /// Position in the seller's log.
    pub seq: u64,
    /// Which batch of the page.
    pub batch: usize,
    /// Which operation of the batch.
    pub op: usize,
    /// What came of it; nothing where it was taken as it was written.
    #[serde(flatten)]
    pub effect: Option<Effect>,
}

/// One page of the feed after a cursor, with the batches of its rows.
///
/// # Errors
/// Those of [`feed::changes`].
pub fn signed_changes<L: Ledger>(
    ledger: &L,
    after: Option<&Cursor>,
    limit: usize,
) -> Result<SignedPage, L::Error> {
    let page = feed::changes(ledger, after, limit)?;
    let mut found = Found::default();
    let mut rows = Vec::with_capacity(page.rows.len());
    for row in page.rows {
        found.reach(ledger, row.seq)?;
        rows.push(found.refer(row));
    }
    Ok(SignedPage {
        epoch: page.epoch,
        batches: found.batches,
        rows,
        next: page.next,
        more: page.more,
    })
}

/// The batches of a page while its rows are gone through.
#[derive(Default)]
struct Found {
    batches: Vec<SignedBatch>,
    /// The batch of the row at hand and what stands where in it.
    current: Option<(KeptBatch, Vec<Head>)>,
    /// Whether the batch of the row at hand is the last of `batches`.
    is_used: bool,
}

/// What of an operation tells it from others.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Head {
    op_id: String,
    mid: u64,
    act: String,
}

impl Found {
    /// Goes on to the batch of a row.
    fn reach<L: Ledger>(&mut self, ledger: &L, seq: u64) -> Result<(), L::Error> {
        if !matches!(&self.current, Some((kept, _)) if seq <= kept.head) {
            let kept = ledger.batch_at(seq)?;
            self.current = kept.map(|kept| {
                let heads = heads(&kept.batch.body);
                (kept, heads)
            });
            self.is_used = false;
        }
        Ok(())
    }

    /// A row as it names its place in the batch; as it is where it has none.
    fn refer(&mut self, row: ChangeRow) -> PageRow {
        let Some((kept, heads)) = &self.current else {
            return PageRow::Unsigned(row);
        };
        let is_it = |head: &Head| head.mid == row.mid && head.op_id == row.op_id.as_str();
        let Some(op) = heads.iter().position(is_it) else {
            return PageRow::Unsigned(row);
        };
        if !self.is_used {
            self.batches.push(kept.batch.clone());
            self.is_used = true;
        }
        PageRow::Signed(SignedRow {
            seq: row.seq,
            batch: self.batches.len() - 1,
            op,
            effect: Some(row.effect).filter(|effect| !is_as_written(&heads[op].act, effect)),
        })
    }
}

fn heads(body: &str) -> Vec<Head> {
    #[derive(Deserialize)]
    struct Heads {
        ops: Vec<Head>,
    }
    serde_json::from_str(body).map_or_else(|_| Vec::new(), |read: Heads| read.ops)
}

/// Whether an effect says no more than the operation itself.
fn is_as_written(act: &str, effect: &Effect) -> bool {
    matches!(
        (act, effect),
        ("set" | "resolve", Effect::Value { .. }) | ("delete", Effect::Deleted)
    )
}

/// What a hub has no proof of.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}: {device}", self.reason.code())]
pub struct Forged {
    /// The device that a row is said to be of.
    pub device: DeviceId,
    /// What is wrong.
    pub reason: Forgery,
}

/// What is wrong with a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "camelCase")]
pub enum Forgery {
    /// A row came without its batch, after others came with theirs.
    Unsigned,
    /// A batch is not what the device signed.
    Signature,
    /// Nobody who is in has let the device in.
    UnknownDevice,
    /// A number of the device is left out.
    Missing,
    /// A number of the device comes again, or out of its turn.
    Repeated,
    /// What is said to have come of an operation cannot come of it.
    Effect,
}

impl Forgery {
    /// The stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.into()
    }
}

/// A page whose rows are what their authors signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenedPage {
    /// The page.
    pub changes: Changes,
    /// Of each row, whether it was signed.
    signed: Vec<bool>,
}

impl OpenedPage {
    /// Whether every row of it was signed by a device of the seller.
    #[must_use]
    pub fn is_signed(&self) -> bool {
        self.signed.iter().all(|signed| *signed)
    }
}

/// What signatures of a seller's devices are checked with.
#[derive(Debug)]
pub struct Authors<'a> {
    /// What a batch is signed for.
    pub purpose: &'a str,
    /// The seller.
    pub seller: &'a SellerId,
    /// The key of each device.
    pub keys: &'a BTreeMap<DeviceId, VerifyingKey>,
}

/// Checks every batch of a page, once, and makes the rows of what stands in them. Whether none is
/// left out is seen by [`ReadNumbers::follow`].
///
/// # Errors
/// The first row that its author did not write so.
pub fn open(page: SignedPage, authors: &Authors<'_>) -> Result<OpenedPage, Forged> {
    let batches: Vec<Push> = page
        .batches
        .iter()
        .map(|batch| authors.read(batch))
        .collect::<Result<_, _>>()?;
    let (mut rows, mut signed) = (Vec::with_capacity(page.rows.len()), Vec::new());
    let mut last: Option<(usize, usize)> = None;
    for row in page.rows {
        signed.push(matches!(row, PageRow::Signed(_)));
        rows.push(match row {
            PageRow::Unsigned(row) => row,
            PageRow::Signed(row) => {
                whole_before(&batches, last, &row)?;
                last = Some((row.batch, row.op));
                batches
                    .get(row.batch)
                    .and_then(|push| Some((push, push.ops.get(row.op)?)))
                    .ok_or_else(nobody)
                    .and_then(|(push, op)| row.of(push, op))?
            }
        });
    }
    Ok(OpenedPage {
        changes: Changes {
            epoch: page.epoch,
            rows,
            next: page.next,
            more: page.more,
        },
        signed,
    })
}

/// A row names what the page does not have.
fn nobody() -> Forged {
    Forged {
        device: DeviceId::new(""),
        reason: Forgery::Unsigned,
    }
}

/// A batch is taken into a log whole, one row after the other: where a row of another one follows,
/// nothing of it was left.
fn whole_before(
    batches: &[Push],
    last: Option<(usize, usize)>,
    next: &SignedRow,
) -> Result<(), Forged> {
    let Some((batch, op)) = last.filter(|(batch, _)| *batch != next.batch) else {
        return Ok(());
    };
    let Some(push) = batches.get(batch) else {
        return Ok(());
    };
    let mid = push.ops.get(op).map_or(0, |op| op.mid);
    if push.ops.iter().any(|op| op.mid > mid) {
        return Err(forged(push, Forgery::Missing));
    }
    Ok(())
}

fn forged(push: &Push, reason: Forgery) -> Forged {
    Forged {
        device: push.device.clone(),
        reason,
    }
}

impl Authors<'_> {
    /// What stands in a batch that its device signed.
    fn read(&self, batch: &SignedBatch) -> Result<Push, Forged> {
        let refuse = |reason| Forged {
            device: batch.device.clone(),
            reason,
        };
        let key = self.keys.get(&batch.device);
        let key = key.ok_or_else(|| refuse(Forgery::UnknownDevice))?;
        let signed = Signed {
            purpose: self.purpose,
            seller: self.seller,
            device: &batch.device,
            body: batch.body.as_bytes(),
        };
        sign::verify(signed, &batch.signature, key).map_err(|_| refuse(Forgery::Signature))?;
        let read: Option<Push> = serde_json::from_str(&batch.body).ok();
        read.filter(|push| push.device == batch.device)
            .ok_or_else(|| refuse(Forgery::Signature))
    }
}

impl SignedRow {
    /// The row of an operation.
    fn of(self, push: &Push, op: &Operation) -> Result<ChangeRow, Forged> {
        let effect = match self.effect {
            None => as_written(op),
            Some(effect) => Some(effect).filter(|effect| may_come(push, op, effect)),
        };
        Ok(ChangeRow {
            seq: self.seq,
            device: push.device.clone(),
            mid: op.mid,
            op_id: op.op_id.clone(),
            doc: op.doc.clone(),
            path: op.path.clone(),
            effect: effect.ok_or_else(|| forged(push, Forgery::Effect))?,
        })
    }
}

/// What an operation does when it is taken as it was written. What a counter comes to, its author
/// does not know.
fn as_written(op: &Operation) -> Option<Effect> {
    let value = wanted(op);
    match &op.action {
        Action::Set { .. } => Some(Effect::Value {
            value,
            resolved: None,
        }),
        Action::Resolve { conflict, .. } => Some(Effect::Value {
            value,
            resolved: Some(conflict.clone()),
        }),
        Action::Delete { .. } => Some(Effect::Deleted),
        Action::Increment { .. } => None,
    }
}

/// Whether something else can come of an operation.
fn may_come(push: &Push, op: &Operation, effect: &Effect) -> bool {
    let counts = matches!(op.action, Action::Increment { .. });
    match effect {
        Effect::Value { resolved, .. } => counts && resolved.is_none(),
        Effect::Deleted => false,
        Effect::Parked(conflict) => {
            !counts && conflict.author == push.device && wanted(op) == conflict.parked
        }
        Effect::Rejected { .. } => true,
    }
}

/// What an operation puts, as a document holds it.
fn wanted(op: &Operation) -> Value {
    match &op.action {
        Action::Set { value, .. } | Action::Resolve { value, .. } => value.normal_at(&op.path),
        Action::Delete { .. } | Action::Increment { .. } => None,
    }
    .into()
}

/// Up to which number each device was read: what comes next of it has the next number.
///
/// It holds for one place in the feed. Who came there another way, by a snapshot or with an older
/// program, was told what stood there, and begins with each device where it comes up.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ReadNumbers {
    /// The place it holds for; none is the beginning.
    at: Option<Cursor>,
    /// Whether something before it was the hub's word.
    told: bool,
    /// Whether the hub ever handed out a batch.
    proves: bool,
    /// Rows that were taken without their batch.
    unsigned: u64,
    /// The last number of each device.
    last: BTreeMap<DeviceId, u64>,
}

impl ReadNumbers {
    /// How many rows were taken on the hub's word.
    #[must_use]
    pub fn unsigned(&self) -> u64 {
        self.unsigned
    }

    /// Takes note of a page that was asked for with `asked` as the cursor.
    ///
    /// # Errors
    /// A number of a device is left out or comes again, or a row came without its batch from a hub
    /// that has handed out batches. Then nothing is noted.
    pub fn follow(&mut self, asked: Option<&Cursor>, page: &OpenedPage) -> Result<(), Forged> {
        let mut after = self.clone();
        if after.at.as_ref() != asked {
            after.told = asked.is_some();
            after.last.clear();
        }
        for (row, signed) in page.changes.rows.iter().zip(&page.signed) {
            if *signed {
                after.count(row)?;
            } else {
                after.believe(row)?;
            }
        }
        after.at = Some(page.changes.next.clone());
        *self = after;
        Ok(())
    }

    fn count(&mut self, row: &ChangeRow) -> Result<(), Forged> {
        let expected = match self.last.get(&row.device) {
            Some(last) => last + 1,
            None if self.told => row.mid,
            None => 1,
        };
        let reason = match row.mid.cmp(&expected) {
            std::cmp::Ordering::Less => Forgery::Repeated,
            std::cmp::Ordering::Greater => Forgery::Missing,
            std::cmp::Ordering::Equal => {
                self.proves = true;
                self.last.insert(row.device.clone(), row.mid);
                return Ok(());
            }
        };
        Err(Forged {
            device: row.device.clone(),
            reason,
        })
    }

    fn believe(&mut self, row: &ChangeRow) -> Result<(), Forged> {
        if self.proves {
            return Err(Forged {
                device: row.device.clone(),
                reason: Forgery::Unsigned,
            });
        }
        self.told = true;
        self.unsigned += 1;
        Ok(())
    }
}
