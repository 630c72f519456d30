//! What a draft changes: a pure function of the product there is and the draft. Absent cells
//! change nothing, and neither do empty ones outside our own format; equal amounts written
//! differently (`10.5`, `10.50`) change nothing.

mod cells;
mod draft;
mod outcome;
mod product;
mod unchanged;
mod variant;

pub use draft::merge;
pub use outcome::{Cell, Detail, Merge, MergeContext, Outcome, VariantMerge};
pub use unchanged::changes_nothing;
pub use variant::new_rows;
