//! Which pages there are and where each lies: markets, their languages, groups, products.
//!
//! Names are given out in the order of codes and ids, never in the order something happened to be
//! listed, so that shuffled input makes the same addresses.

use crate::error::Error;
use crate::imprint;
use crate::localized_text::localize;
use crate::site::{Site, SiteCategory, SiteMarket, SiteProduct};
use crate::slug::Names;
use dhow_domain::Locale;
use dhow_domain::seller::PolicyKind;
use std::collections::{BTreeMap, BTreeSet};

/// Products on one page of a group.
pub(crate) const PAGE_SIZE: usize = 60;

/// One market in one language: a tree of pages of its own.
#[derive(Debug)]
pub(crate) struct Shop<'a> {
    pub(crate) market: &'a SiteMarket,
    pub(crate) locale: &'a Locale,
    /// Its folder in the storefront, such as `DE/de`.
    pub(crate) path: String,
    /// Languages a text falls back to, its own first.
    pub(crate) chain: Vec<&'a Locale>,
    /// hreflang values of its pages; empty when other shops serve all its countries in its
    /// language already.
    pub(crate) hreflang: Vec<String>,
}

/// A product, and the group it is shown in.
#[derive(Debug)]
pub(crate) struct GroupedProduct<'a> {
    pub(crate) product: &'a SiteProduct,
    pub(crate) slug: String,
    /// Index of its group.
    pub(crate) group: usize,
}

/// A group of products: a category, or those that have none.
#[derive(Debug)]
pub(crate) struct Group<'a> {
    pub(crate) category: Option<&'a SiteCategory>,
    pub(crate) slug: String,
    /// Indices of its products, in order.
    pub(crate) products: Vec<usize>,
}

impl Group<'_> {
    /// How many pages it has; at least one.
    pub(crate) fn pages(&self) -> usize {
        self.products.len().div_ceil(PAGE_SIZE).max(1)
    }
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
}

impl<'a> Layout<'a> {
    /// Lays a site out.
    ///
    /// # Errors
    /// [`Error::MarketTwice`] when two markets share a code: their prices could not be told apart.
    pub(crate) fn new(site: &'a Site) -> Result<Self, Error> {
        let shops = shops(site)?;
        let mut products = group_products(site);
        let groups = group(&mut products);
        Ok(Self {
            site,
            shops,
            groups,
            products,
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
            Page::Group(group, 0) => format!("c/{}/", self.groups[group].slug),
            Page::Group(group, number) => {
                format!("c/{}/page-{}/", self.groups[group].slug, number + 1)
            }
            Page::Product(product) => format!("{}/", self.products[product].slug),
            // A product lies one folder deep, so none is in the way of these.
            Page::Imprint => "firm/contact/".to_owned(),
            Page::Policy(kind) => format!("firm/{}/", kind.as_str()),
        }
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
    let mut claimed = BTreeSet::new();
    Ok(markets
        .into_iter()
        .flat_map(|market| market_shops(site, market, &folders[market.code.as_str()], &mut claimed))
        .collect())
}

fn market_shops<'a>(
    site: &'a Site,
    market: &'a SiteMarket,
    folder: &str,
    claimed: &mut BTreeSet<String>,
) -> Vec<Shop<'a>> {
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
        let rest = locales
            .iter()
            .copied()
            .chain([&site.source_locale])
            .filter(|other| other != locale);
        let chain = std::iter::once(*locale).chain(rest).collect();
        let path = format!("{folder}/{}", names.take_code(locale.as_str()));
        let hreflang = market
            .countries
            .iter()
            .map(|country| hreflang(locale, country.as_str()));
        let hreflang = hreflang.filter(|tag| claimed.insert(tag.clone())).collect();
        Shop {
            market,
            locale,
            path,
            chain,
            hreflang,
        }
    };
    locales.iter().map(shop).collect()
}

/// The language and script of a locale with a country: `zh-Hans` in China is `zh-Hans-CN`.
fn hreflang(locale: &Locale, country: &str) -> String {
    let mut parts = locale.as_str().split('-');
    let language = parts.next().unwrap_or_default();
    let script = parts
        .next()
        .filter(|part| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_alphabetic()));
    match script {
        Some(script) => format!("{language}-{script}-{country}"),
        None => format!("{language}-{country}"),
    }
}

fn group_products(site: &Site) -> Vec<GroupedProduct<'_>> {
    let mut products: Vec<_> = site.products.iter().collect();
    products.sort_by(|one, other| one.id.cmp(&other.id));
    let mut names = Names::default();
    products
        .into_iter()
        .map(|product| {
            let sku = product.variants.first().map(|variant| variant.sku.as_str());
            let title =
                localize(&product.title, &[&site.source_locale]).map(|localized| localized.text);
            let wishes = product
                .slug
                .as_deref()
                .into_iter()
                .chain(title)
                .chain(sku)
                .chain([product.id.as_str()]);
            GroupedProduct {
                product,
                slug: names.take_slug(wishes),
                group: 0,
            }
        })
        .collect()
}

/// Groups by category, in the order of their names; products without one come last.
fn group<'a>(products: &mut [GroupedProduct<'a>]) -> Vec<Group<'a>> {
    let mut by_key: BTreeMap<(bool, &str), Group<'a>> = BTreeMap::new();
    for (index, grouped) in products.iter().enumerate() {
        let category = grouped
            .product
            .category
            .as_ref()
            .filter(|category| !category.key.trim().is_empty());
        let key = (
            category.is_none(),
            category.map_or("", |category| category.key.as_str()),
        );
        let empty = || Group {
            category,
            slug: String::new(),
            products: Vec::new(),
        };
        by_key.entry(key).or_insert_with(empty).products.push(index);
    }
    let mut names = Names::default();
    let mut groups: Vec<_> = by_key.into_values().collect();
    for (index, group) in groups.iter_mut().enumerate() {
        group.slug = names.take_slug([group
            .category
            .map_or("other", |category| category.key.as_str())]);
        group
            .products
            .iter()
            .for_each(|product| products[*product].group = index);
    }
    groups
}
