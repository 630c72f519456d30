//! The letters of a text by their places, and the numbers found there.

use super::fold::Written;
use super::value::Value;

/// Numbers that are written as one.
pub(super) struct Found {
    /// Each with what it may be worth, and its digits.
    pub(super) numbers: Vec<(Vec<Value>, String)>,
    pub(super) end: usize,
    /// Which of them is the month of a date.
    pub(super) month: Option<usize>,
}

/// What stands where no letter does.
const NOTHING: char = '\0';

pub(super) fn letter(text: &[Written], at: usize) -> char {
    text.get(at).map_or(NOTHING, |(letter, _)| *letter)
}

pub(super) fn before(text: &[Written], at: usize) -> char {
    at.checked_sub(1).map_or(NOTHING, |at| letter(text, at))
}

/// How many digits stand from here on.
pub(super) fn digits(text: &[Written], at: usize) -> usize {
    let from = text.get(at..).unwrap_or_default();
    from.iter().take_while(|it| it.0.is_ascii_digit()).count()
}

pub(super) fn digits_of(text: &[Written], at: usize) -> String {
    text[at..at + digits(text, at)]
        .iter()
        .map(|it| it.0)
        .collect()
}
