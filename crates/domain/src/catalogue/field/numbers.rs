//! How numbers are written where a text comes from. Rules of fields are the same everywhere; how
//! `1.234` is meant is not, so whoever brings a text brings its number format.

use super::InvalidField;
use crate::money::{Amount, Currency, Money};
use rust_decimal::Decimal;

/// A way of writing numbers.
pub trait NumberFormat {
    /// Reads a number of any sign.
    ///
    /// # Errors
    /// [`InvalidField`] says why it is none.
    fn decimal(&self, text: &str) -> Result<Decimal, InvalidField>;

    /// Reads an amount; a currency beside the digits must be this one.
    ///
    /// # Errors
    /// [`InvalidField`] says why it is none.
    fn amount(&self, text: &str, currency: Currency) -> Result<Amount, InvalidField>;

    /// Reads money; a text that names no currency is in this one.
    ///
    /// # Errors
    /// [`InvalidField`] says why it is none.
    fn money(&self, text: &str, currency: Currency) -> Result<Money, InvalidField> {
        let (digits, currency) = named_currency(text).unwrap_or((text, currency));
        Ok(Money::new(self.amount(digits, currency)?, currency))
    }
}

/// `12.50 EUR` and `EUR 12.50` name their currency.
fn named_currency(text: &str) -> Option<(&str, Currency)> {
    let behind = text.rsplit_once(char::is_whitespace);
    let before = text
        .split_once(char::is_whitespace)
        .map(|(code, digits)| (digits, code));
    let found = [behind, before].into_iter().flatten();
    let mut named =
        found.filter_map(|(digits, code)| Some((digits.trim(), Currency::parse(code).ok()?)));
    named.next()
}

/// Digits and a point, as scripts write them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PlainNumbers;

impl NumberFormat for PlainNumbers {
    fn decimal(&self, text: &str) -> Result<Decimal, InvalidField> {
        let plain = text.strip_prefix('-').unwrap_or(text);
        let shape = !plain.is_empty()
            && plain
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b'.');
        let value = if shape {
            Decimal::from_str_exact(text).ok()
        } else {
            None
        };
        value.ok_or(InvalidField::NotANumber)
    }

    fn amount(&self, text: &str, _: Currency) -> Result<Amount, InvalidField> {
        Ok(Amount::parse(text)?)
    }
}
