//! Who listens to what happens.

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
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(sender);
        receiver
    }

    pub(crate) fn send(&self, event: &T) {
        let mut listeners = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        listeners.retain(|listener| listener.send(event.clone()).is_ok());
    }
}
