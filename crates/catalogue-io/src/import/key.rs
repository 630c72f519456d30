//! What makes rows of a file belong to one product.

use super::special::SpecialColumns;
use crate::columns::PlainField as P;

/// What makes rows belong to one product.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Key {
    /// The same value in this column: group, handle or slug.
    Column(usize),
    /// The SKU of another row in the parent column, or its number.
    Parent {
        parent: usize,
        sku: usize,
        id: Option<usize>,
    },
    /// The SKU, or that of the product whose row lists it among its variants.
    Listed(usize),
    /// The same title, for rows with an option value.
    Title(usize),
    /// Each row is a product.
    None,
}

/// What groups the rows, by the columns there are.
pub(crate) fn key_of(
    plain: impl Fn(P) -> Option<usize>,
    special: &SpecialColumns,
    has_options: bool,
) -> Key {
    if let Some(index) = plain(P::Group).or_else(|| plain(P::Handle)) {
        return Key::Column(index);
    }
    if let (Some(_), Some(sku)) = (special.children, plain(P::Sku)) {
        return Key::Listed(sku);
    }
    if let (Some(parent), Some(sku)) = (plain(P::Parent), plain(P::Sku)) {
        let id = plain(P::ProductId).or(special.id);
        return Key::Parent { parent, sku, id };
    }
    if let Some(index) = plain(P::ProductId) {
        return Key::Column(index);
    }
    match (plain(P::Slug), plain(P::Title)) {
        (Some(slug), _) => Key::Column(slug),
        (None, Some(title)) if has_options => Key::Title(title),
        _ => Key::None,
    }
}
