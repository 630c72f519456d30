//! The issue counts of all products, by the numbers of their rows.

use super::block::Block;
use super::cause::{Cause, Layout};
use super::issue_counts::{IssueCounts, Totals};
use dhow_store::COUNTS_OF_A_BLOCK;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The number of a product's row.
pub(super) type Key = i64;

/// The counts of all products. A copy shares what did not change since.
#[derive(Debug, Clone)]
pub(super) struct Blocks {
    pub(super) layout: Layout,
    blocks: BTreeMap<i64, Arc<Block>>,
}

/// The block of a product, and its place there.
fn place_of(key: Key) -> (i64, usize) {
    let place = key.rem_euclid(COUNTS_OF_A_BLOCK);
    let place = usize::try_from(place).unwrap_or_default();
    (key.div_euclid(COUNTS_OF_A_BLOCK), place)
}

fn key_of(block: i64, place: usize) -> Key {
    block * COUNTS_OF_A_BLOCK + place as i64
}

impl Blocks {
    pub(super) fn new(layout: Layout) -> Self {
        Self {
            layout,
            blocks: BTreeMap::new(),
        }
    }

    pub(super) fn get(&self, key: Key) -> Option<&IssueCounts> {
        let (block, place) = place_of(key);
        self.blocks.get(&block)?.get(place)
    }

    /// Puts a product in its place, or takes it away.
    pub(super) fn set(&mut self, key: Key, counts: Option<IssueCounts>) {
        if self.get(key) == counts.as_ref() {
            return;
        }
        let (block, place) = place_of(key);
        let new = || Arc::new(Block::new(self.layout));
        let shared = self.blocks.entry(block).or_insert_with(new);
        let changed = Arc::make_mut(shared);
        changed.set(place, counts);
        if changed.sums().listed == 0 {
            self.blocks.remove(&block);
        }
    }

    /// The sums of all products.
    pub(super) fn sums(&self) -> Totals {
        let mut sums = Totals::none(self.layout);
        self.blocks
            .values()
            .for_each(|block| sums.add(block.sums()));
        sums
    }

    /// All products, in order.
    pub(super) fn products(&self) -> impl Iterator<Item = (Key, &IssueCounts)> {
        self.blocks.iter().flat_map(|(number, block)| {
            let products = block.products(0);
            products.map(|(place, counts)| (key_of(*number, place), counts))
        })
    }

    /// The active products after a number that meet any of some causes, in order. `wanted` says
    /// which, by index; blocks without any are passed over.
    pub(super) fn meeting<'a>(
        &'a self,
        wanted: &'a [bool],
        after: Option<Key>,
    ) -> impl Iterator<Item = (Key, &'a IssueCounts)> {
        let from = after.map_or(Key::MIN, |key| key.saturating_add(1));
        let (first, place) = place_of(from);
        let meets = move |block: &Block| {
            let mut sums = block.sums().causes.iter().zip(wanted);
            sums.any(|(sum, wanted)| *wanted && sum.products > 0)
        };
        let blocks = self
            .blocks
            .range(first..)
            .filter(move |(_, block)| meets(block));
        let products = blocks.flat_map(move |(number, block)| {
            let products = block.products(if *number == first { place } else { 0 });
            products.map(|(place, counts)| (key_of(*number, place), counts))
        });
        products.filter(|(_, counts)| counts.issues(wanted) > 0)
    }

    /// The first active product that meets a cause.
    pub(super) fn first(&self, cause: Cause) -> Option<Key> {
        let mut wanted = vec![false; self.layout.causes()];
        wanted[self.layout.index(cause)] = true;
        self.meeting(&wanted, None).next().map(|(key, _)| key)
    }

    /// The same products with other markets: for each market now, where it was.
    pub(super) fn moved(&self, to: Layout, former: &[Option<usize>]) -> Self {
        let blocks = self.blocks.iter();
        Self {
            layout: to,
            blocks: blocks
                .map(|(number, block)| (*number, Arc::new(block.moved(to, former))))
                .collect(),
        }
    }

    /// Keeps only some products.
    pub(super) fn retain(&mut self, keep: impl Fn(Key) -> bool) {
        let gone = self
            .products()
            .map(|(key, _)| key)
            .filter(|key| !keep(*key));
        for key in gone.collect::<Vec<_>>() {
            self.set(key, None);
        }
    }

    /// Takes a block from its bytes; answers whether they are those of one.
    pub(super) fn take(&mut self, number: i64, bytes: &[u8]) -> bool {
        let block = Block::from_bytes(self.layout, bytes).map(Arc::new);
        let found = block.is_some();
        self.blocks.extend(block.map(|block| (number, block)));
        found
    }

    /// The blocks that are not as they were `before`, as bytes; no bytes for one that is no more.
    pub(super) fn changed_since(&self, before: Option<&Self>) -> Vec<(i64, Option<Vec<u8>>)> {
        let was = |number: &i64| before.and_then(|before| before.blocks.get(number));
        let same = |number: &i64, block| was(number).is_some_and(|was| Arc::ptr_eq(was, block));
        let changed = self
            .blocks
            .iter()
            .filter(|(number, block)| !same(number, block));
        let changed = changed.map(|(number, block)| (*number, Some(block.to_bytes())));
        let before = before.into_iter().flat_map(|before| before.blocks.keys());
        let gone = before.filter(|number| !self.blocks.contains_key(number));
        changed.chain(gone.map(|number| (*number, None))).collect()
    }
}
