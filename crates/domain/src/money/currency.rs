//! Currencies, as ISO 4217 has them.

use std::fmt;

/// A currency of ISO 4217 that money can be in (not a metal, fund or test code).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Currency(iso_currency::Currency);

/// Why a text is not a currency.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a currency code")]
pub struct UnknownCurrency(pub String);

impl Currency {
    /// Reads a code in either case.
    ///
    /// # Errors
    /// [`UnknownCurrency`] when ISO 4217 has no such code.
    pub fn parse(text: &str) -> Result<Self, UnknownCurrency> {
        iso_currency::Currency::from_code(&text.trim().to_ascii_uppercase())
            .filter(|currency| currency.exponent().is_some())
            .map(Self)
            .ok_or_else(|| UnknownCurrency(text.to_owned()))
    }

    /// The three letters.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.0.code()
    }

    /// Decimals of the minor unit: 0 for the yen, 2 for the euro, 3 for the Kuwaiti dinar.
    #[must_use]
    pub fn minor_digits(self) -> u32 {
        u32::from(self.0.exponent().unwrap_or_default())
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minor_digits_follow_the_standard() {
        let digits = |code| Currency::parse(code).map(Currency::minor_digits).ok();
        assert_eq!(digits("JPY"), Some(0));
        assert_eq!(digits("eur"), Some(2));
        assert_eq!(digits("KWD"), Some(3));
        assert_eq!(digits("ISK"), Some(0));
        assert_eq!(digits("XAU"), None);
        assert_eq!(digits("EURO"), None);
    }
}
