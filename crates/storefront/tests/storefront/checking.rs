//! What the check sees. Each test damages a good shop and expects exactly that to be named.

use crate::Built;
use crate::fixture::harbour;
use dhow_domain::money::Currency;
use dhow_storefront::{CheckReport, Error, FaultKind, Site, SitePrice, check, check_matrix};
use rust_decimal::Decimal;
use std::collections::BTreeMap;
use std::fs;

fn matrix(site: &Site) -> BTreeMap<(String, String), Option<Decimal>> {
    let variants = site.products.iter().flat_map(|product| &product.variants);
    let cells = variants.flat_map(|variant| {
        variant.prices.iter().map(|(market, price)| {
            let price = match price {
                SitePrice::Shown(price) => Some(*price),
                SitePrice::OnRequest(_) => None,
            };
            ((variant.sku.to_string(), market.clone()), price)
        })
    });
    cells.collect()
}

fn currencies(site: &Site) -> BTreeMap<String, Currency> {
    site.markets
        .iter()
        .map(|market| (market.code.clone(), market.currency))
        .collect()
}

fn checked(shop: &Built, site: &Site) -> CheckReport {
    check_matrix(shop.folder.path(), &matrix(site), &currencies(site)).unwrap()
}

const ROBE: &str = "DE/de/smyrna-waffle-robe/index.html";

#[test]
fn a_good_shop_is_clean_and_proves_the_prices_of_the_build() {
    let site = harbour();
    let shop = Built::new(&site);
    let report = checked(&shop, &site);
    assert!(report.is_clean(), "{report:?}");
    assert_eq!(report.certificate, shop.report.certificate);
    assert_eq!(
        (report.pages, report.offers),
        (shop.report.pages, shop.report.offers)
    );
    assert!(
        report.places > 10 * report.offers,
        "each price is shown at many places: {}",
        report.places
    );
}

