//! The connection of this process to the hub.

use dhow_network::DeviceClient;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The connection of this process to the hub.
#[derive(Debug, Default)]
pub(crate) struct HubConnection {
    /// Kept so that its bearer is used again.
    client: Mutex<Option<Arc<DeviceClient>>>,
    exchanging: Mutex<()>,
}

impl HubConnection {
    /// Waits until no exchange is under way, and keeps others out while it is held.
    pub(crate) fn turn(&self) -> Turn<'_> {
        Turn(
            self.exchanging
                .lock()
                .unwrap_or_else(PoisonError::into_inner),
        )
    }

    pub(super) fn put(&self, client: DeviceClient) -> Arc<DeviceClient> {
        let client = Arc::new(client);
        *self.client.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&client));
        client
    }

    pub(super) fn forget(&self) {
        *self.client.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    pub(super) fn get(&self) -> Option<Arc<DeviceClient>> {
        self.client
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

/// The right to exchange, for as long as it is held.
#[derive(Debug)]
pub(crate) struct Turn<'app>(
    #[expect(dead_code, reason = "it is held, not read")] MutexGuard<'app, ()>,
);
