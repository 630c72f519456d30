//! The fields of one variant, and which variant a row speaks of.

use super::cells::Cells;
use super::outcome::{MergeContext, Outcome, VariantMerge};
use crate::import::VariantDraft;
use crate::{Issue, IssueCode};
use dhow_domain::catalogue::field::{FieldValue, MAIN_LOCATION, VariantField};
use dhow_domain::catalogue::{Product, Variant};
use dhow_domain::id::VariantId;
use std::borrow::Cow;

pub(super) fn apply(
    product: &mut Product,
    draft: &VariantDraft,
    found: &[VariantMerge],
    context: MergeContext<'_>,
    issues: &mut Vec<Issue>,
) -> VariantMerge {
    let index = find(product, draft, found);
    let created = index.is_none();
    let index = index.unwrap_or_else(|| {
        let mut variant = Variant::new(VariantId::new(context.ids), draft.sku.clone());
        variant.generated_sku = draft.generated_sku;
        product.variants.push(variant);
        product.variants.len() - 1
    });
    let mut cells = Cells::default();
    let variant = &mut product.variants[index];
    if created {
        cells.note("sku", None, Some(draft.sku.to_string()));
    } else {
        name(variant, draft, &mut cells);
    }
    fill(variant, draft, &mut cells);
    draft
        .fields
        .cleared()
        .for_each(|field| empty(variant, field, &mut cells));
    if variant.base_price.is_none() {
        issues.push(Issue::of_row(draft.row, IssueCode::NoBasePrice).with("sku", &variant.sku));
    }
    let outcome = match (created, cells.found.is_empty()) {
        (true, _) => Outcome::Create,
        (false, true) => Outcome::Unchanged,
        (false, false) => Outcome::Update,
    };
    VariantMerge {
        row: draft.row,
        variant: variant.id,
        outcome,
        cells: cells.found,
    }
}

/// By SKU; a row without one by its option values. A SKU given for the first time finds the
/// variant whose SKU was generated. No variant is found by its options twice.
fn find(product: &Product, draft: &VariantDraft, found: &[VariantMerge]) -> Option<usize> {
    let by_sku = || {
        product
            .variants
            .iter()
            .position(|variant| variant.sku == draft.sku)
    };
    let by_options = |only_generated: bool| {
        product.variants.iter().position(|variant| {
            variant.options == draft.options
                && (variant.generated_sku || !only_generated)
                && !found.iter().any(|merge| merge.variant == variant.id)
        })
    };
    if draft.generated_sku {
        by_options(false).or_else(by_sku)
    } else {
        by_sku().or_else(|| by_options(true))
    }
}

fn name(variant: &mut Variant, draft: &VariantDraft, cells: &mut Cells) {
    if !draft.generated_sku && variant.sku != draft.sku {
        cells.note(
            "sku",
            Some(variant.sku.to_string()),
            Some(draft.sku.to_string()),
        );
        variant.sku = draft.sku.clone();
        variant.generated_sku = false;
    }
}

fn fill(variant: &mut Variant, draft: &VariantDraft, cells: &mut Cells) {
    for (name, value) in &draft.options {
        set(
            variant,
            &VariantField::Option(name.clone()),
            &value.clone().into(),
            cells,
        );
    }
    for (field, value) in draft.fields.set() {
        set(variant, field, value, cells);
    }
}

fn set(variant: &mut Variant, field: &VariantField, value: &FieldValue, cells: &mut Cells) {
    let before = field.get(variant);
    if before.as_ref() != Some(value) && field.set(variant, value.clone()).is_ok() {
        cells.note_field(&cell_name(field), before.as_ref(), Some(value));
    }
}

/// Empties a field of which the file says that it is empty.
fn empty(variant: &mut Variant, field: &VariantField, cells: &mut Cells) {
    let before = field.get(variant);
    if before.is_some() && field.clear(variant).is_ok() {
        cells.note_field(&cell_name(field), before.as_ref(), None);
    }
}

/// As a file names the field: an option goes by its own name, stock at `main` is just stock.
fn cell_name(field: &VariantField) -> Cow<'static, str> {
    match field {
        VariantField::Option(name) => Cow::Owned(name.clone()),
        VariantField::StockAt(location) if location == MAIN_LOCATION => VariantField::Stock.name(),
        other => other.name(),
    }
}
