//! Why a whole file of rates is refused. Rows that cannot be understood are
//! [`BadRow`](crate::BadRow)s instead.

/// What makes a file no file of rates.
#[derive(Debug, thiserror::Error)]
pub enum RatesError {
    /// No reader is known for the source.
    #[error("`{0}` is no source of rates")]
    SourceUnknown(String),
    /// There is no text at all in the file.
    #[error("the file is empty")]
    Empty,
    /// It is another format, or it was cut off.
    #[error("not a file of rates")]
    FormatUnknown,
    /// A column is missing.
    #[error("the column `{0}` is missing")]
    HeaderMissing(String),
    /// It is larger than the limit, as it came or unpacked.
    #[error("the file is larger than {limit}")]
    TooLarge {
        /// The limit with its unit.
        limit: String,
    },
}
