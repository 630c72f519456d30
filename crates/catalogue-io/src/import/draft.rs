//! What a file says of a product. A field is kept when the file does not speak of it, be it that
//! the column is absent or the cell is empty: then it stays as it is in the workspace. Where an
//! empty cell does mean an empty field, as in our own format, the field is cleared.

use crate::Issue;
use dhow_domain::catalogue::field::{ProductField, VariantField};
use dhow_domain::catalogue::{Patches, TextField};
use dhow_domain::named_id::ProductName;
use dhow_domain::translation::{SourceHash, TranslationState};
use dhow_domain::{Locale, Sku};
use std::collections::{BTreeMap, BTreeSet};

/// What the rows of one product say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ProductDraft {
    /// First spreadsheet row of the product; the header is 1.
    pub row: u64,
    /// Its fields; tags replace those there are, and a new product without a status is active. The
    /// handle is the one that groups its rows, be that a slug.
    pub fields: Patches<ProductField>,
    /// Names of the options, in order.
    pub options: Vec<String>,
    /// Variants, in the order of their rows.
    pub variants: Vec<VariantDraft>,
    /// Pictures, in order.
    pub images: Vec<ImageDraft>,
    /// Texts in other languages.
    pub texts: BTreeMap<(TextField, Locale), TextDraft>,
    /// Cells without a field of their own; `Header#SKU` is a variant's own value.
    pub attributes: BTreeMap<String, String>,
    /// What else the file says is empty.
    pub cleared: Cleared,
    /// Why it is not put on sale by this file: a new one comes in as a draft, and is told of.
    pub held_back: Vec<Issue>,
    /// What else is said of it where it is new; of one that is known these fields say nothing.
    pub if_new: Patches<ProductField>,
    /// The product that its variants name, by its handle or SKU, where no row of the file is that one.
    pub parent: Option<String>,
    /// The file asks to delete it: it is archived where it is there, and never made.
    pub withdrawn: bool,
}

/// What a file in our own format says is empty, beside fields.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cleared {
    /// Texts in other languages.
    pub texts: BTreeSet<(TextField, Locale)>,
    /// Cells without a field, as in [`ProductDraft::attributes`].
    pub attributes: BTreeSet<String>,
}

/// What a product of the workspace can be found by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Identity<'a> {
    /// One of its variants has this SKU.
    Sku(&'a str),
    /// It has this handle.
    Handle(&'a str),
}

impl ProductDraft {
    /// Its title in the source locale.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        let title = |fields| Patches::text(fields, &ProductField::Title);
        title(&self.fields).or_else(|| title(&self.if_new))
    }

    /// The handle that groups its rows.
    #[must_use]
    pub fn handle(&self) -> Option<&str> {
        self.fields.text(&ProductField::Handle)
    }

    /// What it is named by if it is new.
    #[must_use]
    pub fn name(&self) -> ProductName<'_> {
        let given = self.variants.iter().find(|it| !it.generated_sku);
        match (given, self.handle()) {
            (Some(variant), _) => ProductName::Sku(&variant.sku),
            (None, Some(handle)) => ProductName::Handle(handle),
            (None, None) => ProductName::Title(self.title().unwrap_or_default()),
        }
    }

    /// What to look for, best first: SKUs the file gives, the handle, SKUs that were generated. The
    /// first that finds a product finds the one this draft is merged into.
    pub fn identities(&self) -> impl Iterator<Item = Identity<'_>> {
        let skus = |generated: bool| {
            let variants = self
                .variants
                .iter()
                .filter(move |variant| variant.generated_sku == generated);
            variants.map(|variant| Identity::Sku(variant.sku.as_str()))
        };
        let parent = self.parent.as_deref().into_iter();
        let parent = parent.flat_map(|name| [Identity::Handle(name), Identity::Sku(name)]);
        skus(false)
            .chain(self.handle().map(Identity::Handle))
            .chain(parent)
            .chain(skus(true))
    }
}

/// What one row says of a variant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VariantDraft {
    /// Spreadsheet row.
    pub row: u64,
    /// SKU, given or generated.
    pub sku: Sku,
    /// Whether the SKU was made from handle and option values because the cell was empty.
    pub generated_sku: bool,
    /// Whether that was because the SKU stands in an earlier row too.
    pub numbered: bool,
    /// Whether a new one is not put on sale by its row.
    pub held_back: bool,
    /// Option name → value.
    pub options: BTreeMap<String, String>,
    /// The other cells of the row.
    pub fields: Patches<VariantField>,
}

impl VariantDraft {
    /// A variant of which only the SKU is known.
    #[must_use]
    pub fn new(row: u64, sku: Sku) -> Self {
        Self {
            row,
            sku,
            generated_sku: false,
            numbered: false,
            held_back: false,
            options: BTreeMap::new(),
            fields: Patches::default(),
        }
    }
}

/// A picture a row names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ImageDraft {
    /// Address to fetch it from.
    pub source: Option<String>,
    /// `sha256:` hash of bytes the workspace has already (lossless format only).
    pub blob: Option<String>,
    /// Alternative text by language.
    pub alt: BTreeMap<Locale, String>,
    /// Position among the pictures, when the file numbers them.
    pub position: Option<u32>,
}

/// A text in another language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextDraft {
    /// The text.
    pub text: String,
    /// State, when the file says it; otherwise `draft`.
    pub state: Option<TranslationState>,
    /// Origin, when the file says it; otherwise `import`.
    pub origin: Option<String>,
    /// Hash of the source it was made from, when that is not today's source.
    pub source_hash: Option<SourceHash>,
}
