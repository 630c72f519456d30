//! A whole draft: its product first, then row by row the variants.

use super::cells::Cells;
use super::outcome::{Cell, Merge, MergeContext, Outcome};
use super::{product, variant};
use crate::{Issue, IssueCode, ProductDraft};
use dhow_domain::catalogue::field::ProductField;
use dhow_domain::catalogue::{Product, ProductStatus};
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
        let there = || product.variants.iter().any(|it| it.sku == row.sku);
        if draft.withdrawn && !there() {
            continue;
        }
        if row.held_back && is_shown(&product, draft) && !there() {
            let issue = Issue::of_row(row.row, IssueCode::VariantHidden);
            issues.push(issue.with("sku", &row.sku));
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

/// Whether a new variant would be on sale beside the others of its product, now or with them.
fn is_shown(product: &Product, draft: &ProductDraft) -> bool {
    draft.held_back.is_empty() || product.status == ProductStatus::Active
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
    let mut product = Product::new(context.new_product, title);
    if !draft.held_back.is_empty() {
        issues.extend(draft.held_back.iter().cloned());
        product.status = ProductStatus::Draft;
        let status = ProductStatus::Draft.as_str().to_owned();
        cells.note(|| Cell::new(ProductField::Status.name(), None, Some(status)));
    }
    product::begin(product, draft, cells)
}
