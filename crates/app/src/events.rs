//! Who listens to what happens.

use dhow_contract::Event;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, PoisonError};

/// The hosts that listen. One that went away is dropped at the next event.
#[derive(Debug, Default)]
pub(crate) struct Listeners(Mutex<Vec<Sender<Event>>>);

impl Listeners {
    pub(crate) fn add(&self) -> Receiver<Event> {
        let (sender, receiver) = channel();
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(sender);
        receiver
    }

    pub(crate) fn send(&self, event: &Event) {
        let mut listeners = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        listeners.retain(|listener| listener.send(event.clone()).is_ok());
    }
}
