//! What the formats of a file have in common.

use dhow_domain::catalogue::Product;

/// How a format writes a product.
pub(super) trait Format {
    fn header(&self) -> Vec<String>;

    /// The rows of a product, each as wide as the header.
    fn rows(&mut self, product: &Product) -> Vec<Vec<String>>;
}
