//! A hub that answers with less than before: what an answer takes out of view, and whether that is
//! more than people do to each other on an ordinary day.
//!
//! It is asked of what was shown before and what would be shown now, so it does not matter how a hub
//! came to take things away: a row, a tombstone, a whole that is hollow, or a snapshot that is silent.
//! What this device took away itself is out of view already and never counts.

use crate::pull::settle_document;
use crate::replica::Replica;
use crate::{DocumentId, Hash, Json, Path, Replacement, tree};
use std::collections::{BTreeMap, BTreeSet};

/// So many documents may go without a question.
pub const FEW: u64 = 20;
/// As may one in so many.
pub const SHARE: u64 = 10;
/// From so many on, more than half of everything is asked about.
const SEVERAL: u64 = 3;

/// Whether more goes than usual: more than twenty documents and more than one in ten; or, of however
/// few, more than half.
#[must_use]
pub fn is_unusual(taken: u64, of: u64) -> bool {
    (taken > FEW && taken > of / SHARE) || (taken >= SEVERAL && taken > of / 2)
}

/// What an answer did to what is shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Taking {
    /// Documents that went, or lost a thing that was inside them, as they were shown before.
    taken: BTreeMap<DocumentId, Taken>,
    /// Documents that came with the same answer: who takes those away again takes nothing.
    fresh: BTreeSet<DocumentId>,
    is_snapshot: bool,
    /// Documents that are there now and were not.
    pub new: u64,
    /// Documents that are there as before, and look different.
    pub changed: u64,
    /// Documents that are there no more.
    pub removed: u64,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Taken {
    before: Json,
    is_said: bool,
}

/// How much goes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// Documents of which the answer says nothing.
    pub missing: u64,
    /// Documents that the answer says were removed, or lost something.
    pub deleted: u64,
}

impl Count {
    /// Both.
    #[must_use]
    pub fn all(self) -> u64 {
        self.missing + self.deleted
    }
}

impl Taking {
    /// Nothing yet, of a snapshot: what it does not name is missing.
    #[must_use]
    pub fn of_snapshot() -> Self {
        Self {
            is_snapshot: true,
            ..Self::default()
        }
    }

    /// A document that was not in view is now.
    pub fn created(&mut self, doc: &DocumentId) {
        self.new += 1;
        self.fresh.insert(doc.clone());
    }

    /// A document is shown otherwise than before. Asked before storage writes it.
    ///
    /// # Errors
    /// The storage's own.
    pub fn shown<R: Replica>(
        &mut self,
        replica: &R,
        doc: &DocumentId,
        before: Option<&Json>,
        after: Option<&Json>,
    ) -> Result<(), R::Error> {
        let Some(before) = before else {
            if after.is_some() {
                self.created(doc);
            }
            return Ok(());
        };
        match after {
            Some(_) => self.changed += 1,
            None => self.removed += 1,
        }
        let first = self.taken.get(doc).map(|taken| taken.before.clone());
        let before = first.unwrap_or_else(|| before.clone());
        if self.fresh.contains(doc) || !loses(replica, doc, &before, after) {
            self.taken.remove(doc);
            return Ok(());
        }
        let is_said = !self.is_snapshot || replica.is_deleted(doc)?;
        self.taken.insert(doc.clone(), Taken { before, is_said });
        Ok(())
    }

    /// How many documents are new, changed and removed.
    #[must_use]
    pub fn counts(&self) -> [u64; 3] {
        [self.new, self.changed, self.removed]
    }

    /// How many documents went, or lost something.
    #[must_use]
    pub fn count(&self) -> Count {
        let deleted = self.taken.values().filter(|it| it.is_said).count() as u64;
        Count {
            missing: self.taken.len() as u64 - deleted,
            deleted,
        }
    }

    /// Which.
    pub fn documents(&self) -> impl Iterator<Item = &DocumentId> {
        self.taken.keys()
    }

    /// Puts back what went, in operations of this device, which go to the hub as any others do. What
    /// the hub says was deleted for ever comes back as another document, whose id `new_id` makes.
    ///
    /// Answers how many documents were put back.
    ///
    /// # Errors
    /// The storage's own.
    pub fn give_back<R: Replica>(
        self,
        replica: &mut R,
        new_id: &mut dyn FnMut(&DocumentId) -> DocumentId,
    ) -> Result<u64, R::Error> {
        let mut given = 0;
        for (doc, Taken { before, .. }) in self.taken {
            let is_deleted = replica.is_deleted(&doc)?;
            let doc = if is_deleted { new_id(&doc) } else { doc };
            let there = tree::normal_document(replica.view(&doc)?);
            let lost = lost_things(replica, &doc, &before, there.as_ref());
            let put: Vec<_> = lost
                .into_iter()
                .map(|(path, value)| Replacement::set(path, value, Hash::of(None)))
                .collect();
            given += u64::from(!put.is_empty());
            replica.replace(&doc, &[], put)?;
            let view = settle_document(replica, &doc, there.as_ref())?;
            if view != there {
                replica.set_view(&doc, there.as_ref(), view.as_ref())?;
            }
        }
        Ok(given)
    }
}

fn loses<R: Replica>(replica: &R, doc: &DocumentId, before: &Json, after: Option<&Json>) -> bool {
    after.is_none() || !lost_things(replica, doc, before, after).is_empty()
}

/// The things, whole, that a document had and has no more: itself, or those that come and go inside
/// it.
fn lost_things<R: Replica>(
    replica: &R,
    doc: &DocumentId,
    before: &Json,
    after: Option<&Json>,
) -> Vec<(Path, Json)> {
    if after.is_none() {
        return vec![(Path::root(), before.clone())];
    }
    let differences = replica.differences(doc, after, Some(before));
    let lost = differences.into_iter().filter_map(|(path, value)| {
        let is_gone = tree::get(after, &path).is_none();
        (is_gone && !path.is_root() && replica.atom_of(doc, &path) == path)
            .then_some((path, value?))
    });
    lost.collect()
}

#[cfg(test)]
mod tests {
    use super::is_unusual;

    #[test]
    fn more_than_usual_is_asked_about() {
        let check = |taken, of, asked| assert_eq!(is_unusual(taken, of), asked, "{taken} of {of}");
        // Everything, of however few; one or two go without a question.
        check(2, 2, false);
        check(3, 3, true);
        check(3, 6, false);
        check(4, 7, true);
        // Twenty may go, and a tenth of many.
        check(20, 200, false);
        check(21, 200, true);
        check(300, 3_000, false);
        check(301, 3_000, true);
    }
}
