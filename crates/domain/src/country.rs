//! Countries, as ISO 3166-1 alpha-2 codes.

use std::fmt;

/// Two capital letters. Whether a country of that code exists today is not asked here: codes
/// come and go, and a rule pack that knows nothing of one says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Country([u8; 2]);

/// Why a text is not a country code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a country code of two letters")]
pub struct InvalidCountry(pub String);

impl Country {
    /// Reads a code in either case.
    ///
    /// # Errors
    /// [`InvalidCountry`] when it is not two ASCII letters.
    pub fn parse(text: &str) -> Result<Self, InvalidCountry> {
        match text.trim().as_bytes() {
            [first, second] if first.is_ascii_alphabetic() && second.is_ascii_alphabetic() => {
                Ok(Self([
                    first.to_ascii_uppercase(),
                    second.to_ascii_uppercase(),
                ]))
            }
            _ => Err(InvalidCountry(text.to_owned())),
        }
    }

    /// The code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("a country code is two ASCII letters")
    }
}

impl fmt::Display for Country {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}
