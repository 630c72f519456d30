//! A transaction under way: its history, its undo data and its operations.

use crate::catalogue::new_products::NewProducts;
use crate::document::{Difference, Document, PendingTables, Tables, diff, unknown_fields};
use crate::error::Result;
use crate::history::act::{Act, ActKind, Committed, Touched};
use crate::history::change::ChangeText;
use crate::history::changes::Changes;
use crate::history::recorder::Recorder;
use crate::history::{journal, length, log};
use crate::text::text;
use crate::workspace::context::Context;
use crate::workspace::setting;
use dhow_domain::catalogue::Product;
use dhow_domain::id::{ActId, IdSource};
use dhow_sync::{ConflictId, DocumentId, Json, Path, Replacement, Value};
use jiff::Timestamp;
use rusqlite::Transaction;
use std::cell::Cell;

/// The act's row of history, which is there once something has changed.
#[derive(Debug)]
struct BegunAct {
    id: String,
    recorder: Recorder,
}

/// What is to be written anew of a document, by an act of its own.
pub(crate) type Anew = (DocumentId, Vec<Replacement>);

/// A transaction under way. Every change of a document goes through it.
#[derive(Debug)]
pub struct Edit<'tx> {
    transaction: &'tx Transaction<'tx>,
    context: &'tx Context,
    act: Act,
    begun: Option<BegunAct>,
    changes: Changes<'tx>,
    now: Timestamp,
    touched: Touched,
    last_mid: u64,
    resolving: Option<ConflictId>,
    anew: Vec<Anew>,
    is_told: bool,
    pending: PendingTables,
    trees: Cell<u64>,
}

impl<'tx> Edit<'tx> {
    pub(crate) fn begin(
        transaction: &'tx Transaction<'tx>,
        act: Act,
        context: &'tx Context,
        pending: PendingTables,
    ) -> Result<Self> {
        let last_mid = journal::last_mid(transaction)?;
        Ok(Self {
            transaction,
            context,
            act,
            begun: None,
            changes: Changes::new(transaction),
            now: context.now(),
            touched: Touched::new(),
            last_mid,
            resolving: None,
            anew: Vec::new(),
            is_told: true,
            pending,
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
    pub fn ids(&self) -> &'tx dyn IdSource {
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
        if let (None, Some(created)) = (before, after) {
            return self.create(created, &created.to_text());
        }
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
            D::derive(self.transaction, &id, &Value::from(whole))?;
        }
        Ok(())
    }

    /// Writes a document that is not there yet. `text` is what [`Document::to_text`] says of it.
    ///
    /// # Errors
    /// See [`crate::error`].
    pub(crate) fn create<D: Document>(&mut self, document: &D, text: &str) -> Result<()> {
        let id = document.document_id();
        if self.act.is_bounded() {
            length::check_new(&id, &D::KIND.units, text)?;
        }
        self.add_change(&id, &Path::root(), (None, Some(text)))?;
        self.write(None, Some(document))
    }

    /// Writes products that are not there yet, worked out while others were written.
    ///
    /// # Errors
    /// See [`crate::error`].
    pub fn create_products(&mut self, mut products: NewProducts) -> Result<()> {
        if products.is_empty() {
            return Ok(());
        }
        products.must_fit()?;
        let (transaction, created) = (self.transaction, products.take_created());
        self.begun()?.recorder.add_created(transaction, &created)?;
        self.touched.insert(Product::KIND.name);
        products.write(&mut self.tables())
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
        if self.act.is_bounded() {
            length::check(id, &differences, (old, new))?;
        }
        self.record(id, &differences)?;
        self.write(before, after)?;
        Ok(true)
    }

    fn write<D: Document>(&mut self, before: Option<&D>, after: Option<&D>) -> Result<()> {
        self.touched.insert(D::KIND.name);
        D::write(&mut self.tables(), before, after)
    }

    fn tables(&mut self) -> Tables<'_> {
        Tables {
            transaction: self.transaction,
            search: &mut self.pending.search,
            bulk: &mut self.pending.bulk,
            now: self.now,
        }
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
        journal::set_last_mid(self.transaction, mid)
    }

