//! The counts of one product: how often each cause is met in it.

use super::cause::{Cause, Layout};
use super::inspection::{Found, Inspection};
use crate::failure::Result;
use dhow_domain::catalogue::{Product, ProductStatus};

/// How often each cause is met in a product that is not archived. Of a draft only the texts are
/// counted, for nothing else of it matters yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct IssueCounts {
    pub(super) active: bool,
    pub(super) by_cause: Box<[u32]>,
}

impl IssueCounts {
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
        let mut by_cause = vec![0; layout.causes()].into_boxed_slice();
        let mut count = |finding: Found<'_>| by_cause[layout.index(finding.cause)] += 1;
        if active {
            inspection.look(product, &mut count)?;
        } else {
            inspection.look_at_texts(product, &mut count);
        }
        Ok(Some(Self { active, by_cause }))
    }

    /// How many issues there are; `shown` says which causes are issues.
    pub(super) fn issues(&self, shown: &[bool]) -> u64 {
        let counts = self.by_cause.iter().zip(shown);
        let issues = counts.filter(|(_, shown)| **shown && self.active);
        issues.map(|(count, _)| u64::from(*count)).sum()
    }

    /// The same product where markets stand elsewhere: for each market now, where it was.
    pub(super) fn moved(&self, from: Layout, to: Layout, former: &[Option<usize>]) -> Self {
        let before = |cause| match cause {
            Cause::Price(fault, market) => Some(Cause::Price(fault, former[market]?)),
            Cause::Sold(market) => Some(Cause::Sold(former[market]?)),
            other => Some(other),
        };
        let count = |cause| before(cause).map_or(0, |cause| self.by_cause[from.index(cause)]);
        Self {
            active: self.active,
            by_cause: to.every().map(count).collect(),
        }
    }
}

/// How often a cause is met in some products.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct CauseTotals {
    /// In drafts and active goods.
    pub(super) listed: u64,
    /// In active goods.
    pub(super) active: u64,
    /// How many active goods it is met in.
    pub(super) products: u64,
}

/// Totals over some products.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Totals {
    /// Drafts and active goods.
    pub(super) listed: u64,
    /// Active goods.
    pub(super) active: u64,
    pub(super) causes: Vec<CauseTotals>,
}

impl Totals {
    pub(super) fn none(layout: Layout) -> Self {
        Self {
            causes: vec![CauseTotals::default(); layout.causes()],
            ..Self::default()
        }
    }

    /// Adds so many products of the same counts.
    pub(super) fn count(&mut self, counts: &IssueCounts, products: u64) {
        let active = u64::from(counts.active) * products;
        self.listed += products;
        self.active += active;
        for (sum, count) in self.causes.iter_mut().zip(&counts.by_cause) {
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
