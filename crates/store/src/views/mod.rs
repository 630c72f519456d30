//! Saved views of the catalogue: table and tree.

mod document;
pub(crate) mod view;
mod view_tree;
