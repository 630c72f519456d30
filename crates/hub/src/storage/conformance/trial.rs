//! An implementation on trial, asked one thing after the other.

use crate::storage::error::StorageError;
use crate::storage::port::{Answer, Candidate, Device, NewSeller, Statement, Storage};
use dhow_sync::{DeviceId, Epoch, SellerId};
use std::collections::BTreeMap;
use tokio::runtime::{Builder, Runtime};

/// Everything a log answers, as one value that can be compared.
pub(in crate::storage) type Answers = BTreeMap<&'static str, String>;

/// An implementation with an empty database of its own, which goes away with it.
pub(in crate::storage) trait Subject: Sized {
    /// An empty database whose logs are this incarnation.
    fn new(epoch: &Epoch) -> Self;
    /// Closes the database and opens it as a program does that starts again.
    fn again(self, epoch: &Epoch) -> Self;
    /// The storage.
    fn storage(&self) -> &dyn Storage;
    /// What `operations::answers` reads from the ledger of a seller.
    fn answers(&self, seller: &SellerId) -> impl Future<Output = Result<Answers, StorageError>>;
}

/// A subject and what its answers are waited for with.
pub(super) struct Trial<S> {
    subject: S,
    runtime: Runtime,
}

impl<S: Subject> Trial<S> {
    pub(super) fn new() -> Self {
        let runtime = Builder::new_current_thread().build().unwrap();
        Self {
            subject: S::new(&Epoch::new("e1")),
            runtime,
        }
    }

    /// With these sellers, each with a device of its own.
    pub(super) fn with_sellers(sellers: &[&str]) -> Self {
        let trial = Self::new();
        for name in sellers {
            let first = device(&format!("dev_{name}"), 1);
            trial
                .done(|storage| storage.enrol(new_seller(name), candidate(&first), 0))
                .unwrap();
        }
        trial
    }

    /// Asks one thing and waits for it.
    pub(super) fn done<'a, T>(
        &'a self,
        ask: impl FnOnce(&'a dyn Storage) -> Answer<'a, T>,
    ) -> Result<T, StorageError> {
        self.runtime.block_on(ask(self.subject.storage()))
    }

    pub(super) fn answers(&self, seller: &SellerId) -> Answers {
        self.runtime.block_on(self.subject.answers(seller)).unwrap()
    }

    /// The program ends and starts again.
    pub(super) fn again(self) -> Self {
        let Self { subject, runtime } = self;
        Self {
            subject: subject.again(&Epoch::new("e_again")),
            runtime,
        }
    }
}

pub(super) fn seller(id: &str) -> SellerId {
    SellerId::new(id)
}

pub(super) fn new_seller(id: &str) -> NewSeller {
    NewSeller {
        seller: seller(id),
        name: format!("Name of {id}"),
    }
}

/// A device with a key of this many equal bytes.
pub(super) fn device(id: &str, key: u8) -> Device {
    Device {
        device: DeviceId::new(id),
        name: format!("Name of {id}"),
        public_key: [key; 32],
        revoked: false,
    }
}

/// The same device as it wants in.
pub(super) fn candidate(device: &Device) -> Candidate {
    Candidate {
        device: device.clone(),
        presents: Statement::default(),
        voucher: None,
    }
}

/// What came of a question, as text that can be compared.
pub(super) fn word<T: std::fmt::Debug>(outcome: Result<T, StorageError>) -> String {
    outcome.map_or_else(|error| format!("{error:?}"), |answer| format!("{answer:?}"))
}
