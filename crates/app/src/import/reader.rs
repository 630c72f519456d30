//! The rows of a file, read and worked out on a thread of their own while what came before them is
//! saved.
//!
//! What needs no look into the workspace happens here, and everything in the order of the file.
//! Ids follow from what things are: nothing depends on which thread is ahead.

use super::known::KnownIdentities;
use super::product_report::ProductReport;
use crate::failure::{AppError, Result};
use dhow_catalogue_io::{
    CatalogueError, Detail, Importer, Issue, Item, MergeContext, ProductDraft, merge,
};
use dhow_domain::Locale;
use dhow_domain::catalogue::Product;
use dhow_domain::catalogue::field::ProductField;
use dhow_domain::named_id::Namespace;
use dhow_store::NewProducts;
use jiff::Timestamp;
use std::collections::HashSet;
use std::convert::Infallible;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

/// Batches that may wait: enough that neither thread often waits for the other.
const WAITING: usize = 4;
/// What a batch may weigh, unless new products fill it before.
const FULL: usize = 512;
/// Bytes of text that weigh as much as a variant does.
const BYTES: usize = 1024;

/// One thing the file says.
pub(super) struct Step {
    /// How many of its rows were read by then; `None` where it says nothing new.
    pub(super) rows_read: Option<u64>,
    pub(super) found: Result<Found, CatalogueError>,
}

/// What the file says next.
pub(super) enum Found {
    /// A problem.
    Issue(Issue),
    /// A product that cannot be in the workspace yet.
    New(ProductReport),
    /// All of these since they came last, to be saved before anything else is.
    Products(Box<NewProducts>),
    /// A product that may be there.
    Draft(Box<ProductDraft>),
    /// The file ends; what it holds beyond the problems that were handed out.
    End(FileEnd),
}

/// What is known of a file at its end.
#[derive(Default)]
pub(super) struct FileEnd {
    /// Rows with errors, each once.
    pub(super) refused: HashSet<u64>,
    /// Problems that were counted and not handed out.
    pub(super) suppressed: u64,
}

/// What the rows are worked out with.
pub(super) struct Reader<'a> {
    pub(super) importer: Importer,
    pub(super) known: KnownIdentities,
    pub(super) names: Namespace,
    pub(super) source_locale: &'a Locale,
    /// How many changed variants are shown cell by cell; of further ones nobody asks.
    pub(super) shown: usize,
    /// Whether a product that cannot be there is new. Otherwise each is looked up, to be told of.
    pub(super) creates: bool,
    /// When new products are saved, unless they are only looked at.
    pub(super) saved_at: Option<Timestamp>,
}

impl Reader<'_> {
    /// Hands every step to `see`, in the order of the file.
    ///
    /// # Errors
    /// What `see` answers, after which no further row is read.
    pub(super) fn each(self, mut see: impl FnMut(Step) -> Result<()>) -> Result<()> {
        let (sender, receiver) = sync_channel(WAITING);
        thread::scope(|scope| {
            let reader = scope.spawn(move || self.send_all(&sender));
            let seen = see_all(receiver, &mut see);
            match reader.join() {
                Ok(()) => seen,
                Err(panic) => std::panic::resume_unwind(panic),
            }
        })
    }

    /// Reads until the end, an error, or nobody takes it any more.
    fn send_all(mut self, sender: &SyncSender<Vec<Step>>) {
        let mut batch = Batch::default();
        while let Some(item) = self.importer.next() {
            let rows_read = Some(self.importer.rows_read());
            match item {
                Ok(item) => self.work_out(item, rows_read, &mut batch),
                Err(error) => batch.add(rows_read, Err(error), 1),
            }
            if batch.is_full() && sender.send(batch.take()).is_err() {
                return;
            }
        }
        let end = FileEnd {
            refused: self.importer.refused_rows().clone(),
            suppressed: self.importer.suppressed(),
        };
        batch.add(None, Ok(Found::End(end)), 0);
        // Whoever takes no more needs no last batch either.
        let _ = sender.send(batch.take());
    }

    fn work_out(&mut self, item: Item, rows_read: Option<u64>, batch: &mut Batch) {
        let draft = match item {
            Item::Issue(issue) => return batch.add(rows_read, Ok(Found::Issue(issue)), 1),
            Item::Product(draft) => draft,
        };
        if self.known.met(&draft) || !self.creates {
            let weight = weight(&draft);
            // What it is to be compared with may be among the new ones.
            batch.close_products();
            return batch.add(rows_read, Ok(Found::Draft(draft)), weight);
        }
        // What is to be taken out of sale is not there.
        if draft.withdrawn {
            return;
        }
        match self.merge(&draft) {
            Ok((report, product)) => {
                // What is saved of it weighs, or else the report itself.
                let weight = usize::from(self.saved_at.is_none());
                batch.add(rows_read, Ok(Found::New(report)), weight);
                if let Some(now) = self.saved_at {
                    let room = batch.usual;
                    let products = batch
                        .products
                        .get_or_insert_with(|| NewProducts::new(now, room));
                    products.add(product);
                }
            }
            Err(issue) => batch.add(rows_read, Ok(Found::Issue(issue)), 1),
        }
    }

    fn merge(&mut self, draft: &ProductDraft) -> Result<(ProductReport, Product), Issue> {
        let is_taken = |id| Ok::<_, Infallible>(self.known.is_taken(id));
        let Ok(new_product) = self.names.product(draft.name(), is_taken);
        let context = MergeContext {
            names: self.names,
            new_product,
            source_locale: self.source_locale,
            detail: if self.shown > 0 {
                Detail::Cells
            } else {
                Detail::Outcome
            },
        };
        let mut merged = merge(None, draft, context)?;
        let report = ProductReport::of(&mut merged, self.shown);
        self.shown -= report.changes.len();
        Ok((report, merged.product.into_owned()))
    }
}

/// Steps on their way to the other thread.
#[derive(Default)]
struct Batch {
    steps: Vec<Step>,
    weight: usize,
    /// The new products that no step has handed over yet.
    products: Option<NewProducts>,
    /// How many there were the last time.
    usual: usize,
}

impl Batch {
    fn add(&mut self, rows_read: Option<u64>, found: Result<Found, CatalogueError>, weight: usize) {
        self.steps.push(Step { rows_read, found });
        self.weight += weight;
    }

    fn close_products(&mut self) {
        if let Some(mut products) = self.products.take() {
            products.press();
            self.usual = products.count();
            self.add(None, Ok(Found::Products(Box::new(products))), 0);
        }
    }

    fn is_full(&self) -> bool {
        let products = self.products.as_ref();
        self.weight >= FULL || products.is_some_and(NewProducts::is_full)
    }

    fn take(&mut self) -> Vec<Step> {
        self.close_products();
        self.weight = 0;
        std::mem::take(&mut self.steps)
    }
}

/// What a draft takes of a batch: so many large ones wait as memory has room for.
fn weight(draft: &ProductDraft) -> usize {
    let text = |text: Option<&str>| text.map_or(0, str::len);
    let description = draft.fields.text(&ProductField::Description);
    2 * (1 + draft.variants.len() + (text(draft.title()) + text(description)) / BYTES)
}

/// The receiver ends with this function, so that the reader ends too when `see` refuses.
fn see_all(
    receiver: Receiver<Vec<Step>>,
    see: impl FnMut(Step) -> Result<(), AppError>,
) -> Result<()> {
    receiver.into_iter().flatten().try_for_each(see)
}
