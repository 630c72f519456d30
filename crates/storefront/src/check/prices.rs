//! Prices of a page against the workspace's.

use crate::parsed_page::{ParsedPage, ShownPrice};
use crate::report::Mismatch;
use crate::words::Words;
use dhow_domain::Locale;
use dhow_domain::money::Currency;
use rust_decimal::Decimal;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Every price of a page that is not the expected one.
pub(super) fn mismatches(
    page: &str,
    parsed: &ParsedPage,
    expected: &impl Fn(&str, &str) -> Option<Decimal>,
) -> Vec<Mismatch> {
    let mut found = Vec::new();
    let mut report = |sku: &str, market: &str, shown: &str| {
        found.push(Mismatch {
            page: page.to_owned(),
            sku: sku.to_owned(),
            market: market.to_owned(),
            shown: shown.to_owned(),
            expected: expected(sku, market),
        });
    };
    for price in &parsed.prices {
        if !is(&price.value, expected(&price.sku, &price.market)) || price.market != parsed.market {
            report(&price.sku, &price.market, &price.value);
        } else if !reads_as_its_digits(price, &parsed.lang) {
            report(&price.sku, &price.market, price.text.trim());
        }
    }
    for offer in &parsed.offers {
        if !is(&offer.price, expected(&offer.sku, &parsed.market)) {
            report(&offer.sku, &parsed.market, &offer.price);
        }
    }
    for (sku, market) in &parsed.on_request {
        if expected(sku, market).is_some() {
            report(sku, market, "");
        }
    }
    found
}

/// Every price of a page that is in another currency than its market's, with what it
/// says in full; a price whose words are not its digits is a mismatch already.
pub(super) fn of_other_currency<'r>(
    page: &'r str,
    parsed: &'r ParsedPage,
    currencies: &'r BTreeMap<String, Currency>,
) -> impl Iterator<Item = Mismatch> + 'r {
    let readable = |price: &&ShownPrice| reads_as_its_digits(price, &parsed.lang);
    let shown = parsed
        .prices
        .iter()
        .filter(readable)
        .map(|it| (&it.sku, &it.market, &it.value, &it.currency));
    let stated = parsed
        .offers
        .iter()
        .map(|it| (&it.sku, &parsed.market, &it.price, &it.currency));
    let wrong = |market: &str, code: &str| {
        currencies
            .get(market)
            .is_some_and(|currency| currency.code() != code)
    };
    shown
        .chain(stated)
        .filter(move |(_, market, _, code)| wrong(market, code))
        .map(|(sku, market, price, code)| Mismatch {
            page: page.to_owned(),
            sku: sku.clone(),
            market: market.clone(),
            shown: format!("{price} {code}"),
            expected: None,
        })
}

/// SKU and market of everything a page shows a price of, or says it is on request.
pub(super) fn shown(parsed: &ParsedPage) -> impl Iterator<Item = (String, String)> + '_ {
    let prices = parsed
        .prices
        .iter()
        .map(|price| (price.sku.clone(), price.market.clone()));
    prices.chain(parsed.on_request.iter().cloned())
}

fn is(shown: &str, expected: Option<Decimal>) -> bool {
    expected.is_some_and(|expected| Decimal::from_str_exact(shown) == Ok(expected))
}

/// Whether what a buyer reads is what the digits say, in the page's language.
fn reads_as_its_digits(price: &ShownPrice, language: &str) -> bool {
    let (Ok(value), Ok(currency)) = (
        Decimal::from_str_exact(&price.value),
        Currency::parse(&price.currency),
    ) else {
        return false;
    };
    words_of(language).is_some_and(|words| {
        if value.is_zero() {
            words.text("shop-price-free", &[]) == price.text
        } else {
            words.money(value, currency) == price.text
        }
    })
}

thread_local! {
    /// Formats are costly to make and few.
    static WORDS: RefCell<BTreeMap<String, Option<Rc<Words>>>> = const { RefCell::new(BTreeMap::new()) };
}

fn words_of(language: &str) -> Option<Rc<Words>> {
    WORDS.with_borrow_mut(|known| {
        let make = || {
            Locale::parse(language)
                .ok()
                .map(|locale| Rc::new(Words::new(&locale)))
        };
        known
            .entry(language.to_owned())
            .or_insert_with(make)
            .clone()
    })
}
