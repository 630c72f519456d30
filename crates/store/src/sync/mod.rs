//! This file as a replica of the operation log, and its conflicts.

pub(crate) mod conflict;
pub(crate) mod replica;
pub(crate) mod tombstone;
pub(crate) mod written_anew;
