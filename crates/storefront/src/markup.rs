//! Text on its way into a page: escaped, freed of what would turn the writing direction of its
//! surroundings, and marked with its language where that is not the page's.

use crate::site::Texts;
use crate::words::Words;
use dhow_domain::Locale;
use minijinja::Value;
use std::borrow::Cow;
use std::fmt::Write as _;

/// Markup that may stand in a page as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Markup(pub(crate) String);

impl Markup {
    /// A text, escaped.
    pub(crate) fn text(text: &str) -> Self {
        Self(escape(&clean(text)).into_owned())
    }

    /// Markup isolated from the direction of its surroundings, in a language of its own.
    pub(crate) fn foreign(inner: &str, locale: &str, direction: &str) -> Self {
        Self(format!(r#"<bdi lang="{}" dir="{direction}">{inner}</bdi>"#, escape(locale)))
    }

    pub(crate) fn value(&self) -> Value {
        Value::from_safe_string(self.0.clone())
    }
}

/// A code such as a SKU: it runs left to right in every language.
pub(crate) fn code(text: &str) -> Markup {
    Markup(format!(r#"<bdi dir="ltr">{}</bdi>"#, escape(&clean(text))))
}

/// A text in which nothing is left that HTML would read, be it between tags or in quotes.
pub(crate) fn escape(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', '<', '>', '"', '\'']) {
        return Cow::Borrowed(text);
    }
    let mut made = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        match letter {
            '&' => made.push_str("&amp;"),
            '<' => made.push_str("&lt;"),
            '>' => made.push_str("&gt;"),
            '"' => made.push_str("&quot;"),
            '\'' => made.push_str("&#39;"),
            _ => made.push(letter),
        }
    }
    Cow::Owned(made)
}

/// A text without control characters and without the marks that override direction: in a name
/// they can only confuse, and they would leak into what follows.
pub(crate) fn clean(text: &str) -> Cow<'_, str> {
    let harmful = |letter: char| {
        (letter.is_control() && !matches!(letter, '\n' | '\t'))
            || matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
    };
    if text.contains(harmful) {
        Cow::Owned(text.chars().map(|letter| if harmful(letter) { ' ' } else { letter }).collect())
    } else {
        Cow::Borrowed(text)
    }
}

/// A text as found for a page: its words and, when it fell back, the language it is in.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Said<'a> {
    pub(crate) text: &'a str,
    pub(crate) locale: &'a Locale,
    pub(crate) fell_back: bool,
}

/// Finds a text for a page: in its own language, else in the others of its chain, else in any.
pub(crate) fn say<'a>(texts: &'a Texts, chain: &[&'a Locale]) -> Option<Said<'a>> {
    let filled = |locale: &Locale| texts.get_key_value(locale).filter(|(_, text)| !text.trim().is_empty());
    let found = chain.iter().find_map(|locale| filled(locale));
    let any = || texts.iter().find(|(_, text)| !text.trim().is_empty());
    let (locale, text) = found.or_else(any)?;
    Some(Said { text, locale, fell_back: chain.first() != Some(&locale) })
}

impl Said<'_> {
    /// The text as markup; in the preview a fallback carries a visible tag.
    pub(crate) fn markup(&self, words: &Words, preview: bool) -> Markup {
        let text = Markup::text(self.text);
        if !self.fell_back {
            return text;
        }
        let mut markup = Markup::foreign(&text.0, self.locale.as_str(), crate::words::direction(self.locale));
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
        let direction = crate::words::direction(self.locale);
        Markup(format!(r#" lang="{}" dir="{direction}""#, escape(self.locale.as_str())))
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
            pairs.iter().map(|(locale, text)| ((*locale).clone(), (*text).to_owned())).collect()
        };
        let check = |texts: Texts, expect: Option<(&str, &str, bool)>| {
            let said = say(&texts, &[&de, &en, &tr]);
            assert_eq!(said.map(|said| (said.text, said.locale.as_str(), said.fell_back)), expect);
        };
        check(texts(&[(&de, "Tuch"), (&tr, "Havlu")]), Some(("Tuch", "de", false)));
        check(texts(&[(&en, "Towel"), (&tr, "Havlu")]), Some(("Towel", "en", true)));
        check(texts(&[(&de, "  "), (&tr, "Havlu")]), Some(("Havlu", "tr", true)));
        check(texts(&[(&locale("fr"), "Serviette")]), Some(("Serviette", "fr", true)));
        check(texts(&[]), None);
    }

    #[test]
    fn text_is_inert_and_cannot_turn_its_surroundings() {
        let check = |text: &str, expect: &str| assert_eq!(Markup::text(text).0, expect, "{text:?}");
        check("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;");
        check("\" onerror=\"x", "&quot; onerror=&quot;x");
        check("a\u{202E}b\u{2066}c", "a b c");
        check("a\0b\u{2028}c", "a b c");
        check("{{ 7 * 7 }}", "{{ 7 * 7 }}");
    }

    #[test]
    fn a_fallback_is_isolated_with_its_language() {
        let (ar, en) = (locale("ar"), locale("en"));
        let texts = Texts::from([(en.clone(), "Towel & robe".to_owned())]);
        let words = Words::new(&ar);
        let said = say(&texts, &[&ar, &en]).unwrap();
        assert_eq!(said.markup(&words, false).0, r#"<bdi lang="en" dir="ltr">Towel &amp; robe</bdi>"#);
        assert!(said.markup(&words, true).0.contains(r#"class="fallback""#));
    }
}
