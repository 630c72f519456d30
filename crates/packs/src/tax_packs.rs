//! Rule packs of tax rates, as TOML files: those that come with the program, and any of the same
//! form. Sources and licences stand in `data/NOTICE.md` and in each file.

use crate::PackError;
use dhow_domain::Country;
use dhow_domain::markets::{TaxClass, TaxPack, TaxPackRate};
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::Deserialize;
use std::collections::BTreeMap;

const SHIPPED: [&str; 4] = [
    include_str!("../data/vat-eu.toml"),
    include_str!("../data/vat-europe.toml"),
    include_str!("../data/consumption-world.toml"),
    include_str!("../data/vat-reduced.toml"),
];

/// A pack as written: class → country → first day → percent.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct PackFile {
    name: String,
    as_of: String,
    source: String,
    licence: String,
    rates: BTreeMap<String, BTreeMap<String, BTreeMap<String, String>>>,
}

/// The packs that come with the program: `vat-eu`, `vat-europe`, `consumption-world` and
/// `vat-reduced`.
#[must_use]
pub fn embedded_tax_packs() -> Vec<TaxPack> {
    SHIPPED
        .iter()
        .filter_map(|text| read_tax_pack(text).ok())
        .collect()
}

/// Reads a pack.
///
/// # Errors
/// A [`PackError`] that names what cannot be read.
pub fn read_tax_pack(text: &str) -> Result<TaxPack, PackError> {
    let file: PackFile = toml::from_str(text)
        .map_err(|error: toml::de::Error| PackError::FormatUnknown(error.message().to_owned()))?;
    let as_of = file
        .as_of
        .parse::<Date>()
        .map_err(|_| PackError::DayInvalid(file.as_of.clone()))?;
    let mut rates = Vec::new();
    for (class, countries) in &file.rates {
        for (country, dated) in countries {
            for (from, percent) in dated {
                rates.push(rate(class, country, from, percent)?);
            }
        }
    }
    let source = format!("{} ({})", file.source, file.licence);
    Ok(TaxPack {
        name: file.name,
        source,
        as_of,
        rates,
    })
}

fn rate(class: &str, country: &str, from: &str, percent: &str) -> Result<TaxPackRate, PackError> {
    let read = (
        Country::parse(country),
        TaxClass::parse(class),
        from.parse::<Date>(),
        Decimal::from_str_exact(percent),
    );
    match read {
        (Ok(country), Ok(class), Ok(from), Ok(percent)) => Ok(TaxPackRate {
            country,
            class,
            from,
            percent,
        }),
        _ => {
            let [class, country, from, percent] =
                [class, country, from, percent].map(str::to_owned);
            Err(PackError::RateInvalid {
                class,
                country,
                from,
                percent,
            })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_packs_are_whole() {
        let packs = embedded_tax_packs();
        let names: Vec<_> = packs
            .iter()
            .map(|pack| (pack.name.as_str(), pack.rates.len()))
            .collect();
        assert_eq!(
            names,
            [
                ("vat-eu", 40),
                ("vat-europe", 18),
                ("consumption-world", 16),
                ("vat-reduced", 88)
            ]
        );
        let percent = |country: &str, day: &str| {
            let country = Country::parse(country).unwrap();
            packs[0]
                .percent(country, "standard", day.parse().unwrap())
                .map(|percent| percent.to_string())
        };
        assert_eq!(percent("FI", "2024-08-31").as_deref(), Ok("24"));
        assert_eq!(percent("FI", "2024-09-01").as_deref(), Ok("25.5"));
        assert_eq!(percent("GR", "2026-11-22").as_deref(), Ok("24"));
        assert!(percent("CH", "2026-11-22").is_err());
    }

    /// A class of each country has one rate, so that a rate of a list leads to one class.
    #[test]
    fn reduced_rates_have_classes_of_their_own() {
        let packs = embedded_tax_packs();
        let check = |country: &str, class: &str, expect: Option<&str>| {
            let country = Country::parse(country).unwrap();
            let percent = packs[3].percent(country, class, "2026-11-30".parse().unwrap());
            let told = percent.ok().map(|percent| percent.to_string());
            assert_eq!(told.as_deref(), expect, "{country} {class}");
        };
        check("DE", "reduced", Some("7"));
        check("FR", "reduced-5-5", Some("5.5"));
        check("FR", "super-reduced", Some("2.1"));
        check("IT", "super-reduced", Some("4"));
        check("FR", "reduced", None);
        check("GR", "reduced-13", Some("13"));
        check("DK", "reduced", None);
        check("DE", "standard", None);
    }

    #[test]
    fn consumption_taxes_outside_europe_are_dated() {
        let packs = embedded_tax_packs();
        let check = |country: &str, day: &str, expect: Option<&str>| {
            let country = Country::parse(country).unwrap();
            let percent = packs[2].percent(country, "standard", day.parse().unwrap());
            let told = percent.ok().map(|percent| percent.to_string());
            assert_eq!(told.as_deref(), expect, "{country} {day}");
        };
        check("JP", "2019-09-30", Some("8"));
        check("JP", "2019-10-01", Some("10"));
        check("SA", "2020-06-30", Some("5"));
        check("SA", "2026-11-30", Some("15"));
        check("SG", "2023-12-31", Some("8"));
        check("SG", "2024-01-01", Some("9"));
        check("AE", "2017-12-31", None);
        check("ZA", "2018-04-01", Some("15"));
        // There is no one standard rate in the country, so no pack says one.
        check("IN", "2026-11-30", None);
        check("US", "2026-11-30", None);
    }

    #[test]
    fn what_is_no_pack_is_refused() {
        for text in [
            "",
            "name = 'x'",
            "[rates.standard]\nDE = { 2016-01-01 = 19.0 }",
        ] {
            assert!(
                matches!(read_tax_pack(text), Err(PackError::FormatUnknown(_))),
                "{text}"
            );
        }
    }

    #[test]
    fn a_slip_in_a_pack_is_told() {
        let pack = |day: &str, rate: &str| {
            let head = format!("name = 'x'\nas-of = '{day}'\nsource = 's'\nlicence = 'l'\n");
            read_tax_pack(&format!("{head}[rates.standard]\n{rate}"))
                .map_err(|error| error.to_string())
        };
        assert_eq!(
            pack("2026-10-04", "DE = { 2016-01-01 = '19' }")
                .unwrap()
                .rates
                .len(),
            1
        );
        assert_eq!(pack("October", "").unwrap_err(), "`October` is no day");
        for (rate, expect) in [
            (
                "XXX = { 2016-01-01 = '19' }",
                "`19` of standard in `XXX` from `2016-01-01`",
            ),
            (
                "DE = { spring = '19' }",
                "`19` of standard in `DE` from `spring`",
            ),
            (
                "DE = { 2016-01-01 = '19 %' }",
                "`19 %` of standard in `DE` from `2016-01-01`",
            ),
        ] {
            assert_eq!(
                pack("2026-10-04", rate).unwrap_err(),
                format!("the rate {expect} cannot be read")
            );
        }
    }
}
