//! The line to the hub: enrolment, exchange, publishing, conflicts. Its absence is a state, not an
//! error: everything here queues.

mod conflicts;
mod enrol;
mod follow;
mod join;
mod round;
mod status;

use conflicts::{conflict_list, conflict_resolve};
use enrol::{hub_enrol, hub_invite};
pub use follow::follow;
pub use join::{Joined, join};
pub(crate) use round::sync_now;
use status::network_status;
pub(crate) use status::{connection, publish_state, publish_state_of, waiting};

use crate::App;
use crate::failure::Result;
use dhow_contract::{Code, Failure};
use dhow_network::{DeviceClient, HubClient, Identity};
use dhow_store::{Reading, read};
use dhow_sync::{DeviceId, SellerId};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

dhow_contract::sync_commands!(answer_commands);

/// Where the hub is, once this workspace is enrolled.
pub(crate) const HUB: &str = "hub.url";
/// When the last exchange succeeded.
pub(crate) const SYNCED_AT: &str = "hub.syncedAt";
/// Since when the hub cannot be reached.
pub(crate) const OFFLINE_SINCE: &str = "hub.offlineSince";
/// Set once the hub said that this device was taken out.
pub(crate) const REVOKED: &str = "hub.revoked";
/// The device's id, as the replica keeps it.
pub(crate) const DEVICE: &str = "sync.device";
/// Where in the feed this device is, as the replica keeps it.
pub(crate) const CURSOR: &str = "sync.cursor";
/// The channel of the hub's own listings.
pub(crate) const CHANNEL: &str = "hub";

/// The line of this process.
#[derive(Debug, Default)]
pub(crate) struct Line {
    /// Kept so that its bearer is used again.
    client: Mutex<Option<Arc<DeviceClient>>>,
    exchanging: Mutex<()>,
}

impl Line {
    /// Waits until no exchange is under way, and keeps others out while it is held.
    fn turn(&self) -> MutexGuard<'_, ()> {
        self.exchanging.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn put(&self, client: DeviceClient) -> Arc<DeviceClient> {
        let client = Arc::new(client);
        *self.client.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&client));
        client
    }

    fn get(&self) -> Option<Arc<DeviceClient>> {
        self.client.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// The hub as this device speaks to it.
pub(crate) fn client(app: &App) -> Result<Arc<DeviceClient>> {
    if let Some(client) = app.line.get() {
        return Ok(client);
    }
    let (url, identity) = app.ask(|reading| {
        let url = read::setting(reading, HUB)?.ok_or_else(|| Failure::new(Code::NotEnrolled))?;
        Ok((url, identity(app, reading)?))
    })?;
    Ok(app.line.put(HubClient::new(&url)?.as_device(identity)))
}

fn identity(app: &App, reading: &Reading) -> Result<Identity> {
    let seller = SellerId::new(read::seller(reading)?.id.to_string());
    let device = read::setting(reading, DEVICE)?.ok_or_else(|| Failure::new(Code::NotEnrolled))?;
    let device = DeviceId::new(device);
    let key = app.host.keys.load(&seller, &device)?.ok_or_else(|| Failure::new(Code::KeyMissing))?;
    Ok(Identity { seller, device, key })
}
