//! Dates in digits. Their month may be a word in another language; day and year are kept.

use super::fold::Written;
use super::number::Writing;
use super::text::{Found, before, digits, digits_of, letter};
use super::value::Value;

/// `01.05.2024`, `5/1/2024`, `2024-05-01`, `05/2024`.
pub(super) fn date_at(text: &[Written], at: usize, writing: Writing) -> Option<Found> {
    let is_between = |it: char| matches!(it, '.' | '/' | '-');
    if is_between(before(text, at)) {
        return None;
    }
    let mut parts = vec![digits_of(text, at)];
    let mut end = at + digits(text, at);
    let separator = letter(text, end);
    while is_between(separator) && letter(text, end) == separator && digits(text, end + 1) > 0 {
        parts.push(digits_of(text, end + 1));
        end += 1 + digits(text, end + 1);
    }
    let month = month_of(&parts, separator, writing)?;
    let numbers = parts.into_iter();
    Some(Found {
        numbers: numbers
            .map(|part| (vec![Value::of_digits(&part, "")], part))
            .collect(),
        end,
        month: Some(month),
    })
}

/// Which of the parts of a date is its month.
fn month_of(parts: &[String], separator: char, writing: Writing) -> Option<usize> {
    let is_year = |part: &String| part.len() == 4 && matches!(&part[..2], "19" | "20");
    let at_most = |part: &String, most: u32| {
        part.len() <= 2 && part.parse().is_ok_and(|it: u32| (1..=most).contains(&it))
    };
    match parts {
        [month, year] if separator == '/' => (is_year(year) && at_most(month, 12)).then_some(0),
        [year, month, day] if is_year(year) => {
            (at_most(month, 12) && at_most(day, 31)).then_some(1)
        }
        [one, two, year] if is_year(year) && at_most(one, 31) && at_most(two, 31) => {
            let first = separator != '.' && (writing.month_first || !at_most(two, 12));
            if first && at_most(one, 12) {
                return Some(0);
            }
            at_most(two, 12).then_some(1)
        }
        _ => None,
    }
}
