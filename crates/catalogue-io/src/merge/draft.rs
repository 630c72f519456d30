//! What a draft changes: a pure function of the product there is and the draft. Absent cells
//! change nothing, and neither do empty ones outside our own format; equal amounts written
//! differently (`10.5`, `10.50`) change nothing.

mod product;
mod variant;

use crate::{Issue, IssueCode, ProductDraft};
use dhow_domain::Locale;
use dhow_domain::catalogue::Product;
use dhow_domain::catalogue::field::FieldValue;
use dhow_domain::id::{IdSource, ProductId, VariantId};

/// What becomes of a product or variant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// New.
    Create,
    /// Changed.
    Update,
    /// As it is.
    Unchanged,
}

/// One field that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// Field name, as in [`Field`](crate::columns::Field).
    pub field: String,
    /// Value now.
    pub before: Option<String>,
    /// Value in the file.
    pub after: Option<String>,
}

/// What one row changes of a variant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VariantMerge {
    /// Its row.
    pub row: u64,
    /// Which variant of the merged product.
    pub variant: VariantId,
    /// What becomes of it.
    pub outcome: Outcome,
    /// Fields of the variant that differ.
    pub cells: Vec<Cell>,
}

/// What a draft changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merge {
    /// The product as it will be.
    pub product: Product,
    /// What becomes of it; `Update` also when only a variant differs.
    pub outcome: Outcome,
    /// Fields of the product that differ.
    pub cells: Vec<Cell>,
    /// Its variants that the file speaks of, in the order of their rows.
    pub variants: Vec<VariantMerge>,
    /// What a person should know: a variant without a price.
    pub issues: Vec<Issue>,
}

/// What a merge needs to know beside the draft.
#[derive(Clone, Copy)]
pub struct MergeContext<'a> {
    /// Where ids of new things come from.
    pub ids: &'a dyn IdSource,
    /// Language of titles and descriptions.
    pub source_locale: &'a Locale,
}

impl std::fmt::Debug for MergeContext<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("MergeContext")
            .field("source_locale", self.source_locale)
            .finish_non_exhaustive()
    }
}

/// Merges a draft into the product it belongs to, or makes a new one.
///
/// `existing` is the product that the first of [`ProductDraft::identities`] finds.
///
/// # Errors
/// An [`Issue`] of severity error when the draft cannot become a product: one with more than three
/// options.
pub fn merge(
    existing: Option<&Product>,
    draft: &ProductDraft,
    context: MergeContext<'_>,
) -> Result<Merge, Issue> {
    let mut cells = Cells::default();
    let mut issues = Vec::new();
    let mut product = match existing {
        Some(product) => product.clone(),
        None => begin(draft, context, &mut cells, &mut issues),
    };
    product::apply(&mut product, draft, &mut cells)?;
    let mut variants = Vec::new();
    for row in &draft.variants {
        let merged = variant::apply(&mut product, row, &variants, context, &mut issues);
        variants.push(merged);
    }
    product::apply_texts(&mut product, draft, &mut cells);
    product::empty(&mut product, draft, &mut cells);
    product::apply_images(&mut product, draft, context, &mut cells);
    let changed = !cells.0.is_empty() || variants.iter().any(|variant| variant.outcome != Outcome::Unchanged);
    let outcome = match (existing, changed) {
        (None, _) => Outcome::Create,
        (Some(_), true) => Outcome::Update,
        (Some(_), false) => Outcome::Unchanged,
    };
    Ok(Merge { product, outcome, cells: cells.0, variants, issues })
}

/// A new product. One without a title goes by its SKU until somebody names it, so that a plain
/// price list comes in whole; that is flagged.
fn begin(
    draft: &ProductDraft,
    context: MergeContext<'_>,
    cells: &mut Cells,
    issues: &mut Vec<Issue>,
) -> Product {
    let sku = || draft.variants.first().map_or_else(String::new, |variant| variant.sku.to_string());
    let title = draft.title().map(str::to_owned).unwrap_or_else(|| {
        issues.push(Issue::of_row(draft.row, IssueCode::NoTitle).with("sku", sku()));
        sku()
    });
    let product = Product::new(ProductId::new(context.ids), &title);
    // Everything of a new product is news, its title too.
    cells.note("title", None, Some(title));
    product
}

/// Gathers what differs.
#[derive(Debug, Default)]
struct Cells(Vec<Cell>);

impl Cells {
    fn note(&mut self, field: &str, before: Option<String>, after: Option<String>) {
        self.0.push(Cell { field: field.to_owned(), before, after });
    }

    /// Notes a field of the table; amounts without their currency where both have the same.
    fn note_field(&mut self, name: &str, before: Option<&FieldValue>, after: Option<&FieldValue>) {
        let currency = |value: Option<&FieldValue>| value.and_then(FieldValue::currency);
        let same = currency(before).zip(currency(after)).is_none_or(|(before, after)| before == after);
        let shown = |value: &FieldValue| if same { value.without_currency() } else { value.to_string() };
        self.note(name, before.map(shown), after.map(shown));
    }

    /// Empties a field of which the file says that it is empty.
    fn empty<T: std::fmt::Display>(&mut self, field: &str, target: &mut Option<T>) {
        if let Some(before) = target.take() {
            self.note(field, Some(before.to_string()), None);
        }
    }
}
