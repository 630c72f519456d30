//! Numbers as files write them, read without a float in between.
//!
//! `1.234` is a thousand and some in Germany and one and a bit in England. A number is therefore
//! read twice, with a decimal point and with a decimal comma; where both fit and differ, its
//! column, the mapping or the locale must say which is meant.

use crate::currency_signs::{KnownCurrencies, Sign};
use crate::number_text::{LongNumber, parts, plain_character};
use dhow_domain::Locale;
use dhow_domain::money::Currency;
use rust_decimal::Decimal;

/// Which character begins the decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NumberStyle {
    /// `1,234.50`.
    Point,
    /// `1.234,50`.
    Comma,
}

/// How the numbers of a column are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ColumnNumberStyle {
    /// Declared, or every value fits it and some value fits nothing else.
    Only(NumberStyle),
    /// Most values that decide fit it; the others are errors.
    Mostly(NumberStyle),
    /// Whole numbers and numbers that read alike in both ways.
    Either,
    /// Some numbers can be read in two ways, and nothing decides.
    Ambiguous,
}

impl ColumnNumberStyle {
    /// The word screens and scripts see: `point`, `comma`, `ambiguous`; `None` where it does not
    /// matter.
    #[must_use]
    pub fn as_str(self) -> Option<&'static str> {
        match self {
            Self::Only(NumberStyle::Point) | Self::Mostly(NumberStyle::Point) => Some("point"),
            Self::Only(NumberStyle::Comma) | Self::Mostly(NumberStyle::Comma) => Some("comma"),
            Self::Ambiguous => Some("ambiguous"),
            Self::Either => None,
        }
    }
}

/// Why a cell is no number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NumberProblem {
    /// It is a word, `NaN`, a percentage, a date.
    NotANumber,
    /// A spreadsheet shortened it: `1.23E+12`.
    DigitsLost,
    /// It can be read in two ways.
    Ambiguous {
        /// With a decimal point.
        point: Decimal,
        /// With a decimal comma.
        comma: Decimal,
    },
    /// It uses the separator that the rest of its column does not use.
    OtherSeparator,
    /// It has more digits than 28.
    TooLarge,
    /// It names a currency that is not the expected one.
    OtherCurrency(String),
}

impl From<LongNumber> for NumberProblem {
    fn from(_: LongNumber) -> Self {
        Self::TooLarge
    }
}

/// What a cell can mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Look {
    point: Option<Decimal>,
    comma: Option<Decimal>,
}

/// Whether a cell decides how its column is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Vote {
    Only(NumberStyle),
    Ambiguous,
    None,
}

/// What a cell of a column of numbers is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum CellKind {
    /// No number.
    NoNumber,
    /// A number, and what stands beside it.
    Number(Option<Sign>),
}

/// The votes of a column, gathered over all its rows.
#[derive(Debug, Clone, Copy, Default)]
pub struct Votes {
    point: u64,
    comma: u64,
    ambiguous: u64,
    numbers: u64,
    /// Cells that have three or more decimals beyond doubt.
    fine: u64,
}

impl Votes {
    /// Counts one cell; what is no number does not vote.
    pub fn count(&mut self, cell: &str) {
        self.see(cell);
    }

    /// Counts one cell, and says what it is.
    pub(crate) fn see(&mut self, cell: &str) -> CellKind {
        if cell.is_empty() {
            return CellKind::NoNumber;
        }
        if let Some((vote, fine)) = obvious_vote(cell.as_bytes()) {
            self.add(vote);
            self.fine += u64::from(fine);
            return CellKind::Number(None);
        }
        match look(cell) {
            Ok((look, sign)) => {
                self.add(look.vote());
                self.fine += u64::from(look.is_fine());
                CellKind::Number(sign)
            }
            Err(_) => CellKind::NoNumber,
        }
    }

    /// How many cells can be read in two ways.
    pub(crate) fn ambiguous(self) -> u64 {
        self.ambiguous
    }

    /// Whether any cell has three or more decimals beyond doubt.
    pub(crate) fn has_fine(self) -> bool {
        self.fine > 0
    }

