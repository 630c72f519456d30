//! The hub's storage in one SQLite file.

mod admission;
mod batches;
mod blobs;
mod connections;
mod devices;
mod invitations;
mod ledger;
mod listings;
mod log;
#[cfg(test)]
mod old_file;
#[cfg(test)]
mod on_trial;
mod open;
mod sellers;
mod storage;
mod tokens;

#[cfg(test)]
pub(super) use on_trial::SqliteSubject;
pub(super) use storage::SqliteStorage;
