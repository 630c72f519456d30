//! One act: a transaction with a name, its history, its undo data and its operations.

use crate::context::Context;
use crate::document::{self, Difference};
use crate::error::Result;
use crate::seller::Seller;
use crate::{glance, history, journal, market, product, rates, search, seller};
use dhow_domain::catalogue::Product;
use dhow_domain::id::{ActId, IdSource};
use dhow_domain::market::Market;
use dhow_domain::rate::Publication;
use dhow_sync::{ConflictId, DocumentId};
use jiff::Timestamp;
use rusqlite::Transaction;
use std::collections::{BTreeMap, BTreeSet};

/// The name of an act: a message id and what its sentence needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// Message id in `locales/<tag>/history.ftl`.
    pub message: String,
    /// Arguments of the sentence.
    pub args: BTreeMap<String, String>,
    /// Whether it is a bulk act, listed among the change sets.
    pub change_set: bool,
    pub(crate) kind: history::ActKind,
    pub(crate) target: Option<String>,
}

impl Act {
    /// An act of a person.
    #[must_use]
    pub fn new(message: &str) -> Self {
        Self {
            message: message.to_owned(),
            args: BTreeMap::new(),
            change_set: false,
            kind: history::ActKind::Do,
            target: None,
        }
    }

    /// The same act with an argument for its sentence.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }

    /// The same act as a change set.
    #[must_use]
    pub fn as_change_set(mut self) -> Self {
        self.change_set = true;
        self
    }

    /// What another device did.
    #[must_use]
    pub fn pull() -> Self {
        Self { kind: history::ActKind::Pull, ..Self::new("act-pull") }
    }

    pub(crate) fn reversing(target: &history::ActRow, kind: history::ActKind) -> Self {
        Self {
            kind,
            target: Some(target.id.clone()),
            args: target.args.clone(),
            ..Self::new(&target.message)
        }
    }
}

/// What kinds of documents an act touched; a host turns them into the tags of its screens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Touched {
    /// Products, variants, pictures, stock.
    pub catalogue: bool,
    /// Texts in other languages.
    pub translations: bool,
    /// Markets.
    pub markets: bool,
    /// Rates.
    pub rates: bool,
    /// The seller.
    pub seller: bool,
}

/// What came of an act.
#[derive(Debug, Clone)]
pub struct Committed<T> {
    /// What the work answered.
    pub value: T,
    /// The act's id; `None` when nothing differed.
    pub act: Option<String>,
    /// How many merge units changed.
    pub changed: u64,
    /// What was touched.
    pub touched: Touched,
}

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
}

impl<'tx> Edit<'tx> {
    pub(crate) fn begin(transaction: &'tx Transaction<'tx>, act: Act, context: &'tx Context) -> Result<Self> {
        let last_mid = journal::last_mid(transaction)?;
        Ok(Self {
            transaction,
            context,
            act,
            act_row: None,
            now: context.now(),
            changed: 0,
            touched: Touched::default(),
            first_mid: last_mid,
            last_mid,
            resolving: None,
            mirrored: BTreeSet::new(),
            search: search::Pending::default(),
        })
    }

    /// The time of the act.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// Makes ids.
    #[must_use]
    pub fn ids(&self) -> &dyn IdSource {
        self.context.ids.as_ref()
    }

    /// The state as the work so far has made it.
    #[must_use]
    pub fn connection(&self) -> &'tx Transaction<'tx> {
        self.transaction
    }