    fn add(&mut self, vote: Vote) {
        self.numbers += 1;
        match vote {
            Vote::Only(NumberStyle::Point) => self.point += 1,
            Vote::Only(NumberStyle::Comma) => self.comma += 1,
            Vote::Ambiguous => self.ambiguous += 1,
            Vote::None => {}
        }
    }

    /// What they come to; `None` for a column without numbers.
    #[must_use]
    pub fn decide(self) -> Option<ColumnNumberStyle> {
        if self.numbers == 0 {
            return None;
        }
        Some(match (self.point, self.comma, self.ambiguous) {
            (0, 0, 0) => ColumnNumberStyle::Either,
            (0, 0, _) => ColumnNumberStyle::Ambiguous,
            (_, 0, _) => ColumnNumberStyle::Only(NumberStyle::Point),
            (0, _, _) => ColumnNumberStyle::Only(NumberStyle::Comma),
            (point, comma, _) if point > comma => ColumnNumberStyle::Mostly(NumberStyle::Point),
            (point, comma, _) if comma > point => ColumnNumberStyle::Mostly(NumberStyle::Comma),
            _ => ColumnNumberStyle::Ambiguous,
        })
    }
}

/// The vote of plain digits with at most one separator, which is what nearly all cells are, and
/// whether it has more decimals than a group has digits.
fn obvious_vote(cell: &[u8]) -> Option<(Vote, bool)> {
    let Some(separator) = cell.iter().position(|byte| !byte.is_ascii_digit()) else {
        return Some((Vote::None, false));
    };
    let reading = match cell[separator] {
        b'.' => NumberStyle::Point,
        b',' => NumberStyle::Comma,
        _ => return None,
    };
    let decimals = &cell[separator + 1..];
    let plain = separator > 0 && !decimals.is_empty() && decimals.iter().all(u8::is_ascii_digit);
    let vote = (Vote::Only(reading), decimals.len() > 3);
    (plain && decimals.len() != 3).then_some(vote)
}

/// The value of a cell in canonical form already: digits, and a point where that is certain.
fn obvious(cell: &str, column: ColumnNumberStyle) -> Option<Decimal> {
    let point = column == ColumnNumberStyle::Only(NumberStyle::Point);
    let plain = cell
        .bytes()
        .all(|byte| byte.is_ascii_digit() || (point && byte == b'.'));
    let ends =
        cell.as_bytes().first()?.is_ascii_digit() && cell.as_bytes().last()?.is_ascii_digit();
    if plain && ends {
        Decimal::from_str_exact(cell).ok()
    } else {
        None
    }
}

impl Look {
    /// The reading in groups, of a number that has one in groups and one with decimals.
    fn whole(self) -> Option<Decimal> {
        let (point, comma) = self.point.zip(self.comma)?;
        (point.abs() != comma.abs()).then(|| {
            if point.abs() > comma.abs() {
                point
            } else {
                comma
            }
        })
    }

    /// Whether it has one reading, with three or more decimals.
    fn is_fine(self) -> bool {
        let only = matches!(self.vote(), Vote::Only(_)).then(|| self.point.or(self.comma));
        only.flatten().is_some_and(|value| value.scale() >= 3)
    }

    /// Whether it can be read in groups, and its column would read three decimals.
    fn loses_groups(self, column: ColumnNumberStyle) -> bool {
        let read = self.under(column).ok();
        self.vote() == Vote::Ambiguous && read.is_some() && read != self.whole()
    }

    fn vote(self) -> Vote {
        match (self.point, self.comma) {
            (Some(point), Some(comma)) if point == comma => Vote::None,
            (Some(_), Some(_)) => Vote::Ambiguous,
            (Some(_), None) => Vote::Only(NumberStyle::Point),
            (None, Some(_)) => Vote::Only(NumberStyle::Comma),
            (None, None) => Vote::None,
        }
    }

