//! What in the goods needs a person, as of a change of the history.
//!
//! It is asked for after every change, so of a change only what it touches is looked at again: the
//! products that changed, and the prices of a market whose policy, tax or rates changed. What is
//! known is never changed in place: a look makes the next of it, and a look that fails leaves the
//! former.

use super::blocks::{Blocks, Key};
use super::cause::{Cause, Layout};
use super::counts::TextCounts;
use super::inspection::{Inspection, causes_of};
use super::issue_counts::{IssueCounts, Totals};
use super::origin::Origin;
use crate::failure::Result;
use dhow_domain::Locale;
use dhow_domain::catalogue::{Product, ProductStatus};
use dhow_domain::id::ProductId;
use dhow_domain::markets::Market;
use dhow_domain::pricing::PriceInputs;
use dhow_domain::translation::TranslationState;
use dhow_store::{CatalogueFilter, Extent, ReadTransaction, read};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// With more products changed than this, and these no small part of all, everything is read in one
/// walk: to look up so many takes longer.
const MANY: usize = 1_000;

/// What was worked out again for an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Effort {
    /// Products that were read.
    pub(crate) products: u64,
    /// Prices of a variant in a market.
    pub(crate) cells: u64,
}

/// The issue counts of every product, as of a change and a day.
#[derive(Debug, Clone)]
pub(crate) struct Known {
    /// The newest change it counts in.
    pub(super) seen: i64,
    /// The day it holds for; none when it comes from the file.
    day: Option<Date>,
    pub(super) origin: Origin,
    pub(super) locales: Vec<Locale>,
    pub(super) markets: Vec<Market>,
    pub(super) blocks: Blocks,
    pub(super) sums: Totals,
    /// SKUs that several variants had when a look met them: to find them in all goods takes too long
    /// after every change. Those that nobody shares any more are told by asking for them.
    pub(super) doubled: BTreeSet<String>,
    /// Whether all goods were looked at for them; what is on file does not say.
    knows_doubled: bool,
    /// Products looked at so far, counted through.
    pub(super) looked: u64,
}

impl Known {
    /// As it was on file.
    pub(super) fn filed(seen: i64, origin: Origin, blocks: Blocks) -> Self {
        Self {
            seen,
            day: None,
            origin,
            locales: Vec::new(),
            markets: Vec::new(),
            sums: blocks.sums(),
            blocks,
            doubled: BTreeSet::new(),
            knows_doubled: false,
            looked: 0,
        }
    }

    /// Whether it holds for a day, and counts in everything up to a change.
    pub(super) fn holds(&self, newest: i64, today: Date) -> bool {
        self.seen >= newest && self.day == Some(today)
    }

    /// What is known now, from what was known before, and what that took.
    pub(super) fn after(
        before: Option<&Self>,
        reading: &ReadTransaction,
        today: Date,
    ) -> Result<(Self, Effort)> {
        let inspection = Inspection::begin(reading, today)?;
        let origin = Origin::of(reading, &inspection)?;
        let newest = read::newest_change(reading)?;
        let usable = |known: &&Self| known.origin.has_languages_of(&origin) && known.seen <= newest;
        let look = match before.filter(usable) {
            Some(before) => Look::further(before, reading, inspection, today)?,
            None => Look::anew(origin, reading, inspection, today)?,
        };
        let looked = before.map_or(0, |before| before.looked);
        Ok(look.finish(newest, today, looked))
    }

    /// How often every cause is met, in order.
    pub(super) fn layout(&self) -> Layout {
        self.blocks.layout
    }

    /// Active goods that no market has a price for, by the numbers of their rows.
    pub(crate) fn unsold(&self) -> impl Iterator<Item = Key> {
        let layout = self.layout();
        let sold: Vec<usize> = (0..layout.markets)
            .map(|market| layout.index(Cause::Sold(market)))
            .collect();
        let products = self.blocks.products();
        let unsold = products.filter(move |(_, counts)| {
            counts.active && sold.iter().all(|index| counts.by_cause[*index] == 0)
        });
        unsold.map(|(key, _)| key)
    }