    /// History as it was before this act.
    pub(crate) fn changes(&self) -> &Changes<'tx> {
        &self.changes
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
        differences: &[Difference],
    ) -> Result<()> {
        for difference in differences {
            let value = |value: &Option<Json>| value.as_ref().map(text);
            let (before, after) = (value(&difference.before), value(&difference.after));
            self.add_change(
                document,
                &difference.path,
                (before.as_deref(), after.as_deref()),
            )?;
        }
        Ok(())
    }

    /// Operations that cannot go out as they were written are to be written anew.
    pub(crate) fn write_anew(&mut self, document: &DocumentId, new: Vec<Replacement>) {
        self.anew.push((document.clone(), new));
    }

    pub(crate) fn take_anew(&mut self) -> Vec<Anew> {
        std::mem::take(&mut self.anew)
    }

    /// Writes tables of what history has been told already.
    pub(crate) fn told<T>(&mut self, write: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        self.is_told = false;
        let written = write(self);
        self.is_told = true;
        written
    }

    /// Whether nothing has changed so far.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.begun.is_none()
    }

    /// The act's id and the number of its first change, once something has changed.
    pub(crate) fn place(&self) -> Option<(&str, i64)> {
        let begun = self.begun.as_ref()?;
        Some((&begun.id, begun.recorder.first()))
    }

    fn add_change(
        &mut self,
        document: &DocumentId,
        path: &Path,
        (before, after): (Option<&str>, Option<&str>),
    ) -> Result<()> {
        if !self.is_told {
            return Ok(());
        }
        let transaction = self.transaction;
        let resolves = self.resolving.clone();
        self.begun()?.recorder.add(
            transaction,
            ChangeText {
                document: document.as_str(),
                path: path.as_str(),
                before,
                after,
                resolves: resolves.as_ref().map(ConflictId::as_str),
            },
        )
    }

    fn begun(&mut self) -> Result<&mut BegunAct> {
        match &mut self.begun {
            Some(_) => {}
            none => {
                let id = ActId::new(self.context.ids.as_ref()).to_string();
                let (act, first) = log::add_act(self.transaction, &id, self.now, &self.act)?;
                let recorder = Recorder::new(act, first);
                *none = Some(BegunAct { id, recorder });
            }
        }
        Ok(self.begun.as_mut().expect("it was begun just now"))
    }

    /// Finishes the act but for what is left to the end of its transaction.
    pub(crate) fn finish<T>(mut self, value: T) -> Result<(Committed<T>, PendingTables)> {
        let changed = self.finish_act()?;
        let act = self.begun.map(|begun| begun.id);
        if let (Some(id), Some(target)) = (&act, &self.act.target) {
            log::mark_reversed(self.transaction, target, id)?;
        }
        let committed = Committed {
            value,
            act,
            changed,
            touched: self.touched,
        };
        Ok((committed, self.pending))
    }

    /// Writes what the act changed, and lets its operations wait unless it came from another
    /// device. Answers how many changes there are.
    fn finish_act(&mut self) -> Result<u64> {
        let Some(BegunAct { recorder, .. }) = &mut self.begun else {
            return Ok(0);
        };
        let changes = recorder.finish(self.transaction)?;
        let (first, count) = (recorder.first(), u64::try_from(changes).unwrap_or(0));
        if self.act.kind == ActKind::Pull {
            journal::interrupt(self.transaction, first, self.last_mid + 1)?;
        } else {
            journal::go_on(self.transaction, first, self.last_mid + 1)?;
            self.last_mid += count;
        }
        Ok(count)
    }

    /// Names the act anew, once its work knows what to say.
    ///
    /// # Errors
    /// See [`crate::error`].
    pub fn rename(&mut self, name: &str, value: impl ToString) -> Result<()> {
        self.rename_all([(name, value.to_string())])
    }

    /// The same by several arguments.
    ///
    /// # Errors
    /// See [`crate::error`].
    pub fn rename_all<'a>(
        &mut self,
        args: impl IntoIterator<Item = (&'a str, String)>,
    ) -> Result<()> {
        let args = args.into_iter();
        let args = args.map(|(name, value)| (name.to_owned(), value));
        self.act.args.extend(args);
        match &self.begun {
            Some(begun) => log::rename(self.transaction, begun.recorder.act(), &self.act),
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
