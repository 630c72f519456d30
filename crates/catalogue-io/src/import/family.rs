//! What the rows of one product are to each other: what a variant has from its product, and which
//! of them stay out.

use super::draft::{ProductDraft, VariantDraft};
use super::row::RowDraft;
use super::special::RowKind;
use crate::columns::normal_word;
use crate::{Issue, IssueCode as Code};
use dhow_domain::catalogue::field::{ProductField, VariantField as V};
use dhow_domain::catalogue::{Patch, Patches, ProductStatus};
use dhow_domain::money::{Amount, Money};

/// What a row is to its product.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Variant,
    /// It describes the product only.
    Parent,
    /// It adds pictures or texts in another language.
    Addition,
}

/// A product that is to be taken out of sale: what it is known by, and nothing that would change
/// anything else of it.
pub(super) fn withdrawn(rows: Vec<RowDraft>, handle: Option<String>) -> Option<ProductDraft> {
    let mut draft = ProductDraft {
        row: rows.first()?.row,
        withdrawn: true,
        ..ProductDraft::default()
    };
    let status = Patch::Set(ProductStatus::Archived.into());
    draft.fields.insert(ProductField::Status, status);
    let named = rows.iter().find_map(|row| row.product.handle());
    if let Some(handle) = named.map(str::to_owned).or(handle) {
        let handle = Patch::Set(handle.into());
        draft.fields.insert(ProductField::Handle, handle);
    }
    let named = rows.into_iter().filter_map(|row| Some((row.row, row.sku?)));
    draft.variants = named
        .map(|(row, sku)| VariantDraft::new(row, sku))
        .collect();
    Some(draft)
}

/// The rows of variants that a product lists are its variants, with the options it names.
pub(super) fn adopt_children(rows: &mut [RowDraft], issues: &mut Vec<Issue>) {
    let listed: Vec<_> = rows
        .iter_mut()
        .flat_map(|row| std::mem::take(&mut row.children))
        .collect();
    for (sku, options) in listed {
        let child = rows.iter_mut().find(|row| {
            row.locale.is_none() && row.sku.as_ref().is_some_and(|it| it.as_str() == sku)
        });
        let Some(child) = child.filter(|row| row.kind != RowKind::Product) else {
            continue;
        };
        child.kind = RowKind::Variant;
        if options.len() > child.option_names.len() {
            issues.push(Issue::of_row(child.row, Code::TooManyOptions));
            child.bad = true;
        }
        child.set_options(options);
    }
}

/// A row that others name as their parent is a product and no variant, whatever price it has, where it
/// has no options and they do, or where the column is one of such families alone.
pub(super) fn part_families(rows: &mut [RowDraft], column: &str) {
    let of_families = matches!(normal_word(column).as_str(), "parentid" | "vaterartikel");
    let has_options = |row: &RowDraft| row.option_values.iter().any(Option::is_some);
    let mut children = rows.iter().filter(|row| row.has_parent).peekable();
    let parted = children.peek().is_some() && (of_families || children.all(has_options));
    let parents = rows
        .iter()
        .filter(|row| !row.has_parent && row.locale.is_none());
    let parents: Vec<bool> = parents.map(has_options).collect();
    if !parted || parents != [false] {
        return;
    }
    for row in rows
        .iter_mut()
        .filter(|row| row.locale.is_none() && row.kind == RowKind::Plain)
    {
        row.kind = if row.has_parent {
            RowKind::Variant
        } else {
            RowKind::Product
        };
    }
}

/// Where one variant is all there is, the name it has in its shop, such as `Regular`, tells it from
/// none.
pub(super) fn drop_lone_option(rows: &mut [RowDraft]) {
    if let [row] = rows
        && row.loose_option
    {
        row.option_names[0] = None;
        row.option_values[0] = None;
    }
}

/// What its shop shows within a product alone is not sold by itself.
pub(super) fn hide_parts(rows: &mut [RowDraft], roles: &[Role]) {
    let whole =
        rows.iter().any(|row| row.kind == RowKind::Product) && roles.contains(&Role::Parent);
    for row in rows.iter_mut().filter(|row| row.only_within && !whole) {
        let status = Patch::Set(ProductStatus::Draft.into());
        row.product.fields.insert(ProductField::Status, status);
    }
}

