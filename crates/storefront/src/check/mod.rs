//! Reads a built storefront again and says where it is not what it should be: prices that are not
//! the workspace's, links that lead nowhere, versions that do not name each other.

mod links;
mod prices;
mod versions;

use crate::certificate::Ledger;
use crate::error::Error;
use crate::manifest::{self, Manifest};
use crate::reading::{self, Reading};
use crate::report::{CheckReport, Fault, FaultKind, Mismatch};
use crate::words;
use dhow_domain::Locale;
use dhow_domain::money::Currency;
use rayon::prelude::*;
use rust_decimal::Decimal;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// A built storefront, read again.
struct Shop<'d> {
    folder: &'d Path,
    manifest: Manifest,
    /// Pages by their path in the folder.
    pages: BTreeMap<String, Reading>,
    /// Pages in the folder that no build wrote.
    strangers: BTreeMap<String, Reading>,
}

/// Reads the storefront in a folder and compares every price, in text and in data, with the
/// workspace's. `expected` gives the unit price of a SKU in a market, and nothing where buyers
/// must not see one.
///
/// # Errors
/// [`Error::NotAStorefront`] when no build wrote the folder, [`Error::Folder`] when it cannot be
/// read. What is wrong in the pages is no error but the report.
pub fn check(folder: &Path, expected: impl Fn(&str, &str) -> Option<Decimal>) -> Result<CheckReport, Error> {
    let shop = Shop::read(folder)?;
    let mut ledger = Ledger::default();
    let mut places = 0;
    let mut mismatches = Vec::new();
    for (page, reading) in &shop.pages {
        ledger.note_page(page, reading);
        places += reading.prices.len() + reading.offers.len();
        mismatches.extend(prices::mismatches(page, reading, &expected));
    }
    // A page of somebody else's is none of ours to judge, but a price of ours in it is.
    for (page, reading) in &shop.strangers {
        mismatches.extend(prices::mismatches(page, reading, &expected));
    }
    mismatches.sort();
    mismatches.dedup();
    let mut faults = shop.missing_files();
    faults.extend(shop.pages.iter().flat_map(|(page, reading)| page_faults(page, reading)));
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
    let expected =
        |sku: &str, market: &str| matrix.get(&(sku.to_owned(), market.to_owned())).copied().flatten();
    let mut report = check(folder, expected)?;
    let shop = Shop::read(folder)?;
    for (page, reading) in shop.pages.iter().chain(&shop.strangers) {
        let other = prices::of_other_currency(page, reading, currencies);
        report
            .mismatches
            .extend(other.map(|found| Mismatch { expected: expected(&found.sku, &found.market), ..found }));
    }
    let seen: std::collections::BTreeSet<_> = shop.pages.values().flat_map(prices::shown).collect();
    let absent =
        matrix.iter().filter(|(key, _)| !seen.contains(*key)).map(|((sku, market), price)| Mismatch {
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

impl<'d> Shop<'d> {
    fn read(folder: &'d Path) -> Result<Self, Error> {
        let nothing = || Error::NotAStorefront(folder.to_owned());
        let bytes = fs::read(folder.join(manifest::PATH)).map_err(|_| nothing())?;
        let manifest = Manifest::read(&bytes).ok_or_else(nothing)?;
        let html =
            manifest.files.keys().filter(|path| path.ends_with(".html") && folder.join(path).is_file());
        let own: Vec<String> = html.cloned().collect();
        let mut others = pages_in(folder, "")?;
        others.retain(|path| !manifest.files.contains_key(path));
        Ok(Self { folder, pages: readings(folder, &own)?, strangers: readings(folder, &others)?, manifest })
    }

    fn missing_files(&self) -> Vec<Fault> {
        let missing = self.manifest.files.keys().filter(|path| !self.folder.join(path).is_file());
        missing
            .map(|path| Fault { page: path.clone(), kind: FaultKind::Missing, detail: String::new() })
            .collect()
    }
}

fn readings(folder: &Path, paths: &[String]) -> Result<BTreeMap<String, Reading>, Error> {
    let read = |path: &String| {
        let file = folder.join(path);
        let bytes = fs::read(&file).map_err(Error::folder(file))?;
        Ok((path.clone(), reading::read(&String::from_utf8_lossy(&bytes))))
    };
    paths.par_iter().map(read).collect()
}

/// Every page below a folder, by its path from there. Links out of the folder are not followed.
fn pages_in(folder: &Path, under: &str) -> Result<Vec<String>, Error> {
    let mut pages = Vec::new();
    let here = folder.join(under);
    for entry in fs::read_dir(&here).map_err(Error::folder(&here))? {
        let entry = entry.map_err(Error::folder(&here))?;
        let kind = entry.file_type().map_err(Error::folder(&here))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if under.is_empty() { name } else { format!("{under}/{name}") };
        if kind.is_dir() {
            pages.extend(pages_in(folder, &path)?);
        } else if kind.is_file() && path.ends_with(".html") {
            pages.push(path);
        }
    }
    Ok(pages)
}

/// What is wrong with a page by itself.
fn page_faults(page: &str, reading: &Reading) -> Vec<Fault> {
    let fault = |kind, detail: &str| Fault { page: page.to_owned(), kind, detail: detail.to_owned() };
    let mut faults = Vec::new();
    match Locale::parse(&reading.lang) {
        Err(_) => faults.push(fault(FaultKind::Language, &reading.lang)),
        Ok(locale) if words::direction(&locale) != reading.dir => {
            faults.push(fault(FaultKind::Direction, &reading.dir));
        }
        Ok(_) => {}
    }
    if reading.title.is_empty() {
        faults.push(fault(FaultKind::Title, ""));
    }
    faults.extend(reading.broken_data.iter().map(|reason| fault(FaultKind::StructuredData, reason)));
    let unseen =
        reading.offers.iter().filter(|offer| !reading.prices.iter().any(|price| price.sku == offer.sku));
    faults.extend(unseen.map(|offer| fault(FaultKind::StructuredData, &offer.sku)));
    faults
}
