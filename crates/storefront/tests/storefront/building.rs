//! What a build writes, keeps and refuses.

use crate::fixture::{self, harbour, market, product, shown, variant};
use crate::{Built, built, files};
use dhow_storefront::{
    BuildIssueCode, BuildSeverity, Error, NoPrice, SitePrice, Strictness, build,
};
use proptest::prelude::*;
use std::fs;

#[test]
fn the_same_site_gives_the_same_bytes_whatever_the_order_it_came_in() {
    let one = Built::new(&harbour());
    let mut site = harbour();
    site.markets.reverse();
    site.products.reverse();
    let other = Built::new(&site);
    assert_eq!(one.files(), other.files());
    assert_eq!(one.report, other.report);
}

#[test]
fn the_pages_are_where_they_are_looked_for() {
    let shop = Built::new(&harbour());
    let pages: Vec<_> = shop
        .files()
        .into_keys()
        .filter(|path| path.starts_with("AE/ar/"))
        .collect();
    insta::assert_debug_snapshot!(pages, @r#"
    [
        "AE/ar/aegean-terry-bath-towel/index.html",
        "AE/ar/c/other/index.html",
        "AE/ar/c/towels/index.html",
        "AE/ar/foca-bath-mat/index.html",
        "AE/ar/index.html",
        "AE/ar/smyrna-waffle-robe/index.html",
    ]
    "#);
    assert_eq!(shop.report.pages, 4 * 6 + 1);
    assert_eq!(shop.report.offers, 4 * 2 + 2 + 2);
    assert_eq!(shop.report.certificate.prices, shop.report.offers);
    let sum: usize = shop
        .files()
        .iter()
        .filter(|(path, _)| *path != "assets/build.json")
        .map(|(_, bytes)| bytes.len())
        .sum();
    assert_eq!(shop.report.bytes, sum as u64);
}

#[test]
fn a_second_build_touches_nothing_and_an_edit_only_what_shows_it() {
    let shop = Built::new(&harbour());
    let folder = shop.folder.path();
    let times = || -> Vec<_> {
        files(folder)
            .into_keys()
            .map(|path| {
                (
                    fs::metadata(folder.join(&path))
                        .unwrap()
                        .modified()
                        .unwrap(),
                    path,
                )
            })
            .collect()
    };
    let before = times();
    std::thread::sleep(std::time::Duration::from_millis(20));
    assert_eq!(built(&harbour(), folder).unwrap().changed, 0);
    assert_eq!(times(), before);

    let mut site = harbour();
    site.products[1].description = fixture::texts(&[("en", "A lighter weave.")]);
    assert_eq!(
        built(&site, folder).unwrap().changed,
        4,
        "the page of the robe in four shops"
    );
}

#[test]
fn a_price_reads_the_same_to_buyers_and_machines() {
    let shop = Built::new(&harbour());
    let page = shop.page("DE/de/smyrna-waffle-robe/index.html");
    assert!(page.contains(r#"<data class="price" value="45.95" data-sku="SWR-M" data-market="DE" data-currency="EUR"><bdi>45,95 €</bdi></data>"#));
    let data = page
        .split(r#"<script type="application/ld+json">"#)
        .nth(1)
        .unwrap()
        .split("</script>")
        .next()
        .unwrap();
    insta::assert_snapshot!(data, @r#"{"@context":"https://schema.org","@type":"Product","name":"Smyrna waffle robe","description":"Light waffle weave. Two pockets","url":"https://ege.example/DE/de/smyrna-waffle-robe/","sku":"SWR-M","offers":{"@type":"Offer","price":"45.95","priceCurrency":"EUR","priceSpecification":{"@type":"UnitPriceSpecification","price":"45.95","priceCurrency":"EUR","valueAddedTaxIncluded":true},"eligibleRegion":["DE"],"url":"https://ege.example/DE/de/smyrna-waffle-robe/"}}"#);
}

#[test]
fn no_price_is_said_in_words_and_claims_no_offer() {
    let shop = Built::new(&harbour());
    let page = shop.page("AE/en/foca-bath-mat/index.html");
    assert!(page.contains(
        r#"<span class="on-request" data-sku="FBM-50" data-market="AE">Price on request</span>"#
    ));
    assert!(!page.contains("\"Offer\""));
    let found: Vec<_> = shop
        .report
        .issues
        .iter()
        .map(|issue| (issue.code, issue.sku.as_deref(), issue.market.as_deref()))
        .collect();
    let no_rate = BuildIssueCode::NoPrice(NoPrice::NoRate);
    assert_eq!(
        found,
        [
            (no_rate, Some("FBM-50"), Some("AE")),
            (no_rate, Some("FBM-60"), Some("AE"))
        ]
    );
}

#[test]
fn every_reason_for_no_price_is_one_issue_for_each_variant_and_market() {
    let mut site = harbour();
    site.products.truncate(1);
    site.products[0].variants.truncate(3);
    let variants = &mut site.products[0].variants;
    variants[0]
        .prices
        .insert("DE".to_owned(), SitePrice::OnRequest(NoPrice::BelowFloor));
    variants[1].prices.remove("DE");
    variants[2]
        .prices
        .insert("DE".to_owned(), SitePrice::OnRequest(NoPrice::Other));
    let codes: Vec<_> = Built::new(&site)
        .report
        .issues
        .iter()
        .map(|issue| issue.code.as_str())
        .collect();
    assert_eq!(codes, ["belowFloor", "noBasePrice", "noPrice"]);
}

#[test]
fn without_an_address_absolute_links_are_left_out_and_one_issue_says_so() {
    let mut site = harbour();
    site.base_url = None;
    site.products.truncate(2);
    let shop = Built::new(&site);
    for (path, bytes) in shop.files() {
        let text = String::from_utf8_lossy(&bytes);
        assert!(
            !text.contains("canonical") && !text.contains("alternate\""),
            "{path}"
        );
    }
    assert!(!shop.folder.path().join("sitemap.xml").exists());
    let [issue] = shop.report.issues.as_slice() else {
        panic!("{:?}", shop.report.issues)
    };
    assert_eq!(
        (issue.code, issue.code.severity()),
        (BuildIssueCode::NoBaseUrl, BuildSeverity::Info)
    );
    let folder = tempfile::tempdir().unwrap();
    assert!(
        build(&site, &fixture::pixel, folder.path(), Strictness::Strict).is_ok(),
        "a missing address stops nothing"
    );
}

#[test]
fn a_strict_build_refuses_and_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let refused = build(
        &harbour(),
        &fixture::pixel,
        folder.path(),
        Strictness::Strict,
    );
    assert!(matches!(refused, Err(Error::Issues(issues)) if issues.len() == 2));
    assert!(files(folder.path()).is_empty());
}

#[test]
fn two_prices_for_one_sku_in_one_market_fail_the_build_and_change_nothing() {
    let shop = Built::new(&harbour());
    let before = shop.files();
    let mut site = harbour();
    site.products.push(product(
        "prd_9",
        &[("en", "The same towel")],
        vec![variant("ATT-SS", &[], &[("DE", "19.95")])],
    ));
    let Err(Error::PriceMismatch(conflicts)) = built(&site, shop.folder.path()) else {
        panic!("not refused")
    };
    assert_eq!(conflicts.len(), 1);
    assert_eq!(
        (conflicts[0].sku.as_str(), conflicts[0].market.as_str()),
        ("ATT-SS", "DE")
    );
    let prices: Vec<_> = conflicts[0]
        .prices
        .iter()
        .map(|(price, _)| price.as_str())
        .collect();
    assert_eq!(prices, ["18.95 EUR", "19.95 EUR"]);
    assert_eq!(shop.files(), before);
}

#[test]
fn an_archived_product_goes_with_its_pages_and_nothing_else() {
    let shop = Built::new(&harbour());
    fs::write(shop.folder.path().join("CNAME"), "ege.example").unwrap();
    let mut site = harbour();
    site.products.remove(1);
    built(&site, shop.folder.path()).unwrap();
    let left = shop.files();
    assert!(left.keys().all(|path| !path.contains("smyrna")));
    assert!(!shop.folder.path().join("DE/de/smyrna-waffle-robe").exists());
    assert!(left.contains_key("CNAME"));
    assert_eq!(
        left.len() - 1,
        Built::new(&site).files().len(),
        "as if the product had never been there"
    );
}

#[test]
fn pictures_are_written_once_and_only_when_they_are_pictures() {
    let shop = Built::new(&harbour());
    let pictures: Vec<_> = shop
        .files()
        .into_keys()
        .filter(|path| path.starts_with("assets/pictures/"))
        .collect();
    assert_eq!(
        pictures,
        ["assets/pictures/0123456789abcdef0123456789abcdef.png"]
    );

    let refuse = |bytes: Option<&'static [u8]>| {
        let folder = tempfile::tempdir().unwrap();
        let report = build(
            &harbour(),
            &move |_: &str| bytes.map(<[u8]>::to_vec),
            folder.path(),
            Strictness::Lenient,
        )
        .unwrap();
        assert!(!folder.path().join("assets/pictures").exists());
        report
            .issues
            .iter()
            .map(|issue| issue.code)
            .filter(|code| !matches!(code, BuildIssueCode::NoPrice(_)))
            .collect::<Vec<_>>()
    };
    assert_eq!(refuse(None), [BuildIssueCode::PictureMissing]);
    assert_eq!(
        refuse(Some(
            b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"
        )),
        [BuildIssueCode::PictureUnsupported]
    );
}

#[test]
fn a_large_group_is_turned_by_pages() {
    let site = fixture::large(130);
    let shop = Built::new(&site);
    let page = |number: &str| shop.page(&format!("DE/en/c/group-0/{number}index.html"));
    let cards = |html: &str| html.matches("<li class=\"card\">").count();
    assert_eq!(
        [
            cards(&page("")),
            cards(&page("page-2/")),
            cards(&page("page-3/"))
        ],
        [60, 60, 10]
    );
    assert!(
        page("page-2/").contains(
            r#"<a href="../../../c/group-0/page-2/index.html" aria-current="page">2</a>"#
        )
    );
    let report = dhow_storefront::check(shop.folder.path(), |_, market| {
        Some(if market == "DE" { "18.95" } else { "75" }.parse().unwrap())
    });
    assert_eq!(report.unwrap().faults, []);
}

#[test]
fn markets_whose_codes_are_no_folder_names_still_have_a_folder_each() {
    let mut site = harbour();
    let codes = ["DE", "de", "assets", "../x", "con", "مصر", "مصر ٢"];
    site.markets = codes
        .iter()
        .map(|code| market(code, &["DE"], "EUR", &["en"]))
        .collect();
    for variant in site
        .products
        .iter_mut()
        .flat_map(|product| &mut product.variants)
    {
        variant.prices = codes
            .iter()
            .map(|code| ((*code).to_owned(), shown("9.95")))
            .collect();
    }
    let shop = Built::new(&site);
    let mut folders: Vec<_> = shop
        .files()
        .into_keys()
        .filter_map(|path| path.strip_suffix("/en/index.html").map(str::to_owned))
        .collect();
    folders.sort();
    assert_eq!(
        folders,
        ["DE", "assets-2", "con-2", "de-2", "x", "x-2", "x-3"]
    );
    assert_eq!(
        shop.report.offers,
        7 * 7,
        "prices are told apart by the code itself"
    );
}

#[test]
fn two_markets_of_one_code_are_refused() {
    let mut site = harbour();
    site.markets.push(market("DE", &["AT"], "EUR", &["de"]));
    let folder = tempfile::tempdir().unwrap();
    assert!(matches!(built(&site, folder.path()), Err(Error::MarketTwice(code)) if code == "DE"));
}

#[test]
fn an_empty_shop_is_still_a_shop() {
    let mut site = harbour();
    site.products.clear();
    let shop = Built::new(&site);
    assert_eq!((shop.report.pages, shop.report.offers), (5, 0));
    assert!(
        shop.page("DE/en/index.html")
            .contains("Nothing is for sale here yet")
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever titles and slugs are, every product has a page of its own inside the folder.
    #[test]
    fn every_product_has_a_page(names in proptest::collection::vec((".{0,12}", proptest::option::of(".{0,12}")), 1..8)) {
        let mut site = harbour();
        site.products = names.iter().enumerate().map(|(index, (title, slug))| {
            let sku = format!("SKU-{index}");
            let mut product = product(&format!("prd_{index}"), &[("en", title)], vec![variant(&sku, &[], &[("DE", "1.00"), ("AE", "2.00")])]);
            product.slug = slug.clone();
            product
        }).collect();
        let outside = tempfile::tempdir().unwrap();
        let folder = outside.path().join("shop");
        let report = built(&site, &folder).unwrap();
        prop_assert_eq!(report.offers, 2 * names.len() as u64);
        let expected = |_: &str, market: &str| Some(if market == "DE" { 1.into() } else { 2.into() });
        let check = dhow_storefront::check(&folder, expected).unwrap();
        prop_assert_eq!(check.faults.iter().filter(|fault| fault.kind != dhow_storefront::FaultKind::Title).count(), 0, "{:?}", check.faults);
        prop_assert_eq!(check.mismatches, vec![]);
        prop_assert_eq!(fs::read_dir(outside.path()).unwrap().count(), 1);
    }
}
