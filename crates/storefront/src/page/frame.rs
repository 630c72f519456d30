//! What stands around the content of a page: its title, its addresses, and the way to the same
//! page in other languages and markets.

use super::Renderer;
use super::front::Front;
use crate::address::up;
use crate::layout::{Page, Shop};
use crate::words;
use serde::Serialize;

/// What templates call `page`.
#[derive(Debug, Serialize)]
pub(super) struct Frame {
    title: String,
    summary: Option<String>,
    canonical: Option<String>,
    alternates: Vec<(String, String)>,
    root: String,
    up: String,
    languages: Vec<Version>,
    markets: Vec<Version>,
    group: Option<usize>,
    pub(super) date: Option<String>,
}

/// The same page for other buyers.
#[derive(Debug, Serialize)]
pub(super) struct Version {
    pub(super) lang: String,
    pub(super) dir: &'static str,
    pub(super) label: String,
    pub(super) href: String,
    pub(super) current: bool,
}

/// What a page says of itself.
#[derive(Debug, Default)]
pub(super) struct Head<'t> {
    /// Its name; nothing on the first page.
    pub(super) title: Option<&'t str>,
    /// What it is about, for search engines.
    pub(super) summary: Option<String>,
    /// The group to mark in the menu.
    pub(super) group: Option<usize>,
}

impl Renderer<'_> {
    pub(super) fn frame(&self, front: &Front<'_>, page: Page, head: Head<'_>) -> Frame {
        let folder = self.layout.folder(page);
        let up = up(&folder);
        let root = format!("../../{up}");
        let seller = crate::markup::clean(&self.layout.site.seller);
        let title = match head.title {
            Some(title) => format!("{} · {seller}", crate::markup::clean(title)),
            None => seller.into_owned(),
        };
        let alternates = self.base.map_or_else(Vec::new, |base| {
            base.alternates(self.layout, front.shop, page)
        });
        Frame {
            title,
            summary: head.summary,
            canonical: self
                .base
                .map(|base| base.page(self.layout, front.shop, page)),
            alternates,
            languages: self.languages(front, &root, &folder),
            markets: self.markets(front, &root, page),
            root,
            up,
            group: head.group,
            date: None,
        }
    }

    fn languages(&self, front: &Front<'_>, root: &str, folder: &str) -> Vec<Version> {
        let of_market = self
            .layout
            .shops
            .iter()
            .filter(|shop| shop.market.code == front.shop.market.code);
        let versions = of_market
            .map(|shop| self.language(shop, format!("{root}{}/{folder}index.html", shop.path)));
        versions
            .map(|version| Version {
                current: version.lang == front.shop.locale.as_str(),
                ..version
            })
            .collect()
    }

    /// The other markets, each in the language of the page where it has it; their first page where
    /// they do not have this one.
    fn markets(&self, front: &Front<'_>, root: &str, page: Page) -> Vec<Version> {
        let mut versions: Vec<(&str, Version)> = Vec::new();
        for shop in &self.layout.shops {
            let code = shop.market.code.as_str();
            let known = versions.iter().position(|(known, _)| *known == code);
            let same_language = shop.locale == front.shop.locale;
            if known.is_some() && !same_language {
                continue;
            }
            let there = Some(page).filter(|page| self.layout.has(shop, *page));
            let folder = self.layout.folder(there.unwrap_or(Page::Home));
            let version = Version {
                lang: shop.locale.to_string(),
                dir: words::direction(shop.locale),
                label: front.markets.get(code).cloned().unwrap_or_default(),
                href: format!("{root}{}/{folder}index.html", shop.path),
                current: code == front.shop.market.code,
            };
            match known {
                Some(index) => versions[index].1 = version,
                None => versions.push((code, version)),
            }
        }
        if versions.len() < 2 {
            Vec::new()
        } else {
            versions.into_iter().map(|(_, version)| version).collect()
        }
    }

    /// A shop named by its language.
    pub(super) fn language(&self, shop: &Shop<'_>, href: String) -> Version {
        Version {
            lang: shop.locale.to_string(),
            dir: words::direction(shop.locale),
            label: self
                .own_names
                .get(shop.locale)
                .cloned()
                .unwrap_or_else(|| shop.locale.to_string()),
            href,
            current: false,
        }
    }
}
