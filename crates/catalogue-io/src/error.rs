//! Why a whole file is refused. Problems of single rows are [`Issue`](crate::Issue)s instead.

use crate::doubt::Doubt;

/// What makes a file unreadable, or an import impossible before its first row.
#[derive(Debug, thiserror::Error)]
pub enum CatalogueError {
    /// NumberStyle or writing failed.
    #[error("cannot read or write: {0}")]
    Io(#[from] std::io::Error),
    /// There is no text at all in the file.
    #[error("the file is empty")]
    Empty,
    /// It is another format: a picture, a workbook, an archive.
    #[error("not a table of text")]
    FormatUnknown,
    /// A column that the preset or the mapping names is not there.
    #[error("the column `{0}` is missing")]
    HeaderMissing(String),
    /// No column is known to be the SKU or the title, or goods would be made without a title or
    /// price while columns are not understood; what is suggested so far.
    #[error("it is not certain which column is which")]
    MappingNeeded {
        /// Header → suggested field, `None` where there is no suggestion.
        suggestion: std::collections::BTreeMap<String, Option<String>>,
        /// Spreadsheet row that was taken for the header.
        header_row: u64,
        /// Its cells.
        header: Vec<String>,
        /// Another row that may be the header.
        suggested_header_row: Option<u64>,
        /// The columns that are in doubt, where no more than these are.
        doubt: Option<Doubt>,
    },
    /// The file of a shop platform names no currency.
    #[error("nothing says the currency of the prices from {platform}")]
    CurrencyNeeded {
        /// The platform, by its own name.
        platform: &'static str,
    },
    /// The prices of a column hold a tax, and nothing says of which country.
    #[error("nothing says whose tax the prices of `{column}` hold")]
    TaxCountryNeeded {
        /// Header of the column.
        column: String,
    },
    /// The prices of a column hold a tax of a rate that no class of that country has.
    #[error("no class of {country} has the rate {rate} % of `{column}`")]
    TaxRateUnknown {
        /// Header of the column.
        column: String,
        /// The rate, or the rates, in percent.
        rate: String,
        /// The country.
        country: dhow_domain::Country,
    },
    /// A column and a sentence of the file say different things of the tax in its prices.
    #[error("`{said}` is not what `{column}` says of its tax")]
    TaxDiffers {
        /// Header of the column.
        column: String,
        /// The sentence.
        said: String,
    },
    /// A sentence of the file names another currency than its prices are in.
    #[error("`{said}` is not the currency of the prices")]
    CurrencyDiffers {
        /// The sentence.
        said: String,
    },
    /// The mapping names a field that does not exist, or maps two columns to one field.
    #[error("`{header}` cannot be mapped to `{field}`")]
    MappingInvalid {
        /// Header in the mapping.
        header: String,
        /// Field named for it.
        field: String,
    },
    /// The mapping file is neither TOML nor JSON of the documented form.
    #[error("the mapping cannot be read: {0}")]
    MappingUnreadable(String),
    /// An option (`encoding`, `delimiter`, `locale`, `preset`, `currency`) has an unknown value.
    #[error("`{value}` is no {option}")]
    OptionInvalid {
        /// Name of the option.
        option: &'static str,
        /// Value that was given.
        value: String,
    },
    /// A cell, row or header is larger than the limit.
    #[error("row {row}: {what} larger than {limit}")]
    TooLarge {
        /// `cell`, `row` or `columns`.
        what: &'static str,
        /// Spreadsheet row, the header being 1.
        row: u64,
        /// Header of the column, where it is known.
        column: Option<String>,
        /// The limit with its unit.
        limit: String,
    },
    /// A quotation mark opened in this row is never closed: the rest of the file is one cell.
    #[error("row {row}: a quotation mark is never closed")]
    UnclosedQuote {
        /// Spreadsheet row where it opens.
        row: u64,
    },
}
