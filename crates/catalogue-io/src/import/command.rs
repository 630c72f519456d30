//! What a file asks to be done with its goods. Whoever writes `DELETE` beside a product does not want
//! it on sale, and whoever writes `IGNORE` wants nothing done.

use super::hidden::is_delete;
use super::layout::Cells;
use super::row::RowDraft;
use crate::{Issue, IssueCode as Code};
use dhow_domain::catalogue::field::ProductField;
use dhow_domain::catalogue::{Patch, ProductStatus};

/// What is to be done with a product or variant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    /// To be brought in as it stands.
    Bring,
    /// To be brought in in place of what is there, which an import does not do.
    Replace,
    /// To be left out.
    Ignore,
    /// To be taken out of sale.
    Delete,
    /// To be brought in as a draft.
    Draft,
}

impl Order {
    /// In any language, a word for deleting is one; all other orders are those of shops.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let word = text.trim().to_uppercase();
        if is_delete(&word) {
            return Some(Self::Delete);
        }
        Some(match word.as_str() {
            "NEW" | "PARTIALUPDATE" | "MERGE" | "UPDATE" | "ADD" | "VERIFYADD" | "REVISE"
            | "RELIST" => Self::Bring,
            "REPLACE" => Self::Replace,
            "IGNORE" => Self::Ignore,
            "DRAFT" => Self::Draft,
            _ => return None,
        })
    }
}

/// What one row asks for.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Orders {
    pub(crate) product: Option<Order>,
    pub(crate) variant: Option<Order>,
}

impl Orders {
    /// Reads them, and tells of words that are none.
    pub(crate) fn of(cells: &Cells<'_>, row: u64) -> (Self, Vec<Issue>) {
        let special = &cells.layout.special;
        let mut issues = Vec::new();
        let mut read = |index: Option<usize>| {
            let index = index?;
            let text = cells.at(index)?;
            let order = Order::parse(text);
            if order.is_none() {
                issues.push(issue(cells, row, index, Code::CommandUnknown));
            }
            order
        };
        let orders = Self {
            product: read(special.command).or_else(|| ordered_away(cells).map(|_| Order::Delete)),
            variant: read(special.variant_command),
        };
        (orders, issues)
    }
}

/// The column of no command in which the row is ordered away all the same.
fn ordered_away(cells: &Cells<'_>) -> Option<usize> {
    let deletes = |index: &&usize| cells.at(**index).and_then(Order::parse) == Some(Order::Delete);
    cells.layout.special.actions.iter().find(deletes).copied()
}

/// A problem of a command, with its word.
fn issue(cells: &Cells<'_>, row: u64, index: usize, code: Code) -> Issue {
    let name = cells.layout.names.get(index).map_or("", String::as_str);
    Issue::of_cell(row, name, code).with("value", cells.at(index).unwrap_or_default())
}

/// What is said of a row whose product is ordered so.
pub(crate) fn told(
    cells: &Cells<'_>,
    row: u64,
    product: Option<Order>,
    code: Code,
) -> Option<Issue> {
    let index = cells
        .layout
        .special
        .command
        .or_else(|| ordered_away(cells))?;
    product.map(|_| issue(cells, row, index, code))
}

/// Carries the orders out on a row that was read.
pub(crate) fn carry_out(
    cells: &Cells<'_>,
    product: Option<Order>,
    orders: Orders,
    draft: &mut RowDraft,
) -> Vec<Issue> {
    let (special, row) = (&cells.layout.special, draft.row);
    let say = |index: Option<usize>, code| index.map(|index| issue(cells, row, index, code));
    let mut issues = Vec::new();
    if orders.product == Some(Order::Replace) {
        issues.extend(say(special.command, Code::CommandReplaces));
    }
    match orders.variant {
        Some(Order::Ignore) => {
            issues.extend(say(special.variant_command, Code::RowIgnored));
            draft.ignored = true;
        }
        Some(Order::Delete) => {
            issues.extend(say(special.variant_command, Code::CommandRefused));
            draft.bad = true;
        }
        Some(Order::Replace) => issues.extend(say(special.variant_command, Code::CommandReplaces)),
        _ => {}
    }
    let archived =
        draft.product.fields.value(&ProductField::Status) == Some(ProductStatus::Archived);
    if product == Some(Order::Draft) && !archived {
        let status = Patch::Set(ProductStatus::Draft.into());
        draft.product.fields.insert(ProductField::Status, status);
    }
    issues
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_commands() {
        for (text, expect) in [
            ("NEW", Some(Order::Bring)),
            ("merge", Some(Order::Bring)),
            ("Update", Some(Order::Bring)),
            ("REPLACE", Some(Order::Replace)),
            ("IGNORE", Some(Order::Ignore)),
            ("DELETE", Some(Order::Delete)),
            ("End", Some(Order::Delete)),
            ("PartialUpdate", Some(Order::Bring)),
            ("Draft", Some(Order::Draft)),
            ("löschen", Some(Order::Delete)),
            ("Supprimer", Some(Order::Delete)),
            ("удалить", Some(Order::Delete)),
            ("删除", Some(Order::Delete)),
            ("PURGE", None),
        ] {
            assert_eq!(Order::parse(text), expect, "{text}");
        }
    }
}
