//! Tables of goods in and out. Parsing knows no workspace: it hands out drafts and problems, and
//! whoever holds the workspace merges and applies them.
//!
//! ```text
//! open(source, options) -> Opened        the head: preset, columns, number readings, rows
//! opened.importer()     -> Importer      the rows: product drafts and issues, as they complete
//! merge(existing, draft, context) -> Merge   what a draft changes, cell by cell
//! export::Exporter      products -> bytes that import to the same products
//! ```
#![warn(missing_docs)]

pub mod columns;
mod currency_signs;
mod doubt;
mod error;
pub mod export;
mod guard;
pub mod import;
mod issue;
pub mod merge;
mod number_formats;
mod number_text;
pub mod numbers;
pub mod source;
mod units;

pub use doubt::{Doubt, DoubtAbout};
pub use error::CatalogueError;
pub use import::{
    DuplicateSkus, FilePrices, FileSkus, Identity, ImageDraft, ImportOptions, Importer, Item,
    Opened, PriceSample, PriceTaxes, ProductDraft, TextDraft, Unsure, VariantDraft, open, sku_fold,
};
pub use issue::{Issue, IssueCode, Severity};
pub use merge::{Detail, Merge, MergeContext, Outcome, changes_nothing, merge, new_rows};
pub use number_formats::TypedNumbers;
pub use source::Source;
