//! Goods: products, their variants, options and pictures.

mod corrected;
mod description;
pub mod field;
pub mod markup;
mod patch;
mod position;
mod product;
mod slug;
mod twins;
mod unit;
mod variant;

pub use description::{DescriptionFormat, FormatEvidence};
pub use patch::{Patch, Patches};
pub use position::position_after;
pub use product::{HeldText, Media, Product, ProductStatus, ProductText, SOURCE_FIELDS, TextField};
pub use slug::{InvalidSlug, MAXIMUM_SLUG, check_slug, composed_slug, folded_slug};
pub use unit::sales_unit;
pub use variant::{Measures, Variant};
