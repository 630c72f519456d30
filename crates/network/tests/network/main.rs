//! The desk's end of the connection, against a real hub on the loopback, and against liars.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod blobs;
mod enrolment;
mod fake;
#[cfg(target_os = "linux")]
mod keychain;
mod listing_batches;
mod listings;
mod outage;
mod rates;
mod story;
mod support;
mod trust;
