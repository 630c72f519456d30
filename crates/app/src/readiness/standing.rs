//! The standing of one product: how often each cause is met in it.

use super::cause::{Cause, Layout};
use super::inspection::{Finding, Inspection};
use crate::failure::Result;
use dhow_domain::catalogue::{Product, ProductStatus};

/// How often each cause is met in a product that is not archived. Of a draft only the texts are
/// counted, for nothing else of it matters yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Standing {
    pub(super) active: bool,
    pub(super) counts: Box<[u32]>,
}

impl Standing {
    /// Looks at a product; `None` for one in the archive.
    pub(super) fn of(
        inspection: &Inspection,
        layout: Layout,
        product: &Product,
    ) -> Result<Option<Self>> {
        let active = match product.status {
            ProductStatus::Archived => return Ok(None),
            status => status == ProductStatus::Active,
        };
        let mut counts = vec![0; layout.causes()].into_boxed_slice();
        let mut count = |finding: Finding<'_>| counts[layout.index(finding.cause)] += 1;
        if active {
            inspection.look(product, &mut count)?;
        } else {
            inspection.look_at_texts(product, &mut count);
        }
        Ok(Some(Self { active, counts }))
    }

    /// How many issues there are; `shown` says which causes are issues.
    pub(super) fn issues(&self, shown: &[bool]) -> u64 {
        let counts = self.counts.iter().zip(shown);
        let issues = counts.filter(|(_, shown)| **shown && self.active);
        issues.map(|(count, _)| u64::from(*count)).sum()
    }

    /// The same product where markets stand elsewhere: for each market now, where it was.
    pub(super) fn moved(&self, from: Layout, to: Layout, former: &[Option<usize>]) -> Self {
        let count = |cause| match cause {
            Cause::Price(flaw, market) => former[market].map_or(0, |market| {
                self.counts[from.index(Cause::Price(flaw, market))]
            }),
            other => self.counts[from.index(other)],
        };
        Self {
            active: self.active,
            counts: to.every().map(count).collect(),
        }
    }
}

/// How often a cause is met in some products.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Sum {
    /// In drafts and active goods.
    pub(super) listed: u64,
    /// In active goods.
    pub(super) active: u64,
    /// How many active goods it is met in.
    pub(super) products: u64,
}

/// Sums over some products.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Sums {
    /// Drafts and active goods.
    pub(super) listed: u64,
    /// Active goods.
    pub(super) active: u64,
    pub(super) causes: Vec<Sum>,
}

impl Sums {
    pub(super) fn none(layout: Layout) -> Self {
        Self {
            causes: vec![Sum::default(); layout.causes()],
            ..Self::default()
        }
    }

    /// Adds so many products of a standing.
    pub(super) fn count(&mut self, standing: &Standing, products: u64) {
        let active = u64::from(standing.active) * products;
        self.listed += products;
        self.active += active;
        for (sum, count) in self.causes.iter_mut().zip(&standing.counts) {
            let count = u64::from(*count);
            sum.listed += count * products;
            sum.active += count * active;
            sum.products += if count > 0 { active } else { 0 };
        }
    }

    pub(super) fn add(&mut self, other: &Self) {
        self.listed += other.listed;
        self.active += other.active;
        for (sum, other) in self.causes.iter_mut().zip(&other.causes) {
            sum.listed += other.listed;
            sum.active += other.active;
            sum.products += other.products;
        }
    }
}
