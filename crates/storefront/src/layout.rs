//! Which pages there are and where each lies: markets, their languages, groups, products.
//!
//! Names are given out in the order of codes and titles, never in the order something happened to be
//! listed, so that shuffled input makes the same addresses.

use crate::addresses::Addresses;
use crate::error::Error;
use crate::groups::{Group, GroupedProduct, Groups};
use crate::imprint;
use crate::issue::BuildIssue;
use crate::site::{GivenAddresses, Site, SiteMarket, SiteProduct};
use crate::slug::Names;
use dhow_domain::seller::PolicyKind;
use dhow_domain::{Country, Locale};
use std::collections::BTreeMap;

/// The folder of groups in a shop.
const GROUPS: &str = "c";

/// One market in one language: a tree of pages of its own.
#[derive(Debug)]
pub(crate) struct Shop<'a> {
    pub(crate) market: &'a SiteMarket,
    pub(crate) locale: &'a Locale,
    /// Its folder in the storefront, such as `DE/de`.
    pub(crate) path: String,
    /// Languages a text falls back to, its own and its parents first.
    pub(crate) chain: Vec<Locale>,
    /// hreflang values of its pages; at least one.
    pub(crate) hreflang: Vec<String>,
    /// Whether other shops serve all its countries in its language already: then its pages name
    /// nobody but themselves.
    pub(crate) alone: bool,
}

/// A page of one shop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Page {
    /// The first page of a shop.
    Home,
    /// A page of a group; numbers begin at 0.
    Group(usize, usize),
    /// A product.
    Product(usize),
    /// Who sells, and how to reach it.
    Imprint,
    /// A promise to the market.
    Policy(PolicyKind),
}

/// The whole shop, laid out.
#[derive(Debug)]
pub(crate) struct Layout<'a> {
    pub(crate) site: &'a Site,
    pub(crate) shops: Vec<Shop<'a>>,
    pub(crate) groups: Vec<Group<'a>>,
    pub(crate) products: Vec<GroupedProduct<'a>>,
    /// Folders within a shop that pages left behind, each with the page that did; without `/` at
    /// the end.
    pub(crate) moved: Vec<(String, Page)>,
    /// Addresses given by this build.
    pub(crate) given: GivenAddresses,
    /// What was found about addresses.
    pub(crate) issues: Vec<BuildIssue>,
}

impl<'a> Layout<'a> {
    /// Lays a site out.
    ///
    /// # Errors
    /// [`Error::MarketTwice`] when two markets share a code: their prices could not be told apart.
    pub(crate) fn new(site: &'a Site) -> Result<Self, Error> {
        let shops = shops(site)?;
        let mut sold: Vec<_> = site.products.iter().collect();
        let place = |product: &SiteProduct| {
            let title = product.title.get(&site.source_locale);
            (title.map(|title| title.to_lowercase()), product.id.clone())
        };
        sold.sort_by_cached_key(|product| place(product));
        let addresses = Addresses::give(site, &sold);
        let placed = |(product, slug)| GroupedProduct {
            product,
            slug,
            group: 0,
        };
        let mut products: Vec<_> = sold.into_iter().zip(addresses.slugs).map(placed).collect();
        let groups = Groups::of(site, &mut products);
        let moved = addresses.moved.into_iter();
        let moved = moved.map(|(slug, product)| (slug, Page::Product(product)));
        let groups_moved = groups.moved.into_iter();
        let groups_moved =
            groups_moved.map(|(slug, group)| (format!("{GROUPS}/{slug}"), Page::Group(group, 0)));
        Ok(Self {
            site,
            shops,
            groups: groups.groups,
            products,
            moved: moved.chain(groups_moved).collect(),
            given: GivenAddresses {
                products: addresses.given,
                categories: groups.given,
            },
            issues: addresses.issues,
        })
    }

