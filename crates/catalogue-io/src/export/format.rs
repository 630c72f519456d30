//! The formats of a file.

use super::shopify::Shopify;
use super::table::Table;
use dhow_domain::catalogue::field::FieldTexts;
use std::io::Write;

/// How a file is written.
pub(super) enum Format {
    Table(Table),
    Shopify(Shopify),
}

impl Format {
    pub(super) fn header(&self) -> Vec<String> {
        match self {
            Self::Table(table) => table.header(),
            Self::Shopify(shopify) => shopify.header(),
        }
    }

    /// Writes the rows of a product, each as wide as the header, and answers how many they are.
    pub(super) fn write<W: Write>(
        &mut self,
        goods: &impl FieldTexts,
        writer: &mut csv::Writer<W>,
    ) -> csv::Result<u64> {
        match self {
            Self::Table(table) => table.write(goods, writer),
            Self::Shopify(shopify) => shopify.write(&goods.whole(), writer),
        }
    }
}
