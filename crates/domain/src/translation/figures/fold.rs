//! A text on its way to its numbers: markup and addresses taken out, digits of every script as
//! ASCII, one kind of dash, of blank and of percent sign.

use std::borrow::Cow;

/// A character as it is compared, and as it was written.
pub(super) type Written = (char, char);

/// The zeros of scripts with decimal digits of their own; nine more stand behind each.
const ZEROS: [char; 18] = [
    '\u{0660}', '\u{06F0}', '\u{0966}', '\u{09E6}', '\u{0A66}', '\u{0AE6}', '\u{0B66}', '\u{0BE6}',
    '\u{0C66}', '\u{0CE6}', '\u{0D66}', '\u{0E50}', '\u{0ED0}', '\u{0F20}', '\u{1040}', '\u{17E0}',
    '\u{1810}', '\u{2080}',
];

/// Whether a text has anything that could be a number.
pub(super) fn has_figures(text: &str) -> bool {
    let is_figure =
        |letter| plain(letter).is_ascii_digit() || super::number::vulgar(letter).is_some();
    text.bytes().any(|byte| byte.is_ascii_digit())
        || (!text.is_ascii() && text.chars().any(is_figure))
}

pub(super) fn fold(text: &str) -> Vec<Written> {
    let has_markup = text.contains(['<', '&']) || text.contains("://");
    let text = if has_markup {
        Cow::Owned(without_entities(&without_markup(text)))
    } else {
        Cow::Borrowed(text)
    };
    let seen = text.chars().filter(|letter| !is_unseen(*letter));
    seen.map(|letter| (plain(letter), letter)).collect()
}

/// Marks that direct or join letters, and are none.
fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{00AD}' | '\u{061C}' | '\u{0640}' | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

fn plain(letter: char) -> char {
    match letter {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(letter) - 0xFEE0).map_or(letter, plain),
        '\u{2007}' | '\u{2009}' | '\u{202F}' => '\u{00A0}',
        '\u{3000}' | '\t' | '\r' | '\n' => ' ',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE63}' => '-',
        '\u{066A}' => '%',
        '\u{2019}' => '\'',
        _ => digit(letter).unwrap_or(letter),
    }
}

fn digit(letter: char) -> Option<char> {
    // Most letters lie before or behind all of them.
    if !(ZEROS[0]..='\u{2089}').contains(&letter) {
        return None;
    }
    let value = |zero: &char| u32::from(letter).checked_sub(u32::from(*zero));
    let found = ZEROS.iter().filter_map(value).find(|value| *value < 10)?;
    char::from_digit(found, 10)
}

/// The text without tags and addresses, whose digits nobody reads. `a < 5` is no tag.
fn without_markup(text: &str) -> String {
    let mut left = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['<', ':']) {
        let (before, from) = rest.split_at(at);
        let end = if from.starts_with('<') {
            tag_end(from)
        } else {
            address_end(before, from)
        };
        left.push_str(before);
        match end {
            Some(_) => left.push(' '),
            None => left.push_str(&from[..1]),
        }
        rest = &from[end.unwrap_or(1)..];
    }
    left.push_str(rest);
    left
}

fn tag_end(from: &str) -> Option<usize> {
    let begins = |letter: char| letter.is_ascii_alphabetic() || letter == '/' || letter == '!';
    from[1..].starts_with(begins).then_some(())?;
    from.find('>').map(|at| at + 1)
}

fn address_end(before: &str, from: &str) -> Option<usize> {
    let is_address =
        from.starts_with("://") && before.ends_with(|it: char| it.is_ascii_alphabetic());
    is_address.then(|| from.find(char::is_whitespace).unwrap_or(from.len()))
}

/// `&nbsp;` is a blank and `&#8211;` no number.
fn without_entities(text: &str) -> String {
    let mut left = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, from) = rest.split_at(at);
        left.push_str(before);
        let name = from[1..].split(';').next().unwrap_or_default();
        let is_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '#';
        let is_entity =
            from[1..].contains(';') && (2..9).contains(&name.len()) && name.chars().all(is_name);
        let end = if is_entity { name.len() + 2 } else { 1 };
        left.push(match name {
            _ if !is_entity => '&',
            "times" => '×',
            "frac12" => '½',
            "frac14" => '¼',
            "frac34" => '¾',
            "nbsp" | "thinsp" | "#160" | "#8239" => '\u{00A0}',
            "ndash" | "mdash" | "minus" | "#8211" | "#8212" => '-',
            _ => ' ',
        });
        rest = &from[end..];
    }
    left.push_str(rest);
    left
}
