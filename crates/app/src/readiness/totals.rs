//! Sums over all products, kept along with each change of one: no screen counts a catalogue.

use super::counts::{ProductCounts, TextCounts};
use dhow_domain::id::ProductId;
use std::collections::BTreeMap;

/// Counts by product, in the order of ids.
pub(super) type Products = BTreeMap<ProductId, ProductCounts>;

/// Why active goods need a person. A market and a language are given by their index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cause {
    BelowFloor(usize),
    NoRate(usize),
    NoBasePrice,
    Stale(usize),
    Missing(usize),
}

impl Cause {
    fn all(markets: usize, locales: usize) -> impl Iterator<Item = Self> {
        let in_markets = (0..markets).flat_map(|at| [Self::BelowFloor(at), Self::NoRate(at)]);
        let in_locales = (0..locales).flat_map(|at| [Self::Stale(at), Self::Missing(at)]);
        in_markets.chain([Self::NoBasePrice]).chain(in_locales)
    }

    /// How often it is met in a product.
    fn count(self, product: &ProductCounts) -> u64 {
        if !product.active {
            return 0;
        }
        let count = match self {
            Self::BelowFloor(market) => product.prices[market].below_floor,
            Self::NoRate(market) => product.prices[market].no_rate,
            Self::NoBasePrice => product.prices.iter().map(|it| it.no_base_price).sum(),
            Self::Stale(locale) => product.texts[locale].stale,
            Self::Missing(locale) => product.texts[locale].missing,
        };
        count.into()
    }
}

/// How often a cause is met, and where first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Found {
    pub(super) count: u64,
    pub(super) first: Option<ProductId>,
}

/// The sums.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Totals {
    pub(super) causes: Vec<(Cause, Found)>,
    /// Texts of drafts and active goods, by language.
    pub(super) texts: Vec<TextCounts>,
}

impl Totals {
    /// Counts everything.
    pub(super) fn of(products: &Products, markets: usize, locales: usize) -> Self {
        let found = |cause: Cause| {
            let mut found = Found::default();
            for (id, product) in products {
                let count = cause.count(product);
                found.count += count;
                if count > 0 {
                    found.first.get_or_insert(*id);
                }
            }
            (cause, found)
        };
        let mut texts = vec![TextCounts::default(); locales];
        for product in products.values() {
            let sums = texts.iter_mut().zip(&product.texts);
            sums.for_each(|(sum, counts)| sum.add(counts));
        }
        Self {
            causes: Cause::all(markets, locales).map(found).collect(),
            texts,
        }
    }

    /// Follows the change of one product, which was as `before` and is as in `products`.
    pub(super) fn follow(
        &mut self,
        products: &Products,
        id: ProductId,
        before: Option<&ProductCounts>,
    ) {
        let after = products.get(&id);
        for (cause, found) in &mut self.causes {
            let count = |product: Option<&ProductCounts>| product.map_or(0, |it| cause.count(it));
            let (was, is) = (count(before), count(after));
            found.count = found.count + is - was;
            if is > 0 {
                found.first = Some(found.first.map_or(id, |first| first.min(id)));
            } else if found.first == Some(id) {
                let mut later = products.range(id..);
                found.first = later.find(|(_, it)| cause.count(it) > 0).map(|(id, _)| *id);
            }
        }
        for (locale, sum) in self.texts.iter_mut().enumerate() {
            let of = |product: Option<&ProductCounts>| product.map(|it| it.texts[locale]);
            of(after).iter().for_each(|counts| sum.add(counts));
            of(before).iter().for_each(|counts| sum.take_away(counts));
        }
    }
}
