//! Descriptions: plain text, Markdown or HTML of anybody's making, turned into markup that can do
//! nothing but structure words.
//!
//! Three steps make HTML harmless without tearing or losing a word: what is no tag becomes a
//! less-than sign, elements that part words become ones that pages have, and the library that
//! cleans takes away the rest.

use crate::markup::{Markup, clean, escape};
use ammonia::Builder;
use dhow_domain::catalogue::DescriptionFormat;
use dhow_domain::catalogue::markup::{Tag, tags};
use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};
use pulldown_cmark::{Options, Parser};
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// What a description may be made of: structure, no links, no pictures, no attributes but those
/// of language and of table cells. A link would leave the shop, a picture would fetch from another
/// host.
const BLOCKS: [&str; 22] = [
    "blockquote",
    "br",
    "caption",
    "dd",
    "div",
    "dl",
    "dt",
    "h3",
    "h4",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
];

/// Elements within a line; they part no words.
const INLINE: [&str; 14] = [
    "b", "bdi", "del", "em", "i", "ins", "q", "rp", "rt", "ruby", "s", "strong", "sub", "sup",
];

/// Elements that stand for others: pages have headings of their own above, and whatever else
/// begins a line is a block.
const STAND_INS: [(&str, &str); 32] = [
    ("address", "div"),
    ("article", "div"),
    ("aside", "div"),
    ("button", "div"),
    ("center", "div"),
    ("details", "div"),
    ("dialog", "div"),
    ("dir", "ul"),
    ("fieldset", "div"),
    ("figcaption", "div"),
    ("figure", "div"),
    ("footer", "div"),
    ("form", "div"),
    ("h1", "h3"),
    ("h2", "h3"),
    ("h5", "h4"),
    ("h6", "h4"),
    ("header", "div"),
    ("hgroup", "div"),
    ("label", "div"),
    ("legend", "div"),
    ("main", "div"),
    ("marquee", "div"),
    ("menu", "ul"),
    ("nav", "div"),
    ("optgroup", "div"),
    ("option", "div"),
    ("section", "div"),
    ("select", "div"),
    ("strike", "s"),
    ("summary", "div"),
    ("textarea", "div"),
];

/// Parts of a table, which vanish without a border where there is no table around them.
const OF_TABLES: [&str; 7] = ["caption", "tbody", "td", "tfoot", "th", "thead", "tr"];

