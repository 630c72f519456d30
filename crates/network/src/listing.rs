//! A listing document on its way out: canonical bytes that name their own hash.

use dhow_contract::hub::{COUNTER, MAXIMUM_COUNTER};
use dhow_sync::{Hash, Json, hash::canonical};

/// A listing document with its hash inside, as it is sent and read back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedListing {
    hash: Hash,
    bytes: Vec<u8>,
}

/// What a hub says where what stands of a listing counts as far or further.
pub(crate) const SUPERSEDED: &str = "listing-superseded";

impl crate::HubRefusal {
    /// The counter of the next thing to sign for a listing, where the hub refused one that does not
    /// count further than what it has.
    #[must_use]
    pub fn next_counter(&self) -> Option<u64> {
        let counter = self.number(COUNTER).filter(|_| self.code == SUPERSEDED)?;
        Some(counter + 1).filter(|next| *next <= MAXIMUM_COUNTER)
    }
}

/// How far a listing document counts; one from before there were counters counts as 0.
#[must_use]
pub fn counter_of(document: &Json) -> u64 {
    document
        .get(COUNTER)
        .and_then(Json::as_u64)
        .unwrap_or_default()
}

impl SealedListing {
    /// Seals a document that counts so far.
    #[must_use]
    pub fn counted(mut document: Json, counter: u64) -> Self {
        if let Some(members) = document.as_object_mut() {
            members.insert(COUNTER.to_owned(), counter.into());
        }
        Self::of(document)
    }

    /// Seals a document: writes the hash of its canonical form, taken without the member `hash`,
    /// into that member. A document that is no map seals to itself, and the hub refuses it.
    #[must_use]
    pub fn of(mut document: Json) -> Self {
        if let Some(members) = document.as_object_mut() {
            members.remove("hash");
        }
        let hash = Hash::of(Some(&document));
        if let Some(members) = document.as_object_mut() {
            members.insert("hash".to_owned(), Json::String(hash.to_string()));
        }
        Self {
            hash,
            bytes: canonical(&document),
        }
    }

    /// The hash that names the document.
    #[must_use]
    pub fn hash(&self) -> &Hash {
        &self.hash
    }

    /// The bytes that are signed and sent.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn sealing_does_not_depend_on_order_or_on_an_older_seal() {
        let one = SealedListing::of(json!({"id": "lst_1", "name": {"en": "Mug"}}));
        let two =
            SealedListing::of(json!({"name": {"en": "Mug"}, "hash": "b3:stale", "id": "lst_1"}));
        assert_eq!(one, two);
        let other = SealedListing::of(json!({"id": "lst_1", "name": {"en": "Cup"}}));
        assert_ne!(one.hash(), other.hash());
    }
}
