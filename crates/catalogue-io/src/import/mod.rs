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
mod draft;
mod file_prices;
mod group;
mod identity;
mod importer;
mod layout;
mod money;
mod number_styles;
mod opened;
mod placeholders;
mod positions;
mod price_unknown;
mod product_cells;
mod row;
mod survey;
mod variant_cells;

pub(crate) use identity::slug;

pub use draft::{Cleared, Identity, ImageDraft, ProductDraft, TextDraft, VariantDraft};
pub use file_prices::{FilePrices, PriceExample};
pub use importer::{Importer, Item, MOST_HELD, MOST_ROWS};
pub use opened::{ImportOptions, Opened, open};
pub use price_unknown::PriceTaxes;
