//! Where the numbers of a text stand, and what units they have.

use super::day::date_at;
use super::fold::Written;
use super::measure::Unit;
use super::number::{Run, Writing, vulgar};
use super::text::{Found, before, digits, digits_of, letter};
use super::unit::{PERCENT, unit_at};
use super::value::Value;

/// What stands below the stroke of a fraction that is written out.
const PARTS: [u128; 10] = [2, 3, 4, 5, 6, 8, 10, 16, 32, 64];

/// What says percent before its number.
const PERCENT_BEFORE: [&str; 4] = ["%", "百分之", "ร้อยละ", "yüzde"];

/// A number with its unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Figure {
    /// What it may be worth: more than one where the language leaves it open.
    pub(super) values: Vec<Value>,
    pub(super) unit: Option<Unit>,
    /// As it is written, with its unit.
    pub(super) shown: String,
    /// Within a name, such as `B2B`, or a month, which others write in letters: it may be missing.
    pub(super) is_weak: bool,
    /// It says a place in an order: `3rd`.
    pub(super) is_ordinal: bool,
}

pub(super) fn figures(text: &[Written], writing: Writing) -> Vec<Figure> {
    let mut figures = Vec::new();
    let mut at = 0;
    while at < text.len() {
        at = match found_at(text, at, writing) {
            Some(found) => take(text, at, found, &mut figures),
            None => at + 1,
        };
    }
    figures
}

fn found_at(text: &[Written], at: usize, writing: Writing) -> Option<Found> {
    let one = |value, end| Found {
        numbers: vec![(vec![value], String::new())],
        end,
        month: None,
    };
    let first = letter(text, at);
    if let Some(value) = vulgar(first) {
        return Some(one(value, at + 1));
    }
    if first == '.' && digits(text, at + 1) > 0 && !is_behind(before(text, at)) {
        let decimals = digits_of(text, at + 1);
        return Some(one(
            Value::of_digits("", &decimals),
            at + 1 + decimals.len(),
        ));
    }
    if !first.is_ascii_digit() {
        return None;
    }
    if let Some(found) = date_at(text, at, writing) {
        return Some(found);
    }
    let (run, end) = run_at(text, at, writing);
    if run.separators.is_empty()
        && let Some((value, end)) = with_fraction(text, at, end, writing)
    {
        return Some(one(value, end));
    }
    let numbers = run.numbers(writing).into_iter();
    Some(Found {
        numbers: numbers.zip(run.parts).collect(),
        end,
        month: None,
    })
}

/// A point behind another one, as in `10...15`, or behind a word begins no decimals.
fn is_behind(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '.'
}

fn run_at(text: &[Written], at: usize, writing: Writing) -> (Run, usize) {
    let mut run = Run::default();
    let mut end = at;
    loop {
        let part = digits_of(text, end);
        end += part.len();
        run.parts.push(part);
        let Some(separator) = separator_at(text, end, &run, writing) else {
            return (run, end);
        };
        run.separators.push(separator);
        end += 1;
    }
}

fn separator_at(text: &[Written], end: usize, run: &Run, writing: Writing) -> Option<char> {
    let separator = letter(text, end);
    let behind = digits(text, end + 1);
    // A blank within a number has three digits behind it, and only blanks before it.
    let groups = || {
        let plain = run.separators.iter().all(|it| matches!(it, ' ' | '\u{A0}'));
        let last = run.parts.last().map_or(0, String::len);
        let fits = last == 3 || run.separators.is_empty() && last < 3;
        behind == 3 && plain && fits
    };
    let is_one = match separator {
        '.' | ',' | '٫' | '٬' | '\'' => behind > 0,
        '/' => writing.stroke && behind > 0,
        '\u{A0}' => groups(),
        ' ' => writing.blanks && groups(),
        _ => false,
    };
    let blank = if separator == '\u{A0}' {
        ' '
    } else {
        separator
    };
    is_one.then_some(blank)
}

/// A whole number with a fraction behind it, or one above the stroke of a fraction.
fn with_fraction(
    text: &[Written],
    at: usize,
    end: usize,
    writing: Writing,
) -> Option<(Value, usize)> {
    let whole = Value::of_digits(&digits_of(text, at), "");
    let behind = end + usize::from(matches!(letter(text, end), ' ' | '\u{A0}' | '-'));
    if let Some(part) = vulgar(letter(text, behind)) {
        return Some((whole.plus(part), behind + 1));
    }
    if writing.stroke {
        return None;
    }
    let mixed = (behind > end).then(|| written_out(text, behind)).flatten();
    let mixed = mixed.map(|(part, end)| (whole.plus(part), end));
    mixed.or_else(|| written_out(text, at))
}

