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

/// Members of the European Union.
const EUROPEAN_UNION: &str = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO \
                              SE SI SK";

impl Country {
    /// Reads a code in either case. The United Kingdom and Greece are called otherwise by people,
    /// and by the prefix of Greek tax numbers, than by the list of countries: `UK` is `GB`, `EL` is
    /// `GR`, so that one country has one code in prices, taxes and what search engines are told.
    ///
    /// # Errors
    /// [`InvalidCountry`] when it is not two ASCII letters.
    pub fn parse(text: &str) -> Result<Self, InvalidCountry> {
        match text.trim().as_bytes() {
            [first, second] if first.is_ascii_alphabetic() && second.is_ascii_alphabetic() => {
                let said = [first.to_ascii_uppercase(), second.to_ascii_uppercase()];
                Ok(Self(match &said {
                    b"UK" => *b"GB",
                    b"EL" => *b"GR",
                    _ => said,
                }))
            }
            _ => Err(InvalidCountry(text.to_owned())),
        }
    }

    /// Whether it is a member of the European Union, whose shops show prices with tax.
    #[must_use]
    pub fn is_in_european_union(self) -> bool {
        EUROPEAN_UNION.split(' ').any(|code| code == self.as_str())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_has_one_code_whatever_people_call_it() {
        let check = |text: &str, expect: Option<&str>| {
            let country = Country::parse(text).ok();
            assert_eq!(country.as_ref().map(Country::as_str), expect, "{text}");
        };
        check("GB", Some("GB"));
        check("UK", Some("GB"));
        check(" uk ", Some("GB"));
        check("Uk", Some("GB"));
        check("GR", Some("GR"));
        check("EL", Some("GR"));
        check("el", Some("GR"));
        // Ukraine, and what is no code of the United Kingdom or of Greece.
        check("UA", Some("UA"));
        check("LE", Some("LE"));
        check("XI", Some("XI"));
        check("U", None);
        check("UKR", None);
        check("E1", None);
    }

    #[test]
    fn members_of_the_european_union() {
        for (code, expect) in [
            ("NL", true),
            ("hr", true),
            ("GR", true),
            ("SK", true),
            ("GB", false),
            ("CH", false),
            ("TR", false),
            ("US", false),
            ("EL", true),
            ("UK", false),
        ] {
            let country = Country::parse(code).unwrap();
            assert_eq!(country.is_in_european_union(), expect, "{code}");
        }
        assert_eq!(EUROPEAN_UNION.split(' ').count(), 27);
    }
}
