//! Text on its way into a page: escaped, and freed of what would turn the writing direction of its
//! surroundings.

use minijinja::Value;
use std::borrow::Cow;

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
        Self(format!(
            r#"<bdi lang="{}" dir="{direction}">{inner}</bdi>"#,
            escape(locale)
        ))
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
        Cow::Owned(
            text.chars()
                .map(|letter| if harmful(letter) { ' ' } else { letter })
                .collect(),
        )
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_inert_and_cannot_turn_its_surroundings() {
        let check = |text: &str, expect: &str| assert_eq!(Markup::text(text).0, expect, "{text:?}");
        check(
            "<script>alert(1)</script>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
        );
        check("\" onerror=\"x", "&quot; onerror=&quot;x");
        check("a\u{202E}b\u{2066}c", "a b c");
        check("a\0b\u{2028}c", "a b c");
        check("{{ 7 * 7 }}", "{{ 7 * 7 }}");
    }
}
