//! What a file says of a product. A field is `None` when the file does not speak of it, be it
//! that the column is absent or the cell is empty: then it stays as it is in the workspace. Where
//! an empty cell does mean an empty field, as in our own format, the field is among the `emptied`.

use crate::columns::{Field, PlainField};
use dhow_domain::catalogue::{ProductStatus, TextField};
use dhow_domain::money::{Amount, Money};
use dhow_domain::translation::{SourceHash, TranslationState};
use dhow_domain::{Country, Gtin, Locale, Sku};
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};

/// What the rows of one product say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ProductDraft {
    /// First spreadsheet row of the product; the header is 1.
    pub row: u64,
    /// Handle (or slug) that groups its rows.
    pub handle: Option<String>,
    /// Whether it is for sale; a new product without is active.
    pub status: Option<ProductStatus>,
    /// Title in the source locale.
    pub title: Option<String>,
    /// Description in the source locale; HTML stays HTML.
    pub description: Option<String>,
    /// Address part.
    pub slug: Option<String>,
    /// Maker.
    pub vendor: Option<String>,
    /// The seller's own product type.
    pub kind: Option<String>,
    /// Country of origin of the whole product.
    pub origin: Option<Country>,
    /// Tags; they replace those there are.
    pub tags: Option<BTreeSet<String>>,
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
    /// What the file says is empty.
    pub emptied: Emptied,
}

/// What a file in our own format says is empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Emptied {
    /// Fields of the product.
    pub fields: BTreeSet<PlainField>,
    /// Texts in other languages.
    pub texts: BTreeSet<(TextField, Locale)>,
    /// Cells without a field, as in [`ProductDraft::attributes`].
    pub attributes: BTreeSet<String>,
}

/// What a product of the workspace can be found by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Identity<'a> {
    /// One of its variants has this SKU.
    Sku(&'a Sku),
    /// It has this handle.
    Handle(&'a str),
}

impl ProductDraft {
    /// What to look for, best first: SKUs the file gives, the handle, SKUs that were generated. The
    /// first that finds a product finds the one this draft is merged into.
    pub fn identities(&self) -> impl Iterator<Item = Identity<'_>> {
        let skus = |generated: bool| {
            let variants = self.variants.iter().filter(move |variant| variant.generated_sku == generated);
            variants.map(|variant| Identity::Sku(&variant.sku))
        };
        skus(false).chain(self.handle.as_deref().map(Identity::Handle)).chain(skus(true))
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
    /// Option name → value.
    pub options: BTreeMap<String, String>,
    /// The other cells of the row.
    pub values: VariantValues,
    /// Fields of which the file says that they are empty.
    pub emptied: Vec<Field>,
}

/// Cells of a variant. `None` leaves the field of the workspace as it is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct VariantValues {
    /// Trade item number.
    pub gtin: Option<Gtin>,
    /// What prices start from.
    pub base_price: Option<Money>,
    /// Former price.
    pub compare_at_price: Option<Amount>,
    /// What it costs the seller.
    pub cost: Option<Money>,
    /// Weight in grams.
    pub weight: Option<Decimal>,
    /// Length in millimetres.
    pub length: Option<Decimal>,
    /// Width in millimetres.
    pub width: Option<Decimal>,
    /// Height in millimetres.
    pub height: Option<Decimal>,
    /// Harmonised System code, digits only.
    pub hs_code: Option<String>,
    /// Country of origin.
    pub origin: Option<Country>,
    /// Least quantity sold at once.
    pub minimum_quantity: Option<Decimal>,
    /// UNECE Rec 20 code of the sales unit.
    pub unit: Option<String>,
    /// Stock by location; a plain count is at `main`.
    pub stock: BTreeMap<String, Decimal>,
}

impl VariantDraft {
    /// A variant of which only the SKU is known.
    #[must_use]
    pub fn new(row: u64, sku: Sku) -> Self {
        Self {
            row,
            sku,
            generated_sku: false,
            options: BTreeMap::new(),
            values: VariantValues::default(),
            emptied: Vec::new(),
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
    /// Place among the pictures, when the file numbers them.
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