    /// The texts of drafts and active goods in every language that is sold in.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (&Locale, TextCounts)> {
        self.locales.iter().enumerate().map(|(at, locale)| {
            let counts = texts(|state| {
                let index = self.layout().index(Cause::Text(state, at));
                self.sums.causes[index].listed
            });
            (locale, counts)
        })
    }

    /// The texts of a product in a language, by the number of its row; `None` when nothing is sold
    /// in the language.
    pub(crate) fn texts_in(&self, locale: &Locale) -> Option<impl Fn(i64) -> TextCounts> {
        let at = self.locales.iter().position(|known| known == locale)?;
        let index = move |state| self.layout().index(Cause::Text(state, at));
        Some(move |key| match self.blocks.get(key) {
            Some(counts) => texts(|state| counts.by_cause[index(state)].into()),
            None => TextCounts::default(),
        })
    }
}

fn texts(count: impl Fn(TranslationState) -> u64) -> TextCounts {
    use TranslationState::{Draft, Machine, Missing, Reviewed, Stale};
    let mut counts = TextCounts::default();
    for state in [Missing, Stale, Machine, Draft, Reviewed] {
        *counts.in_state(state) = count(state);
    }
    counts
}

/// A look under way.
struct Look<'a> {
    reading: &'a ReadTransaction,
    inspection: Inspection,
    origin: Origin,
    blocks: Blocks,
    doubled: BTreeSet<String>,
    effort: Effort,
}

impl<'a> Look<'a> {
    /// Looks at everything.
    fn anew(
        origin: Origin,
        reading: &'a ReadTransaction,
        inspection: Inspection,
        today: Date,
    ) -> Result<Self> {
        let layout = layout(&origin, &inspection);
        let mut look = Self {
            reading,
            inspection,
            origin,
            blocks: Blocks::new(layout),
            doubled: BTreeSet::new(),
            effort: Effort::default(),
        };
        look.look_at_all()?;
        look.say_markets(today)?;
        Ok(look)
    }

    /// Looks at what changed since.
    fn further(
        before: &Known,
        reading: &'a ReadTransaction,
        inspection: Inspection,
        today: Date,
    ) -> Result<Self> {
        let mut look = Self {
            reading,
            inspection,
            origin: before.origin.clone(),
            blocks: before.blocks.clone(),
            doubled: before.doubled.clone(),
            effort: Effort::default(),
        };
        look.say_markets(today)?;
        look.reprice(&before.origin.markets)?;
        let noted = look.origin.clone();
        look.follow(before.seen)?;
        if !before.knows_doubled {
            look.find_doubled()?;
        }
        // The goods may name a currency that none named before.
        if look.origin != noted {
            look.say_markets(today)?;
        }
        Ok(look)
    }

    fn finish(self, newest: i64, today: Date, looked: u64) -> (Known, Effort) {
        let markets = self.inspection.markets.into_iter();
        let known = Known {
            seen: newest,
            day: Some(today),
            origin: self.origin,
            locales: self.inspection.locales,
            markets: markets.map(|ready| ready.market).collect(),
            sums: self.blocks.sums(),
            blocks: self.blocks,
            doubled: self.doubled,
            knows_doubled: true,
            looked: looked + self.effort.products + self.effort.cells,
        };
        (known, self.effort)
    }

    fn say_markets(&mut self, today: Date) -> Result<()> {
        let markets = &self.inspection.markets;
        self.origin.say_markets(self.reading, markets, today)
    }

    /// Gives every product a place for the prices of each market, and prices active goods in the
    /// markets that are not as they were.
    fn reprice(&mut self, before: &[String]) -> Result<()> {
        let is = |market: &String| before.iter().position(|was| was == market);
        let former: Vec<Option<usize>> = self.origin.markets.iter().map(is).collect();
        if former.iter().copied().eq((0..before.len()).map(Some)) {
            return Ok(());
        }
        let layout = layout(&self.origin, &self.inspection);
        self.blocks = self.blocks.moved(layout, &former);
        let markets = 0..former.len();
        let fresh: Vec<usize> = markets.filter(|at| former[*at].is_none()).collect();
        if fresh.is_empty() {
            return Ok(());
        }
        read::each_price_start(self.reading, |start| {
            self.price(start.product, &fresh, &start.inputs)
        })
    }

