//! New goods of a list that says nothing of tax and units, beside goods that it knows on other terms.
//! One list mostly has one sort of prices, so that taking the new ones before tax is likely wrong.

use dhow_catalogue_io::{Issue, IssueCode, Opened, ProductDraft};
use dhow_domain::catalogue::field::{FieldTexts as _, VariantField};
use dhow_store::ProductRows;

/// What is known of it while the rows go by.
#[derive(Debug)]
pub(super) struct NewTerms {
    header_row: u64,
    /// What the list says nothing of.
    unsaid: Vec<VariantField>,
    /// Terms of goods of the list that are there.
    terms: Option<String>,
    new: u64,
}

impl NewTerms {
    pub(super) fn new(opened: &Opened) -> Self {
        Self {
            header_row: opened.header_row,
            unsaid: opened.unsaid_terms(),
            terms: None,
            new: 0,
        }
    }

    /// A product that is there, as it stands before the file changes it.
    pub(super) fn see_known(&mut self, goods: &ProductRows, draft: &ProductDraft) {
        if self.terms.is_some() || self.unsaid.is_empty() {
            return;
        }
        let listed = |sku: &str| draft.variants.iter().any(|it| it.sku.as_str() == sku);
        let text = |variant, field| goods.variant_text(variant, field);
        for variant in 0..goods.variants() {
            if !text(variant, &VariantField::Sku).is_some_and(|sku| listed(&sku)) {
                continue;
            }
            let terms = self.unsaid.iter().filter_map(|field| text(variant, field));
            self.terms = terms
                .map(|text| text.to_string())
                .find(|text| text != "excluded" && text != "1");
        }
    }

    /// So many more new variants.
    pub(super) fn see_new(&mut self, count: u64) {
        self.new += count;
    }

    /// What is told at the end.
    pub(super) fn issue(&self) -> Option<Issue> {
        let terms = self.terms.as_ref().filter(|_| self.new > 0)?;
        let issue = Issue::of_row(self.header_row, IssueCode::NewGoodsAssumed);
        Some(issue.with("count", self.new).with("terms", terms))
    }
}
