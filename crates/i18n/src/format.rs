//! Amounts, numbers, dates and lists as CLDR has them in one locale.
//!
//! Nothing is rounded here and nothing is a float: the digits shown are the digits given, filled up
//! to the currency's minor unit. ICU4X's own currency formatter rounds to CLDR's digits, which
//! differ from ISO 4217 for some currencies, so it only says where symbol and sign go.

use crate::names::Names;
use crate::negotiate::identifier;
use dhow_domain::money::Currency;
use fixed_decimal::Decimal as Digits;
use icu::datetime::DateTimeFormatter;
use icu::datetime::fieldsets::YMD;
use icu::datetime::input::Date;
use icu::decimal::DecimalFormatter;
use icu::list::ListFormatter;
use icu::locale::extensions::unicode::{Value, key};
use icu::locale::{Locale, locale};
use icu_experimental::dimension::currency::CurrencyType;
use icu_experimental::dimension::currency::formatter::CurrencyFormatter;
use icu_experimental::dimension::percent::formatter::PercentFormatter;
use rust_decimal::Decimal;
use std::collections::HashMap;
use std::fmt;
use std::sync::{PoisonError, RwLock};

const COMPILED: &str = "compiled CLDR data answers for every locale, through its root";

/// The formats of one locale.
pub struct Formats {
    locale: Locale,
    decimal: DecimalFormatter,
    percent: PercentFormatter<DecimalFormatter>,
    date: DateTimeFormatter<YMD>,
    and_list: ListFormatter,
    names: Names,
    surroundings: RwLock<HashMap<(String, bool), Surroundings>>,
}

/// What stands before and after the digits of an amount: symbol, spaces, sign, marks.
#[derive(Clone)]
struct Surroundings {
    before: String,
    after: String,
}

impl Formats {
    /// The formats of a BCP 47 tag, `-u-nu-` included; en-US when the tag says nothing.
    ///
    /// Digits follow the region: `ar` has Latin ones, `ar-EG` has ٠–٩.
    #[must_use]
    pub fn new(tag: &str) -> Self {
        let locale = locale_of(tag);
        Self {
            decimal: DecimalFormatter::try_new((&locale).into(), Default::default())
                .expect(COMPILED),
            percent: PercentFormatter::try_new((&locale).into(), Default::default())
                .expect(COMPILED),
            date: DateTimeFormatter::try_new((&locale).into(), YMD::medium()).expect(COMPILED),
            and_list: ListFormatter::try_new_and((&locale).into(), Default::default())
                .expect(COMPILED),
            names: Names::new(&locale),
            surroundings: RwLock::default(),
            locale,
        }
    }

    /// The BCP 47 tag these formats answer for.
    #[must_use]
    pub fn tag(&self) -> String {
        self.locale.id.to_string()
    }

    /// An amount with the symbol of its currency: `18,95 €`. Minor units are always in full, and
    /// further digits are kept. A code that is no currency is written before the number.
    #[must_use]
    pub fn money(&self, amount: &Decimal, currency: &str) -> String {
        let minor = Currency::parse(currency).map_or(0, Currency::minor_digits);
        let digits = self.decimal.format_to_string(&exact(&amount.abs(), minor));
        let Surroundings { before, after } = self.surroundings(currency, amount.is_sign_negative());
        format!("{before}{digits}{after}")
    }

    /// A number with its digits as given: `1.234,50`.
    #[must_use]
    pub fn decimal(&self, number: &Decimal) -> String {
        self.decimal.format_to_string(&exact(number, 0))
    }

    /// A whole number: `1.234`.
    #[must_use]
    pub fn integer(&self, number: i64) -> String {
        self.decimal.format_to_string(&Digits::from(number))
    }

    /// A percentage, given in percent: 27.96 → `27,96 %`.
    #[must_use]
    pub fn percent(&self, percent: &Decimal) -> String {
        let digits = self.decimal(percent);
        if digits.contains(|letter| ('٠'..='٩').contains(&letter)) {
            // ICU4X has the Latin percent sign only; beside these digits CLDR has its own.
            return format!("{digits}٪\u{61c}");
        }
        self.percent.format(&exact(percent, 0)).to_string()
    }

