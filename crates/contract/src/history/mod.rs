//! Acts, undo and redo.

mod commands;

pub use commands::HistoryCommands;
pub(crate) use commands::{ROOM, handle};

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// The name of an act as a message id and its arguments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActLabel {
    /// Id in `locales/<tag>/history.ftl`, such as `act-variant-set`.
    pub message: String,
    /// What the sentence needs.
    pub args: BTreeMap<String, String>,
}

/// An act that was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Done {
    /// Its id; absent when nothing differed.
    pub act: Option<String>,
    /// What the act is called.
    pub label: ActLabel,
    /// How many fields changed.
    pub changed: u64,
}

/// What undo or redo did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Undone {
    /// The act that was undone or done again.
    pub act: String,
    /// What the act that was taken back, or done again, is called.
    pub label: ActLabel,
    /// Fields put back.
    pub restored: u64,
    /// Fields that were changed since, and so left as they are.
    pub left: Vec<LeftField>,
}

/// A field that undo left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LeftField {
    /// Id of the product, market, or other document.
    pub document: String,
    /// Path of the field.
    pub path: String,
    /// SKU, where the field is a variant's.
    pub sku: Option<String>,
}

/// Which acts to list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct HistoryQuery {
    /// Only acts on this variant or its product.
    #[ts(optional)]
    pub sku: Option<String>,
    /// Only acts on this product.
    #[ts(optional)]
    pub product: Option<String>,
    /// At most so many; 100 when absent.
    #[ts(optional, as = "Option<u32>")]
    pub limit: Option<u64>,
    /// Only acts older than this one.
    #[ts(optional)]
    pub before: Option<String>,
}

/// Acts, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct History {
    /// The acts of this page, newest first.
    pub acts: Vec<Act>,
    /// What `before` is for the next page; null where this one is the last.
    pub next: Option<String>,
}

/// One named act.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Act {
    /// The act, by id (`act_…`).
    pub id: String,
    /// What the act is called.
    pub label: ActLabel,
    /// When, RFC 3339.
    pub at: String,
    /// Who did it.
    pub origin: ActOrigin,
    /// Whether it has been undone.
    pub undone: bool,
    /// Whether undo can take it back.
    pub undoable: bool,
    /// How many fields it changed.
    pub changed: u64,
    /// The first of them, when one SKU or product was asked for.
    pub changes: Vec<FieldChange>,
}

/// Where an act came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ActOrigin {
    /// A person at this device.
    Person,
    /// Undo or redo.
    Undo,
    /// Another device, through the hub.
    Device,
}

/// One field before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FieldChange {
    /// Id of the document.
    pub document: String,
    /// Path of the field.
    pub path: String,
    /// Value before; null when absent.
    #[ts(type = "unknown")]
    pub before: Option<serde_json::Value>,
    /// Value after; null when absent.
    #[ts(type = "unknown")]
    pub after: Option<serde_json::Value>,
}

/// Which change sets are asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ChangeSetsQuery {
    /// Where a former page ended, as it said in `next`.
    #[ts(optional)]
    pub cursor: Option<String>,
    /// At most so many; 500 when absent and at most.
    #[ts(optional)]
    pub limit: Option<u64>,
}

/// Change sets, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChangeSets {
    /// The change sets of this page, newest first.
    pub change_sets: Vec<ChangeSetRow>,
    /// The cursor of the next page; null where this one is the last.
    pub next: Option<String>,
}

/// One change set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChangeSetRow {
    /// The act that applied it, by id (`act_…`).
    pub id: String,
    /// What the act is called.
    pub label: crate::history::ActLabel,
    /// When it was applied, RFC 3339.
    pub at: String,
    /// How many fields it changed.
    pub changed: u64,
    /// Whether it was undone.
    pub undone: bool,
}

/// One change set.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChangeSetRequest {
    /// The act that applied it, by id (`act_…`).
    pub id: String,
}

/// A change set, and which of its changes are asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChangeSetQuery {
    /// The act that applied it, by id (`act_…`).
    pub id: String,
    /// Where a former page ended, as it said in `next`.
    #[serde(default)]
    #[ts(optional)]
    pub cursor: Option<String>,
    /// At most so many; 1,000 when absent and at most.
    #[serde(default)]
    #[ts(optional)]
    pub limit: Option<u64>,
}

/// A change set with a page of its changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChangeSetDetail {
    /// The change set.
    pub change_set: ChangeSetRow,
    /// The changes of this page, in the order in which they were made.
    pub changes: Vec<crate::history::FieldChange>,
    /// The cursor of the next page; null where this one is the last.
    pub next: Option<String>,
}
