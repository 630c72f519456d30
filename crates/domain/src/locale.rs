//! Languages, as BCP 47 tags in their canonical spelling.

use std::fmt;
use unic_langid::LanguageIdentifier;

/// A language tag such as `de`, `en-US`, `zh-Hans`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Locale(String);

/// Why a text is not a language tag.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a language tag")]
pub struct InvalidLocale(pub String);

impl Locale {
    /// Reads a tag and puts it into canonical spelling (`EN_us` → `en-US`).
    ///
    /// # Errors
    /// [`InvalidLocale`] when the text is no BCP 47 tag.
    pub fn parse(text: &str) -> Result<Self, InvalidLocale> {
        text.trim()
            .parse::<LanguageIdentifier>()
            .ok()
            .filter(|tag| tag.language.as_str() != "und")
            .map(|tag| Self(tag.to_string()))
            .ok_or_else(|| InvalidLocale(text.to_owned()))
    }

    /// The tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language alone: `zh` of `zh-Hans`.
    #[must_use]
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_is_canonical() {
        let canonical = |text| Locale::parse(text).map(|locale| locale.to_string()).ok();
        assert_eq!(canonical("EN_us").as_deref(), Some("en-US"));
        assert_eq!(canonical("zh-hans").as_deref(), Some("zh-Hans"));
        assert_eq!(canonical("not a tag"), None);
        assert_eq!(canonical(""), None);
        assert_eq!(canonical("und"), None);
    }
}