    /// Every page that some shop has, in a fixed order.
    pub(crate) fn pages(&self) -> impl Iterator<Item = Page> + '_ {
        let groups = self.groups.iter().enumerate();
        let group_pages = groups.flat_map(|(index, group)| {
            (0..group.pages()).map(move |page| Page::Group(index, page))
        });
        std::iter::once(Page::Home)
            .chain(group_pages)
            .chain((0..self.products.len()).map(Page::Product))
            .chain(self.firm_pages())
    }

    /// Whether a shop has a page that others have.
    pub(crate) fn has(&self, shop: &Shop<'_>, page: Page) -> bool {
        match page {
            Page::Policy(kind) => imprint::promise(self.site, &shop.market.code, kind).is_some(),
            _ => true,
        }
    }

    /// Pages of the firm that some shop has: its imprint, then what it promised.
    pub(crate) fn firm_pages(&self) -> impl Iterator<Item = Page> + '_ {
        let imprint = imprint::has_imprint(self.site).then_some(Page::Imprint);
        let promised = imprint::promised(self.site).map(Page::Policy);
        imprint.into_iter().chain(promised)
    }

    /// The folder of a page within its shop, with `/` at the end; nothing for the first page.
    pub(crate) fn folder(&self, page: Page) -> String {
        match page {
            Page::Home => String::new(),
            Page::Group(group, 0) => format!("{GROUPS}/{}/", self.groups[group].slug),
            Page::Group(group, number) => {
                format!("{GROUPS}/{}/page-{}/", self.groups[group].slug, number + 1)
            }
            Page::Product(product) => format!("{}/", self.products[product].slug),
            // A product lies one folder deep, so none is in the way of these.
            Page::Imprint => "firm/contact/".to_owned(),
            Page::Policy(kind) => format!("firm/{}/", kind.as_str()),
        }
    }

    /// The shops that have a page and stand behind no other: its versions.
    pub(crate) fn versions(&self, page: Page) -> impl Iterator<Item = &Shop<'a>> {
        let is_one = move |shop: &&Shop<'_>| !shop.alone && self.has(shop, page);
        self.shops.iter().filter(is_one)
    }

    /// The shop whose page is for buyers of whom nobody knows where they are and what they speak:
    /// one in the language that the goods were described in, where there is one. It is the same for
    /// all versions of a page, and it has the page.
    pub(crate) fn default_shop(&self, page: Page) -> Option<&Shop<'a>> {
        let source = &self.site.source_locale;
        let shops = || self.versions(page);
        let same = shops().find(|shop| shop.locale == source);
        let similar = || shops().find(|shop| shop.locale.language() == source.language());
        same.or_else(similar).or_else(|| shops().next())
    }

    /// The file of a page in the output folder.
    pub(crate) fn file(&self, shop: &Shop<'_>, page: Page) -> String {
        format!("{}/{}index.html", shop.path, self.folder(page))
    }
}

fn shops(site: &Site) -> Result<Vec<Shop<'_>>, Error> {
    let mut markets: Vec<_> = site.markets.iter().collect();
    markets.sort_by(|one, other| one.code.cmp(&other.code));
    if let Some(pair) = markets.windows(2).find(|pair| pair[0].code == pair[1].code) {
        return Err(Error::MarketTwice(pair[0].code.clone()));
    }
    let mut names = Names::default();
    // Codes that are safe as they are keep their spelling, whatever the others turn into.
    let mut in_turn = markets.clone();
    in_turn.sort_by_key(|market| !crate::slug::is_safe(&market.code));
    let folders: BTreeMap<_, _> = in_turn
        .iter()
        .map(|market| (market.code.as_str(), names.take_code(&market.code)))
        .collect();
    let mut shops: Vec<_> = markets
        .into_iter()
        .flat_map(|market| market_shops(site, market, &folders[market.code.as_str()]))
        .collect();
    claim(&mut shops);
    Ok(shops)
}

