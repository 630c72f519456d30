//! The hub's storage in one SQLite file.

mod admission;
mod batches;
mod blobs;
#[cfg(test)]
mod bounds;
mod connections;
mod devices;
mod file;
mod invitations;
mod ledger;
mod listings;
mod log;
#[cfg(test)]
mod on_trial;
mod open;
mod recovery;
mod sellers;
mod storage;
mod tokens;
mod turns;
#[cfg(test)]
mod upgrade;

#[cfg(test)]
pub(super) use on_trial::SqliteSubject;
pub(super) use storage::SqliteStorage;
