//! What goods may be known by, so that for those that cannot be known nobody asks the file.

use crate::failure::Result;
use dhow_catalogue_io::{Identity, ProductDraft};
use dhow_store::{ReadTransaction, read};
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Every SKU and handle of the workspace, and those of the drafts so far, as thirty-two bits each:
/// two that fall together cost a question to the file, and nothing else.
#[derive(Debug, Default)]
pub(super) struct KnownIdentities(HashSet<u32>);

impl KnownIdentities {
    /// Those of the workspace as it stands.
    pub(super) fn of(reading: &ReadTransaction) -> Result<Self> {
        let mut known = HashSet::new();
        read::each_sku(reading, |sku| known.extend([print_of_sku(sku)]))?;
        read::each_handle(reading, |handle| known.extend([print_of_handle(handle)]))?;
        Ok(Self(known))
    }

    /// Whether a product of this draft, or another with one of its SKUs, may be there by the time
    /// it comes to be saved. From here on it may be.
    pub(super) fn met(&mut self, draft: &ProductDraft) -> bool {
        // No `any`: every identity is to be remembered.
        draft.identities().fold(false, |met, identity| {
            let print = match identity {
                Identity::Sku(sku) => print_of_sku(sku.as_str()),
                Identity::Handle(handle) => print_of_handle(handle),
            };
            !self.0.insert(print) || met
        })
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
