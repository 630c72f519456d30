//! What people rely on from a workspace file, feature by feature, at the crate's public edge.
#![allow(clippy::unwrap_used, missing_docs, unused_crate_dependencies)]

mod acts;
mod atoms;
mod backup;
mod blobs;
mod bulk;
mod catalogue;
mod conflicts;
mod cut_log;
mod doctor;
mod golden;
mod history;
mod hub;
mod journal;
mod killed_upgrade;
mod killed_write;
mod listings;
mod locks;
mod lookups;
mod markets;
mod opening;
mod products;
mod rates;
mod recall;
mod replica;
mod search;
mod seller;
mod settings;
mod streams;
mod support;
mod undo;
mod units;
mod upgrade;
mod views;
mod workspace;
