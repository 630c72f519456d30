//! Languages, directions and fallbacks, and the addresses search engines tell them apart by.

use crate::Built;
use crate::fixture::{harbour, locale, market};
use dhow_storefront::{Site, check};
use proptest::prelude::*;
use rust_decimal::Decimal;

#[test]
fn a_page_says_its_language_and_direction() {
    let shop = Built::new(&harbour());
    let check = |page: &str, expect: &str| assert!(shop.page(page).contains(expect), "{page}");
    check(
        "AE/ar/aegean-terry-bath-towel/index.html",
        r#"<html lang="ar" dir="rtl" data-market="AE">"#,
    );
    check(
        "AE/en/aegean-terry-bath-towel/index.html",
        r#"<html lang="en" dir="ltr" data-market="AE">"#,
    );
    check(
        "AE/ar/aegean-terry-bath-towel/index.html",
        r#"<dd id="sku"><bdi><bdi dir="ltr">ATT-SS</bdi></bdi></dd>"#,
    );
    check(
        "index.html",
        r#"<a lang="ar" hreflang="ar" dir="rtl" href="AE/ar/index.html">العربية</a>"#,
    );
}

#[test]
fn a_missing_translation_falls_back_with_its_own_language() {
    let shop = Built::new(&harbour());
    let page = shop.page("AE/ar/smyrna-waffle-robe/index.html");
    assert!(page.contains(r#"<h1><bdi lang="en" dir="ltr">Smyrna waffle robe</bdi></h1>"#));
    assert!(
        page.contains(r#"<div class="text" lang="en" dir="ltr"><p>Light <b>waffle</b> weave.</p>"#)
    );
    assert!(!page.contains("class=\"fallback\""), "buyers see no tag");
}

#[test]
fn every_phrase_is_worded() {
    let shop = Built::new(&Site {
        preview: true,
        ..harbour()
    });
    for (path, bytes) in shop
        .files()
        .into_iter()
        .filter(|(path, _)| path.ends_with(".html"))
    {
        assert!(
            !String::from_utf8(bytes).unwrap().contains("shop-"),
            "{path} shows the id of a message"
        );
    }
}

#[test]
fn the_market_s_languages_come_before_the_source() {
    let mut site = harbour();
    site.markets = vec![market("DE", &["DE"], "EUR", &["tr", "de"])];
    let shop = Built::new(&site);
    assert!(
        shop.page("DE/tr/foca-bath-mat/index.html")
            .contains(r#"<h1><bdi lang="de" dir="ltr">Foça Badematte</bdi></h1>"#)
    );
    assert!(
        shop.page("DE/tr/smyrna-waffle-robe/index.html")
            .contains(r#"<h1><bdi lang="en" dir="ltr">Smyrna waffle robe</bdi></h1>"#)
    );
}

#[test]
fn the_preview_tags_what_fell_back() {
    let shop = Built::new(&Site {
        preview: true,
        ..harbour()
    });
    let page = shop.page("DE/de/smyrna-waffle-robe/index.html");
    assert!(page.contains(
        r#"<h1><bdi lang="en" dir="ltr">Smyrna waffle robe</bdi> <span class="fallback">"#
    ));
    let own = shop.page("DE/de/aegean-terry-bath-towel/index.html");
    assert!(own.contains("<h1>Aegean Terry Badetuch</h1>"));
}

#[test]
fn words_the_shop_does_not_speak_are_marked_as_english() {
    let mut site = harbour();
    site.markets = vec![market("JP", &["JP"], "JPY", &["ja"])];
    for variant in site
        .products
        .iter_mut()
        .flat_map(|product| &mut product.variants)
    {
        variant.prices = [("JP".to_owned(), crate::fixture::shown("2400"))].into();
    }
    let page = Built::new(&site).page("JP/ja/smyrna-waffle-robe/index.html");
    assert!(page.contains(r#"<html lang="ja" dir="ltr" data-market="JP">"#));
    assert!(page.contains(r#"<bdi lang="en-US" dir="ltr">About this item</bdi>"#));
    assert!(page.contains("value=\"2400\"") && page.contains("\"price\":\"2400\""));
    assert!(
        page.contains("<bdi>￥2,400</bdi>") || page.contains("<bdi>¥2,400</bdi>"),
        "formats are the page's own"
    );
}

#[test]
fn versions_are_named_by_language_and_country() {
    let mut site = harbour();
    site.markets = vec![
        market("DACH", &["DE", "AT"], "EUR", &["de"]),
        market("CN", &["CN"], "CNY", &["zh-Hans", "en-US"]),
        market("RETAIL", &["DE"], "EUR", &["de"]),
    ];
    let shop = Built::new(&site);
    let named = |page: &str| -> Vec<String> {
        let page = shop.page(page);
        page.split("<link rel=\"alternate\" hreflang=\"")
            .skip(1)
            .map(|rest| rest.split("\">").next().unwrap().replace("\" href=\"", " "))
            .collect()
    };
    insta::assert_debug_snapshot!(named("DACH/de/index.html"), @r#"
    [
        "zh-Hans-CN https://ege.example/CN/zh-Hans/",
        "en-CN https://ege.example/CN/en-US/",
        "de-DE https://ege.example/DACH/de/",
        "de-AT https://ege.example/DACH/de/",
        "x-default https://ege.example/",
    ]
    "#);
    assert_eq!(named("CN/en-US/index.html"), named("DACH/de/index.html"));
    assert_eq!(named("index.html"), named("DACH/de/index.html"));
    assert_eq!(
        named("RETAIL/de/index.html"),
        ["de-DE https://ege.example/RETAIL/de/"],
        "its country and language are taken: it names itself alone"
    );
    assert!(
        shop.page("RETAIL/de/index.html")
            .contains("rel=\"canonical\" href=\"https://ege.example/RETAIL/de/\"")
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    /// However markets share countries and languages, versions answer each other.
    #[test]
    fn versions_are_reciprocal(markets in proptest::collection::vec((0..4_usize, 0..3_usize, 0..4_usize), 1..5)) {
        const COUNTRIES: [&[&str]; 4] = [&["DE"], &["DE", "AT"], &["CH"], &[]];
        const LOCALES: [&[&str]; 4] = [&["de"], &["de", "en"], &["en-US", "en-GB"], &[]];
        let mut site = harbour();
        site.source_locale = locale("en");
        site.markets = markets.iter().enumerate().map(|(index, (countries, _, locales))| {
            market(&format!("M{index}"), COUNTRIES[*countries], "EUR", LOCALES[*locales])
        }).collect();
        for variant in site.products.iter_mut().flat_map(|product| &mut product.variants) {
            variant.prices = site.markets.iter().map(|market| (market.code.clone(), crate::fixture::shown("9.95"))).collect();
        }
        let shop = Built::new(&site);
        let report = check(shop.folder.path(), |_, _| Some(Decimal::new(995, 2))).unwrap();
        prop_assert!(report.is_clean(), "{:?}", report.faults);
    }
}
