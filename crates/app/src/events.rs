//! Who listens to what happens, and what they are told of a change.

use dhow_contract::Tag;
use dhow_store::Touched;
use std::collections::BTreeSet;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, PoisonError};

/// Those who listen. One that went away is dropped at the next event.
#[derive(Debug)]
pub(crate) struct Listeners<T>(Mutex<Vec<Sender<T>>>);

impl<T> Default for Listeners<T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<T: Clone> Listeners<T> {
    pub(crate) fn add(&self) -> Receiver<T> {
        let (sender, receiver) = channel();
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(sender);
        receiver
    }

    pub(crate) fn send(&self, event: &T) {
        let mut listeners = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        listeners.retain(|listener| listener.send(event.clone()).is_ok());
    }
}

/// The tags of what changed, gathered until the hosts are told once of all of it.
#[derive(Debug, Default)]
pub(crate) struct News(BTreeSet<Tag>);

impl News {
    /// The tags of what an act touched. What an act touched is in history, and waits to be sent.
    pub(crate) fn of(touched: &Touched) -> Self {
        let changed = touched.iter().map(|kind| dhow_contract::tags_of_kind(kind));
        let news = Self(changed.flatten().copied().collect());
        if touched.is_empty() {
            news
        } else {
            news.with([Tag::History, Tag::Network])
        }
    }

    pub(crate) fn add(&mut self, tags: impl IntoIterator<Item = Tag>) {
        self.0.extend(tags);
    }

    /// The same with further tags.
    pub(crate) fn with(mut self, tags: impl IntoIterator<Item = Tag>) -> Self {
        self.add(tags);
        self
    }

    /// Hands out what was gathered, in the order of the tags, and begins anew.
    pub(crate) fn take(&mut self) -> Vec<Tag> {
        std::mem::take(&mut self.0).into_iter().collect()
    }
}
