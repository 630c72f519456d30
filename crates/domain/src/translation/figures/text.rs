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

/// How far a word is read.
const LONGEST: usize = 24;

/// The letters that stand here, with the points of abbreviations.
pub(super) fn word_at(text: &[Written], at: usize) -> String {
    let from = text.get(at..).unwrap_or_default().iter().map(|it| it.0);
    from.take_while(|it| it.is_alphabetic() || *it == '.' || is_vowel_sign(*it))
        .take(LONGEST)
        .collect()
}

/// The word before, in small letters, with one blank between.
pub(super) fn word_before(text: &[Written], at: usize) -> String {
    let gap = usize::from(matches!(before(text, at), ' ' | '\u{A0}'));
    let end = at - gap;
    let from = end.saturating_sub(LONGEST);
    let backwards = text[from..end].iter().rev().map(|it| it.0);
    let letters = backwards.take_while(|it| it.is_alphabetic() || *it == '.' || is_vowel_sign(*it));
    let word: Vec<char> = letters.collect();
    let word: String = word.into_iter().rev().collect();
    word.to_lowercase()
}

/// The signs of Hindi that are no letters.
fn is_vowel_sign(letter: char) -> bool {
    matches!(letter, '\u{0900}'..='\u{0963}')
}

/// Whether a phrase in small letters stands here as a whole.
pub(super) fn begins(text: &[Written], at: usize, phrase: &str) -> bool {
    let from = text.get(at..).unwrap_or_default();
    let mut there = from.iter().map(|it| it.0);
    let is_there = phrase.chars().all(|wanted| {
        there.next().is_some_and(|it| {
            it == wanted || it == '\u{A0}' && wanted == ' ' || it.to_lowercase().eq([wanted])
        })
    });
    is_there && !there.next().is_some_and(char::is_alphabetic)
}
