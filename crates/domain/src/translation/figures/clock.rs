//! Times of day. `10:30`, `10.30 Uhr` and `10h30` are one, and `10:30 pm` is `22:30`.

use super::figure::Figure;
use super::fold::Written;
use super::number::Language;
use super::text::{before, begins, digits, digits_of, letter, word_at, word_before};
use super::value::Value;

/// Words behind a time.
const BEHIND: [&str; 8] = ["uhr", "uhr.", "uur", "uur.", "am", "pm", "a.m.", "p.m."];
/// Words before a time that is written with a point.
const AHEAD: [&str; 14] = [
    "ore", "alle", "dalle", "kl", "kl.", "klo", "godz", "godz.", "pukul", "um", "saat", "orario",
    "godzina", "uhrzeit",
];
/// What joins the two ends of a span of time.
const JOINS: [&str; 10] = [
    "bis", "und", "à", "to", "a", "alle", "do", "до", "tot", "til",
];
/// Words that say the later half of a day, before or behind its time.
const LATE_BEHIND: [&str; 23] = [
    "abends",
    "nachmittags",
    "nachts",
    "du soir",
    "de l'après-midi",
    "de la tarde",
    "de la noche",
    "di sera",
    "del pomeriggio",
    "da tarde",
    "da noite",
    "wieczorem",
    "po południu",
    "'s avonds",
    "'s middags",
    "вечера",
    "дня",
    "مساء",
    "م",
    "ظهرا",
    "akşam",
    "uhr abends",
    "uhr nachmittags",
];
const LATE_AHEAD: [&str; 13] = [
    "下午",
    "晚上",
    "傍晚",
    "中午",
    "午後",
    "夜",
    "오후",
    "저녁",
    "밤",
    "शाम",
    "रात",
    "दोपहर",
    "akşam",
];

/// The hour and the minutes that stand here, and where the text goes on.
pub(super) fn time_at(
    text: &[Written],
    at: usize,
    language: Language,
) -> Option<(Vec<Figure>, usize)> {
    if matches!(before(text, at), '.' | ',' | ':' | '/') && digits_before(text, at) {
        return None;
    }
    let Some((minutes, end)) = minutes_at(text, at) else {
        return hour_at(text, at, language);
    };
    let hour = at + digits(text, at);
    let hours = hours(text, (at, hour), end, language);
    let mut figures = vec![figure(text, (at, hour), hours)];
    if digits_of(text, minutes) != "00" {
        let value = Value::of_digits(&digits_of(text, minutes), "");
        figures.push(figure(text, (minutes, minutes + 2), vec![value]));
    }
    Some((figures, end))
}

fn figure(text: &[Written], (at, end): (usize, usize), values: Vec<Value>) -> Figure {
    Figure {
        shown: text[at..end].iter().map(|(_, written)| written).collect(),
        ..Figure::of((at, end), values)
    }
}

fn digits_before(text: &[Written], at: usize) -> bool {
    at.checked_sub(1)
        .is_some_and(|at| before(text, at).is_ascii_digit())
}

/// `9 pm`, where that can be nothing else.
fn hour_at(text: &[Written], at: usize, language: Language) -> Option<(Vec<Figure>, usize)> {
    let end = at + digits(text, at);
    let word = word_at(text, gap(text, end)).to_lowercase();
    let is_time = matches!(word.as_str(), "pm" | "p.m." | "a.m.")
        || word == "am" && language == Language::English;
    let hour = is_hour(text, at) && is_time && before(text, at) != '.';
    hour.then(|| {
        let values = hours(text, (at, end), end, language);
        (vec![figure(text, (at, end), values)], end)
    })
}

fn is_hour(text: &[Written], at: usize) -> bool {
    let hour = digits(text, at);
    hour <= 2 && digits_of(text, at).parse().is_ok_and(|it: u8| it <= 24)
}

fn gap(text: &[Written], at: usize) -> usize {
    at + usize::from(matches!(letter(text, at), ' ' | '\u{A0}'))
}

/// Where the minutes of a time stand, and where it ends.
fn minutes_at(text: &[Written], at: usize) -> Option<(usize, usize)> {
    let hour = at + digits(text, at);
    let (minutes, is_certain) = match letter(text, hour) {
        ':' => (hour + 1, true),
        'h' | 'H' if digits(text, hour + 1) == 2 => (hour + 1, true),
        ' ' if letter(text, hour + 1) == 'h' && letter(text, hour + 2) == ' ' => (hour + 3, true),
        '.' => (hour + 1, false),
        _ => return None,
    };
    let fits = digits_of(text, minutes).parse().is_ok_and(|it: u8| it < 60);
    let end = minutes + 2;
    let goes_on = matches!(letter(text, end), '.' | ',' | ':' | '/') && digits(text, end + 1) > 0
        || letter(text, end) == '%';
    let is_time = is_hour(text, at) && digits(text, minutes) == 2 && fits && !goes_on;
    (is_time && (is_certain || is_said(text, at, end, 1))).then_some((minutes, end))
}

/// Whether words beside it say that it is a time, or beside the other end of the span.
fn is_said(text: &[Written], at: usize, end: usize, spans: u8) -> bool {
    let behind = word_at(text, gap(text, end)).to_lowercase();
    if BEHIND.contains(&behind.as_str()) || AHEAD.contains(&word_before(text, at).as_str()) {
        return true;
    }
    let begin = gap(text, end);
    let joined = match letter(text, begin) {
        '-' => begin + 1,
        _ if JOINS.contains(&behind.as_str()) => begin + behind.chars().count(),
        _ => return false,
    };
    let other = gap(text, joined);
    let is_like = letter(text, other + digits(text, other)) == '.' && is_hour(text, other);
    let end = other + digits(text, other) + 3;
    spans > 0 && is_like && is_said(text, other, end, spans - 1)
}

/// What the hour may be: in the later half of the day by `pm`, and perhaps by a word such as
/// `abends`.
fn hours(
    text: &[Written],
    (at, hour): (usize, usize),
    end: usize,
    language: Language,
) -> Vec<Value> {
    let said: u128 = digits_of(text, at)[..hour - at].parse().unwrap_or_default();
    let value = |hour| Value::fraction(hour, 1);
    let later = value(if said < 12 { said + 12 } else { said });
    let behind = gap(text, end);
    let word = word_at(text, behind).to_lowercase();
    let is_behind = |phrase: &&str| begins(text, behind, phrase);
    let ahead = word_before(text, at);
    match word.as_str() {
        "pm" | "p.m." => vec![later],
        "am" | "a.m." if language == Language::English => vec![value(said % 12)],
        _ if LATE_BEHIND.iter().any(is_behind) => vec![value(said), later],
        _ if LATE_AHEAD.iter().any(|late| ahead.ends_with(late)) => vec![value(said), later],
        _ => vec![value(said)],
    }
}
