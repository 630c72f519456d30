//! What a person can do with the desk, feature by feature, through the crate's public edge alone.
//!
//! One binary with a file per feature. `support` has the firm that the stories are about and is
//! the only file that says where the contract keeps its types; `golden` has the bytes that leave
//! the house.
#![allow(clippy::unwrap_used, missing_docs, unused_crate_dependencies)]
#![allow(
    clippy::wildcard_imports,
    reason = "every story begins with the words of `support`"
)]

mod backup_keys;
mod bulk_edit;
mod catalogue;
mod events;
mod export;
mod golden;
mod history;
mod identity;
mod import;
mod import_prices;
mod jobs;
mod journey;
mod less;
mod listing_pages;
mod markets;
mod media;
mod moving;
mod offers;
mod price_pages;
mod price_terms;
mod prices;
mod probe;
mod publish;
mod publish_batches;
mod random;
mod rates;
mod readiness;
mod refusals;
mod repair;
#[path = "../../../domain/tests/prices/replay.rs"]
mod replay;
mod seller;
mod shop_texts;
mod storefront;
mod support;
mod sync;
mod tags;
mod tombstone;
mod translations;
mod variants;
mod views;
mod withdrawn;
mod workspaces;
