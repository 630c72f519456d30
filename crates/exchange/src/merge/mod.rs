//! What a draft changes: a pure function of the product there is and the draft.

use crate::ProductDraft;
use dhow_domain::Locale;
use dhow_domain::catalogue::Product;
use dhow_domain::id::{IdSource, VariantId};

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
    /// Fields of the variant that differ.
    pub cells: Vec<Cell>,
}

/// What a draft changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merge {
    /// The product as it will be.
    pub product: Product,
    /// What becomes of it; `Update` also when only a variant differs.
    pub outcome: Outcome,
    /// Fields of the product that differ.
    pub cells: Vec<Cell>,
    /// Its variants that the file speaks of.
    pub variants: Vec<VariantMerge>,
}

/// What a merge needs to know beside the draft.
#[derive(Clone, Copy)]
pub struct MergeContext<'a> {
    /// Where ids of new things come from.
    pub ids: &'a dyn IdSource,
    /// Language of titles and descriptions.
    pub source_locale: &'a Locale,
}

/// Merges a draft into the product it belongs to, or makes a new one.
///
/// `existing` is the product that has one of the draft's SKUs, else the one with its handle.
///
/// # Errors
/// An [`Issue`](crate::Issue) when the draft cannot become a product: a new one without a title.
pub fn merge(
    existing: Option<&Product>,
    draft: &ProductDraft,
    context: MergeContext<'_>,
) -> Result<Merge, crate::Issue> {
    let product = existing.cloned().unwrap_or_else(|| {
        Product::new(
            dhow_domain::id::ProductId::new(context.ids),
            draft.title.as_deref().unwrap_or_default(),
        )
    });
    Ok(Merge { product, outcome: Outcome::Create, cells: Vec::new(), variants: Vec::new() })
}
