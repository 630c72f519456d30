//! A whole draft: its product first, then row by row the variants.

use super::cells::Cells;
use super::outcome::{Cell, Merge, MergeContext, Outcome};
use super::{product, variant};
use crate::{Issue, IssueCode, ProductDraft};
use dhow_domain::catalogue::Product;
use std::borrow::Cow;

/// Merges a draft into the product it belongs to, or makes a new one.
///
/// `existing` is the product that the first of [`ProductDraft::identities`] finds.
///
/// # Errors
/// An [`Issue`] of severity error when the draft cannot become a product: one with more than three
/// options.
pub fn merge<'a>(
    existing: Option<&'a Product>,
    draft: &ProductDraft,
    context: MergeContext<'_>,
) -> Result<Merge<'a>, Issue> {
    let mut cells = Cells::new(context.detail);
    let mut issues = Vec::new();
    let mut product = match existing {
        Some(product) => Cow::Borrowed(product),
        None => Cow::Owned(begin(draft, context, &mut cells, &mut issues)),
    };
    product::apply(&mut product, draft, &mut cells)?;
    let mut variants = Vec::with_capacity(draft.variants.len());
    for row in &draft.variants {
        let there = || {
            product
                .variants
                .iter()
                .any(|variant| variant.sku == row.sku)
        };
        if draft.withdrawn && !there() {
            continue;
        }
        let merged = variant::apply(&mut product, row, &variants, context, &mut issues);
        variants.push(merged);
    }
    if let (Some(existing), Cow::Owned(product)) = (existing, &mut product) {
        product.keep_texts_of_corrected(existing);
    }
    product::apply_texts(&mut product, draft, &mut cells);
    product::empty(&mut product, draft, &mut cells);
    product::apply_images(&mut product, draft, &mut cells);
    let changed = cells.any
        || variants
            .iter()
            .any(|variant| variant.outcome != Outcome::Unchanged);
    let outcome = match (existing, changed) {
        (None, _) => Outcome::Create,
        (Some(_), true) => Outcome::Update,
        (Some(_), false) => Outcome::Unchanged,
    };
    Ok(Merge {
        product,
        outcome,
        cells: cells.found,
        variants,
        issues,
    })
}

/// A new product. One without a title goes by its SKU until somebody names it, so that a plain
/// price list comes in whole; that is flagged.
fn begin(
    draft: &ProductDraft,
    context: MergeContext<'_>,
    cells: &mut Cells,
    issues: &mut Vec<Issue>,
) -> Product {
    let sku = draft
        .variants
        .first()
        .map_or("", |variant| variant.sku.as_str());
    let title = draft.title().unwrap_or_else(|| {
        issues.push(Issue::of_row(draft.row, IssueCode::NoTitle).with("sku", sku));
        sku
    });
    // Everything of a new product is news, its title too.
    cells.note(|| Cell::new("title", None, Some(title.to_owned())));
    Product::new(context.new_product, title)
}
