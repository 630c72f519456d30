//! What a hub needs to be given: where it stands, what time it is, and chance.

use crate::error::HubError;
use crate::journal::Journal;
use dhow_serving::Limits;
use jiff::Timestamp;
use std::fmt;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

/// Tells the time.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;
/// Fills bytes with chance.
pub type Entropy = Arc<dyn Fn(&mut [u8]) -> Result<(), HubError> + Send + Sync>;

/// The operating system's randomness.
#[must_use]
pub fn system_entropy() -> Entropy {
    Arc::new(|bytes| {
        getrandom::fill(bytes).map_err(|error| HubError::Randomness(error.to_string()))
    })
}

/// How a hub is set up.
#[derive(Clone)]
pub struct HubConfig {
    /// The SQLite file; made when it is not there.
    pub database: PathBuf,
    /// Where to listen; port 0 takes a free one.
    pub listen: SocketAddr,
    /// The hub's clock.
    pub clock: Clock,
    /// The hub's randomness.
    pub entropy: Entropy,
    /// How many connections it takes, and how long one may do nothing.
    pub connections: Limits,
    /// How much it takes from one caller.
    pub rate_limits: RateLimits,
    /// Where failures of its own are told.
    pub journal: Journal,
    /// How much it keeps of one seller.
    pub quotas: Quotas,
    /// Whether a proxy in front of it says who is calling (the last `X-Forwarded-For`).
    pub behind_proxy: bool,
}

impl HubConfig {
    /// A hub on this file at this address with this clock, the system's randomness and the
    /// ordinary rate limits.
    #[must_use]
    pub fn new(database: impl Into<PathBuf>, listen: SocketAddr, clock: Clock) -> Self {
        Self {
            database: database.into(),
            listen,
            clock,
            entropy: system_entropy(),
            connections: Limits::default(),
            rate_limits: RateLimits::default(),
            journal: Arc::new(|_| ()),
            quotas: Quotas::default(),
            behind_proxy: false,
        }
    }
}

impl fmt::Debug for HubConfig {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("HubConfig")
            .field("database", &self.database)
            .field("listen", &self.listen)
            .field("rate_limits", &self.rate_limits)
            .finish_non_exhaustive()
    }
}

/// How many requests a caller may make: so many at once, and so many a second in the long run. A
/// batch of listings is one request, and each listing in it counts by itself besides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateLimits {
    /// Requests a device may make at once.
    pub device_burst: u32,
    /// Requests a device may make each second in the long run.
    pub device_rate: u32,
    /// Listings a device may publish or read back in batches at once.
    pub listing_burst: u32,
    /// Listings a device may publish or read back in batches each second in the long run.
    pub listing_rate: u32,
    /// Requests an unknown caller may make at once from one address.
    pub stranger_burst: u32,
    /// Requests an unknown caller may make each second in the long run from one address.
    pub stranger_rate: u32,
}

/// How much a hub takes up for sellers it does not know: anybody may become one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quotas {
    /// Bytes it keeps of one seller.
    pub bytes: u64,
    /// Devices one seller has at once.
    pub devices: u64,
    /// Sellers that come from one address at once, and again each hour in the long run.
    pub new_sellers: u32,
}

impl Default for Quotas {
    fn default() -> Self {
        Self {
            bytes: 2 * 1024 * 1024 * 1024,
            devices: 100,
            new_sellers: 20,
        }
    }
}

impl Default for RateLimits {
    fn default() -> Self {
        Self {
            device_burst: 400,
            device_rate: 100,
            // Ten thousand listings go out and are read back without a wait.
            listing_burst: 20_000,
            listing_rate: 2_000,
            stranger_burst: 120,
            stranger_rate: 10,
        }
    }
}
