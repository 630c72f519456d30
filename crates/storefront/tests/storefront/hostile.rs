//! Texts made to do harm are words and nothing else, wherever they stand.

use crate::Built;
use crate::fixture::{HOSTILE, hostile};
use dhow_storefront::check;
use rust_decimal::Decimal;

#[test]
fn hostile_texts_are_inert_on_every_page() {
    let shop = Built::new(&hostile());
    for (path, bytes) in shop
        .files()
        .into_iter()
        .filter(|(path, _)| path.ends_with(".html"))
    {
        let page = String::from_utf8(bytes).unwrap();
        let scripts = page.matches("<script").count();
        let ours = page.matches("<script src=\"").count()
            + page
                .matches("<script type=\"application/ld+json\">")
                .count();
        assert_eq!(scripts, ours, "{path}: a script that is not ours");
        assert_eq!(page.matches("</script").count(), ours, "{path}");
        assert_eq!(page.matches("</title").count(), 1, "{path}");
        for tag in page
            .split('<')
            .skip(1)
            .map(|rest| rest.split('>').next().unwrap_or_default())
        {
            let mut quotes = tag.split('"');
            let names: String = quotes.by_ref().step_by(2).collect::<Vec<_>>().join(" ");
            assert!(
                !names.contains(" on") && !names.contains("srcdoc"),
                "{path}: <{tag}>"
            );
        }
        assert!(
            !page.contains("href=\"javascript:") && !page.contains("<img src=x"),
            "{path}"
        );
        assert!(
            !page.contains(['\u{2028}', '\u{2029}', '\u{202E}', '\u{2066}', '\0']),
            "{path}"
        );
        assert!(
            !page.contains("49{"),
            "{path}: a template inside a text was run"
        );
    }
}

#[test]
fn a_hostile_shop_has_no_fault_and_its_prices_are_read_back() {
    let shop = Built::new(&hostile());
    let report = check(shop.folder.path(), |_, market| {
        Some(if market == "DE" {
            Decimal::new(1895, 2)
        } else {
            Decimal::from(75)
        })
    });
    let report = report.unwrap();
    assert!(report.is_clean(), "{report:?}");
    assert_eq!(report.offers, 2 * 2 * HOSTILE.len() as u64);
    assert_eq!(report.certificate, shop.report.certificate);
}

#[test]
fn the_sitemap_stays_xml() {
    let shop = Built::new(&hostile());
    let sitemap = shop.page("sitemap.xml");
    assert!(sitemap.split("<loc>").skip(1).all(|rest| {
        let address = rest.split("</loc>").next().unwrap();
        address
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b":/.-".contains(&byte))
    }));
}
