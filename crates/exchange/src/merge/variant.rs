//! The fields of one variant, and which variant a row speaks of.

use super::{Cells, MergeContext, Outcome, VariantMerge};
use crate::columns::{Field, PlainField as P};
use crate::import::VariantDraft;
use crate::{Issue, IssueCode};
use dhow_domain::catalogue::{Product, Variant};
use dhow_domain::id::VariantId;
use dhow_domain::money::Money;

pub(super) fn apply(
    product: &mut Product,
    draft: &VariantDraft,
    found: &[VariantMerge],
    context: MergeContext<'_>,
    issues: &mut Vec<Issue>,
) -> VariantMerge {
    let place = find(product, draft, found);
    let created = place.is_none();
    let place = place.unwrap_or_else(|| {
        let mut variant = Variant::new(VariantId::new(context.ids), draft.sku.clone());
        variant.generated_sku = draft.generated_sku;
        product.variants.push(variant);
        product.variants.len() - 1
    });
    let mut cells = Cells::default();
    let variant = &mut product.variants[place];
    if created {
        cells.note("sku", None, Some(draft.sku.to_string()));
    } else {
        name(variant, draft, &mut cells);
    }
    fill(variant, draft, &mut cells);
    draft.emptied.iter().for_each(|field| empty(variant, field, &mut cells));
    if variant.base_price.is_none() {
        issues.push(Issue::of_row(draft.row, IssueCode::NoBasePrice).with("sku", &variant.sku));
    }
    let outcome = match (created, cells.0.is_empty()) {
        (true, _) => Outcome::Create,
        (false, true) => Outcome::Unchanged,
        (false, false) => Outcome::Update,
    };
    VariantMerge { row: draft.row, variant: variant.id, outcome, cells: cells.0 }
}

/// By SKU; a row without one by its option values. A SKU given for the first time finds the
/// variant whose SKU was generated. No variant is found by its options twice.
fn find(product: &Product, draft: &VariantDraft, found: &[VariantMerge]) -> Option<usize> {
    let by_sku = || product.variants.iter().position(|variant| variant.sku == draft.sku);
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
        cells.note("sku", Some(variant.sku.to_string()), Some(draft.sku.to_string()));
        variant.sku = draft.sku.clone();
        variant.generated_sku = false;
    }
}

fn fill(variant: &mut Variant, draft: &VariantDraft, cells: &mut Cells) {
    let values = &draft.values;
    for (name, value) in &draft.options {
        let before = variant.options.get(name);
        if before != Some(value) {
            cells.note(name, before.cloned(), Some(value.clone()));
            variant.options.insert(name.clone(), value.clone());
        }
    }
    cells.set("gtin", &mut variant.gtin, values.gtin.as_ref());
    set_money("basePrice", &mut variant.base_price, values.base_price, cells);
    set_money("cost", &mut variant.cost, values.cost, cells);
    cells.set("compareAtPrice", &mut variant.compare_at_price, values.compare_at_price.as_ref());
    cells.set("weight", &mut variant.measures.weight, values.weight.as_ref());
    cells.set("length", &mut variant.measures.length, values.length.as_ref());
    cells.set("width", &mut variant.measures.width, values.width.as_ref());
    cells.set("height", &mut variant.measures.height, values.height.as_ref());
    cells.set("hsCode", &mut variant.hs_code, values.hs_code.as_ref());
    cells.set("origin", &mut variant.origin, values.origin.as_ref());
    cells.set("minimumQuantity", &mut variant.minimum_quantity, values.minimum_quantity.as_ref());
    cells.set("unit", &mut variant.unit, values.unit.as_ref());
    for (location, count) in &values.stock {
        let before = variant.stock.get(location);
        if before != Some(count) {
            let field = if location == "main" { "stock".to_owned() } else { format!("stock@{location}") };
            cells.note(&field, before.map(ToString::to_string), Some(count.to_string()));
            variant.stock.insert(location.clone(), *count);
        }
    }
}

/// Empties a field of which the file says that it is empty.
fn empty(variant: &mut Variant, field: &Field, cells: &mut Cells) {
    let measures = &mut variant.measures;
    match field {
        Field::Plain(P::Gtin) => cells.empty("gtin", &mut variant.gtin),
        Field::Plain(P::BasePrice) => {
            cells.empty("basePrice", &mut variant.base_price.take().map(|price| price.amount));
        }
        Field::Plain(P::Cost) => cells.empty("cost", &mut variant.cost.take().map(|cost| cost.amount)),
        Field::Plain(P::CompareAtPrice) => cells.empty("compareAtPrice", &mut variant.compare_at_price),
        Field::Plain(P::WeightGrams) => cells.empty("weight", &mut measures.weight),
        Field::Plain(P::Length) => cells.empty("length", &mut measures.length),
        Field::Plain(P::Width) => cells.empty("width", &mut measures.width),
        Field::Plain(P::Height) => cells.empty("height", &mut measures.height),
        Field::Plain(P::HsCode) => cells.empty("hsCode", &mut variant.hs_code),
        Field::Plain(P::Origin) => cells.empty("origin", &mut variant.origin),
        Field::Plain(P::MinimumQuantity) => cells.empty("minimumQuantity", &mut variant.minimum_quantity),
        Field::Plain(P::Unit) => cells.empty("unit", &mut variant.unit),
        Field::Plain(P::Stock) => cells.empty("stock", &mut variant.stock.remove("main")),
        Field::StockAt(place) => cells.empty(&format!("stock@{place}"), &mut variant.stock.remove(place)),
        _ => {}
    }
}

/// Amounts without their currency where both have the same.
fn set_money(field: &str, target: &mut Option<Money>, value: Option<Money>, cells: &mut Cells) {
    let Some(value) = value else { return };
    if *target == Some(value) {
        return;
    }
    let same = target.is_none_or(|before| before.currency == value.currency);
    let shown = |money: Money| if same { money.amount.to_string() } else { money.to_string() };
    cells.note(field, target.map(shown), Some(shown(value)));
    *target = Some(value);
}