#[test]
fn a_price_that_is_not_the_workspace_s_is_named_wherever_it_stands() {
    let site = harbour();
    let check = |from: &str, to: &str, shown: &str| {
        let shop = Built::new(&site);
        shop.change(ROBE, from, to);
        let report = checked(&shop, &site);
        let [mismatch] = report.mismatches.as_slice() else {
            panic!("{from}: {:?}", report.mismatches)
        };
        assert_eq!(
            (
                mismatch.page.as_str(),
                mismatch.sku.as_str(),
                mismatch.market.as_str()
            ),
            (ROBE, "SWR-M", "DE")
        );
        assert_eq!(
            (mismatch.shown.as_str(), mismatch.expected),
            (shown, Some(Decimal::new(4595, 2)))
        );
    };
    check(r#"value="45.95""#, r#"value="45.96""#, "45.96");
    check("45,95\u{a0}€", "44,95\u{a0}€", "44,95\u{a0}€");
    check(r#""price":"45.95""#, r#""price":"4.95""#, "4.95");
    check(
        r#""price":"45.95""#,
        r#""price":45.95000001"#,
        "45.95000001",
    );
    check(
        r#"data-currency="EUR""#,
        r#"data-currency="USD""#,
        "45,95\u{a0}€",
    );
    check(
        r#""priceCurrency":"EUR""#,
        r#""priceCurrency":"USD""#,
        "45.95 USD",
    );
}

#[test]
fn a_price_in_a_page_that_no_build_wrote_is_found_too() {
    let site = harbour();
    let shop = Built::new(&site);
    fs::create_dir(shop.folder.path().join("sale")).unwrap();
    let note = shop.folder.path().join("sale/note.html");
    fs::write(&note, "<!doctype html><p>Closed on Monday").unwrap();
    assert!(
        checked(&shop, &site).is_clean(),
        "a page without a price is nobody's business"
    );
    let price = r#"<html lang="de" data-market="DE"><data value="1.00" data-sku="SWR-M" data-market="DE" data-currency="EUR">1,00&nbsp;€</data>"#;
    fs::write(&note, price).unwrap();
    let report = checked(&shop, &site);
    let [mismatch] = report.mismatches.as_slice() else {
        panic!("{:?}", report.mismatches)
    };
    assert_eq!(
        (mismatch.page.as_str(), mismatch.shown.as_str()),
        ("sale/note.html", "1.00")
    );
}

#[test]
fn a_price_that_moved_since_the_build_is_found_on_every_page() {
    let mut site = harbour();
    let shop = Built::new(&site);
    site.products[1].variants[0]
        .prices
        .insert("DE".to_owned(), SitePrice::Shown(Decimal::new(4600, 2)));
    let report = checked(&shop, &site);
    assert!(
        report
            .mismatches
            .iter()
            .all(|mismatch| mismatch.sku == "SWR-M" && mismatch.market == "DE")
    );
    assert!(
        report.mismatches.len() >= 6,
        "page, group and related cards in two languages"
    );
}

#[test]
fn a_product_that_no_page_shows_or_that_should_not_be_shown_is_found() {
    let site = harbour();
    let shop = Built::new(&site);
    let mut more = matrix(&site);
    more.insert(("NEW".to_owned(), "DE".to_owned()), Some(Decimal::ONE));
    let report = check_matrix(shop.folder.path(), &more, &currencies(&site)).unwrap();
    assert_eq!(report.mismatches.len(), 1);
    assert_eq!(
        (
            report.mismatches[0].page.as_str(),
            report.mismatches[0].sku.as_str()
        ),
        ("", "NEW")
    );

    let archived = check(shop.folder.path(), |sku, market| {
        (sku != "SWR-M")
            .then(|| {
                matrix(&site)
                    .get(&(sku.to_owned(), market.to_owned()))
                    .copied()
                    .flatten()
            })
            .flatten()
    });
    assert!(
        archived
            .unwrap()
            .mismatches
            .iter()
            .all(|mismatch| mismatch.sku == "SWR-M" && mismatch.expected.is_none())
    );

    let priced = check(shop.folder.path(), |sku, market| {
        let known = matrix(&site)
            .get(&(sku.to_owned(), market.to_owned()))
            .copied()
            .flatten();
        known.or(Some(Decimal::TEN))
    });
    let on_request = priced.unwrap().mismatches;
    assert!(!on_request.is_empty() && on_request.iter().all(|mismatch| mismatch.shown.is_empty()));
}

#[test]
fn damaged_pages_are_named() {
    let site = harbour();
    let check = |from: &str, to: &str, kind: FaultKind| {
        let shop = Built::new(&site);
        shop.change(ROBE, from, to);
        let report = checked(&shop, &site);
        assert!(
            report.faults.iter().any(|fault| fault.kind == kind),
            "{from}: {:?}",
            report.faults
        );
    };
    check("lang=\"de\" dir", "lang=\"?\" dir", FaultKind::Language);
    check(
        "dir=\"ltr\" data-market",
        "dir=\"rtl\" data-market",
        FaultKind::Direction,
    );
    check(
        "<title>Smyrna waffle robe · Ege Home Textiles</title>",
        "<title> </title>",
        FaultKind::Title,
    );
    check("\"@context\"", "@context", FaultKind::StructuredData);
    check("../index.html", "../gone.html", FaultKind::Link);
    check(
        "../../../assets/harbour.css",
        "https://cdn.example/a.css",
        FaultKind::ForeignHost,
    );
    check(
        "href=\"../c/",
        "href=\"javascript:alert(1)//",
        FaultKind::ForeignHost,
    );
    check(
        "rel=\"canonical\" href=\"https://ege.example/DE",
        "rel=\"canonical\" href=\"https://ege.example/AE",
        FaultKind::Canonical,
    );
    check(
        "hreflang=\"de-DE\"",
        "hreflang=\"en-DE\"",
        FaultKind::Alternate,
    );
    check(
        "<link rel=\"alternate\" hreflang=\"x-default\" href=\"https://ege.example/AE/en/smyrna-waffle-robe/\">",
        "",
        FaultKind::Alternate,
    );
    check(
        "hreflang=\"x-default\" href=\"https://ege.example/AE/en/smyrna-waffle-robe/\"",
        "hreflang=\"x-default\" href=\"https://ege.example/\"",
        FaultKind::Alternate,
    );
}

#[test]
fn versions_that_do_not_answer_each_other_are_named() {
    let site = harbour();
    let shop = Built::new(&site);
    let line = "<link rel=\"alternate\" hreflang=\"de-DE\" href=\"https://ege.example/DE/de/smyrna-waffle-robe/\">";
    shop.change("AE/ar/smyrna-waffle-robe/index.html", line, "");
    let faults = checked(&shop, &site).faults;
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert_eq!(
        (
            faults[0].page.as_str(),
            faults[0].kind,
            faults[0].detail.as_str()
        ),
        (ROBE, FaultKind::Alternate, "ar-AE")
    );
}

#[test]
fn a_missing_file_and_a_missing_sitemap_entry_are_named() {
    let site = harbour();
    let shop = Built::new(&site);
    fs::remove_file(shop.folder.path().join(ROBE)).unwrap();
    shop.change(
        "sitemap.xml",
        "<loc>https://ege.example/DE/en/</loc>",
        "<loc>https://ege.example/DE/xx/</loc>",
    );
    let kinds: Vec<_> = checked(&shop, &site)
        .faults
        .iter()
        .map(|fault| fault.kind)
        .collect();
    assert!(kinds.contains(&FaultKind::Missing) && kinds.contains(&FaultKind::Link));
    assert!(
        kinds.contains(&FaultKind::Alternate),
        "its other versions name a page that is gone"
    );
    assert!(kinds.contains(&FaultKind::Sitemap));
}

#[test]
fn a_folder_without_a_shop_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    assert!(matches!(
        check(folder.path(), |_, _| None),
        Err(Error::NotAStorefront(_))
    ));
}