/// Gives languages and countries to shops, each once: a locale that names a country of its market
/// has that one first, then the markets have theirs in the order of their codes. Two spellings of
/// one are for the same readers: `zh-Hans-CN`, `zh-CN`.
fn claim(shops: &mut [Shop<'_>]) {
    let mut claimed: BTreeMap<String, String> = BTreeMap::new();
    let mut is_free = |(readers, tag): &(String, String)| {
        let before = claimed.len();
        claimed
            .entry(readers.clone())
            .or_insert_with(|| tag.clone());
        claimed.len() > before
    };
    for shop in shops.iter_mut() {
        let mut countries = shop.market.countries.iter();
        let own = region(shop.locale);
        if let Some(own) = countries.find(|country| Some(country.as_str()) == own) {
            let free = Some(version(shop.locale, *own)).filter(&mut is_free);
            shop.hreflang.extend(free.map(|(_, tag)| tag));
        }
    }
    for shop in shops.iter_mut() {
        let free = versions_of(shop).into_iter().filter(&mut is_free);
        let free: Vec<_> = free.map(|(_, tag)| tag).collect();
        shop.hreflang.extend(free);
    }
    // A page that stands behind others says so by the name that they have.
    for shop in shops.iter_mut() {
        shop.alone = shop.hreflang.is_empty();
        if shop.alone {
            let first = versions_of(shop).into_iter().next();
            let taken = first.and_then(|(readers, _)| claimed.get(&readers).cloned());
            shop.hreflang.extend(taken);
        }
    }
}

/// For whom a shop is: its language in each country of its market, each with its hreflang value. A
/// market without countries has the language as such.
fn versions_of(shop: &Shop<'_>) -> Vec<(String, String)> {
    let countries = &shop.market.countries;
    if countries.is_empty() {
        let tag = shop.locale.to_string();
        return vec![(tag.clone(), tag)];
    }
    let countries = countries.iter();
    countries
        .map(|country| version(shop.locale, *country))
        .collect()
}

fn version(locale: &Locale, country: Country) -> (String, String) {
    (locale.readers_in(country), locale.spoken_in(country))
}

/// The country a locale names, such as `GB` of `en-GB`.
fn region(locale: &Locale) -> Option<&str> {
    let mut parts = locale.as_str().split('-').skip(1);
    parts.find(|part| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_uppercase()))
}

fn market_shops<'a>(site: &'a Site, market: &'a SiteMarket, folder: &str) -> Vec<Shop<'a>> {
    let mut locales: Vec<&Locale> = Vec::new();
    for locale in &market.locales {
        if !locales.contains(&locale) {
            locales.push(locale);
        }
    }
    if locales.is_empty() {
        locales.push(&site.source_locale);
    }
    let mut names = Names::default();
    let shop = |locale: &&'a Locale| {
        let path = format!("{folder}/{}", names.take_code(locale.as_str()));
        Shop {
            market,
            locale,
            path,
            chain: chain(locale, &locales, &site.source_locale),
            hreflang: Vec::new(),
            alone: false,
        }
    };
    locales.iter().map(shop).collect()
}

/// The languages a text falls back to: the page's own and its parents, the others of its market with
/// theirs, then the source. Another script of the page's own language is none that its readers read.
fn chain(locale: &Locale, of_market: &[&Locale], source: &Locale) -> Vec<Locale> {
    let others = of_market.iter().copied().chain([source]);
    let readable = others.filter(|other| !other.is_other_script_of(locale));
    let mut chain: Vec<Locale> = Vec::new();
    for found in std::iter::once(locale)
        .chain(readable)
        .flat_map(Locale::chain)
    {
        if !chain.contains(&found) {
            chain.push(found);
        }
    }
    if !chain.contains(source) {
        chain.push(source.clone());
    }
    chain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parents_come_before_the_source_and_another_script_never() {
        let check = |page: &str, of_market: &[&str], source: &str, expect: &str| {
            let locale = |tag: &&str| Locale::parse(tag).unwrap();
            let (page, source) = (locale(&page), locale(&source));
            let of_market: Vec<Locale> = of_market.iter().map(locale).collect();
            let of_market: Vec<&Locale> = of_market.iter().collect();
            let found = chain(&page, &of_market, &source);
            let tags: Vec<&str> = found.iter().map(Locale::as_str).collect();
            assert_eq!(tags.join(" "), expect, "{page}");
        };
        check("pt-BR", &["pt-BR"], "tr", "pt-BR pt tr tr-TR");
        check(
            "fr-CA",
            &["fr-CA", "ar"],
            "tr",
            "fr-CA fr fr-FR ar ar-EG tr tr-TR",
        );
        check(
            "zh-TW",
            &["zh-TW", "zh-Hans"],
            "tr",
            "zh-TW zh-Hant tr tr-TR",
        );
        check(
            "zh-Hans",
            &["zh-Hans", "zh-Hant"],
            "zh-Hant",
            "zh-Hans zh-Hant",
        );
        check(
            "sr-Latn",
            &["sr-Latn", "sr"],
            "tr",
            "sr-Latn sr-Latn-RS tr tr-TR",
        );
    }
}
