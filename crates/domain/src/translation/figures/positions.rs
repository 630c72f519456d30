//! Places in an order, and the numbers of a list.

use super::figure::{Figure, FigureKind};
use super::fold::Written;
use super::text::{before, letter, word_at};
use super::value::Value;

/// What goes on behind a number that says a place.
const ENDINGS: [&str; 36] = [
    "st",
    "nd",
    "rd",
    "th",
    "er",
    "ère",
    "re",
    "e",
    "ème",
    "eme",
    "º",
    "ª",
    "de",
    "ste",
    "o",
    "a",
    "й",
    "я",
    "е",
    "го",
    "ый",
    "ая",
    "ое",
    "ой",
    "му",
    "ом",
    "inci",
    "ıncı",
    "üncü",
    "uncu",
    "ncı",
    "ncü",
    "वाँ",
    "वां",
    "वीं",
    "था",
];

/// Words behind a number that count places in Chinese, Japanese and Korean.
const COUNTED: [&str; 16] = [
    "楼", "樓", "层", "層", "階", "代", "级", "級", "世", "番目", "号", "番", "번째", "층", "세대",
    "등",
];

/// `1st`, `2.` and a word behind it, `3e`, `4º`, `4-й`, `第4`, `4楼`.
pub(super) fn is_ordinal(text: &[Written], at: usize, end: usize) -> bool {
    let point = letter(text, end) == '.'
        && letter(text, end + 1) == ' '
        && letter(text, end + 2).is_alphabetic();
    let is_behind = |word: &&str| {
        word.chars()
            .enumerate()
            .all(|(place, it)| letter(text, end + place) == it)
    };
    let begin = end + usize::from(matches!(letter(text, end), '-' | '\'' | '.'));
    let word = word_at(text, begin).to_lowercase();
    point
        || ENDINGS.contains(&word.trim_end_matches('.'))
        || matches!(letter(text, end), '°' | 'º' | 'ª')
        || matches!(before(text, at), '第' | '제')
        || COUNTED.iter().any(is_behind)
}

/// Makes items of the numbers that count up from one before the parts of a list.
pub(super) fn mark_items(text: &[Written], figures: &mut [Figure]) {
    let mut run: Vec<usize> = Vec::new();
    for at in 0..=figures.len() {
        let place = figures.get(at).map(|figure| place_of(text, figure));
        match place {
            Some(None) => {}
            Some(Some(place)) if place == run.len() + 1 => run.push(at),
            _ => {
                close(figures, &run);
                run = if place == Some(Some(1)) {
                    vec![at]
                } else {
                    Vec::new()
                };
            }
        }
    }
}

fn close(figures: &mut [Figure], run: &[usize]) {
    if run.len() > 1 {
        for at in run {
            figures[*at].kind = FigureKind::Item;
        }
    }
}

/// Which item a number says, where it stands as numbers of items do.
fn place_of(text: &[Written], figure: &Figure) -> Option<usize> {
    if figure.unit.is_some() || figure.kind != FigureKind::Full {
        return None;
    }
    let ahead = before(text, figure.begin);
    let (is_open, next) = (
        matches!(ahead, '\0' | ' ' | '\u{A0}' | '('),
        letter(text, figure.end),
    );
    let behind = letter(text, figure.end + 1);
    let is_closed = match next {
        '.' => !behind.is_ascii_digit(),
        ')' | '、' => true,
        _ => false,
    };
    let place = figure.values.first().copied().and_then(Value::small);
    place.filter(|_| figure.is_circled || is_open && is_closed)
}
