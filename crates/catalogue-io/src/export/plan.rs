//! The first look at the products, which settles the columns of the file.

use super::exporter::Exporter;
use super::format::Format;
use super::{shopify, table};
use crate::CatalogueError;
use dhow_domain::Locale;
use dhow_domain::catalogue::Product;
use std::io::Write;

/// A format to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, strum::EnumString)]
#[strum(serialize_all = "lowercase")]
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
        text.parse().ok()
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
        Self {
            preset,
            source_locale,
            table: table::Columns::default(),
            shopify: shopify::Columns::default(),
        }
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
    pub fn write_to<W: Write>(self, writer: W) -> Result<Exporter<W>, CatalogueError> {
        let format = match self.preset {
            ExportPreset::Table => {
                Format::Table(table::Table::new(&self.table, self.source_locale))
            }
            ExportPreset::Shopify => {
                Format::Shopify(shopify::Shopify::new(&self.shopify, self.source_locale))
            }
        };
        Exporter::begin(writer, format)
    }
}
