//! Canonical addresses, versions in other languages and the sitemap agree with each other.

use super::shop::Shop;
use crate::address::{DEFAULT, encoded};
use crate::error::Error;
use crate::parsed_page::ParsedPage;
use crate::report::{Fault, FaultKind};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// What is wrong with absolute addresses. A shop without a public address has none to check.
pub(super) fn faults(shop: &Shop<'_>) -> Result<Vec<Fault>, Error> {
    let root = shop
        .pages
        .get("index.html")
        .and_then(|root| root.canonical.as_deref());
    let Some(root) = root else {
        return Ok(shop
            .pages
            .iter()
            .flat_map(|(page, parsed)| unexpected(page, parsed))
            .collect());
    };
    let by_address: BTreeMap<&str, &ParsedPage> = shop
        .pages
        .values()
        .filter(|parsed| !parsed.leads_on)
        .filter_map(|parsed| parsed.canonical.as_deref().map(|address| (address, parsed)))
        .collect();
    // What some pages claim together, so that others may stand behind them.
    let shared: BTreeSet<&str> = by_address
        .values()
        .filter(|parsed| has_default(parsed))
        .flat_map(|parsed| parsed.alternates.iter().map(|(tag, _)| tag.as_str()))
        .collect();
    let mut faults = Vec::new();
    for (page, parsed) in shop.pages.iter().filter(|(_, parsed)| !parsed.leads_on) {
        faults.extend(canonical(page, parsed, root));
        faults.extend(alternates(page, parsed, root, &by_address));
        faults.extend(for_nobody_else(page, parsed, &shared));
    }
    faults.extend(sitemap(shop, &by_address)?);
    Ok(faults)
}

fn fault(page: &str, kind: FaultKind, detail: &str) -> Fault {
    Fault {
        page: page.to_owned(),
        kind,
        detail: detail.to_owned(),
    }
}

/// Absolute addresses in a shop whose root has none.
fn unexpected(page: &str, parsed: &ParsedPage) -> Vec<Fault> {
    let canonical = parsed
        .canonical
        .iter()
        .map(|address| fault(page, FaultKind::Canonical, address));
    canonical
        .chain(
            parsed
                .alternates
                .iter()
                .map(|(tag, _)| fault(page, FaultKind::Alternate, tag)),
        )
        .collect()
}

fn canonical(page: &str, parsed: &ParsedPage, root: &str) -> Option<Fault> {
    let folder = page.strip_suffix("index.html").unwrap_or(page);
    let own = format!("{root}{}", encoded(folder));
    let stated = parsed.canonical.as_deref().unwrap_or_default();
    (stated != own).then(|| fault(page, FaultKind::Canonical, stated))
}

/// Each version names this page in turn, no two claim one language and country, and the page
/// itself is among them.
fn alternates(
    page: &str,
    parsed: &ParsedPage,
    root: &str,
    pages: &BTreeMap<&str, &ParsedPage>,
) -> Vec<Fault> {
    if parsed.alternates.is_empty() {
        return Vec::new();
    }
    let own = parsed.canonical.as_deref().unwrap_or_default();
    let mut faults = Vec::new();
    let mut tags = BTreeSet::new();
    for (tag, address) in &parsed.alternates {
        let answered = match tag.as_str() {
            DEFAULT if is_first(page) && address == root => true,
            _ => pages
                .get(address.as_str())
                .is_some_and(|other| names(other, own) || page == "index.html"),
        };
        if !answered || !tags.insert(tag) {
            faults.push(fault(page, FaultKind::Alternate, tag));
        }
    }
    if !names(parsed, own) {
        faults.push(fault(page, FaultKind::Alternate, ""));
    }
    faults
}

/// A page says which version is for everybody else, unless it names itself alone because others
/// claim its countries and language.
fn for_nobody_else(page: &str, parsed: &ParsedPage, shared: &BTreeSet<&str>) -> Option<Fault> {
    let own = parsed.canonical.as_deref().unwrap_or_default();
    let stands_behind =
        |(tag, address): &(String, String)| address == own && shared.contains(tag.as_str());
    let fine = has_default(parsed) || parsed.alternates.iter().all(stands_behind);
    (!fine).then(|| fault(page, FaultKind::Alternate, ""))
}

fn has_default(parsed: &ParsedPage) -> bool {
    parsed.alternates.iter().any(|(tag, _)| tag == DEFAULT)
}

/// Whether it is the choice of a market, or the first page of a shop.
fn is_first(page: &str) -> bool {
    page == "index.html" || page.matches('/').count() == 2
}

fn names(parsed: &ParsedPage, address: &str) -> bool {
    parsed.alternates.iter().any(|(_, other)| other == address)
}

/// The sitemap lists exactly the pages there are.
fn sitemap(shop: &Shop<'_>, pages: &BTreeMap<&str, &ParsedPage>) -> Result<Vec<Fault>, Error> {
    let files = shop
        .manifest
        .files
        .keys()
        .filter(|path| path.starts_with("sitemap") && path.ends_with(".xml"));
    let mut listed = BTreeSet::new();
    for path in files {
        let file = shop.folder.join(path);
        let text = fs::read_to_string(&file).map_err(Error::folder(file))?;
        listed.extend(locations(&text).map(str::to_owned));
    }
    let absent = pages.keys().filter(|address| !listed.contains(**address));
    let without_page = listed
        .iter()
        .filter(|address| !pages.contains_key(address.as_str()) && !address.ends_with(".xml"));
    let addresses = absent.copied().chain(without_page.map(String::as_str));
    Ok(addresses
        .map(|address| fault("sitemap.xml", FaultKind::Sitemap, address))
        .collect())
}

fn locations(text: &str) -> impl Iterator<Item = &str> {
    text.split("<loc>")
        .skip(1)
        .filter_map(|rest| rest.split("</loc>").next())
}
