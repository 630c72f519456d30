//! A transaction under way: its history, its undo data and its operations.

use crate::catalogue::search;
use crate::document::{Difference, Document, Tables, diff, unknown_fields};
use crate::error::Result;
use crate::history::act::{Act, ActKind, Committed, Touched};
use crate::history::{journal, log};
use crate::workspace::context::Context;
use crate::workspace::setting;
use dhow_domain::id::{self, ActId, IdSource};
use dhow_sync::{ConflictId, DocumentId, Json, OperationId};
use jiff::Timestamp;
use rusqlite::Transaction;
use std::cell::Cell;
use std::collections::BTreeSet;

/// A transaction under way. Every change of a document goes through it.
#[derive(Debug)]
pub struct Edit<'tx> {
    transaction: &'tx Transaction<'tx>,
    context: &'tx Context,
    act: Act,
    act_row: Option<(i64, String)>,
    now: Timestamp,
    changed: u64,
    touched: Touched,
    first_mid: u64,
    last_mid: u64,
    resolving: Option<ConflictId>,
    mirrored: BTreeSet<String>,
    search: search::Pending,
    trees: Cell<u64>,
}

impl<'tx> Edit<'tx> {
    pub(crate) fn begin(
        transaction: &'tx Transaction<'tx>,
        act: Act,
        context: &'tx Context,
    ) -> Result<Self> {
        let last_mid = journal::last_mid(transaction)?;
        Ok(Self {
            transaction,
            context,
            act,
            act_row: None,
            now: context.now(),
            changed: 0,
            touched: Touched::new(),
            first_mid: last_mid,
            last_mid,
            resolving: None,
            mirrored: BTreeSet::new(),
            search: search::Pending::default(),
            trees: Cell::new(0),
        })
    }

    /// The time of the act.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// Where new ids come from.
    #[must_use]
    pub fn ids(&self) -> &dyn IdSource {
        self.context.ids.as_ref()
    }

    /// The state as the work so far has made it.
    #[must_use]
    pub fn connection(&self) -> &'tx Transaction<'tx> {
        self.transaction
    }

    /// Writes a document: creates it, changes what differs, or (with no `after`) deletes it.
    ///
    /// # Errors
    /// See [`crate::error`].
    pub fn save<D: Document>(&mut self, before: Option<&D>, after: Option<&D>) -> Result<()> {
        let Some(id) = after.or(before).map(D::document_id) else {
            return Ok(());
        };
        let tree = |document: &D| self.build_tree(document);
        let (mut old, new) = (before.map(tree), after.map(tree));
        if new.is_none() {
            // What is deleted is deleted whole: undo brings back what a newer program wrote too.
            unknown_fields::add(self.transaction, &id, &mut old)?;
        }
        let differs = self.save_as(&id, (before, after), (old.as_ref(), new.as_ref()))?;
        if differs && before.is_some() && new.is_some() {
            let mut whole = new;
            unknown_fields::add(self.transaction, &id, &mut whole)?;
            whole
                .as_ref()
                .map_or(Ok(()), |tree| D::derive(self.transaction, &id, tree))?;
        }
        Ok(())
    }

    /// The same where both trees are at hand; answers whether anything differed. They hold what this program knows of the document.
    pub(crate) fn save_as<D: Document>(
        &mut self,
        id: &DocumentId,
        (before, after): (Option<&D>, Option<&D>),
        (old, new): (Option<&Json>, Option<&Json>),
    ) -> Result<bool> {
        let differences = diff(&D::KIND.units, old, new);
        if differences.is_empty() {
            return Ok(false);
        }
        self.touched.insert(D::KIND.name);
        self.record(id, old, differences)?;
        let (transaction, now) = (self.transaction, self.now);
        D::write(
            &mut Tables {
                transaction,
                search: &mut self.search,
                now,
            },
            before,
            after,
        )?;
        Ok(true)
    }

