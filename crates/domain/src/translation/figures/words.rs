//! Whether a text says a number as a word.
//!
//! A word says no more than it means: `acht Meter` says 8 m, `achten` says nothing, and `acht Stück`
//! says no 8 m.

use super::fold::Written;
use super::measure::Unit;
use super::number_words::{COUNTERS, Words, half, ordinals, words_of};
use super::scan::Figure;
use super::unit::unit_at;
use super::value::Value;
use crate::Locale;

/// A word of a text.
struct Token {
    text: String,
    end: usize,
    /// Only a blank or a hyphen parts it from the word before.
    is_next: bool,
}

/// Whether a text says a number, with its unit, as a word.
pub(super) fn says(text: &[Written], locale: &Locale, figure: &Figure) -> bool {
    let Some(words) = words_of(locale.language()) else {
        return false;
    };
    let small: Vec<char> = text
        .iter()
        .map(|it| it.0.to_lowercase().next().unwrap_or(it.0))
        .collect();
    let ends = |wanted: &str| {
        if words.is_unspaced {
            unspaced_ends(text, &small, wanted, &words)
        } else {
            ends_of(&tokens(&small), wanted, &words)
        }
    };
    let mut wanted: Vec<&str> = Vec::new();
    for value in &figure.values {
        let number = value.small();
        wanted.extend(number.and_then(|it| words.number(it)));
        if *value == Value::fraction(1, 2) {
            wanted.extend(half(locale.language()));
        }
        if figure.is_ordinal {
            wanted.extend(number.and_then(|it| ordinals(locale.language(), it)));
        }
    }
    let mut found = wanted.iter().flat_map(|it| it.split('|')).flat_map(ends);
    found.any(|end| says_unit(text, end, figure.unit))
}

fn says_unit(text: &[Written], end: usize, unit: Option<Unit>) -> bool {
    unit.is_none_or(|unit| unit_at(text, end).is_some_and(|(there, _)| there == unit))
}

fn tokens(small: &[char]) -> Vec<Token> {
    let mut found: Vec<Token> = Vec::new();
    let mut at = 0;
    while at < small.len() {
        let word = small[at..].iter().take_while(|it| is_of_word(**it));
        let text: String = word.collect();
        if text.is_empty() {
            at += 1;
            continue;
        }
        let end = at + text.chars().count();
        let behind = found.last().map(|before| before.end + 1);
        let is_next = behind == Some(at) && matches!(small[at - 1], ' ' | '\u{A0}' | '-');
        found.push(Token { text, end, is_next });
        at = end;
    }
    found
}

/// Letters, and the vowel signs of Hindi.
fn is_of_word(letter: char) -> bool {
    letter.is_alphabetic() || matches!(letter, '\u{0900}'..='\u{0963}')
}

/// Where a word, or some that belong together, ends each time. As a part of a longer number, such
/// as `dix-sept`, it says another one.
fn ends_of(tokens: &[Token], wanted: &str, words: &Words) -> Vec<usize> {
    let parts: Vec<&str> = wanted.split(' ').collect();
    let is_number = |token: &Token| {
        let mut all = words.above_one();
        all.any(|word| fits(&token.text, word, words.tails))
    };
    let mut ends = Vec::new();
    for (at, there) in tokens.windows(parts.len()).enumerate() {
        let mut pairs = there.iter().zip(&parts);
        let behind = tokens.get(at + parts.len());
        let is_part = there[0].is_next && is_number(&tokens[at - 1])
            || behind.is_some_and(|token| token.is_next && is_number(token));
        if !is_part && pairs.all(|(token, word)| fits(&token.text, word, words.tails)) {
            ends.extend(there.last().map(|token| token.end));
        }
    }
    ends
}

/// A word as it is listed: with one of the tails of its language, with any (`*`), only with one
/// (`+`), or as an Arabic dual (`~`).
fn fits(token: &str, listed: &str, tails: &[&str]) -> bool {
    let Some(rest) = token.strip_prefix(listed.trim_end_matches(['*', '+', '~'])) else {
        return false;
    };
    let has_tail = || tails.iter().any(|tail| tail_fits(rest, tail));
    match listed.chars().last() {
        Some('*') => true,
        Some('+') => has_tail(),
        Some('~') => matches!(rest, "ان" | "ين"),
        _ => rest.is_empty() || has_tail(),
    }
}

fn tail_fits(rest: &str, tail: &str) -> bool {
    match tail.strip_suffix('*') {
        Some(begin) => rest.starts_with(begin),
        None => rest == tail,
    }
}

/// In a script without blanks a number is one where a word to count with stands behind it, and no
/// other number before it.
fn unspaced_ends(text: &[Written], small: &[char], wanted: &str, words: &Words) -> Vec<usize> {
    let (word, is_free) = match wanted.strip_suffix('*') {
        Some(word) => (word, true),
        None => (wanted, false),
    };
    let length = word.chars().count();
    let starts = (0..small.len()).filter(|at| begins(small, *at, word));
    let counts = |at: &usize| {
        let end = at + length;
        let gap = end + usize::from(small.get(end) == Some(&' '));
        let counted = COUNTERS.iter().any(|counter| begins(small, gap, counter));
        let mut others = words.above_one();
        let is_part = others.any(|other| {
            let length = other.trim_end_matches('*').chars().count();
            at.checked_sub(length)
                .is_some_and(|begin| begins(small, begin, other.trim_end_matches('*')))
        });
        let is_ordinal = at
            .checked_sub(1)
            .is_some_and(|before| small[before] == '第');
        is_free || !is_part && !is_ordinal && (counted || unit_at(text, end).is_some())
    };
    let found = starts.filter(counts);
    found.map(|at| at + length).collect()
}

fn begins(small: &[char], at: usize, word: &str) -> bool {
    let mut there = small.get(at..).unwrap_or_default().iter();
    word.chars().all(|letter| there.next() == Some(&letter))
}