    fn under(self, column: ColumnNumberStyle) -> Result<Decimal, NumberProblem> {
        if let ColumnNumberStyle::Only(reading) = column {
            let value = if reading == NumberStyle::Point {
                self.point
            } else {
                self.comma
            };
            return value.ok_or(NumberProblem::OtherSeparator);
        }
        match (self.vote(), self.point.or(self.comma)) {
            (Vote::None, Some(value)) => Ok(value),
            (Vote::Only(reading), Some(value)) if column == ColumnNumberStyle::Mostly(reading) => {
                Ok(value)
            }
            (Vote::Ambiguous, Some(point)) => Err(NumberProblem::Ambiguous {
                point,
                comma: self.comma.unwrap_or(point),
            }),
            _ => Err(NumberProblem::OtherSeparator),
        }
    }
}

/// How a locale writes decimals (CLDR's default number system of each language).
#[must_use]
pub fn reading_of(locale: &Locale) -> NumberStyle {
    const COMMA: [&str; 45] = [
        "af", "az", "be", "bg", "bs", "ca", "cs", "da", "de", "el", "es", "et", "eu", "fi", "fo",
        "fr", "gl", "hr", "hu", "hy", "id", "is", "it", "ka", "kk", "ky", "lt", "lv", "mk", "nb",
        "nl", "nn", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "tr", "uk", "vi",
    ];
    const POINT_REGIONS: [&str; 17] = [
        "de-CH", "de-LI", "it-CH", "es-MX", "es-US", "es-PR", "es-DO", "es-GT", "es-HN", "es-NI",
        "es-PA", "es-PE", "es-SV", "es-CU", "es-BZ", "es-419", "en-001",
    ];
    let comma = COMMA.contains(&locale.language()) && !POINT_REGIONS.contains(&locale.as_str());
    if comma {
        NumberStyle::Comma
    } else {
        NumberStyle::Point
    }
}

/// Reads a cell as its column is read. A currency sign or code in the cell must be that of
/// `currency`.
///
/// # Errors
/// [`NumberProblem`] says why it is no number, or which one is not known.
pub fn read(
    cell: &str,
    column: ColumnNumberStyle,
    currency: Option<Currency>,
) -> Result<Decimal, NumberProblem> {
    if let Some(value) = obvious(cell, column) {
        return Ok(value);
    }
    let (look, sign) = look(cell)?;
    match sign {
        Some(sign) if !currency.is_some_and(|currency| sign.may_be(currency)) => {
            Err(NumberProblem::OtherCurrency(sign.text))
        }
        _ => look.under(column),
    }
}

/// The currency of the cells of a column.
#[derive(Debug, Clone, Copy)]
pub(crate) struct CellCurrency<'a> {
    /// That of a cell that names none.
    pub(crate) expected: Currency,
    /// Whether the row or the header says it, so that the cell may say no other.
    pub(crate) stated: bool,
    /// Those of the file, for signs that several share.
    pub(crate) known: &'a KnownCurrencies,
    /// Whether three decimals are in doubt: nobody declared how the column is read, and no cell
    /// of it shows that it has so many.
    pub(crate) doubt: bool,
}

impl CellCurrency<'_> {
    fn of(self, sign: &Sign) -> Option<Currency> {
        if self.stated {
            return sign.may_be(self.expected).then_some(self.expected);
        }
        self.known.of(sign)
    }
}

/// Reads an amount; a currency in the cell is that of the amount.
pub(crate) fn read_money(
    cell: &str,
    column: ColumnNumberStyle,
    currency: CellCurrency<'_>,
) -> Result<(Decimal, Currency), NumberProblem> {
    let grouped = currency.doubt && cell.bytes().rev().nth(3) == Some(b'.');
    if let Some(value) = obvious(cell, column).filter(|_| !grouped) {
        return Ok((value, currency.expected));
    }
    let (look, sign) = look(cell)?;
    let of_cell = match &sign {
        None => currency.expected,
        Some(sign) => currency
            .of(sign)
            .ok_or_else(|| NumberProblem::OtherCurrency(sign.text.clone()))?,
    };
    let open = !matches!(column, ColumnNumberStyle::Only(_));
    if currency.doubt && of_cell.minor_digits() <= 2 && look.loses_groups(column) {
        return look
            .under(ColumnNumberStyle::Ambiguous)
            .map(|value| (value, of_cell));
    }
    let whole = look.whole().filter(|_| open && of_cell.minor_digits() == 0);
    let value = whole.map_or_else(|| look.under(column), Ok)?;
    Ok((value, of_cell))
}

