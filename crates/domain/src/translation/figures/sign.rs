//! The sign of temperatures: `-20 °C` is not `20 °C`. Of other numbers a dash says too little.

use super::figure::Figure;
use super::fold::Written;
use super::measure::Measure;
use super::text::{before, begins, letter, word_at, word_before};

/// Words before a number below zero; of scripts without blanks they end what stands before.
const BELOW: [&str; 19] = [
    "minus",
    "moins",
    "menos",
    "meno",
    "min",
    "eksi",
    "минус",
    "ناقص",
    "سالب",
    "零下",
    "负",
    "負",
    "マイナス",
    "氷点下",
    "영하",
    "마이너스",
    "माइनस",
    "ऋण",
    "منفی",
];

/// Words behind a temperature below zero.
const BELOW_BEHIND: [&str; 14] = [
    "below zero",
    "below freezing",
    "unter null",
    "unter dem gefrierpunkt",
    "sous zéro",
    "au-dessous de zéro",
    "bajo cero",
    "sotto zero",
    "abaixo de zero",
    "onder nul",
    "poniżej zera",
    "ниже нуля",
    "تحت الصفر",
    "мороза",
];

/// How far the two ends of a range may stand apart.
const APART: usize = 8;

/// Reads the signs of temperatures.
pub(super) fn read_signs(text: &[Written], figures: &mut [Figure]) {
    let mut is_warm_behind = None;
    for figure in figures.iter_mut().rev() {
        let near = is_warm_behind.is_some_and(|begin| begin <= figure.end + APART);
        let is_degrees = is_degrees(text, figure) || near && figure.unit.is_none();
        is_warm_behind = is_degrees.then_some(figure.begin);
        if is_degrees {
            sign(text, figure);
        }
    }
}

fn is_degrees(text: &[Written], figure: &Figure) -> bool {
    if let Some(unit) = figure.unit {
        return matches!(unit.measure, Measure::Celsius | Measure::Fahrenheit);
    }
    let gap = usize::from(matches!(letter(text, figure.end), ' ' | '\u{A0}'));
    let begin = figure.end + gap;
    let word = word_at(text, begin).to_lowercase();
    matches!(letter(text, begin), '°' | '度' | '도')
        || [
            "grad",
            "degr",
            "gradi",
            "stopni",
            "graus",
            "derece",
            "град",
            "درجة",
            "डिग्री",
            "grados",
        ]
        .iter()
        .any(|degree| word.starts_with(degree))
}

fn sign(text: &[Written], figure: &mut Figure) {
    let at = figure.begin;
    let dash = before(text, at) == '-';
    let ahead = at.checked_sub(1).map_or('\0', |at| before(text, at));
    let is_blank = matches!(ahead, ' ' | '\u{A0}');
    let end = at.saturating_sub(1);
    // `10 -20 °C` may be a range.
    let is_open = dash
        && is_blank
        && end
            .checked_sub(1)
            .is_some_and(|end| before(text, end).is_ascii_digit());
    let is_between = ahead.is_alphanumeric() && ahead < '\u{2E80}'
        || matches!(ahead, ')' | '°' | '%' | '\'' | '℃' | '℉');
    let behind = figure.end + usize::from(letter(text, figure.end) == ' ');
    let is_below = dash && !is_between
        || says_below(&word_before(text, at))
        || BELOW_BEHIND
            .iter()
            .any(|phrase| begins(text, behind, phrase));
    let negated: Vec<_> = figure.values.iter().map(|value| value.negated()).collect();
    if is_open {
        figure.values.extend(negated);
    } else if is_below {
        figure.values = negated;
    }
}

fn says_below(word: &str) -> bool {
    BELOW.iter().any(|below| {
        let is_unspaced = below.chars().any(|it| it >= '\u{2E80}');
        word == *below || is_unspaced && word.ends_with(below)
    })
}
