//! What stands beside a number and says its currency: a code, a sign, a word.
//!
//! `€` is the euro and nothing else. `$` is many currencies, and which one is meant nobody can read
//! in the cell: it is the one the firm keeps its prices in, or one that the same file names beyond
//! doubt. Where it is neither, a person is asked. The signs are data: `data/currency-signs.txt`.

use dhow_domain::money::Currency;
use std::collections::{BTreeSet, HashMap};
use std::sync::LazyLock;

const SIGNS: &str = include_str!("../data/currency-signs.txt");

/// Codes that are words of a trade in lower case: `12 cup` is no Cuban peso.
const WORDS: [&str; 15] = [
    "all", "bam", "bob", "cup", "gel", "lak", "mad", "mop", "pen", "ron", "sos", "top", "try",
    "zar", "amd",
];

/// A sign or code, and the currencies it can stand for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sign {
    /// As it stands in the cell.
    pub(crate) text: String,
    candidates: Vec<Currency>,
    /// Whether the first is meant where nothing speaks for another.
    dominant: bool,
}

static KNOWN: LazyLock<HashMap<&'static str, (Vec<Currency>, bool)>> = LazyLock::new(|| {
    let lines = SIGNS.lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| line.split_once(": "))
        .flat_map(|(codes, signs)| {
            let dominant = codes.contains('!') || !codes.contains(' ');
            let candidates: Vec<Currency> = codes
                .split(' ')
                .filter_map(|code| Currency::parse(code.trim_end_matches('!')).ok())
                .collect();
            signs
                .split(' ')
                .map(move |sign| (sign, (candidates.clone(), dominant)))
        })
        .collect()
});

/// Reads what stands beside a number; `None` where it is no currency.
pub(crate) fn sign(text: &str) -> Option<Sign> {
    let (candidates, dominant) = match code(text) {
        Some(currency) => (vec![currency], true),
        None => KNOWN.get(plain(text).as_str()).cloned()?,
    };
    Some(Sign {
        text: text.to_owned(),
        candidates,
        dominant,
    })
}

fn code(text: &str) -> Option<Currency> {
    let currency = Currency::parse(text).ok()?;
    (!WORDS.contains(&text)).then_some(currency)
}

fn plain(text: &str) -> String {
    let letters = text.chars().filter(|letter| !letter.is_whitespace());
    let lower: String = letters.flat_map(char::to_lowercase).collect();
    lower.trim_end_matches('.').to_owned()
}

impl Sign {
    /// The currency, where the sign stands for one only.
    pub(crate) fn only(&self) -> Option<Currency> {
        match self.candidates.as_slice() {
            [only] => Some(*only),
            _ => None,
        }
    }

    /// The currency it stands for where nothing speaks for another.
    pub(crate) fn only_or_dominant(&self) -> Option<Currency> {
        let first = self.candidates.first().copied();
        first.filter(|_| self.dominant)
    }

    /// Whether it can stand for this currency.
    pub(crate) fn may_be(&self, currency: Currency) -> bool {
        self.candidates.contains(&currency)
    }

    /// What two signs beside one number say together: `$ 12 CAD`.
    pub(crate) fn and(&self, other: &Self) -> Option<Self> {
        let both = self.candidates.iter().filter(|one| other.may_be(**one));
        let candidates: Vec<Currency> = both.copied().collect();
        (!candidates.is_empty()).then(|| Self {
            text: self.text.clone(),
            dominant: candidates.len() == 1,
            candidates,
        })
    }
}

/// The currencies a file is known to be in, for the signs that several share.
#[derive(Debug, Clone)]
pub(crate) struct KnownCurrencies {
    /// What a person said for this file.
    asked: Option<Currency>,
    /// What the firm keeps its prices in.
    firm: Currency,
    /// What the file names beyond doubt.
    named: BTreeSet<Currency>,
}

impl KnownCurrencies {
    pub(crate) fn new(asked: Option<Currency>, firm: Currency) -> Self {
        Self {
            asked,
            firm,
            named: BTreeSet::new(),
        }
    }

    /// What a person said for this file.
    pub(crate) fn asked(&self) -> Option<Currency> {
        self.asked
    }

    /// Takes in the signs that the file uses, those first that leave no doubt.
    pub(crate) fn learn(&mut self, signs: &[Sign]) {
        self.named.extend(signs.iter().filter_map(Sign::only));
        for sign in signs.iter().filter(|sign| sign.dominant) {
            let named = self.of(sign);
            self.named.extend(named);
        }
    }

