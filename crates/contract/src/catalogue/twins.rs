//! Twins: several documents that say they are the same thing.

use crate::history::FieldChange;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Every twin there is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Twins {
    /// In the order of kinds and keys.
    pub twins: Vec<Twin>,
}

/// Documents of one key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Twin {
    /// What they are.
    pub kind: TwinKind,
    /// What all of them go by: a SKU, the code of a market, the name of a view.
    pub key: String,
    /// Their ids; the first one stays. One alone is a product that has the SKU twice.
    pub documents: Vec<String>,
}

/// What twins are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum TwinKind {
    /// Products with a variant of one SKU.
    Sku,
    /// Markets of one code.
    Market,
    /// Saved views of one name.
    View,
}

/// How twins are made one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct TwinsMerge {
    /// Only tell what that would change.
    #[ts(optional, as = "Option<bool>")]
    pub preview: bool,
}

/// What it changes that twins become one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TwinsReport {
    /// Id of the change set; absent in a preview and where there were no twins.
    pub change_set: Option<String>,
    /// Whether the workspace changed.
    pub applied: bool,
    /// How many things became one with another.
    #[ts(type = "number")]
    pub merged: u64,
    /// What changes, the first thousand of it: what the one that stays is given, and whole what is
    /// taken out.
    pub changes: Vec<FieldChange>,
}
