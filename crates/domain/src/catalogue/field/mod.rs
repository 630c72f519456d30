//! The fields of products and variants: one table that the editor, files and channels go by.
//!
//! A field has a name on the wire, a kind with its rule and its limit, and a way in and out of the
//! plain structs [`Variant`](super::Variant) and [`Product`](super::Product). Whoever takes a text
//! for a field asks [`VariantField::parse`] or [`ProductField::parse`], so that a rule stands once.

mod kind;
mod numbers;
mod product;
mod texts;
mod value;
mod variant;

#[cfg(test)]
mod tests;

pub use kind::{
    ControlCharacters, FieldContext, FieldKind, HS_CODE_DIGITS, LONGEST_TITLE, LONGEST_WORD,
};
pub use numbers::{NumberFormat, PlainNumbers};
pub use product::ProductField;
pub use texts::FieldTexts;
pub use value::{FieldValue, InvalidField};
pub use variant::{MAIN_LOCATION, VariantField};

use super::Patch;

/// Reads what was typed into a field of this kind: nothing clears it.
fn read(
    kind: FieldKind,
    text: Option<&str>,
    context: &FieldContext<'_>,
) -> Result<Patch<FieldValue>, InvalidField> {
    let text = text
        .map(|text| kind.trimmed(text))
        .filter(|text| !text.is_empty());
    text.map_or(Ok(Patch::Clear), |text| {
        kind.parse(text, context).map(Patch::Set)
    })
}