/// `3/4`, but neither `18/10` nor a date.
fn written_out(text: &[Written], at: usize) -> Option<(Value, usize)> {
    let stroke = at + digits(text, at);
    let end = stroke + 1 + digits(text, stroke + 1);
    let alone = letter(text, stroke) == '/' && before(text, at) != '/' && letter(text, end) != '/';
    let above: u128 = digits_of(text, at).parse().ok()?;
    let below: u128 = alone.then(|| digits_of(text, stroke + 1).parse().ok())??;
    let is_fraction = (1..below).contains(&above) && PARTS.contains(&below);
    is_fraction.then(|| (Value::fraction(above, below), end))
}

/// Adds what was found, and answers where the text goes on.
fn take(text: &[Written], at: usize, found: Found, figures: &mut Vec<Figure>) -> usize {
    let Found {
        mut numbers,
        end,
        month,
    } = found;
    let Some((values, digits)) = numbers.pop() else {
        return end;
    };
    let (values, tens, end) = times(text, values, end);
    let within = before(text, at).is_ascii_alphabetic() && is_word(text, end);
    // The steel V2A has no amperes.
    let is_name = within && matches!(letter(text, end), 'A' | 'h' | 's');
    let measured = unit_at(text, end).filter(|_| !is_name);
    let is_month = matches!(letter(text, end), '月' | '월') && tens == 0;
    let unit = measured.map(|(unit, _)| unit);
    let end = measured.map_or(end, |(_, end)| end);
    let last = numbers.len();
    for (place, (values, shown)) in numbers.into_iter().enumerate() {
        figures.push(Figure {
            values,
            unit: None,
            shown,
            is_weak: month == Some(place),
            is_ordinal: false,
        });
    }
    let written = || text[at..end].iter().map(|(_, written)| written).collect();
    figures.push(Figure {
        values,
        unit: unit.or_else(|| says_percent_before(text, at).then_some(PERCENT)),
        shown: if last > 0 { digits } else { written() },
        is_weak: unit.is_none() && (within || is_month || month == Some(last)),
        is_ordinal: is_ordinal(text, end),
    });
    end
}

/// `1st`, `2.` and a word behind it, `3e`, `4º`.
fn is_ordinal(text: &[Written], end: usize) -> bool {
    let mut begin = end;
    while begin > 0 && letter(text, begin - 1).is_alphabetic() {
        begin -= 1;
    }
    let goes_on = text[begin..].iter().map(|it| it.0);
    let word: String = goes_on.take_while(|it| it.is_alphabetic()).collect();
    let words = [
        "st", "nd", "rd", "th", "er", "re", "ère", "e", "ème", "º", "ª", "de", "ste",
    ];
    let point = letter(text, end) == '.'
        && letter(text, end + 1) == ' '
        && letter(text, end + 2).is_alphabetic();
    point || words.contains(&word.to_lowercase().as_str())
}

/// Whether a word goes on behind a digit: of `8x40` it does not.
fn is_word(text: &[Written], end: usize) -> bool {
    let next = letter(text, end);
    let times = matches!(next, 'x' | 'X') && digits(text, end + 1) > 0;
    next.is_ascii_alphabetic() && !times
}

/// `5万` is fifty thousand; `5千克` are kilograms.
fn times(text: &[Written], values: Vec<Value>, end: usize) -> (Vec<Value>, i8, usize) {
    let tens = match letter(text, end) {
        _ if unit_at(text, end).is_some() => 0,
        '百' => 2,
        '千' => 3,
        '万' | '萬' | '만' => 4,
        '亿' | '億' | '억' => 8,
        _ => 0,
    };
    if tens == 0 {
        return (values, 0, end);
    }
    let shifted = values.iter().filter_map(|value| value.shifted(tens));
    (shifted.collect(), tens, end + 1)
}

fn says_percent_before(text: &[Written], at: usize) -> bool {
    let blank = matches!(before(text, at), ' ' | '\u{A0}');
    let end = at - usize::from(blank);
    PERCENT_BEFORE.iter().any(|word| {
        let begin = end.checked_sub(word.chars().count());
        begin.is_some_and(|begin| {
            let there = text[begin..end].iter().flat_map(|it| it.0.to_lowercase());
            there.eq(word.chars()) && !before(text, begin).is_ascii_digit()
        })
    })
}
