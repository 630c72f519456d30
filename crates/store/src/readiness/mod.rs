//! Where the issue counts of products are kept, and how their rows are found by number.

pub(crate) mod counts;
pub(crate) mod goods;
