//! Starting a hub and stopping it: in a program of its own, inside the desk, or inside a test.

use crate::config::{HubConfig, Quotas};
use crate::error::HubError;
use crate::state::{HubState, random};
use crate::storage::port::Quota;
use crate::{routes, storage};
use dhow_sync::Epoch;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// How long requests under way may take when the hub goes down.
const GRACE: Duration = Duration::from_secs(3);

/// The network API.
#[derive(Debug)]
pub struct Hub;

impl Hub {
    /// Starts a hub with threads of its own and answers when it listens. Blocks while it starts;
    /// must not be called from asynchronous code.
    ///
    /// # Errors
    /// The address cannot be listened on, or the file is not a hub's: see [`HubError`].
    pub fn start(config: HubConfig) -> Result<RunningHub, HubError> {
        let epoch = new_epoch(&config)?;
        let storage = storage::open(&config.database, &epoch, quota(config.quotas))?;
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .thread_name("dhow-hub")
            .enable_all()
            .build()?;
        let listener = runtime.block_on(TcpListener::bind(config.listen))?;
        let address = listener.local_addr()?;
        let (stop, stopping) = watch::channel(false);
        let state = Arc::new(HubState::new(config, storage, stopping));
        let served = runtime.spawn(serve(listener, state));
        Ok(RunningHub {
            address,
            stop,
            runtime: Some(runtime),
            served: Some(served),
        })
    }

    /// Gives the logs of a hub that does not run a new incarnation. To be done once after its file
    /// was restored from an older copy: the desks then send again what the copy lacks.
    ///
    /// # Errors
    /// The file is not a hub's, or cannot be written.
    pub fn renew_epoch(config: &HubConfig) -> Result<(), HubError> {
        let epoch = new_epoch(config)?;
        let storage = storage::open(&config.database, &epoch, quota(config.quotas))?;
        let runtime = tokio::runtime::Builder::new_current_thread().build()?;
        Ok(runtime.block_on(storage.renew_epoch(epoch))?)
    }
}

fn quota(quotas: Quotas) -> Quota {
    Quota {
        bytes: quotas.bytes,
        devices: quotas.devices,
    }
}

/// A name no other incarnation has.
fn new_epoch(config: &HubConfig) -> Result<Epoch, HubError> {
    Ok(Epoch::new(format!(
        "e{:016x}",
        u64::from_be_bytes(random(&config.entropy)?)
    )))
}

async fn serve(listener: TcpListener, state: Arc<HubState>) {
    let (limits, stopping) = (state.connections, state.stopping.clone());
    dhow_serving::serve(listener, routes::router(state), limits, stopping).await;
}

/// A hub that listens. It goes down when this is dropped.
#[derive(Debug)]
pub struct RunningHub {
    address: SocketAddr,
    stop: watch::Sender<bool>,
    runtime: Option<Runtime>,
    served: Option<JoinHandle<()>>,
}

impl RunningHub {
    /// Its address, such as `http://127.0.0.1:40613`.
    #[must_use]
    pub fn address(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Takes no new request, lets those under way finish, and closes the file. Blocks.
    pub fn shutdown(mut self) {
        self.stop.send_replace(true);
        if let (Some(runtime), Some(served)) = (self.runtime.take(), self.served.take()) {
            let _ = runtime.block_on(async { tokio::time::timeout(GRACE, served).await });
            runtime.shutdown_timeout(GRACE);
        }
    }
}

impl Drop for RunningHub {
    fn drop(&mut self) {
        self.stop.send_replace(true);
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}
