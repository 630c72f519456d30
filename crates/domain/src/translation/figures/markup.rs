//! The text without what nobody reads of it: tags as pages know them, and addresses. Signs that are
//! written by their names are put in their places.

use crate::catalogue::markup::{Tag, tags};

/// Elements within a line, beside which a word goes on.
const INLINE: [&str; 18] = [
    "a", "abbr", "b", "bdi", "bdo", "big", "code", "del", "em", "font", "i", "ins", "mark",
    "small", "span", "strong", "sub", "u",
];

/// What is left to be read. `a <5` and `<MAX 8 %` are no tags.
pub(super) fn read(text: &str) -> String {
    let mut left = String::with_capacity(text.len());
    let mut at = 0;
    let mut is_raised = false;
    for tag in tags(text) {
        push_words(&mut left, &text[at..tag.range.start], is_raised);
        is_raised = tag.name.eq_ignore_ascii_case("sup") && !tag.closing;
        if !is_inline(&tag) {
            left.push(' ');
        }
        at = tag.range.end;
    }
    push_words(&mut left, &text[at..], false);
    left
}

fn is_inline(tag: &Tag<'_>) -> bool {
    let name = tag.name.to_ascii_lowercase();
    INLINE.binary_search(&name.as_str()).is_ok()
}

/// What stands between two tags; a raised digit behind a unit is its power.
fn push_words(left: &mut String, words: &str, is_raised: bool) {
    let power = match words.trim() {
        "2" => '²',
        "3" => '³',
        _ => ' ',
    };
    let unit = left.trim_end();
    if is_raised && power != ' ' && unit.ends_with(char::is_alphabetic) {
        left.truncate(unit.len());
        left.push(power);
        return;
    }
    let mut rest = words;
    while let Some(at) = rest.find("://") {
        let (before, from) = rest.split_at(at);
        push_named(left, before);
        let is_address = before.ends_with(|it: char| it.is_ascii_alphabetic());
        let end = if is_address { address_end(from) } else { 1 };
        left.push(if is_address { ' ' } else { ':' });
        rest = &from[end..];
    }
    push_named(left, rest);
}

/// An address ends with the first sign that none holds; where no blanks are written, the text goes
/// on with a letter.
fn address_end(from: &str) -> usize {
    let is_of_address = |it: char| match it {
        '<' | '>' | '"' | ',' => false,
        _ if it.is_ascii() => !it.is_whitespace(),
        _ => it.is_alphabetic() && it < '\u{0E00}',
    };
    let ends = |it: char| !is_of_address(it);
    from.find(ends).unwrap_or(from.len())
}

/// `&nbsp;` is a blank, `&sup2;` a power and `&#8211;` no number.
fn push_named(left: &mut String, words: &str) {
    let mut rest = words;
    while let Some(at) = rest.find('&') {
        let (before, from) = rest.split_at(at);
        left.push_str(before);
        let named = from[1..]
            .split_once(';')
            .and_then(|(name, _)| Some((sign(name)?, name.len() + 2)));
        let (sign, end) = named.unwrap_or(('&', 1));
        left.push(sign);
        rest = &from[end..];
    }
    left.push_str(rest);
}

fn sign(name: &str) -> Option<char> {
    let is_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '#';
    if !(2..9).contains(&name.len()) || !name.chars().all(is_name) {
        return None;
    }
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16).ok(),
            None => number.parse().ok(),
        };
        return code.and_then(char::from_u32);
    }
    let known = SIGNS.iter().find(|(known, _)| *known == name);
    Some(known.map_or(' ', |(_, sign)| *sign))
}

/// Signs that matter beside numbers, by their names.
const SIGNS: [(&str, char); 45] = [
    ("times", '×'),
    ("frac12", '½'),
    ("frac14", '¼'),
    ("frac34", '¾'),
    ("frac18", '⅛'),
    ("frac13", '⅓'),
    ("frac23", '⅔'),
    ("frac38", '⅜'),
    ("sup1", '¹'),
    ("sup2", '²'),
    ("sup3", '³'),
    ("frasl", '⁄'),
    ("deg", '°'),
    ("micro", 'µ'),
    ("permil", '‰'),
    ("percnt", '%'),
    ("comma", ','),
    ("period", '.'),
    ("lt", '<'),
    ("gt", '>'),
    ("amp", '&'),
    ("quot", '"'),
    ("Prime", '″'),
    ("hellip", '…'),
    ("nbsp", '\u{A0}'),
    ("thinsp", '\u{A0}'),
    ("shy", '\u{AD}'),
    ("ndash", '-'),
    ("mdash", '-'),
    ("minus", '-'),
    ("auml", 'ä'),
    ("ouml", 'ö'),
    ("uuml", 'ü'),
    ("Auml", 'Ä'),
    ("Ouml", 'Ö'),
    ("Uuml", 'Ü'),
    ("szlig", 'ß'),
    ("eacute", 'é'),
    ("egrave", 'è'),
    ("aacute", 'á'),
    ("iacute", 'í'),
    ("oacute", 'ó'),
    ("uacute", 'ú'),
    ("ntilde", 'ñ'),
    ("ecirc", 'ê'),
];
