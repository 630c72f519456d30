//! From rows to drafts: `open` looks the file over, the importer hands out one product after the
//! other. Memory does not grow with the rows of a file whose products keep their rows together.

mod draft;

pub use draft::{ImageDraft, ProductDraft, TextDraft, VariantDraft};

use crate::columns::{Column, Mapping};
use crate::{ExchangeError, Issue, Source};
use dhow_domain::Locale;
use dhow_domain::money::Currency;
use std::collections::BTreeMap;

/// What is known of a file before it is read.
#[derive(Debug, Clone)]
pub struct ImportOptions {
    /// `auto`, `shopify`, `table`; `None` is `auto`.
    pub preset: Option<String>,
    /// Which column is which; suggested where absent.
    pub mapping: Option<Mapping>,
    /// Currency of prices that name none: the one asked for, or the workspace's base.
    pub currency: Currency,
    /// Language of titles and descriptions.
    pub source_locale: Locale,
    /// Locale whose numbers the file holds.
    pub locale: Option<Locale>,
    /// Encoding label, such as `utf-8`, `gbk`, `windows-1252`.
    pub encoding: Option<String>,
    /// `,` `;` `\t` (or `tab`) or `|`.
    pub delimiter: Option<String>,
}

/// A file whose head is known.
#[derive(Debug, Clone)]
pub struct Opened {
    /// `shopify` or `table`.
    pub preset: &'static str,
    /// Encoding it is read in.
    pub encoding: String,
    /// Character between cells.
    pub delimiter: char,
    /// Data rows, blank ones not counted.
    pub rows: u64,
    /// Columns, in order.
    pub columns: Vec<Column>,
    /// Whether SKU or title is certain.
    pub certain: bool,
    /// Locale of the numbers, when it was given.
    pub locale: Option<Locale>,
}

/// What the importer hands out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// A product whose rows are all read; rows with errors are left out of it.
    Product(Box<ProductDraft>),
    /// A problem.
    Issue(Issue),
}

/// Looks a file over: encoding, delimiter, columns, how each column writes its numbers.
///
/// # Errors
/// The file cannot be read, is no table, breaks a limit, or the mapping does not fit it.
pub fn open(source: Source, options: ImportOptions) -> Result<Opened, ExchangeError> {
    let _ = (source, options);
    Err(ExchangeError::Empty)
}

impl Opened {
    /// Header → field, as it will be read.
    #[must_use]
    pub fn mapping(&self) -> BTreeMap<String, Option<String>> {
        self.columns
            .iter()
            .map(|column| (column.name.clone(), column.field.as_ref().map(ToString::to_string)))
            .collect()
    }

    /// Begins to read the rows.
    ///
    /// # Errors
    /// [`ExchangeError::MappingNeeded`] when neither SKU nor title is certain.
    pub fn importer(&self) -> Result<Importer, ExchangeError> {
        Err(ExchangeError::Empty)
    }
}

/// The rows of a file as drafts and issues, in the order of the file.
#[derive(Debug)]
pub struct Importer {}

impl Importer {
    /// Data rows read so far, for a progress bar against [`Opened::rows`].
    #[must_use]
    pub fn rows_read(&self) -> u64 {
        0
    }

    /// Issues that were counted but not handed out, because a thousand of the same code and
    /// column were handed out already.
    #[must_use]
    pub fn suppressed(&self) -> u64 {
        0
    }
}

impl Iterator for Importer {
    type Item = Result<Item, ExchangeError>;

    fn next(&mut self) -> Option<Self::Item> {
        None
    }
}
