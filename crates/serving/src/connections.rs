//! How many connections there are, of whom.

use crate::address::Origin;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// The open connections of each caller.
#[derive(Debug, Default)]
pub(crate) struct Connections(Mutex<HashMap<Origin, usize>>);

/// One open connection; it counts until it is dropped.
#[derive(Debug)]
pub(crate) struct Connection {
    of: Origin,
    among: Arc<Connections>,
}

impl Connections {
    /// One more connection of a caller, unless it has `most` already.
    pub(crate) fn open(self: &Arc<Self>, of: Origin, most: usize) -> Option<Connection> {
        let mut open = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let count = open.entry(of).or_default();
        if *count >= most {
            return None;
        }
        *count += 1;
        Some(Connection {
            of,
            among: Arc::clone(self),
        })
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        let mut open = self.among.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = open.get_mut(&self.of) {
            *count -= 1;
            if *count == 0 {
                open.remove(&self.of);
            }
        }
    }
}
