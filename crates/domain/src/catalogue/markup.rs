//! Which parts of a text are markup. A `<` that begins no tag of HTML is a less-than sign, be it in
//! a file that comes in or on a page that goes out: `<MAX 8 %` and `<sales@ege.example>` are words.

use std::collections::BTreeSet;
use std::ops::Range;

/// A part of a text that is markup and no words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag<'a> {
    /// Where it stands, brackets included.
    pub range: Range<usize>,
    /// Its name as written; `!` for comments and declarations.
    pub name: &'a str,
    /// Whether it ends an element.
    pub closing: bool,
    /// What stands between name and bracket.
    pub attributes: &'a str,
}

impl Tag<'_> {
    /// The names of its attributes, in lower case.
    #[must_use]
    pub fn attribute_names(&self) -> Vec<String> {
        let mut names = Vec::new();
        let mut rest = self.attributes.trim_start_matches(is_between);
        while !rest.is_empty() {
            let end = rest
                .find(|letter: char| is_between(letter) || letter == '=')
                .unwrap_or(rest.len());
            names.push(rest[..end].to_ascii_lowercase());
            rest = rest[end..].trim_start();
            if let Some(value) = rest.strip_prefix('=') {
                rest = behind_value(value.trim_start());
            }
            rest = rest.trim_start_matches(is_between);
        }
        names
    }
}

fn is_between(letter: char) -> bool {
    letter.is_whitespace() || letter == '/'
}

/// What stands behind the value of an attribute, in quotes or bare.
fn behind_value(text: &str) -> &str {
    let end = match text.chars().next() {
        Some(quote @ ('"' | '\'')) => text[1..].find(quote).map(|at| at + 2),
        _ => text.find(char::is_whitespace),
    };
    end.map_or("", |end| &text[end..])
}

/// Elements that stand alone or may stay open, and those that structure a text: one tag of them is
/// enough to be meant.
const ALONE: [&str; 53] = [
    "area",
    "base",
    "blockquote",
    "body",
    "br",
    "caption",
    "center",
    "col",
    "colgroup",
    "dd",
    "div",
    "dl",
    "dt",
    "em",
    "embed",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "hr",
    "html",
    "iframe",
    "img",
    "input",
    "li",
    "meta",
    "noscript",
    "object",
    "ol",
    "optgroup",
    "option",
    "p",
    "param",
    "rp",
    "rt",
    "script",
    "span",
    "strong",
    "style",
    "svg",
    "table",
    "tbody",
    "td",
    "template",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
];

/// Elements whose names are words or sizes too: they are meant where they are closed again.
const CLOSED: [&str; 64] = [
    "a",
    "abbr",
    "acronym",
    "address",
    "applet",
    "article",
    "aside",
    "audio",
    "b",
    "bdi",
    "bdo",
    "big",
    "button",
    "canvas",
    "cite",
    "code",
    "data",
    "datalist",
    "del",
    "details",
    "dfn",
    "dialog",
    "dir",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "frame",
    "frameset",
    "header",
    "hgroup",
    "i",
    "ins",
    "kbd",
    "label",
    "legend",
    "link",
    "main",
    "map",
    "mark",
    "marquee",
    "math",
    "menu",
    "nav",
    "picture",
    "pre",
    "q",
    "ruby",
    "s",
    "samp",
    "section",
    "select",
    "small",
    "source",
    "strike",
    "sub",
    "summary",
    "sup",
    "textarea",
    "time",
    "title",
    "u",
    "video",
];

/// Every tag, comment and declaration of a text, in order.
#[must_use]
pub fn tags(text: &str) -> Vec<Tag<'_>> {
    if !text.contains('<') {
        return Vec::new();
    }
    let ends = Ends::of(text);
    let mut found: Vec<Tag<'_>> = Vec::new();
    for (at, _) in text.match_indices('<') {
        let inside = found.last().is_some_and(|tag| at < tag.range.end);
        if !inside && let Some(tag) = tag_at(text, &ends, at) {
            found.push(tag);
        }
    }
    found
}

/// Where things end in a text, looked for once and not once for each that begins.
struct Ends {
    /// The names of the elements that are closed anywhere.
    closings: BTreeSet<String>,
    /// The last end of a comment, and of anything else.
    comment: usize,
    tag: usize,
}

