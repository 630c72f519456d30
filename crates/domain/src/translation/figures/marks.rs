//! Numbers that are written without digits: Roman ones, circled ones, the X of sizes.

use super::figure::{Figure, FigureKind};
use super::fold::{Written, plain};
use super::measure::{Measure, Unit};
use super::number::{Language, vulgar};
use super::text::{before, digits, digits_of, letter};
use super::value::Value;

/// Scripts of circled and bracketed numbers, which count on from their first sign.
const ENCLOSED: [(char, char, u32); 16] = [
    ('①', '⑳', 1),
    ('⑴', '⒇', 1),
    ('⒈', '⒛', 1),
    ('⓫', '⓴', 11),
    ('⓵', '⓾', 1),
    ('❶', '❿', 1),
    ('➀', '➉', 1),
    ('➊', '➓', 1),
    ('㈠', '㈩', 1),
    ('㉑', '㉟', 21),
    ('㊀', '㊉', 1),
    ('㊱', '㊿', 36),
    ('Ⅰ', 'Ⅻ', 1),
    ('ⅰ', 'ⅻ', 1),
    ('⓪', '⓪', 0),
    ('⓿', '⓿', 0),
];

/// Words before a single Roman letter, which is a word of its own elsewhere.
const COUNTED: [&str; 12] = [
    "type", "class", "grade", "part", "category", "level", "stage", "phase", "volume", "vol",
    "series", "mark",
];

/// The number of a sign that circles or brackets it.
pub(super) fn enclosed(sign: char) -> Option<u32> {
    // Nearly all signs lie before or behind them.
    if !('Ⅰ'..='㊿').contains(&sign) {
        return None;
    }
    let mut known = ENCLOSED.iter();
    let (first, _, number) = known.find(|(first, last, _)| (*first..=*last).contains(&sign))?;
    Some(u32::from(sign) - u32::from(*first) + number)
}

/// Whether a text has anything that could be a number.
pub(super) fn has_figures(text: &str) -> bool {
    let is_digit = |sign| plain(sign).is_ascii_digit() || vulgar(sign).is_some();
    let is_figure = |sign| is_digit(sign) || enclosed(sign).is_some();
    let has_letters = |pair: &[u8]| matches!(pair, [b'I' | b'V' | b'X', _]);
    text.bytes().any(|byte| byte.is_ascii_digit())
        || text.as_bytes().windows(2).any(has_letters)
        || text.ends_with(['I', 'V', 'X'])
        || !text.is_ascii() && text.chars().any(is_figure)
}

/// A number without digits, and where the text goes on.
pub(super) fn mark_at(text: &[Written], at: usize, language: Language) -> Option<(Figure, usize)> {
    let first = letter(text, at);
    if let Some(number) = enclosed(first) {
        let is_letter = matches!(first, 'Ⅰ'..='ⅻ');
        let kind = if is_letter {
            FigureKind::Name
        } else {
            FigureKind::Full
        };
        let figure = figure(text, (at, at + 1), number, kind);
        return Some((
            Figure {
                is_circled: !is_letter,
                ..figure
            },
            at + 1,
        ));
    }
    if before(text, at).is_ascii_alphanumeric() || !matches!(first, 'I' | 'V' | 'X' | '0'..='9') {
        return None;
    }
    size_at(text, at).or_else(|| roman_at(text, at, language))
}

fn figure(text: &[Written], (at, end): (usize, usize), number: u32, kind: FigureKind) -> Figure {
    let shown = text[at..end].iter().map(|(_, written)| written).collect();
    Figure {
        kind,
        shown,
        ..Figure::of((at, end), vec![Value::fraction(number.into(), 1)])
    }
}

/// `2XL`, `XXL` and `XX-Large` are one size.
fn size_at(text: &[Written], at: usize) -> Option<(Figure, usize)> {
    let count = digits(text, at);
    let from = at + count;
    let times = text[from..].iter().take_while(|it| it.0 == 'X').count();
    let (measure, end) = size_word(text, from + times)?;
    let number = match (count, times) {
        (0, 1..=9) => u32::try_from(times).ok()?,
        (1 | 2, 1) => digits_of(text, at).parse().ok()?,
        _ => return None,
    };
    let kind = if count > 0 {
        FigureKind::Full
    } else {
        FigureKind::Name
    };
    let unit = Some(Unit { measure, tens: 0 });
    let figure = figure(text, (at, end), number, kind);
    Some((Figure { unit, ..figure }, end))
}

fn size_word(text: &[Written], at: usize) -> Option<(Measure, usize)> {
    let begin = at + usize::from(letter(text, at) == '-');
    let letters = text[begin..].iter().map(|it| it.0);
    let word: String = letters
        .take_while(char::is_ascii_alphanumeric)
        .take(6)
        .collect();
    let measure = match word.to_ascii_lowercase().as_str() {
        "l" | "large" => Measure::Large,
        "s" | "small" => Measure::Small,
        _ => return None,
    };
    Some((measure, begin + word.len()))
}

/// `III`, but neither a word nor the sign of volts. What is a name elsewhere may be missing.
fn roman_at(text: &[Written], at: usize, language: Language) -> Option<(Figure, usize)> {
    let letters = text[at..].iter().map(|it| it.0);
    let word: String = letters
        .take_while(|it| matches!(it, 'I' | 'V' | 'X'))
        .take(9)
        .collect();
    let end = at + word.len();
    let next = letter(text, end);
    let goes_on = next.is_alphanumeric() && next < '\u{0E00}' || matches!(next, '\'' | '&');
    let number = (1..40).find(|number| roman(*number) == word)?;
    let is_one = word.len() > 1 || next != '-' && may_be_single(text, at, language);
    (!goes_on && is_one).then(|| (figure(text, (at, end), number, FigureKind::Name), end))
}

fn roman(number: u32) -> String {
    const ONES: [&str; 10] = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    let tens = "X".repeat(usize::try_from(number / 10).unwrap_or(0));
    let ones = usize::try_from(number % 10)
        .ok()
        .and_then(|it| ONES.get(it));
    tens + ones.copied().unwrap_or_default()
}

/// A single letter is a number behind a name, or a word that is counted.
fn may_be_single(text: &[Written], at: usize, language: Language) -> bool {
    let Some(end) = at.checked_sub(1) else {
        return false;
    };
    let from = end.saturating_sub(24);
    let letters = text[from..end].iter().rev().map(|it| it.0);
    let backwards: Vec<char> = letters.take_while(|it| it.is_alphabetic()).collect();
    let word: String = backwards.iter().rev().collect();
    let is_name = backwards.last().is_some_and(|it| it.is_uppercase());
    let is_foreign = !matches!(language, Language::English | Language::Italian) && !word.is_empty();
    matches!(text[end].0, ' ' | '\u{A0}')
        && (is_name || is_foreign || COUNTED.contains(&word.as_str()))
}
