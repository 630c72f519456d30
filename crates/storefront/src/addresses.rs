//! Which product stands at which address. One that was given stays with its product for good: a
//! namesake cannot have it, be its product on sale or not, and where a product moved away a page
//! stays that leads after it.

use crate::groups::category_of;
use crate::issue::{BuildIssue, BuildIssueCode};
use crate::localized_text::localize;
use crate::site::{Site, SiteAddress, SiteProduct};
use crate::slug::{Names, slug};
use dhow_domain::catalogue::{check_slug, folded_slug};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Addresses of products, in the order of the products.
#[derive(Debug, Default)]
pub(crate) struct Addresses {
    /// Where each product stands.
    pub(crate) slugs: Vec<String>,
    /// Where products stood before, each with the index of the one that did.
    pub(crate) moved: Vec<(String, usize)>,
    /// What was given by this build and is to be remembered.
    pub(crate) given: Vec<SiteAddress>,
    /// Slugs that are not used as a person set them.
    pub(crate) issues: Vec<BuildIssue>,
}

/// What a product wishes to be called.
struct Wish<'a> {
    /// What it is made from; as long as it is the same, the product stays.
    text: Cow<'a, str>,
    /// Whether a person chose it, letter by letter.
    written: bool,
    readable: Option<String>,
}

/// What is known of addresses when a build begins.
struct Known<'a> {
    /// By the folder that each is.
    by_folder: BTreeMap<String, &'a SiteAddress>,
    current: BTreeMap<&'a str, &'a SiteAddress>,
    /// By product and what it wished for.
    by_wish: BTreeMap<(&'a str, &'a str), &'a SiteAddress>,
}

impl Addresses {
    /// Gives every product its address. Those that a person chose go first, then the others in the
    /// order of the products.
    pub(crate) fn give(site: &Site, products: &[&SiteProduct]) -> Self {
        let former = former_addresses(site, products);
        let known = Known::of(if former.is_empty() {
            &site.addresses
        } else {
            &former
        });
        let mut names = Names::default();
        known.by_folder.keys().for_each(|slug| names.reserve(slug));
        let wishes: Vec<_> = products.iter().map(|product| wish(site, product)).collect();
        let mut addresses = Self {
            slugs: vec![String::new(); products.len()],
            given: former.clone(),
            ..Self::default()
        };
        for turn in [true, false] {
            for (index, wish) in wishes.iter().enumerate() {
                if wish.written == turn {
                    addresses.give_one((index, products[index]), wish, &known, &mut names);
                }
            }
        }
        addresses.note_moved(&site.addresses, products);
        addresses.note_moved(&former, products);
        addresses
    }

    fn give_one(
        &mut self,
        (index, product): (usize, &SiteProduct),
        wish: &Wish<'_>,
        known: &Known<'_>,
        names: &mut Names,
    ) {
        let text = wish.text.as_ref();
        let place = (product.id.as_str(), text);
        let slug = match known.by_wish.get(&place) {
            Some(address) => address.slug.clone(),
            None => new_name(product, wish, known, names),
        };
        let now = SiteAddress {
            slug: slug.clone(),
            product: product.id.clone(),
            wish: text.to_owned(),
            category: Some(category_of(product)),
        };
        if known.current.get(product.id.as_str()) != Some(&&now) {
            self.given.push(now);
        }
        if wish.written && text != slug {
            let is_taken = check_slug(text).is_ok() && folded_slug(text) != folded_slug(&slug);
            let code = match is_taken {
                true => BuildIssueCode::SlugTaken,
                false => BuildIssueCode::SlugChanged,
            };
            self.issues.push(BuildIssue::slug(code, &product.id, text));
        }
        self.slugs[index] = slug;
    }

    /// A folder that differs by letter case only is the same folder on half of all computers.
    fn note_moved(&mut self, known: &[SiteAddress], products: &[&SiteProduct]) {
        let indices: BTreeMap<&str, usize> = products
            .iter()
            .enumerate()
            .map(|(index, product)| (product.id.as_str(), index))
            .collect();
        for address in known {
            let index = indices.get(address.product.as_str());
            let left = index
                .filter(|index| folded_slug(&self.slugs[**index]) != folded_slug(&address.slug));
            self.moved
                .extend(left.map(|index| (address.slug.clone(), *index)));
        }
        self.moved.sort();
        self.moved.dedup();
    }
}

/// Where a program that remembered no addresses put the products: each at a readable name made from
/// its slug, in their order. Nothing where addresses are known, or no shop was built before.
fn former_addresses(site: &Site, products: &[&SiteProduct]) -> Vec<SiteAddress> {
    if !site.built_before || !site.addresses.is_empty() {
        return Vec::new();
    }
    let mut names = Names::default();
    let mut address = |product: &&SiteProduct| {
        let wish = wish(site, product);
        let readable = wish.readable.unwrap_or_else(|| "item".to_owned());
        SiteAddress {
            slug: names.take(&readable),
            product: product.id.clone(),
            wish: readable,
            category: Some(category_of(product)),
        }
    };
    products.iter().map(&mut address).collect()
}

/// A name that nobody has, made from what the product wishes for.
fn new_name(
    product: &SiteProduct,
    wish: &Wish<'_>,
    known: &Known<'_>,
    names: &mut Names,
) -> String {
    let written = wish.written.then_some(wish.text.as_ref());
    let sound = written.filter(|text| check_slug(text).is_ok());
    let stem = sound.or(wish.readable.as_deref()).unwrap_or("item");
    // Where it stood before it may stand again, by the name that buyers know: a folder in another
    // case is another address to one computer and the same to the next, so none can lead on.
    if let Some(address) = known.by_folder.get(&folded_slug(stem))
        && address.product == product.id
    {
        return address.slug.clone();
    }
    match sound {
        Some(text) => names.take_written(text),
        None => names.take(stem),
    }
}

impl<'a> Known<'a> {
    fn of(addresses: &'a [SiteAddress]) -> Self {
        let newest_first = addresses.iter().rev();
        let by_folder = newest_first.map(|address| (folded_slug(&address.slug), address));
        let current = addresses
            .iter()
            .map(|address| (address.product.as_str(), address));
        let by_wish = addresses.iter().map(|address| {
            let place = (address.product.as_str(), address.wish.as_str());
            (place, address)
        });
        Self {
            by_folder: by_folder.collect(),
            current: current.collect(),
            by_wish: by_wish.collect(),
        }
    }
}

/// Its slug as it was set; else its handle, its title, its first SKU or its id, whichever first can
/// be read.
fn wish<'a>(site: &Site, product: &'a SiteProduct) -> Wish<'a> {
    let title = localize(&product.title, std::slice::from_ref(&site.source_locale))
        .map(|localized| localized.text);
    let sku = product.variants.first().map(|variant| variant.sku.as_str());
    let texts = [
        product.slug.as_deref(),
        product.handle.as_deref(),
        title,
        sku,
    ];
    let mut texts = texts.into_iter().flatten().chain([product.id.as_str()]);
    let readable = texts.find_map(slug);
    let chosen = product.slug.as_deref();
    // A handle in a script that would have to be spelled anew is an address that buyers know.
    let handle = product
        .handle
        .as_deref()
        .filter(|text| chosen.is_none() && !text.is_ascii() && check_slug(text).is_ok());
    let written = chosen.or(handle);
    let made = || readable.clone().unwrap_or_else(|| "item".to_owned());
    Wish {
        text: written.map_or_else(|| made().into(), Cow::Borrowed),
        written: written.is_some(),
        readable,
    }
}
