//! Who sells, how to reach it, what it promises; and nothing that nobody said.

use crate::fixture::harbour;
use crate::{Built, built};
use dhow_domain::seller::{Profile, ProfileField};
use dhow_storefront::{Site, check};
use std::collections::BTreeMap;

fn firm(said: &[(&str, &str)]) -> Profile {
    let mut firm = Profile::default();
    for (field, text) in said {
        firm.set(ProfileField::parse(field).unwrap(), text).unwrap();
    }
    firm
}

fn shop(said: &[(&str, &str)]) -> Built {
    Built::new(&Site {
        profile: firm(said),
        ..harbour()
    })
}

const EVERYTHING: &[(&str, &str)] = &[
    ("legalName", "Ege <Ev> Tekstili A.Ş."),
    ("address", "Liman Cd. 4\n35220 İzmir"),
    ("country", "TR"),
    ("vatId", "1234567890"),
    ("email", "satis@ege.example"),
    ("phone", "+90 (0)232 441 00 00"),
    ("whatsapp", "+905320001122"),
    ("policies.DE.returns", "30 Tage.\n\nAuf unsere Kosten."),
    ("policies.AE.shipping", "DDP"),
];

#[test]
fn a_firm_that_says_nothing_has_no_page_and_asks_for_nothing() {
    let shop = shop(&[]);
    let files = shop.files();
    assert!(files.keys().all(|path| !path.contains("/firm/")));
    let page = shop.page("DE/de/aegean-terry-bath-towel/index.html");
    for word in ["mailto:", "tel:", "wa.me", "class=\"ask\"", "firm/contact"] {
        assert!(!page.contains(word), "{word}");
    }
}

#[test]
fn a_page_shows_what_was_said_and_no_label_of_what_was_not() {
    let page = shop(EVERYTHING).page("DE/de/firm/contact/index.html");
    for text in [
        "Ege &lt;Ev&gt; Tekstili A.Ş.",
        "<bdi>Liman Cd. 4</bdi><br><bdi>35220 İzmir</bdi>",
        "Türkei",
        "1234567890",
        "href=\"mailto:satis@ege.example\"",
        "href=\"tel:+902324410000\"",
        "href=\"https://wa.me/905320001122\"",
        "Kontakt und Impressum",
    ] {
        assert!(page.contains(text), "{text}");
    }
    let page = shop(&[("phone", "0232 441 00 00")]).page("DE/de/firm/contact/index.html");
    assert!(page.contains("0232 441 00 00") && !page.contains("tel:"));
    for label in ["USt-IdNr.", "Anschrift", "E-Mail", "WhatsApp", "Land"] {
        assert!(!page.contains(&format!("<dt>{label}</dt>")), "{label}");
    }
}

#[test]
fn pages_of_the_firm_say_what_they_are_about() {
    let shop = shop(EVERYTHING);
    let check = |page: &str, expect: &str| {
        let page = shop.page(page);
        let about = page.split(r#"<meta name="description" content=""#).nth(1);
        assert_eq!(about.unwrap().split('"').next(), Some(expect));
    };
    check(
        "DE/de/firm/contact/index.html",
        "Kontakt und Impressum: Ege &lt;Ev&gt; Tekstili A.Ş., Liman Cd. 4, 35220 İzmir, Türkei",
    );
    check(
        "DE/de/firm/returns/index.html",
        "Rückgabe: 30 Tage. Auf unsere Kosten.",
    );
    check("AE/en/firm/shipping/index.html", "Shipping: DDP");
}

#[test]
fn every_page_leads_to_what_its_market_was_promised() {
    let shop = shop(EVERYTHING);
    let policy = shop.page("DE/de/firm/returns/index.html");
    assert!(policy.contains("<p dir=\"auto\"><bdi>30 Tage.</bdi></p>"));
    let check = |page: &str, there: &str, not_there: &str| {
        let page = shop.page(page);
        assert!(page.contains(there) && !page.contains(not_there), "{there}");
    };
    check(
        "DE/de/index.html",
        "firm/returns/index.html",
        "firm/shipping",
    );
    check(
        "AE/ar/index.html",
        "firm/shipping/index.html",
        "firm/returns",
    );
    let files = shop.files();
    assert!(!files.contains_key("AE/ar/firm/returns/index.html"));
    // From a promise that the other market does not have, one comes to its first page.
    assert!(
        policy.contains("href=\"../../../../AE/ar/index.html\"")
            || policy.contains("AE/en/index.html")
    );
}

#[test]
fn a_product_is_asked_about_by_mail_with_its_sku_and_page() {
    let page = shop(EVERYTHING).page("DE/de/aegean-terry-bath-towel/index.html");
    let sku = "ATT-";
    let mail = page
        .split("href=\"mailto:")
        .find(|part| part.contains("?subject="));
    let mail = mail.unwrap().split('"').next().unwrap();
    assert!(
        mail.starts_with("satis@ege.example?subject=Frage%20zu%20"),
        "{mail}"
    );
    assert!(mail.contains(sku), "{mail}");
    assert!(
        mail.ends_with("https%3A%2F%2Fege.example%2FDE%2Fde%2Faegean-terry-bath-towel%2F"),
        "{mail}"
    );
    assert!(!page.contains("Preis anfragen"), "every price is shown");
}

#[test]
fn a_price_that_is_not_shown_is_asked_for() {
    let check = |said: &[(&str, &str)], expect: &[&str]| {
        let page = shop(said).page("AE/en/foca-bath-mat/index.html");
        for text in expect {
            assert!(page.contains(text), "{text}");
        }
    };
    check(
        &[("email", "satis@ege.example")],
        &[
            "Request a price",
            "mailto:satis@ege.example?subject=Price%20of%20",
        ],
    );
    check(
        &[("whatsapp", "+905320001122")],
        &[
            "Request a price",
            "https://wa.me/905320001122?text=Price%20of%20",
        ],
    );
}

#[test]
fn a_shop_with_a_firm_checks_and_a_former_page_of_it_goes() {
    let shop = shop(EVERYTHING);
    let prices: BTreeMap<(String, String), rust_decimal::Decimal> = harbour()
        .products
        .iter()
        .flat_map(|product| &product.variants)
        .flat_map(|variant| {
            variant
                .prices
                .iter()
                .filter_map(|(market, price)| match price {
                    dhow_storefront::SitePrice::Shown(price) => {
                        Some(((variant.sku.to_string(), market.clone()), *price))
                    }
                    dhow_storefront::SitePrice::OnRequest(_) => None,
                })
        })
        .collect();
    let expected = |sku: &str, market: &str| {
        let key = (sku.to_owned(), market.to_owned());
        prices.get(&key).copied()
    };
    let report = check(shop.folder.path(), expected).unwrap();
    assert_eq!((report.mismatches, report.faults), (vec![], vec![]));
    built(&harbour(), shop.folder.path()).unwrap();
    assert!(shop.files().keys().all(|path| !path.contains("/firm/")));
}