    /// Writes a product: creates it, changes what differs, or (with no `after`) deletes it.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn save_product(&mut self, before: Option<&Product>, after: Option<&Product>) -> Result<()> {
        let Some(id) = after.or(before).map(|product| product.id) else { return Ok(()) };
        let (old, new) = (before.map(document::product_to_tree), after.map(document::product_to_tree));
        let differences = document::diff(old.as_ref(), new.as_ref());
        if differences.is_empty() {
            return Ok(());
        }
        self.touched.catalogue = true;
        self.touched.translations |=
            differences.iter().any(|it| it.path.is_root() || it.path.as_str().starts_with("/t"));
        self.record(&DocumentId::new(id.to_string()), old.as_ref(), differences)?;
        product::write(self.transaction, &mut self.search, (before, after), self.now)?;
        if before.is_some() && after.is_some() { glance::keep_changed(self.transaction, id) } else { Ok(()) }
    }

    /// Writes a market.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn save_market(&mut self, before: Option<&Market>, after: Option<&Market>) -> Result<()> {
        let Some(id) = after.or(before).map(|market| market.id) else { return Ok(()) };
        let (old, new) = (before.map(document::market_to_tree), after.map(document::market_to_tree));
        let differences = document::diff(old.as_ref(), new.as_ref());
        if differences.is_empty() {
            return Ok(());
        }
        self.touched.markets = true;
        self.record(&DocumentId::new(id.to_string()), old.as_ref(), differences)?;
        market::write(self.transaction, id, after)
    }

    /// Writes the seller.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn save_seller(&mut self, after: &Seller) -> Result<()> {
        let before = seller::find(self.transaction)?;
        let old = before.as_ref().map(document::seller_to_tree);
        let new = document::seller_to_tree(after);
        let differences = document::diff(old.as_ref(), Some(&new));
        if differences.is_empty() {
            return Ok(());
        }
        self.touched.seller = true;
        self.record(&DocumentId::new(after.id.to_string()), old.as_ref(), differences)?;
        seller::write(self.transaction, after)
    }

    /// Adds what a source published on one day; answers whether anything was new or differed.
    /// Rates that are there and not given stay: a missing row takes nothing away. A publication
    /// that brings nothing new stays as it is, its fetch time included.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn save_publication(&mut self, publication: &Publication) -> Result<bool> {
        let before = rates::load(self.transaction, &document::publication_id(publication))?;
        let mut whole = publication.clone();
        if let Some(known) = &before {
            whole.rates = known.rates.clone().into_iter().chain(whole.rates).collect();
            if known.rates == whole.rates {
                return Ok(false);
            }
        }
        self.put_publication(before.as_ref(), &whole)?;
        Ok(true)
    }

    /// Makes a publication be this one, rates that are not in it included.
    pub(crate) fn put_publication(
        &mut self,
        before: Option<&Publication>,
        publication: &Publication,
    ) -> Result<()> {
        let id = document::publication_id(publication);
        let (old, new) =
            (before.map(document::publication_to_tree), document::publication_to_tree(publication));
        if old.as_ref() == Some(&new) {
            return Ok(());
        }
        self.touched.rates = true;
        self.record(&id, old.as_ref(), document::diff(old.as_ref(), Some(&new)))?;
        rates::write(self.transaction, publication)
    }

    /// Stores a publication that came with the program: every copy of the program has it, so it
    /// is no act, has no history and does not travel.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn ship_publication(&self, publication: &Publication) -> Result<()> {
        rates::write(self.transaction, publication)
    }

    pub(crate) fn drop_publication(&mut self, id: &DocumentId) -> Result<()> {
        if let Some(before) = rates::load(self.transaction, id)? {
            let old = document::publication_to_tree(&before);
            self.touched.rates = true;
            self.record(id, Some(&old), document::diff(Some(&old), None))?;
            rates::delete(self.transaction, id)?;
        }
        Ok(())
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
    fn record(
        &mut self,
        document: &DocumentId,
        old: Option<&dhow_sync::Json>,
        differences: Vec<Difference>,
    ) -> Result<()> {
        let act = self.act_seq()?;
        if self.act.kind != history::ActKind::Pull {
            self.keep_mirror(document, old)?;
        }
        for difference in differences {
            let change = history::add_change(self.transaction, act, document, &difference)?;
            self.changed += 1;
            if self.act.kind != history::ActKind::Pull {
                self.last_mid += 1;
                let id = dhow_domain::id::OperationId::new(self.context.ids.as_ref()).to_string();
                let entry =
                    journal::Entry { mid: self.last_mid, id, change, conflict: self.resolving.as_ref() };
                journal::add(self.transaction, &entry, &difference)?;
            }
        }
        Ok(())
    }

    /// What the hub has of a document is what stands here until the first pending operation.
    fn keep_mirror(&mut self, document: &DocumentId, old: Option<&dhow_sync::Json>) -> Result<()> {
        if let Some(old) = old
            && self.mirrored.insert(document.to_string())
        {
            journal::keep_mirror(self.transaction, document, old)?;
        }
        Ok(())
    }

    fn act_seq(&mut self) -> Result<i64> {
        if let Some((seq, _)) = &self.act_row {
            return Ok(*seq);
        }
        let id = ActId::new(self.context.ids.as_ref()).to_string();
        let seq = history::add_act(self.transaction, &id, self.now, &self.act)?;
        self.act_row = Some((seq, id));
        Ok(seq)
    }

    pub(crate) fn finish<T>(mut self, value: T) -> Result<Committed<T>> {
        self.search.write(self.transaction)?;
        if self.last_mid != self.first_mid {
            journal::set_last_mid(self.transaction, self.last_mid)?;
        }
        if let (Some((_, id)), Some(target)) = (&self.act_row, &self.act.target) {
            history::mark_reversed(self.transaction, target, id)?;
        }
        Ok(Committed {
            value,
            act: self.act_row.map(|(_, id)| id),
            changed: self.changed,
            touched: self.touched,
        })
    }

    /// Names the act anew, once its work knows what to say.
    pub fn rename(&mut self, name: &str, value: impl ToString) {
        self.act.args.insert(name.to_owned(), value.to_string());
        if let Some((seq, _)) = &self.act_row {
            // The row exists already: an act is named before its end, inside the same transaction.
            let _ = history::rename(self.transaction, *seq, &self.act);
        }
    }
}

impl Edit<'_> {
    /// A choice that changes nothing here must still travel: it closes the conflict everywhere.
    pub(crate) fn note_choice(
        &mut self,
        document: &DocumentId,
        path: &dhow_sync::Path,
        value: Option<&dhow_sync::Json>,
    ) -> Result<()> {
        let difference = Difference { path: path.clone(), before: value.cloned(), after: value.cloned() };
        let old = document::tree_of(self.transaction, document)?;
        self.record(document, old.as_ref(), vec![difference])
    }
}
