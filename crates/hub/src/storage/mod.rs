//! What a hub keeps, and where.

mod sqlite;

pub(crate) use sqlite::{Storage, batches, blobs, devices, invitations, ledger, listings, sellers, tokens};