    /// Counts what is found of a variant's prices in some markets.
    fn price(&mut self, key: Key, markets: &[usize], inputs: &PriceInputs) -> Result<()> {
        let Some(counts) = self.blocks.get(key).filter(|counts| counts.active) else {
            return Ok(());
        };
        let mut counts = counts.clone();
        for market in markets {
            self.effort.cells += 1;
            for cause in causes_of(&self.inspection.markets[*market], inputs, *market)? {
                counts.by_cause[self.blocks.layout.index(cause)] += 1;
            }
        }
        self.blocks.set(key, Some(counts));
        Ok(())
    }

    /// Looks again at the products that changed after a change.
    fn follow(&mut self, seen: i64) -> Result<()> {
        // As many changes as there are goods are not even listed.
        let changes = u64::try_from(read::newest_change(self.reading)? - seen).unwrap_or(0);
        if changes > MANY as u64 && changes >= listed(self.reading)? {
            return self.look_at_all();
        }
        let changed = read::documents_changed_since(self.reading, seen)?;
        if changed.is_empty() {
            return Ok(());
        }
        let products = changed.iter();
        let products: Vec<ProductId> = products
            .filter_map(|document| ProductId::parse(document.as_str()).ok())
            .collect();
        if products.len() > MANY && products.len() as u64 > listed(self.reading)? / 8 {
            return self.look_at_all();
        }
        let keys = read::keys_of(self.reading, &products)?;
        let reading = self.reading;
        let mut rows = keys.values();
        let rows_changed =
            keys.len() < products.len() || rows.any(|key| self.blocks.get(*key).is_none());
        let mut skus = Vec::new();
        read::each_product(reading, &products, |product| -> Result<()> {
            skus.extend(product.variants.iter().map(|it| it.sku.to_string()));
            match keys.get(&product.id) {
                Some(key) => self.add(*key, &product),
                None => Ok(()),
            }
        })?;
        let twins = read::twins_among(reading, &skus)?.into_iter();
        self.doubled.extend(twins.map(|(sku, _)| sku));
        // What was deleted has no row any more by which it could be found here, or another one.
        if rows_changed && self.blocks.sums().listed != listed(reading)? {
            let there: BTreeSet<Key> = read::keys_by_title(reading)?.into_iter().collect();
            self.blocks.retain(|key| there.contains(&key));
        }
        Ok(())
    }

    fn find_doubled(&mut self) -> Result<()> {
        self.doubled.clear();
        Ok(read::each_doubled_sku(self.reading, |sku| {
            self.doubled.insert(sku.to_owned());
        })?)
    }

    fn look_at_all(&mut self) -> Result<()> {
        self.find_doubled()?;
        let (reading, extent) = (self.reading, Extent::PricesTextsAndPictures);
        self.blocks = Blocks::new(self.blocks.layout);
        read::stream_numbered_products(reading, extent, |key, product| self.add(key, &product))
    }

    fn add(&mut self, key: Key, product: &Product) -> Result<()> {
        self.effort.products += 1;
        let counts = IssueCounts::of(&self.inspection, self.blocks.layout, product)?;
        if counts.as_ref().is_some_and(|counts| counts.active) {
            let prices = product.variants.len() * self.inspection.markets.len();
            self.effort.cells += prices as u64;
            for variant in &product.variants {
                let money = variant.base_price.iter().chain(&variant.cost);
                money.for_each(|money| self.origin.note(money.currency));
                self.origin.note_tax(variant.base_price_tax);
            }
        }
        self.blocks.set(key, counts);
        Ok(())
    }
}

fn layout(origin: &Origin, inspection: &Inspection) -> Layout {
    Layout {
        locales: origin.languages(),
        markets: inspection.markets.len(),
    }
}

/// Products that are not archived.
fn listed(reading: &ReadTransaction) -> Result<u64> {
    let filter = CatalogueFilter {
        statuses: vec![ProductStatus::Draft, ProductStatus::Active],
        ..CatalogueFilter::default()
    };
    Ok(read::product_count(reading, &filter)?)
}
