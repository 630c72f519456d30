//! Which version of a page is for whom, as search engines are told by pages and by the sitemap.

use crate::Built;
use crate::fixture::{harbour, locale, market, shown};
use dhow_domain::seller::{Profile, ProfileField};
use dhow_storefront::{Site, check};
use rust_decimal::Decimal;

/// A market's code, its countries, and its languages.
type Market = (
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
);

/// A shop of these markets that promises something in some of them.
fn site(markets: &[Market], promised: &[&str]) -> Site {
    let mut site = harbour();
    site.source_locale = locale("en");
    site.markets = markets
        .iter()
        .map(|(code, countries, locales)| market(code, countries, "EUR", locales))
        .collect();
    for variant in site.products.iter_mut().flat_map(|it| &mut it.variants) {
        let prices = markets
            .iter()
            .map(|(code, ..)| ((*code).to_owned(), shown("9.95")));
        variant.prices = prices.collect();
    }
    let mut firm = Profile::default();
    for market in promised {
        let field = ProfileField::parse(&format!("policies.{market}.returns")).unwrap();
        firm.set(field, "30 days").unwrap();
    }
    site.profile = firm;
    site
}

/// A shop without faults.
fn shop(site: &Site) -> Built {
    let shop = Built::new(site);
    let report = check(shop.folder.path(), |_, _| Some(Decimal::new(995, 2))).unwrap();
    assert_eq!(report.faults, []);
    shop
}

/// What follows the beginning of a link to a version: `de-DE DE/de/firm/`.
fn links(text: &str, start: &str) -> Vec<String> {
    let links = text.split(start).skip(1).map(|rest| {
        let mut parts = rest.split('"');
        let tag = parts.next().unwrap();
        let address = parts.nth(1).unwrap();
        format!("{tag} {}", address.replace("https://ege.example/", ""))
    });
    links.collect()
}

fn of_page(shop: &Built, path: &str) -> Vec<String> {
    links(
        &shop.page(&format!("{path}index.html")),
        "<link rel=\"alternate\" hreflang=\"",
    )
}

fn of_sitemap(shop: &Built, path: &str) -> Vec<String> {
    let sitemap = shop.page("sitemap.xml");
    let entry = sitemap.split("<url><loc>").find(|entry| {
        entry
            .strip_prefix("https://ege.example/")
            .is_some_and(|rest| rest.starts_with(&format!("{path}</loc>")))
    });
    links(entry.unwrap(), "<xhtml:link rel=\"alternate\" hreflang=\"")
}

fn default_of(links: &[String]) -> Vec<&str> {
    let links = links.iter();
    links
        .filter_map(|link| link.strip_prefix("x-default "))
        .collect()
}

#[test]
fn a_promise_of_some_markets_is_for_everybody_where_it_was_made() {
    const EUROPE: &[Market] = &[
        ("AT", &["AT"], &["de"]),
        ("CN", &["CN"], &["zh-TW"]),
        ("FR", &["FR"], &["fr"]),
        ("US", &["US"], &["en"]),
    ];
    let check = |promised: &[&str], expect: &str| {
        let shop = shop(&site(EUROPE, promised));
        for market in promised {
            let locale = match *market {
                "AT" => "de",
                "CN" => "zh-TW",
                "FR" => "fr",
                _ => "en",
            };
            let path = format!("{market}/{locale}/firm/returns/");
            let (page, listed) = (of_page(&shop, &path), of_sitemap(&shop, &path));
            assert_eq!(default_of(&page), [expect], "{path} of {promised:?}");
            assert_eq!(page, listed, "{path} of {promised:?}");
        }
    };
    check(&["FR"], "FR/fr/firm/returns/");
    check(&["CN"], "CN/zh-TW/firm/returns/");
    check(&["CN", "FR"], "CN/zh-TW/firm/returns/");
    check(&["AT", "CN", "FR"], "AT/de/firm/returns/");
    check(&["FR", "US"], "US/en/firm/returns/");
}

#[test]
fn a_page_and_the_sitemap_name_the_same_versions() {
    const MARKETS: &[Market] = &[
        ("A", &["GB"], &["en", "en-GB"]),
        ("B", &["GB", "IE"], &["en-GB"]),
        ("C", &["GB"], &["en"]),
    ];
    let shop = shop(&site(MARKETS, &["A", "C"]));
    for path in [
        "A/en/smyrna-waffle-robe/",
        "A/en-GB/smyrna-waffle-robe/",
        "B/en-GB/smyrna-waffle-robe/",
        "A/en-GB/firm/returns/",
        "A/en/",
        "A/en-GB/",
    ] {
        let (page, listed) = (of_page(&shop, path), of_sitemap(&shop, path));
        if page.len() > 1 {
            assert_eq!(page, listed, "{path}");
        } else {
            assert_eq!(listed, [""; 0], "{path}: it stands behind others");
        }
    }
}