/// Variants that no option tells apart look the same to whoever buys them.
pub(super) fn tell_alike(draft: &ProductDraft) -> Option<Issue> {
    let variants = draft.variants.iter().enumerate();
    let (row, other) = variants.clone().find_map(|(at, one)| {
        let before = draft.variants.iter().take(at);
        let twin = before.clone().find(|it| it.options == one.options)?;
        Some((one.row, twin.row))
    })?;
    Some(Issue::of_row(row, Code::VariantsAlike).with("otherRow", other))
}

/// What a product row says of money and weight counts for the variants below it that say nothing of
/// their own. A price and what it is compared with belong together.
pub(super) fn inherit(rows: &mut [RowDraft], roles: &[Role]) {
    const PRICE: [V; 4] = [
        V::BasePrice,
        V::CompareAtPrice,
        V::BasePriceTax,
        V::PriceQuantity,
    ];
    let product = |(row, role): &(&RowDraft, &Role)| {
        **role == Role::Parent && row.kind == RowKind::Product && !row.bad
    };
    let Some((product, _)) = rows.iter().zip(roles).find(product) else {
        return;
    };
    let said = product.fields.clone();
    for (row, _) in rows
        .iter_mut()
        .zip(roles)
        .filter(|(row, role)| **role == Role::Variant && row.kind == RowKind::Variant)
    {
        let own_price = row.fields.sets(&V::BasePrice);
        for field in PRICE.iter().filter(|_| !own_price) {
            row.fields.insert(field.clone(), said.get(field).clone());
        }
        for field in [V::Cost, V::Weight] {
            if !row.fields.sets(&field) {
                row.fields.insert(field.clone(), said.get(&field).clone());
            }
        }
        if !own_price {
            add_surcharge(row);
        }
    }
}

/// A variant that costs more than its product; what it is compared with rises by as much.
fn add_surcharge(row: &mut RowDraft) {
    let Some(more) = row.surcharge.filter(|more| !more.is_zero()) else {
        return;
    };
    for field in [V::BasePrice, V::CompareAtPrice] {
        let money: Option<Money> = row.fields.value(&field);
        let raised = money.and_then(|money| {
            let sum = money.amount.decimal().checked_add(more)?;
            Some(Money::new(Amount::new(sum).ok()?, money.currency))
        });
        row.fields.insert(
            field,
            raised.map_or(Patch::Keep, |money| Patch::Set(money.into())),
        );
    }
}

/// A variant that its shop hides is not sold here with its product.
pub(super) fn leave_out_hidden(
    rows: &mut [RowDraft],
    roles: &[Role],
    draft: &ProductDraft,
    issues: &mut Vec<Issue>,
) {
    let status =
        |fields: &Patches<ProductField>| fields.value::<ProductStatus>(&ProductField::Status);
    // Also of a draft whose variants the shop tells apart: they would be shown together one day.
    let mut variants = rows
        .iter()
        .zip(roles)
        .filter(|(row, role)| **role == Role::Variant && !row.bad);
    let is_shown = |row: &RowDraft| status(&row.product.fields) == Some(ProductStatus::Active);
    let active = status(&draft.fields) == Some(ProductStatus::Active);
    if rows.len() < 2 || !(active || variants.any(|(row, _)| is_shown(row))) {
        return;
    }
    for (row, _) in rows
        .iter_mut()
        .zip(roles)
        .filter(|(row, role)| **role == Role::Variant && !row.bad)
    {
        if status(&row.product.fields).is_some_and(|own| own != ProductStatus::Active) {
            row.bad = true;
            let sku = row.sku.as_ref().map_or("", |sku| sku.as_str());
            issues.push(Issue::of_row(row.row, Code::VariantHidden).with("sku", sku));
        }
    }
}

/// The title of variants without their product, which ends in what makes them different.
pub(super) fn title_of_family(rows: &[RowDraft]) -> Option<String> {
    let first = rows.first()?;
    let alone = rows.iter().all(|row| row.kind == RowKind::Variant);
    let values: Vec<&str> = first
        .option_values
        .iter()
        .flatten()
        .map(String::as_str)
        .collect();
    let title = first.product.title().filter(|_| alone)?;
    let title = title
        .strip_suffix(&values.join(", "))?
        .trim_end()
        .strip_suffix('-')?;
    Some(title.trim_end().to_owned()).filter(|title| !title.is_empty())
}
