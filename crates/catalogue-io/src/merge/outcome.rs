//! What a merge is asked with, and what it tells.

use crate::Issue;
use dhow_domain::Locale;
use dhow_domain::catalogue::Product;
use dhow_domain::id::{ProductId, VariantId};
use dhow_domain::money::Currency;
use dhow_domain::named_id::Namespace;
use std::borrow::Cow;

/// What becomes of a product or variant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// New.
    Create,
    /// Changed.
    Update,
    /// As it is.
    Unchanged,
}

/// One field that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// Field name, as in [`Field`](crate::columns::Field).
    pub field: String,
    /// Value now.
    pub before: Option<String>,
    /// Value in the file.
    pub after: Option<String>,
    /// The currency of an amount, where both have it and neither names it.
    pub currency: Option<Currency>,
}

impl Cell {
    pub(super) fn new(
        field: impl Into<String>,
        before: Option<String>,
        after: Option<String>,
    ) -> Self {
        Self {
            field: field.into(),
            before,
            after,
            currency: None,
        }
    }
}

/// How much a merge tells of what differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Detail {
    /// Every cell in words, for a person to read.
    Cells,
    /// The outcome alone.
    Outcome,
}

/// What one row changes of a variant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VariantMerge {
    /// Its row.
    pub row: u64,
    /// Which variant of the merged product.
    pub variant: VariantId,
    /// What becomes of it.
    pub outcome: Outcome,
    /// Fields of the variant that differ, when they were asked for.
    pub cells: Vec<Cell>,
}

/// What a draft changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merge<'a> {
    /// The product as it will be; the one there is, where nothing of it differs.
    pub product: Cow<'a, Product>,
    /// What becomes of it; `Update` also when only a variant differs.
    pub outcome: Outcome,
    /// Fields of the product that differ, when they were asked for.
    pub cells: Vec<Cell>,
    /// Its variants that the file speaks of, in the order of their rows.
    pub variants: Vec<VariantMerge>,
    /// What a person should know: a variant without a price.
    pub issues: Vec<Issue>,
}

/// What a merge needs to know beside the draft.
#[derive(Debug, Clone, Copy)]
pub struct MergeContext<'a> {
    /// Whose goods they are: ids of new things follow from that and from what they are.
    pub names: Namespace,
    /// The id of the product, if it is new: the one that its name has, or the next that is free.
    pub new_product: ProductId,
    /// Language of titles and descriptions.
    pub source_locale: &'a Locale,
    /// How much is wanted to be known.
    pub detail: Detail,
}
