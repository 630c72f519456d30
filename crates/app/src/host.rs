//! What the app takes from its host, and the one place where the clock and randomness are real.

use dhow_contract::{Code, Failure};
use dhow_domain::id::IdSource;
use dhow_network::{KeyFiles, KeyStore, KeychainUse, keychain};
use dhow_store::{Clock, Context};
use etcetera::base_strategy::{BaseStrategy, choose_native_strategy};
use jiff::Timestamp;
use jiff::civil::Date;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

/// Clock, ids, keys and language of the process.
#[derive(Clone)]
pub struct Host {
    /// Tells the time.
    pub clock: Clock,
    /// Makes ids.
    pub ids: Arc<dyn IdSource + Send + Sync>,
    /// Where device keys are.
    pub keys: Arc<dyn KeyStore>,
    /// Language of sentences that go into answers, BCP 47.
    pub locale: String,
    /// Name of this machine, shown to the seller's other devices.
    pub device_name: String,
}

impl Host {
    pub(crate) fn context(&self) -> Context {
        Context {
            clock: Arc::clone(&self.clock),
            ids: Arc::clone(&self.ids),
        }
    }

    pub(crate) fn now(&self) -> Timestamp {
        (self.clock)()
    }

    /// Nothing is opened while the clock is where no date can be reckoned with.
    pub(crate) fn refuse_clock(&self) -> Result<(), Failure> {
        if self.now() < LAST {
            return Ok(());
        }
        Err(Failure::new(Code::ClockInvalid))
    }

    /// Today's date. Rates and prices are dated by UTC days, so that every device of a seller
    /// means the same day.
    pub(crate) fn today(&self) -> Date {
        self.now().to_zoned(jiff::tz::TimeZone::UTC).date()
    }
}

impl fmt::Debug for Host {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Host")
            .field("locale", &self.locale)
            .finish_non_exhaustive()
    }
}

/// Names the file whose passphrase seals device keys.
const PASSPHRASE: &str = "DHOW_KEY_PASSPHRASE_FILE";

/// The real clock, real randomness, and keys as files under `data_folder`, sealed where the
/// environment names a passphrase.
#[must_use]
pub fn system_host(data_folder: PathBuf, locale: &str) -> Host {
    Host {
        clock: Arc::new(now),
        ids: Arc::new(SystemIds {
            clock: Arc::new(now),
            state: Mutex::default(),
        }),
        keys: Arc::new(files(&data_folder)),
        locale: locale.to_owned(),
        device_name: gethostname::gethostname().to_string_lossy().into_owned(),
    }
}

/// Says `off` where a person wants no keys in the keychain of the system.
const KEYCHAIN: &str = "DHOW_KEYCHAIN";
/// How long the keychain of the system is asked.
const PATIENCE: Duration = Duration::from_secs(3);

/// The [`system_host`] of a person's desk: keys go into the keychain of the system where one is
/// open.
#[must_use]
pub fn desk_host(data_folder: PathBuf, locale: &str) -> Host {
    let keys = files(&data_folder);
    Host {
        keys: guarded(keys, data_folder.clone()),
        ..system_host(data_folder, locale)
    }
}

/// Keys in the keychain of the system, unless a person wants none there.
fn guarded(files: KeyFiles, data_folder: PathBuf) -> Arc<dyn KeyStore> {
    let is_off = std::env::var_os(KEYCHAIN).is_some_and(|text| text == "off");
    let wanted = if is_off {
        KeychainUse::Unwanted
    } else {
        KeychainUse::Wanted
    };
    keychain::of_system(files, data_folder, wanted, PATIENCE)
}

/// Keys as files, sealed where the environment names a passphrase.
fn files(data_folder: &Path) -> KeyFiles {
    let passphrase = std::env::var_os(PASSPHRASE).filter(|name| !name.is_empty());
    let keys = KeyFiles::in_folder(data_folder.join("keys"));
    keys.sealed_by(passphrase.map(PathBuf::from))
}

#[expect(
    clippy::disallowed_methods,
    reason = "the composition root of every host reads the clock here"
)]
fn now() -> Timestamp {
    told_by(SystemTime::now())
}

/// What a clock tells, as far as there are dates to reckon with: the last of them stand for all
/// that is later, and [`Host::refuse_clock`] refuses them.
fn told_by(clock: SystemTime) -> Timestamp {
    Timestamp::try_from(clock).map_or(LAST, |told| told.min(LAST))
}

/// A year before the last day that can be written down, so that terms can be added to it.
const LAST: Timestamp = Timestamp::constant(253_339_228_800, 0);

/// Where this program keeps what belongs to the machine and not to a workspace: device keys, the
/// sample, what was opened last. `None` where the system names no such folder.
#[must_use]
pub fn data_folder() -> Option<PathBuf> {
    Some(
        choose_native_strategy()
            .ok()?
            .data_dir()
            .join("app.dhow.desk"),
    )
}

/// UUIDv7 from the clock and the system's randomness, rising even within one millisecond: the
/// order of ids is the order in which things were made, and people see that order.
struct SystemIds {
    clock: Clock,
    state: Mutex<IdState>,
}

