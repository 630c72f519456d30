//! Currencies that the European Central Bank published once and publishes no more, with the last
//! day it did. A seller who asks for one is told that it ended, not that it never was: also where
//! ISO 4217 has taken the code away, so that it is no [`Currency`](crate::money::Currency), and
//! where the file has no rates of so long ago.

use jiff::civil::Date;

/// Code and last day of publication: the currencies that went into the euro, those that a new one
/// replaced at a factor, and the rouble, whose publication is suspended.
const ENDED: [(&str, Date); 13] = [
    ("BGN", Date::constant(2025, 12, 31)),
    ("CYP", Date::constant(2007, 12, 31)),
    ("EEK", Date::constant(2010, 12, 31)),
    ("GRD", Date::constant(2000, 12, 29)),
    ("HRK", Date::constant(2022, 12, 30)),
    ("LTL", Date::constant(2014, 12, 31)),
    ("LVL", Date::constant(2013, 12, 31)),
    ("MTL", Date::constant(2007, 12, 31)),
    ("ROL", Date::constant(2005, 6, 30)),
    ("RUB", Date::constant(2022, 3, 1)),
    ("SIT", Date::constant(2006, 12, 29)),
    ("SKK", Date::constant(2008, 12, 31)),
    ("TRL", Date::constant(2004, 12, 31)),
];

/// The last day on which the European Central Bank published a currency that it publishes no
/// more, by its code in either case.
#[must_use]
pub fn last_day_of_ended(code: &str) -> Option<Date> {
    let code = code.trim();
    ENDED
        .iter()
        .find(|(ended, _)| ended.eq_ignore_ascii_case(code))
        .map(|(_, day)| *day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ended_currency_has_its_last_day() {
        let check = |code: &str, expect: Option<&str>| {
            let told = last_day_of_ended(code).map(|day| day.to_string());
            assert_eq!(told.as_deref(), expect, "{code}");
        };
        check("LTL", Some("2014-12-31"));
        check(" skk ", Some("2008-12-31"));
        check("HRK", Some("2022-12-30"));
        check("RUB", Some("2022-03-01"));
        check("USD", None);
        check("TRY", None);
        check("XXY", None);
    }
}