#[test]
fn a_page_behind_others_is_for_nobody_else() {
    let check = |markets: &[Market], behind: &str, before: &str| {
        let shop = shop(&site(markets, &[]));
        for page in ["", "smyrna-waffle-robe/"] {
            let own = of_page(&shop, &format!("{behind}/{page}"));
            assert_eq!(default_of(&own), [""; 0], "{behind}/{page}");
            assert!(!own.is_empty(), "{behind}/{page} names itself");
            let address = if page.is_empty() {
                String::new()
            } else {
                format!("{before}/{page}")
            };
            let others = of_page(&shop, &format!("{before}/{page}"));
            assert_eq!(default_of(&others), [address.as_str()], "{before}/{page}");
        }
    };
    check(&[("A", &["GB"], &["en", "en-GB"])], "A/en", "A/en-GB");
    check(
        &[("A", &["BR"], &["pt"]), ("B", &["BR"], &["pt-BR"])],
        "A/pt",
        "B/pt-BR",
    );
    check(
        &[("A", &["DE", "AT"], &["de"]), ("B", &["AT"], &["de"])],
        "B/de",
        "A/de",
    );
    check(
        &[("A", &["GB"], &["en"]), ("B", &["UK"], &["en"])],
        "B/en",
        "A/en",
    );
}

#[test]
fn a_script_that_a_country_does_not_expect_is_named() {
    let check = |locale: &str, country: &'static str, expect: &str| {
        let mut site = site(&[("M", &[], &[])], &[]);
        site.markets = vec![market("M", &[country], "EUR", &[locale])];
        let shop = shop(&site);
        let links = of_page(&shop, &format!("M/{locale}/smyrna-waffle-robe/"));
        let tag = links[0].split(' ').next();
        assert_eq!(tag, Some(expect), "{locale} in {country}");
    };
    check("zh-TW", "CN", "zh-Hant-CN");
    check("zh-HK", "CN", "zh-Hant-CN");
    check("zh-HK", "SG", "zh-Hant-SG");
    check("zh-SG", "TW", "zh-Hans-TW");
    check("zh-TW", "TW", "zh-TW");
    check("zh-TW", "HK", "zh-HK");
    check("zh-Hans", "TW", "zh-Hans-TW");
    check("zh-Hans", "CN", "zh-Hans-CN");
    check("sr-Latn", "RS", "sr-Latn-RS");
    check("pa-PK", "IN", "pa-Arab-IN");
    check("uz-AF", "UZ", "uz-Arab-UZ");
    check("en-GB", "US", "en-US");
    check("de-AT", "UK", "de-GB");
    check("fr", "EL", "fr-GR");
}

#[test]
fn a_language_of_a_country_has_that_country_first() {
    let named = |markets: &[Market], page: &str| of_page(&shop(&site(markets, &[])), page);
    let robe = "smyrna-waffle-robe/";
    assert_eq!(
        named(
            &[("EU", &["DE", "GB"], &["en", "en-GB"])],
            "EU/en/smyrna-waffle-robe/"
        ),
        [
            format!("en-DE EU/en/{robe}"),
            format!("en-GB EU/en-GB/{robe}"),
            format!("x-default EU/en/{robe}"),
        ]
    );
    assert_eq!(
        named(
            &[
                ("A", &["US", "CA"], &["en"]),
                ("B", &["CA"], &["en-CA", "fr-CA"])
            ],
            "A/en/smyrna-waffle-robe/"
        ),
        [
            format!("en-US A/en/{robe}"),
            format!("en-CA B/en-CA/{robe}"),
            format!("fr-CA B/fr-CA/{robe}"),
            format!("x-default A/en/{robe}"),
        ]
    );
    assert_eq!(
        named(
            &[
                ("A", &["BR"], &["pt"]),
                ("B", &["BR", "PT"], &["pt-BR", "pt-PT"])
            ],
            "A/pt/smyrna-waffle-robe/"
        ),
        [format!("pt-BR A/pt/{robe}")],
        "a page behind others names itself alone"
    );
}

#[test]
fn no_two_versions_are_for_the_same_readers() {
    let check = |markets: &[Market], expect: &[&str]| {
        let shop = shop(&site(markets, &[]));
        let first = format!("{}/{}/", markets[0].0, markets[0].2[0]);
        let tags: Vec<String> = of_page(&shop, &first)
            .iter()
            .filter_map(|link| link.split(' ').next())
            .filter(|tag| *tag != "x-default")
            .map(str::to_owned)
            .collect();
        assert_eq!(tags, expect, "{markets:?}");
    };
    check(
        &[("CN", &["CN"], &["zh-Hans", "zh-SG", "en"])],
        &["zh-Hans-CN", "en-CN"],
    );
    check(
        &[
            ("CN", &["CN"], &["zh-Hans"]),
            ("SG", &["CN", "SG"], &["zh-SG"]),
        ],
        &["zh-Hans-CN", "zh-SG"],
    );
    check(
        &[
            ("TW", &["TW"], &["zh-TW", "zh-HK"]),
            ("UK", &["GB"], &["en"]),
        ],
        &["zh-TW", "en-GB"],
    );
    check(
        &[("RS", &["RS"], &["sr", "sr-Latn"])],
        &["sr-RS", "sr-Latn-RS"],
    );
    check(
        &[("EU", &["DE", "AT"], &["de-DE", "de-AT", "de"])],
        &["de-DE", "de-AT"],
    );
}
