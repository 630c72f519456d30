//! From what was asked to a language the house speaks.

use crate::embedded::Language;
use icu::locale::{LanguageIdentifier, LocaleDirectionality, LocaleExpander};

/// Which way text runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// As HTML's `dir` attribute has it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// The way the script of a language runs; left to right when the tag says nothing.
#[must_use]
pub fn direction(tag: &str) -> Direction {
    match identifier(tag) {
        Some(tag) if LocaleDirectionality::new_extended().is_right_to_left(&tag) => Direction::Rtl,
        _ => Direction::Ltr,
    }
}

/// The best language for a tag: same language in the same script, else English.
///
/// Regions fold (`zh-CN` → `zh-Hans`, `ar-EG` → `ar`), scripts do not: who reads traditional
/// Chinese is not served simplified. A POSIX name such as `de_DE.UTF-8` is understood.
#[must_use]
pub fn negotiate(tag: &str) -> Language {
    offered(tag).unwrap_or(Language::English)
}

/// The best language for a list of wishes, first wish first; English when none fits.
#[must_use]
pub fn negotiate_first<'a>(tags: impl IntoIterator<Item = &'a str>) -> Language {
    tags.into_iter()
        .find_map(offered)
        .unwrap_or(Language::English)
}

fn offered(tag: &str) -> Option<Language> {
    let wanted = expanded(identifier(tag)?);
    Language::ALL.into_iter().find(|language| {
        identifier(language.tag())
            .map(expanded)
            .is_some_and(|offer| offer.language == wanted.language && offer.script == wanted.script)
    })
}

/// The tag with the script its readers expect: `zh-CN` → `zh-Hans-CN`.
fn expanded(mut tag: LanguageIdentifier) -> LanguageIdentifier {
    LocaleExpander::new_extended().maximize(&mut tag);
    tag
}

/// The tag without encoding, modifier and extensions.
pub(crate) fn identifier(tag: &str) -> Option<LanguageIdentifier> {
    let tag = tag
        .split(['.', '@'])
        .next()
        .unwrap_or(tag)
        .replace('_', "-");
    let tag = tag.split("-u-").next().unwrap_or(&tag);
    tag.parse()
        .ok()
        .filter(|tag: &LanguageIdentifier| !tag.language.is_unknown())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_fold_and_scripts_do_not() {
        let check = |tag: &str, expect: Language| assert_eq!(negotiate(tag), expect, "{tag}");
        check("en-US", Language::English);
        check("en-GB", Language::English);
        check("de", Language::German);
        check("de-AT", Language::German);
        check("DE_ch", Language::German);
        check("de_DE.UTF-8", Language::German);
        check("ar", Language::Arabic);
        check("ar-EG", Language::Arabic);
        check("ar-EG-u-nu-latn", Language::Arabic);
        check("zh-Hans", Language::Chinese);
        check("zh", Language::Chinese);
        check("zh-CN", Language::Chinese);
        check("zh-SG", Language::Chinese);
        check("zh_CN.GB18030@stroke", Language::Chinese);
        check("zh-TW", Language::English);
        check("zh-Hant", Language::English);
        check("fr", Language::English);
        check("C", Language::English);
        check("POSIX", Language::English);
        check("", Language::English);
        check("not a tag", Language::English);
    }

    #[test]
    fn the_first_wish_that_can_be_met_is_met() {
        assert_eq!(
            negotiate_first(["fr", "zh-TW", "de-CH", "ar"]),
            Language::German
        );
        assert_eq!(negotiate_first(["tr"]), Language::English);
        assert_eq!(negotiate_first([]), Language::English);
    }

    #[test]
    fn direction_follows_the_script() {
        let check = |tag: &str, expect: Direction| assert_eq!(direction(tag), expect, "{tag}");
        check("ar", Direction::Rtl);
        check("ar-EG", Direction::Rtl);
        check("he", Direction::Rtl);
        check("fa-IR", Direction::Rtl);
        check("ur", Direction::Rtl);
        check("en-US", Direction::Ltr);
        check("zh-Hans", Direction::Ltr);
        check("tr", Direction::Ltr);
        check("az-Arab", Direction::Rtl);
        check("", Direction::Ltr);
    }
}
