//! Whether a text says a number as a word.
//!
//! A word says no more than it means: `acht Meter` says 8 m, `achten` says nothing, and `acht Stück`
//! says no 8 m.

use super::figure::Figure;
use super::fold::Written;
use super::measure::Unit;
use super::number_words::{COUNTERS, Words, half, words_of};
use super::numerals::spelled;
use super::ordinals::ordinals;
use super::unit::unit_at;
use super::value::Value;
use crate::Locale;
use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

/// A text that lacks more numbers than this does not say them in words.
const MOST: usize = 40;

/// Words that no longer number begins with or ends in, but for what joins its parts.
const JOINTS: [&str; 8] = ["and", "und", "y", "e", "et", "en", "и", "و"];

/// Words of French behind `neuf` that count nothing: `neuf sans étiquette`.
const UNCOUNTED: [&str; 10] = [
    "sans", "dans", "sous", "mais", "plus", "très", "pas", "vous", "nos", "vos",
];

/// A word of a text.
struct Token {
    text: String,
    end: usize,
    is_capital: bool,
    /// Only a blank or a hyphen parts it from the word before.
    is_next: bool,
}

/// A text with the words of its numbers.
pub(super) struct TextWords<'a> {
    pub(super) text: Vec<Written>,
    language: &'a str,
    words: Option<Words>,
    read: OnceCell<(Vec<char>, Vec<Token>)>,
}

impl<'a> TextWords<'a> {
    pub(super) fn of(text: Vec<Written>, locale: &'a Locale) -> Self {
        Self {
            text,
            language: locale.language(),
            words: words_of(locale.language()),
            read: OnceCell::new(),
        }
    }

    /// The numbers that this text does not say as words either. Each word says one number, and a
    /// word that stands in the other text too says what it says there.
    pub(super) fn not_said<'f>(
        &self,
        figures: Vec<&'f Figure>,
        other: &TextWords<'_>,
    ) -> Vec<&'f Figure> {
        let Some(words) = &self.words else {
            return figures;
        };
        if figures.len() > MOST {
            return figures;
        }
        let mut used = BTreeSet::new();
        let mut spare: BTreeMap<&[Value], usize> = BTreeMap::new();
        let mut left = Vec::new();
        for figure in figures {
            let ends = self.ends(words, figure);
            let spare = spare
                .entry(&figure.values)
                .or_insert_with(|| ends.len().saturating_sub(other.usual_words(figure)));
            let mut fitting = ends.iter().copied();
            let found = fitting.find(|end| {
                *spare > 0 && !used.contains(end) && says_unit(&self.text, *end, figure.unit)
            });
            if let Some(end) = found {
                *spare -= 1;
                used.insert(end);
            } else {
                left.push(figure);
            }
        }
        left
    }

    fn read(&self) -> &(Vec<char>, Vec<Token>) {
        self.read.get_or_init(|| {
            let small: Vec<char> = self.text.iter().map(|it| small(it.0)).collect();
            let tokens = tokens(&self.text, &small);
            (small, tokens)
        })
    }

    /// Where words end that say the value of a number.
    fn ends(&self, words: &Words, figure: &Figure) -> Vec<usize> {
        let wanted = self.wanted(words, figure);
        let listed = wanted.iter().flat_map(|it| it.split('|'));
        let places: BTreeSet<usize> = listed.flat_map(|it| self.ends_of(it, words)).collect();
        places.into_iter().collect()
    }

    fn ends_of(&self, wanted: &str, words: &Words) -> Vec<usize> {
        let (small, tokens) = self.read();
        if words.is_unspaced {
            unspaced_ends(&self.text, small, wanted, words)
        } else {
            ends_of(tokens, wanted, words, self.language)
        }
    }

    fn wanted(&self, words: &Words, figure: &Figure) -> Vec<String> {
        let mut wanted: Vec<String> = Vec::new();
        for value in &figure.values {
            if *value == Value::fraction(1, 2) {
                wanted.extend(half(self.language).map(str::to_owned));
            }
            let Some(number) = value.small() else {
                continue;
            };
            wanted.extend(words.number(number).map(str::to_owned));
            wanted.extend(spelled(self.language, number));
            if figure.is_ordinal {
                wanted.extend(ordinals(self.language, number));
            }
        }
        wanted
    }

    /// How often a text says the value of a number with its usual word, if that is above one:
    /// `one`, like `a`, stands for much else.
    fn usual_words(&self, figure: &Figure) -> usize {
        let Some(words) = &self.words else {
            return 0;
        };
        let numbers = figure.values.iter().filter_map(|value| value.small());
        let usual = numbers
            .filter(|it| (2..1_000).contains(it))
            .filter_map(|number| {
                let listed = words.number(number).map(str::to_owned);
                listed.or_else(|| spelled(self.language, number).into_iter().next())
            });
        let ends = usual.flat_map(|listed| {
            let word = listed.split('|').next().unwrap_or_default();
            self.ends_of(word, words)
        });
        ends.collect::<BTreeSet<_>>().len()
    }
}