    /// A document as it travels. Building it is dear, so it is counted.
    pub(crate) fn build_tree<D: Document>(&self, document: &D) -> Json {
        self.count_tree();
        document.to_tree()
    }

    /// A tree of a document was built for this act.
    pub(crate) fn count_tree(&self) {
        self.trees.set(self.trees.get() + 1);
    }

    /// How many trees of documents were built for this act so far.
    pub(crate) fn trees(&self) -> u64 {
        self.trees.get()
    }

    /// The device was renumbered: its next operation follows this one.
    pub(crate) fn count_from(&mut self, mid: u64) -> Result<()> {
        self.last_mid = mid;
        self.first_mid = mid;
        journal::set_last_mid(self.transaction, mid)
    }

    /// From here on, the act's operations close a conflict.
    pub(crate) fn resolve(&mut self, conflict: ConflictId) {
        self.resolving = Some(conflict);
    }

    /// Records differences of one document: history, undo data and, unless they came from
    /// another device, operations of the journal.
    pub(crate) fn record(
        &mut self,
        document: &DocumentId,
        old: Option<&Json>,
        differences: Vec<Difference>,
    ) -> Result<()> {
        let act = self.act_seq()?;
        if self.act.kind != ActKind::Pull {
            self.keep_mirror(document, old)?;
        }
        for difference in differences {
            let change = log::add_change(self.transaction, act, document, &difference)?;
            self.changed += 1;
            if self.act.kind != ActKind::Pull {
                self.last_mid += 1;
                let id = id::mint(OperationId::PREFIX, self.context.ids.as_ref());
                let entry = journal::Entry {
                    mid: self.last_mid,
                    id: OperationId::new(id),
                    change,
                    conflict: self.resolving.as_ref(),
                };
                journal::add(self.transaction, &entry, &difference)?;
            }
        }
        Ok(())
    }

    /// What the hub has of a document is what stands here until the first pending operation.
    fn keep_mirror(&mut self, document: &DocumentId, old: Option<&Json>) -> Result<()> {
        if let Some(old) = old
            && self.mirrored.insert(document.to_string())
        {
            let mut whole = Some(old.clone());
            unknown_fields::add(self.transaction, document, &mut whole)?;
            journal::keep_mirror(self.transaction, document, whole.as_ref().unwrap_or(old))?;
        }
        Ok(())
    }

    fn act_seq(&mut self) -> Result<i64> {
        if let Some((seq, _)) = &self.act_row {
            return Ok(*seq);
        }
        let id = ActId::new(self.context.ids.as_ref()).to_string();
        let seq = log::add_act(self.transaction, &id, self.now, &self.act)?;
        self.act_row = Some((seq, id));
        Ok(seq)
    }

    pub(crate) fn finish<T>(mut self, value: T) -> Result<Committed<T>> {
        self.search.write(self.transaction)?;
        if self.last_mid != self.first_mid {
            journal::set_last_mid(self.transaction, self.last_mid)?;
        }
        if let (Some((_, id)), Some(target)) = (&self.act_row, &self.act.target) {
            log::mark_reversed(self.transaction, target, id)?;
        }
        Ok(Committed {
            value,
            act: self.act_row.map(|(_, id)| id),
            changed: self.changed,
            touched: self.touched,
        })
    }

    /// Names the act anew, once its work knows what to say.
    ///
    /// # Errors
    /// See [`crate::error`].
    pub fn rename(&mut self, name: &str, value: impl ToString) -> Result<()> {
        self.act.args.insert(name.to_owned(), value.to_string());
        match self.act_row {
            Some((seq, _)) => log::rename(self.transaction, seq, &self.act),
            None => Ok(()),
        }
    }

    /// Sets or clears a setting of this device. Settings are no acts: they have no history and
    /// never travel.
    ///
    /// # Errors
    /// See [`crate::error`].
    pub fn set(&self, name: &str, value: Option<&str>) -> Result<()> {
        setting::put(self.transaction, name, value)
    }
}
