//! Products as files that import to the same products.
//!
//! The columns of a file depend on what the products have (languages, options, pictures, kept
//! attributes), so every product is seen twice: once for the plan, once to be written.

mod exporter;
mod format;
mod plan;
mod shopify;
mod table;

pub use exporter::Exporter;
pub use plan::{ExportPlan, ExportPreset};