impl Ends {
    fn of(text: &str) -> Self {
        let is_name = |it: &char| it.is_ascii_alphanumeric() || matches!(it, ':' | '-');
        let behind = text.split("</").skip(1);
        let names = behind.map(|rest| rest.chars().take_while(is_name).collect::<String>());
        Self {
            closings: names.map(|name| name.to_ascii_lowercase()).collect(),
            comment: text.rfind("-->").unwrap_or(0),
            tag: text.rfind('>').unwrap_or(0),
        }
    }
}

fn tag_at<'a>(text: &'a str, ends: &Ends, at: usize) -> Option<Tag<'a>> {
    let rest = &text[at + 1..];
    if rest.starts_with(['!', '?']) {
        let end = if rest.starts_with("!--") {
            ends.comment
        } else {
            ends.tag
        };
        return (at < end).then(|| declaration(rest, at)).flatten();
    }
    let closing = rest.starts_with('/');
    let begin = at + 1 + usize::from(closing);
    let length = text[begin..]
        .find(|letter: char| !(letter.is_ascii_alphanumeric() || matches!(letter, ':' | '-')))?;
    let name = &text[begin..begin + length];
    let after = &text[begin + length..];
    if !name.starts_with(|letter: char| letter.is_ascii_alphabetic())
        || !after.starts_with(|letter: char| letter.is_whitespace() || matches!(letter, '/' | '>'))
    {
        return None;
    }
    let end = end_of(after)?;
    let tag = Tag {
        range: at..begin + length + end + 1,
        name,
        closing,
        attributes: &after[..end],
    };
    is_meant(&tag, ends).then_some(tag)
}

/// Comments end at `-->`, declarations such as `<!doctype html>` at the bracket.
fn declaration(rest: &str, at: usize) -> Option<Tag<'_>> {
    let end = if rest.starts_with("!--") {
        rest.find("-->")? + "-->".len()
    } else {
        let next = rest[1..].chars().next()?;
        if !next.is_ascii_alphabetic() && next != '[' {
            return None;
        }
        rest.find('>')? + 1
    };
    Some(Tag {
        range: at..at + 1 + end,
        name: "!",
        closing: false,
        attributes: "",
    })
}

/// Where the bracket is that ends a tag. A bracket in quotes is part of a value; a tag that another
/// one begins in was none.
fn end_of(after: &str) -> Option<usize> {
    let mut quote = None;
    let mut equals = false;
    for (at, letter) in after.char_indices() {
        match (quote, letter) {
            (Some(open), _) if letter == open => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') if equals => quote = Some(letter),
            (None, '>') => return Some(at),
            (None, '<') => return None,
            _ => {}
        }
        if quote.is_none() && !letter.is_whitespace() {
            equals = letter == '=';
        }
    }
    None
}

fn is_meant(tag: &Tag<'_>, ends: &Ends) -> bool {
    let name = tag.name.to_ascii_lowercase();
    let known = |list: &[&str]| list.binary_search(&name.as_str()).is_ok();
    let closes = |other: &String| other.starts_with(&name);
    let closed = || {
        tag.closing
            || ends
                .closings
                .range(name.clone()..)
                .next()
                .is_some_and(closes)
    };
    let attributes = tag.attributes.trim_end_matches('/');
    let assigns = attributes.contains('=');
    if known(&ALONE) {
        // `<td nowrap>` is a tag, `<table of contents>` is not.
        return assigns || attributes.split_whitespace().count() < 2;
    }
    if known(&CLOSED) {
        let bare = matches!(tag.name, "b" | "i" | "u") && attributes.trim().is_empty();
        return bare || assigns || closed();
    }
    // Elements of word processors and of other people's scripts.
    name.contains([':', '-']) && (closed() || tag.attributes.ends_with('/'))
}

/// More bytes than the name of any sign has.
const LONGEST_REFERENCE: usize = 32;

/// Whether a text holds a sign by its name or number, as HTML writes it: `&amp;`, `&#39;`.
#[must_use]
pub fn has_character_reference(text: &str) -> bool {
    text.match_indices('&').any(|(at, _)| {
        // A name ends soon or is none; whoever looks further reads a long text once for each `&`.
        let mut rest = text[at + 1..].bytes().take(LONGEST_REFERENCE + 1);
        let end = rest.position(|byte| byte == b';');
        end.is_some_and(|length| is_reference(&text[at + 1..][..length]))
    })
}

