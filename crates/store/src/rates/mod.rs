//! What sources of rates published: table and tree.

mod document;
pub(crate) mod publication;
pub(crate) mod publication_tree;
