//! From rows to drafts: `open` looks the file over, the importer hands out one product after the
//! other. Memory does not grow with the rows of a file whose products keep their rows together.
//!
//! Rows with the same handle (or slug, parent SKU, or title where there are option columns) are
//! one product wherever they stand. Products whose rows stand in several positions are held until
//! the end of the file and come last; beyond [`MOST_HELD`] such rows, each run of rows becomes a
//! draft of its own, and merging finds the product it belongs to by SKU or handle.

mod answers;
mod cell_reader;
mod characters;
mod cleaned;
mod command;
mod countries;
mod damage;
mod days;
mod doubt;
mod draft;
mod family;
mod file_prices;

mod group;
mod header_row;
mod held_back;
mod hidden;
mod identity;
mod importer;
mod key;
mod known_goods;
mod layout;
mod listing;
mod mangled;
mod money;
mod neighbours;
mod no_goods;
mod number_styles;
mod opened;
mod option_text;
mod placeholders;
mod positions;
mod price_notes;
mod price_tax;
mod price_unknown;
mod product_cells;
mod read;
mod row;
mod row_tax;
mod special;
mod spellings;
mod stock_words;
mod survey;
mod tax_cells;
mod tax_columns;
mod ticks;
mod unfold;
mod variant_cells;

pub(crate) use identity::slug;
pub(crate) use special::is_act;

pub use doubt::Unsure;
pub use draft::{Cleared, Identity, ImageDraft, ProductDraft, TextDraft, VariantDraft};
pub use file_prices::{FilePrices, PriceSample};
pub use header_row::HeadRow;
pub use importer::{DuplicateSkus, Importer, Item, MOST_HELD};
pub use listing::MOST_ROWS;
pub use opened::{FileSkus, ImportOptions, Opened, open};
pub use price_unknown::PriceTaxes;
pub use spellings::sku_fold;
