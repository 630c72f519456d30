//! The fields of one variant, and which variant a row speaks of.

use super::cells::Cells;
use super::outcome::{Cell, MergeContext, Outcome, VariantMerge};
use crate::import::VariantDraft;
use crate::{Issue, IssueCode, ProductDraft};
use dhow_domain::catalogue::field::{FieldValue, MAIN_LOCATION, VariantField};
use dhow_domain::catalogue::{Product, Variant};
use dhow_domain::money::Money;
use std::borrow::Cow;
use std::collections::BTreeSet;

pub(super) fn apply(
    product: &mut Cow<'_, Product>,
    draft: &VariantDraft,
    found: &[VariantMerge],
    context: MergeContext<'_>,
    issues: &mut Vec<Issue>,
) -> VariantMerge {
    let index = find(product, draft, found);
    let created = index.is_none();
    let index = index.unwrap_or_else(|| {
        let id = context.names.variant(product, &draft.sku);
        let mut variant = Variant::new(id, draft.sku.clone());
        variant.generated_sku = draft.generated_sku;
        product.to_mut().add_variant(variant);
        product.variants.len() - 1
    });
    let mut cells = Cells::new(context.detail);
    let mut target = Target { product, index };
    let before = Amounts::of(target.variant());
    if created {
        cells.note(|| Cell::new("sku", None, Some(draft.sku.to_string())));
    } else {
        name(&mut target, draft, &mut cells);
    }
    fill(&mut target, draft, &mut cells);
    draft
        .fields
        .cleared()
        .for_each(|field| empty(&mut target, field, &mut cells));
    let variant = target.variant();
    let changed = cells.any.then_some(before);
    issues.extend(doubts(variant, draft.row, changed));
    let outcome = match (created, cells.any) {
        (true, _) => Outcome::Create,
        (false, false) => Outcome::Unchanged,
        (false, true) => Outcome::Update,
    };
    VariantMerge {
        row: draft.row,
        variant: variant.id,
        outcome,
        cells: cells.found,
    }
}

/// The money of a variant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Amounts {
    price: Option<Money>,
    cost: Option<Money>,
    former: Option<Money>,
}

impl Amounts {
    fn of(variant: &Variant) -> Self {
        Self {
            price: variant.base_price,
            cost: variant.cost,
            former: variant.former_price(),
        }
    }
}

/// What a person should look at among the amounts of a variant; those that were there before, where
/// anything changed.
fn doubts(variant: &Variant, row: u64, before: Option<Amounts>) -> Vec<Issue> {
    let after = Amounts::of(variant);
    let issue = |code| Issue::of_row(row, code).with("sku", &variant.sku);
    let mut issues = Vec::new();
    let Some(price) = after.price else {
        issues.push(issue(IssueCode::NoBasePrice));
        return issues;
    };
    let Some(before) = before else { return issues };
    if let Some((before, after)) = other_currency(before, after) {
        let changed = issue(IssueCode::CurrencyChanged);
        issues.push(changed.with("before", before).with("after", after));
    }
    if (before.price, before.former) == (after.price, after.former) {
        return issues;
    }
    if price.amount.is_zero() {
        issues.push(issue(IssueCode::PriceZero));
    }
    let former = after.former.filter(|it| it.currency == price.currency);
    if let Some(former) = former.filter(|it| it.amount <= price.amount) {
        let not_above = issue(IssueCode::FormerPriceNotAbove);
        issues.push(not_above.with("former", former).with("price", price));
    }
    issues
}

/// The first amount that is in another currency than before.
fn other_currency(before: Amounts, after: Amounts) -> Option<(Money, Money)> {
    let pairs = [
        (before.price, after.price),
        (before.cost, after.cost),
        (before.former, after.former),
    ];
    let mut both = pairs.into_iter().filter_map(|(one, other)| one.zip(other));
    both.find(|(one, other)| one.currency != other.currency)
}

/// The variant a row speaks of; its product is copied when something of it changes.
struct Target<'t, 'a> {
    product: &'t mut Cow<'a, Product>,
    index: usize,
}

impl Target<'_, '_> {
    fn variant(&self) -> &Variant {
        &self.product.variants[self.index]
    }

    fn variant_mut(&mut self) -> &mut Variant {
        &mut self.product.to_mut().variants[self.index]
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

/// The rows of a draft that speak of no variant of this product.
#[must_use]
pub fn new_rows(product: &Product, draft: &ProductDraft) -> BTreeSet<u64> {
    let mut found: Vec<VariantMerge> = Vec::new();
    let mut new = BTreeSet::new();
    for variant in &draft.variants {
        match find(product, variant, &found) {
            Some(index) => found.push(VariantMerge {
                row: variant.row,
                variant: product.variants[index].id,
                outcome: Outcome::Unchanged,
                cells: Vec::new(),
            }),
            None => drop(new.insert(variant.row)),
        }
    }
    new
}

fn name(target: &mut Target<'_, '_>, draft: &VariantDraft, cells: &mut Cells) {
    if !draft.generated_sku && target.variant().sku != draft.sku {
        let (before, after) = (&target.variant().sku, &draft.sku);
        cells.note(|| Cell::new("sku", Some(before.to_string()), Some(after.to_string())));
        let variant = target.variant_mut();
        variant.sku = draft.sku.clone();
        variant.generated_sku = false;
    }
}

fn fill(target: &mut Target<'_, '_>, draft: &VariantDraft, cells: &mut Cells) {
    for (name, value) in &draft.options {
        set(
            target,
            &VariantField::Option(name.clone()),
            &value.clone().into(),
            cells,
        );
    }
    for (field, value) in draft.fields.set() {
        set(target, field, value, cells);
    }
}

fn set(target: &mut Target<'_, '_>, field: &VariantField, value: &FieldValue, cells: &mut Cells) {
    if field.holds(target.variant(), value) {
        return;
    }
    let before = field.get(target.variant());
    if field.set(target.variant_mut(), value.clone()).is_ok() {
        cells.note_field(|| cell_name(field), before.as_ref(), Some(value));
    }
}

/// Empties a field of which the file says that it is empty.
fn empty(target: &mut Target<'_, '_>, field: &VariantField, cells: &mut Cells) {
    let before = field.get(target.variant());
    if before.is_some() && field.clear(target.variant_mut()).is_ok() {
        cells.note_field(|| cell_name(field), before.as_ref(), None);
    }
}

/// As a file names the field: an option goes by its own name, stock at `main` is just stock.
fn cell_name(field: &VariantField) -> String {
    match field {
        VariantField::Option(name) => name.clone(),
        VariantField::StockAt(location) if location == MAIN_LOCATION => {
            VariantField::Stock.to_string()
        }
        other => other.to_string(),
    }
}