static RICH: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::empty();
    let cell = || HashSet::from(["colspan", "rowspan"]);
    builder
        .tags(BLOCKS.into_iter().chain(INLINE).collect())
        .generic_attributes(HashSet::from(["dir", "lang"]))
        .tag_attributes(HashMap::from([("td", cell()), ("th", cell())]))
        .attribute_filter(|_, name, value| {
            let harmless = match name {
                "dir" => matches!(value, "ltr" | "rtl" | "auto"),
                "colspan" | "rowspan" => {
                    (1..=3).contains(&value.len())
                        && value.bytes().all(|byte| byte.is_ascii_digit())
                }
                _ => true,
            };
            harmless.then_some(value.into())
        })
        .clean_content_tags(HashSet::from([
            "script", "style", "title", "iframe", "noscript", "template", "object", "svg", "math",
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

/// Prepares a description of its kind.
pub(crate) fn describe(text: &str, format: DescriptionFormat) -> Described {
    let text = clean(text);
    let html = match format {
        DescriptionFormat::Plain => {
            return Described {
                markup: Markup(paragraphs(&escape(&text))),
                plain: one_line(&text),
            };
        }
        DescriptionFormat::Html => text.into_owned(),
        DescriptionFormat::Markdown => of_markdown(&text),
    };
    let markup = RICH.clean(&prepared(&html)).to_string();
    let plain = one_line(&words_of(&markup));
    Described {
        markup: Markup(markup),
        plain,
    }
}

fn of_markdown(text: &str) -> String {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let mut html = String::with_capacity(text.len() * 3 / 2);
    pulldown_cmark::html::push_html(&mut html, Parser::new_ext(text, options));
    html
}

/// HTML in which every `<` begins a tag that is meant, and every tag is one that pages have. Where
/// no tag parts lines, line ends do, as those who write shops' texts expect.
fn prepared(html: &str) -> String {
    let tags = tags(html);
    let mut made = String::with_capacity(html.len() + 16);
    let (mut at, mut tables) = (0, 0_usize);
    for tag in &tags {
        made.push_str(&html[at..tag.range.start].replace('<', "&lt;"));
        push_tag(&mut made, html, tag, &mut tables);
        at = tag.range.end;
    }
    made.push_str(&html[at..].replace('<', "&lt;"));
    if tags.iter().any(parts_lines) {
        made
    } else {
        paragraphs(&made)
    }
}

fn parts_lines(tag: &Tag<'_>) -> bool {
    let name = tag.name.to_ascii_lowercase();
    BLOCKS.contains(&name.as_str()) || stand_in(&name).is_some_and(|other| other != "s")
}

fn stand_in(name: &str) -> Option<&'static str> {
    let at = STAND_INS.binary_search_by_key(&name, |(known, _)| known);
    at.ok().map(|at| STAND_INS[at].1)
}

fn push_tag(made: &mut String, html: &str, tag: &Tag<'_>, tables: &mut usize) {
    let name = tag.name.to_ascii_lowercase();
    match (name.as_str(), tag.closing) {
        ("table", false) => *tables += 1,
        ("table", true) => *tables = tables.saturating_sub(1),
        _ => {}
    }
    let lone = *tables == 0 && OF_TABLES.contains(&name.as_str());
    let other = if lone { Some("div") } else { stand_in(&name) };
    match other {
        None => made.push_str(&html[tag.range.clone()]),
        Some(other) => {
            let slash = if tag.closing { "/" } else { "" };
            made.push_str(&format!("<{slash}{other}{}>", tag.attributes));
        }
    }
}

/// Lines of text that is markup already, as paragraphs.
fn paragraphs(markup: &str) -> String {
    let normal = markup.replace("\r\n", "\n");
    let paragraphs = normal
        .split("\n\n")
        .map(str::trim)
        .filter(|paragraph| !paragraph.is_empty());
    let made = paragraphs.map(|paragraph| {
        let lines: Vec<_> = paragraph.lines().collect();
        format!("<p>{}</p>", lines.join("<br>"))
    });
    made.collect()
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of clean markup: what parts them on a page parts them here.
fn words_of(markup: &str) -> String {
    let mut words = String::with_capacity(markup.len());
    let emitter = CallbackEmitter::new(|event: CallbackEvent<'_>, _: Span<()>| {
        match event {
            CallbackEvent::OpenStartTag { name } | CallbackEvent::EndTag { name }
                if !INLINE.iter().any(|inline| inline.as_bytes() == name) =>
            {
                words.push(' ');
            }
            CallbackEvent::String { value } => words.push_str(&String::from_utf8_lossy(value)),
            _ => {}
        }
        None::<()>
    });
    for event in Tokenizer::new_with_emitter(markup, emitter) {
        let Ok(()) = event;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use DescriptionFormat::{Html, Markdown, Plain};

    fn check(format: DescriptionFormat, cases: &[(&str, &str, &str)]) {
        for (text, markup, plain) in cases {
            let described = describe(text, format);
            assert_eq!(described.markup.0, *markup, "{text}");
            assert_eq!(described.plain, *plain, "{text}");
        }
    }

    #[test]
    fn lists_can_be_searched() {
        assert!(STAND_INS.is_sorted_by_key(|(name, _)| *name));
    }

    #[test]
    fn plain_text_is_shown_as_it_stands() {
        check(
            Plain,
            &[
                (
                    "One.\n\nTwo <3\nlines & more",
                    "<p>One.</p><p>Two &lt;3<br>lines &amp; more</p>",
                    "One. Two <3 lines & more",
                ),
                (
                    "Acidity <0.5 %, water <MAX 7. Not for <Two.",
                    "<p>Acidity &lt;0.5 %, water &lt;MAX 7. Not for &lt;Two.</p>",
                    "Acidity <0.5 %, water <MAX 7. Not for <Two.",
                ),
                (
                    "Ask <a@b.example>",
                    "<p>Ask &lt;a@b.example&gt;</p>",
                    "Ask <a@b.example>",
                ),
                ("含水率<最大8%", "<p>含水率&lt;最大8%</p>", "含水率<最大8%"),
                ("<b>", "<p>&lt;b&gt;</p>", "<b>"),
                ("", "", ""),
            ],
        );
    }

    #[test]
    fn nothing_but_structure_comes_through() {
        let check =
            |text: &str, expect: &str| assert_eq!(describe(text, Html).markup.0, expect, "{text}");
        check("<p>Soft <b>terry</b></p>", "<p>Soft <b>terry</b></p>");
        check(
            "<p onclick=\"x()\" style=\"color:red\" class=\"a\">a</p>",
            "<p>a</p>",
        );
        check("<p>x</p><script>alert(1)</script>ok", "<p>x</p>ok");
        check("<div><img src=x onerror=alert(1)>ok</div>", "<div>ok</div>");
        check("<p><a href=\"javascript:alert(1)\">ok</a></p>", "<p>ok</p>");
        check(
            "<p>a</p><svg><script>alert(1)</script></svg>ok",
            "<p>a</p>ok",
        );
        check("</title><script>alert(1)</script>", "<p></p>");
        check(
            "<p lang=\"de\" dir=\"ltr\">ok</p>",
            "<p lang=\"de\" dir=\"ltr\">ok</p>",
        );
        check("<p dir=\"x\">ok</p>", "<p>ok</p>");
        check("", "");
    }

    #[test]
    fn what_parts_words_parts_them_and_nothing_else_does() {
        check(
            Html,
            &[
                (
                    "<div>Wool: merino</div><h2>Use</h2>Air dry<section>From Bursa</section><hr>End",
                    "<div>Wool: merino</div><h3>Use</h3>Air dry<div>From Bursa</div><hr>End",
                    "Wool: merino Use Air dry From Bursa End",
                ),
                (
                    "<table><thead><tr><th>Größe</th><th>Länge</th></tr></thead><tbody><tr><td colspan=2>M</td></tr></tbody></table>",
                    "<table><thead><tr><th>Größe</th><th>Länge</th></tr></thead><tbody><tr><td colspan=\"2\">M</td></tr></tbody></table>",
                    "Größe Länge M",
                ),
                (
                    "<tr><td>S</td><td>70 cm</td></tr>",
                    "<div><div>S</div><div>70 cm</div></div>",
                    "S 70 cm",
                ),
                (
                    "<p>H<sub>2</sub>O, <span>Bas</span><span>il</span> 1<font>2</font> <mark>g</mark></p>",
                    "<p>H<sub>2</sub>O, Basil 12 g</p>",
                    "H2O, Basil 12 g",
                ),
                (
                    "<dl><dt>Poids<dd>2 kg</dl><ul><li>un<li>deux</ul>",
                    "<dl><dt>Poids</dt><dd>2 kg</dd></dl><ul><li>un</li><li>deux</li></ul>",
                    "Poids 2 kg un deux",
                ),
                ("a<br>b<br/>c", "a<br>b<br>c", "a b c"),
                (
                    "<select><option>Red</option><option>Blue</option></select>",
                    "<div><div>Red</div><div>Blue</div></div>",
                    "Red Blue",
                ),
            ],
        );
    }

    #[test]
    fn a_sign_is_shown_once_and_no_word_is_lost() {
        check(
            Html,
            &[
                (
                    "Oil &amp; vinegar, cr&egrave;me, 5&nbsp;cl",
                    "<p>Oil &amp; vinegar, crème, 5&nbsp;cl</p>",
                    "Oil & vinegar, crème, 5 cl",
                ),
                (
                    "One & two\n\nthree\nfour",
                    "<p>One &amp; two</p><p>three<br>four</p>",
                    "One & two three four",
                ),
                (
                    "<p>water <MAX 7 %, ages <Three</p>, <x@y.example>",
                    "<p>water &lt;MAX 7 %, ages &lt;Three</p>, &lt;x@y.example&gt;",
                    "water <MAX 7 %, ages <Three , <x@y.example>",
                ),
                (
                    "sizes <S> to <L>",
                    "<p>sizes &lt;S&gt; to &lt;L&gt;</p>",
                    "sizes <S> to <L>",
                ),
                ("<o:p>Note</o:p>", "<p>Note</p>", "Note"),
            ],
        );
    }

    #[test]
    fn markdown_is_structure_too() {
        check(
            Markdown,
            &[
                (
                    "# Care\n\nWash **hot**, water <MAX 7",
                    "<h3>Care</h3>\n<p>Wash <strong>hot</strong>, water &lt;MAX 7</p>\n",
                    "Care Wash hot, water <MAX 7",
                ),
                (
                    "- one\n- two & three",
                    "<ul>\n<li>one</li>\n<li>two &amp; three</li>\n</ul>\n",
                    "one two & three",
                ),
                (
                    "Salt &amp; [care](http://x.example) <script>alert(1)</script>",
                    "<p>Salt &amp; care </p>\n",
                    "Salt & care",
                ),
            ],
        );
    }
}
