//! A cell taken apart: its sign, its digits, and what stands beside them. Nothing is decided here
//! of what a separator means.

use crate::currency_signs::{Sign, sign};
use rust_decimal::Decimal;

/// A number has more digits than can be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct LongNumber;

/// What stands beside the digits is no currency, so that the cell is no number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NoCurrency;

/// Digits, separators and signs of other scripts as their plain counterparts.
pub(crate) fn plain_character(letter: char) -> char {
    match letter {
        '\u{FF0C}' | '\u{060C}' => ',',
        '\u{FF0E}' => '.',
        '\u{2212}' | '\u{FF0D}' | '\u{2010}'..='\u{2015}' => '-',
        '\u{FF04}' => '$',
        '\u{FFE1}' => '£',
        '\u{FFE5}' => '¥',
        '\u{FFE6}' => '₩',
        '\u{A0}' | '\u{202F}' | '\u{2007}' | '\u{2009}' | '\u{3000}' => ' ',
        '\u{2018}' | '\u{2019}' | '\u{02BC}' | '\u{066C}' | '\u{00B4}' => '\'',
        _ => ascii_digit(letter),
    }
}

/// A digit of another script; each of them has its ten in a row.
fn ascii_digit(letter: char) -> char {
    // Arabic, Persian, Devanagari, Bengali, Gurmukhi, Gujarati, Tamil, Telugu, Kannada, Malayalam,
    // Thai, full width.
    const ZEROS: [u32; 12] = [
        0x0660, 0x06F0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0E50,
        0xFF10,
    ];
    let place = |zero: &u32| {
        (letter as u32)
            .checked_sub(*zero)
            .filter(|digit| *digit < 10)
    };
    let digit = if letter.is_ascii() {
        None
    } else {
        ZEROS.iter().find_map(place)
    };
    digit
        .and_then(|digit| char::from_digit(digit, 10))
        .unwrap_or(letter)
}

/// A cell taken apart.
pub(crate) struct Parts<'a> {
    pub(crate) negative: bool,
    /// Digits and separators, without a sign.
    pub(crate) body: &'a str,
    /// The cell says that there are no decimals: `12.–`.
    pub(crate) whole: bool,
    /// What stands before and behind.
    affixes: [&'a str; 2],
}

pub(crate) fn parts(text: &str) -> Option<Parts<'_>> {
    let is_number = |letter: char| {
        letter.is_ascii_digit() || matches!(letter, '.' | ',' | '+' | '-' | '\u{066B}')
    };
    let first = text.find(|letter: char| letter.is_ascii_digit())?;
    // A separator or sign right before the first digit belongs to the number: `.5`, `-3`. The
    // point of `Rs.12` ends a word.
    let start = text[..first].trim_end_matches(is_number).len();
    let abbreviated =
        text[..start].ends_with(char::is_alphabetic) && text[start..].starts_with('.');
    let start = start + usize::from(abbreviated);
    let end = text
        .rfind(|letter: char| letter.is_ascii_digit())
        .map_or(start, |last| last + 1);
    let (before, number) = (text[..start].trim(), &text[start..end]);
    let (whole, behind) = whole_mark(text[end..].trim());
    let outer = before.strip_prefix('-');
    let inner = number.strip_prefix('-');
    let unsigned = inner.unwrap_or(number);
    let plus = unsigned.strip_prefix('+').filter(|_| inner.is_none());
    Some(Parts {
        negative: outer.is_some() || inner.is_some(),
        body: plus.unwrap_or(unsigned),
        whole,
        affixes: [outer.unwrap_or(before).trim(), behind],
    })
}

/// `12.–`, `12,-`, `12:-`, `1.128/-`, `1,000/=`: ways of a trade to say that there are no decimals.
fn whole_mark(behind: &str) -> (bool, &str) {
    let slashed = ["/-", "/="].iter().find_map(|it| behind.strip_prefix(it));
    let dashed = || {
        let dashes = behind.strip_prefix(['.', ',', ':'])?;
        let rest = dashes.trim_start_matches('-');
        (rest.len() < dashes.len()).then_some(rest)
    };
    match slashed.or_else(dashed) {
        Some(rest) => (true, rest.trim()),
        None => (false, behind),
    }
}

impl Parts<'_> {
    /// The currency beside the digits.
    pub(crate) fn sign(&self) -> Result<Option<Sign>, NoCurrency> {
        let mut found: Option<Sign> = None;
        for affix in self.affixes.iter().filter(|affix| !affix.is_empty()) {
            let next = sign(affix).ok_or(NoCurrency)?;
            found = Some(match found {
                Some(first) => first.and(&next).ok_or(NoCurrency)?,
                None => next,
            });
        }
        Ok(found)
    }

    /// Without decimals every separator is one of groups.
    pub(crate) fn whole_value(&self) -> Result<Option<Decimal>, LongNumber> {
        let digits = [',', '.']
            .iter()
            .find_map(|group| ungroup(self.body, *group, false));
        let sign = if self.negative { "-" } else { "" };
        digits
            .map(|digits| Decimal::from_str_exact(&format!("{sign}{digits}")))
            .transpose()
            .map_err(|_| LongNumber)
    }

    /// The value under one reading; `None` when it does not fit.
    pub(crate) fn value(&self, decimal: char, group: char) -> Result<Option<Decimal>, LongNumber> {
        value(self.body, decimal, group, self.negative)
    }
}

fn value(
    text: &str,
    decimal: char,
    group: char,
    negative: bool,
) -> Result<Option<Decimal>, LongNumber> {
    let text = text.replace('\u{066B}', if decimal == '.' { "." } else { "," });
    let (whole, fraction) = match text.split_once(decimal) {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (text.as_str(), None),
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if fraction.is_some_and(|fraction| !digits(fraction)) {
        return Ok(None);
    }
    let Some(whole) = ungroup(whole, group, fraction.is_some()) else {
        return Ok(None);
    };
    let sign = if negative { "-" } else { "" };
    let canonical = match fraction {
        Some(fraction) => format!("{sign}{whole}.{fraction}"),
        None => format!("{sign}{whole}"),
    };
    Decimal::from_str_exact(&canonical)
        .map(Some)
        .map_err(|_| LongNumber)
}

/// The digits of a whole part whose groups are in order: threes, or twos before a last three as
/// in India. A grouped number does not begin with zero.
fn ungroup(whole: &str, group: char, has_fraction: bool) -> Option<String> {
    if whole.is_empty() {
        return has_fraction.then(|| "0".to_owned());
    }
    let separator = whole.chars().find(|letter| !letter.is_ascii_digit());
    let Some(separator) = separator else {
        return Some(whole.to_owned());
    };
    if separator != group && !matches!(separator, ' ' | '\'') {
        return None;
    }
    let groups: Vec<&str> = whole.split(separator).collect();
    if !groups
        .iter()
        .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
    {
        return None;
    }
    let (first, rest) = groups.split_first()?;
    let (last, middle) = rest.split_last()?;
    let ordered = last.len() == 3
        && !first.starts_with('0')
        && (middle.iter().all(|part| part.len() == 3) && first.len() <= 3
            || middle.iter().all(|part| part.len() == 2) && first.len() <= 2);
    ordered.then(|| groups.concat())
}
