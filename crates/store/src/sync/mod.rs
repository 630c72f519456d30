//! This file as a replica of the operation log, and its conflicts.

pub(crate) mod conflict;
mod fragments;
pub(crate) mod hub_changed;
pub(crate) mod replica;
pub(crate) mod tombstone;
pub(crate) mod written_anew;
