//! From rows to drafts: `open` looks the file over, the importer hands out one product after the
//! other. Memory does not grow with the rows of a file whose products keep their rows together.
//!
//! Rows with the same handle (or slug, parent SKU, or title where there are option columns) are
//! one product wherever they stand. Products whose rows stand in several positions are held until
//! the end of the file and come last; beyond [`MOST_HELD`] such rows, each run of rows becomes a
//! draft of its own, and merging finds the product it belongs to by SKU or handle.

mod cell_reader;
mod characters;
mod countries;
mod damage;
mod draft;
mod group;
mod identity;
mod importer;
mod layout;
mod mangled;
mod opened;
mod positions;
mod product_cells;
mod row;
mod stock_words;
mod survey;
mod twins;
mod variant_cells;

pub(crate) use identity::slug;

pub use draft::{Cleared, Identity, ImageDraft, ProductDraft, TextDraft, VariantDraft};
pub use importer::{DuplicateSkus, Importer, Item, MOST_HELD, MOST_ROWS};
pub use opened::{FileSkus, ImportOptions, Opened, open};
pub use twins::sku_fold;