    /// A day in CLDR's medium form: `30 oct. 2026`.
    #[must_use]
    pub fn date(&self, day: jiff::civil::Date) -> String {
        let (year, month, day_of_month) = (
            day.year().into(),
            day.month().unsigned_abs(),
            day.day().unsigned_abs(),
        );
        Date::try_new_iso(year, month, day_of_month).map_or_else(
            |_| day.to_string(),
            |date| self.date.format(&date).to_string(),
        )
    }

    /// Things joined by “and”: `a, b und c`.
    #[must_use]
    pub fn list<'a>(&self, items: impl IntoIterator<Item = &'a str>) -> String {
        let items: Vec<&str> = items.into_iter().collect();
        self.and_list.format(items.iter()).to_string()
    }

    /// The name of a language in this one: `de` → `German`. An unknown tag names itself.
    #[must_use]
    pub fn language(&self, tag: &str) -> String {
        self.names.language(tag)
    }

    /// The name of a country in this language: `DE` → `Germany`. An unknown code names itself.
    #[must_use]
    pub fn region(&self, code: &str) -> String {
        self.names.region(code)
    }

    fn surroundings(&self, currency: &str, negative: bool) -> Surroundings {
        let key = (currency.to_owned(), negative);
        let known = self
            .surroundings
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .get(&key)
            .cloned();
        known.unwrap_or_else(|| {
            let made = self.surround(currency, negative);
            self.surroundings
                .write()
                .unwrap_or_else(PoisonError::into_inner)
                .insert(key, made.clone());
            made
        })
    }

    /// Lets ICU4X format one unit and keeps what it put around the digits.
    fn surround(&self, currency: &str, negative: bool) -> Surroundings {
        let one = Digits::from(if negative { -1 } else { 1 });
        let formatter = CurrencyType::try_from_str(currency).ok().and_then(|code| {
            CurrencyFormatter::try_new_symbol((&self.locale).into(), code, Default::default()).ok()
        });
        let sample = match formatter {
            Some(formatter) => formatter.format_fixed_decimal(&one).to_string(),
            None => format!("{currency}\u{a0}{}", self.decimal.format_to_string(&one)),
        };
        let first = sample.find(char::is_numeric).unwrap_or(0);
        let last = sample
            .char_indices()
            .rfind(|(_, letter)| letter.is_numeric());
        let end = last.map_or(sample.len(), |(at, letter)| at + letter.len_utf8());
        Surroundings {
            before: sample[..first].to_owned(),
            after: sample[end..].to_owned(),
        }
    }
}

impl fmt::Debug for Formats {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Formats({})", self.locale)
    }
}

/// The digits of a decimal, unrounded, with at least so many after the point.
fn exact(number: &Decimal, least: u32) -> Digits {
    let mut digits: Digits = number.to_string().parse().unwrap_or_default();
    digits
        .absolute
        .pad_end(-i16::try_from(number.scale().max(least)).unwrap_or(0));
    digits
}

/// The locale of a tag, with Latin digits where it is Arabic of no region.
pub(crate) fn locale_of(tag: &str) -> Locale {
    let mut locale = tag
        .replace('_', "-")
        .parse::<Locale>()
        .ok()
        .filter(|locale| !locale.id.language.is_unknown())
        .or_else(|| identifier(tag).map(Locale::from))
        .unwrap_or(locale!("en-US"));
    let numbers = key!("nu");
    let keywords = &mut locale.extensions.unicode.keywords;
    if locale.id.language.as_str() == "ar"
        && locale.id.region.is_none()
        && !keywords.contains_key(&numbers)
    {
        keywords.set(numbers, latin());
    }
    locale
}

fn latin() -> Value {
    Value::try_from_str("latn").expect("latn is a well-formed subtag")
}
