//! Where the numbers of a text stand, and what units they have.

use super::clock::time_at;
use super::day::date_at;
use super::figure::{Figure, FigureKind};
use super::fold::Written;
use super::marks::mark_at;
use super::measure::{MONTH, Measure, Unit};
use super::months::name_months;
use super::number::{Run, Writing, vulgar};
use super::positions::{is_ordinal, mark_items};
use super::sign::read_signs;
use super::text::{Found, before, digits, digits_of, letter, word_at};
use super::thousands::scale_at;
use super::unit::{PERCENT, unit_at};
use super::value::Value;

/// What stands below the stroke of a fraction that is written out.
const PARTS: [u128; 10] = [2, 3, 4, 5, 6, 8, 10, 16, 32, 64];

/// What says percent before its number.
const PERCENT_BEFORE: [&str; 4] = ["%", "百分之", "ร้อยละ", "yüzde"];

pub(super) fn figures(text: &[Written], writing: Writing) -> Vec<Figure> {
    let mut figures = Vec::new();
    let mut at = 0;
    while at < text.len() {
        at = next(text, at, writing, &mut figures);
    }
    read_signs(text, &mut figures);
    mark_items(text, &mut figures);
    name_months(text, &mut figures);
    figures
}

/// Adds the number that stands here, if any, and answers where the text goes on.
fn next(text: &[Written], at: usize, writing: Writing, figures: &mut Vec<Figure>) -> usize {
    if let Some((mark, end)) = mark_at(text, at, writing.language) {
        figures.push(mark);
        return end;
    }
    if letter(text, at).is_ascii_digit()
        && date_at(text, at, writing).is_none()
        && let Some((times, end)) = time_at(text, at, writing.language)
    {
        figures.extend(times);
        return end;
    }
    match found_at(text, at, writing) {
        Some(found) => take(text, at, found, writing, figures),
        None => at + 1,
    }
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
fn take(
    text: &[Written],
    at: usize,
    found: Found,
    writing: Writing,
    figures: &mut Vec<Figure>,
) -> usize {
    let Found {
        mut numbers,
        end,
        month,
    } = found;
    let Some((values, digits)) = numbers.pop() else {
        return end;
    };
    let last = numbers.len();
    let kind = |place| {
        if month == Some(place) {
            FigureKind::Name
        } else {
            FigureKind::Full
        }
    };
    for (place, (values, shown)) in numbers.into_iter().enumerate() {
        figures.push(Figure {
            shown,
            kind: kind(place),
            unit: (month == Some(place)).then_some(MONTH),
            ..Figure::of((at, end), values)
        });
    }
    let mut figure = measured(text, at, values, end, writing);
    if last > 0 {
        figure.shown = digits;
    }
    if figure.unit.is_none() && month == Some(last) {
        figure.kind = FigureKind::Name;
        figure.unit = Some(MONTH);
    }
    let end = figure.end;
    figures.push(figure);
    end
}

/// A number with what stands behind it: thousands, a unit.
fn measured(
    text: &[Written],
    at: usize,
    values: Vec<Value>,
    end: usize,
    writing: Writing,
) -> Figure {
    let scaled = scale_at(text, end, writing.language);
    let is_scaled = scaled.is_some();
    let (values, end) = match scaled {
        Some(scale) => (scale.of(&values), scale.end),
        None => (values, end),
    };
    let within = before(text, at).is_ascii_alphabetic() && is_word(text, end) && !is_scaled;
    // The steel V2A has no amperes, and a bar of soap is none of pressure.
    let is_name = within && matches!(letter(text, end), 'A' | 'h' | 's');
    let is_bar = |unit: Unit| unit.measure == Measure::Pressure;
    let measured = unit_at(text, end)
        .filter(|(unit, end)| !is_name && (!is_bar(*unit) || !is_piece(text, *end)));
    let is_month = matches!(letter(text, end), '月' | '월') && !is_scaled;
    let unit = measured.map(|(unit, _)| unit);
    let month = (is_month && unit.is_none()).then_some(MONTH);
    let end = measured.map_or(end, |(_, end)| end);
    let is_name = unit.is_none() && (within || is_month);
    Figure {
        unit: unit
            .or(month)
            .or_else(|| says_percent_before(text, at).then_some(PERCENT)),
        shown: text[at..end].iter().map(|(_, written)| written).collect(),
        kind: if is_name {
            FigureKind::Name
        } else {
            FigureKind::Full
        },
        is_ordinal: is_ordinal(text, at, end),
        ..Figure::of((at, end), values)
    }
}

/// `1 bar of soap`.
fn is_piece(text: &[Written], end: usize) -> bool {
    let behind = word_at(text, end + 1).to_lowercase();
    matches!(
        behind.as_str(),
        "of" | "soap" | "soaps" | "chocolate" | "stool" | "set"
    )
}

/// Whether a word goes on behind a digit: of `8x40` it does not.
fn is_word(text: &[Written], end: usize) -> bool {
    let next = letter(text, end);
    let times = matches!(next, 'x' | 'X') && digits(text, end + 1) > 0;
    next.is_ascii_alphabetic() && !times
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
