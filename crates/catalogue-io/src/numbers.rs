//! Numbers as files write them, read without a float in between.
//!
//! `1.234` is a thousand and some in Germany and one and a bit in England. A number is therefore
//! read twice, with a decimal point and with a decimal comma; where both fit and differ, its
//! column, the mapping or the locale must say which is meant.

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

/// The votes of a column, gathered over all its rows.
#[derive(Debug, Clone, Copy, Default)]
pub struct Votes {
    point: u64,
    comma: u64,
    ambiguous: u64,
    numbers: u64,
}

impl Votes {
    /// Counts one cell; what is no number does not vote.
    pub fn count(&mut self, cell: &str) {
        if cell.is_empty() {
            return;
        }
        if let Some(vote) = obvious_vote(cell.as_bytes()) {
            return self.add(vote);
        }
        if let Ok(look) = look(cell, None) {
            self.add(look.vote());
        }
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

/// The vote of plain digits with at most one separator, which is what nearly all cells are.
fn obvious_vote(cell: &[u8]) -> Option<Vote> {
    let Some(separator) = cell.iter().position(|byte| !byte.is_ascii_digit()) else {
        return Some(Vote::None);
    };
    let reading = match cell[separator] {
        b'.' => NumberStyle::Point,
        b',' => NumberStyle::Comma,
        _ => return None,
    };
    let decimals = &cell[separator + 1..];
    let plain = separator > 0 && !decimals.is_empty() && decimals.iter().all(u8::is_ascii_digit);
    (plain && decimals.len() != 3).then_some(Vote::Only(reading))
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
    match obvious(cell, column) {
        Some(value) => Ok(value),
        None => look(cell, Some(currency))?.under(column),
    }
}

/// `currency` is `None` where any will do, as when a column votes.
#[allow(clippy::option_option)] // "not asked" and "none allowed" are two things
fn look(cell: &str, currency: Option<Option<Currency>>) -> Result<Look, NumberProblem> {
    let plain: String = cell
        .trim()
        .trim_start_matches('\'')
        .chars()
        .map(plain_character)
        .collect();
    if is_scientific(&plain) {
        return Err(NumberProblem::DigitsLost);
    }
    let (negative, body) = strip_currency(&plain, currency)?;
    let point = value(body, '.', ',', negative)?;
    let comma = value(body, ',', '.', negative)?;
    if point.is_none() && comma.is_none() {
        return Err(NumberProblem::NotANumber);
    }
    Ok(Look { point, comma })
}

/// Digits, separators and signs of other scripts as their plain counterparts.
fn plain_character(letter: char) -> char {
    match letter {
        '\u{0660}'..='\u{0669}' => ascii_digit(letter, '\u{0660}'),
        '\u{06F0}'..='\u{06F9}' => ascii_digit(letter, '\u{06F0}'),
        '\u{0966}'..='\u{096F}' => ascii_digit(letter, '\u{0966}'),
        '\u{FF10}'..='\u{FF19}' => ascii_digit(letter, '\u{FF10}'),
        '\u{FF0C}' => ',',
        '\u{FF0E}' => '.',
        '\u{2212}' | '\u{FF0D}' => '-',
        '\u{A0}' | '\u{202F}' | '\u{2007}' | '\u{2009}' | '\u{3000}' => ' ',
        '\u{2019}' | '\u{02BC}' | '\u{066C}' => '\'',
        _ => letter,
    }
}

fn ascii_digit(letter: char, zero: char) -> char {
    char::from_digit(letter as u32 - zero as u32, 10).unwrap_or(letter)
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

/// The sign and what is left when a currency before or behind is taken off.
#[allow(clippy::option_option)] // as in `look`
fn strip_currency(
    text: &str,
    currency: Option<Option<Currency>>,
) -> Result<(bool, &str), NumberProblem> {
    let is_number = |letter: char| {
        letter.is_ascii_digit() || matches!(letter, '.' | ',' | '+' | '-' | '\u{066B}')
    };
    let start = text
        .find(|letter: char| letter.is_ascii_digit())
        .ok_or(NumberProblem::NotANumber)?;
    // A separator or sign right before the first digit belongs to the number: `.5`, `-3`.
    let start = text[..start].trim_end_matches(is_number).len();
    let end = text
        .rfind(|letter: char| letter.is_ascii_digit())
        .map_or(start, |last| last + 1);
    let (before, number, behind) = (text[..start].trim(), &text[start..end], text[end..].trim());
    let outer = before.strip_prefix('-');
    for affix in [outer.unwrap_or(before).trim(), behind] {
        if !affix.is_empty() {
            check_currency(affix, currency)?;
        }
    }
    let inner = number.strip_prefix('-');
    let body = inner
        .unwrap_or(number)
        .strip_prefix('+')
        .unwrap_or(inner.unwrap_or(number));
    Ok((outer.is_some() || inner.is_some(), body))
}

#[allow(clippy::option_option)] // as in `look`
fn check_currency(affix: &str, expected: Option<Option<Currency>>) -> Result<(), NumberProblem> {
    let known = currencies_of(affix);
    if known.is_empty() {
        return Err(NumberProblem::NotANumber);
    }
    match expected {
        None => Ok(()),
        Some(Some(currency)) if known.contains(&currency.code()) => Ok(()),
        Some(_) => Err(NumberProblem::OtherCurrency(affix.to_owned())),
    }
}

/// Currencies that a sign or code stands for.
fn currencies_of(affix: &str) -> Vec<&'static str> {
    const SIGNS: [(&str, &[&str]); 26] = [
        ("€", &["EUR"]),
        (
            "$",
            &[
                "USD", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD", "MXN", "ARS", "CLP", "COP",
            ],
        ),
        ("US$", &["USD"]),
        ("£", &["GBP", "EGP", "LBP"]),
        ("¥", &["JPY", "CNY"]),
        ("￥", &["JPY", "CNY"]),
        ("円", &["JPY"]),
        ("元", &["CNY", "TWD", "HKD"]),
        ("RMB", &["CNY"]),
        ("₺", &["TRY"]),
        ("TL", &["TRY"]),
        ("₹", &["INR"]),
        ("₩", &["KRW"]),
        ("₽", &["RUB"]),
        ("₫", &["VND"]),
        ("฿", &["THB"]),
        ("₪", &["ILS"]),
        ("₴", &["UAH"]),
        ("₦", &["NGN"]),
        ("R$", &["BRL"]),
        ("zł", &["PLN"]),
        ("Kč", &["CZK"]),
        ("Ft", &["HUF"]),
        ("kr", &["SEK", "NOK", "DKK", "ISK"]),
        ("Fr.", &["CHF"]),
        ("د.إ", &["AED"]),
    ];
    if let Ok(currency) = Currency::parse(affix) {
        return vec![currency.code()];
    }
    SIGNS
        .iter()
        .find(|(sign, _)| *sign == affix)
        .map_or_else(Vec::new, |(_, codes)| codes.to_vec())
}

/// The value of unsigned text under one reading; `None` when it does not fit.
fn value(
    text: &str,
    decimal: char,
    group: char,
    negative: bool,
) -> Result<Option<Decimal>, NumberProblem> {
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
        .map_err(|_| NumberProblem::TooLarge)
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
