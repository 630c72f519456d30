//! Groups of products and where each stands. An address that was given to a category stays its own,
//! be there goods of it or not; where a category has none any more, a page stays that leads after
//! them.

use crate::site::{Site, SiteCategory, SiteCategoryAddress, SiteProduct};
use crate::slug::Names;
use dhow_domain::catalogue::folded_slug;
use std::collections::BTreeMap;

/// Products on one page of a group.
pub(crate) const PAGE_SIZE: usize = 60;

/// What the address of goods without a category is made from.
const WITHOUT: &str = "other";

/// A product, and the group it is shown in.
#[derive(Debug)]
pub(crate) struct GroupedProduct<'a> {
    pub(crate) product: &'a SiteProduct,
    pub(crate) slug: String,
    /// Index of its group.
    pub(crate) group: usize,
}

/// A group of products: a category, or those that have none.
#[derive(Debug, Clone)]
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

/// The groups of a shop.
#[derive(Debug, Default)]
pub(crate) struct Groups<'a> {
    pub(crate) groups: Vec<Group<'a>>,
    /// Where categories stood that have no goods any more, each with the index of the group that
    /// most of its goods are in now.
    pub(crate) moved: Vec<(String, usize)>,
    /// What was given by this build and is to be remembered.
    pub(crate) given: Vec<SiteCategoryAddress>,
}

/// What a category is known by: its name with the case folded, empty where there is none.
pub(crate) fn category_of(product: &SiteProduct) -> String {
    let category = product.category.as_ref();
    category.map_or_else(String::new, |category| folded_slug(category.key.trim()))
}

impl<'a> Groups<'a> {
    /// Groups by category, in the order of their names; products without one come last. Names that
    /// differ by case only are one category: their pages would take each other's address.
    pub(crate) fn of(site: &Site, products: &mut [GroupedProduct<'a>]) -> Self {
        let mut by_key: BTreeMap<(bool, String), Group<'a>> = BTreeMap::new();
        for (index, grouped) in products.iter().enumerate() {
            let key = category_of(grouped.product);
            let category = grouped.product.category.as_ref();
            let empty = || Group {
                category: category.filter(|_| !key.is_empty()),
                slug: String::new(),
                products: Vec::new(),
            };
            let group = by_key.entry((key.is_empty(), key.clone()));
            group.or_insert_with(empty).products.push(index);
        }
        let groups = by_key.into_iter().map(|((_, key), group)| (key, group));
        let (keys, groups): (Vec<_>, Vec<_>) = groups.unzip();
        let mut found = Self {
            groups,
            ..Self::default()
        };
        found.give(site, &keys);
        for (index, group) in found.groups.iter().enumerate() {
            for product in &group.products {
                products[*product].group = index;
            }
        }
        found.follow(site, &keys, products);
        found
    }

    /// Gives every group its address.
    fn give(&mut self, site: &Site, keys: &[String]) {
        let known = by_category(site);
        let mut names = Names::default();
        known.values().for_each(|it| names.reserve(&it.slug));
        for (group, key) in self.groups.iter_mut().zip(keys) {
            if let Some(address) = known.get(key.as_str()) {
                group.slug = address.slug.clone();
                continue;
            }
            let name = group.category.map_or(WITHOUT, |it| it.key.as_str());
            group.slug = names.take_slug([name]);
            self.given.push(SiteCategoryAddress {
                category: key.clone(),
                slug: group.slug.clone(),
                moved_to: None,
            });
        }
    }

    /// Finds where the goods went of every category that has none any more.
    fn follow(&mut self, site: &Site, keys: &[String], products: &[GroupedProduct<'_>]) {
        let indices: BTreeMap<&str, usize> = keys.iter().map(String::as_str).zip(0..).collect();
        let known = by_category(site);
        let went = where_goods_went(site, products);
        let target = |category: &str| {
            let went = went.get(category).map(|group| keys[*group].as_str());
            went.or_else(|| known.get(category)?.moved_to.as_deref())
        };
        for address in &site.category_addresses {
            if indices.contains_key(address.category.as_str()) {
                continue;
            }
            let now = target(&address.category);
            if now != address.moved_to.as_deref() {
                self.given.push(SiteCategoryAddress {
                    moved_to: now.map(str::to_owned),
                    ..address.clone()
                });
            }
            // A category that goods went to may have none itself by now; two may name each other.
            let mut on_the_way = std::iter::successors(now, |category| target(category));
            let mut on_the_way = on_the_way.by_ref().take(known.len() + 1);
            let there = on_the_way.find_map(|category| indices.get(category));
            self.moved
                .extend(there.map(|group| (address.slug.clone(), *group)));
        }
    }
}

fn by_category(site: &Site) -> BTreeMap<&str, &SiteCategoryAddress> {
    let known = site.category_addresses.iter();
    known
        .map(|address| (address.category.as_str(), address))
        .collect()
}

/// Category that goods were shown in by the last build → the group that most of them are in now.
fn where_goods_went<'a>(
    site: &'a Site,
    products: &[GroupedProduct<'_>],
) -> BTreeMap<&'a str, usize> {
    let last: BTreeMap<&str, &str> = site
        .addresses
        .iter()
        .filter_map(|address| Some((address.product.as_str(), address.category.as_deref()?)))
        .collect();
    let mut went: BTreeMap<&str, BTreeMap<usize, usize>> = BTreeMap::new();
    for grouped in products {
        if let Some(category) = last.get(grouped.product.id.as_str()) {
            let groups = went.entry(category).or_default();
            *groups.entry(grouped.group).or_default() += 1;
        }
    }
    let most = |groups: BTreeMap<usize, usize>| {
        let mut groups = groups.into_iter();
        let first = groups.next()?;
        let most = groups.fold(
            first,
            |most, next| if next.1 > most.1 { next } else { most },
        );
        Some(most.0)
    };
    went.into_iter()
        .filter_map(|(category, groups)| Some((category, most(groups)?)))
        .collect()
}
