//! The goods that stand, beside a file that speaks of them.
//!
//! A file mostly speaks of goods in the order in which they came. So with the product that was
//! looked for those behind it are read, and as long as the file goes on with them nobody asks.

use crate::failure::Result;
use dhow_catalogue_io::{Identity, ProductDraft};
use dhow_domain::catalogue::field::{FieldTexts as _, VariantField};
use dhow_domain::id::ProductId;
use dhow_store::{ProductRows, ReadTransaction, read};
use std::collections::{HashSet, VecDeque};

/// Most products that are read together.
const MOST: u32 = 256;

/// The product of one draft after the other.
#[derive(Debug, Default)]
pub(super) struct ReadAhead {
    /// SKUs that do not say by themselves whose they are, such as those that were given twice.
    unclear: HashSet<String>,
    /// Whether those are among them.
    knows_doubled: bool,
    /// The product that was found last, and those behind it.
    ahead: VecDeque<ProductRows>,
    /// How many were read together, and how many of them the file spoke of.
    read: u32,
    met: u32,
}

impl ReadAhead {
    /// The product a draft speaks of: the first that one of its identities finds.
    pub(super) fn find(
        &mut self,
        reading: &ReadTransaction,
        draft: &ProductDraft,
    ) -> Result<Option<&ProductRows>> {
        // It may have been changed since.
        self.ahead.pop_front();
        if !self.goes_on_with(reading, draft)? {
            self.read_from(reading, found(reading, draft)?)?;
        }
        self.met += 1;
        Ok(self.ahead.front())
    }

    /// From now on these SKUs are asked for: a product may have got one that another has too.
    pub(super) fn doubt(&mut self, draft: &ProductDraft) {
        let skus = draft.variants.iter().map(|it| it.sku.to_string());
        self.unclear.extend(skus);
    }

    /// Passes over products that were read until the one of this draft, if it is among them.
    fn goes_on_with(&mut self, reading: &ReadTransaction, draft: &ProductDraft) -> Result<bool> {
        let Some(Identity::Sku(sku)) = draft.identities().next() else {
            return Ok(false);
        };
        if !self.knows_doubled {
            read::each_doubled_sku(reading, |sku| self.unclear.extend([sku.to_owned()]))?;
            self.knows_doubled = true;
        }
        let has_sku = |goods: &ProductRows| {
            let text = |variant| goods.variant_text(variant, &VariantField::Sku);
            (0..goods.variants()).any(|variant| text(variant).is_some_and(|it| it == sku))
        };
        match self.ahead.iter().position(has_sku) {
            Some(at) if !self.unclear.contains(sku) => {
                self.ahead.drain(..at);
                Ok(true)
            }
            _ => Ok(false),
        }
    }

    /// Reads a product, and more of those behind it the more of them were met the last time.
    fn read_from(&mut self, reading: &ReadTransaction, first: Option<ProductId>) -> Result<()> {
        self.read = if self.met < self.read {
            1
        } else {
            (self.read * 2).clamp(1, MOST)
        };
        self.met = 0;
        self.ahead = match first {
            Some(first) => read::products_from(reading, first, self.read)?.into(),
            None => VecDeque::new(),
        };
        Ok(())
    }
}

fn found(reading: &ReadTransaction, draft: &ProductDraft) -> Result<Option<ProductId>> {
    for identity in draft.identities() {
        let found = match identity {
            Identity::Sku(sku) => read::product_of_sku(reading, sku)?,
            Identity::Handle(handle) => read::product_of_handle(reading, handle)?,
        };
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}
