//! Texts as a page says them: in its own language where there is one, else in another that is
//! marked as such.

use crate::markup::{Markup, escape};
use crate::site::Texts;
use crate::words::{Words, direction};
use dhow_domain::Locale;
use std::fmt::Write as _;

/// A text as found for a page: its words and, when it fell back, the language it is in.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LocalizedText<'a> {
    pub(crate) text: &'a str,
    pub(crate) locale: &'a Locale,
    pub(crate) fell_back: bool,
}

/// Finds a text for a page: in its own language, else in the others of its chain, else in any. What
/// stands in a parent of its language is its own: `pt` on a page in `pt-BR`.
pub(crate) fn localize<'a>(texts: &'a Texts, chain: &[Locale]) -> Option<LocalizedText<'a>> {
    let filled = |locale: &Locale| {
        texts
            .get_key_value(locale)
            .filter(|(_, text)| !text.trim().is_empty())
    };
    let found = chain.iter().find_map(filled);
    let readable = |locale: &Locale| {
        let own = chain.first();
        own.is_none_or(|own| !locale.is_other_script_of(own))
    };
    let mut others = texts.iter().filter(|(locale, _)| readable(locale));
    let any = || others.find(|(_, text)| !text.trim().is_empty());
    let (locale, text) = found.or_else(any)?;
    Some(LocalizedText {
        text,
        locale,
        fell_back: !chain
            .first()
            .is_some_and(|own| own.is_same_language(locale)),
    })
}

impl LocalizedText<'_> {
    /// The text as markup; in the preview a fallback carries a visible tag.
    pub(crate) fn markup(&self, words: &Words, preview: bool) -> Markup {
        let text = Markup::text(self.text);
        if !self.fell_back {
            return text;
        }
        let mut markup = Markup::foreign(&text.0, self.locale.as_str(), direction(self.locale));
        if preview {
            markup.0.push_str(&self.tag(words).0);
        }
        markup
    }

    /// The visible tag of a fallback.
    pub(crate) fn tag(&self, words: &Words) -> Markup {
        let language = words.language_name(self.locale.as_str());
        let mut tag = Markup(r#" <span class="fallback">"#.to_owned());
        let phrase = words.markup("shop-fallback", &[("language", &language)]);
        let _ = write!(tag.0, "{}</span>", phrase.0);
        tag
    }

    /// `lang` and `dir` attributes for a block of this text; nothing when it is the page's own.
    pub(crate) fn attributes(&self) -> Markup {
        if !self.fell_back {
            return Markup::default();
        }
        let (locale, direction) = (escape(self.locale.as_str()), direction(self.locale));
        Markup(format!(r#" lang="{locale}" dir="{direction}""#))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locale(tag: &str) -> Locale {
        Locale::parse(tag).unwrap()
    }

    #[test]
    fn a_text_falls_back_along_the_chain_and_says_its_language() {
        let (de, en, tr) = (locale("de"), locale("en"), locale("tr"));
        let texts = |pairs: &[(&Locale, &str)]| -> Texts {
            pairs
                .iter()
                .map(|(locale, text)| ((*locale).clone(), (*text).to_owned()))
                .collect()
        };
        let check = |texts: Texts, expect: Option<(&str, &str, bool)>| {
            let chain = [&de, &en, &tr].map(Locale::clone);
            let found = localize(&texts, &chain);
            assert_eq!(
                found.map(|found| (found.text, found.locale.as_str(), found.fell_back)),
                expect
            );
        };
        check(
            texts(&[(&de, "Tuch"), (&tr, "Havlu")]),
            Some(("Tuch", "de", false)),
        );
        check(
            texts(&[(&en, "Towel"), (&tr, "Havlu")]),
            Some(("Towel", "en", true)),
        );
        check(
            texts(&[(&de, "  "), (&tr, "Havlu")]),
            Some(("Havlu", "tr", true)),
        );
        check(
            texts(&[(&locale("fr"), "Serviette")]),
            Some(("Serviette", "fr", true)),
        );
        check(texts(&[]), None);
        check(
            texts(&[(&locale("de-AT"), "Marille"), (&tr, "Havlu")]),
            Some(("Havlu", "tr", true)),
        );
    }

    #[test]
    fn a_text_in_the_same_language_is_no_foreign_one() {
        let check = |chain: &[&str], tag: &str, fell_back: bool| {
            let texts = Texts::from([(locale(tag), "Tin".to_owned())]);
            let chain: Vec<Locale> = chain.iter().map(|tag| locale(tag)).collect();
            let found = localize(&texts, &chain).unwrap();
            assert_eq!(found.fell_back, fell_back, "{tag} on {chain:?}");
        };
        check(&["en-US", "en"], "en", false);
        check(&["en-GB", "en"], "en", false);
        check(&["pt-BR", "pt"], "pt", false);
        check(&["zh-TW", "zh-Hant"], "zh-Hant", false);
        check(&["zh-TW", "zh-Hans"], "zh-Hans", true);
        check(&["sr-Latn", "sr"], "sr", true);
        check(&["de", "en"], "en", true);
    }

    #[test]
    fn a_fallback_is_isolated_with_its_language() {
        let (ar, en) = (locale("ar"), locale("en"));
        let texts = Texts::from([(en.clone(), "Towel & robe".to_owned())]);
        let words = Words::new(&ar);
        let found = localize(&texts, &[ar, en]).unwrap();
        assert_eq!(
            found.markup(&words, false).0,
            r#"<bdi lang="en" dir="ltr">Towel &amp; robe</bdi>"#
        );
        assert!(found.markup(&words, true).0.contains(r#"class="fallback""#));
    }
}
