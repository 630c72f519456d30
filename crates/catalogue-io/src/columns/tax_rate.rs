//! The tax rates that a text names in percent: `19 %`, `5,5%`, `%20`.

use crate::number_text::plain_character;
use rust_decimal::Decimal;

/// Every rate once, in the order of the text.
pub(crate) fn rates_in(text: &str) -> Vec<Decimal> {
    let letters: Vec<char> = text.chars().map(plain).collect();
    let mut rates = Vec::new();
    for (at, _) in letters.iter().enumerate().filter(|(_, it)| **it == '%') {
        let rate = before(&letters[..at]).or_else(|| number(letters[at + 1..].iter().copied()));
        rates.extend(rate.filter(|rate| !rates.contains(rate)));
    }
    rates
}

/// The only number of a text, without what stands around it; its last separator is that of decimals.
pub(crate) fn only_number(text: &str) -> Option<Decimal> {
    let letters: Vec<char> = text.chars().map(plain).collect();
    let first = letters.iter().position(char::is_ascii_digit)?;
    let length = letters[first..].iter().take_while(|it| is_part(**it));
    let end = first + length.count();
    let more = letters[end..].iter().any(char::is_ascii_digit);
    let negative = first > 0 && letters[first - 1] == '-';
    number(letters[first..end].iter().copied()).filter(|_| !more && !negative)
}

fn plain(letter: char) -> char {
    match letter {
        '％' | '٪' => '%',
        ',' | '٫' => '.',
        _ => match plain_character(letter) {
            ',' => '.',
            letter => letter,
        },
    }
}

fn is_part(letter: char) -> bool {
    letter.is_ascii_digit() || letter == '.'
}

/// The number that ends here, but for a space.
fn before(letters: &[char]) -> Option<Decimal> {
    let spaces = letters.iter().rev().take_while(|it| it.is_whitespace());
    let letters = &letters[..letters.len() - spaces.count()];
    let digits = letters.iter().rev().take_while(|it| is_part(**it));
    number(letters[letters.len() - digits.count()..].iter().copied())
}

fn number(letters: impl Iterator<Item = char>) -> Option<Decimal> {
    let digits: String = letters
        .skip_while(|it| it.is_whitespace())
        .take_while(|it| is_part(*it))
        .collect();
    Decimal::from_str_exact(digits.trim_matches('.')).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: &str) {
        let rates: Vec<String> = rates_in(text).iter().map(ToString::to_string).collect();
        assert_eq!(rates.join(" "), expect, "{text}");
    }

    #[test]
    fn rates_stand_before_or_behind_their_sign() {
        check("Preis inkl. 7 % MwSt.", "7");
        check("Prix TTC (TVA 5,5 %)", "5.5");
        check("incl. 9% BTW", "9");
        check("KDV %20 dahil", "20");
        check("ضريبة ١٥٪", "15");
        check("税込（８％）", "8");
        check("7\u{a0}% / 19\u{202f}% MwSt.", "7 19");
        check("19 % (19,00 %?)", "19");
        check("inkl. MwSt.", "");
        check("100% Baumwolle 2026", "100");
        check("%", "");
    }

    #[test]
    fn a_cell_with_one_number_has_it() {
        for (text, expect) in [
            ("19", Some("19")),
            ("19,0", Some("19.0")),
            ("DE 7 %", Some("7")),
            ("٢٠", Some("20")),
            ("0.055", Some("0.055")),
            ("-7", None),
            ("7 / 19", None),
            ("standard", None),
        ] {
            let found = only_number(text).map(|it| it.to_string());
            assert_eq!(found.as_deref(), expect, "{text}");
        }
    }
}
