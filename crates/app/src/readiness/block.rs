//! The counts of neighbouring products, told apart by what they are: most products of a
//! catalogue stand alike, so counts are written once and products point at them.

use super::cause::Layout;
use super::issue_counts::{IssueCounts, Totals};
use dhow_store::COUNTS_OF_A_BLOCK;
use std::sync::OnceLock;

/// How many products a block holds.
const PLACES: usize = COUNTS_OF_A_BLOCK as usize;

/// Counts, and how many products of the block have them.
#[derive(Debug, Clone)]
struct Kind {
    counts: IssueCounts,
    products: u64,
}

/// The counts of the products of [`PLACES`] neighbouring keys.
#[derive(Debug, Clone)]
pub(super) struct Block {
    layout: Layout,
    kinds: Vec<Kind>,
    /// For each place the kind of its product, counted from one; zero where no product is.
    places: Vec<u16>,
    sums: OnceLock<Totals>,
}

impl Block {
    pub(super) fn new(layout: Layout) -> Self {
        Self {
            layout,
            kinds: Vec::new(),
            places: vec![0; PLACES],
            sums: OnceLock::new(),
        }
    }

    pub(super) fn get(&self, place: usize) -> Option<&IssueCounts> {
        let kind = usize::from(self.places[place]).checked_sub(1)?;
        Some(&self.kinds[kind].counts)
    }

    /// Puts a product in its place, or takes it away.
    pub(super) fn set(&mut self, place: usize, counts: Option<IssueCounts>) {
        self.sums = OnceLock::new();
        if let Some(before) = usize::from(self.places[place]).checked_sub(1) {
            self.kinds[before].products -= 1;
        }
        self.places[place] = counts.map_or(0, |counts| self.count(counts));
    }

    /// Counts a product under its kind, and answers the kind's number from one. A kind that no
    /// product has any more makes room, so there are never more kinds than places.
    fn count(&mut self, counts: IssueCounts) -> u16 {
        let known = self.kinds.iter().position(|kind| kind.counts == counts);
        let unused = || self.kinds.iter().position(|kind| kind.products == 0);
        let at = known.or_else(unused).unwrap_or(self.kinds.len());
        match self.kinds.get_mut(at) {
            Some(kind) => {
                kind.counts = counts;
                kind.products += 1;
            }
            None => self.kinds.push(Kind {
                counts,
                products: 1,
            }),
        }
        u16::try_from(at + 1).unwrap_or(u16::MAX)
    }

    /// The sums of its products.
    pub(super) fn sums(&self) -> &Totals {
        self.sums.get_or_init(|| {
            let mut sums = Totals::none(self.layout);
            for kind in &self.kinds {
                sums.count(&kind.counts, kind.products);
            }
            sums
        })
    }

    /// The products from a place on, in order.
    pub(super) fn products(&self, from: usize) -> impl Iterator<Item = (usize, &IssueCounts)> {
        (from..PLACES).filter_map(|place| Some((place, self.get(place)?)))
    }

    /// The block with other markets: for each market now, where it was.
    pub(super) fn moved(&self, to: Layout, former: &[Option<usize>]) -> Self {
        let mut moved = Self::new(to);
        for (place, counts) in self.products(0) {
            moved.set(place, Some(counts.moved(self.layout, to, former)));
        }
        moved
    }

