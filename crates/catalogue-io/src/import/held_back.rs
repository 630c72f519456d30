//! Goods that a file does not put on sale, though it does not hide them either: not ticked, not for
//! sale yet or no more, variants whose product is missing. New ones come in as drafts and are told
//! of; those that are known stay as they are.

use super::cell_reader::CellReader;
use super::days::Stand;
use super::draft::ProductDraft;
use super::family::Role;
use super::row::{RowDraft, RowWithheld};
use super::special::RowKind;
use crate::columns::{Field, PlainField as P, normal_word};
use crate::{Issue, IssueCode as Code};
use dhow_domain::catalogue::field::ProductField;
use dhow_domain::catalogue::{Patch, ProductStatus};

impl CellReader<'_> {
    /// Why the goods of this row are not put on sale by it.
    pub(super) fn withheld(&self) -> RowWithheld {
        let mut reasons: Vec<Issue> = self.by_days().collect();
        let titled = self.cells.plain(P::Title).is_some();
        if titled {
            reasons.extend(self.not_ticked());
        }
        reasons.extend(self.of_others());
        let shows = |index: &usize| self.cells.at(*index).is_some();
        let ticked = self.cells.layout.ticks.iter().any(shows);
        let own = titled || ticked || !reasons.is_empty();
        RowWithheld { reasons, own }
    }

    fn by_days(&self) -> impl Iterator<Item = Issue> {
        let layout = self.cells.layout;
        layout.special.days.iter().filter_map(|(index, bound)| {
            let text = self.cells.at(*index)?;
            let code = match bound.stand(text, layout.today) {
                Stand::Sold => return None,
                Stand::NotYet => Code::NotYetForSale,
                Stand::NoLonger => Code::NoLongerForSale,
                Stand::Unreadable => Code::SaleDayUnreadable,
            };
            Some(self.reason(*index, code).with("value", text))
        })
    }

    fn not_ticked(&self) -> Option<Issue> {
        let mut ticks = self.cells.layout.ticks.iter();
        let index = ticks.find(|index| self.cells.at(**index).is_none())?;
        Some(self.reason(*index, Code::NotTicked))
    }

    /// What a shop shows and does not sell: the goods of others, and sets of its own.
    fn of_others(&self) -> Option<Issue> {
        let layout = self.cells.layout;
        let kind = layout.special.kind;
        let index = kind.or_else(|| layout.index_of(&Field::Plain(P::Type)))?;
        let text = self.cells.at(index)?;
        let others = ["external", "grouped", "affiliate", "externalaffiliate"];
        let mut words = text.split(',').map(normal_word);
        let found = words.any(|word| others.contains(&word.as_str()));
        found.then(|| {
            self.reason(index, Code::NotSoldByItself)
                .with("value", text)
        })
    }

    fn reason(&self, index: usize, code: Code) -> Issue {
        let issue = Issue::of_cell(self.row, self.name(index), code);
        issue.with("count", 1).with("rows", self.row)
    }
}

/// Rows that do not speak for themselves go by the row above.
pub(super) fn pass_down(rows: &mut [RowDraft]) {
    let mut above = Vec::new();
    for row in rows.iter_mut().filter(|row| row.locale.is_none()) {
        if row.withheld.own {
            above.clone_from(&row.withheld.reasons);
        } else {
            row.withheld.reasons.clone_from(&above);
        }
    }
}

/// The parent that a family of variants names, where the file does not have it. Empty where the rows
/// do not name it either.
fn missing_parent(rows: &[RowDraft], key: Option<&str>) -> Option<String> {
    let own = rows.iter().filter(|row| row.locale.is_none());
    let alone = own.clone().all(|row| row.kind == RowKind::Variant) && own.count() > 0;
    alone.then(|| key.unwrap_or_default().to_owned())
}

/// Holds the product back where all its variants are, or the row that describes it.
pub(super) fn hold_back(
    draft: &mut ProductDraft,
    rows: &[RowDraft],
    roles: &[Role],
    key: Option<&str>,
) {
    let with = |role| {
        let rows = rows.iter().zip(roles);
        rows.filter(move |(row, own)| **own == role && !row.bad)
            .map(|(row, _)| row)
    };
    let held = |row: &RowDraft| !row.withheld.reasons.is_empty();
    let product = with(Role::Parent).find(|row| held(row));
    let all = || with(Role::Variant).all(held);
    let reasons = product.or_else(|| with(Role::Variant).find(|_| all()));
    draft.held_back = reasons.map_or_else(Vec::new, |row| row.withheld.reasons.clone());
    never_show(draft);
    if let Some(parent) = missing_parent(rows, key) {
        take_orphans(draft, rows, &parent);
    }
}

/// What is held back is not put on sale by another column of its row, be it new or known.
fn never_show(draft: &mut ProductDraft) {
    let status = draft.fields.value(&ProductField::Status);
    if !draft.held_back.is_empty() && status == Some(ProductStatus::Active) {
        draft.fields.insert(ProductField::Status, Patch::Keep);
    }
}

/// Variants without their product: what their rows say of it counts only where it is made of them.
fn take_orphans(draft: &mut ProductDraft, rows: &[RowDraft], parent: &str) {
    let hidden = |row: &&RowDraft| {
        let status = row.product.fields.value(&ProductField::Status);
        status.is_some_and(|status: ProductStatus| status != ProductStatus::Active)
    };
    let hidden: Vec<u64> = rows.iter().filter(hidden).map(|row| row.row).collect();
    for variant in &mut draft.variants {
        variant.held_back |= hidden.contains(&variant.row);
    }
    let sku = draft
        .variants
        .first()
        .map(|variant| variant.sku.to_string());
    let sku = sku.unwrap_or_default();
    let issue = Issue::of_row(draft.row, Code::ParentMissing);
    let issue = issue.with("sku", &sku).with("parent", parent);
    draft.held_back.push(issue);
    never_show(draft);
    draft.if_new = std::mem::take(&mut draft.fields);
    let named = !parent.is_empty() && !parent.starts_with("id:");
    draft.parent = named.then(|| parent.to_owned());
    let of_variant = |name: String| {
        let mut variants = draft.variants.iter();
        let own = variants.any(|variant| name.ends_with(&format!("#{}", variant.sku)));
        if own { name } else { format!("{name}#{sku}") }
    };
    let attributes = std::mem::take(&mut draft.attributes).into_iter();
    draft.attributes = attributes
        .map(|(name, text)| (of_variant(name), text))
        .collect();
}
