//! What every request shares.

use crate::config::{Clock, Entropy, HubConfig};
use crate::error::HubError;
use crate::journal::Reporter;
use crate::known_bearers::KnownBearers;
use crate::notify::FeedNotifier;
use crate::rate_limit::RateLimiter;
use crate::room::Rooms;
use crate::storage::port::Storage;
use dhow_serving::Limits;
use jiff::Timestamp;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;

/// As memory is counted.
const MEGABYTE: usize = 1024 * 1024;

/// The hub as a request sees it.
pub(crate) type Shared = Arc<HubState>;

/// What every request shares.
pub(crate) struct HubState {
    pub(crate) storage: Box<dyn Storage>,
    pub(crate) feeds: FeedNotifier,
    pub(crate) device_limit: RateLimiter,
    pub(crate) listing_limit: RateLimiter,
    pub(crate) stranger_limit: RateLimiter,
    pub(crate) new_seller_limit: RateLimiter,
    /// Bearers that were good a moment ago.
    pub(crate) known_bearers: KnownBearers,
    pub(crate) behind_proxy: bool,
    /// Room for the bodies of requests.
    pub(crate) rooms: Arc<Rooms>,
    /// Room for the bodies of answers.
    pub(crate) answers: Arc<Rooms>,
    pub(crate) connections: Limits,
    pub(crate) reporter: Reporter,
    /// Becomes `true` when the hub goes down.
    pub(crate) stopping: watch::Receiver<bool>,
    clock: Clock,
    entropy: Entropy,
}

impl HubState {
    pub(crate) fn new(
        config: HubConfig,
        storage: Box<dyn Storage>,
        stopping: watch::Receiver<bool>,
    ) -> Self {
        let limits = config.rate_limits;
        Self {
            storage,
            feeds: FeedNotifier::default(),
            device_limit: RateLimiter::new(limits.device_burst, limits.device_rate),
            listing_limit: RateLimiter::new(limits.listing_burst, limits.listing_rate),
            stranger_limit: RateLimiter::new(limits.stranger_burst, limits.stranger_rate),
            new_seller_limit: new_sellers(config.quotas.new_sellers),
            known_bearers: KnownBearers::default(),
            behind_proxy: config.behind_proxy,
            rooms: Rooms::new(16 * MEGABYTE, 64 * MEGABYTE),
            answers: Rooms::new(24 * MEGABYTE, 96 * MEGABYTE),
            connections: connections(&config),
            reporter: Reporter::new(config.journal),
            stopping,
            clock: config.clock,
            entropy: config.entropy,
        }
    }

    /// The hub's time.
    pub(crate) fn now(&self) -> Timestamp {
        (self.clock)()
    }

    /// The hub's time as the database keeps it.
    pub(crate) fn now_milliseconds(&self) -> i64 {
        self.now().as_millisecond()
    }

    /// Bytes nobody can guess.
    pub(crate) fn random<const LENGTH: usize>(&self) -> Result<[u8; LENGTH], HubError> {
        random(&self.entropy)
    }

    /// Waits until the hub goes down.
    pub(crate) async fn stopped(&self) {
        let mut stopping = self.stopping.clone();
        let _ = stopping.wait_for(|stopping| *stopping).await;
    }
}

/// So many new sellers at once, and as many again in an hour.
fn new_sellers(many: u32) -> RateLimiter {
    RateLimiter::every(many, Duration::from_secs(60 * 60) / many.max(1))
}

/// Behind a proxy every connection is the proxy's, and none says whose it is.
fn connections(config: &HubConfig) -> Limits {
    let limits = config.connections;
    if config.behind_proxy {
        Limits {
            of_one: limits.connections,
            ..limits
        }
    } else {
        limits
    }
}

/// Bytes nobody can guess.
pub(crate) fn random<const LENGTH: usize>(entropy: &Entropy) -> Result<[u8; LENGTH], HubError> {
    let mut bytes = [0; LENGTH];
    entropy(&mut bytes)?;
    Ok(bytes)
}