    /// As bytes: how many kinds, each with its counts, then the kind of each place.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let used: Vec<usize> = (0..self.kinds.len())
            .filter(|kind| self.kinds[*kind].products > 0)
            .collect();
        put(&mut bytes, used.len() as u64);
        for kind in &used {
            let counts = &self.kinds[*kind].counts;
            put(&mut bytes, u64::from(counts.active));
            counts
                .by_cause
                .iter()
                .for_each(|count| put(&mut bytes, u64::from(*count)));
        }
        let number = |kind: usize| {
            used.iter()
                .position(|it| *it == kind)
                .map(|at| at as u64 + 1)
        };
        for place in &self.places {
            let kind = usize::from(*place).checked_sub(1).and_then(number);
            put(&mut bytes, kind.unwrap_or(0));
        }
        bytes
    }

    /// Reads the bytes again; `None` when they are none of a block of this layout.
    pub(super) fn from_bytes(layout: Layout, bytes: &[u8]) -> Option<Self> {
        let mut rest = bytes;
        let kinds = usize::try_from(take(&mut rest)?).ok()?;
        let mut block = Self::new(layout);
        for _ in 0..Some(kinds).filter(|kinds| *kinds <= PLACES)? {
            let active = take(&mut rest)? != 0;
            let by_cause = (0..layout.causes())
                .map(|_| u32::try_from(take(&mut rest)?).ok())
                .collect::<Option<_>>()?;
            block.kinds.push(Kind {
                counts: IssueCounts { active, by_cause },
                products: 0,
            });
        }
        for place in 0..PLACES {
            let number = u16::try_from(take(&mut rest)?).ok()?;
            block.places[place] = number;
            if let Some(kind) = usize::from(number).checked_sub(1) {
                block.kinds.get_mut(kind)?.products += 1;
            }
        }
        rest.is_empty().then_some(block)
    }
}

/// A number in as few bytes as it needs, seven bits in each, the low ones first.
fn put(bytes: &mut Vec<u8>, mut number: u64) {
    while number > 0x7f {
        bytes.push((number as u8 & 0x7f) | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn take(bytes: &mut &[u8]) -> Option<u64> {
    let mut number = 0_u64;
    for shift in (0..64).step_by(7) {
        let (byte, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const LAYOUT: Layout = Layout {
        locales: 1,
        markets: 1,
    };

    fn counts(active: bool, first: u32) -> IssueCounts {
        let mut counts = vec![0; LAYOUT.causes()];
        counts[0] = first;
        IssueCounts {
            active,
            by_cause: counts.into(),
        }
    }

    fn products(block: &Block) -> Vec<(usize, IssueCounts)> {
        let products = block.products(0);
        products.map(|(place, it)| (place, it.clone())).collect()
    }

    #[test]
    fn a_block_is_read_again_as_it_was() {
        let mut block = Block::new(LAYOUT);
        for place in 0..PLACES {
            let count = u32::try_from(place * place * 997).unwrap();
            block.set(place, Some(counts(place % 3 > 0, count)));
        }
        for place in (0..PLACES).step_by(5) {
            block.set(place, None);
        }
        let again = Block::from_bytes(LAYOUT, &block.to_bytes()).unwrap();
        assert_eq!(products(&again), products(&block));
        assert_eq!(again.sums(), block.sums());
    }

    #[test]
    fn kinds_do_not_outgrow_the_places() {
        let mut block = Block::new(LAYOUT);
        for turn in 0..5_000_u32 {
            block.set(turn as usize % 7, Some(counts(true, turn)));
        }
        assert!(block.kinds.len() <= 8, "{}", block.kinds.len());
        assert_eq!(block.sums().listed, 7);
    }

    #[test]
    fn products_that_stand_alike_take_a_byte_each() {
        let mut block = Block::new(LAYOUT);
        (0..PLACES).for_each(|place| block.set(place, Some(counts(true, 1))));
        assert!(block.to_bytes().len() < PLACES + 40);
    }

    #[test]
    fn what_is_no_block_is_not_taken_for_one() {
        let mut block = Block::new(LAYOUT);
        block.set(3, Some(counts(true, 300)));
        let bytes = block.to_bytes();
        let check = |bytes: &[u8]| assert!(Block::from_bytes(LAYOUT, bytes).is_none());
        (0..bytes.len()).for_each(|length| check(&bytes[..length]));
        check(&[bytes.as_slice(), &[0]].concat());
        check(&[0xff; 400]);
        let wider = Layout {
            locales: 2,
            markets: 1,
        };
        assert!(Block::from_bytes(wider, &bytes).is_none());
    }
}
