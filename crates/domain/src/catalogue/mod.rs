//! Goods: products, their variants, options and pictures.

mod corrected;
pub mod field;
mod patch;
mod product;
mod slug;
mod unit;
mod variant;

pub use patch::{Patch, Patches};
pub use product::{Media, Product, ProductStatus, ProductText, SOURCE_FIELDS, TextField};
pub use slug::{InvalidSlug, MAXIMUM_SLUG, check_slug};
pub use unit::sales_unit;
pub use variant::{Measures, Variant};
