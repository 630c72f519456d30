//! Markets: table and tree.

mod document;
pub(crate) mod market;
pub(crate) mod market_tree;
