//! What goods may be known by, so that for those that cannot be known nobody asks the file.

use super::spellings::OddFolds;
use crate::failure::Result;
use dhow_catalogue_io::{Identity, ProductDraft, sku_fold};
use dhow_domain::id::ProductId;
use dhow_domain::named_id::is_named;
use dhow_store::{ReadTransaction, read};
use std::borrow::Cow;
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use uuid::Uuid;

/// Every SKU and handle of the workspace, and those of the drafts so far, as thirty-two bits each:
/// two that fall together cost a question to the file, and nothing else.
#[derive(Debug, Default)]
pub(super) struct KnownIdentities {
    prints: HashSet<u32>,
    /// Ids that no new product may have, as sixty-four bits each: two that fell together would make
    /// one product two on two devices, which nothing but a merge of twins mends.
    ids: HashSet<u64>,
    odd: OddFolds,
}

impl KnownIdentities {
    /// Those of the workspace as it stands.
    pub(super) fn of(reading: &ReadTransaction) -> Result<Self> {
        let (mut prints, mut odd) = (HashSet::new(), HashSet::new());
        read::each_sku(reading, |sku| {
            prints.insert(print_of_sku(sku));
            odd.extend(OddFolds::of(sku));
        })?;
        read::each_handle(reading, |handle| prints.extend([print_of_handle(handle)]))?;
        let odd = OddFolds::new(odd);
        let mut ids = HashSet::new();
        read::each_taken_product(reading, |id| ids.extend(print_of_id(id)))?;
        Ok(Self { prints, ids, odd })
    }

    /// Those SKUs of the workspace that are not spelled as their fold is.
    pub(super) fn odd(&self) -> OddFolds {
        self.odd.clone()
    }

    /// Whether a product of this draft, or another with one of its SKUs or another spelling of one, may be
    /// there by the time it comes to be saved. From here on it may be.
    pub(super) fn met(&mut self, draft: &ProductDraft) -> bool {
        let mut variants = draft.variants.iter();
        let other = variants.any(|variant| self.may_be_spelled_otherwise(variant.sku.as_str()));
        // No `any`: every identity is to be remembered.
        draft.identities().fold(other, |met, identity| {
            let print = match identity {
                Identity::Sku(sku) => print_of_sku(sku),
                Identity::Handle(handle) => print_of_handle(handle),
            };
            !self.prints.insert(print) || met
        })
    }

    /// Whether no new product may have this id.
    pub(super) fn is_taken(&self, id: ProductId) -> bool {
        print_of_id(id).is_some_and(|print| self.ids.contains(&print))
    }

    fn may_be_spelled_otherwise(&self, sku: &str) -> bool {
        let fold = sku_fold(sku);
        let plain = matches!(fold, Cow::Owned(_)) && self.prints.contains(&print_of_sku(&fold));
        plain || self.odd.contains(&fold)
    }
}

/// Ids of earlier programs were drawn, and are none that a name may have.
fn print_of_id(id: ProductId) -> Option<u64> {
    let (high, low) = Uuid::from_bytes(*id.bytes()).as_u64_pair();
    is_named(*id.bytes()).then_some(high.rotate_left(32) ^ low)
}

fn print_of_sku(sku: &str) -> u32 {
    print(("sku", sku))
}

fn print_of_handle(handle: &str) -> u32 {
    print(("handle", handle))
}

fn print(identity: (&str, &str)) -> u32 {
    let mut hasher = DefaultHasher::new();
    identity.hash(&mut hasher);
    (hasher.finish() >> 32) as u32
}
