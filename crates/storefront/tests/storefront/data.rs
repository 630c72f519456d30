//! What machines read of a product.

use crate::Built;
use crate::fixture::{harbour, picture, product, shown, texts, variant};
use dhow_storefront::{Site, SiteProduct, check};
use rust_decimal::Decimal;
use serde_json::Value;

const PRICES: [(&str, &str); 2] = [("DE", "5.00"), ("AE", "20")];

fn shop(product: SiteProduct) -> Built {
    Built::new(&Site {
        products: vec![product],
        ..harbour()
    })
}

fn data(shop: &Built, page: &str) -> Value {
    let page = shop.page(page);
    let json = page
        .split(r#"<script type="application/ld+json">"#)
        .nth(1)
        .unwrap();
    serde_json::from_str(json.split("</script>").next().unwrap()).unwrap()
}

fn with_option(name: &str, german: &str) -> SiteProduct {
    let mut made = product(
        "1",
        &[("en", "Shawl"), ("de", "Schal")],
        vec![
            variant("SH/1", &[(name, "One")], &PRICES),
            variant("SH 2", &[(name, "Two")], &PRICES),
        ],
    );
    made.options[0].name = texts(&[("en", name), ("de", german)]);
    made.options[0]
        .values
        .insert("One".to_owned(), texts(&[("en", "One"), ("de", "Eins")]));
    made.description = texts(&[("en", "Thin wool.")]);
    made.pictures = vec![picture(&[])];
    made.vendor = Some("Bursa Looms".to_owned());
    made
}

#[test]
fn variants_differ_by_words_of_schema_org_in_every_language() {
    let check = |name: &str, german: &str, property: &str| {
        let shop = shop(with_option(name, german));
        for (page, value) in [
            ("DE/de/shawl/index.html", "Eins"),
            ("DE/en/shawl/index.html", "One"),
        ] {
            let data = data(&shop, page);
            let first = &data["hasVariant"][0];
            if property.is_empty() {
                assert_eq!(data.get("variesBy"), None, "{name}");
                assert_eq!(first["additionalProperty"][0]["value"], value);
            } else {
                let address = format!("https://schema.org/{property}");
                assert_eq!(data["variesBy"], serde_json::json!([address]), "{name}");
                assert_eq!(first[property], value, "{name}");
                assert_eq!(first.get("additionalProperty"), None, "{name}");
            }
        }
    };
    check("Size", "Größe", "size");
    check("Beden", "Größe", "size");
    check("Colour", "Farbton", "color");
    check("Kumaş", "Stoff", "material");
    check("Print", "Muster", "pattern");
    check("Scent", "Duft", "");
}

#[test]
fn a_variant_stands_by_itself() {
    let shop = shop(with_option("Size", "Größe"));
    let data = data(&shop, "DE/en/shawl/index.html");
    let variants = data["hasVariant"].as_array().unwrap();
    let page = "https://ege.example/DE/en/shawl/";
    let urls: Vec<_> = variants
        .iter()
        .map(|it| it["url"].as_str().unwrap())
        .collect();
    assert_eq!(
        urls,
        [
            format!("{page}?variant=SH%2F1#v1"),
            format!("{page}?variant=SH%202#v2")
        ]
    );
    for (number, variant) in variants.iter().enumerate() {
        assert_eq!(variant["description"], "Thin wool.");
        assert_eq!(variant["image"].as_array().unwrap().len(), 1);
        assert_eq!(variant["brand"]["name"], "Bursa Looms");
        assert_eq!(variant["offers"]["url"], urls[number]);
    }
}

/// What schema.org lets each type say, as far as a shop says it.
const SAYS: [(&str, &[&str]); 7] = [
    (
        "ProductGroup",
        &[
            "name",
            "description",
            "url",
            "image",
            "brand",
            "productGroupID",
            "variesBy",
            "hasVariant",
        ],
    ),
    (
        "Product",
        &[
            "name",
            "description",
            "url",
            "image",
            "brand",
            "sku",
            "gtin",
            "size",
            "color",
            "material",
            "pattern",
            "additionalProperty",
            "countryOfOrigin",
            "weight",
            "offers",
        ],
    ),
    ("Brand", &["name"]),
    ("PropertyValue", &["name", "value"]),
    (
        "Offer",
        &[
            "price",
            "priceCurrency",
            "priceSpecification",
            "availability",
            "eligibleRegion",
            "eligibleQuantity",
            "url",
        ],
    ),
    (
        "UnitPriceSpecification",
        &[
            "price",
            "priceCurrency",
            "valueAddedTaxIncluded",
            "referenceQuantity",
        ],
    ),
    ("QuantitativeValue", &["value", "minValue", "unitCode"]),
];

/// Every type says only what schema.org has for it.
fn check_words(data: &Value, place: &str) {
    match data {
        Value::Array(several) => several.iter().for_each(|one| check_words(one, place)),
        Value::Object(said) => {
            let kind = said["@type"].as_str().unwrap();
            let known = SAYS.iter().find(|(known, _)| *known == kind);
            let (_, properties) = known.unwrap_or_else(|| panic!("{place}: {kind}"));
            for (name, value) in said.iter().filter(|(name, _)| !name.starts_with('@')) {
                assert!(
                    properties.contains(&name.as_str()),
                    "{place}: {kind}.{name}"
                );
                check_words(value, place);
            }
        }
        _ => {}
    }
}

#[test]
fn machines_read_words_of_schema_org_alone() {
    let mut site = harbour();
    for variant in site.products.iter_mut().flat_map(|it| &mut it.variants) {
        variant.minimum_quantity = Some(12.into());
        variant.price_quantity = 100;
    }
    site.products.push(with_option("Scent", "Duft"));
    let shop = Built::new(&site);
    let pages = shop.files().into_keys();
    let products: Vec<_> = pages
        .filter(|path| path.ends_with(".html") && shop.page(path).contains("ld+json"))
        .collect();
    assert_eq!(products.len(), 16, "four products in four shops");
    for page in products {
        check_words(&data(&shop, &page), &page);
    }
}

#[test]
fn a_price_for_many_says_for_how_many() {
    let mut nails = product("1", &[("en", "Nails")], vec![variant("N", &[], &PRICES)]);
    nails.variants[0].price_quantity = 100;
    let site = |unit: Option<&str>| {
        let mut nails = nails.clone();
        nails.variants[0].unit = unit.map(str::to_owned);
        shop(nails)
    };
    let stated = |shop: &Built| {
        data(shop, "DE/en/nails/index.html")["offers"]["priceSpecification"]["referenceQuantity"]
            .clone()
    };
    let expect =
        |unit| serde_json::json!({"@type": "QuantitativeValue", "value": 100, "unitCode": unit});
    assert_eq!(stated(&site(None)), expect("C62"));
    assert_eq!(stated(&site(Some("MTR"))), expect("MTR"));
    let report = check(site(None).folder.path(), |_, market| {
        Some(if market == "DE" { 5 } else { 20 }.into())
    });
    assert!(report.unwrap().is_clean());
}

#[test]
fn what_costs_nothing_says_so_and_checks() {
    let mut sample = product("1", &[("en", "Sample")], vec![variant("S", &[], &PRICES)]);
    for price in sample.variants[0].prices.values_mut() {
        *price = shown("0.00");
    }
    let shop = shop(sample);
    let report = check(shop.folder.path(), |_, _| Some(Decimal::ZERO)).unwrap();
    assert!(report.is_clean(), "{report:?}");
    let page = "DE/en/sample/index.html";
    let free = r#"data-currency="EUR">Free</data>"#;
    assert!(shop.page(page).contains(free));
    shop.change(page, free, r#"data-currency="EUR">€5.00</data>"#);
    let report = check(shop.folder.path(), |_, _| Some(Decimal::ZERO)).unwrap();
    assert_eq!(
        report.mismatches.len(),
        1,
        "a free thing that reads otherwise"
    );
}

#[test]
fn every_page_says_what_it_is_about_and_pictures_keep_their_place() {
    let shop = Built::new(&harbour());
    for (path, bytes) in shop.files() {
        if !path.ends_with(".html") {
            continue;
        }
        let page = String::from_utf8(bytes).unwrap();
        assert!(
            page.contains(r#"<meta name="description" content=""#),
            "{path}"
        );
        assert!(page.contains(r#"<link rel="icon""#), "{path}");
        for image in page.split("<img ").skip(1) {
            let image = image.split('>').next().unwrap();
            assert!(image.contains(r#"width="1" height="1""#), "{path}: {image}");
        }
        // Below a product without a picture others are shown, far from the top.
        let bare = page.contains(r#"<span class="stage">"#);
        if let Some(first) = page.split("<img ").nth(1).filter(|_| !bare) {
            let lazy = first.split('>').next().unwrap().contains("lazy");
            assert!(!lazy, "{path}: the first picture is what buyers wait for");
        }
    }
    let robots = shop.page("robots.txt");
    assert!(robots.contains("Sitemap: https://ege.example/sitemap.xml"));
}

#[test]
fn the_menu_has_every_group() {
    let mut site = harbour();
    let towel = site.products[0].clone();
    site.products = (0..12)
        .map(|number| {
            let mut copy = towel.clone();
            copy.id = format!("prd_{number:02}");
            copy.category.as_mut().unwrap().key = format!("Group {number:02}");
            copy.category.as_mut().unwrap().name.clear();
            for (index, variant) in copy.variants.iter_mut().enumerate() {
                variant.sku = dhow_domain::Sku::parse(&format!("A-{number}-{index}")).unwrap();
            }
            copy
        })
        .collect();
    let shop = Built::new(&site);
    let page = shop.page("DE/en/c/group-11/index.html");
    let menu = page
        .split("<header")
        .nth(1)
        .unwrap()
        .split("</header>")
        .next()
        .unwrap();
    for number in 0..12 {
        assert!(
            menu.contains(&format!("/c/group-{number:02}/index.html")),
            "{number}"
        );
    }
    let current: Vec<_> = menu
        .split("<a ")
        .filter(|link| link.contains("aria-current"))
        .collect();
    assert_eq!(current.len(), 1);
    assert!(current[0].contains("group-11"));
}
