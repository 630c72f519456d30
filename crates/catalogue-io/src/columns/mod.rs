//! Which column is which: header words in seven languages, a preset's own headers, or a mapping.

mod field;
mod header;
mod mapping;
mod platform;
mod price_sentence;
mod price_tax;
mod suggest;
mod tax_rate;
mod words;

pub use field::{Field, MOST_OPTIONS, PictureColumn, PlainField, TextColumn, TextDetail};
pub(crate) use header::normal as normal_word;
pub(crate) use mapping::ColumnMapping;
pub use mapping::Mapping;
pub(crate) use platform::{exports_shop_prices, is_shopify_header, platform};
pub(crate) use price_sentence::sentence;
pub(crate) use price_tax::{ColumnTax, TaxColumn, cell_says, tax_column};
pub(crate) use suggest::{Suggestion, known, of_header, suggest};
pub(crate) use tax_rate::{only_number, rates_in};
pub(crate) use words::speaks_of_price;

use crate::numbers::ColumnNumberStyle;

/// Whether a header is that of one option more than a product can have: `Option Name 4`.
pub(crate) fn is_further_option(header: &str) -> bool {
    words::is_further_option(&header::normal(header))
}

/// How sure a suggestion is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Confidence {
    /// A known header, or the mapping says so.
    Certain,
    /// Close to a known header.
    Likely,
    /// Unknown: kept as it is.
    None,
}

/// One column of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its header; `#3` where the third header is empty.
    pub name: String,
    /// Up to three values.
    pub samples: Vec<String>,
    /// The field it is read as; `None` keeps it as an attribute.
    pub field: Option<Field>,
    /// How sure that is.
    pub confidence: Confidence,
    /// How its numbers are read; `None` for a column without numbers.
    pub reading: Option<ColumnNumberStyle>,
    /// The tax in its prices: `excluded`, `included:NL`, or `gross` where nothing says whose it is;
    /// `None` where nothing is said of it.
    pub base_price_tax: Option<String>,
}
