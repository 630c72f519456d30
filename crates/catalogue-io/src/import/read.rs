//! One row of a file as its orders want it read.

use super::command::{Order, Orders, carry_out, told};
use super::damage;
use super::layout::Cells;
use super::listing::Listing;
use super::option_text::options_of;
use super::row::RowDraft;
use super::unfold::unfold;
use crate::{Issue, IssueCode as Code, Severity};
use dhow_domain::catalogue::Patch;
use dhow_domain::catalogue::field::{FieldValue, VariantField as V};

/// What becomes of a row.
pub(super) struct Read {
    /// `None` where the file asks for it to be left out.
    pub(super) draft: Option<RowDraft>,
    pub(super) issues: Vec<Issue>,
    /// What is to be done with its product, by this row or one above.
    pub(super) order: Option<Order>,
    /// The variants that the row stands for, where it lists several.
    pub(super) listing: Option<Listing>,
}

impl Read {
    /// Reads a row; `before` is what the rows above asked for.
    pub(super) fn of(cells: &Cells<'_>, row: u64, before: Option<Order>) -> Self {
        let (orders, mut issues) = Orders::of(cells, row);
        let order = orders.product.or(before);
        let draft = match order {
            Some(Order::Ignore) => {
                issues.extend(told(cells, row, orders.product, Code::RowIgnored));
                None
            }
            Some(Order::Delete) => {
                issues.extend(told(cells, row, orders.product, Code::ProductWithdrawn));
                let (draft, found) = RowDraft::withdrawn(*cells, row);
                issues.extend(found);
                Some(draft)
            }
            _ => {
                let unknown = !issues.is_empty();
                let (mut draft, found) = plain(cells, row);
                issues.extend(found);
                issues.extend(carry_out(cells, order, orders, &mut draft));
                draft.bad |= unknown;
                Some(draft)
            }
        };
        Self {
            draft,
            issues,
            order,
            listing: None,
        }
    }

    /// Makes rows of their own of the variants it lists.
    pub(super) fn unfold_listing(&mut self, cells: &Cells<'_>) {
        let draft = self.draft.as_ref();
        self.listing = draft.and_then(|draft| Listing::of(cells, draft));
    }

    /// Takes in what is damaged in the row. Of one that is left out or withdrawn it matters only
    /// whether others are inside it.
    pub(super) fn add_damage(&mut self, mut damage: Vec<Issue>) {
        if self.draft.as_ref().is_none_or(|draft| draft.withdrawn) {
            damage.retain(damage::swallows);
        }
        if let Some(draft) = &mut self.draft {
            let is_error = |issue: &Issue| issue.severity() == Severity::Error;
            draft.bad |= damage.iter().any(is_error);
        }
        self.issues = damage::beside(std::mem::take(&mut self.issues), damage);
    }
}

/// Reads a row, after its rules were put into plain words.
fn plain(cells: &Cells<'_>, row: u64) -> (RowDraft, Vec<Issue>) {
    let Some(unfolded) = unfold(cells) else {
        let (mut draft, mut issues) = RowDraft::read(*cells, row);
        add_options(cells, &mut draft, options_of(cells), &mut issues);
        issues.extend(markup(cells, row));
        return (draft, issues);
    };
    let record = &unfolded.record;
    let (mut draft, mut issues) = RowDraft::read(Cells { record, ..*cells }, row);
    for index in unfolded.left {
        let name = cells.layout.names.get(index).map_or("", String::as_str);
        let text = cells.at(index).unwrap_or_default();
        issues.push(Issue::of_cell(row, name, Code::RuleLeftOut).with("value", text));
    }
    draft.surcharge = draft.surcharge.or(unfolded.surcharge);
    let options = match unfolded.options {
        none if none.is_empty() => options_of(cells),
        options => options,
    };
    add_options(cells, &mut draft, options, &mut issues);
    (draft, issues)
}

/// What an option costs more wherever it is chosen is no price of a variant.
fn markup(cells: &Cells<'_>, row: u64) -> Option<Issue> {
    let index = cells.layout.special.markup?;
    let said = cells.at(index)?;
    let nothing = said.trim_matches(['0', '.', ',']).is_empty();
    let issue = Issue::of_cell(row, &cells.layout.names[index], Code::RuleLeftOut);
    (!nothing).then(|| issue.with("value", said))
}

/// Gives a row the options that one of its cells names, where no column of its own does.
fn add_options(
    cells: &Cells<'_>,
    draft: &mut RowDraft,
    options: Vec<(String, String)>,
    issues: &mut Vec<Issue>,
) {
    if draft.option_values.iter().any(Option::is_some) {
        return;
    }
    if options.len() > draft.option_names.len() {
        issues.push(Issue::of_row(draft.row, Code::TooManyOptions));
        draft.bad = true;
    }
    draft.loose_option = cells.layout.special.options_text.is_some_and(|index| {
        options
            .first()
            .is_some_and(|(name, _)| cells.layout.names[index].starts_with(name.as_str()))
    });
    draft.set_options(options);
}

/// A rule that fixes the price of one SKU gives it that price; another is told of.
pub(super) fn rule(rows: &mut [RowDraft], rule: &RowDraft, column: &str) -> Option<Issue> {
    let price = rule.fields.get(&V::BasePrice).value().cloned();
    let meant = rows
        .iter_mut()
        .find(|row| row.sku.is_some() && row.sku == rule.sku);
    match (meant, price) {
        (Some(row), Some(price @ FieldValue::Money(_))) => {
            row.fields.insert(V::BasePrice, Patch::Set(price));
            None
        }
        _ => {
            let issue = Issue::of_cell(rule.row, column, Code::RuleLeftOut);
            let sku = rule.sku.as_ref().map_or("", |sku| sku.as_str());
            Some(issue.with("value", sku))
        }
    }
}
