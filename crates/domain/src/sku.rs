//! The seller's own code of a variant.

use std::fmt;

/// Longest SKU in characters.
pub const MAXIMUM_LENGTH: usize = 120;

/// A stock-keeping unit: 1 to 120 characters, no control characters, no space at either end.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Sku(String);

/// Why a text is not a SKU.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidSku {
    /// There is nothing in it.
    #[error("a SKU cannot be empty")]
    Empty,
    /// It is longer than [`MAXIMUM_LENGTH`].
    #[error("a SKU has at most 120 characters")]
    TooLong,
    /// It holds a control or invisible formatting character.
    #[error("a SKU cannot hold control characters")]
    ControlCharacter,
}

impl Sku {
    /// Reads a SKU; white space at the ends is dropped.
    ///
    /// # Errors
    /// [`InvalidSku`] says which rule it breaks.
    pub fn parse(text: &str) -> Result<Self, InvalidSku> {
        let text = text.trim();
        if text.is_empty() {
            return Err(InvalidSku::Empty);
        }
        if text.chars().count() > MAXIMUM_LENGTH {
            return Err(InvalidSku::TooLong);
        }
        if text.chars().any(is_invisible) {
            return Err(InvalidSku::ControlCharacter);
        }
        Ok(Self(text.to_owned()))
    }

    /// The code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

impl fmt::Display for Sku {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules() {
        assert_eq!(
            Sku::parse(" ATT-70140-SND ")
                .map(|sku| sku.to_string())
                .as_deref(),
            Ok("ATT-70140-SND")
        );
        assert_eq!(Sku::parse("  "), Err(InvalidSku::Empty));
        assert_eq!(Sku::parse("A\u{202E}B"), Err(InvalidSku::ControlCharacter));
        assert_eq!(Sku::parse("A\0"), Err(InvalidSku::ControlCharacter));
        assert_eq!(Sku::parse(&"x".repeat(121)), Err(InvalidSku::TooLong));
    }
}