fn small(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
}

fn says_unit(text: &[Written], end: usize, unit: Option<Unit>) -> bool {
    unit.is_none_or(|unit| unit_at(text, end).is_some_and(|(there, _)| there == unit))
}

fn tokens(letters: &[Written], small: &[char]) -> Vec<Token> {
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
        found.push(Token {
            text,
            end,
            is_capital: letters[at].0.is_uppercase(),
            is_next,
        });
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
fn ends_of(tokens: &[Token], wanted: &str, words: &Words, language: &str) -> Vec<usize> {
    let parts: Vec<&str> = wanted.split(' ').collect();
    let mut ends = Vec::new();
    for (at, there) in tokens.windows(parts.len()).enumerate() {
        let mut pairs = there.iter().zip(&parts);
        if !pairs.all(|(token, word)| fits(&token.text, word, words.tails)) {
            continue;
        }
        let next = tokens.get(at + parts.len()).filter(|token| token.is_next);
        let counts = !wanted.ends_with('^') || next.is_some_and(|it| is_counted(it, language));
        let is_one = there[1..].iter().all(|token| token.is_next);
        if is_one && counts && !is_part(tokens, (at, at + parts.len()), words) {
            ends.extend(there.last().map(|token| token.end));
        }
    }
    ends
}

/// Whether words stand within a longer number, whose parts a word may join.
fn is_part(tokens: &[Token], (begin, end): (usize, usize), words: &Words) -> bool {
    let is_number = |token: &Token| {
        let bare = token.text.strip_prefix('و').unwrap_or(&token.text);
        let mut all = words.above_one();
        all.any(|word| fits(&token.text, word, words.tails) || bare == word)
    };
    let is_joint = |token: &Token| JOINTS.contains(&token.text.as_str());
    let before = begin.checked_sub(1).filter(|_| tokens[begin].is_next);
    let behind = Some(end).filter(|at| tokens.get(*at).is_some_and(|it| it.is_next));
    let beyond = |at: usize, other: Option<usize>| {
        is_joint(&tokens[at]) && other.is_some_and(|at| tokens.get(at).is_some_and(is_number))
    };
    before.is_some_and(|at| is_number(&tokens[at]) || beyond(at, at.checked_sub(1)))
        || behind.is_some_and(|at| is_number(&tokens[at]) || beyond(at, Some(at + 1)))
}

/// Whether a word is one that is counted: `neuf tasses`, but not `neuf sans étiquette`.
fn is_counted(token: &Token, language: &str) -> bool {
    match language {
        "fr" => token.text.ends_with(['s', 'x']) && !UNCOUNTED.contains(&token.text.as_str()),
        "it" => token.text.ends_with(['i', 'e']) && token.text.chars().count() > 2,
        "de" => token.is_capital,
        _ => true,
    }
}

/// A word as it is listed: with one of the tails of its language, with any (`*`), only with one
/// (`+`), or as an Arabic dual (`~`).
fn fits(token: &str, listed: &str, tails: &[&str]) -> bool {
    begins_with(token, listed, tails)
        || without_arabic_prefix(token).is_some_and(|bare| begins_with(bare, listed, tails))
}

/// `لستة أشخاص` is for six people.
fn without_arabic_prefix(token: &str) -> Option<&str> {
    let bare = token.strip_prefix(['ل', 'ب', 'و'])?;
    bare.chars().nth(2).map(|_| bare)
}

fn begins_with(token: &str, listed: &str, tails: &[&str]) -> bool {
    let Some(rest) = token.strip_prefix(listed.trim_end_matches(['*', '+', '~', '^'])) else {
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
