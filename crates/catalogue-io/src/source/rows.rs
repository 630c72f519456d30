//! The rows of a file, with the numbers a spreadsheet gives them.

use super::encoding::DecodingReader;
use super::lines::{Broken, BrokenQuote, LARGEST_CELL, LARGEST_ROW, Lines, MOST_COLUMNS};
use super::{Dialect, Encoded, Source};
use crate::CatalogueError;
use csv::StringRecord;
use std::io::Read;

type Input = Lines<DecodingReader<Box<dyn Read + Send>>>;

/// Reads rows one after the other.
pub(crate) struct Rows {
    reader: csv::Reader<Input>,
    record: StringRecord,
    row: u64,
    /// Lines before the first row.
    before: u64,
    delimiter: char,
}

impl Rows {
    pub(crate) fn open(
        source: &Source,
        encoded: Encoded,
        dialect: Dialect,
    ) -> Result<Self, CatalogueError> {
        let decoded = DecodingReader::new(source.reader()?, encoded.encoding);
        let reader = csv::ReaderBuilder::new()
            .delimiter(dialect.delimiter)
            .has_headers(false)
            .flexible(true)
            .from_reader(Lines::new(decoded, dialect.delimiter));
        let mut rows = Self {
            reader,
            record: StringRecord::new(),
            row: 0,
            before: 0,
            delimiter: char::from(dialect.delimiter),
        };
        if dialect.declared_inside {
            rows.advance()?;
            (rows.row, rows.before) = (0, 1);
        }
        Ok(rows)
    }

    /// The next row that is not blank, with its number; `None` at the end.
    pub(crate) fn next(&mut self) -> Result<Option<(u64, &StringRecord)>, CatalogueError> {
        while self.advance()? {
            if self.record.iter().any(|cell| !cell.trim().is_empty()) {
                return Ok(Some((self.row, &self.record)));
            }
        }
        Ok(None)
    }

    /// The character between cells.
    pub(crate) fn delimiter(&self) -> char {
        self.delimiter
    }

    /// What is wrong with the quotation marks of the row that was read last.
    pub(crate) fn broken_quote(&mut self) -> Option<BrokenQuote> {
        let line = self.row + self.before;
        self.reader.get_mut().broken_quote(line)
    }

    /// Whether the file ends within its last row.
    pub(crate) fn ends_within_row(&self) -> bool {
        self.reader.get_ref().ends_within_row()
    }

    fn advance(&mut self) -> Result<bool, CatalogueError> {
        self.row += 1;
        self.reader.read_record(&mut self.record).map_err(refusal)
    }
}

fn refusal(error: csv::Error) -> CatalogueError {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => match error
            .get_ref()
            .and_then(|inner| inner.downcast_ref::<Broken>())
        {
            Some(broken) => broken_limit(*broken),
            None => CatalogueError::Io(error),
        },
        _ => CatalogueError::FormatUnknown,
    }
}

/// The column is numbered here; whoever knows the header names it.
fn broken_limit(broken: Broken) -> CatalogueError {
    let mebibytes = |bytes: usize| format!("{} MiB", bytes / (1024 * 1024));
    let too_large = |what, row, column, limit| CatalogueError::TooLarge {
        what,
        row,
        column,
        limit,
    };
    match broken {
        Broken::Cell { row, column } => too_large(
            "cell",
            row,
            Some(format!("#{}", column + 1)),
            mebibytes(LARGEST_CELL),
        ),
        Broken::Row { row } => too_large("row", row, None, mebibytes(LARGEST_ROW)),
        Broken::Columns { row } => too_large("columns", row, None, MOST_COLUMNS.to_string()),
        Broken::Quote { row } => CatalogueError::UnclosedQuote { row },
    }
}
