//! What people did, remembered apart from everything under test. Every written text is unlike any
//! other, so that one can ask where it went.

use dhow_sync::{DocumentId, Json, OperationId};
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};

/// The rules of the protocol, as the design numbers them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Rule {
    /// At rest, every view is what the hub has.
    S1,
    /// Every written value stands, was replaced by somebody who saw it, or is in a conflict.
    S2,
    /// A counter is the sum of its increments.
    S3,
    /// The feed never changes behind a cursor, and no cursor falls.
    S4,
    /// A clock changes nothing.
    S6,
    /// A lone device meets no conflict.
    S7,
    /// What is deleted stays so.
    S8,
    /// How operations are batched changes nothing.
    S9,
    /// A part never stands without its whole.
    Whole,
}

/// One edit somebody made.
#[derive(Debug, Clone)]
pub(crate) struct Write {
    pub(crate) op_id: OperationId,
    /// The texts it wrote.
    pub(crate) wrote: BTreeSet<String>,
    /// The texts its author saw where it wrote.
    pub(crate) saw: BTreeSet<String>,
}

/// Everything people did.
#[derive(Debug, Clone, Default)]
pub(crate) struct Oracle {
    pub(crate) writes: Vec<Write>,
    /// Increments by document and path.
    pub(crate) counts: BTreeMap<(DocumentId, String), Vec<(OperationId, Decimal)>>,
    /// Documents that somebody took out: made anew, they count anew.
    pub(crate) taken_out: BTreeSet<DocumentId>,
    /// Operations that were on no disk at some moment, neither a device's nor the hub's.
    pub(crate) nowhere: BTreeSet<OperationId>,
}

impl Oracle {
    /// Every operation that was written.
    pub(crate) fn operations(&self) -> impl Iterator<Item = &OperationId> {
        let counted = self.counts.values().flatten().map(|(op_id, _)| op_id);
        self.writes.iter().map(|write| &write.op_id).chain(counted)
    }
}

/// The texts of people inside a value.
pub(crate) fn texts(value: Option<&Json>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    collect(value, &mut found);
    found
}

fn collect(value: Option<&Json>, found: &mut BTreeSet<String>) {
    match value {
        Some(Json::String(text)) if text.starts_with('w') => {
            found.insert(text.clone());
        }
        Some(Json::Object(members)) => members
            .values()
            .for_each(|value| collect(Some(value), found)),
        _ => {}
    }
}