fn is_reference(name: &str) -> bool {
    const NAMES: [&str; 53] = [
        "amp", "apos", "bull", "cent", "copy", "deg", "divide", "emsp", "ensp", "euml", "euro",
        "frac12", "frac14", "frac34", "ge", "gt", "hellip", "iexcl", "iquest", "laquo", "larr",
        "ldquo", "le", "lrm", "lsquo", "lt", "mdash", "micro", "middot", "minus", "nbsp", "ndash",
        "ordf", "ordm", "para", "plusmn", "pound", "quot", "raquo", "rarr", "rdquo", "reg", "rlm",
        "rsquo", "sect", "shy", "sup2", "sup3", "szlig", "thinsp", "times", "trade", "yen",
    ];
    const ACCENTS: [&str; 8] = [
        "acute", "grave", "circ", "uml", "tilde", "cedil", "slash", "ring",
    ];
    if let Some(number) = name.strip_prefix('#') {
        let hexadecimal = number.strip_prefix(['x', 'X']);
        let digits = hexadecimal.map_or_else(
            || number.bytes().all(|byte| byte.is_ascii_digit()),
            |digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()),
        );
        return digits && (1..=7).contains(&number.len());
    }
    let accented = ACCENTS
        .iter()
        .any(|accent| name.len() == accent.len() + 1 && name.ends_with(accent));
    accented
        || NAMES.binary_search(&name).is_ok()
        || matches!(name, "aelig" | "AElig" | "oelig" | "OElig")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_can_be_searched() {
        assert!(ALONE.is_sorted() && CLOSED.is_sorted());
    }

    #[test]
    fn a_less_than_sign_is_no_tag() {
        let check = |text: &str, expect: &[&str]| {
            let found: Vec<_> = tags(text)
                .into_iter()
                .map(|tag| text[tag.range].to_owned())
                .collect();
            assert_eq!(found, expect, "{text}");
        };
        check("moisture <MAX 8 percent, ages <Three. Below 25 °C", &[]);
        check("write to <sales@ege.example> today", &[]);
        check("a <b and c> d, <table of contents>", &[]);
        check("<td nowrap>x", &["<td nowrap>"]);
        check("x<y and y>z, 3 < 5, <3, <-", &[]);
        check("sizes <S>, <M> and <L>", &[]);
        check("enter <address> and <title>", &[]);
        check(
            "<p>Soft<br/>and <B>dense</B></p>",
            &["<p>", "<br/>", "<B>", "</B>", "</p>"],
        );
        check("<p title=\"a > b\">x", &["<p title=\"a > b\">"]);
        check("<p it's>x", &["<p it's>"]);
        check(
            "<!-- a <p> -->x<!doctype html>",
            &["<!-- a <p> -->", "<!doctype html>"],
        );
        check("<o:p></o:p><x-y>", &["<o:p>", "</o:p>"]);
        check("<div <p>x", &["<p>"]);
        check("<p", &[]);
        check("<浴巾>", &[]);
        check("<", &[]);
    }

    #[test]
    fn attributes_have_names() {
        let check = |text: &str, expect: &[&str]| {
            assert_eq!(tags(text)[0].attribute_names(), expect, "{text}");
        };
        check("<p>", &[]);
        check(
            "<p CLASS=\"a b\" onclick='x = 1 > 2' hidden>",
            &["class", "onclick", "hidden"],
        );
        check("<img src=a/b.png/onerror=x alt = \"\"/>", &["src", "alt"]);
        check("<br/>", &[]);
        check("<p ==x>", &[""]);
    }

    #[test]
    fn signs_by_name_are_known() {
        let check =
            |text: &str, expect: bool| assert_eq!(has_character_reference(text), expect, "{text}");
        check("Salt &amp; pepper", true);
        check("caf&eacute;", true);
        check("5&nbsp;cm", true);
        check("it&#39;s", true);
        check("&#x2014;", true);
        check("Q&A; R&D", false);
        check("salt&pepper; oil", false);
        check("a & b; c", false);
        check("&", false);
        check("&#;", false);
        check("& of ölige größe, and so on without end; &amp;", true);
        // A text of many signs that are no names is read once, not once for each of them.
        check(&"&".repeat(4_000_000), false);
        check(&format!("{};", "&x".repeat(2_000_000)), false);
    }
}
