//! One run of digits and separators as what it may be worth, by the custom of its language.

use super::value::Value;
use crate::Locale;

/// Which sign a language sets before decimals where only custom tells: `1.234` is a thousand and
/// more in German, and little more than one in English.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Custom {
    Point,
    Comma,
    /// Both are met.
    Either,
}

/// How the numbers of a language are written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Writing {
    pub(super) custom: Custom,
    /// A plain blank stands between thousands.
    pub(super) blanks: bool,
    /// A stroke stands before decimals, as in Persian.
    pub(super) stroke: bool,
    /// In `5/1/2024` the month stands first.
    pub(super) month_first: bool,
    /// Commas part the numbers of a list: `36,38`.
    pub(super) lists: bool,
    pub(super) language: Language,
}

/// What few words and letters mean depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Language {
    English,
    /// Spanish and Portuguese.
    Iberian,
    Italian,
    Turkish,
    Other,
}

impl Language {
    fn of(locale: &Locale) -> Self {
        match locale.language() {
            "en" => Self::English,
            "es" | "pt" => Self::Iberian,
            "it" => Self::Italian,
            "tr" => Self::Turkish,
            _ => Self::Other,
        }
    }
}

impl Writing {
    pub(super) fn of(locale: &Locale) -> Self {
        let custom = match (locale.as_str(), locale.language()) {
            ("de-CH" | "de-LI" | "fr-CH" | "it-CH", _) => Custom::Point,
            ("es" | "es-ES", _) => Custom::Comma,
            ("en-ZA", _) | (_, "ar" | "es" | "fa" | "ps" | "ckb") => Custom::Either,
            (
                _,
                "en" | "zh" | "yue" | "ja" | "ko" | "hi" | "th" | "he" | "yi" | "bn" | "ta" | "te"
                | "mr" | "gu" | "kn" | "ml" | "pa" | "ur" | "ms" | "fil" | "sw" | "my" | "si"
                | "ne" | "am" | "mt" | "ga" | "cy",
            ) => Custom::Point,
            _ => Custom::Comma,
        };
        let blanks = matches!(
            locale.language(),
            "fr" | "ru"
                | "uk"
                | "be"
                | "bg"
                | "pl"
                | "cs"
                | "sk"
                | "hu"
                | "fi"
                | "sv"
                | "nb"
                | "nn"
                | "et"
                | "lv"
                | "lt"
                | "kk"
                | "ky"
                | "pt"
                | "es"
        );
        Self {
            custom,
            blanks,
            stroke: false,
            month_first: false,
            lists: false,
            language: Language::of(locale),
        }
    }
}

/// Digits with the separators between them: one part more than separators.
#[derive(Debug, Default)]
pub(super) struct Run {
    pub(super) parts: Vec<String>,
    pub(super) separators: Vec<char>,
}

impl Run {
    /// Its numbers, mostly one; each with what it may be worth. What no number is written like,
    /// such as a date, is as many numbers as it has parts.
    pub(super) fn numbers(&self, writing: Writing) -> Vec<Vec<Value>> {
        match self.number(writing) {
            Some(values) => vec![values],
            None => {
                let parts = self.parts.iter();
                parts.map(|part| vec![Value::of_digits(part, "")]).collect()
            }
        }
    }

    /// Sizes as they stand in a list: each as long as the others and above the one before.
    fn is_list(&self) -> bool {
        let length = self.parts[0].len();
        let climbs = self.parts.windows(2).all(|two| two[0] < two[1]);
        let alike = self.parts.iter().all(|part| part.len() == length);
        let commas = self.separators.iter().all(|it| *it == ',');
        (2..=3).contains(&length) && climbs && alike && commas && !self.separators.is_empty()
    }

    fn number(&self, writing: Writing) -> Option<Vec<Value>> {
        let (whole, decimals) = self.parts.split_at(self.parts.len() - 1);
        let decimals = decimals.first()?;
        if writing.lists && self.is_list() {
            return None;
        }
        let Some((last, grouping)) = self.separators.split_last() else {
            return Some(vec![Value::of_digits(decimals, "")]);
        };
        let all = || vec![Value::of_digits(&self.parts.concat(), "")];
        let broken = || vec![Value::of_digits(&whole.concat(), decimals)];
        if let Some(first) = grouping.first() {
            let same = grouping.iter().all(|it| it == first);
            return if same && first == last {
                is_grouped(&self.parts).then(all)
            } else {
                let ends = same && is_decimal_sign(*last) && is_grouped(whole);
                ends.then(broken)
            };
        }
        let may_group = is_grouped(&self.parts) && !whole[0].starts_with('0');
        match (*last, writing.custom) {
            ('٫' | '/', _) => Some(broken()),
            ('٬' | '\'' | ' ' | '\u{A0}', _) => may_group.then(all),
            _ if !may_group => Some(broken()),
            ('.', Custom::Point) | (',', Custom::Comma) => Some(broken()),
            ('.', Custom::Comma) | (',', Custom::Point) => Some(all()),
            _ => Some([all(), broken()].concat()),
        }
    }
}

fn is_decimal_sign(separator: char) -> bool {
    matches!(separator, '.' | ',' | '٫')
}

/// Thousands, or lakhs as in India: `1,00,000`.
fn is_grouped(parts: &[String]) -> bool {
    let Some(([first, middle @ ..], last)) = parts.split_last().map(|(last, rest)| (rest, last))
    else {
        return false;
    };
    let of = |length: usize| middle.iter().all(|part| part.len() == length);
    last.len() == 3 && (of(3) && first.len() <= 3 || of(2) && first.len() <= 2)
}

/// The value of a character that is a fraction.
pub(super) fn vulgar(letter: char) -> Option<Value> {
    let (above, below) = match letter {
        '½' => (1, 2),
        '⅓' => (1, 3),
        '⅔' => (2, 3),
        '¼' => (1, 4),
        '¾' => (3, 4),
        '⅕' => (1, 5),
        '⅖' => (2, 5),
        '⅗' => (3, 5),
        '⅘' => (4, 5),
        '⅙' => (1, 6),
        '⅚' => (5, 6),
        '⅛' => (1, 8),
        '⅜' => (3, 8),
        '⅝' => (5, 8),
        '⅞' => (7, 8),
        _ => return None,
    };
    Some(Value::fraction(above, below))
}
