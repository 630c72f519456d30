//! A row that stands for all variants of a product: it lists the values of its options and their
//! SKUs, and has one price and one stock for all of them.

use super::layout::Cells;
use super::row::RowDraft;
use crate::{Issue, IssueCode as Code};
use dhow_domain::Sku;
use dhow_domain::catalogue::field::{MAIN_LOCATION, ProductField, VariantField as V};
use dhow_domain::catalogue::{Patch, ProductStatus};
use std::collections::BTreeSet;

/// Most rows of one product; further ones are refused.
pub const MOST_ROWS: usize = 5_000;

/// The variants of such a row, and what is told of it.
pub(super) struct Listing {
    pub(super) rows: Vec<RowDraft>,
    pub(super) issue: Issue,
}

impl Listing {
    /// Parts such a row; `None` of any other. The prices of its variants may differ and its stock is a sum,
    /// so that nobody may buy them before a person has looked.
    pub(super) fn of(cells: &Cells<'_>, draft: &RowDraft) -> Option<Self> {
        let listed = cells.layout.special.listings.iter();
        let options = listed.filter_map(|(name, values)| {
            let values = list(cells.at(*values)?);
            let name = cells.at(*name).unwrap_or(&cells.layout.names[*name]);
            (!values.is_empty()).then(|| (name.to_owned(), values))
        });
        let options: Vec<(String, Vec<String>)> = options.collect();
        if options.is_empty() || draft.bad {
            return None;
        }
        // Two short cells can stand for millions of variants: they are counted before any is made.
        let counts = options.iter().map(|(_, values)| values.len());
        let count = counts.fold(1_usize, usize::saturating_mul);
        if count > MOST_ROWS {
            let issue = Issue::of_row(draft.row, Code::TooManyRows).with("limit", MOST_ROWS);
            let rows = Vec::new();
            return Some(Self { rows, issue });
        }
        let combined = combine(&options);
        let skus = draft
            .sku
            .as_ref()
            .map(|sku| list(sku.as_str()))
            .unwrap_or_default();
        let skus = own_skus(&skus, combined.len());
        let rows = combined.into_iter().enumerate().map(|(index, options)| {
            let mut row = draft.clone();
            row.sku = skus.as_ref().and_then(|skus| skus.get(index).cloned());
            row.set_options(options);
            row.fields
                .insert(V::StockAt(MAIN_LOCATION.to_owned()), Patch::Keep);
            let status = Patch::Set(ProductStatus::Draft.into());
            row.product.fields.insert(ProductField::Status, status);
            row
        });
        let rows: Vec<RowDraft> = rows.collect();
        let issue = Issue::of_row(draft.row, Code::ListingUnfolded).with("count", rows.len());
        Some(Self { rows, issue })
    }
}

fn list(cell: &str) -> Vec<String> {
    let parts = cell.split(',').map(str::trim);
    parts
        .filter(|it| !it.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The SKUs of a list that has a different one for each variant.
fn own_skus(skus: &[String], variants: usize) -> Option<Vec<Sku>> {
    let different: BTreeSet<&String> = skus.iter().collect();
    if skus.len() != variants || different.len() != variants {
        return None;
    }
    skus.iter().map(|sku| Sku::parse(sku).ok()).collect()
}

/// Every value of one option with every value of the other.
fn combine(options: &[(String, Vec<String>)]) -> Vec<Vec<(String, String)>> {
    let mut combined = vec![Vec::new()];
    for (name, values) in options {
        let with = |before: &Vec<(String, String)>| {
            let before = before.clone();
            values.iter().map(move |value| {
                let mut options = before.clone();
                options.push((name.clone(), value.clone()));
                options
            })
        };
        combined = combined.iter().flat_map(with).collect();
    }
    combined
}