/// `12.50-15.00`: two numbers where one is wanted.
pub(crate) fn is_range(cell: &str) -> bool {
    const BETWEEN: [&str; 8] = ["-", "~", "～", "〜", " to ", " bis ", " à ", " до "];
    let plain: String = cell.trim().chars().map(plain_character).collect();
    BETWEEN.iter().any(|word| {
        plain
            .split_once(word)
            .is_some_and(|(least, most)| look(least).is_ok() && look(most).is_ok())
    })
}

/// What a cell can mean, and the currency beside it.
fn look(cell: &str) -> Result<(Look, Option<Sign>), NumberProblem> {
    let plain: String = cell
        .trim()
        .trim_start_matches('\'')
        .chars()
        .map(plain_character)
        .collect();
    if is_scientific(&plain) {
        return Err(NumberProblem::DigitsLost);
    }
    let parts = parts(&plain).ok_or(NumberProblem::NotANumber)?;
    let sign = parts.sign().map_err(|_| NumberProblem::NotANumber)?;
    let (point, comma) = if parts.whole {
        let value = parts.whole_value()?;
        (value, value)
    } else {
        (parts.value('.', ',')?, parts.value(',', '.')?)
    };
    if point.is_none() && comma.is_none() {
        return Err(NumberProblem::NotANumber);
    }
    Ok((Look { point, comma }, sign))
}

