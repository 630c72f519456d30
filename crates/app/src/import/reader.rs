//! The rows of a file, read and worked out on a thread of their own while what came before them is
//! saved.
//!
//! What needs no look into the workspace happens here, and everything in the order of the file.
//! Ids come from a series that was begun before: neither their order nor anything else depends on
//! which thread is ahead.

use super::known::KnownIdentities;
use crate::failure::{AppError, Result};
use dhow_catalogue_io::{
    CatalogueError, Detail, Importer, Issue, Item, Merge, MergeContext, ProductDraft, merge,
};
use dhow_domain::Locale;
use dhow_domain::catalogue::field::ProductField;
use dhow_domain::id_series::IdSeries;
use dhow_store::Document;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

/// Batches that may wait: enough that neither thread often waits for the other.
const WAITING: usize = 4;
/// What a batch may weigh.
const FULL: usize = 256;
/// Bytes of text that weigh as much as a variant does.
const BYTES: usize = 1024;

/// One thing the file says, and how many of its rows were read by then.
pub(super) struct Step {
    pub(super) rows_read: u64,
    pub(super) found: Result<Found, CatalogueError>,
}

/// What the file says next.
pub(super) enum Found {
    /// A problem.
    Issue(Issue),
    /// A product that cannot be in the workspace yet, as it will be, with its text.
    New(Box<Merge<'static>>, String),
    /// A product that may be there, and ids for what is new of it.
    Draft(Box<ProductDraft>, IdSeries),
}

/// What the rows are worked out with.
pub(super) struct Reader<'a> {
    pub(super) importer: Importer,
    pub(super) known: KnownIdentities,
    pub(super) ids: IdSeries,
    pub(super) source_locale: &'a Locale,
    /// How many changed variants are shown cell by cell; of further ones nobody asks.
    pub(super) shown: usize,
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
        let (mut batch, mut weight) = (Vec::new(), 0);
        while let Some(step) = self.next() {
            weight += step.weight();
            batch.push(step);
            if weight >= FULL {
                weight = 0;
                if sender.send(std::mem::take(&mut batch)).is_err() {
                    return;
                }
            }
        }
        // Whoever takes no more needs no last batch either.
        let _ = sender.send(batch);
    }

    fn next(&mut self) -> Option<Step> {
        let item = self.importer.next()?;
        Some(Step {
            rows_read: self.importer.rows_read(),
            found: item.map(|item| self.work_out(item)),
        })
    }

    fn work_out(&mut self, item: Item) -> Found {
        let draft = match item {
            Item::Issue(issue) => return Found::Issue(issue),
            Item::Product(draft) => draft,
        };
        if self.known.met(&draft) {
            let things = 1 + draft.variants.len() + draft.images.len();
            return Found::Draft(draft, self.ids.split(things));
        }
        let context = MergeContext {
            ids: &self.ids,
            source_locale: self.source_locale,
            detail: if self.shown > 0 {
                Detail::Cells
            } else {
                Detail::Outcome
            },
        };
        match merge(None, &draft, context) {
            Ok(merged) => {
                self.shown = self.shown.saturating_sub(merged.variants.len());
                let text = merged.product.to_text();
                Found::New(Box::new(merged), text)
            }
            Err(issue) => Found::Issue(issue),
        }
    }
}

impl Step {
    /// What it takes of a batch: so many large products wait as memory has room for.
    fn weight(&self) -> usize {
        match &self.found {
            Ok(Found::New(merged, text)) => 1 + merged.variants.len() + 2 * text.len() / BYTES,
            Ok(Found::Draft(draft, _)) => {
                let text = |text: Option<&str>| text.map_or(0, str::len);
                let description = draft.fields.text(&ProductField::Description);
                1 + draft.variants.len() + (text(draft.title()) + text(description)) / BYTES
            }
            Ok(Found::Issue(_)) | Err(_) => 1,
        }
    }
}

/// The receiver ends with this function, so that the reader ends too when `see` refuses.
fn see_all(
    receiver: Receiver<Vec<Step>>,
    see: impl FnMut(Step) -> Result<(), AppError>,
) -> Result<()> {
    receiver.into_iter().flatten().try_for_each(see)
}
