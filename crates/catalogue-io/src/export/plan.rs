//! Products as files that import to the same products.
//!
//! The columns of a file depend on what the products have (languages, options, pictures, kept
//! attributes), so every product is seen twice: once for the plan, once to be written.

mod shopify;
mod table;

use crate::ExchangeError;
use dhow_domain::Locale;
use dhow_domain::catalogue::Product;
use std::io::Write;

/// A format to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ExportPreset {
    /// Dhow's own: every field, one row per variant.
    Table,
    /// A Shopify product CSV, with columns of our own behind Shopify's.
    Shopify,
}

impl ExportPreset {
    /// Reads the name: `table`, `shopify`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "table" => Some(Self::Table),
            "shopify" => Some(Self::Shopify),
            _ => None,
        }
    }
}

/// Which columns a file needs: known only after a look at every product.
#[derive(Debug, Clone)]
pub struct ExportPlan {
    preset: ExportPreset,
    source_locale: Locale,
    table: table::Columns,
    shopify: shopify::Columns,
}

impl ExportPlan {
    /// A plan that has seen nothing yet.
    #[must_use]
    pub fn new(preset: ExportPreset, source_locale: Locale) -> Self {
        Self { preset, source_locale, table: table::Columns::default(), shopify: shopify::Columns::default() }
    }

    /// Looks at a product. Every product that will be written must have been seen.
    pub fn see(&mut self, product: &Product) {
        match self.preset {
            ExportPreset::Table => self.table.see(product, &self.source_locale),
            ExportPreset::Shopify => self.shopify.see(product),
        }
    }

    /// Begins the file: the header is written.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn write_to<W: Write>(self, writer: W) -> Result<Exporter<W>, ExchangeError> {
        let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(writer);
        let format: Box<dyn Format> = match self.preset {
            ExportPreset::Table => Box::new(table::Table::new(&self.table, self.source_locale)),
            ExportPreset::Shopify => Box::new(shopify::Shopify::new(&self.shopify, self.source_locale)),
        };
        writer.write_record(format.header()).map_err(failure)?;
        Ok(Exporter { writer, format, rows: 0 })
    }
}

/// How a format writes a product.
trait Format {
    fn header(&self) -> Vec<String>;

    /// The rows of a product, each as wide as the header.
    fn rows(&mut self, product: &Product) -> Vec<Vec<String>>;
}

/// Writes products one after the other.
pub struct Exporter<W: Write> {
    writer: csv::Writer<W>,
    format: Box<dyn Format>,
    rows: u64,
}

impl<W: Write> std::fmt::Debug for Exporter<W> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Exporter").field("rows", &self.rows).finish_non_exhaustive()
    }
}

impl<W: Write> Exporter<W> {
    /// Writes a product.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn write(&mut self, product: &Product) -> Result<(), ExchangeError> {
        for row in self.format.rows(product) {
            self.writer.write_record(&row).map_err(failure)?;
            self.rows += 1;
        }
        Ok(())
    }

    /// Ends the file and says how many data rows it has.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn finish(mut self) -> Result<u64, ExchangeError> {
        self.writer.flush()?;
        Ok(self.rows)
    }
}

fn failure(error: csv::Error) -> ExchangeError {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => ExchangeError::Io(error),
        other => ExchangeError::Io(std::io::Error::other(format!("{other:?}"))),
    }
}
