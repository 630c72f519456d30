//! The keychain of Linux desktops: whoever answers as the Secret Service on the session's bus.
//!
//! Each question is asked in a thread of its own and given up after a while, since a bus may take a
//! connection and never answer. Whoever did not answer once is not asked again by this process.

use super::port::{Closed, Entry, Keychain, Seed};
use secret_service::EncryptionType;
use secret_service::blocking::{Item, SecretService};
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;
use zbus::blocking::connection::{Builder, Connection};

/// Names this program among those that share a keychain.
const PROGRAM: &str = "app.dhow.desk";
const KIND: &str = "application/octet-stream";

/// The Secret Service on a bus.
#[derive(Debug)]
pub struct SecretServiceKeychain {
    /// Where the bus is; that of the session where this says nothing.
    bus: Option<String>,
    patience: Duration,
    is_silent: AtomicBool,
}

impl SecretServiceKeychain {
    /// The one of this session, asked for so long at most.
    #[must_use]
    pub fn of_session(patience: Duration) -> Self {
        Self {
            bus: None,
            patience,
            is_silent: AtomicBool::new(false),
        }
    }

    /// The one on the bus at this address.
    #[must_use]
    pub fn at(bus: &str, patience: Duration) -> Self {
        Self {
            bus: Some(bus.to_owned()),
            ..Self::of_session(patience)
        }
    }

    /// Asks the service something, for as long as there is patience.
    fn ask<T: Send + 'static>(
        &self,
        entry: &Entry,
        question: impl FnOnce(&SecretService<'_>, &Attributes) -> Answer<T> + Send + 'static,
    ) -> Result<T, Closed> {
        if self.is_silent.load(Ordering::Relaxed) {
            return Err(Closed);
        }
        let (bus, attributes) = (self.bus.clone(), Attributes::of(entry));
        let (tell, told) = mpsc::channel();
        let asking = thread::Builder::new().spawn(move || {
            let answer = connect(bus.as_deref())
                .and_then(|service| question(&service, &attributes).map_err(|_| Closed));
            // Nobody listens any more where patience ended.
            let _ = tell.send(answer);
        });
        asking.map_err(|_| Closed)?;
        told.recv_timeout(self.patience).unwrap_or_else(|_| {
            self.is_silent.store(true, Ordering::Relaxed);
            Err(Closed)
        })
    }
}

type Answer<T> = Result<T, secret_service::Error>;

fn connect(bus: Option<&str>) -> Result<SecretService<'static>, Closed> {
    let connection = match bus {
        Some(bus) => Builder::address(bus).and_then(Builder::build),
        None => Connection::session(),
    };
    let connection = connection.map_err(|_| Closed)?;
    SecretService::connect_with_existing(EncryptionType::Dh, connection).map_err(|_| Closed)
}

/// What an entry is found by.
struct Attributes(Arc<[(&'static str, String)]>);

impl Attributes {
    fn of(entry: &Entry) -> Self {
        let folder = entry.folder.to_string_lossy().into_owned();
        Self(Arc::new([
            ("application", PROGRAM.to_owned()),
            ("folder", folder),
            ("seller", entry.seller.to_string()),
            ("device", entry.device.to_string()),
        ]))
    }

    fn map(&self) -> HashMap<&str, &str> {
        let pairs = self.0.iter();
        pairs.map(|(name, value)| (*name, value.as_str())).collect()
    }
}

/// The item of an entry, where it can be read without a question to the person.
fn open_item<'a>(
    service: &'a SecretService<'_>,
    attributes: &Attributes,
) -> Answer<Option<Item<'a>>> {
    let mut found = service.search_items(attributes.map())?;
    match found.unlocked.pop() {
        None if !found.locked.is_empty() => Err(secret_service::Error::Locked),
        item => Ok(item),
    }
}

impl Keychain for SecretServiceKeychain {
    fn find(&self, entry: &Entry) -> Result<Option<Seed>, Closed> {
        let secret = self.ask(entry, |service, attributes| {
            let item = open_item(service, attributes)?;
            item.map(|item| item.get_secret()).transpose()
        })?;
        // What is no seed is none of ours, and the next key takes its place.
        Ok(secret.and_then(|secret| secret.try_into().ok()))
    }

    fn put(&self, entry: &Entry, seed: &Seed) -> Result<(), Closed> {
        let seed = *seed;
        self.ask(entry, move |service, attributes| {
            let collection = service.get_default_collection()?;
            // To write into a locked one would ask the person to open it.
            if collection.is_locked()? {
                return Err(secret_service::Error::Locked);
            }
            collection.create_item(PROGRAM, attributes.map(), &seed, true, KIND)?;
            Ok(())
        })
    }

    fn remove(&self, entry: &Entry) -> Result<(), Closed> {
        self.ask(entry, |service, attributes| {
            open_item(service, attributes)?.map_or(Ok(()), |item| item.delete())
        })
    }
}
