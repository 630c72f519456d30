//! Descriptions: plain text or simple HTML of anybody's making, turned into markup that can do
//! nothing but structure words.

use crate::markup::{Markup, clean, escape};
use ammonia::Builder;
use std::collections::HashSet;
use std::sync::LazyLock;

/// What a description may be made of: structure, no links, no pictures, no attributes but those
/// of language. A link would leave the shop, a picture would fetch from another host.
const TAGS: [&str; 22] = [
    "b",
    "bdi",
    "blockquote",
    "br",
    "dd",
    "dl",
    "dt",
    "em",
    "h3",
    "h4",
    "i",
    "li",
    "ol",
    "p",
    "strong",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "tr",
    "ul",
];

static RICH: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::empty();
    builder
        .tags(HashSet::from(TAGS))
        .generic_attributes(HashSet::from(["dir", "lang"]))
        .attribute_filter(|_, name, value| {
            (name != "dir" || matches!(value, "ltr" | "rtl" | "auto")).then_some(value.into())
        })
        .clean_content_tags(HashSet::from([
            "script", "style", "title", "iframe", "noscript", "template",
        ]));
    builder
});

static BARE: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::empty();
    builder.clean_content_tags(HashSet::from([
        "script", "style", "title", "iframe", "noscript", "template",
    ]));
    builder
});

/// A description ready for pages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Described {
    /// Markup of the whole.
    pub(crate) markup: Markup,
    /// The words alone, in one line.
    pub(crate) plain: String,
}

/// Prepares a description. What holds a tag of HTML is read as HTML, anything else as plain text
/// with paragraphs between empty lines.
pub(crate) fn describe(text: &str) -> Described {
    let text = clean(text);
    if looks_like_markup(&text) {
        let markup = RICH.clean(&text).to_string();
        let spaced = text.replace('<', " <");
        let plain = unescape(&BARE.clean(&spaced).to_string());
        return Described {
            markup: Markup(markup),
            plain: one_line(&plain),
        };
    }
    Described {
        markup: paragraphs(&text),
        plain: one_line(&text),
    }
}

fn looks_like_markup(text: &str) -> bool {
    text.match_indices('<').any(|(at, _)| {
        text[at + 1..]
            .starts_with(|next: char| next.is_ascii_alphabetic() || matches!(next, '/' | '!'))
    })
}

fn paragraphs(text: &str) -> Markup {
    let normal = text.replace("\r\n", "\n");
    let paragraphs = normal
        .split("\n\n")
        .map(str::trim)
        .filter(|paragraph| !paragraph.is_empty());
    let markup = paragraphs.map(|paragraph| {
        let lines: Vec<_> = paragraph.lines().map(|line| escape(line)).collect();
        format!("<p>{}</p>", lines.join("<br>"))
    });
    Markup(markup.collect())
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Undoes the few escapes that ammonia writes into text.
fn unescape(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&nbsp;", "\u{a0}")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_but_structure_comes_through() {
        let check =
            |text: &str, expect: &str| assert_eq!(describe(text).markup.0, expect, "{text}");
        check(
            "One.\n\nTwo <3\nlines & more",
            "<p>One.</p><p>Two &lt;3<br>lines &amp; more</p>",
        );
        check("<p>Soft <b>terry</b></p>", "<p>Soft <b>terry</b></p>");
        check(
            "<p onclick=\"x()\" style=\"color:red\" class=\"a\">a</p>",
            "<p>a</p>",
        );
        check("<script>alert(1)</script>ok", "ok");
        check("<img src=x onerror=alert(1)>ok", "ok");
        check("<a href=\"javascript:alert(1)\">ok</a>", "ok");
        check("<svg><script>alert(1)</script></svg>ok", "ok");
        check("</title><script>alert(1)</script>", "");
        check(
            "<p lang=\"de\" dir=\"ltr\">ok</p>",
            "<p lang=\"de\" dir=\"ltr\">ok</p>",
        );
        check("<p dir=\"x\">ok</p>", "<p>ok</p>");
        check("", "");
    }

    #[test]
    fn the_words_alone_fit_an_attribute() {
        let check = |text: &str, expect: &str| assert_eq!(describe(text).plain, expect, "{text}");
        check("<p>Soft</p><p>dense &amp; heavy</p>", "Soft dense & heavy");
        check("One.\n\nTwo.", "One. Two.");
        check("<script>alert(1)</script>", "");
    }
}
