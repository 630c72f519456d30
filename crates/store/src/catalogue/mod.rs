//! Products with their variants, texts and pictures: tables, tree, list, search.

pub(crate) mod blob;
pub(crate) mod bulk;
mod document;
mod fold;
mod hits;
pub(crate) mod identities;
pub(crate) mod key_set;
pub(crate) mod keys;
pub(crate) mod load;
pub(crate) mod lookup;
pub(crate) mod new_products;
pub(crate) mod order_key;
pub(crate) mod page;
pub(crate) mod position;
pub(crate) mod price_page;
pub(crate) mod product;
pub(crate) mod product_rows;
pub(crate) mod product_text;
pub(crate) mod product_tree;
mod row;
mod rows;
pub(crate) mod search;
pub(crate) mod stream;
pub(crate) mod summary;
mod texts;
pub(crate) mod variant;
pub(crate) mod variant_tree;
