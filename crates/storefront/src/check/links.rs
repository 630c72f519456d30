//! Links within the shop lead somewhere or to the firm itself, and nothing is fetched from another
//! host.

use super::shop::Shop;
use crate::contact::is_contact;
use crate::parsed_page::ParsedPage;
use crate::report::{Fault, FaultKind};

/// Links that lead nowhere and resources of other hosts.
pub(super) fn faults(shop: &Shop<'_>) -> Vec<Fault> {
    shop.pages
        .iter()
        .flat_map(|(page, parsed)| page_faults(shop, page, parsed))
        .collect()
}

fn page_faults(shop: &Shop<'_>, page: &str, parsed: &ParsedPage) -> Vec<Fault> {
    let fault = |kind, address: &str| Fault {
        page: page.to_owned(),
        kind,
        detail: address.to_owned(),
    };
    let mut faults = Vec::new();
    let links = parsed.links.iter().filter(|address| !is_contact(address));
    for address in links.chain(&parsed.resources) {
        if address.starts_with("//") || address.contains(':') {
            faults.push(fault(FaultKind::ForeignHost, address));
        } else if !leads_somewhere(shop, page, parsed, address) {
            faults.push(fault(FaultKind::Link, address));
        }
    }
    faults
}

fn leads_somewhere(shop: &Shop<'_>, page: &str, parsed: &ParsedPage, address: &str) -> bool {
    let (path, fragment) = address.split_once('#').unwrap_or((address, ""));
    if path.is_empty() {
        return parsed.ids.contains(fragment);
    }
    let Some(file) = resolve(page, path) else {
        return false;
    };
    let there = shop.manifest.files.contains_key(&file) && shop.folder.join(&file).is_file();
    let named = |target: &ParsedPage| fragment.is_empty() || target.ids.contains(fragment);
    there && shop.pages.get(&file).is_none_or(named)
}

/// The file a relative address leads to; nothing when it leaves the folder.
fn resolve(page: &str, address: &str) -> Option<String> {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relative_addresses_stay_in_the_folder() {
        let check = |address: &str, expect: Option<&str>| {
            assert_eq!(
                resolve("DE/de/towel/index.html", address).as_deref(),
                expect,
                "{address}"
            );
        };
        check("../index.html", Some("DE/de/index.html"));
        check("../../../assets/harbour.css", Some("assets/harbour.css"));
        check("../../../../outside", None);
        check("./x", Some("DE/de/towel/x"));
    }
}
