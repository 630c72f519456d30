//! Where the standings of products are kept, and how their rows are found by number.

pub(crate) mod goods;
pub(crate) mod standing;
