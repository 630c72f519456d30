//! How numbers are written, for the rules of fields: a cell as its column is read, a typed text as
//! its reader's language writes.

use crate::currency_signs::KnownCurrencies;
use crate::numbers::{self, CellCurrency, ColumnNumberStyle, NumberProblem, NumberStyle};
use dhow_domain::Locale;
use dhow_domain::catalogue::field::{InvalidField, NumberFormat};
use dhow_domain::money::{Amount, Currency, Money};
use rust_decimal::Decimal;

impl From<NumberProblem> for InvalidField {
    fn from(problem: NumberProblem) -> Self {
        match problem {
            NumberProblem::NotANumber => Self::NotANumber,
            NumberProblem::DigitsLost => Self::DigitsLost,
            NumberProblem::Ambiguous { point, comma } => Self::Ambiguous { point, comma },
            NumberProblem::OtherSeparator => Self::OtherSeparator,
            NumberProblem::TooLarge => Self::TooLarge,
            NumberProblem::OtherCurrency(_) => Self::OtherCurrency,
        }
    }
}

/// The cells of one column. A currency in a cell is that of its price.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ColumnNumbers<'a> {
    pub(crate) style: ColumnNumberStyle,
    /// Whether row or header say the currency, so that a cell may say no other.
    pub(crate) stated: bool,
    /// The currencies of the file, for signs that several share.
    pub(crate) known: &'a KnownCurrencies,
    /// Whether three decimals of an amount are in doubt.
    pub(crate) doubt: bool,
}

impl NumberFormat for ColumnNumbers<'_> {
    fn decimal(&self, text: &str) -> Result<Decimal, InvalidField> {
        Ok(numbers::read(text, self.style, None)?)
    }

    fn amount(&self, text: &str, currency: Currency) -> Result<Amount, InvalidField> {
        Ok(Amount::new(numbers::read(
            text,
            self.style,
            Some(currency),
        )?)?)
    }

    fn money(&self, text: &str, currency: Currency) -> Result<Money, InvalidField> {
        let currency = CellCurrency {
            expected: currency,
            stated: self.stated,
            known: self.known,
            doubt: self.doubt,
        };
        let (value, currency) = numbers::read_money(text, self.style, currency)?;
        Ok(Money::new(Amount::new(value)?, currency))
    }
}

/// What a person of one language types: `1.234,50` in German. A text that fits the other way of
/// writing alone, such as `12.50` there, leaves no doubt either.
#[derive(Debug, Clone, Copy)]
pub struct TypedNumbers(NumberStyle);

impl TypedNumbers {
    /// As this locale writes numbers.
    #[must_use]
    pub fn of(locale: &Locale) -> Self {
        Self(numbers::reading_of(locale))
    }

    fn read(self, text: &str, currency: Option<Currency>) -> Result<Decimal, InvalidField> {
        let other = if self.0 == NumberStyle::Point {
            NumberStyle::Comma
        } else {
            NumberStyle::Point
        };
        match numbers::read(text, ColumnNumberStyle::Only(self.0), currency) {
            Err(NumberProblem::OtherSeparator) => Ok(numbers::read(
                text,
                ColumnNumberStyle::Only(other),
                currency,
            )?),
            read => Ok(read?),
        }
    }
}

impl NumberFormat for TypedNumbers {
    fn decimal(&self, text: &str) -> Result<Decimal, InvalidField> {
        self.read(text, None)
    }

    fn amount(&self, text: &str, currency: Currency) -> Result<Amount, InvalidField> {
        Ok(Amount::new(self.read(text, Some(currency))?)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_numbers_are_read_as_their_language_writes_them() {
        let euro = Currency::parse("EUR").unwrap();
        for (locale, text, expect) in [
            ("de", "1.234,50", Ok("1234.50 EUR")),
            ("de", "1.234", Ok("1234 EUR")),
            ("de", "12.50", Ok("12.50 EUR")),
            ("de", "1.234,50 USD", Ok("1234.50 USD")),
            ("de", "€ 9,90", Ok("9.90 EUR")),
            ("en-US", "1,234.50", Ok("1234.50 EUR")),
            ("en-US", "1,234", Ok("1234 EUR")),
            ("en-US", "12,5", Ok("12.5 EUR")),
            ("ar", "١٢٣٫٥", Ok("123.5 EUR")),
            ("de", "many", Err(InvalidField::NotANumber)),
            ("de", "1.2.3,4", Err(InvalidField::NotANumber)),
            ("de", "$ 12", Err(InvalidField::OtherCurrency)),
            ("de", "-1", Err(InvalidField::Negative)),
        ] {
            let typed = TypedNumbers::of(&Locale::parse(locale).unwrap());
            let found = typed.money(text, euro).map(|money| money.to_string());
            assert_eq!(found, expect.map(str::to_owned), "{text} in {locale}");
        }
    }
}