    /// The currency a sign stands for in this file; `None` where a person must say it.
    pub(crate) fn of(&self, sign: &Sign) -> Option<Currency> {
        if let Some(asked) = self.asked.filter(|asked| sign.may_be(*asked)) {
            return Some(asked);
        }
        let all = self.named.iter().chain([&self.firm]);
        let meant: BTreeSet<Currency> = all.copied().filter(|one| sign.may_be(*one)).collect();
        match meant.len() {
            0 => sign.only_or_dominant(),
            1 => meant.first().copied(),
            _ => None,
        }
    }

    /// The one currency that all these signs stand for.
    pub(crate) fn one_of_all(&self, signs: &[Sign]) -> Option<Currency> {
        let mut meant = signs.iter().map(|sign| self.of(sign));
        let first = meant.next()??;
        meant.all(|other| other == Some(first)).then_some(first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn currency(code: &str) -> Currency {
        Currency::parse(code).unwrap()
    }

    /// What the last of the signs stands for in a file of all of them.
    fn check(firm: &str, asked: Option<&str>, signs: &[&str], expect: Option<&str>) {
        let mut known = KnownCurrencies::new(asked.map(currency), currency(firm));
        let signs: Vec<Sign> = signs.iter().map(|text| sign(text).expect(text)).collect();
        known.learn(&signs);
        let found = known.of(signs.last().unwrap()).map(Currency::code);
        assert_eq!(found, expect, "{signs:?} in {firm}, {asked:?} asked");
    }

    #[test]
    fn a_sign_of_one_currency_is_that_one_whatever_was_asked() {
        for (text, expect) in [
            ("€", "EUR"),
            ("EUR", "EUR"),
            ("eur", "EUR"),
            ("US$", "USD"),
            ("US $", "USD"),
            ("₹", "INR"),
            ("R$", "BRL"),
            ("zł", "PLN"),
            ("TL", "TRY"),
            ("₺", "TRY"),
            ("Fr.", "CHF"),
            ("SFr.", "CHF"),
            ("руб.", "RUB"),
            ("円", "JPY"),
            ("원", "KRW"),
            ("د.إ", "AED"),
            ("S/.", "PEN"),
            ("Kč", "CZK"),
        ] {
            check("USD", Some("CAD"), &[text], Some(expect));
        }
    }

    #[test]
    fn a_sign_of_several_is_the_firms_or_the_files_or_is_asked() {
        check("USD", None, &["$"], Some("USD"));
        check("CAD", None, &["$"], Some("CAD"));
        check("EUR", None, &["$"], None);
        check("EUR", Some("AUD"), &["$"], Some("AUD"));
        check("EUR", None, &["US$", "$"], Some("USD"));
        check("USD", None, &["CAD", "$"], None);
        check("EUR", None, &["¥"], None);
        check("EUR", None, &["円", "¥"], Some("JPY"));
        check("EUR", None, &["元", "¥"], Some("CNY"));
        check("JPY", None, &["¥"], Some("JPY"));
        check("DKK", None, &["kr"], Some("DKK"));
        check("EUR", None, &["kr."], None);
        check("EUR", None, &["Rs."], None);
        check("EUR", None, &["₹", "Rs"], Some("INR"));
        check("PKR", None, &["Rs"], Some("PKR"));
    }

    #[test]
    fn a_sign_that_is_mostly_one_currency_is_that_one_where_nothing_speaks_for_another() {
        check("EUR", None, &["£"], Some("GBP"));
        check("EGP", None, &["£"], Some("EGP"));
        check("EUR", None, &["元"], Some("CNY"));
        check("TWD", None, &["元"], Some("TWD"));
    }

    #[test]
    fn words_of_a_trade_are_no_currencies() {
        for text in ["cup", "all", "top", "pcs", "kg", "/pc", "€/kg", ""] {
            assert_eq!(sign(text), None, "{text}");
        }
    }

    #[test]
    fn every_line_names_currencies_and_no_sign_stands_twice() {
        let mut seen = BTreeSet::new();
        for line in SIGNS
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
        {
            let (codes, signs) = line.split_once(": ").expect(line);
            for code in codes.split(' ') {
                assert!(
                    Currency::parse(code.trim_end_matches('!')).is_ok(),
                    "{line}"
                );
            }
            for sign in signs.split(' ') {
                assert_eq!(plain(sign), sign, "not in plain form");
                assert!(seen.insert(sign), "{sign} stands twice");
            }
        }
        assert_eq!(seen.len(), KNOWN.len());
    }
}
