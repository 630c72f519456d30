//! What the report of an import says of one product: worked out where its rows are read.

use dhow_catalogue_io::{Merge, Outcome};
use dhow_contract::import as dto;

/// What the report says of one product.
pub(super) struct ProductReport {
    pub(super) outcome: Outcome,
    /// The product's title.
    pub(super) title: String,
    pub(super) variants: dto::ImportCounts,
    pub(super) issues: Vec<dhow_catalogue_io::Issue>,
    /// What is shown of it.
    pub(super) changes: Vec<dto::ImportChange>,
}

impl ProductReport {
    /// Of a product that shows at most so many changes.
    pub(super) fn of(merged: &mut Merge<'_>, most: usize) -> Self {
        let mut variants = NONE;
        let outcomes = merged.variants.iter().map(|variant| variant.outcome);
        outcomes
            .clone()
            .for_each(|outcome| add(&mut variants, outcome));
        let changed = |outcome| outcome != Outcome::Unchanged;
        let shown =
            (0..merged.variants.len()).filter(|index| changed(merged.variants[*index].outcome));
        let mut changes: Vec<_> = shown
            .take(most)
            .map(|index| change(merged, index))
            .collect();
        let only_product = merged.outcome == Outcome::Update && !merged.variants.is_empty();
        if only_product && most > 0 && !outcomes.clone().any(changed) {
            changes.push(change(merged, 0));
        }
        Self {
            outcome: merged.outcome,
            title: merged.product.text.title.clone(),
            variants,
            issues: std::mem::take(&mut merged.issues),
            changes,
        }
    }
}

/// Nothing counted yet.
pub(super) const NONE: dto::ImportCounts = dto::ImportCounts {
    create: 0,
    update: 0,
    unchanged: 0,
};

/// Counts one more.
pub(super) fn add(counts: &mut dto::ImportCounts, outcome: Outcome) {
    match outcome {
        Outcome::Create => counts.create += 1,
        Outcome::Update => counts.update += 1,
        Outcome::Unchanged => counts.unchanged += 1,
    }
}

fn change(merged: &Merge<'_>, index: usize) -> dto::ImportChange {
    let variant = &merged.variants[index];
    let sku = merged
        .product
        .variants
        .iter()
        .find(|it| it.id == variant.variant)
        .map(|it| it.sku.to_string());
    let cells = if index == 0 {
        merged.cells.iter().chain(&variant.cells)
    } else {
        [].iter().chain(&variant.cells)
    };
    dto::ImportChange {
        row: variant.row,
        sku: sku.unwrap_or_default(),
        title: merged.product.text.title.clone(),
        outcome: match variant.outcome {
            Outcome::Create => dto::ImportOutcome::Create,
            Outcome::Update => dto::ImportOutcome::Update,
            Outcome::Unchanged => dto::ImportOutcome::Unchanged,
        },
        cells: cells
            .map(|cell| dto::CellChange {
                field: cell.field.clone(),
                before: cell.before.clone(),
                after: cell.after.clone(),
                currency: cell.currency.map(|it| it.to_string()),
            })
            .collect(),
    }
}
