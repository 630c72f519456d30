//! Which answers to a question about prices come first. They are an order to choose from: nothing is
//! taken because it is likely.

use dhow_domain::Country;
use dhow_domain::markets::Market;
use dhow_domain::money::Currency;

/// Currency, and the countries that pay in it.
const CURRENCIES: [(&str, &str); 31] = [
    (
        "EUR",
        "AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK",
    ),
    ("CZK", "CZ"),
    ("DKK", "DK"),
    ("HUF", "HU"),
    ("PLN", "PL"),
    ("RON", "RO"),
    ("SEK", "SE"),
    ("GBP", "GB"),
    ("CHF", "CH LI"),
    ("NOK", "NO"),
    ("TRY", "TR"),
    ("USD", "US"),
    ("CAD", "CA"),
    ("MXN", "MX"),
    ("BRL", "BR"),
    ("AED", "AE"),
    ("SAR", "SA"),
    ("KWD", "KW"),
    ("EGP", "EG"),
    ("MAD", "MA"),
    ("ILS", "IL"),
    ("ZAR", "ZA"),
    ("INR", "IN"),
    ("CNY", "CN"),
    ("TWD", "TW"),
    ("JPY", "JP"),
    ("KRW", "KR"),
    ("SGD", "SG"),
    ("AUD", "AU"),
    ("NZD", "NZ"),
    ("UAH", "UA"),
];

/// Encodings that spreadsheets of one country write.
const ENCODINGS: [(&str, &str); 6] = [
    ("windows-1254", "TRY"),
    ("Shift_JIS", "JPY"),
    ("EUC-JP", "JPY"),
    ("GBK", "CNY"),
    ("gb18030", "CNY"),
    ("EUC-KR", "KRW"),
];

/// Most answers that are shown at once; every other one can be said.
const MOST: usize = 6;

/// What speaks for one answer or another.
pub(super) struct Signs<'a> {
    pub(super) base: Currency,
    pub(super) firm_country: Option<Country>,
    /// The country whose tax the file's prices hold.
    pub(super) tax_country: Option<Country>,
    pub(super) encoding: &'a str,
    pub(super) markets: &'a [Market],
}

impl Signs<'_> {
    /// The firm's own currency, those of the file's and the firm's country, then those of the markets.
    pub(super) fn currencies(&self, taken: Option<Currency>) -> Vec<Currency> {
        let of_countries = [self.tax_country, self.firm_country].into_iter().flatten();
        let of_encoding = ENCODINGS
            .into_iter()
            .find(|(name, _)| name.eq_ignore_ascii_case(self.encoding));
        let likely = [self.base]
            .into_iter()
            .chain(of_countries.filter_map(currency_of))
            .chain(of_encoding.and_then(|(_, code)| Currency::parse(code).ok()))
            .chain(self.markets.iter().map(|market| market.currency));
        first_of(likely, taken)
    }

    /// The file's country and the firm's, then those of the markets, where their tax is known.
    pub(super) fn countries(&self, taken: Option<Country>, known: &[Country]) -> Vec<Country> {
        let of_firm = [self.tax_country, self.firm_country].into_iter().flatten();
        let of_markets = self
            .markets
            .iter()
            .flat_map(|it| it.countries.iter().copied());
        let likely = of_firm.chain(of_markets);
        first_of(likely.filter(|country| known.contains(country)), taken)
    }
}

/// Each once, and what is taken among them.
fn first_of<T: PartialEq>(likely: impl Iterator<Item = T>, taken: Option<T>) -> Vec<T> {
    let mut first: Vec<T> = Vec::new();
    for one in likely {
        if first.len() < MOST && !first.contains(&one) {
            first.push(one);
        }
    }
    first.extend(taken.filter(|it| !first.contains(it)));
    first
}

fn currency_of(country: Country) -> Option<Currency> {
    let pays = |countries: &str| countries.split(' ').any(|code| code == country.as_str());
    let (code, _) = CURRENCIES
        .into_iter()
        .find(|(_, countries)| pays(countries))?;
    Currency::parse(code).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn country(code: &str) -> Option<Country> {
        Country::parse(code).ok()
    }

    fn check(base: &str, firm: &str, tax: &str, encoding: &str, taken: &str, expect: &str) {
        let signs = Signs {
            base: Currency::parse(base).unwrap(),
            firm_country: country(firm),
            tax_country: country(tax),
            encoding,
            markets: &[],
        };
        let likely = signs.currencies(Currency::parse(taken).ok());
        let likely: Vec<String> = likely.iter().map(ToString::to_string).collect();
        assert_eq!(likely.join(" "), expect);
    }

    #[test]
    fn likely_currencies_come_first_and_each_once() {
        check("EUR", "", "", "UTF-8", "", "EUR");
        check("EUR", "DE", "NL", "UTF-8", "", "EUR");
        check("EUR", "TR", "", "UTF-8", "USD", "EUR TRY USD");
        check("USD", "", "PL", "UTF-8", "PLN", "USD PLN");
        check("EUR", "", "", "windows-1254", "", "EUR TRY");
        check("EUR", "", "", "shift_jis", "", "EUR JPY");
        // Nobody pays there in a currency of this list.
        check("EUR", "XX", "", "UTF-8", "", "EUR");
    }

    #[test]
    fn countries_whose_tax_nobody_knows_are_not_offered() {
        let known: Vec<Country> = ["NL", "FR"].into_iter().filter_map(country).collect();
        for (firm, tax, taken, expect) in [
            ("NL", "", "", "NL"),
            ("TR", "NL", "", "NL"),
            ("NL", "FR", "", "FR NL"),
            ("TR", "", "", ""),
            ("NL", "", "DE", "NL DE"),
        ] {
            let signs = Signs {
                base: Currency::parse("EUR").unwrap(),
                firm_country: country(firm),
                tax_country: country(tax),
                encoding: "UTF-8",
                markets: &[],
            };
            let likely = signs.countries(country(taken), &known);
            let likely: Vec<&str> = likely.iter().map(Country::as_str).collect();
            assert_eq!(likely.join(" "), expect, "{firm} {tax} {taken}");
        }
    }
}
