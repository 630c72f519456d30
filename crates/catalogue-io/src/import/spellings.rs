//! SKUs that only their case, their spaces, an apostrophe, a dash or the zeros before them tell
//! apart: two spellings of one code, mostly, which would be two products.

use std::borrow::Cow;
use std::collections::HashMap;

/// What two spellings of one SKU have in common; the same text where it is spelled that way.
#[must_use]
pub fn sku_fold(sku: &str) -> Cow<'_, str> {
    let mut bytes = sku.bytes();
    let plain = |byte: u8| matches!(byte, b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'/');
    if bytes.all(plain) && !has_zeros_before(sku) {
        return Cow::Borrowed(sku);
    }
    let folded: String = sku
        .chars()
        .filter(|letter| !letter.is_whitespace() && !is_apostrophe(*letter))
        .map(dash)
        .flat_map(char::to_uppercase)
        .collect();
    let folded = if has_zeros_before(&folded) {
        folded.trim_start_matches('0').to_owned()
    } else {
        folded
    };
    if folded == sku || folded.is_empty() {
        Cow::Borrowed(sku)
    } else {
        Cow::Owned(folded)
    }
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '`' | '\u{B4}' | '\u{2018}' | '\u{2019}')
}

fn dash(letter: char) -> char {
    match letter {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        _ => letter,
    }
}

/// A number with zeros before it, which a sheet takes away.
fn has_zeros_before(sku: &str) -> bool {
    sku.len() > 1 && sku.starts_with('0') && sku.bytes().all(|byte| byte.is_ascii_digit())
}

/// One SKU of a file that is not spelled as its fold is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Spelling {
    pub(crate) fold: u64,
    pub(crate) exact: u64,
    pub(crate) row: u64,
}

/// Row → an earlier row whose SKU is another spelling. `given` are all SKUs with their rows, in
/// order.
pub(crate) fn spellings_of(mut odd: Vec<Spelling>, given: &[(u64, u64)]) -> HashMap<u64, u64> {
    odd.sort_unstable_by_key(|one| (one.fold, one.row));
    let mut found = HashMap::new();
    for group in odd.chunk_by(|one, other| one.fold == other.fold) {
        let [first, ..] = group else { continue };
        let at = given.partition_point(|(print, _)| *print < first.fold);
        let plain = given
            .get(at)
            .filter(|(print, _)| *print == first.fold)
            .map(|(print, row)| (*print, *row));
        let (earliest, earliest_row) = match plain {
            Some((print, row)) if row < first.row => (print, row),
            _ => (first.exact, first.row),
        };
        if let Some((_, row)) = plain.filter(|(_, row)| *row > earliest_row) {
            found.insert(row, earliest_row);
        }
        let others = group.iter().filter(|one| one.exact != earliest);
        found.extend(others.map(|one| (one.row, earliest_row)));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_code_fold_alike() {
        fn check(sku: &str, expect: &str) {
            assert_eq!(sku_fold(sku), expect);
            assert_eq!(sku_fold(expect), expect, "a fold is its own");
        }
        for (sku, expect) in [
            ("ABC-1", "ABC-1"),
            ("abc-1", "ABC-1"),
            ("'ABC-1", "ABC-1"),
            ("ABC - 1", "ABC-1"),
            ("ABC\u{A0}-1", "ABC-1"),
            ("abc\u{2013}1", "ABC-1"),
            ("größe", "GRÖSSE"),
            ("00417", "417"),
            ("0", "0"),
            ("0A", "0A"),
            ("浴巾", "浴巾"),
            ("'", "'"),
        ] {
            check(sku, expect);
        }
    }
}
