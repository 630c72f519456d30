//! Goods: products, their variants, options and pictures.

mod product;
mod variant;

pub use product::{Media, Product, ProductStatus, ProductText, SOURCE_FIELDS, TextField};
pub use variant::{Measures, Variant};
