//! The second look at the products: each becomes rows of the file.

use super::format::Format;
use crate::CatalogueError;
use dhow_domain::catalogue::field::FieldTexts;
use std::io::Write;

/// Writes products one after the other.
pub struct Exporter<W: Write> {
    writer: csv::Writer<W>,
    format: Format,
    rows: u64,
}

impl<W: Write> std::fmt::Debug for Exporter<W> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Exporter")
            .field("rows", &self.rows)
            .finish_non_exhaustive()
    }
}

impl<W: Write> Exporter<W> {
    /// Begins a file: its header is written.
    pub(super) fn begin(writer: W, format: Format) -> Result<Self, CatalogueError> {
        let mut writer = csv::WriterBuilder::new()
            .terminator(csv::Terminator::CRLF)
            .from_writer(writer);
        writer.write_record(format.header()).map_err(failure)?;
        Ok(Self {
            writer,
            format,
            rows: 0,
        })
    }

    /// Writes a product.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn write(&mut self, goods: &impl FieldTexts) -> Result<(), CatalogueError> {
        let rows = self.format.write(goods, &mut self.writer);
        self.rows += rows.map_err(failure)?;
        Ok(())
    }

    /// Ends the file and says how many data rows it has.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn finish(mut self) -> Result<u64, CatalogueError> {
        self.writer.flush()?;
        Ok(self.rows)
    }
}

fn failure(error: csv::Error) -> CatalogueError {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => CatalogueError::Io(error),
        other => CatalogueError::Io(std::io::Error::other(format!("{other:?}"))),
    }
}
