//! Goods: products, their variants, options and pictures.

mod product;
mod slug;
mod variant;

pub use product::{Media, Product, ProductStatus, ProductText, SOURCE_FIELDS, TextField};
pub use slug::{InvalidSlug, MAXIMUM_SLUG, check_slug};
pub use variant::{Measures, Variant};
