//! What was published where.

pub(crate) mod address;
pub(crate) mod left;
pub(crate) mod listing;
pub(crate) mod page;
pub(crate) mod withdrawn;
