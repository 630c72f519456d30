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

/// Finds a text for a page: in its own language, else in the others of its chain, else in any.
pub(crate) fn localize<'a>(texts: &'a Texts, chain: &[&'a Locale]) -> Option<LocalizedText<'a>> {
    let filled = |locale: &Locale| {
        texts
            .get_key_value(locale)
            .filter(|(_, text)| !text.trim().is_empty())
    };
    let found = chain.iter().find_map(|locale| filled(locale));
    let any = || texts.iter().find(|(_, text)| !text.trim().is_empty());
    let (locale, text) = found.or_else(any)?;
    Some(LocalizedText {
        text,
        locale,
        fell_back: chain.first() != Some(&locale),
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
            let found = localize(&texts, &[&de, &en, &tr]);
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
    }

    #[test]
    fn a_fallback_is_isolated_with_its_language() {
        let (ar, en) = (locale("ar"), locale("en"));
        let texts = Texts::from([(en.clone(), "Towel & robe".to_owned())]);
        let words = Words::new(&ar);
        let found = localize(&texts, &[&ar, &en]).unwrap();
        assert_eq!(
            found.markup(&words, false).0,
            r#"<bdi lang="en" dir="ltr">Towel &amp; robe</bdi>"#
        );
        assert!(found.markup(&words, true).0.contains(r#"class="fallback""#));
    }
}
