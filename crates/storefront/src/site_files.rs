//! Small files at the root of a shop that browsers and search engines ask for.

use crate::address::BaseUrl;
use crate::markup::escape;

/// Where the sign of the shop lies.
pub(crate) const ICON: &str = "assets/icon.svg";

/// The files with their paths.
pub(crate) fn site_files(seller: &str, base: Option<&BaseUrl>) -> Vec<(&'static str, String)> {
    vec![("robots.txt", robots(base)), (ICON, icon(seller))]
}

/// Everything may be read; where the shop has an address, the list of its pages is named.
fn robots(base: Option<&BaseUrl>) -> String {
    let mut text = "User-agent: *\nAllow: /\n".to_owned();
    if let Some(base) = base {
        text.push_str(&format!("\nSitemap: {}\n", base.of("sitemap.xml")));
    }
    text
}

/// The first letter of the seller's name in the colours of the shop.
fn icon(seller: &str) -> String {
    let letter = crate::page::initial(seller);
    format!(
        concat!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">"#,
            r##"<rect width="64" height="64" rx="12" fill="#0b5560"/>"##,
            r##"<text x="32" y="46" font-family="serif" font-size="40" text-anchor="middle" fill="#fff">{}</text></svg>"##,
            "\n"
        ),
        escape(&letter)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn robots_are_led_to_the_sitemap() {
        let base = BaseUrl::parse("https://shop.example/ege").unwrap();
        assert_eq!(
            robots(Some(&base)),
            "User-agent: *\nAllow: /\n\nSitemap: https://shop.example/ege/sitemap.xml\n"
        );
        assert_eq!(robots(None), "User-agent: *\nAllow: /\n");
    }

    #[test]
    fn the_sign_is_the_first_letter() {
        let check = |seller: &str, letter: &str| {
            assert!(
                icon(seller).contains(&format!(">{letter}</text>")),
                "{seller}"
            );
        };
        check("ege home", "E");
        check("<script>", "S");
        check("منزل", "م");
        check("", "");
    }
}
