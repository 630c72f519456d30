//! Global Trade Item Numbers, with their check digit (GS1 General Specifications, section 7.9).

use std::fmt;

/// A GTIN of 8, 12, 13 or 14 digits whose check digit fits.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Gtin(String);

/// Why a text is not a GTIN.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidGtin {
    /// A spreadsheet turned it into a number: `1.23E+12`. The digits are lost.
    #[error("a spreadsheet turned the number into {0}")]
    ScientificNotation(String),
    /// It holds something other than digits.
    #[error("a GTIN has digits only")]
    NotDigits,
    /// It has another length than 8, 12, 13, 14.
    #[error("a GTIN has 8, 12, 13 or 14 digits")]
    Length,
    /// The last digit does not fit the others.
    #[error("the last digit should be {expected}")]
    CheckDigit {
        /// The digit that fits.
        expected: char,
    },
}

impl Gtin {
    /// Reads a GTIN; spaces and hyphens between digits are dropped.
    ///
    /// # Errors
    /// [`InvalidGtin`] says which rule it breaks, and what the check digit should be.
    pub fn parse(text: &str) -> Result<Self, InvalidGtin> {
        let digits: String = text
            .trim()
            .chars()
            .filter(|letter| !matches!(letter, ' ' | '-'))
            .collect();
        if is_scientific(&digits) {
            return Err(InvalidGtin::ScientificNotation(text.trim().to_owned()));
        }
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(InvalidGtin::NotDigits);
        }
        if !matches!(digits.len(), 8 | 12 | 13 | 14) {
            return Err(InvalidGtin::Length);
        }
        let (body, check) = digits.split_at(digits.len() - 1);
        let expected = check_digit(body);
        if check.starts_with(expected) {
            Ok(Self(digits))
        } else {
            Err(InvalidGtin::CheckDigit { expected })
        }
    }

    /// The digits as given.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn is_scientific(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    lower.split_once('e').is_some_and(|(mantissa, exponent)| {
        mantissa.starts_with(|first: char| first.is_ascii_digit())
            && exponent
                .trim_start_matches(['+', '-'])
                .bytes()
                .all(|byte| byte.is_ascii_digit())
    })
}

/// The check digit of a GTIN body: from the right, digits weigh 3 and 1 in turn.
fn check_digit(body: &str) -> char {
    let sum: u32 = body
        .bytes()
        .rev()
        .enumerate()
        .map(|(index, byte)| u32::from(byte - b'0') * if index % 2 == 0 { 3 } else { 1 })
        .sum();
    char::from_digit((10 - sum % 10) % 10, 10).expect("a remainder of ten is one digit")
}

impl fmt::Display for Gtin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(input: &str, expect: Result<&str, InvalidGtin>) {
        assert_eq!(
            Gtin::parse(input).map(|gtin| gtin.to_string()),
            expect.map(str::to_owned),
            "{input}"
        );
    }

    #[test]
    fn check_digits_lengths_and_spreadsheet_damage() {
        check("4006381333931", Ok("4006381333931"));
        check("4006381-333931 ", Ok("4006381333931"));
        check("96385074", Ok("96385074"));
        check("036000291452", Ok("036000291452"));
        check("00012345600012", Ok("00012345600012"));
        check(
            "4006381333930",
            Err(InvalidGtin::CheckDigit { expected: '1' }),
        );
        check(
            "1.23E+12",
            Err(InvalidGtin::ScientificNotation("1.23E+12".to_owned())),
        );
        check(
            "1,23e+12",
            Err(InvalidGtin::ScientificNotation("1,23e+12".to_owned())),
        );
        check("123", Err(InvalidGtin::Length));
        check("", Err(InvalidGtin::Length));
        check("400638133393X", Err(InvalidGtin::NotDigits));
    }
}
