//! The class of goods that a tax rate is for.

use std::fmt;

/// Most characters of a class.
const LONGEST: usize = 16;

/// A class of goods as a rule pack names it, such as `standard` or `reduced`: up to 16 lower-case
/// letters, digits and hyphens. It is small and of fixed size, so that prices that name one are
/// copied like numbers.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TaxClass([u8; LONGEST]);

/// A text is no class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a tax class has 1 to 16 letters, digits and hyphens")]
pub struct InvalidTaxClass;

impl TaxClass {
    /// The class of goods that no other class is for.
    pub const STANDARD: Self = Self(*b"standard\0\0\0\0\0\0\0\0");

    /// Reads a class; capitals become small letters.
    ///
    /// # Errors
    /// [`InvalidTaxClass`].
    pub fn parse(text: &str) -> Result<Self, InvalidTaxClass> {
        let bytes = text.as_bytes();
        let fits = (1..=LONGEST).contains(&bytes.len())
            && bytes
                .iter()
                .all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-');
        if !fits {
            return Err(InvalidTaxClass);
        }
        let mut kept = [0; LONGEST];
        for (kept, byte) in kept.iter_mut().zip(bytes) {
            *kept = byte.to_ascii_lowercase();
        }
        Ok(Self(kept))
    }

    /// Its name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let end = self.0.iter().position(|byte| *byte == 0).unwrap_or(LONGEST);
        std::str::from_utf8(&self.0[..end]).expect("a class is ASCII")
    }
}

impl fmt::Display for TaxClass {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl fmt::Debug for TaxClass {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), formatter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(input: &str, expect: Option<&str>) {
        let read = TaxClass::parse(input).ok();
        assert_eq!(read.as_ref().map(TaxClass::as_str), expect, "{input}");
    }

    #[test]
    fn a_class_is_a_short_word() {
        check("standard", Some("standard"));
        check("Super-Reduced", Some("super-reduced"));
        check("sixteen-letters1", Some("sixteen-letters1"));
        check("seventeen-letters", None);
        check("", None);
        check("two words", None);
        check("ermäßigt", None);
        assert_eq!(TaxClass::parse("standard"), Ok(TaxClass::STANDARD));
    }
}
