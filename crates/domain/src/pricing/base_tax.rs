//! Whether a base price holds a tax, and the rates that take it out again.
//!
//! A price list of wholesale is before tax, one of a shop after it, and a number does not say which.
//! So a base price says it, and the pipeline starts from what is left without the tax.

use crate::Country;
use crate::markets::{TaxClass, TaxPack};
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

/// Whether a base price holds a tax: `excluded`, or `included:NL`, `included:NL:reduced`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum BasePriceTax {
    /// It is before tax.
    #[default]
    Excluded,
    /// It holds the tax of a country and class, as a shop there shows it.
    Included {
        /// The country whose tax it holds.
        country: Country,
        /// The class of the goods there.
        class: TaxClass,
    },
}

/// A text says neither `excluded` nor `included:<country>[:<class>]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("neither `excluded` nor `included:COUNTRY` or `included:COUNTRY:CLASS`")]
pub struct InvalidBasePriceTax;

impl BasePriceTax {
    /// The tax that shop prices of a country hold, of its standard class.
    #[must_use]
    pub fn standard_of(country: Country) -> Self {
        Self::Included {
            country,
            class: TaxClass::STANDARD,
        }
    }

    /// Whether the price is before tax.
    #[must_use]
    pub fn is_excluded(self) -> bool {
        self == Self::Excluded
    }
}

impl FromStr for BasePriceTax {
    type Err = InvalidBasePriceTax;

    fn from_str(text: &str) -> Result<Self, InvalidBasePriceTax> {
        if text.eq_ignore_ascii_case("excluded") {
            return Ok(Self::Excluded);
        }
        let (word, rest) = text.split_once(':').ok_or(InvalidBasePriceTax)?;
        if !word.eq_ignore_ascii_case("included") {
            return Err(InvalidBasePriceTax);
        }
        let (country, class) = match rest.split_once(':') {
            Some((country, class)) => (country, TaxClass::parse(class).ok()),
            None => (rest, Some(TaxClass::STANDARD)),
        };
        match (Country::parse(country), class) {
            (Ok(country), Some(class)) => Ok(Self::Included { country, class }),
            _ => Err(InvalidBasePriceTax),
        }
    }
}

/// The shortest text that says it: the standard class goes without saying.
impl fmt::Display for BasePriceTax {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Excluded => formatter.write_str("excluded"),
            Self::Included { country, class } if *class == TaxClass::STANDARD => {
                write!(formatter, "included:{country}")
            }
            Self::Included { country, class } => write!(formatter, "included:{country}:{class}"),
        }
    }
}

/// A rate that one of the packs has, with the name of that pack for the trail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct BaseTaxRate {
    pub(super) percent: Decimal,
    /// 1 + the rate: what a price with the tax is divided by.
    pub(super) gross: Decimal,
    pub(super) pack: String,
}

/// The rates of one day that base prices may hold: of every country and class the packs know.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BaseTaxes {
    /// In order of country and class.
    rates: Vec<((Country, TaxClass), BaseTaxRate)>,
}

impl BaseTaxes {
    /// What the packs have for a day. Where several know a country and class, the first is asked.
    #[must_use]
    pub fn of_day(packs: &[TaxPack], day: Date) -> Self {
        let mut rates = BTreeMap::new();
        for pack in packs {
            for (key, rate) in of_pack(pack, day) {
                rates.entry(key).or_insert(rate);
            }
        }
        Self {
            rates: rates.into_iter().collect(),
        }
    }

    pub(super) fn rate(&self, country: Country, class: TaxClass) -> Option<&BaseTaxRate> {
        let place = self
            .rates
            .binary_search_by_key(&(country, class), |(key, _)| *key)
            .ok()?;
        Some(&self.rates[place].1)
    }

    /// The countries with a standard rate.
    pub fn countries(&self) -> impl Iterator<Item = Country> {
        let standard = |(country, class): (Country, TaxClass)| {
            (class == TaxClass::STANDARD).then_some(country)
        };
        self.rates.iter().filter_map(move |(key, _)| standard(*key))
    }

    /// The class of a country that has this rate in percent; where several have it, the standard one
    /// goes first.
    #[must_use]
    pub fn class_of(&self, country: Country, percent: Decimal) -> Option<TaxClass> {
        let mut classes = self
            .rates
            .iter()
            .filter(|((of, _), rate)| *of == country && rate.percent == percent)
            .map(|((_, class), _)| *class);
        let first = classes.next()?;
        let standard = first == TaxClass::STANDARD || classes.any(|it| it == TaxClass::STANDARD);
        Some(if standard { TaxClass::STANDARD } else { first })
    }

    /// The rate of a country and class in percent.
    #[must_use]
    pub fn percent(&self, country: Country, class: TaxClass) -> Option<Decimal> {
        self.rate(country, class).map(|rate| rate.percent)
    }
}

/// The rates of a pack that hold on a day: of each country and class the latest one that has begun.
fn of_pack(pack: &TaxPack, day: Date) -> BTreeMap<(Country, TaxClass), BaseTaxRate> {
    let mut begun: Vec<_> = pack.rates.iter().filter(|rate| rate.from <= day).collect();
    begun.sort_by_key(|rate| rate.from);
    begun
        .into_iter()
        .filter_map(|rate| {
            let gross = rate
                .percent
                .checked_mul(Decimal::new(1, 2))?
                .checked_add(Decimal::ONE)?;
            let ready = BaseTaxRate {
                percent: rate.percent,
                gross: gross.normalize(),
                pack: pack.name.clone(),
            };
            Some(((rate.country, rate.class), ready))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_is_that_of_one_class_of_its_country() {
        let rate = |country, class, percent| crate::markets::TaxPackRate {
            country: Country::parse(country).unwrap(),
            class: TaxClass::parse(class).unwrap(),
            from: Date::constant(2020, 1, 1),
            percent: Decimal::from_str_exact(percent).unwrap(),
        };
        let pack = TaxPack {
            name: "test".to_owned(),
            source: String::new(),
            as_of: Date::constant(2026, 1, 1),
            rates: vec![
                rate("DE", "standard", "19"),
                rate("DE", "reduced", "7"),
                rate("DK", "books", "25"),
                rate("DK", "standard", "25"),
            ],
        };
        let taxes = BaseTaxes::of_day(&[pack], Date::constant(2026, 12, 1));
        let check = |country, percent, expect: Option<&str>| {
            let percent = Decimal::from_str_exact(percent).unwrap();
            let class = taxes.class_of(Country::parse(country).unwrap(), percent);
            let found = class.as_ref().map(TaxClass::as_str);
            assert_eq!(found, expect, "{percent} % in {country}");
        };
        check("DE", "19.00", Some("standard"));
        check("DE", "7", Some("reduced"));
        check("DE", "25", None);
        check("DK", "25", Some("standard"));
        check("FR", "19", None);
    }

    fn check(input: &str, expect: Option<&str>) {
        let read = input.parse::<BasePriceTax>().ok();
        assert_eq!(
            read.map(|tax| tax.to_string()).as_deref(),
            expect,
            "{input}"
        );
    }

    #[test]
    fn says_excluded_or_whose_tax_it_holds() {
        check("excluded", Some("excluded"));
        check("Excluded", Some("excluded"));
        check("included:nl", Some("included:NL"));
        check("included:NL:standard", Some("included:NL"));
        check("included:NL:reduced", Some("included:NL:reduced"));
        check("included", None);
        check("included:", None);
        check("included:NLD", None);
        check("included:NL:", None);
        check("gross:NL", None);
        check("", None);
    }
}
