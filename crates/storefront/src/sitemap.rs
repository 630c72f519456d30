//! The list of all pages for search engines, with the other languages of each. Addresses need no
//! escaping: [`BaseUrl`] and the names of folders hold nothing that XML would read.

use crate::address::BaseUrl;
use crate::layout::{Layout, Page, Shop};
use std::fmt::Write as _;

/// Most addresses in one file, by the sitemap protocol.
const MOST_ADDRESSES: usize = 50_000;

/// Most bytes in one file: the protocol allows 50 MiB, alternates make long entries.
const MOST_BYTES: usize = 45 * 1024 * 1024;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// Collects entries into files of allowed size.
#[derive(Debug)]
struct Parts {
    full: Vec<String>,
    open: String,
    addresses: usize,
    most: usize,
}

impl Parts {
    fn add(&mut self, entry: &str) {
        if self.addresses == self.most || self.open.len() + entry.len() > MOST_BYTES {
            self.full.push(std::mem::take(&mut self.open));
            self.addresses = 0;
        }
        self.open.push_str(entry);
        self.addresses += 1;
    }

    fn finish(mut self) -> Vec<String> {
        self.full.push(self.open);
        self.full
    }
}

/// The files of the sitemap with their paths: `sitemap.xml` alone, or an index and its parts.
pub(crate) fn sitemap(layout: &Layout<'_>, base: &BaseUrl) -> Vec<(String, String)> {
    split(layout, base, MOST_ADDRESSES)
}

fn split(layout: &Layout<'_>, base: &BaseUrl, most: usize) -> Vec<(String, String)> {
    let mut parts = Parts {
        full: Vec::new(),
        open: String::new(),
        addresses: 0,
        most,
    };
    parts.add(&format!("<url><loc>{}</loc></url>\n", base.root()));
    for page in layout.pages() {
        let first = layout.versions(page).next();
        let alternates = first.map_or_else(String::new, |shop| links(layout, base, shop, page));
        for shop in layout.shops.iter().filter(|shop| layout.has(shop, page)) {
            let others = if shop.alone { "" } else { &alternates };
            let address = base.page(layout, shop, page);
            parts.add(&format!("<url><loc>{address}</loc>{others}</url>\n"));
        }
    }
    name(base, &parts.finish())
}

fn links(layout: &Layout<'_>, base: &BaseUrl, shop: &Shop<'_>, page: Page) -> String {
    let mut links = String::new();
    let versions = base.alternates(layout, shop, page);
    for (tag, address) in &versions {
        let _ = write!(
            links,
            "\n<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{address}\"/>"
        );
    }
    links
}

fn name(base: &BaseUrl, parts: &[String]) -> Vec<(String, String)> {
    let whole = |entries: &str| {
        format!(
            "{HEAD}<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n{entries}</urlset>\n"
        )
    };
    if let [only] = parts {
        return vec![("sitemap.xml".to_owned(), whole(only))];
    }
    let path = |index: usize| format!("sitemap-{}.xml", index + 1);
    let entries: String = (0..parts.len())
        .map(|index| format!("<sitemap><loc>{}</loc></sitemap>\n", base.of(&path(index))))
        .collect();
    let index = format!(
        "{HEAD}<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{entries}</sitemapindex>\n"
    );
    let files = parts
        .iter()
        .enumerate()
        .map(|(index, entries)| (path(index), whole(entries)));
    std::iter::once(("sitemap.xml".to_owned(), index))
        .chain(files)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_list_is_split_and_indexed() {
        let base = BaseUrl::parse("https://ege.example").unwrap();
        let mut parts = Parts {
            full: Vec::new(),
            open: String::new(),
            addresses: 0,
            most: 2,
        };
        for number in 0..5 {
            parts.add(&format!(
                "<url><loc>https://ege.example/{number}</loc></url>\n"
            ));
        }
        let files = name(&base, &parts.finish());
        let paths: Vec<_> = files.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(
            paths,
            [
                "sitemap.xml",
                "sitemap-1.xml",
                "sitemap-2.xml",
                "sitemap-3.xml"
            ]
        );
        assert!(
            files[0]
                .1
                .contains("<sitemap><loc>https://ege.example/sitemap-3.xml</loc></sitemap>")
        );
        let counts: Vec<_> = files[1..]
            .iter()
            .map(|(_, text)| text.matches("<url>").count())
            .collect();
        assert_eq!(counts, [2, 2, 1]);
    }
}
