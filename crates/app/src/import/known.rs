//! What goods may be known by, so that for those that cannot be known nobody asks the file.

use super::twins::OddFolds;
use crate::failure::Result;
use dhow_catalogue_io::{Identity, ProductDraft, sku_fold};
use dhow_store::{ReadTransaction, read};
use std::borrow::Cow;
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Every SKU and handle of the workspace, and those of the drafts so far, as thirty-two bits each:
/// two that fall together cost a question to the file, and nothing else.
#[derive(Debug, Default)]
pub(super) struct KnownIdentities {
    prints: HashSet<u32>,
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
        Ok(Self { prints, odd })
    }

    /// Those SKUs of the workspace that are not spelled as their fold is.
    pub(super) fn odd(&self) -> OddFolds {
        self.odd.clone()
    }

    /// Whether a product of this draft, or another with one of its SKUs or a twin of one, may be
    /// there by the time it comes to be saved. From here on it may be.
    pub(super) fn met(&mut self, draft: &ProductDraft) -> bool {
        let mut variants = draft.variants.iter();
        let twin = variants.any(|variant| self.may_have_twin(variant.sku.as_str()));
        // No `any`: every identity is to be remembered.
        draft.identities().fold(twin, |met, identity| {
            let print = match identity {
                Identity::Sku(sku) => print_of_sku(sku),
                Identity::Handle(handle) => print_of_handle(handle),
            };
            !self.prints.insert(print) || met
        })
    }

    fn may_have_twin(&self, sku: &str) -> bool {
        let fold = sku_fold(sku);
        let plain = matches!(fold, Cow::Owned(_)) && self.prints.contains(&print_of_sku(&fold));
        plain || self.odd.contains(&fold)
    }
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
