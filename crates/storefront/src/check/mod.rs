//! Reads a built storefront again and says where it is not what it should be: prices that are not
//! the workspace's, links that lead nowhere, versions that do not name each other.

mod links;
mod prices;
mod shop;
mod versions;

use crate::certificate::CertificateLines;
use crate::error::Error;
use crate::parsed_page::ParsedPage;
use crate::report::{CheckReport, Fault, FaultKind, Mismatch};
use crate::words;
use dhow_domain::Locale;
use dhow_domain::money::Currency;
use rust_decimal::Decimal;
use shop::Shop;
use std::collections::BTreeMap;
use std::path::Path;

/// Reads the storefront in a folder and compares every price, in text and in data, with the
/// workspace's. `expected` gives the unit price of a SKU in a market, and nothing where buyers
/// must not see one.
///
/// # Errors
/// [`Error::NotAStorefront`] when no build wrote the folder, [`Error::Folder`] when it cannot be
/// read. What is wrong in the pages is no error but the report.
pub fn check(
    folder: &Path,
    expected: impl Fn(&str, &str) -> Option<Decimal>,
) -> Result<CheckReport, Error> {
    let shop = Shop::read(folder)?;
    let mut ledger = CertificateLines::default();
    let mut places = 0;
    let mut mismatches = Vec::new();
    for (page, parsed) in &shop.pages {
        ledger.note_page(page, parsed);
        places += parsed.prices.len() + parsed.offers.len();
        mismatches.extend(prices::mismatches(page, parsed, &expected));
    }
    // A page of somebody else's is none of ours to judge, but a price of ours in it is.
    for (page, parsed) in &shop.unlisted {
        mismatches.extend(prices::mismatches(page, parsed, &expected));
    }
    mismatches.sort();
    mismatches.dedup();
    let mut faults = shop.missing_files();
    faults.extend(
        shop.pages
            .iter()
            .flat_map(|(page, parsed)| page_faults(page, parsed)),
    );
    faults.extend(links::faults(&shop));
    faults.extend(versions::faults(&shop)?);
    faults.sort();
    faults.dedup();
    Ok(CheckReport {
        pages: shop.pages.len() as u64,
        offers: ledger.offers(),
        places: places as u64,
        mismatches,
        faults,
        certificate: ledger.certificate(),
    })
}

/// The same as [`check`] against a whole matrix, which also finds prices that no page shows, and
/// against the currency of each market.
///
/// # Errors
/// As [`check`].
pub fn check_matrix(
    folder: &Path,
    matrix: &BTreeMap<(String, String), Option<Decimal>>,
    currencies: &BTreeMap<String, Currency>,
) -> Result<CheckReport, Error> {
    let expected = |sku: &str, market: &str| {
        matrix
            .get(&(sku.to_owned(), market.to_owned()))
            .copied()
            .flatten()
    };
    let mut report = check(folder, expected)?;
    let shop = Shop::read(folder)?;
    for (page, parsed) in shop.pages.iter().chain(&shop.unlisted) {
        let other = prices::of_other_currency(page, parsed, currencies);
        report.mismatches.extend(other.map(|found| Mismatch {
            expected: expected(&found.sku, &found.market),
            ..found
        }));
    }
    let seen: std::collections::BTreeSet<_> = shop.pages.values().flat_map(prices::shown).collect();
    let absent =
        matrix
            .iter()
            .filter(|(key, _)| !seen.contains(*key))
            .map(|((sku, market), price)| Mismatch {
                page: String::new(),
                sku: sku.clone(),
                market: market.clone(),
                shown: String::new(),
                expected: *price,
            });
    report.mismatches.extend(absent);
    report.mismatches.sort();
    report.mismatches.dedup();
    Ok(report)
}

/// What is wrong with a page by itself.
fn page_faults(page: &str, parsed: &ParsedPage) -> Vec<Fault> {
    let fault = |kind, detail: &str| Fault {
        page: page.to_owned(),
        kind,
        detail: detail.to_owned(),
    };
    let mut faults = Vec::new();
    match Locale::parse(&parsed.lang) {
        Err(_) => faults.push(fault(FaultKind::Language, &parsed.lang)),
        Ok(locale) if words::direction(&locale) != parsed.dir => {
            faults.push(fault(FaultKind::Direction, &parsed.dir));
        }
        Ok(_) => {}
    }
    if parsed.title.is_empty() {
        faults.push(fault(FaultKind::Title, ""));
    }
    faults.extend(
        parsed
            .broken_data
            .iter()
            .map(|reason| fault(FaultKind::StructuredData, reason)),
    );
    let unseen = parsed
        .offers
        .iter()
        .filter(|offer| !parsed.prices.iter().any(|price| price.sku == offer.sku));
    faults.extend(unseen.map(|offer| fault(FaultKind::StructuredData, &offer.sku)));
    faults
}
