//! Saved views: a question about the catalogue that somebody wants to ask again, by name.

use crate::Locale;
use crate::catalogue::ProductStatus;
use crate::id::ViewId;

/// Most characters of a view's name: it stands on a tab.
pub const LONGEST_VIEW_NAME: usize = 60;

/// A named question about the catalogue: which goods, in which columns, in which order.
///
/// The words of `scope`, `columns` and `sort` are kept as they came: a view that a newer program
/// made on another device may name what this one does not know, and must survive it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedView {
    /// The view's id.
    pub id: ViewId,
    /// What its tab says.
    pub name: String,
    /// Words in title, SKU or GTIN; empty for all goods.
    pub search: String,
    /// Only goods in this state; `None` for all that are not archived.
    pub status: Option<ProductStatus>,
    /// Only goods of this kind, as the catalogue names it: `needsLook`, `lowStock`, `changed`.
    pub scope: Option<String>,
    /// Columns in order, as the grid names them; empty for the grid's own choice.
    pub columns: Vec<String>,
    /// What the goods are sorted by, as the catalogue names it; `None` for its own choice.
    pub sort: Option<String>,
    /// Whether the order is turned round.
    pub descending: bool,
    /// Language of the titles; `None` for the source locale.
    pub locale: Option<Locale>,
}

/// Why a name does not fit a view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InvalidViewName {
    /// Nothing that can be seen.
    Empty,
    /// Longer than [`LONGEST_VIEW_NAME`].
    TooLong,
    /// Something that cannot be seen.
    ControlCharacter,
}

/// A view's name without blanks around it.
///
/// # Errors
/// [`InvalidViewName`].
pub fn view_name(text: &str) -> Result<String, InvalidViewName> {
    let name = text.trim();
    if name.is_empty() {
        Err(InvalidViewName::Empty)
    } else if name.chars().any(char::is_control) {
        Err(InvalidViewName::ControlCharacter)
    } else if name.chars().count() > LONGEST_VIEW_NAME {
        Err(InvalidViewName::TooLong)
    } else {
        Ok(name.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_view_has_a_name_that_can_be_read_on_a_tab() {
        let check = |text: &str, expected: Result<&str, InvalidViewName>| {
            assert_eq!(view_name(text), expected.map(str::to_owned), "{text:?}");
        };
        check("  Without GTIN ", Ok("Without GTIN"));
        check("没有条码", Ok("没有条码"));
        check(" ", Err(InvalidViewName::Empty));
        check("a\tb", Err(InvalidViewName::ControlCharacter));
        check(&"x".repeat(60), Ok(&"x".repeat(60)));
        check(&"x".repeat(61), Err(InvalidViewName::TooLong));
    }
}
