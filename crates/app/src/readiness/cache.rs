//! What is known is kept from one look to the next, and in the file from one opening to the next.
//!
//! The file says itself as of which change it is, so nothing is lost when it is behind, or when
//! the program ends before it wrote: the next look follows what changed since.

use super::blocks::Blocks;
use super::cause::Layout;
use super::known::{Effort, Known};
use super::origin::Origin;
use crate::failure::Result;
use dhow_store::{IssueCountsHeader, ReadTransaction, Workspace, read};
use jiff::civil::Date;
use std::sync::{Arc, Mutex, PoisonError};

/// The file is brought up to date when it is so many changes or looks behind: to follow fewer is
/// cheaper than to write.
pub(super) const BEHIND: u64 = 256;

/// The issue counts as they are known here and on file.
#[derive(Debug, Default)]
pub(crate) struct Readiness {
    known: Mutex<Option<Arc<Known>>>,
    /// What the file has, as far as this process read or wrote it.
    filed: Mutex<Option<Arc<Known>>>,
}

impl Readiness {
    /// What is known now, and what it took. The look is made beside what is known, so nobody waits
    /// for another's look.
    pub(super) fn look(
        &self,
        reading: &ReadTransaction,
        today: Date,
    ) -> Result<(Arc<Known>, Effort)> {
        let newest = read::newest_change(reading)?;
        let before = match self.now() {
            Some(known) if known.holds(newest, today) => return Ok((known, Effort::default())),
            None => self.read(reading)?,
            some => some,
        };
        let (known, effort) = Known::after(before.as_deref(), reading, today)?;
        let known = Arc::new(known);
        let mut slot = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if slot.as_ref().is_none_or(|other| other.seen <= known.seen) {
            *slot = Some(Arc::clone(&known));
        }
        Ok((known, effort))
    }

    fn now(&self) -> Option<Arc<Known>> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.clone()
    }

    /// What the file has.
    fn read(&self, reading: &ReadTransaction) -> Result<Option<Arc<Known>>> {
        let found = filed(reading)?.map(Arc::new);
        let mut filed = self.filed.lock().unwrap_or_else(PoisonError::into_inner);
        // What was written since this reading began is newer.
        if filed.is_none() {
            filed.clone_from(&found);
        }
        Ok(found)
    }

    /// Whether the file is far behind what is known.
    pub(super) fn is_behind(&self) -> bool {
        let Some(known) = self.now() else {
            return false;
        };
        let filed = self.filed.lock().unwrap_or_else(PoisonError::into_inner);
        let (seen, looked) = filed.as_ref().map_or((0, 0), |it| (it.seen, it.looked));
        known.seen.abs_diff(seen) >= BEHIND || known.looked.abs_diff(looked) >= BEHIND
    }

    /// Writes what is known into the file, unless somebody else writes there now.
    pub(super) fn file(&self, workspace: &Workspace) -> Result<()> {
        let Some(known) = self.now() else {
            return Ok(());
        };
        let mut filed = self.filed.lock().unwrap_or_else(PoisonError::into_inner);
        let before = filed.as_ref().map(|filed| &filed.blocks);
        let blocks = known.blocks.changed_since(before);
        // Texts and numbers always have a JSON form.
        let origin = serde_json::to_string(&known.origin).unwrap_or_default();
        let head = IssueCountsHeader {
            seen: known.seen,
            origin,
        };
        if workspace.keep_issue_counts(&head, &blocks, before.is_none())? {
            *filed = Some(known);
        }
        Ok(())
    }

    /// Forgets what is known and takes this, in the file too. Answers whether the file has it.
    pub(super) fn replace(&self, workspace: &Workspace, known: Known) -> Result<bool> {
        let known = Arc::new(known);
        *self.known.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&known));
        *self.filed.lock().unwrap_or_else(PoisonError::into_inner) = None;
        self.file(workspace)?;
        let filed = self.filed.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(filed
            .as_ref()
            .is_some_and(|filed| Arc::ptr_eq(filed, &known)))
    }
}

/// The counts on file; `None` when there are none, or when they are not to be read by this
/// program.
pub(super) fn filed(reading: &ReadTransaction) -> Result<Option<Known>> {
    let Some(head) = read::issue_counts_header(reading)? else {
        return Ok(None);
    };
    let Ok(origin) = serde_json::from_str::<Origin>(&head.origin) else {
        return Ok(None);
    };
    let layout = Layout {
        locales: origin.languages(),
        markets: origin.markets.len(),
    };
    let mut blocks = Blocks::new(layout);
    let mut sound = true;
    read::each_issue_counts_block(reading, |number, bytes| {
        sound &= blocks.take(number, bytes);
    })?;
    Ok(sound.then(|| Known::filed(head.seen, origin, blocks)))
}
