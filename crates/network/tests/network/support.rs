//! A hub in this process and desks that edit, push and pull, so that a test reads as a story.

use dhow_hub::{Hub, HubConfig, RunningHub};
use dhow_network::{DeviceClient, HubClient, Identity, NetworkError, keys, new_code};
use dhow_sync::memory::MemoryReplica;
use dhow_sync::replica::{Change, Draft, Limits, edit, next_push, settle};
use dhow_sync::{DeviceId, DocumentId, Json, OperationId, Path, Replica, SellerId, pull, repair};
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tempfile::TempDir;

static OPERATIONS: AtomicU64 = AtomicU64::new(1);

/// A hub and the folder its file is in.
pub(crate) struct Stage {
    pub(crate) folder: TempDir,
    pub(crate) hub: Option<RunningHub>,
    pub(crate) address: String,
}

impl Stage {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let hub = Hub::start(config(&folder, ([127, 0, 0, 1], 0).into())).unwrap();
        Self {
            address: hub.address(),
            hub: Some(hub),
            folder,
        }
    }

    /// The hub goes down.
    pub(crate) fn stop(&mut self) {
        self.hub.take().unwrap().shutdown();
    }

    /// The hub comes back on the same file at the same address.
    pub(crate) fn restart(&mut self) {
        let listen = self.address.trim_start_matches("http://").parse().unwrap();
        self.hub = Some(Hub::start(config(&self.folder, listen)).unwrap());
    }

    pub(crate) fn client(&self) -> HubClient {
        HubClient::new(&self.address).unwrap()
    }

    /// A seller's first desk.
    pub(crate) fn first_desk(&self, seller: &str) -> Desk {
        let identity = identity(seller, &format!("dev_{seller}_1"));
        let enrolled = self
            .client()
            .enrol(&identity, "Ege Export", "Laptop")
            .unwrap();
        Desk::new(self.client().as_device(identity), &enrolled.epoch)
    }

    /// A further desk, invited by another.
    pub(crate) fn joined_desk(&self, host: &Desk, device: &str) -> Desk {
        let code = host.client.invite(&new_code().unwrap()).unwrap().code;
        let (device, key) = (DeviceId::new(device), keys::new_key().unwrap());
        let joined = self.client().join(&code, &device, "Shop", &key).unwrap();
        assert_eq!(joined.name, "Ege Export");
        let identity = Identity {
            seller: SellerId::new(joined.seller),
            device,
            key,
        };
        Desk::new(self.client().as_device(identity), &joined.epoch)
    }
}

#[allow(clippy::disallowed_methods, reason = "a test is a composition root")]
pub(crate) fn config(folder: &TempDir, listen: SocketAddr) -> HubConfig {
    HubConfig::new(
        folder.path().join("hub.sqlite"),
        listen,
        Arc::new(jiff::Timestamp::now),
    )
}

pub(crate) fn identity(seller: &str, device: &str) -> Identity {
    let key = keys::new_key().unwrap();
    Identity {
        seller: SellerId::new(seller),
        device: DeviceId::new(device),
        key,
    }
}

/// A device: its replica and its client.
pub(crate) struct Desk {
    pub(crate) client: DeviceClient,
    pub(crate) replica: MemoryReplica,
}

impl Desk {
    pub(crate) fn new(client: DeviceClient, epoch: &str) -> Self {
        let mut replica = MemoryReplica::default();
        repair::enrol(
            &mut replica,
            &client.identity().device,
            &dhow_sync::Epoch::new(epoch),
        )
        .unwrap();
        Self { client, replica }
    }

    pub(crate) fn change(&mut self, path: &str, change: Change) {
        let number = OPERATIONS.fetch_add(1, Ordering::Relaxed);
        let draft = Draft {
            op_id: OperationId::new(format!("op_{number}")),
            doc: DocumentId::new("prd_1"),
            path: Path::parse(path).unwrap(),
            change,
        };
        edit(&mut self.replica, draft).unwrap();
    }

    pub(crate) fn set(&mut self, path: &str, value: Json) {
        self.change(path, Change::Set(Some(value)));
    }

    /// Sends what is pending, then pulls to the end of the feed.
    pub(crate) fn sync(&mut self) -> Result<(), NetworkError> {
        self.push()?;
        self.pull(Duration::ZERO)
    }

    pub(crate) fn push(&mut self) -> Result<(), NetworkError> {
        let mut after = 0;
        while let Some(push) = next_push(&self.replica, after, "", Limits::default()).unwrap() {
            let answer = self.client.push(&push)?;
            after = settle(&self.replica, &answer).unwrap().last_mid;
        }
        Ok(())
    }

    pub(crate) fn pull(&mut self, wait: Duration) -> Result<(), NetworkError> {
        loop {
            let asked = self.replica.cursor().unwrap();
            let page = self.client.changes(asked.as_ref(), 2, wait)?;
            let applied = pull::apply_changes(&mut self.replica, asked.as_ref(), &page).unwrap();
            if !applied.more {
                return Ok(());
            }
        }
    }

    /// The value people see at a path, or `null`.
    pub(crate) fn sees(&self, path: &str) -> Json {
        let document = self.replica.views().get(&DocumentId::new("prd_1"));
        document
            .and_then(|document| document.pointer(path))
            .cloned()
            .unwrap_or(Json::Null)
    }

    pub(crate) fn pending(&self) -> usize {
        self.replica.pending(0, usize::MAX).unwrap().len()
    }
}
