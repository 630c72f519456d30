//! A listening hub, spoken to byte by byte: what a friendly client sends, and what nobody should.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod batches;
mod connections;
mod credentials;
mod file;
mod hostile;
mod killed;
mod long_poll;
mod packed;
mod public;
mod quotas;
mod rate_limit;
mod stage;
mod tenants;
mod wire;