/// Largest count within one millisecond: the twelve bits between version and variant.
const LARGEST_COUNT: u16 = 0x0FFF;
/// Bytes of randomness that are asked for at once: to ask the system for every id was a fortieth of
/// an import.
const POOL: usize = 4096;
/// Bytes of randomness in an id.
const RANDOM: usize = 8;

/// What the last id left behind.
struct IdState {
    millis: u64,
    count: u16,
    pool: [u8; POOL],
    used: usize,
}

impl Default for IdState {
    fn default() -> Self {
        Self {
            millis: 0,
            count: 0,
            pool: [0; POOL],
            used: POOL,
        }
    }
}

impl IdState {
    /// Time and count of the next id, behind those of the last one.
    fn tick(&mut self, now: u64) -> (u64, u16) {
        (self.millis, self.count) = match (self.millis, self.count) {
            (millis, _) if now > millis => (now, 0),
            (millis, LARGEST_COUNT) => (millis + 1, 0),
            (millis, count) => (millis, count + 1),
        };
        (self.millis, self.count)
    }

    /// Bytes that no id had yet.
    fn random(&mut self) -> &[u8] {
        if self.used + RANDOM > POOL {
            getrandom::fill(&mut self.pool).expect("the system gives random bytes");
            self.used = 0;
        }
        self.used += RANDOM;
        &self.pool[self.used - RANDOM..self.used]
    }
}

impl IdSource for SystemIds {
    fn next(&self) -> uuid::Uuid {
        let now = u64::try_from((self.clock)().as_millisecond()).unwrap_or_default();
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let (millis, count) = state.tick(now);
        let mut tail = [0_u8; 2 + RANDOM];
        tail[..2].copy_from_slice(&count.to_be_bytes());
        tail[2..].copy_from_slice(state.random());
        uuid::Builder::from_unix_timestamp_millis(millis, &tail).into_uuid()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::SignedDuration;

    #[test]
    fn a_device_is_called_as_its_machine() {
        let host = system_host(PathBuf::from("keys-are-not-made-here"), "en-US");
        assert_eq!(
            host.device_name,
            gethostname::gethostname().to_string_lossy()
        );
        assert!(!host.device_name.is_empty());
    }

    /// Where keys lie may not move from one version to the next.
    #[cfg(target_os = "linux")]
    #[test]
    fn the_data_folder_is_where_it_always_was() {
        let variable = |name: &str| {
            std::env::var_os(name)
                .filter(|value| !value.is_empty())
                .map(PathBuf::from)
        };
        let data = variable("XDG_DATA_HOME").filter(|path| path.is_absolute());
        let base = data.or_else(|| variable("HOME").map(|home| home.join(".local/share")));
        assert_eq!(data_folder(), base.map(|base| base.join("app.dhow.desk")));
    }

    #[test]
    fn no_clock_stops_the_program_and_one_beyond_all_dates_is_refused() {
        let check = |seconds: u64, expect: bool| {
            let clock = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
            let host = Host {
                clock: Arc::new(move || told_by(clock)),
                ..system_host(PathBuf::from("keys-are-not-made-here"), "en-US")
            };
            let later = host.now().checked_add(SignedDuration::from_hours(24 * 300));
            assert!(later.is_ok(), "{seconds}");
            let refused = host.refuse_clock().map_err(|failure| failure.code);
            assert_eq!(refused.is_ok(), expect, "{seconds}: {refused:?}");
        };
        check(0, true);
        check(1_790_000_000, true);
        check(7_258_118_400, true);
        check(253_402_214_400, false);
        check(253_402_300_799, false);
        check(i64::MAX as u64 / 2, false);
        let before = SystemTime::UNIX_EPOCH - Duration::from_secs(i64::MAX as u64 / 2);
        let _told = told_by(before);
    }

    fn ids_of(clock: Clock) -> SystemIds {
        SystemIds {
            clock,
            state: Mutex::default(),
        }
    }

    #[test]
    fn ids_rise_within_a_millisecond_and_when_the_clock_goes_back() {
        let millis = std::sync::atomic::AtomicI64::new(1_790_000_000_000);
        let ids = ids_of(Arc::new(move || {
            let now = millis.fetch_sub(1, std::sync::atomic::Ordering::Relaxed) / 7 * 7;
            Timestamp::from_millisecond(now).unwrap()
        }));
        let made: Vec<_> = (0..10_000).map(|_| ids.next()).collect();
        assert!(made.windows(2).all(|pair| pair[0] < pair[1]));
    }

    /// Time and count of two devices may be the same; what is random in their ids never is.
    #[test]
    fn no_two_ids_have_the_same_randomness() {
        let stopped: Clock = Arc::new(|| Timestamp::from_millisecond(1_790_000_000_000).unwrap());
        let (one, other) = (ids_of(Arc::clone(&stopped)), ids_of(stopped));
        let tails: std::collections::HashSet<u64> = (0..2_000)
            .flat_map(|_| [one.next(), other.next()])
            .map(|id| id.as_u64_pair().1)
            .collect();
        assert_eq!(tails.len(), 4_000);
    }
}
