//! Many edits as one act: a paste, a fill, a clearing, whatever mix of columns and currencies.

use crate::history::ActLabel;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Edits that are one act, one change set and one undo; where one is refused, none is done.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ManyEdits {
    /// The edits, in order.
    pub edits: Vec<FieldEdit>,
    /// What history calls them; how many cells they are when absent.
    #[ts(optional)]
    pub label: Option<String>,
    /// Language whose way of writing numbers the values follow; digits and a point when absent.
    #[ts(optional)]
    pub locale: Option<String>,
    /// Only tell what they would change.
    #[ts(optional, as = "Option<bool>")]
    pub preview: bool,
}

/// Fields to set on one variant or product.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct FieldEdit {
    /// Its id.
    #[ts(optional)]
    pub id: Option<String>,
    /// Or its SKU (of a product: that of one of its variants).
    #[ts(optional)]
    pub sku: Option<String>,
    /// Field → value as it was typed; null clears. Amounts may carry a currency: `12.50 EUR`.
    pub fields: BTreeMap<String, Option<String>>,
}

/// What many edits change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditReport {
    /// Id of the change set; absent in a preview and when nothing differed.
    pub change_set: Option<String>,
    /// Its name.
    pub label: ActLabel,
    /// Whether the workspace changed.
    pub applied: bool,
    /// What each edit changes; one that says what stands there already is left out.
    pub changes: Vec<EditChange>,
    /// What is wrong, in a preview; otherwise the first of them refuses everything.
    pub issues: Vec<EditIssue>,
}

/// What one edit changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditChange {
    /// Which edit, from 0.
    pub edit: u64,
    /// Id of the variant or product.
    pub id: String,
    /// Its SKU before.
    pub sku: String,
    /// Title of the product before.
    pub title: String,
    /// Fields that differ.
    pub cells: Vec<EditedCell>,
}

/// One field that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditedCell {
    /// Field name, as the edit has it.
    pub field: String,
    /// Value now.
    pub before: Option<String>,
    /// Currency of that, for money.
    pub before_currency: Option<String>,
    /// Value then.
    pub after: Option<String>,
    /// Currency of that, for money.
    pub after_currency: Option<String>,
}

/// One value that its field does not take, or one edit that names nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditIssue {
    /// Which edit, from 0.
    pub edit: u64,
    /// Id of the variant or product, as far as it is known.
    pub id: Option<String>,
    /// Its SKU, as far as it is known.
    pub sku: Option<String>,
    /// Field name, as the edit has it.
    pub field: Option<String>,
    /// Stable code, worded in `locales/<tag>/errors.ftl` as `error-<code>`.
    pub code: crate::Code,
    /// Arguments of the sentence.
    pub args: BTreeMap<String, String>,
}
