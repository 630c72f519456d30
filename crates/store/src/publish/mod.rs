//! What was published where.

pub(crate) mod listing;