/// `1.23E+12`, `1e400`, `1,2e3`.
pub(crate) fn is_scientific(text: &str) -> bool {
    text.split_once(['e', 'E'])
        .is_some_and(|(mantissa, exponent)| {
            let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
            let mantissa = mantissa.strip_prefix(['+', '-']).unwrap_or(mantissa);
            let digits =
                |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
            digits(exponent) && digits(&mantissa.replace(['.', ','], ""))
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const POINT: ColumnNumberStyle = ColumnNumberStyle::Only(NumberStyle::Point);
    const COMMA: ColumnNumberStyle = ColumnNumberStyle::Only(NumberStyle::Comma);

    fn euro() -> Option<Currency> {
        Currency::parse("EUR").ok()
    }

    fn check(cell: &str, column: ColumnNumberStyle, expect: Result<&str, NumberProblem>) {
        let found = read(cell, column, euro()).map(|value| value.to_string());
        assert_eq!(found, expect.map(str::to_owned), "{cell:?} as {column:?}");
    }

    #[test]
    fn numbers_of_the_world() {
        for cell in [
            "1,234.50",
            "1 234.50",
            "1'234.50",
            "１,２３４.５０",
            "€1,234.50",
            "EUR 1,234.50",
            "1,234.50 €",
        ] {
            check(cell, POINT, Ok("1234.50"));
        }
        for cell in [
            "1.234,50",
            "1\u{202F}234,50",
            "1\u{A0}234,50",
            "1’234,50",
            "1.234,50 EUR",
            " 1.234,50 ",
        ] {
            check(cell, COMMA, Ok("1234.50"));
        }
        check("١٢٣٫٥", POINT, Ok("123.5"));
        check("١٬٢٣٤٫٥", COMMA, Ok("1234.5"));
        check("12,34,567.00", POINT, Ok("1234567.00"));
        check(
            "0.125",
            ColumnNumberStyle::Mostly(NumberStyle::Point),
            Ok("0.125"),
        );
        check(".5", POINT, Ok("0.5"));
        check("-3", ColumnNumberStyle::Either, Ok("-3"));
        check("-€3", ColumnNumberStyle::Either, Ok("-3"));
        check("10.50", POINT, Ok("10.50"));
        check("'12", ColumnNumberStyle::Either, Ok("12"));
    }

    #[test]
    fn what_is_no_number_says_why() {
        use NumberProblem as P;
        for cell in [
            "",
            "NaN",
            "inf",
            "n/a",
            "12.",
            "1..2",
            "1,2,3.4.5",
            "12%",
            "2026-01-02",
            "0x10",
            "(12)",
            "1-2",
            "--1",
        ] {
            check(cell, POINT, Err(P::NotANumber));
        }
        for cell in ["1.23E+12", "1e400", "8,69E+12"] {
            check(cell, POINT, Err(P::DigitsLost));
        }
        check("1,5", POINT, Err(P::OtherSeparator));
        check("1.5", COMMA, Err(P::OtherSeparator));
        check("99999999999999999999999999999999", POINT, Err(P::TooLarge));
        check("$12", POINT, Err(P::OtherCurrency("$".to_owned())));
        check("12 USD", POINT, Err(P::OtherCurrency("USD".to_owned())));
        let two = |point, comma| P::Ambiguous {
            point: Decimal::new(point, 3),
            comma: Decimal::new(comma, 0),
        };
        check("1.234", ColumnNumberStyle::Ambiguous, Err(two(1234, 1234)));
        assert_eq!(
            read("1,234", ColumnNumberStyle::Mostly(NumberStyle::Comma), None),
            Err(P::Ambiguous {
                point: Decimal::new(1234, 0),
                comma: Decimal::new(1234, 3)
            })
        );
    }

    fn decided(cells: &[&str]) -> Option<ColumnNumberStyle> {
        let mut votes = Votes::default();
        cells.iter().for_each(|cell| votes.count(cell));
        votes.decide()
    }

    #[test]
    fn a_column_decides_itself_or_does_not() {
        assert_eq!(decided(&["12,50", "1.234", "7"]), Some(COMMA));
        assert_eq!(decided(&["$12.50", "1,234"]), Some(POINT));
        assert_eq!(
            decided(&["1.234", "2.500"]),
            Some(ColumnNumberStyle::Ambiguous)
        );
        assert_eq!(
            decided(&["1", "20", "n/a"]),
            Some(ColumnNumberStyle::Either)
        );
        assert_eq!(
            decided(&["0.54", "0.49", "0,54"]),
            Some(ColumnNumberStyle::Mostly(NumberStyle::Point))
        );
        assert_eq!(
            decided(&["0.54", "0,54"]),
            Some(ColumnNumberStyle::Ambiguous)
        );
        assert_eq!(decided(&["1.234.567"]), Some(COMMA));
        assert_eq!(decided(&["red", ""]), None);
    }

    #[test]
    fn locales_declare_a_reading() {
        for (tag, expect) in [
            ("de", NumberStyle::Comma),
            ("de-CH", NumberStyle::Point),
            ("en-GB", NumberStyle::Point),
            ("es-MX", NumberStyle::Point),
            ("pt-BR", NumberStyle::Comma),
            ("zh-Hans", NumberStyle::Point),
        ] {
            assert_eq!(reading_of(&Locale::parse(tag).unwrap()), expect, "{tag}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_in_either_way_is_read_back(cents in 0_i64..10_000_000_000, comma in any::<bool>()) {
            let value = Decimal::new(cents, 2);
            let whole = (cents / 100).to_string();
            let mut grouped = String::new();
            for (index, digit) in whole.chars().enumerate() {
                if index > 0 && (whole.len() - index).is_multiple_of(3) {
                    grouped.push(if comma { '.' } else { ',' });
                }
                grouped.push(digit);
            }
            let text = format!("{grouped}{}{:02}", if comma { ',' } else { '.' }, cents % 100);
            let column = if comma { COMMA } else { POINT };
            prop_assert_eq!(read(&text, column, None), Ok(value));
            // Two decimals fit one reading only, so the column need not be declared.
            prop_assert_eq!(decided(&[&text]), Some(column));
        }

        #[test]
        fn no_text_makes_it_stumble(text in "\\PC{0,24}") {
            let _ = read(&text, ColumnNumberStyle::Ambiguous, euro());
        }
    }
}
